// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace nesoi
{

/// A cluster that the user connects to, by the addresses of one or more of its nodes.
struct Connection {
    QString name; ///< As the user calls it; may be empty.
    QStringList addresses; ///< As parseAddresses() has them.
    QDateTime lastUsed{}; ///< UTC; invalid: never.

    bool operator==(const Connection &) const = default;
    [[nodiscard]] QString title() const { return name.isEmpty() ? addresses.join(QStringLiteral(", ")) : name; }
};

constexpr quint16 defaultPort = 6553;

/// What is wrong with an address, in the user's language.
struct AddressError {
    QString text;
};

/// Takes "10.0.0.1, node2:6554 [::1]:6553" apart: addresses between commas, semicolons or white space, each of a
/// numeric address or a name with or without a port. They come back as HOST:PORT, each once. Otherwise says, in the
/// user's language, what is wrong with which.
[[nodiscard]] Result<QStringList, AddressError> parseAddresses(const QString &text);

/// How the connection that the console has is doing, for the window to show.
struct ShownConnection {
    enum class Phase : quint8 {
        None, ///< Not asked for any.
        Connecting,
        Connected,
        Offline ///< There was one; what is on screen is the last known state, and it is tried again.
    };

    Phase phase = Phase::None;
    QString title{}; ///< The connection's, or the cluster's name.
    QString node{}; ///< HOST:PORT that is talked to, or was last.
    QString reason{}; ///< Why there is none.
    /// Offline, and Connecting to another node: when the state on screen was the newest; invalid: there is none.
    QDateTime knownAt{};

    bool operator==(const ShownConnection &) const = default;
};

} // namespace nesoi

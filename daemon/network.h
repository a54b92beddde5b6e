// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

#include <optional>

namespace nesoi
{

/// A range of addresses, such as 10.0.0.0/8.
struct Network {
    QHostAddress address;
    int prefixLength = 0;

    bool operator==(const Network &) const = default;
    [[nodiscard]] QString toString() const; ///< "10.0.0.0/8", "fd00::/8".

    /// An IPv4 address counts as one, also where it comes IPv4-mapped (RFC 4291, 2.5.5.2) to a socket that listens on
    /// "::".
    [[nodiscard]] bool contains(const QHostAddress &client) const;
};

/// "10.0.0.0/8" or "fd00::/8"; a single address is a network of one. Nothing where the text is none, or names a host
/// inside a network ("10.0.0.1/8").
[[nodiscard]] std::optional<Network> readNetwork(const QString &text);

/// Whether a client comes over loopback, or from one of these networks.
[[nodiscard]] bool isLoopbackOr(const QList<Network> &networks, const QHostAddress &client);

} // namespace nesoi

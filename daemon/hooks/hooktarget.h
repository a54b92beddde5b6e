// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace nesoi
{

/// A hook's endpoint, taken apart into what a request needs of it.
struct HookTarget {
    bool isTls = false;
    QString host; ///< A name (ASCII, lower case) or a literal address: without brackets, with its zone.
    quint16 port = 0;
    QByteArray hostField; ///< HOST[:PORT], as the endpoint says it.
    QByteArray path; ///< With the query: "/hooks?key=1".
    QByteArray authorization{}; ///< "Basic …" where the endpoint has a user; else empty.
};

/// Nothing where it is no http or https URI with a host.
[[nodiscard]] std::optional<HookTarget> readTarget(const QByteArray &endpoint);

} // namespace nesoi

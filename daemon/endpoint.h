// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

namespace nesoi
{

/// Where a node is reached, by TCP and UDP alike.
struct Endpoint {
    QHostAddress address;
    quint16 port = 0;

    bool operator==(const Endpoint &) const = default;
    [[nodiscard]] QString toString() const; ///< "10.0.0.1:6553", "[::1]:6553".
};

/// An IP address, written as people write it; null where the text is none. Qt would also take "1" for 0.0.0.1 and
/// "010.0.0.1" for 8.0.0.1.
[[nodiscard]] QHostAddress readAddress(const QString &text);

/// "10.0.0.1:6553" or "[::1]:6553", of one host: no wildcard, no group, and no zone ("%eth0"), which means nothing to
/// another host.
[[nodiscard]] std::optional<Endpoint> readEndpoint(const QString &text);

/// As readEndpoint(), and also "10.0.0.1", "::1" or "[::1]" alone: then the port is 0.
[[nodiscard]] std::optional<Endpoint> readEndpointOrAddress(const QString &text);

/// Whether this is an endpoint or a host name (RFC 1123; underscores are forgiven) with a port.
[[nodiscard]] bool isSeed(const QString &text);

} // namespace nesoi

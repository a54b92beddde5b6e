// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <compare>
#include <optional>

namespace nesoi
{

/// Where a node is reached, by UDP (gossip) and TCP (REST) alike. IPv4 addresses are held IPv4-mapped (RFC
/// 4291, 2.5.5.2).
struct NetworkAddress {
    std::array<quint8, 16> ip{};
    quint16 port = 0;

    auto operator<=>(const NetworkAddress &) const = default;
    [[nodiscard]] bool isIPv4() const;
    [[nodiscard]] QByteArray toText() const; ///< "10.0.0.1:6553", "[::1]:6553".
    /// Takes toText() back; nothing where it is none, or the port is 0.
    [[nodiscard]] static std::optional<NetworkAddress> fromText(QByteArrayView text);
};

} // namespace nesoi

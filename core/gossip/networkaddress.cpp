// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/networkaddress.h"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>

namespace nesoi
{

namespace
{

constexpr std::array<quint8, 12> mappedPrefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};

/// Takes "ADDRESS" apart, of the family whose size is given; the address must be as inet_pton() takes it.
bool readAddress(int family, QByteArrayView text, quint8 *into)
{
    std::array<char, INET6_ADDRSTRLEN> zeroTerminated{};
    if (text.isEmpty() || text.size() >= static_cast<qsizetype>(zeroTerminated.size()) || text.contains('\0'))
        return false;
    std::copy(text.begin(), text.end(), zeroTerminated.begin());
    return inet_pton(family, zeroTerminated.data(), into) == 1;
}

} // namespace

bool NetworkAddress::isIPv4() const
{
    return std::equal(mappedPrefix.begin(), mappedPrefix.end(), ip.begin());
}

QByteArray NetworkAddress::toText() const
{
    std::array<char, INET6_ADDRSTRLEN> buffer{};
    const QByteArray suffix = ':' + QByteArray::number(port);
    if (isIPv4())
        return inet_ntop(AF_INET, ip.data() + mappedPrefix.size(), buffer.data(), buffer.size()) + suffix;
    return '[' + QByteArray(inet_ntop(AF_INET6, ip.data(), buffer.data(), buffer.size())) + ']' + suffix;
}

std::optional<NetworkAddress> NetworkAddress::fromText(QByteArrayView text)
{
    const qsizetype colon = text.lastIndexOf(':');
    if (colon < 0)
        return std::nullopt;
    const QByteArrayView host = text.first(colon);
    const QByteArrayView digits = text.sliced(colon + 1);

    NetworkAddress address;
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), address.port);
    if (error != std::errc() || end != digits.end() || address.port == 0 || digits.startsWith('0'))
        return std::nullopt;
    if (host.startsWith('[') && host.endsWith(']')) {
        if (!readAddress(AF_INET6, host.sliced(1).chopped(1), address.ip.data()))
            return std::nullopt;
        return address;
    }
    std::copy(mappedPrefix.begin(), mappedPrefix.end(), address.ip.begin());
    if (!readAddress(AF_INET, host, address.ip.data() + mappedPrefix.size()))
        return std::nullopt;
    return address;
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "network.h"

#include "endpoint.h"

#include <QRegularExpression>

#include <algorithm>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

QHostAddress unmapped(const QHostAddress &address)
{
    bool isIPv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIPv4);
    return isIPv4 ? QHostAddress(ipv4) : address;
}

} // namespace

QString Network::toString() const
{
    return u"%1/%2"_s.arg(address.toString()).arg(prefixLength);
}

bool Network::contains(const QHostAddress &client) const
{
    QHostAddress plain = unmapped(client);
    plain.setScopeId({}); // The zone through which it came is no part of the address.
    return plain.isInSubnet(address, prefixLength);
}

std::optional<Network> readNetwork(const QString &text)
{
    static const QRegularExpression form(u"\\A([^/]+)(?:/([0-9]{1,3}))?\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QHostAddress address = readAddress(match.captured(1));
    if (address.isNull() || !address.scopeId().isEmpty())
        return std::nullopt;
    const int longest = address.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128;
    const int length = match.hasCaptured(2) ? match.captured(2).toInt() : longest;
    if (length > longest || QHostAddress::parseSubnet(text).first != address)
        return std::nullopt;
    return Network{address, length};
}

bool isLoopbackOr(const QList<Network> &networks, const QHostAddress &client)
{
    static const QList<Network> loopback{{QHostAddress(u"127.0.0.0"_s), 8}, {QHostAddress(u"::1"_s), 128}};
    const auto holdsClient = [&client](const Network &network) { return network.contains(client); };
    return std::ranges::any_of(loopback, holdsClient) || std::ranges::any_of(networks, holdsClient);
}

} // namespace nesoi

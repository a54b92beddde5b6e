// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/hostaddress.h"

#include "endpoint.h"

#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QUdpSocket>

#include <algorithm>

namespace nesoi
{

namespace
{

bool isUsable(const QHostAddress &address, const QHostAddress &wildcard)
{
    const bool sameFamily = address.protocol() == wildcard.protocol();
    return sameFamily && !address.isLoopback() && !address.isLinkLocal() && !isWildcard(address);
}

/// Null where there is no way there. Nothing is sent: connecting a UDP socket only looks up the route.
QHostAddress sourceToward(const Endpoint &seed)
{
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(seed.address, seed.port);
    return socket.state() == QAbstractSocket::ConnectedState ? socket.localAddress() : QHostAddress();
}

} // namespace

NetworkAddress toNetworkAddress(const QHostAddress &address, quint16 port)
{
    const Q_IPV6ADDR ip = address.toIPv6Address(); // IPv4-mapped where it is an IPv4 address.
    NetworkAddress result;
    std::copy_n(ip.c, result.ip.size(), result.ip.begin());
    result.port = port;
    return result;
}

QHostAddress toHostAddress(const NetworkAddress &address)
{
    const QHostAddress ip(address.ip.data());
    return address.isIPv4() ? QHostAddress(ip.toIPv4Address()) : ip;
}

bool isWildcard(const QHostAddress &address)
{
    return address == QHostAddress::Any || address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6;
}

QHostAddress reachableAddress(const QHostAddress &wildcard, const QStringList &seeds)
{
    for (const QString &seed : seeds) {
        const auto endpoint = readEndpoint(seed);
        if (!endpoint || endpoint->address.protocol() != wildcard.protocol())
            continue;
        if (const QHostAddress source = sourceToward(*endpoint); !source.isNull())
            return source;
    }
    const QList<QHostAddress> all = QNetworkInterface::allAddresses();
    const auto usable = std::ranges::find_if(all, [&](const auto &address) { return isUsable(address, wildcard); });
    return usable != all.end() ? *usable : QHostAddress();
}

} // namespace nesoi

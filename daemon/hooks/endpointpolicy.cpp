// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/endpointpolicy.h"

#include <algorithm>
#include <utility>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

QList<Network> networks(std::initializer_list<QStringView> texts)
{
    QList<Network> list;
    for (const QStringView text : texts) {
        if (const auto network = readNetwork(text.toString()))
            list.append(*network);
    }
    return list;
}

/// What is no receiver's address: unspecified ("this host"), multicast, broadcast.
const QList<Network> &senseless()
{
    static const QList<Network> list = networks({u"0.0.0.0/8", u"224.0.0.0/4", u"255.255.255.255", u"::", u"ff00::/8"});
    return list;
}

/// Where clouds serve instance metadata, credentials among them, to whoever asks from the instance; and link-local
/// addresses, most clouds' choice for it.
const QList<Network> &metadata()
{
    static const QList<Network> list = networks({
        u"169.254.0.0/16", u"fe80::/10",
        u"fd00:ec2::/32", // AWS
        u"100.100.100.200", // Alibaba
        u"168.63.129.16", // Azure
        u"192.0.0.192", // Oracle
    });
    return list;
}

bool isIn(const QList<Network> &list, const QHostAddress &address)
{
    return std::ranges::any_of(list, [&address](const Network &network) { return network.contains(address); });
}

/// The address that packets end up at: NAT64 (RFC 6052, the well-known prefix) leads to IPv4, as mapped addresses do.
QHostAddress unwrapped(const QHostAddress &address)
{
    static const Network nat64{QHostAddress(u"64:ff9b::"_s), 96};
    bool isIPv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIPv4);
    if (isIPv4)
        return QHostAddress(ipv4);
    if (!nat64.contains(address))
        return address;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return QHostAddress(quint32(bytes[12]) << 24 | quint32(bytes[13]) << 16 | quint32(bytes[14]) << 8 | bytes[15]);
}

} // namespace

EndpointPolicy::EndpointPolicy(QList<Network> allow, QList<Network> deny)
    : m_allow(std::move(allow))
    , m_deny(std::move(deny))
{
}

bool EndpointPolicy::allows(const QHostAddress &address) const
{
    const QHostAddress plain = unwrapped(address);
    if (plain.isNull() || isIn(senseless(), plain) || isIn(m_deny, plain) || isIn(m_deny, address))
        return false;
    return m_allow.isEmpty() ? !isIn(metadata(), plain) : isIn(m_allow, plain);
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "endpoint.h"

#include <QRegularExpression>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

/// 1…65535, in digits alone. Nothing where it is something else.
std::optional<quint16> readPort(const QString &text)
{
    static const QRegularExpression digits(u"\\A[0-9]{1,5}\\z"_s);
    bool fits = false;
    const quint16 port = text.toUShort(&fits);
    return digits.match(text).hasMatch() && fits && port > 0 ? std::optional(port) : std::nullopt;
}

/// An address that others can send to.
bool isOneHost(const QHostAddress &address)
{
    return !address.isNull() && !address.isMulticast() && !address.isBroadcast()
        && address != QHostAddress(QHostAddress::AnyIPv4) && address != QHostAddress(QHostAddress::AnyIPv6)
        && address.scopeId().isEmpty();
}

/// "10.0.0.1" or "[::1]": as an address stands before a port. Null where it is none of one host.
QHostAddress readHost(const QString &text)
{
    const bool bracketed = text.startsWith(u'[') && text.endsWith(u']');
    const QHostAddress address = readAddress(bracketed ? text.sliced(1).chopped(1) : text);
    const bool isIPv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return isOneHost(address) && bracketed == isIPv6 ? address : QHostAddress();
}

/// What ends in a number is an address, or was meant as one.
bool isHostName(const QString &text)
{
    constexpr qsizetype longest = 253;
    static const QRegularExpression labels(
        u"\\A(?:[0-9A-Za-z_](?:[0-9A-Za-z_-]{0,61}[0-9A-Za-z_])?\\.)*"
        "(?![0-9]+\\.?\\z)[0-9A-Za-z_](?:[0-9A-Za-z_-]{0,61}[0-9A-Za-z_])?\\.?\\z"_s);
    return text.size() <= longest && labels.match(text).hasMatch();
}

} // namespace

QString Endpoint::toString() const
{
    const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isIpv6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address.toString()).arg(port);
}

QHostAddress readAddress(const QString &text)
{
    const QHostAddress address(text);
    const bool exact = address.protocol() == QAbstractSocket::IPv4Protocol
        ? address.toString() == text
        : text == text.trimmed() && !text.endsWith(u'%');
    return exact ? address : QHostAddress();
}

std::optional<Endpoint> readEndpoint(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0)
        return std::nullopt;
    const QHostAddress address = readHost(text.first(colon));
    const std::optional<quint16> port = readPort(text.sliced(colon + 1));
    return !address.isNull() && port ? std::optional(Endpoint{address, *port}) : std::nullopt;
}

std::optional<Endpoint> readEndpointOrAddress(const QString &text)
{
    if (const QHostAddress address = readAddress(text); isOneHost(address))
        return Endpoint{.address = address};
    if (const QHostAddress address = readHost(text); !address.isNull())
        return Endpoint{.address = address};
    return readEndpoint(text);
}

bool isSeed(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    return readEndpoint(text).has_value()
        || (colon > 0 && isHostName(text.first(colon)) && readPort(text.sliced(colon + 1)).has_value());
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/connection/connection.h"

#include "gossip/networkaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(nesoi::Connection)
};

struct HostAndPort {
    QString host;
    QString port;
};

/// "host", "host:port", "[v6]", "[v6]:port", "v6"; nothing where it is none of them.
std::optional<HostAndPort> split(const QString &text)
{
    static const QRegularExpression form(u"^(?:\\[(?<v6>[^\\]]+)\\]|(?<host>[^:\\[\\]]+))(?::(?<port>[0-9]+))?$"_s);
    if (text.count(u':') > 1 && !text.startsWith(u'['))
        return HostAndPort{text, {}};
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString v6 = match.captured(u"v6"_s);
    return HostAndPort{v6.isEmpty() ? match.captured(u"host"_s) : v6, match.captured(u"port"_s)};
}

bool isHost(const QString &host)
{
    // RFC 1123, 2.1: labels of letters, digits and hyphens. All digits and dots is an address, or a mistake in one.
    static const QRegularExpression name(
        u"^(?=.{1,253}$)(?![0-9.]+$)[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString form = host.contains(u':') ? u"[%1]:1"_s : u"%1:1"_s;
    return NetworkAddress::fromText(form.arg(host).toUtf8()) || name.match(host).hasMatch();
}

Result<QString, AddressError> parseAddress(QString text)
{
    const QString asWritten = text;
    if (text.startsWith("http://"_L1, Qt::CaseInsensitive))
        text = text.sliced(7);
    if (text.endsWith(u'/'))
        text.chop(1);
    const std::optional<HostAndPort> parts = split(text);
    if (!parts || !isHost(parts->host)) {
        //: %1 is what the user wrote.
        return AddressError{
            Texts::tr("“%1” is not an address. Addresses look like 10.0.0.1:6553, node1:6553 or [::1]:6553.")
                .arg(asWritten)};
    }
    const uint port = parts->port.isEmpty() ? defaultPort : parts->port.toUInt();
    if (port == 0 || port > 65535)
        return AddressError{Texts::tr("The port in “%1” must be from 1 to 65535.").arg(asWritten)};
    const QString host = parts->host.contains(u':') ? u"[%1]"_s.arg(parts->host) : parts->host;
    return u"%1:%2"_s.arg(host.toLower()).arg(port);
}

} // namespace

Result<QStringList, AddressError> parseAddresses(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    QStringList addresses;
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const Result<QString, AddressError> address = parseAddress(part);
        if (!address)
            return address.error();
        if (!addresses.contains(*address))
            addresses << *address;
    }
    if (addresses.isEmpty())
        return AddressError{Texts::tr("Give the address of at least one node.")};
    return addresses;
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/nodeaddress.h"

using namespace Qt::StringLiterals;

namespace nesoi
{

std::optional<NodeAddress> NodeAddress::fromText(QStringView text)
{
    QString authority = text.trimmed().toString();
    if (authority.isEmpty())
        return std::nullopt;
    if (!authority.contains("://"_L1)) {
        const bool isBareIPv6 = authority.count(u':') > 1 && !authority.startsWith(u'[');
        authority = isBareIPv6 ? "http://["_L1 + authority + "]"_L1 : "http://"_L1 + authority;
    }
    const QUrl url(authority, QUrl::StrictMode);
    const bool isRoot = url.path().isEmpty() || url.path() == "/"_L1;
    if (!url.isValid() || url.scheme() != "http"_L1 || url.host().isEmpty() || !isRoot || url.hasQuery()
        || url.hasFragment() || !url.userInfo().isEmpty() || url.port() == 0)
        return std::nullopt;
    return NodeAddress{url.host(), static_cast<quint16>(url.port(customaryPort))};
}

QString NodeAddress::toText() const
{
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return name + u':' + QString::number(port);
}

QUrl NodeAddress::baseUrl() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(host);
    url.setPort(port);
    return url;
}

} // namespace nesoi

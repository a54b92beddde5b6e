// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/hooktarget.h"

#include <QUrl>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray basicAuthorization(const QUrl &url)
{
    if (url.userInfo().isEmpty())
        return {};
    const QString credentials = url.userName(QUrl::FullyDecoded) + u':' + url.password(QUrl::FullyDecoded);
    return "Basic " + credentials.toUtf8().toBase64();
}

/// A zone means something on this host only, so that it is not sent (RFC 6874).
QByteArray hostFieldOf(const QUrl &url)
{
    QByteArray field = url.authority(QUrl::FullyEncoded).toLatin1();
    field = field.sliced(field.lastIndexOf('@') + 1);
    const qsizetype zone = field.indexOf('%');
    const qsizetype bracket = field.indexOf(']');
    return zone >= 0 && zone < bracket ? field.first(zone) + field.sliced(bracket) : field;
}

QByteArray pathOf(const QUrl &url)
{
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (!path.startsWith('/'))
        path.prepend('/');
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return path;
}

} // namespace

std::optional<HookTarget> readTarget(const QByteArray &endpoint)
{
    const QUrl url = QUrl::fromEncoded(endpoint, QUrl::StrictMode);
    const bool isTls = url.scheme() == QLatin1String("https");
    if (!url.isValid() || (!isTls && url.scheme() != QLatin1String("http")) || url.host().isEmpty())
        return std::nullopt;
    const int port = url.port(isTls ? 443 : 80);
    if (port <= 0)
        return std::nullopt;
    return HookTarget{.isTls = isTls,
                      .host = url.host(QUrl::EncodeUnicode).replace(u"%25"_s, u"%"_s), // A zone's percent sign.
                      .port = static_cast<quint16>(port),
                      .hostField = hostFieldOf(url),
                      .path = pathOf(url),
                      .authorization = basicAuthorization(url)};
}

} // namespace nesoi

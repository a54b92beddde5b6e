// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "resource/hookregistration.h"

#include <QUrl>

namespace nesoi
{

std::optional<QByteArray> signingKey(QByteArrayView secret)
{
    static constexpr QByteArrayView prefix("whsec_");
    if (!secret.startsWith(prefix)) {
        if (secret.size() < 16 || secret.size() > 256)
            return std::nullopt;
        return secret.toByteArray();
    }
    const auto decoded = QByteArray::fromBase64Encoding(secret.sliced(prefix.size()).toByteArray(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() < 24 || decoded.decoded.size() > 64)
        return std::nullopt;
    return decoded.decoded;
}

QByteArray receiverOf(const QByteArray &endpoint)
{
    const QUrl url = QUrl::fromEncoded(endpoint, QUrl::StrictMode);
    const QByteArray scheme = url.scheme().toLatin1();
    QByteArray host = url.host(QUrl::EncodeUnicode).toUtf8();
    if (host.contains(':'))
        host = '[' + host + ']';
    return scheme + "://" + host + ':' + QByteArray::number(url.port(scheme == "https" ? 443 : 80));
}

} // namespace nesoi

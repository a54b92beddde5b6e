// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/peerrequest.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QUrl>

namespace nesoi
{

QNetworkRequest peerRequest(const NetworkAddress &member, QByteArrayView path, QByteArrayView contentType)
{
    QNetworkRequest request(QUrl(QString::fromLatin1("http://" + member.toText() + path.toByteArray())));
    request.setRawHeader("Content-Type", contentType.toByteArray());
    request.setRawHeader("User-Agent", "nesoi/" NESOI_VERSION);
    request.setRawHeader("Accept-Encoding", "identity"); // Nothing small that becomes large.
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

void speakToPeersOnly(QNetworkAccessManager &network)
{
    network.setProxy(QNetworkProxy::NoProxy);
    network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy); // None is followed.
}

} // namespace nesoi

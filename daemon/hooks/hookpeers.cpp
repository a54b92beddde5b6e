// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/hookpeers.h"

#include "gossip/peerrequest.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QTimer>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace nesoi
{

namespace
{

constexpr qint64 maxAnswerBytes = 16 * 1024 * 1024;

std::optional<QJsonObject> readObject(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

HookPeers::HookPeers(QByteArray cluster, QObject *parent)
    : QObject(parent)
    , m_cluster(std::move(cluster))
    , m_network(this)
{
    speakToPeersOnly(m_network);
}

void HookPeers::ask(const NetworkAddress &member, QJsonObject question, int timeoutMs, Answered answered)
{
    question.insert(u"cluster"_s, QString::fromLatin1(m_cluster));
    QNetworkReply *reply = m_network.post(peerRequest(member, "/cluster/hooks", "application/json"), toText(question));
    connect(reply, &QNetworkReply::readyRead, this, [reply] {
        if (reply->bytesAvailable() > maxAnswerBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [reply, answered = std::move(answered)] {
        reply->deleteLater();
        const bool isGood = reply->error() == QNetworkReply::NoError
            && reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200;
        answered(isGood ? readObject(reply->readAll()) : std::nullopt);
    });
    QTimer::singleShot(timeoutMs, reply, &QNetworkReply::abort);
}

std::optional<QJsonObject> HookPeers::read(const QByteArray &question) const
{
    auto json = readObject(question);
    if (json && json->value("cluster"_L1).toString() != QLatin1StringView(m_cluster))
        return std::nullopt;
    return json;
}

QByteArray HookPeers::toText(const QJsonObject &answer)
{
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

} // namespace nesoi

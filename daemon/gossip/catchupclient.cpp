// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/catchupclient.h"

#include "gossip/catchupcodec.h"
#include "gossip/gossiplogging.h"
#include "gossip/peerrequest.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <chrono>

namespace nesoi
{

namespace
{

using namespace std::chrono_literals;

constexpr auto silenceLimit = 10s; ///< So long nothing may come.
constexpr auto answerLimit = 60s; ///< For the whole answer: no peer may hold up the others by trickling.
constexpr qint64 maxAnswerBytes = 80 * 1024 * 1024; ///< A single record may be larger than what answers usually hold.

QNetworkRequest requestTo(const NetworkAddress &address)
{
    QNetworkRequest request = peerRequest(address, "/cluster/catch-up", "application/octet-stream");
    request.setTransferTimeout(std::chrono::milliseconds(silenceLimit).count());
    return request;
}

void abortWhereTooLarge(QNetworkReply *reply)
{
    if (reply->bytesAvailable() > maxAnswerBytes)
        reply->abort();
}

} // namespace

CatchUpClient::CatchUpClient(quint64 cluster, Writer &writer, QObject *parent)
    : QObject(parent)
    , m_cluster(cluster)
    , m_writer(writer)
    , m_network(this)
{
    speakToPeersOnly(m_network);
}

CatchUpClient::~CatchUpClient()
{
    stop();
}

void CatchUpClient::fetch(const CatchUpRequest &request)
{
    if (m_fetches.try_emplace(request.from, Fetch{.address = request.address}).second)
        ask(request.from);
}

void CatchUpClient::stop()
{
    for (const auto &[from, fetch] : std::exchange(m_fetches, {})) {
        if (fetch.reply) {
            fetch.reply->disconnect(this);
            fetch.reply->abort();
        }
    }
}

void CatchUpClient::ask(NodeId from)
{
    Fetch &fetch = m_fetches.at(from);
    QNetworkReply *reply
        = m_network.post(requestTo(fetch.address), encodeQuestion(m_writer.catchUpQuestion(), m_cluster));
    fetch.reply = reply;
    connect(reply, &QNetworkReply::readyRead, this, [reply] { abortWhereTooLarge(reply); });
    connect(reply, &QNetworkReply::finished, this, [this, from] { answered(from); });
    QTimer::singleShot(answerLimit, reply, &QNetworkReply::abort);
}

void CatchUpClient::answered(NodeId from)
{
    QNetworkReply *reply = std::exchange(m_fetches.at(from).reply, nullptr);
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->error() != QNetworkReply::NoError || status != 200) {
        qCInfo(lcGossip, "Catching up with %s failed (%ls): it is tried again.", from.toHex().constData(),
               qUtf16Printable(reply->errorString()));
        end(from, false);
        return;
    }
    auto answer = decodeAnswer(reply->readAll(), m_cluster);
    if (!answer) {
        qCWarning(lcGossip, "%s answers a catch-up in a way that this version does not understand.",
                  from.toHex().constData());
        end(from, false);
        return;
    }
    take(from, *std::move(answer));
}

/// Goes on when the Writer has written the answer.
void CatchUpClient::take(NodeId from, CatchUpAnswer &&answer)
{
    const bool more = answer.more;
    m_writer.take(std::move(answer), [this, from, more](bool written, bool progress) {
        const auto goOn = [this, from, goesOn = written && progress && more, written] {
            if (!m_fetches.contains(from))
                return; // It was stopped.
            if (goesOn)
                ask(from);
            else
                end(from, written);
        };
        QMetaObject::invokeMethod(this, goOn, Qt::QueuedConnection);
    });
}

void CatchUpClient::end(NodeId from, bool well)
{
    m_fetches.erase(from);
    Q_EMIT ended(from, well);
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/eventfeed.h"

#include "client/httpclient.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace nesoi
{

EventFeed::EventFeed(QObject *parent)
    : QObject(parent)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &EventFeed::ended);
}

EventFeed::~EventFeed()
{
    close();
}

void EventFeed::open(const NodeAddress &node, const QByteArray &lastEventId)
{
    close();
    m_reader = {};
    ApiRequest asked;
    asked.path = "/events";
    asked.query = {{"path", "/"}};
    QNetworkRequest request = networkRequest(asked.url(node));
    request.setRawHeader("Accept", "text/event-stream");
    if (!lastEventId.isEmpty())
        request.setRawHeader("Last-Event-ID", lastEventId);
    m_reply = m_network.get(request);
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::readyRead, this, &EventFeed::takeInput);
    connect(m_reply, &QNetworkReply::finished, this, &EventFeed::ended);
    m_silence.start(beginning);
}

void EventFeed::close()
{
    m_silence.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    if (m_reply->isRunning() && m_reply->error() == QNetworkReply::NoError) // Else it ends by itself.
        m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

void EventFeed::takeInput()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray type = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
    if (status != 200 || !type.startsWith("text/event-stream")) {
        ended();
        return;
    }
    const bool hadBegun = m_reader.hasBegun();
    const QPointer<QNetworkReply> reply = m_reply; // Who is told may close this, or open another.
    const QList<EventReader::Block> blocks = m_reader.take(reply->readAll());
    if (m_reader.isBroken()) {
        ended();
        return;
    }
    m_silence.start(m_reader.hasBegun() ? patience : beginning);
    if (!hadBegun && m_reader.hasBegun())
        Q_EMIT opened();
    for (const EventReader::Block &block : blocks) {
        if (!m_reply || m_reply != reply)
            return;
        if (block.event == "reset")
            Q_EMIT missed();
        else if (const auto event = readChangeEvent(block.event, block.data))
            Q_EMIT changed(*event);
    }
}

void EventFeed::ended()
{
    // Refused is what was answered without a stream; who did not answer at all is lost like one who fell silent.
    const bool wasAnswered = m_reply && m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    const bool wasSilent = m_reply && !m_reply->isFinished();
    const bool hadBegun = m_reader.hasBegun();
    close();
    if (!hadBegun && (wasAnswered || wasSilent))
        Q_EMIT refused();
    else
        Q_EMIT lost();
}

} // namespace nesoi

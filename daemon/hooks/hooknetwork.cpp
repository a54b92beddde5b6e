// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/hooknetwork.h"

#include "hooks/hookreply.h"
#include "resource/hookregistration.h"

namespace nesoi
{

HookNetwork::HookNetwork(const HookSender::Settings &settings, QObject *parent)
    : QNetworkAccessManager(parent)
    , m_settings(settings)
    , m_lookup(this)
    , m_connections(this)
    , m_replies(this)
{
}

QNetworkReply *HookNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    Q_ASSERT(operation == PostOperation && body);
    const QByteArray name = receiverOf(request.url().toEncoded());
    auto *reply = new HookReply({m_settings, m_lookup, m_connections}, request, body->readAll(), &m_replies);
    connect(reply, &HookReply::ended, this, [this, reply, name] { ended(reply, name); });
    Receiver &receiver = m_receivers[name];
    if (receiver.underWay >= connectionsPerReceiver) {
        receiver.waiting.push_back(reply);
    } else {
        ++receiver.underWay;
        reply->proceed();
    }
    return reply;
}

void HookNetwork::ended(HookReply *reply, const QByteArray &name)
{
    Receiver &receiver = m_receivers[name];
    if (std::erase(receiver.waiting, reply) != 0)
        return;
    if (receiver.waiting.empty()) {
        if (--receiver.underWay == 0)
            m_receivers.remove(name);
        return;
    }
    HookReply *next = receiver.waiting.front();
    receiver.waiting.pop_front();
    next->proceed();
}

} // namespace nesoi

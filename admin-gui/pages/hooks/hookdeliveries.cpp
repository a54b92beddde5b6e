// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/hooks/hookdeliveries.h"

namespace nesoi
{

HookDeliveries::HookDeliveries(ClusterClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &HookDeliveries::readNow);
    connect(&client, &ClusterClient::begun, this, &HookDeliveries::readNow);
}

void HookDeliveries::follow(const std::optional<ResourcePath> &hook)
{
    m_reading.cancel();
    m_test.cancel();
    m_again.stop();
    m_hook = hook;
    readNow();
}

void HookDeliveries::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched) {
        readNow();
    } else {
        m_reading.cancel();
        m_again.stop();
    }
}

void HookDeliveries::readNow()
{
    if (!m_hook || !m_isWatched || !m_client.isOnline())
        return;
    m_again.stop();
    m_reading.cancel();
    m_reading
        = m_client.send(ApiRequest::deliveries(*m_hook), this, [this](const ApiAnswer &answer) { answered(answer); });
}

void HookDeliveries::answered(const ApiAnswer &answer)
{
    m_again.start(interval);
    if (answer.status == 404) {
        Q_EMIT gone();
        return;
    }
    const auto attempts = answer.ok() ? readDeliveries(answer.body) : std::nullopt;
    if (attempts)
        Q_EMIT read(*attempts);
    else
        Q_EMIT failed(answer.ok() ? tr("The node's answer is no list of deliveries.") : answer.reason());
}

void HookDeliveries::test()
{
    if (!m_hook || isTesting())
        return;
    m_test = m_client.send(ApiRequest::testHook(*m_hook), this,
                           [this](const ApiAnswer &answer) { testAnswered(answer); }, {.time = testPatience});
}

void HookDeliveries::testAnswered(const ApiAnswer &answer)
{
    const auto attempt = answer.ok() ? readDelivery(answer.body) : std::nullopt;
    if (attempt)
        Q_EMIT tested(*attempt);
    else
        Q_EMIT testFailed(answer.ok() ? tr("The node's answer is no delivery.") : answer.reason());
    readNow();
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/cluster/clusterrecorder.h"

#include <QDateTime>

#include <algorithm>

namespace nesoi
{

using namespace std::chrono_literals;

ClusterRecorder::ClusterRecorder(ClusterClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_meter(client)
{
    connect(&client, &ClusterClient::statusRead, this, &ClusterRecorder::record);
    connect(&client, &ClusterClient::stateChanged, this, &ClusterRecorder::stateChanged);
    m_ageing.setInterval(1s);
    connect(&m_ageing, &QTimer::timeout, this, &ClusterRecorder::updated);
}

void ClusterRecorder::record()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_history.add(m_client.status(), m_meter.writesPerSecond(), now);
    m_lags.add(m_client.status(), now);
    Q_EMIT updated();
}

std::optional<std::chrono::seconds> ClusterRecorder::age() const
{
    const QDateTime contact = m_client.lastContact();
    if (!m_ageing.isActive() || !contact.isValid())
        return std::nullopt;
    return std::chrono::seconds(std::max<qint64>(0, contact.secsTo(QDateTime::currentDateTimeUtc())));
}

void ClusterRecorder::stateChanged()
{
    if (m_client.state().phase != ConnectionState::Phase::Offline)
        m_ageing.stop();
    else if (!m_ageing.isActive())
        m_ageing.start();
    if (m_client.isOnline())
        return;
    if (m_client.status().members.isEmpty()) { // Another cluster, or none.
        m_history.clear();
        m_lags = {};
    } else {
        m_history.addGap(QDateTime::currentMSecsSinceEpoch());
    }
    Q_EMIT updated();
}

} // namespace nesoi

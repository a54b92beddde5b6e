// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "charts/health/lagwatch.h"
#include "charts/plots/clusterhistory.h"
#include "client/writeratemeter.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace nesoi
{

/// Remembers how the cluster has been doing, from the first moment on, whichever page is shown: for plots, and to tell
/// members that lag from those that are busy.
class ClusterRecorder : public QObject
{
    Q_OBJECT

public:
    explicit ClusterRecorder(ClusterClient &client, QObject *parent = nullptr); ///< client: outlives it.

    [[nodiscard]] const ClusterHistory &history() const { return m_history; }
    [[nodiscard]] QList<QByteArray> laggards() const { return m_lags.laggards(); } ///< Ids.
    [[nodiscard]] QList<QByteArray> withoutStorage() const { return m_meter.withoutStorage(); } ///< Ids.
    /// While no node answers: how long ago one did. Nothing: what is known is how it is, or nothing is known.
    [[nodiscard]] std::optional<std::chrono::seconds> age() const;

Q_SIGNALS:
    /// Something was recorded; or, while no node answers, what is known has become a second older.
    void updated();

private:
    void record();
    void stateChanged();

    ClusterClient &m_client;
    ClusterHistory m_history;
    LagWatch m_lags;
    WriteRateMeter m_meter;
    QTimer m_ageing;
};

} // namespace nesoi

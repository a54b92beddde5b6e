// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "charts/plots/sample.h"
#include "client/clusterstatus.h"

#include <QMap>

#include <chrono>
#include <optional>

namespace nesoi
{

/// How the cluster has been doing for the last while: what plots and their tables show. A value without a clock; times
/// come in as arguments and go up only. Bounded: per member two values for each interval of the span; members of which
/// nothing is left in it are forgotten.
class ClusterHistory
{
public:
    static constexpr std::chrono::minutes span{10};
    static constexpr std::chrono::milliseconds interval{500}; ///< Of samples closer together, the last one counts.

    /// writesPerSecond: of the whole cluster; nothing where it is not known.
    void add(const ClusterStatus &cluster, std::optional<double> writesPerSecond, qint64 nowMs);
    /// From now on nothing is known, until add() is called again.
    void addGap(qint64 nowMs);
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_newestMs == 0; }
    [[nodiscard]] qint64 newestMs() const { return m_newestMs; } ///< Of all samples and gaps; 0: there are none.

    [[nodiscard]] QList<TimeSeries> phi() const; ///< By member, in the order of ids.
    [[nodiscard]] QList<TimeSeries> behind() const;
    [[nodiscard]] QList<Sample> writes() const { return m_writes; }

private:
    struct Track {
        QString address;
        QList<Sample> phi{};
        QList<Sample> behind{};
    };

    [[nodiscard]] QList<TimeSeries> series(QList<Sample> Track::*samples) const;
    void forget();

    QMap<QByteArray, Track> m_tracks; ///< By id.
    QList<Sample> m_writes;
    qint64 m_newestMs = 0;
};

} // namespace nesoi

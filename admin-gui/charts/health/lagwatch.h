// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/clusterstatus.h"

#include <QHash>
#include <QList>

namespace nesoi
{

/// Tells members that lag and don't make up for it from those that are merely busy: while writes come in, each member
/// is a bit behind most of the time, but now more and now less. A value without a clock; times come in as arguments.
class LagWatch
{
public:
    static constexpr qint64 patienceMs = 30'000;
    static constexpr qint64 muchBehind
        = 1000; ///< So many writes behind all that time count, even if it comes and goes.

    void add(const ClusterStatus &cluster, qint64 nowMs);

    /// Ids of the members that are behind, and for patienceMs were so without making up any of it, or much behind. Only
    /// those that are alive or suspect: others are not expected to keep up.
    [[nodiscard]] QList<QByteArray> laggards() const;

private:
    struct Lag {
        qint64 behind = 0;
        qint64 stuckSinceMs = 0; ///< Since then it did not get less.
        qint64 muchSinceMs = 0; ///< Since then it was at least muchBehind; the time of the last look where it is not.
    };

    QHash<QByteArray, Lag> m_lags; ///< Of those that are behind, by id.
    qint64 m_nowMs = 0;
};

} // namespace nesoi

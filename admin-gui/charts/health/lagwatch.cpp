// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "lagwatch.h"

#include <algorithm>

namespace nesoi
{

void LagWatch::add(const ClusterStatus &cluster, qint64 nowMs)
{
    m_nowMs = nowMs;
    QHash<QByteArray, Lag> lags;
    for (const MemberStatus &member : cluster.members) {
        const bool keepsUp = member.state == MemberStatus::State::Alive || member.state == MemberStatus::State::Suspect;
        if (member.behind <= 0 || !keepsUp)
            continue;
        const auto before = m_lags.constFind(member.id);
        Lag lag{member.behind, nowMs, nowMs};
        if (before != m_lags.constEnd()) {
            if (member.behind >= before->behind)
                lag.stuckSinceMs = before->stuckSinceMs;
            if (member.behind >= muchBehind)
                lag.muchSinceMs = before->muchSinceMs;
        }
        lags.insert(member.id, lag);
    }
    m_lags = lags;
}

QList<QByteArray> LagWatch::laggards() const
{
    QList<QByteArray> ids;
    for (auto lag = m_lags.begin(); lag != m_lags.end(); ++lag) {
        if (m_nowMs - std::min(lag->stuckSinceMs, lag->muchSinceMs) >= patienceMs)
            ids << lag.key();
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace nesoi

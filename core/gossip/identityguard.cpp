// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/identityguard.h"

namespace nesoi
{

namespace
{

constexpr int proofTimes = 3;
constexpr MonotonicMs proofMs = 2000;
constexpr MonotonicMs oblivionMs = 60'000; // Signs further apart than this do not belong together.

} // namespace

IdentityGuard::IdentityGuard(const GossipIdentity &self)
    : m_self(self)
{
}

std::optional<IdentityConflict> IdentityGuard::heard(quint64 startedAtMs, const NetworkAddress &from,
                                                     std::pair<quint64, quint64> progress, MonotonicMs now)
{
    if (startedAtMs == static_cast<quint64>(m_self.startedAtMs))
        return std::nullopt;
    if (!m_other || m_other->startedAtMs != startedAtMs || now - m_other->last > oblivionMs) {
        m_other = Other{.startedAtMs = startedAtMs, .progress = progress, .first = now, .last = now};
        return std::nullopt;
    }
    if (progress <= m_other->progress)
        return std::nullopt;
    m_other->progress = progress;
    m_other->last = now;
    ++m_other->times;
    if (m_other->isReported || m_other->times < proofTimes || now - m_other->first < proofMs)
        return std::nullopt;
    m_other->isReported = true;
    const bool isEarlier = startedAtMs < static_cast<quint64>(m_self.startedAtMs);
    return IdentityConflict{.kind = isEarlier ? IdentityConflict::Kind::CopiedDataFile
                                              : IdentityConflict::Kind::CopiedDataFileElsewhere,
                            .other = from};
}

std::optional<IdentityConflict> IdentityGuard::sawVersion(quint64 seen, quint64 own, const NetworkAddress &from)
{
    if (seen <= own || seen <= m_reportedVersion)
        return std::nullopt;
    m_reportedVersion = seen;
    return IdentityConflict{.kind = IdentityConflict::Kind::RestoredBackup, .other = from, .seenVersion = seen};
}

} // namespace nesoi

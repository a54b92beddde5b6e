// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/gossipnode.h"

#include <optional>
#include <utility>

namespace nesoi
{

/// Notices that somebody else is us: a copy of our data file, alive at the same time, or our own later life, which an
/// old backup has forgotten.
///
/// A copy is told by another start time under our id. One datagram is no proof, for it may be a late one of our former
/// process: the other must be heard of several times over two seconds, each time with a later heartbeat or generation.
class IdentityGuard
{
public:
    explicit IdentityGuard(const GossipIdentity &self);

    /// A sign of life under our id. progress: generation, then heartbeat or revision of details.
    std::optional<IdentityConflict> heard(quint64 startedAtMs, const NetworkAddress &from,
                                          std::pair<quint64, quint64> progress, MonotonicMs now);
    /// Others have seen this version of ours, of which we have only own.
    std::optional<IdentityConflict> sawVersion(quint64 seen, quint64 own, const NetworkAddress &from);

private:
    struct Other {
        quint64 startedAtMs;
        std::pair<quint64, quint64> progress;
        MonotonicMs first;
        MonotonicMs last;
        int times = 1;
        bool isReported = false;
    };

    GossipIdentity m_self;
    std::optional<Other> m_other;
    quint64 m_reportedVersion = 0;
};

} // namespace nesoi

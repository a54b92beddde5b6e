// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/member.h"

#include <functional>
#include <map>
#include <set>

namespace nesoi
{

/// Which catch-ups over TCP are under way, and when one may be tried again.
///
/// Invariant: one at a time from a peer, and no origin is begun to be fetched from two peers at once.
class BulkFetches
{
public:
    using SeenOf = std::function<quint64(NodeId origin)>; ///< OriginMark::seen, as the Store has it now.

    /// This peer says that an origin's records are to be had from it in bulk only. Whether to begin a catch-up now.
    bool want(NodeId peer, NodeId origin, quint64 seen, MonotonicMs now);
    /// Whether it has brought something.
    bool ended(NodeId peer, const SeenOf &seenOf, MonotonicMs now);

    [[nodiscard]] bool isUnderWay(NodeId origin) const { return m_origins.contains(origin); }

private:
    struct Fetch {
        std::map<NodeId, quint64> seenBefore{}; ///< By origin: what we had when it was asked for.
        bool isUnderWay = false;
        MonotonicMs retryAt = 0;
        MonotonicMs backOff = 0;
    };

    std::map<NodeId, Fetch> m_fetches; ///< By peer.
    std::set<NodeId> m_origins; ///< Of those under way.
};

} // namespace nesoi

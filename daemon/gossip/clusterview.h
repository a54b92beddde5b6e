// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/gossipnode.h"

#include <QByteArray>

#include <vector>

namespace nesoi
{

/// The cluster as this node saw it a moment ago. Immutable; shared by any number of threads.
struct ClusterView {
    QByteArray cluster; ///< Its name.
    NodeId self;
    quint64 generation = 0; ///< Of this node.
    NodeId leader; ///< 0 while none is agreed on.
    std::vector<Member> members; ///< By id, this node included: its `behind` is what others have and it lacks.
    std::vector<OriginLag> lags; ///< By origin, those of which this node lacks something.
    GossipNode::Statistics gossip;
    quint64 catchUps = 0; ///< Bulk transfers from a peer that ended well, since the start.
    quint64 catchUpsFailed = 0;
    double clockOffsetMs = 0; ///< How far the cluster's clocks are ahead of ours: GossipNode::clusterClockOffsetMs().
};

} // namespace nesoi

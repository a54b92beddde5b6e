// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/record.h"

#include <functional>
#include <span>
#include <vector>

namespace nesoi
{

/// Of some tombstones those that may be dropped for good: older than a time, and passed by every node that could still
/// hold what they delete. passedByAll: of an origin (GossipNode::passedByAll()); seen: this node's own mark.
[[nodiscard]] std::vector<RecordPointer> collectable(std::span<const RecordPointer> tombstones, HybridTime olderThan,
                                                     const std::function<quint64(NodeId)> &passedByAll,
                                                     const std::function<quint64(NodeId)> &seen);

/// The deletions that records of a delta or a full transfer lose against although others may have collected them
/// already: who has, takes the record, who has not, does not. They have to be written again (reissued()), so that all
/// agree. seen: this node's own mark of an origin; olderThan: as for collectable().
[[nodiscard]] std::vector<RecordPointer>
toBeReasserted(std::span<const RecordPointer> records, HybridTime olderThan, const std::function<quint64(NodeId)> &seen,
               const std::function<RecordPointer(const ResourcePath &)> &standing);

/// A deletion of this record (or the same deletion again), one unit later: it keeps its place among all other writes.
[[nodiscard]] RecordPointer deletionOf(const Record &record, NodeId writer, quint64 version);

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "store/tombstones.h"

namespace nesoi
{

std::vector<RecordPointer> collectable(std::span<const RecordPointer> tombstones, HybridTime olderThan,
                                       const std::function<quint64(NodeId)> &passedByAll,
                                       const std::function<quint64(NodeId)> &seen)
{
    std::vector<RecordPointer> collectable;
    for (const RecordPointer &tombstone : tombstones) {
        if (tombstone->time < olderThan && tombstone->version <= seen(tombstone->origin)
            && tombstone->version <= passedByAll(tombstone->origin))
            collectable.push_back(tombstone);
    }
    return collectable;
}

std::vector<RecordPointer> toBeReasserted(std::span<const RecordPointer> records, HybridTime olderThan,
                                          const std::function<quint64(NodeId)> &seen,
                                          const std::function<RecordPointer(const ResourcePath &)> &standing)
{
    std::vector<RecordPointer> tombstones;
    for (const RecordPointer &record : records) {
        const RecordPointer stands = standing(record->path);
        if (record->version > seen(record->origin) && !record->isTombstone() && stands && stands->isTombstone()
            && stands->time < olderThan && supersedes(*stands, *record))
            tombstones.push_back(stands);
    }
    return tombstones;
}

RecordPointer deletionOf(const Record &record, NodeId writer, quint64 version)
{
    return RecordPointer(
        new Record(record.path, {record.time.ticks + 1}, writer, version, Record::Kind::Tombstone, {}));
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "store/merge.h"

#include <algorithm>

namespace nesoi
{

Merge merge(const Delta &delta, quint64 seen, HybridTime latest,
            const std::function<RecordPointer(const ResourcePath &)> &standing)
{
    Merge merge;
    quint64 upTo = delta.upTo;
    for (const RecordPointer &record : delta.records) {
        if (record->time > latest) {
            ++merge.refused;
            upTo = std::min(upTo, record->version - 1);
            continue;
        }
        const RecordPointer stands = standing(record->path);
        const bool isNew = record->version > seen; // What superseded an old one may have been collected since.
        if (isNew && (!stands || supersedes(*record, *stands)))
            merge.records.push_back(record);
        else
            ++merge.stale;
    }
    if (seen >= delta.from && upTo > seen)
        merge.mark = OriginMark{.origin = delta.origin, .seen = upTo};
    return merge;
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/originindex.h"
#include "store/record.h"

#include <functional>
#include <optional>
#include <vector>

namespace nesoi
{

/// What is to be written for a delta: records that win, and the origin's mark where it moves.
struct Merge {
    std::vector<RecordPointer> records; ///< In version order; each supersedes what stands at its path.
    std::optional<OriginMark> mark; ///< The new mark.
    qsizetype stale = 0; ///< Records that lost against what stands, or were seen before.
    qsizetype refused = 0; ///< Records from the future; the mark stays below the first of them.
};

/// Last writer wins, for a whole delta. standing: the record that stands at a path (pending ones of the same batch
/// included), or null. seen: the origin's mark. latest: records stamped after this time are refused: the mark stays
/// below them, so that they come again when their time has come.
/// The mark moves only where it was at least delta.from: a delta that leaves a gap is applied, but claims nothing.
[[nodiscard]] Merge merge(const Delta &delta, quint64 seen, HybridTime latest,
                          const std::function<RecordPointer(const ResourcePath &)> &standing);

} // namespace nesoi

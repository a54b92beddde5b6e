// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/store.h"

#include <vector>

namespace nesoi
{

/// What became visible at once.
struct Commit {
    /// In the order in which they were written. Of what a full transfer dropped, `after` is a tombstone that stands
    /// nowhere.
    std::vector<Change> changes{};
    std::vector<OriginMark> marks{}; ///< How those stand that rose, this node's own among them.

    // What Liveness adds.
    std::vector<RecordPointer> expired{}; ///< Hosts whose time has come: they stand as before, but are dead.
    /// Hosts among the changes that were dead, and live now; in the order of the changes. Where a host came back
    /// because clocks turned out to be wrong, its change is from a record to the same.
    std::vector<ResourcePath> revived{};
};

/// A live record went without a tombstone that could be seen: others saw it deleted, and dropped that.
[[nodiscard]] Change disappearance(const RecordPointer &live);

/// Whether two texts are the same but for so many bytes at this place, which both have.
[[nodiscard]] bool areSameBut(QByteArrayView one, QByteArrayView other, qsizetype at, qsizetype size);

/// Nothing but `updated_at` of a host differs: news only for those who ask for refreshes.
[[nodiscard]] bool isRefresh(const Change &change);

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/store.h"

#include <vector>

namespace nesoi
{

/// What became visible at once.
struct Commit {
    std::vector<Change> changes{}; ///< In the order in which they were written.
    std::vector<OriginMark> marks{}; ///< How those stand that rose, this node's own among them.

    // What Liveness adds.
    std::vector<RecordPointer> expired{}; ///< Hosts whose time has come: they stand as before, but are dead.
    std::vector<ResourcePath> revived{}; ///< Hosts among the changes that were dead, and live now.
};

/// Nothing but `updated_at` of a host differs: news only for those who ask for refreshes.
[[nodiscard]] bool isRefresh(const Change &change);

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/requesthandler.h"
#include "live/changejournal.h"
#include "resource/problem.h"
#include "rest/target.h"
#include "result.h"

#include <QByteArray>

#include <tuple>
#include <vector>

namespace nesoi
{

/// Which changes a client of GET /events asks for.
struct EventFilter {
    static constexpr size_t maxPaths = 16;

    /// Sorted, without doubles, never empty. "/app/dm": that resource; of a collection its members; "/srv/": whatever
    /// is below.
    std::vector<QByteArray> paths;
    bool refreshes = false; ///< Also hosts that were only refreshed.

    /// ?path= and ?refreshes=; a 400 Problem where they are wrong.
    [[nodiscard]] static Result<EventFilter, Problem> of(const Target &target);

    [[nodiscard]] bool wants(const LiveEvent &event) const;

    /// Some order, for maps.
    bool operator<(const EventFilter &other) const
    {
        return std::tie(paths, refreshes) < std::tie(other.paths, other.refreshes);
    }
};

/// All paths by which a filter may ask for what is there (a record).
[[nodiscard]] std::vector<QByteArray> filterPathsOf(const ResourcePath &record);

} // namespace nesoi

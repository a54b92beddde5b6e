// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/requesthandler.h"
#include "resource/resourcepath.h"
#include "rest/target.h"
#include "store/entitytag.h"
#include "store/store.h"

#include <chrono>
#include <optional>

namespace nesoi
{

/// A GET or HEAD of a resource or a collection, as a value: it can be done again after its request has gone.
struct Read {
    ResourcePath path;
    // Of collections:
    Selection selection{};
    bool onlyMaster = false; ///< Of a Service: the one host that clients shall trust.
    bool onlyAlive = false; ///< Of a Service.

    Precondition conditions{};
    QByteArray host; ///< Request::host.
    QByteArray crossOrigin{}; ///< CrossOrigin::fields().
    std::optional<std::chrono::seconds> wait{}; ///< Prefer: wait.

    /// A 400 Problem where the query or a condition is wrong.
    [[nodiscard]] static Result<Read, Problem> of(const ResourcePath &path, const Target &target,
                                                  const Request &request);

    /// Whether this answer tells the client nothing new, so that one who wants to wait does: what it knows still
    /// stands (304), or it knows nothing, and there is nothing yet (404).
    [[nodiscard]] bool isNoNews(const Response &response) const;

    bool operator==(const Read &) const = default;
};

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "resource/problem.h"
#include "resource/resourcepath.h"
#include "result.h"

#include <QByteArray>

namespace nesoi
{

/// A resource's representation, validated and printed canonically, whose `updated_at` is stamped when it is written.
struct Document {
    ResourcePath path;
    QByteArray text; ///< What GET answers; holds 26 placeholder bytes where updated_at will stand.
    qsizetype updatedAtOffset = -1; ///< Where in text they stand; −1 for a hook, which has no updated_at.

    /// Puts a time of exactly 26 bytes ("YYYY-MM-DD HH:MM:SS.ffffff") into its place.
    void stamp(QByteArrayView updatedAt);
};

struct DocumentLimits {
    int maxDepth = 64; ///< Of a request's JSON.
};

/// The body of a PUT to the path of an Application, a Host or a Hook. Checks what the API asks of each:
///  - `name` a string that equals the path's name;
///  - Application: `config` present, any JSON;
///  - Host: `endpoints` an object of strings; `master` true or false where present; `ttl` and `reap` numbers above 0
///    where present;
///  - Hook: `endpoint` an absolute http or https URI with a host.
/// Other members are kept; a client's `updated_at` is dropped. Faults are 400 Problems that point at the place.
[[nodiscard]] Result<Document, Problem> parseDocument(const ResourcePath &path, QByteArrayView body,
                                                      const DocumentLimits &limits);

/// The body of a POST to Hooks: as for a Hook, whose path comes from `name`.
[[nodiscard]] Result<Document, Problem> parseNewHook(const ResourcePath &hooks, QByteArrayView body,
                                                     const DocumentLimits &limits);

/// Whether the host of this canonical text says of itself that it is a master.
[[nodiscard]] bool isMaster(QByteArrayView hostText);

} // namespace nesoi

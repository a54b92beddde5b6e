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
    /// What is stored; holds 26 placeholder bytes where updated_at will stand. It is what GET answers, but for a hook
    /// (shownHook()).
    QByteArray text;
    qsizetype updatedAtOffset = -1; ///< Where in text they stand; −1 for a hook, which has no updated_at.

    /// Puts a time of exactly 26 bytes ("YYYY-MM-DD HH:MM:SS.ffffff") into its place.
    void stamp(QByteArrayView updatedAt);
};

struct DocumentLimits {
    int maxDepth = 64; ///< Of a request's JSON.
};

/// What a web-hook's document holds besides what its client gives.
struct HookContext {
    QByteArray standingSecret{}; ///< That of the hook that is replaced: a client keeps it with `"secret": true`.
    QByteArray seen{}; ///< HookRegistration::seen.
};

/// The body of a PUT to the path of an Application, a Host or a Hook. Checks what the API asks of each:
///  - `name` a string that equals the path's name;
///  - Application: `config` present, any JSON;
///  - Host: `endpoints` an object of strings; `master` true or false where present; `ttl` and `reap` numbers above 0
///    where present;
///  - Hook: `endpoint` an absolute http or https URI with a host; `refreshes` true or false where present; `secret` a
///    text that makes a key (signingKey()), true (the one that stands is kept) or false (none).
/// Other members are kept; a client's `updated_at` is dropped, and of a hook's all that answers show of its state.
/// Faults are 400 Problems that point at the place. hook: counts for Hooks only.
[[nodiscard]] Result<Document, Problem> parseDocument(const ResourcePath &path, QByteArrayView body,
                                                      const DocumentLimits &limits, const HookContext &hook = {});

/// The body of a POST to Hooks: as for a Hook, whose path comes from `name`.
[[nodiscard]] Result<Document, Problem> parseNewHook(const ResourcePath &hooks, QByteArrayView body,
                                                     const DocumentLimits &limits, const HookContext &hook = {});

/// Whether the host of this canonical text says of itself that it is a master.
[[nodiscard]] bool isMaster(QByteArrayView hostText);

} // namespace nesoi

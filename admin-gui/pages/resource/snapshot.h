// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/apirequest.h"
#include "resource/problem.h"
#include "resource/resourcepath.h"

#include <QByteArray>

#include <optional>

namespace nesoi
{

/// A resource as a node answered it.
struct ResourceSnapshot {
    /// What people edit of it: canonical, and without what Nesoi puts in by itself, which would be a difference between
    /// any two of them (`updated_at`; of a web-hook, how it is doing).
    QByteArray text;
    QByteArray etag{}; ///< With its quotes. Of what isn't there (yet): empty.
    qint64 updatedAt = 0; ///< Microseconds since 1970; 0: none, as of web-hooks.

    bool operator==(const ResourceSnapshot &) const = default;
};

/// Nothing where the answer holds no JSON object.
[[nodiscard]] std::optional<ResourceSnapshot> readSnapshot(const ResourcePath &path, const ApiAnswer &answer);

/// Whether both name the same state of what clients write. That of a web-hook may be followed by a "+STATE", which says
/// how it is doing.
[[nodiscard]] bool isSameTag(const QByteArray &one, const QByteArray &other);

/// What the node would refuse of a text that replaces the base: the same rules (core). base: null where there is none.
[[nodiscard]] std::optional<Problem> refusal(const ResourcePath &path, const QByteArray &text,
                                             const ResourceSnapshot *base);

/// A document without its name, to be given another one. The text itself where it is no JSON object.
[[nodiscard]] QByteArray withoutName(const QByteArray &text);

} // namespace nesoi

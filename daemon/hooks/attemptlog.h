// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hooks/hookservice.h"

#include <QHash>

#include <deque>
#include <list>
#include <vector>

namespace nesoi
{

/// The last attempts of each hook that this node made. Bounded: HookService::maxAttempts a hook, and by bytes in all;
/// beyond those, the hook that was told something longest ago loses its attempts.
class AttemptLog
{
public:
    explicit AttemptLog(qsizetype maxBytes = 32 * 1024 * 1024)
        : m_maxBytes(maxBytes)
    {
    }

    void add(const ResourcePath &hook, HookAttempt attempt);
    void forget(const ResourcePath &hook);
    [[nodiscard]] std::vector<HookAttempt> of(const ResourcePath &hook) const; ///< Newest first.

private:
    using Recent = std::list<ResourcePath>; ///< Whoever was told something last is at the front.
    struct Attempts {
        std::deque<HookAttempt> attempts; ///< Oldest first.
        Recent::iterator place;
    };
    void shorten(Attempts &entry, size_t to);

    const qsizetype m_maxBytes;
    qsizetype m_bytes = 0;
    Recent m_recent;
    QHash<ResourcePath, Attempts> m_hooks;
};

} // namespace nesoi

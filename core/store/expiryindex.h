// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/record.h"

#include <QHash>

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace nesoi
{

/// What a host's text says of its life, in microseconds.
struct Lifetime {
    std::optional<qint64> ttl; ///< So long after its last update it is alive; nothing: for ever.
    std::optional<qint64> reap; ///< So long after its death it is to be deleted; nothing: never.
};
/// hostText: canonical.
[[nodiscard]] Lifetime lifetimeOf(QByteArrayView hostText);

/// The hosts that have a ttl, in the order in which they expire, and are to be reaped. Everything in O(log n).
///
/// Times are microseconds since 1970, as the cluster's clocks say. Not thread-safe.
class ExpiryIndex
{
public:
    /// A host's newest record, a tombstone too. renewedAt: when it was updated; the caller makes that of the record's
    /// time. Returns whether it was dead until now and is not any more (revived).
    bool put(const RecordPointer &host, qint64 renewedAt, qint64 now);
    void remove(const ResourcePath &host);

    /// Those that have died since the last call, in that order.
    [[nodiscard]] std::vector<RecordPointer> expire(qint64 now);
    /// Dead ones that are to be deleted by now. They stay until they are removed.
    [[nodiscard]] std::vector<RecordPointer> toBeReaped(qint64 now) const;
    /// When the next one dies or is to be reaped, after `now`; nothing where none will.
    [[nodiscard]] std::optional<qint64> next(qint64 now) const;

    /// As of the last expire() and put().
    [[nodiscard]] bool isDead(const ResourcePath &host) const;
    /// The dead, each with the time of its death, that died after this time.
    [[nodiscard]] std::vector<std::pair<qint64, RecordPointer>> diedAfter(qint64 time) const;
    [[nodiscard]] qsizetype size() const { return m_hosts.size(); }

private:
    struct Host {
        RecordPointer record;
        qint64 diesAt;
        std::optional<qint64> reapAt;
        bool isDead = false;
    };
    using Moments = std::set<std::pair<qint64, QByteArray>>; ///< With the text of the path.

    QHash<ResourcePath, Host> m_hosts;
    Moments m_deaths; ///< To come.
    Moments m_dead; ///< By when they died.
    Moments m_reaps;
};

} // namespace nesoi

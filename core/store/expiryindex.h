// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/record.h"

#include <QHash>

#include <functional>
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

    bool operator==(const Lifetime &) const = default;
};
/// hostText: canonical. What no Document would say (a peer's nonsense) counts as nothing.
[[nodiscard]] Lifetime lifetimeOf(QByteArrayView hostText);

/// That a host died, and has not come back.
struct Death {
    qint64 at; ///< In microseconds, on the clock of who says so.
    RecordPointer host;
};

/// The hosts that have a ttl, in the order in which they expire, and are to be reaped. Everything in O(log n).
///
/// Times are microseconds on a clock of the caller's that never jumps. Not thread-safe.
class ExpiryIndex
{
public:
    /// A host's newest record, a tombstone too. renewedAt: when it was updated; the caller makes that of the record's
    /// time. Returns whether it was dead until now and is not any more (revived); a deleted host is not revived. One
    /// that comes with its time over already is alive until expire() is called, which makes that known.
    bool put(const RecordPointer &host, qint64 renewedAt, qint64 now);
    void remove(const ResourcePath &host);

    /// Those that have died since the last call, in that order.
    [[nodiscard]] std::vector<RecordPointer> expire(qint64 now);
    /// Dead ones that are to be deleted by now. They stay until they are removed.
    [[nodiscard]] std::vector<RecordPointer> toBeReaped(qint64 now) const;
    /// When the next one dies (in the past, where expire() was not called since), or is to be reaped after `now`;
    /// nothing where none will.
    [[nodiscard]] std::optional<qint64> next(qint64 now) const;

    /// Asks anew when each was updated, as clocks turned out to be wrong. What lets a host live for longer counts, but
    /// none was updated later than it was put. Returns those that were dead and are not any more.
    using RenewedAt = std::function<qint64(const Record &)>;
    [[nodiscard]] std::vector<RecordPointer> reconsider(const RenewedAt &renewedAt, qint64 now);

    /// As of the last expire() and put().
    [[nodiscard]] bool isDead(const ResourcePath &host) const;
    [[nodiscard]] std::vector<Death> deaths() const; ///< In the order in which they died.
    [[nodiscard]] qsizetype size() const { return m_hosts.size(); }

private:
    struct Host {
        RecordPointer record;
        qint64 ttl;
        std::optional<qint64> reap;
        qint64 renewedAt;
        qint64 putAt;
        bool isDead = false;

        [[nodiscard]] qint64 diesAt() const { return renewedAt + ttl; }
    };
    using Moments = std::set<std::pair<qint64, QByteArray>>; ///< With the text of the path.

    void schedule(const Host &host);
    void unschedule(const Host &host);
    [[nodiscard]] std::vector<RecordPointer> recordsUpTo(const Moments &moments, qint64 time) const;

    QHash<QByteArray, Host> m_hosts; ///< By the text of the path.
    Moments m_deaths; ///< Of the living.
    Moments m_dead; ///< By when they died.
    Moments m_reaps; ///< Of the dead.
};

} // namespace nesoi

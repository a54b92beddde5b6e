// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/member.h"
#include "resource/resourcepath.h"
#include "store/record.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace nesoi
{

/// What changed of a hook's subject since the hook was last told, folded into one.
struct News {
    enum class Kind : quint8 { Change, Expired, Revived };
    Kind kind = Kind::Change; ///< Folded of several kinds: Change.
    /// The resources that changed (the application, or hosts of the service), each with whether it was there before the
    /// first of those changes.
    std::map<ResourcePath, bool> changes{};
    bool more = false; ///< Others changed, too: there were more than are kept, or it isn't known which.
    HybridTime time{}; ///< Of the newest change, and who made it.
    NodeId origin{};

    static constexpr size_t maxChanges = 64;

    /// A later change; or an earlier one that was heard of later. Of too many paths those are kept that come first, so
    /// that the order in which changes are heard of makes no difference.
    void fold(const News &other);
    bool operator==(const News &) const = default;
};

/// A notification that is to be sent now.
struct DueDelivery {
    ResourcePath hook;
    News news;
    int failures = 0; ///< Attempts in a row that failed before this one.
    quint64 attempt = 0; ///< Names it, for ended(): the hook may be removed and made anew meanwhile.
};

/// How it went.
struct DeliveryOutcome {
    bool received = false;
    QByteArray status{}; ///< "200", or a word that says why there is none, such as "timeout".
    qint64 endedAtMs = 0; ///< Wall clock, since 1970.
};

/// How a hook is doing.
struct HookState {
    std::optional<qint64> lastDeliveryMs{}; ///< When the last attempt ended: wall clock, since 1970.
    QByteArray lastStatus{}; ///< DeliveryOutcome::status of that.
    int failures = 0; ///< Attempts in a row that failed.
    std::optional<MonotonicMs> nextTry{}; ///< May have passed already: it waits for others.
    bool isUnderWay = false;
    bool isFailing = false; ///< Given up, until its subject changes again.

    bool operator==(const HookState &) const = default;
};

/// A hook that has yet to be told something.
struct OwedHook {
    ResourcePath hook;
    MonotonicMs age = 0; ///< How long it has been waiting for what it was to be told first.
    bool isFailing = false; ///< Given up.

    bool operator==(const OwedHook &) const = default;
};

/// Which hook is to be told what, and when. At most one delivery of a hook is under way; what changes meanwhile is
/// folded into the next. A delivery that failed is tried again with exponential back-off and jitter for a day, and no
/// sooner for what changes meanwhile; then the hook is failing, and is tried again with the next change, for which the
/// day begins anew. Each change is followed by at least one attempt.
///
/// Fair: receivers take turns, and so do the hooks of one receiver; whoever was just served goes to the end. A receiver
/// that is slow fills its own share of what may be under way, and hooks that failed last time have at most half (but at
/// least one) of each share and of all.
///
/// Threads: one. No I/O; time and randomness are arguments.
///
/// Invariants:
///  1. A hook with news is either ready, under way, waiting for its next try, or failing.
///  2. News of a hook are dropped only when it was told (receipt), or when it is removed.
///  3. Memory: a state a hook that was ever told something, at most News::maxChanges paths each.
class NotificationQueue
{
public:
    struct Settings {
        MonotonicMs firstRetry = 1000; ///< Doubles with every failure; each is spread over ±20 %.
        MonotonicMs longestRetry = 300'000;
        MonotonicMs giveUpAfter = 24 * 3'600'000; ///< Since the oldest change that the hook was not told of.
        int maxUnderWay = 512;
        int maxPerReceiver = 12; ///< Of those.
    };
    using RandomBits = std::function<quint64()>;

    NotificationQueue(Settings settings, RandomBits random);
    ~NotificationQueue();

    /// A hook's subject changed. receiver: whom it shares the way with, "http://host:port"; where it is another than
    /// before, what that one failed at is not held against it.
    void changed(const ResourcePath &hook, const QByteArray &receiver, const News &news, MonotonicMs now);
    /// Another leader owed this hook something. It is tried at once, unless it is failing, or is known here to have
    /// failed just now.
    void owe(const OwedHook &owed, const QByteArray &receiver, const News &news, MonotonicMs now);
    /// The hook is gone. A delivery under way goes on; its end says nothing of a hook of that name.
    void remove(const ResourcePath &hook);
    /// Forgets everything: another node leads. What is under way goes on; its end says nothing.
    void clear();

    /// The next delivery; it is under way from then on. Nothing where none is due or may be begun.
    [[nodiscard]] std::optional<DueDelivery> next(MonotonicMs now);
    /// To be called for each delivery that next() gave, also after remove() and clear(): until then it takes up room.
    void ended(quint64 attempt, const DeliveryOutcome &outcome, MonotonicMs now);
    /// The outcome of a delivery that was not of the queue's making (a test): it shows as the hook's last, and changes
    /// nothing else.
    void noted(const ResourcePath &hook, const DeliveryOutcome &outcome);

    /// When next() may give something that it does not give now (if nothing else happens); never, where nothing waits
    /// for its time.
    [[nodiscard]] std::optional<MonotonicMs> nextTime() const;

    /// Nothing: it never was to be told anything.
    [[nodiscard]] std::optional<HookState> state(const ResourcePath &hook) const;
    /// All that have yet to be told something, by hook; failing ones included.
    [[nodiscard]] std::vector<OwedHook> owed(MonotonicMs now) const;
    /// The number of owed(), in constant time.
    [[nodiscard]] qsizetype owedCount() const;

    struct Depth {
        qsizetype waiting = 0; ///< Hooks that have yet to be told something, without those under way and failing ones.
        qsizetype underWay = 0; ///< Hooks; without deliveries that go on for removed ones.
        qsizetype failing = 0;
        MonotonicMs oldest = 0; ///< The longest that one of those waiting or under way has been waiting, in ms.
    };
    [[nodiscard]] Depth depth(MonotonicMs now) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace nesoi

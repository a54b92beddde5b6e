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
    /// The resources that changed (the application, or hosts of the service), each with whether it was there before the
    /// first of those changes.
    std::map<ResourcePath, bool> changes{};
    bool more = false; ///< Others changed, too: there were more than are kept, or it isn't known which.
    HybridTime time{}; ///< Of the newest change, and who made it.
    NodeId origin{};

    static constexpr size_t maxChanges = 64;

    /// A later change; or an earlier one that was heard of later.
    void fold(const News &other);
    bool operator==(const News &) const = default;
};

/// A notification that is to be sent now.
struct DueDelivery {
    ResourcePath hook;
    News news;
    int failures = 0; ///< Attempts in a row that failed before this one.
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
/// folded into the next. A delivery that failed is tried again with exponential back-off and jitter for a day; then the
/// hook is failing, and is tried again with the next change.
///
/// Fair: receivers take turns, and so do the hooks of one receiver; whoever was just served goes to the end. A receiver
/// that is slow fills its own share of what may be under way, and hooks that failed last time have at most half of all.
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

    /// A hook's subject changed. receiver: whom it shares the way with, "http://host:port".
    void changed(const ResourcePath &hook, const QByteArray &receiver, const News &news, MonotonicMs now);
    /// Another leader owed this hook something. It is tried at once, unless it is failing.
    void owe(const OwedHook &owed, const QByteArray &receiver, const News &news, MonotonicMs now);
    /// The hook is gone. A delivery under way goes on; its end is ignored.
    void remove(const ResourcePath &hook);
    /// Forgets everything: another node leads. What is under way goes on; its end is ignored.
    void clear();

    /// The next delivery; it is under way from then on. Nothing where none is due or may be begun.
    [[nodiscard]] std::optional<DueDelivery> next(MonotonicMs now);
    void ended(const ResourcePath &hook, const DeliveryOutcome &outcome, MonotonicMs now);
    /// The outcome of a delivery that was not of the queue's making (a test): only noted in the hook's state.
    void noted(const ResourcePath &hook, const DeliveryOutcome &outcome);

    /// When next() may give something that it does not give now (if nothing else happens); never, where nothing waits
    /// for its time.
    [[nodiscard]] std::optional<MonotonicMs> nextTime() const;

    [[nodiscard]] std::optional<HookState> state(const ResourcePath &hook) const; ///< Nothing: never told anything.
    /// All that have yet to be told something; failing ones included.
    [[nodiscard]] std::vector<OwedHook> owed(MonotonicMs now) const;
    /// The number of owed(), in constant time.
    [[nodiscard]] qsizetype owedCount() const;

    struct Depth {
        qsizetype waiting = 0; ///< Hooks that have yet to be told something, without those under way and failing ones.
        qsizetype underWay = 0;
        qsizetype failing = 0;
        MonotonicMs oldest = 0; ///< The longest that one of those waiting or under way has been waiting, in ms.
    };
    [[nodiscard]] Depth depth(MonotonicMs now) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace nesoi

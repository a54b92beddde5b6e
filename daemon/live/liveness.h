// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/writer.h"
#include "store/expiryindex.h"
#include "store/store.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace nesoi
{

/// Says of hosts with a ttl when they die and come back, and has the leader delete those that asked to be (`reap`).
/// Stands between the Writer and those who want to hear of changes: passes commits on, with what it knows of revived
/// hosts, and makes commits of its own of the expired.
///
/// Whose clock counts: the cluster's, which is this node's wall clock plus how far the others' are ahead of it by their
/// median (ClusterView::clockOffsetMs). A record's time is its writer's clock; where that is known to be off by more
/// than wrongClockUs, it is corrected by as much, and in no case is a host taken to have been updated later than it was
/// heard of. So a node whose clock is wrong neither kills others' hosts nor loses its own, and all nodes see a death
/// within the accuracy of their offsets.
///
/// These clocks are asked for a host's age when it is heard of; from then on it ages by the steady clock, so that
/// nobody dies because a wall clock was set. Where the cluster's time turns out to be off from what it was (a node that
/// started with a wrong clock has measured the others'), all ages are asked for again, and what is younger than it
/// seemed lives on, or comes back. After a restart a host of a writer with a wrong clock may live for one ttl longer.
///
/// Threads: made and destroyed on the main thread; committed() and renamed() on the thread that writes; the rest from
/// any. Listeners are called on the thread that wrote or that of this ("expiry"), one at a time, in the order in which
/// hosts die and come back; they may ask what they like here.
class Liveness final : public CommitListener
{
public:
    /// Asked from any thread, from the constructor on.
    struct Clocks {
        /// This node's wall clock, in microseconds since 1970.
        std::function<qint64()> wall;
        /// What to add to it for the cluster's time, in microseconds.
        std::function<qint64()> clusterOffset;
        /// How far a node's wall clock is ahead of ours, in microseconds; 0 for this node; nothing where it isn't
        /// known.
        std::function<std::optional<qint64>(NodeId)> offsetOf;
        /// A clock that never jumps, in microseconds; empty: the machine's.
        std::function<qint64()> steady{};
    };
    static constexpr qint64 wrongClockUs = 2'000'000;

    /// Reads the hosts that stand in the store. Those that are dead by now are not told of.
    Liveness(const Store &store, Writer &writer, Clocks clocks, std::function<bool()> isLeader);
    ~Liveness();

    void start(std::vector<CommitListener *> listeners); ///< They outlive this. Before the Writer's.
    void stop(); ///< Nobody dies any more; commits are still passed on.

    [[nodiscard]] bool isAlive(const ResourcePath &host) const; ///< So are hosts that nobody knows.
    /// The cluster's time, in microseconds since 1970.
    [[nodiscard]] qint64 now() const;
    [[nodiscard]] std::vector<Death> deaths() const; ///< By the cluster's time.
    [[nodiscard]] qsizetype watched() const; ///< Hosts that have a ttl.

    /// Looks at the clocks now, and not only within a second.
    void clocksChanged();

    void committed(const Commit &commit) override;
    void renamed(NodeId id) override;

private:
    void load();
    void run();
    void await(std::unique_lock<std::mutex> &lock);
    void tellOfTheDead();
    void reap();
    void tell(const Commit &commit);
    [[nodiscard]] std::vector<ResourcePath> take(const std::vector<Change> &changes);
    [[nodiscard]] std::vector<RecordPointer> reconsiderAfterStep();
    [[nodiscard]] qint64 steadyNow() const;
    [[nodiscard]] qint64 renewedAt(const Record &host) const;

    const Store &m_store;
    Writer &m_writer;
    Clocks m_clocks;
    const std::function<bool()> m_isLeader;
    std::vector<CommitListener *> m_listeners;
    /// Held while listeners are told of what was found under m_mutex, so that they hear of it in that order. Before
    /// m_mutex.
    std::mutex m_telling;
    mutable std::mutex m_mutex; ///< Guards what follows.
    std::condition_variable m_wake;
    ExpiryIndex m_index; ///< By the steady clock.
    qint64 m_ahead = 0; ///< How far the cluster's time was ahead of the steady clock when ages were last asked for.
    qint64 m_wakeAt = 0; ///< When the thread will look by itself.
    bool m_isCalled = false;
    bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/writer.h"
#include "store/expiryindex.h"
#include "store/store.h"

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>
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
/// Has no thread and no timer: somebody calls look() when it is time (ExpiryThread; the simulator).
///
/// Threads: start() before all others; committed() and renamed() on the thread that writes; look() on one of its own;
/// the rest from any. Listeners are called on the thread that wrote or that looks, one at a time, in the order in which
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
    /// Asked on the thread that looks.
    struct Reaper {
        std::function<bool()> isLeader;
        /// Deletes a host that is still as it was; what became of that is not asked.
        std::function<void(WriteRequest &&)> write;
    };
    static constexpr qint64 wrongClockUs = 2'000'000;

    /// Reads the hosts that stand in the store. Those that are dead by now are not told of.
    Liveness(const Store &store, Clocks clocks, Reaper reaper);

    /// listeners: outlive this. wake: called by the thread that writes when it is time to look before look() said; it
    /// must not block.
    void start(std::vector<CommitListener *> listeners, std::function<void()> wake);
    /// Tells of those who died by now, and of those who come back because a clock was wrong; where this node leads, has
    /// those deleted whose time has come. Returns when to look again at the latest; nothing: not until it is woken.
    std::optional<std::chrono::microseconds> look();

    [[nodiscard]] bool isAlive(const ResourcePath &host) const; ///< So are hosts that nobody knows.
    /// The cluster's time, in microseconds since 1970.
    [[nodiscard]] qint64 now() const;
    [[nodiscard]] std::vector<Death> deaths() const; ///< By the cluster's time.
    [[nodiscard]] qsizetype watched() const; ///< Hosts that have a ttl.

    void committed(const Commit &commit) override;
    void renamed(NodeId id) override;

private:
    void load();
    void tellOfTheDead();
    void reap();
    [[nodiscard]] std::optional<std::chrono::microseconds> timeToNext();
    void tell(const Commit &commit);
    [[nodiscard]] std::vector<ResourcePath> take(const std::vector<Change> &changes);
    [[nodiscard]] std::vector<RecordPointer> reconsiderAfterStep();
    [[nodiscard]] qint64 steadyNow() const;
    [[nodiscard]] qint64 renewedAt(const Record &host) const;

    const Store &m_store;
    Clocks m_clocks;
    const Reaper m_reaper;
    std::vector<CommitListener *> m_listeners;
    std::function<void()> m_wake;
    /// Held while listeners are told of what was found under m_mutex, so that they hear of it in that order. Before
    /// m_mutex.
    std::mutex m_telling;
    mutable std::mutex m_mutex; ///< Guards what follows.
    ExpiryIndex m_index; ///< By the steady clock.
    qint64 m_ahead = 0; ///< How far the cluster's time was ahead of the steady clock when ages were last asked for.
    qint64 m_looksAt = 0; ///< When the next look will be, or while one is under way.
};

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/writer.h"
#include "store/expiryindex.h"
#include "store/store.h"

#include <condition_variable>
#include <functional>
#include <mutex>
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
/// than wrongClockMs, it is corrected by as much, and in no case is a host taken to have been updated later than it was
/// heard of. So a node whose clock is wrong neither kills others' hosts nor loses its own, and all nodes see a death
/// within the accuracy of their offsets. After a restart a host of a writer with a wrong clock may live for one ttl
/// longer.
///
/// Threads: made and destroyed on the main thread; committed() on the Writer's; the rest from any. Listeners are called
/// on the Writer's thread or that of this ("expiry"), one at a time.
class Liveness : public CommitListener
{
public:
    struct Clocks {
        /// This node's wall clock, in microseconds since 1970.
        std::function<qint64()> wall;
        /// What to add to it for the cluster's time, in microseconds.
        std::function<qint64()> clusterOffset;
        /// How far a node's wall clock is ahead of ours, in microseconds; 0 where it isn't known.
        std::function<qint64(NodeId)> offsetOf;
    };
    static constexpr qint64 wrongClockUs = 2'000'000;

    /// Reads the hosts that stand in the store.
    Liveness(const Store &store, Writer &writer, Clocks clocks, std::function<bool()> isLeader);
    ~Liveness();

    void start(std::vector<CommitListener *> listeners); ///< They outlive this.
    void stop();

    [[nodiscard]] bool isAlive(const ResourcePath &host) const;
    /// The cluster's time, in microseconds since 1970.
    [[nodiscard]] qint64 now() const;
    /// Hosts that died after this time (and are dead), each with the time of its death.
    [[nodiscard]] std::vector<std::pair<qint64, RecordPointer>> diedAfter(qint64 time) const;
    [[nodiscard]] qsizetype watched() const; ///< Hosts that have a ttl.

    void committed(const Commit &commit) override;
    void renamed(NodeId id) override;

private:
    void run();

    const Store &m_store;
    Writer &m_writer;
    const Clocks m_clocks;
    const std::function<bool()> m_isLeader;
    std::vector<CommitListener *> m_listeners;
    mutable std::mutex m_mutex; ///< Guards what follows.
    std::condition_variable m_wake;
    ExpiryIndex m_index;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace nesoi

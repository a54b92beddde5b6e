// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/acquaintances.h"
#include "gossip/catchupclient.h"
#include "gossip/clusterjournal.h"
#include "gossip/clusterview.h"
#include "gossip/gossipnode.h"
#include "gossip/gossipservice.h"
#include "gossip/seedresolver.h"
#include "gossip/udptransport.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

namespace nesoi
{

/// Gives GossipNode a socket, a clock and the Writer, and does from time to time what the cluster has to be asked for.
/// The simulator's SimulatedNode does the same by the same rules.
///
/// Threads: made on any, moved to its own before start(). wantsCommits(), view() and original() from any.
class GossipLoop : public QObject
{
    Q_OBJECT

public:
    GossipLoop(GossipSetup setup, std::unique_ptr<UdpTransport> transport, const Store &store, Writer &writer);
    ~GossipLoop() override;

    void start();
    void leave(); ///< Nothing is sent afterwards.
    /// Whether committed() is to be called soon; else the next tick takes note by itself.
    [[nodiscard]] bool wantsCommits() const { return m_wantsCommits.load(std::memory_order_relaxed); }
    void committed();
    void renamed(NodeId id);

    [[nodiscard]] std::shared_ptr<const ClusterView> view() const;
    /// Of whose data file this node's is a copy, where it is one.
    [[nodiscard]] std::optional<NetworkAddress> original() const;

Q_SIGNALS:
    void conflicted(); ///< original() is known now: this node must not go on.
    void left();

private:
    [[nodiscard]] std::unique_ptr<GossipNode> newNode(NodeId id) const;
    void useSeeds();

    void beginTicking();
    void tick();
    void receive(const NetworkAddress &from, QByteArrayView datagram);
    void catchUpEnded(NodeId from, bool well);
    /// Hands on what GossipNode wants done.
    void flush();
    void handle(const IdentityConflict &conflict);
    void conflictWith(const NetworkAddress &original);
    void publish();

    void maintain();
    void tellCopyOfUs();
    [[nodiscard]] std::vector<Member> others() const;
    void rememberThem(const std::vector<Member> &members);
    void settleWhenInTouch(const std::vector<Member> &members);
    void collectTombstonesWhenDue();
    [[nodiscard]] bool knowsWhoElseThereIs() const;

    const GossipSetup m_setup;
    const Store &m_store;
    Writer &m_writer;
    const qint64 m_startedAtMs; ///< Wall clock.
    const MonotonicMs m_startedAt;
    NodeId m_id; ///< As GossipNode knows it.
    std::unique_ptr<GossipNode> m_gossip;
    UdpTransport *m_transport; ///< A child, as the others: they move to the thread along with this.
    SeedResolver *m_seeds;
    QTimer *m_tick;
    QTimer *m_maintenance;
    CatchUpClient *m_catchUp;

    Acquaintances m_acquaintances;
    std::optional<MonotonicMs> m_inTouchSince; ///< With somebody alive.
    bool m_settled = false;
    std::optional<MonotonicMs> m_nextCollection;
    bool m_hasLeft = false;
    /// A node with a copy of our data file that was started later.
    struct Copy {
        NetworkAddress address;
        int signsLeft; ///< So many times it is still told of us.
    };
    std::optional<Copy> m_copy; ///< The last one.
    quint64 m_catchUps = 0;
    quint64 m_catchUpsFailed = 0;
    MonotonicMs m_published = 0;
    ClusterJournal m_journal;

    std::atomic<bool> m_wantsCommits{false};
    mutable std::mutex m_mutex; ///< Guards what follows.
    std::optional<NetworkAddress> m_original;
    std::shared_ptr<const ClusterView> m_view;
};

} // namespace nesoi

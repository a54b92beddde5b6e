// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hooks/attemptlog.h"
#include "hooks/hookjournal.h"
#include "hooks/hookpeers.h"
#include "hooks/hookservice.h"
#include "hooks/notifier.h"
#include "hooks/registerexchange.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace nesoi
{

/// Gives the Notifier an HTTP client, a clock and the other members. It leads when the gossip says that this node is
/// the leader, and it has asked the others how far whoever led before had come; it follows when another is.
///
/// Threads: made on any, moved to its own before start(). wantsCommits(), hear() and statistics() from any.
class HookLoop : public QObject
{
    Q_OBJECT

public:
    HookLoop(HookSetup setup, const Store &store, Writer &writer, const GossipService &gossip,
             const Liveness &liveness);
    ~HookLoop() override;

    void start();
    void stop();
    void rename(NodeId id);

    [[nodiscard]] bool wantsCommits() const { return m_wantsCommits.load(std::memory_order_acquire); }
    void hear(const Commit &commit);
    [[nodiscard]] HookService::Statistics statistics() const;

    void states(const HookSelection &hooks, std::function<void(ShownHookStates &&)> answer);
    void attempts(const ResourcePath &hook, std::function<void(std::vector<HookAttempt> &&)> answer);
    void test(const ResourcePath &hook, std::function<void(Result<HookAttempt, Problem> &&)> answer);
    void answerPeer(const QByteArray &question, std::function<void(std::optional<QByteArray> &&)> answer);

Q_SIGNALS:
    void stopped();

private:
    void tick();
    void followTheElection(const ClusterView &view);
    void takeTheLead();
    void takeCommits();
    [[nodiscard]] qint64 clusterMilliseconds() const;

    void sendWhatIsDue();
    void send(const DueDelivery &due);
    void note(const ResourcePath &hook, HookAttempt attempt);
    void waitForNext();
    void finishWhenIdle();
    void updateDepth();

    [[nodiscard]] const Member *leader(const ClusterView &view) const; ///< Null where it is unknown or this node.
    void askForStates(const NetworkAddress &leader, HookSelection hooks, ShownHookStates &&known,
                      std::function<void(ShownHookStates &&)> answer);
    [[nodiscard]] Members find(const HookSelection &hooks) const;
    [[nodiscard]] ShownHookStates ownStates(const Members &hooks) const;
    [[nodiscard]] QJsonObject tellStates(const HookSelection &hooks) const;
    [[nodiscard]] ShownHookState shown(const HookState &state) const;
    void testHere(const ResourcePath &hook, std::function<void(Result<HookAttempt, Problem> &&)> answer);

    const HookSetup m_setup;
    const Store &m_store;
    Writer &m_writer;
    const GossipService &m_gossip;
    const Liveness &m_liveness;
    Notifier m_notifier;
    HookPeers *m_peers; ///< A child, as the others: they move to the thread along with this.
    RegisterExchange m_exchange;
    AttemptLog m_attempts;
    HookJournal m_journal;
    QTimer *m_tick;
    QTimer *m_next; ///< When the queue has something due.
    std::unique_ptr<HookSender> m_sender;
    QSet<ResourcePath> m_tests; ///< That are under way.
    int m_underWay = 0;
    qint64 m_wallAhead = 0; ///< The wall clock less the monotonic one, in ms.
    bool m_isTakingTheLead = false;
    bool m_isStopping = false;

    std::atomic<bool> m_wantsCommits{false};
    mutable std::mutex m_mutex; ///< Guards what follows.
    std::vector<Commit> m_commits;
    bool m_isCalled = false; ///< A call to takeCommits() is on its way.
    HookService::Statistics m_statistics;
};

} // namespace nesoi

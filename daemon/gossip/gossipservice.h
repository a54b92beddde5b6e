// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/clusterview.h"
#include "gossip/gossipnode.h"
#include "storage/writer.h"
#include "store/store.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <atomic>
#include <memory>

namespace nesoi
{

class GossipLoop;
class UdpTransport;

/// What a node needs to know to take part in a cluster.
struct GossipSetup {
    GossipSettings settings;
    NetworkAddress address; ///< Where others reach this node.
    QStringList seeds; ///< As in Options.
};

/// This node's part in the cluster, on a thread of its own ("gossip"), so that HTTP load delays no heartbeat: the door
/// to GossipLoop, which does the work.
///
/// Threads: made, started and destroyed on the main thread, everything else from any. The Writer and HTTP workers
/// must have stopped before this is destroyed.
class GossipService : public QObject, public CommitListener
{
    Q_OBJECT

public:
    GossipService(GossipSetup setup, std::unique_ptr<UdpTransport> transport, const Store &store, Writer &writer);
    ~GossipService() override;

    void start();
    /// Says good-bye to the others; this node is silent from then on. left() follows.
    void leave();
    [[nodiscard]] bool hasLeft() const { return m_hasLeft.load(std::memory_order_acquire); }

    [[nodiscard]] std::shared_ptr<const ClusterView> view() const; ///< Never null.

    void committed(const Commit &commit) override;
    void renamed(NodeId id) override;

Q_SIGNALS:
    /// This node must not go on as it is. why: a sentence that says what to do.
    void mustStop(const QString &why);
    void left();

private:
    void sayWhyToStop();

    QThread m_thread;
    std::unique_ptr<GossipLoop> m_loop; ///< Lives on that thread, and goes with it.
    std::atomic<bool> m_commitNoted{false}; ///< A call to GossipLoop::committed() is on its way.
    std::atomic<bool> m_hasLeft{false};
};

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hooks/hooksender.h"
#include "hooks/notificationqueue.h"
#include "live/liveness.h"
#include "resource/problem.h"
#include "result.h"
#include "storage/writer.h"
#include "store/store.h"

#include <QObject>
#include <QThread>

#include <array>
#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <tuple>
#include <vector>

namespace nesoi
{

class GossipService;
class HookLoop;

struct HookSetup {
    QByteArray publicUrl; ///< What notifications' `uri` begins with: "http://10.0.0.1:6553", no slash at the end.
    HookSender::Settings sender{};
};

/// An attempt to tell a hook something, as it is remembered.
struct HookAttempt {
    QByteArray id; ///< webhook-id.
    NodeId node; ///< Who sent it.
    bool isTest = false;
    HookResponse response;
};

/// Which hooks are asked about.
struct HookSelection {
    ResourcePath path; ///< A Hook, or Hooks or AllHooks for its members:
    Selection selection{}; ///< these of them.

    bool operator==(const HookSelection &) const = default;
    /// Some order, for sets.
    bool operator<(const HookSelection &other) const
    {
        const auto tied = [](const HookSelection &it) {
            return std::tie(it.path, it.selection.prefix, it.selection.after, it.selection.limit);
        };
        return tied(*this) < tied(other);
    }
};

/// Hooks' states as people see them, by hook. Of hooks that were never told anything there is none.
struct ShownHookState {
    QByteArray lastDelivery{}; ///< "YYYY-MM-DD HH:MM:SS.ffffff"; empty: none yet.
    QByteArray lastStatus{}; ///< "200", "timeout", …
    int failures = 0;
    QByteArray nextTry{}; ///< As lastDelivery; empty: nothing waits.
    bool isFailing = false;

    bool operator==(const ShownHookState &) const = default;
};
using ShownHookStates = std::map<ResourcePath, ShownHookState>;

/// The web-hooks of the cluster as far as they are this node's: while it leads, it tells them what changed (HookLoop,
/// on a thread of its own, "hooks"); on every node it knows how far whoever led last had come, and whom to ask how a
/// hook is doing.
///
/// Threads: made, started and destroyed on the main thread, everything else from any. The Writer and the HTTP workers
/// must have stopped before this is destroyed. Answers come on the thread "hooks"; each comes once, within some
/// seconds, and also where the leader cannot be reached.
class HookService : public QObject, public CommitListener
{
    Q_OBJECT

public:
    HookService(HookSetup setup, const Store &store, Writer &writer, const GossipService &gossip,
                const Liveness &liveness);
    ~HookService() override;

    void start();
    void
    stop(); ///< Nothing is sent afterwards; what was not sent yet is another's, or this node's after its next start.

    // ---- For clients.

    /// How hooks are doing: the leader knows. Without an answer from it: empty.
    void states(const HookSelection &hooks, std::function<void(ShownHookStates &&)> answer);
    /// The last attempts that any of the live members knows of, newest first.
    static constexpr size_t maxAttempts = 50;
    void attempts(const ResourcePath &hook, std::function<void(std::vector<HookAttempt> &&)> answer);
    /// Has the leader (without one: this node) send a notification now. A Problem where one of the hook is under way
    /// (409) or there is no such hook (404).
    void test(const ResourcePath &hook, std::function<void(Result<HookAttempt, Problem> &&)> answer);

    // ---- For other members: the bodies of requests to /cluster/hooks and their answers, as HookPeers makes them.

    /// Answers a question of another member; nothing where it is none.
    void answerPeer(const QByteArray &question, std::function<void(std::optional<QByteArray> &&)> answer);

    /// Upper bounds of the latency histogram's buckets, in seconds.
    static constexpr std::array latencyBounds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 3.0};
    struct Statistics {
        bool isLeading = false;
        std::array<quint64, 6> attempts{}; ///< By HookResponse::Kind.
        std::array<quint64, latencyBounds.size() + 1> latency{}; ///< Attempts by duration, not cumulative.
        double latencySum = 0; ///< Seconds.
        NotificationQueue::Depth depth{};
    };
    [[nodiscard]] Statistics statistics() const; ///< Some of it is up to a second old.

    void committed(const Commit &commit) override;
    void renamed(NodeId id) override;

Q_SIGNALS:
    void stopped();

private:
    QThread m_thread;
    std::unique_ptr<HookLoop> m_loop; ///< Lives on that thread, and goes with it.
    std::atomic<bool> m_hasStopped{false};
};

} // namespace nesoi

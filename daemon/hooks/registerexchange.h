// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/clusterview.h"
#include "hooks/hookpeers.h"
#include "hooks/notifier.h"
#include "storage/writer.h"

#include <QJsonArray>

#include <functional>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace nesoi
{

/// Carries HookRegisters between this node's Notifier, the other members and the data file, sparingly: a leader takes
/// down how far it has come at most ten times a second, tells the two members that would follow it at once and all
/// others every two seconds; every node keeps on disk what it knows, at most once a second. Large registers go less
/// often, so that they take at most a megabyte a second.
///
/// Threads: that of HookLoop.
class RegisterExchange
{
public:
    RegisterExchange(Notifier &notifier, HookPeers &peers, Writer &writer);

    /// Asks all live members what they know; done: when all have answered, or two seconds later.
    void collect(const ClusterView &view, std::function<void()> done);

    /// To be called every interval. isQuiet: there are no hooks, so that nothing is pressing.
    static constexpr int intervalMs = 100;
    void tick(const ClusterView &view, bool isQuiet, MonotonicMs now, qint64 wallMs);

    /// This node stops: tells everybody at once what is to be told, keeps it on disk; done: soon after.
    void finish(const ClusterView &view, std::function<void()> done);

    /// What a member told.
    void learn(const QJsonArray &registers, MonotonicMs now);
    [[nodiscard]] QJsonArray toJson() const;

private:
    void greetNewcomers(const ClusterView &view);
    void publish(bool isQuiet, MonotonicMs now, qint64 wallMs);
    void tellMembers(const ClusterView &view, MonotonicMs now);
    void tell(const Member &member, MonotonicMs now, const std::function<void()> &done = {});
    void keep();
    /// The interval, or a longer one where what is told is large.
    [[nodiscard]] MonotonicMs sparing(MonotonicMs interval) const;

    using Edition = std::vector<std::pair<NodeId, quint64>>; ///< Leaders and sequences of what the Notifier knows.
    [[nodiscard]] Edition edition() const;

    struct Told {
        Edition edition{};
        MonotonicMs at = 0;
        bool isUnderWay = false;
    };

    Notifier &m_notifier;
    HookPeers &m_peers;
    Writer &m_writer;
    std::set<NodeId> m_known; ///< Live members that were asked since they came.
    std::map<NodeId, Told> m_told;
    Edition m_kept;
    MonotonicMs m_keptAt = 0;
    MonotonicMs m_publishedAt = 0;
    qsizetype m_bytes = 0; ///< Of what was told last.
};

} // namespace nesoi

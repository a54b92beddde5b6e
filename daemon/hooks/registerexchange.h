// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/clusterview.h"
#include "hooks/hookpeers.h"
#include "hooks/notifier.h"
#include "hooks/registerplan.h"
#include "storage/writer.h"

#include <QJsonArray>

#include <functional>

namespace nesoi
{

/// Carries HookRegisters between this node's Notifier, the other members and the data file, as RegisterPlan says.
///
/// Threads: that of HookLoop.
class RegisterExchange
{
public:
    RegisterExchange(Notifier &notifier, HookPeers &peers, Writer &writer);

    /// Asks all live members what they know; done: when all have answered, or two seconds later.
    void collect(const ClusterView &view, std::function<void()> done);

    /// To be called every interval. isQuiet: there are no hooks, so that nothing is pressing.
    static constexpr int intervalMs = RegisterPlan::interval;
    void tick(const ClusterView &view, bool isQuiet, MonotonicMs now, qint64 wallMs);

    /// This node stops: tells everybody at once what is to be told, keeps it on disk; done: soon after.
    void finish(const ClusterView &view, std::function<void()> done);

    /// What a member told.
    void learn(const QJsonArray &registers, MonotonicMs now);
    [[nodiscard]] QJsonArray toJson() const;

private:
    void ask(const Member &member, const std::function<void()> &done = {});
    void tell(const Member &member, MonotonicMs now, const std::function<void()> &done = {});
    void keep();

    Notifier &m_notifier;
    HookPeers &m_peers;
    Writer &m_writer;
    RegisterPlan m_plan;
};

} // namespace nesoi

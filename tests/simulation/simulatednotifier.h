// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hooks/registerplan.h"
#include "random.h"
#include "storage/writer.h"
#include "timeline.h"

#include <functional>
#include <optional>
#include <vector>

namespace nesoi::simulation
{

class SimulatedNode;
struct World;

/// A node's web-hooks: what nesoid's HookLoop and RegisterExchange do with the Notifier, in miniature. It lives as long
/// as the node is up.
class SimulatedNotifier final : public CommitListener
{
public:
    using Registers = std::vector<HookRegister>;

    /// kept: what the data file holds.
    SimulatedNotifier(World &world, SimulatedNode &node, Random random, const Registers &kept);

    void start();
    void renamed(NodeId self) override;
    void committed(const Commit &commit) override;
    /// The node leaves in order: others are told at once what they have to know; what the data file is to keep.
    [[nodiscard]] Registers finish();

    // ---- What others ask and tell

    void learn(const Registers &registers);
    /// As they go to others and to the disk.
    [[nodiscard]] Registers passedOn() const;

    [[nodiscard]] const Notifier &notifier() const { return m_notifier; }

private:
    void tick();
    void followTheElection();
    void takeTheLead();
    void collect(const std::function<void()> &done);
    void greet(const std::vector<Member> &newcomers);
    void publishWhenDue();
    void tell(const Member &member);
    void keep();
    void sendWhatIsDue();
    void send(const DueDelivery &due);
    void waitForNext();
    void countReasons(const Commit &commit);

    using Answered = std::function<void(const std::optional<Registers> &answer)>;
    using Question = std::function<Registers(SimulatedNotifier &other)>;
    void ask(const Member &member, const Question &question, const Answered &answered);
    [[nodiscard]] std::vector<Member> liveOthers() const;
    [[nodiscard]] MonotonicMs now() const;
    [[nodiscard]] qint64 clusterMs() const;

    World &m_world;
    SimulatedNode &m_node;
    mutable Random m_random;
    Notifier m_notifier;
    bool m_isTakingTheLead = false;
    RegisterPlan m_plan;
    std::optional<MonotonicMs> m_wakesAt; ///< For the next try.
};

} // namespace nesoi::simulation

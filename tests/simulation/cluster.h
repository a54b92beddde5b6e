// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "simulatednode.h"

#include <memory>
#include <vector>

namespace nesoi::simulation
{

struct ClusterSettings {
    quint64 seed = 1;
    int nodes = 3;
    GossipSettings gossip{};
    qint64 tombstoneGraceMs = 24 * 3600 * 1000;
    qint64 catchUpBytes = 1024 * 1024;
    qint64 journalEvents = 16'384;
    Mutant mutant = Mutant::None;
    Story::Listener story{};
};

/// Nodes on a virtual network, all of them started.
class Cluster
{
public:
    explicit Cluster(ClusterSettings settings);

    int addNode(); ///< Starts it, and gives its number.
    void runFor(VirtualTime time) { m_timeline.runUntil(m_timeline.now() + time); }

    [[nodiscard]] SimulatedNode &node(int number) { return *m_nodes[static_cast<size_t>(number)]; }
    [[nodiscard]] int size() const { return static_cast<int>(m_nodes.size()); }
    [[nodiscard]] std::vector<SimulatedNode *> live() const;
    [[nodiscard]] SimulatedNode *anyLive(); ///< By chance; null where there is none.

    /// All live nodes hold the same, have the same marks and are quiet; else what the difference is.
    [[nodiscard]] std::optional<QByteArray> difference() const;
    /// Exactly one leader, alive, on whom all live nodes agree; else what is wrong.
    [[nodiscard]] std::optional<QByteArray> leaderTrouble() const;
    /// All web-hooks were told all that is to be told; else what is lacking. Means something where the others do not.
    [[nodiscard]] std::optional<QByteArray> hookTrouble() const;
    [[nodiscard]] bool considers(const SimulatedNode &observer, const SimulatedNode &member, MemberState state) const;

    [[nodiscard]] Timeline &timeline() { return m_timeline; }
    [[nodiscard]] SimulatedNetwork &network() { return m_network; }
    [[nodiscard]] Witness &witness() { return m_witness; }
    [[nodiscard]] Receivers &receivers() { return m_receivers; }
    [[nodiscard]] DeathWatch &deaths() { return m_deaths; }
    [[nodiscard]] Story &story() { return m_story; }
    [[nodiscard]] World &world() { return m_world; }
    [[nodiscard]] Random &random() { return m_random; }

private:
    Random m_random;
    Timeline m_timeline;
    Story m_story;
    SimulatedNetwork m_network;
    Witness m_witness;
    Receivers m_receivers;
    DeathWatch m_deaths;
    World m_world;
    std::vector<std::unique_ptr<SimulatedNode>> m_nodes;
};

} // namespace nesoi::simulation

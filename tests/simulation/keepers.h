// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster.h"

#include <vector>

namespace nesoi::simulation
{

/// Hosts with a ttl, and those who keep them alive, each at the node that it likes: now and then they pause for longer
/// than the ttl.
class Keepers
{
public:
    explicit Keepers(Cluster &cluster);

    void start();
    void stop() { m_isRunning = false; }
    /// After stop(): by then all hosts have died, and those that are to be were reaped.
    static constexpr VirtualTime longestLife = 12 * second;
    void refreshAll(SimulatedNode &node); ///< They come back.

private:
    struct Keeper {
        ResourcePath host;
        int ttl; ///< Seconds.
        int reap = 0; ///< Seconds; 0: never.
        SimulatedNode *node = nullptr;
    };
    void refresh(Keeper &keeper);
    void write(const Keeper &keeper, SimulatedNode &node);
    void refreshLater(Keeper &keeper, VirtualTime least, VirtualTime most);

    Cluster &m_cluster;
    Random m_random;
    std::vector<Keeper> m_keepers;
    bool m_isRunning = false;
};

} // namespace nesoi::simulation

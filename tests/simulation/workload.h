// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster.h"

#include <vector>

namespace nesoi::simulation
{

/// Clients that write, overwrite and delete a bounded set of resources at any live node, a few times a second.
class Workload
{
public:
    explicit Workload(Cluster &cluster);

    void start();
    void stop() { m_running = false; }

private:
    void writeOne();

    Cluster &m_cluster;
    Random m_random;
    std::vector<ResourcePath> m_paths;
    quint64 m_count = 0;
    bool m_running = false;
};

} // namespace nesoi::simulation

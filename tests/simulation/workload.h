// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster.h"

#include <vector>

namespace nesoi::simulation
{

/// Clients that write, overwrite and delete a bounded set of resources at any live node, a few times a second; among
/// them web-hooks, also on what is not there.
class Workload
{
public:
    explicit Workload(Cluster &cluster);

    void start();
    void stop() { m_running = false; }

private:
    void writeOne();
    [[nodiscard]] QByteArray bodyFor(const ResourcePath &path, const Store &store);

    Cluster &m_cluster;
    Random m_random;
    std::vector<ResourcePath> m_busyPaths;
    std::vector<ResourcePath> m_rarePaths; ///< Seldom written, so that their deletions grow old enough to be collected.
    quint64 m_count = 0;
    bool m_running = false;
};

} // namespace nesoi::simulation

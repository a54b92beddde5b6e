// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster.h"
#include "rest/read.h"

namespace nesoi::simulation
{

/// A client that reads something again and again, and each time waits until it has changed (Prefer: wait). Now and then
/// it goes before it is answered, and asks another node the next time.
class Waiter
{
public:
    /// target: as in a request.
    Waiter(Cluster &cluster, const QByteArray &target);

    void start();
    void check();

private:
    void askLater(VirtualTime most);
    void ask();
    void answered(const Response &response);
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] QByteArray description() const;

    Cluster &m_cluster;
    Random m_random;
    const QByteArray m_target;
    Read m_read; ///< With what was known when it was asked last.
    QByteArray m_known; ///< The entity tag of what it has; null: nothing.
    SimulatedNode *m_node = nullptr; ///< That it asks, or asked last.
    quint64 m_life = 0; ///< Of that node, when it was asked.
    quint64 m_token = 0; ///< While it waits.
    VirtualTime m_deadline = 0;
    std::optional<VirtualTime> m_differsSince;
};

} // namespace nesoi::simulation

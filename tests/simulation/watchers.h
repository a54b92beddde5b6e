// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster.h"
#include "eventreader.h"
#include "waiter.h"

#include <memory>
#include <vector>

namespace nesoi::simulation
{

/// Clients that want to hear of changes, by waiting reads and by event streams. They come and go, and fail over.
class Watchers
{
public:
    explicit Watchers(Cluster &cluster);

    void start();
    /// What must hold at every moment: nobody waits for too long, nobody has missed anything.
    void check();

private:
    std::vector<std::unique_ptr<Waiter>> m_waiters;
    std::vector<std::unique_ptr<EventReader>> m_readers;
};

} // namespace nesoi::simulation

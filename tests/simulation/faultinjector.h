// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster.h"
#include "faults.h"

#include <map>
#include <set>
#include <vector>

namespace nesoi::simulation
{

/// Makes faults happen, one after another and over one another, until it is told to heal everything.
class FaultInjector
{
public:
    FaultInjector(Cluster &cluster, Faults faults);

    void start();
    /// Ends all faults. Nodes that are down come back, but for those that left for good; clocks are put right.
    void heal();
    /// How long clocks may stay ahead in what was written: nothing of that is taken before its time has come.
    [[nodiscard]] VirtualTime furthestAhead() const { return m_furthestAhead; }
    /// Two nodes have not been in touch for so long that each may have forgotten the other.
    [[nodiscard]] bool areStrangers(int left, int right) const;

private:
    void injectOne();
    void inject(Fault fault);
    void watchContacts();
    void takeBackups();
    /// Happens unless everything was healed before.
    void later(VirtualTime delay, std::function<void()> event);

    void worsen(double Weather::*part, double least, double most);
    void delayAll();
    void partition();
    void cutOneWay();
    void crash(SimulatedNode &node, VirtualTime least, VirtualTime most);
    void restoreBackup(SimulatedNode &node);
    void removeForLong(SimulatedNode &node);
    void skewClock(SimulatedNode &node);
    void jumpClock(SimulatedNode &node);
    void setClocksWrong();
    void join();
    void leave(SimulatedNode &node);
    void comeBack(int number);
    void accountForLoss(SimulatedNode &node, const std::vector<LogEntry> &kept);
    [[nodiscard]] bool isElsewhere(const Record &record, const SimulatedNode &node);

    Cluster &m_cluster;
    Random m_random;
    Faults m_faults;
    std::vector<Fault> m_kinds;
    bool m_healed = false;
    std::map<int, std::vector<SimulatedNode::Backup>> m_backups;
    int m_absent = -1; ///< Down or cut off for long.
    std::set<int> m_gone; ///< Left for good.
    std::set<int> m_ahead; ///< Their clocks were beyond max-clock-skew.
    VirtualTime m_furthestAhead = 0;
    struct Contact {
        VirtualTime since = -1; ///< −1: not in touch.
        VirtualTime last = 0; ///< When they last were, for long enough to notice.
    };
    std::map<std::pair<int, int>, Contact> m_contacts;
};

} // namespace nesoi::simulation

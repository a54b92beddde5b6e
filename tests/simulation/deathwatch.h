// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/record.h"
#include "timeline.h"
#include "witness.h"

#include <map>
#include <tuple>

namespace nesoi::simulation
{

class SimulatedNode;

/// Knows when hosts with a ttl were really updated, whatever clocks said, and what has to become of them.
class DeathWatch
{
public:
    /// Each node sees a death within so much of its moment.
    static constexpr VirtualTime accuracy = second;

    DeathWatch(const Timeline &timeline, Witness &witness);

    /// What can be expected of nodes that go by these clocks.
    enum class Clocks : quint8 {
        Right, ///< Deaths are neither early nor late.
        FewWrong, ///< Some were wrong from the start on, most are right: no death is early, once they are measured.
        Jumping, ///< None is late, from the moment on in which its node heard of the host.
    };
    void setClocks(Clocks clocks) { m_clocks = clocks; }

    void written(const Record &record);
    /// The same update under another version.
    void rewritten(const Record &before, const Record &after);

    void died(const SimulatedNode &node, const Record &host); ///< A node says so.
    void reaped(const SimulatedNode &node, const Record &host); ///< A node is about to delete it.
    /// Whether hosts live on a node that should not.
    void check(const SimulatedNode &node);

private:
    using Key = std::tuple<NodeId, quint64, HybridTime>;
    [[nodiscard]] static Key keyOf(const Record &record) { return {record.origin, record.version, record.time}; }
    /// When a host is dead by its ttl and this much more.
    [[nodiscard]] VirtualTime momentOf(const Record &host, qint64 later) const;
    [[nodiscard]] bool knowsWhen(const SimulatedNode &node, const Record &host) const;

    const Timeline &m_timeline;
    Witness &m_witness;
    Clocks m_clocks = Clocks::Right;
    std::map<Key, VirtualTime> m_writtenAt; ///< Hosts only.
};

} // namespace nesoi::simulation

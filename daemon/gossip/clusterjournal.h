// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/clusterview.h"

#include <map>
#include <set>

namespace nesoi
{

/// Puts into the log who comes and goes, who leads, and whose clock is off: a line for each change.
class ClusterJournal
{
public:
    static constexpr double wrongClockMs = 2000; ///< Off by more is worth a warning; right again below half of it.

    void note(const ClusterView &view);

private:
    void noteState(const Member &member);
    void noteClock(const Member &member);
    void noteLeader(const ClusterView &view);

    std::map<NodeId, MemberState> m_states;
    std::set<NodeId> m_wrongClocks;
    NodeId m_leader;
};

} // namespace nesoi

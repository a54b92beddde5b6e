// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hooks/notificationqueue.h"
#include "store/originindex.h"
#include "store/record.h"

#include <map>
#include <span>
#include <vector>

namespace nesoi
{

/// How far a leader had told the hooks: what whoever leads next has to know. One for each leader that there was, until
/// a later one has taken over what it owed; copied from node to node, never merged.
///
/// "Of all that I had seen, every hook that I knew was told, but those that I owe": a change is covered for a hook
/// where both the change and the hook's registration are among what was seen, and the hook is not owed anything.
struct HookRegister {
    NodeId leader;
    quint64 sequence = 0; ///< Grows with each publication; of two the higher counts.
    std::map<NodeId, quint64> seen{}; ///< By origin, the version up to which its records were seen.
    std::vector<OwedHook> owed{}; ///< By hook.
    std::map<NodeId, quint64> adopted{}; ///< Registers, up to this sequence, whose debts this leader has taken over.

    bool operator==(const HookRegister &) const = default;

    [[nodiscard]] bool hasSeen(const Record &record) const;
    /// Null: nothing.
    [[nodiscard]] const OwedHook *debtTo(const ResourcePath &hook) const;
    /// Whether all that this leader had seen is also within these marks.
    [[nodiscard]] bool isWithin(std::span<const OriginMark> marks) const;
};

/// The registers that a node knows of: of each leader the newest, unless another has adopted it.
class HookRegisters
{
public:
    /// Returns whether it was news.
    bool learn(const HookRegister &other);
    /// This node has taken over what that one owed.
    void adopt(const HookRegister &other);
    /// Versions of this origin after this one may have been given to two writes each: nobody is known to have seen
    /// them.
    void doubt(NodeId origin, quint64 after);

    [[nodiscard]] const std::vector<HookRegister> &all() const { return m_registers; } ///< By leader.
    [[nodiscard]] const std::map<NodeId, quint64> &adopted() const { return m_adopted; }
    /// The highest sequence of this leader's that anybody spoke of; 0: none.
    [[nodiscard]] quint64 highest(NodeId leader) const;

    /// Beyond these those with the lowest sequence go: leaders of long ago.
    static constexpr size_t most = 16;
    static constexpr size_t mostAdopted = 64;

private:
    std::vector<HookRegister> m_registers;
    std::map<NodeId, quint64> m_adopted; ///< By this node, or by those whose registers it learnt.
};

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/hookregister.h"

#include <algorithm>

namespace nesoi
{

bool HookRegister::hasSeen(const Record &record) const
{
    const auto found = seen.find(record.origin);
    return found != seen.end() && found->second >= record.version;
}

const OwedHook *HookRegister::debtTo(const ResourcePath &hook) const
{
    const auto found = std::ranges::lower_bound(owed, hook, {}, &OwedHook::hook);
    return found != owed.end() && found->hook == hook ? &*found : nullptr;
}

bool HookRegister::isWithin(std::span<const OriginMark> marks) const
{
    return std::ranges::all_of(seen,
                               [marks](const auto &entry) { return markOf(marks, entry.first).seen >= entry.second; });
}

bool HookRegisters::learn(const HookRegister &other)
{
    const auto isAdopted = [this](const HookRegister &one) {
        const auto by = m_adopted.find(one.leader);
        return by != m_adopted.end() && one.sequence <= by->second;
    };
    const auto place = std::ranges::lower_bound(m_registers, other.leader, {}, &HookRegister::leader);
    const bool isKnown = place != m_registers.end() && place->leader == other.leader;
    if (isAdopted(other) || (isKnown && other.sequence <= place->sequence))
        return false;
    if (isKnown)
        *place = other;
    else
        m_registers.insert(place, other);

    for (const auto &[leader, sequence] : other.adopted) {
        quint64 &known = m_adopted[leader];
        known = std::max(known, sequence);
    }
    std::erase_if(m_registers, isAdopted);
    if (m_registers.size() > most)
        m_registers.erase(std::ranges::min_element(m_registers, {}, &HookRegister::sequence));
    while (m_adopted.size() > mostAdopted)
        m_adopted.erase(std::ranges::min_element(m_adopted, {}, [](const auto &entry) { return entry.second; }));
    return true;
}

void HookRegisters::adopt(const HookRegister &other)
{
    m_adopted[other.leader] = other.sequence;
    std::erase_if(m_registers, [leader = other.leader](const HookRegister &one) { return one.leader == leader; });
}

void HookRegisters::doubt(NodeId origin, quint64 after)
{
    for (HookRegister &one : m_registers) {
        const auto seen = one.seen.find(origin);
        if (seen != one.seen.end())
            seen->second = std::min(seen->second, after);
    }
}

quint64 HookRegisters::highest(NodeId leader) const
{
    const auto own = std::ranges::find(m_registers, leader, &HookRegister::leader);
    const auto adopted = m_adopted.find(leader);
    return std::max(own == m_registers.end() ? 0 : own->sequence, adopted == m_adopted.end() ? 0 : adopted->second);
}

} // namespace nesoi

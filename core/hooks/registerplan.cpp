// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/registerplan.h"

#include <algorithm>

namespace nesoi
{

namespace
{

constexpr size_t successors = 2; ///< That are told at once.
constexpr MonotonicMs othersInterval = 2000;
constexpr MonotonicMs debtsInterval = 1000; ///< To tell a leader what it has not adopted.
constexpr MonotonicMs keepInterval = 1000;
constexpr MonotonicMs quietInterval = 5000;
constexpr qsizetype bytesAMs = 1000;

} // namespace

RegisterPlan::RegisterPlan(const Notifier &notifier)
    : m_notifier(notifier)
{
}

std::vector<Member> RegisterPlan::liveOthers(std::vector<Member> members, NodeId self)
{
    std::erase_if(members, [self](const Member &member) {
        return member.id == self || member.state != MemberState::Alive || member.address.port == 0;
    });
    std::ranges::stable_sort(members, std::ranges::greater(), &Member::priority);
    return members;
}

void RegisterPlan::askedAll(const std::vector<Member> &others)
{
    m_asked.clear();
    for (const Member &member : others)
        m_asked.insert(member.id);
}

std::vector<Member> RegisterPlan::newcomers(const std::vector<Member> &others)
{
    std::vector<Member> newcomers = others;
    std::erase_if(newcomers, [this](const Member &member) { return m_asked.contains(member.id); });
    askedAll(others);
    return newcomers;
}

bool RegisterPlan::isPublicationDue(bool isQuiet, MonotonicMs now) const
{
    return m_notifier.isPublicationDue() && now - m_publishedAt >= sparing(isQuiet ? quietInterval : 0);
}

void RegisterPlan::published(MonotonicMs now)
{
    m_publishedAt = now;
}

bool RegisterPlan::isToBeTold(const Member &member, size_t rank, NodeId leader, MonotonicMs now) const
{
    const auto found = m_told.find(member.id);
    const Told told = found == m_told.end() ? Told() : found->second;
    MonotonicMs between = rank < successors ? 0 : othersInterval;
    if (!m_notifier.isLeading()) {
        const bool hasDebts = std::ranges::any_of(m_notifier.registers(),
                                                  [leader](const HookRegister &one) { return one.leader != leader; });
        if (member.id != leader || !hasDebts)
            return false;
        between = debtsInterval;
    } else if (told.edition == edition()) {
        return false;
    }
    return !told.isUnderWay && now - told.at >= sparing(between);
}

void RegisterPlan::tells(NodeId member, qsizetype bytes, MonotonicMs now)
{
    m_bytes = bytes;
    m_told[member] = {.edition = edition(), .at = now, .isUnderWay = true};
}

void RegisterPlan::told(NodeId member, bool hasAnswered)
{
    Told &told = m_told[member];
    told.isUnderWay = false;
    if (!hasAnswered)
        told.edition.clear();
}

bool RegisterPlan::isTimeToKeep(MonotonicMs now)
{
    if (now - m_keptAt < sparing(keepInterval))
        return false;
    m_keptAt = now;
    return true;
}

bool RegisterPlan::takeForKept()
{
    Edition current = edition();
    if (current == m_kept)
        return false;
    m_kept = std::move(current);
    return true;
}

MonotonicMs RegisterPlan::sparing(MonotonicMs wanted) const
{
    return std::max<MonotonicMs>(wanted, m_bytes / bytesAMs);
}

RegisterPlan::Edition RegisterPlan::edition() const
{
    Edition edition;
    edition.reserve(m_notifier.registers().size());
    for (const HookRegister &one : m_notifier.registers())
        edition.emplace_back(one.leader, one.sequence);
    return edition;
}

} // namespace nesoi

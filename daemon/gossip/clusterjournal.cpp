// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/clusterjournal.h"

#include "gossip/gossiplogging.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nesoi
{

namespace
{

QByteArray nameOf(const Member &member)
{
    return member.address.toText() + " (" + member.id.toHex() + ')';
}

} // namespace

void ClusterJournal::note(const ClusterView &view)
{
    for (const Member &member : view.members) {
        if (member.id == view.self)
            continue;
        noteState(member);
        noteClock(member);
    }
    const auto isGone
        = [&view](NodeId id) { return std::ranges::find(view.members, id, &Member::id) == view.members.end(); };
    std::erase_if(m_states, [&isGone](const auto &known) { return isGone(known.first); });
    std::erase_if(m_wrongClocks, isGone);
    noteLeader(view);
}

/// That somebody is suspect is told at the level of debugging: it happens to every busy machine now and then.
void ClusterJournal::noteState(const Member &member)
{
    if (member.address.port == 0)
        return; // Only heard of.
    const auto [known, isNew] = m_states.try_emplace(member.id, member.state);
    const MemberState before = std::exchange(known->second, member.state);
    if (!isNew && before == member.state)
        return;
    switch (member.state) {
    case MemberState::Alive:
        if (isNew)
            qCInfo(lcGossip, "Member %s is alive.", nameOf(member).constData());
        else if (before == MemberState::Suspect)
            qCDebug(lcGossip, "Member %s has spoken after all.", nameOf(member).constData());
        else
            qCInfo(lcGossip, "Member %s is back.", nameOf(member).constData());
        break;
    case MemberState::Suspect:
        qCDebug(lcGossip, "Member %s has been silent for longer than usual.", nameOf(member).constData());
        break;
    case MemberState::Dead:
        qCWarning(lcGossip, "Member %s is held for dead.", nameOf(member).constData());
        break;
    case MemberState::Left:
        qCInfo(lcGossip, "Member %s has left.", nameOf(member).constData());
        break;
    }
}

void ClusterJournal::noteClock(const Member &member)
{
    if (!member.clockOffsetMs)
        return;
    const double offset = *member.clockOffsetMs;
    if (std::abs(offset) > wrongClockMs && m_wrongClocks.insert(member.id).second)
        qCWarning(lcGossip,
                  "The clock of member %s is %.1f s %s this one's: the newest write wins, so let both follow NTP.",
                  nameOf(member).constData(), std::abs(offset) / 1000, offset > 0 ? "ahead of" : "behind");
    else if (std::abs(offset) < wrongClockMs / 2 && m_wrongClocks.erase(member.id) > 0)
        qCInfo(lcGossip, "The clock of member %s is right again.", nameOf(member).constData());
}

void ClusterJournal::noteLeader(const ClusterView &view)
{
    if (view.leader == m_leader || view.leader.value == 0) // None is agreed on for a moment.
        return;
    m_leader = view.leader;
    if (m_leader == view.self)
        qCInfo(lcGossip, "This node leads.");
    else if (const auto leader = std::ranges::find(view.members, m_leader, &Member::id); leader != view.members.end())
        qCInfo(lcGossip, "%s leads.", nameOf(*leader).constData());
}

} // namespace nesoi

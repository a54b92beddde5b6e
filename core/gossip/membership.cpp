// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/membership.h"

#include <algorithm>
#include <utility>

namespace nesoi
{

namespace
{

constexpr double suspectPhi = 1.5; // Once in thirty heartbeats; a probe costs 40 bytes.
constexpr int minProbes = 9; // At 5 % loss each way all of them are lost once in a thousand million suspicions.
constexpr int convincingProbes = 3; // In vain, of a suspect whom somebody else holds for dead.
constexpr int suspicionIntervals = 2;
constexpr int probesPerInterval = 5;

/// Puts an id into a list by id, or takes it out.
void putOrTake(std::vector<NodeId> &ids, NodeId id, bool put)
{
    const auto place = std::ranges::lower_bound(ids, id);
    const bool isThere = place != ids.end() && *place == id;
    if (put && !isThere)
        ids.insert(place, id);
    else if (!put && isThere)
        ids.erase(place);
}

} // namespace

QByteArrayView toText(MemberState state)
{
    switch (state) {
    case MemberState::Alive:
        return "alive";
    case MemberState::Suspect:
        return "suspect";
    case MemberState::Dead:
        return "dead";
    case MemberState::Left:
        return "left";
    }
    Q_UNREACHABLE();
}

quint64 KnownMember::markOf(NodeId origin) const
{
    return nesoi::markOf(marks, origin).seen;
}

Membership::Membership(const Settings &settings)
    : m_settings(settings)
    , m_phiSettings(settings.intervalMs)
    , m_suspectDeviations(PhiDetector::deviations(std::min(suspectPhi, settings.phiThreshold)))
    , m_deadDeviations(PhiDetector::deviations(settings.phiThreshold))
{
}

KnownMember *Membership::hear(NodeId id, quint64 generation, quint64 heartbeat, bool down, MonotonicMs now)
{
    KnownMember *member = find(id);
    if (!member) {
        if (down)
            return nullptr;
        if (m_members.size() >= m_settings.maxMembers) {
            ++m_refused;
            return nullptr;
        }
        member = &add(id, now);
    }
    if (generation > member->generation) {
        beginAnew(*member, generation, now);
        member->heartbeat = heartbeat;
        if (down)
            enter(*member, MemberState::Dead, now);
        return member;
    }
    if (generation < member->generation || member->state == MemberState::Left)
        return member;
    const bool isNews = heartbeat > member->heartbeat;
    if (down)
        heedRumour(*member, heartbeat, now);
    if (down || !isNews)
        return member;
    member->heartbeat = heartbeat;
    if (member->state == MemberState::Dead)
        member->detector = PhiDetector(m_phiSettings, now); // The silence was no gap between heartbeats.
    else
        member->detector.heard(now);
    enter(*member, MemberState::Alive, now);
    return member;
}

/// Who is held for dead by somebody that has heard no less of it is asked by us too, and soon believed to be.
void Membership::heedRumour(KnownMember &member, quint64 heartbeat, MonotonicMs now)
{
    if (heartbeat < member.heartbeat)
        return;
    member.heartbeat = heartbeat; // Of the dead, the last heartbeats that come late are no life.
    if (!member.isLive())
        return;
    enter(member, MemberState::Suspect, now);
    member.isDeadForOthers = true;
}

bool Membership::learn(const MemberDetails &details, MonotonicMs now)
{
    KnownMember *member = hear(details.id, details.generation, 0, details.left, now);
    if (!member || details.generation != member->generation || details.revision <= member->details.revision)
        return false;
    member->details = details;
    member->address = details.address;
    list(*member);
    if (details.left)
        enter(*member, MemberState::Left, now);
    return true;
}

void Membership::hintAddress(KnownMember &member, const NetworkAddress &address)
{
    if (member.canBeReached())
        return;
    member.address = address;
    list(member);
}

void Membership::learnMark(KnownMember &member, NodeId origin, quint64 seen)
{
    if (seen == 0)
        return;
    const auto mark = std::ranges::lower_bound(member.marks, origin, {}, &OriginMark::origin);
    if (mark != member.marks.end() && mark->origin == origin) {
        mark->seen = std::max(mark->seen, seen);
    } else if (m_marks < m_settings.maxMarks) {
        member.marks.insert(mark, OriginMark{.origin = origin, .seen = seen});
        ++m_marks;
    }
}

void Membership::advance(MonotonicMs now)
{
    while (!m_due.empty() && m_due.begin()->first <= now) {
        KnownMember &member = *find(m_due.begin()->second);
        if (!member.isLive() && now - member.since >= m_settings.forgetAfterMs)
            forget(member);
        else
            judge(member, now);
    }
}

/// Has it looked at again later than now.
void Membership::judge(KnownMember &member, MonotonicMs now)
{
    if (member.state == MemberState::Alive && now >= member.detector.reaches(m_suspectDeviations))
        enter(member, MemberState::Suspect, now);
    if (member.state == MemberState::Suspect && isConvicted(member, now)) {
        enter(member, MemberState::Dead, now);
        m_died.push_back(member.id);
    }
    if (member.state == MemberState::Alive)
        schedule(member, member.detector.reaches(m_suspectDeviations)); // News until then will only put it off.
    else if (member.state == MemberState::Suspect)
        schedule(member, now + 1);
    else
        schedule(member, std::max(member.since + m_settings.forgetAfterMs, now + 1));
}

/// Whether a suspect is dead.
bool Membership::isConvicted(const KnownMember &member, MonotonicMs now) const
{
    if (member.isDeadForOthers && member.probes >= convincingProbes)
        return true;
    return member.probes >= minProbes && now - member.since >= suspicionIntervals * m_settings.intervalMs
        && now >= member.detector.reaches(m_deadDeviations);
}

std::vector<KnownMember *> Membership::takeDueProbes(MonotonicMs now, size_t most)
{
    std::vector<KnownMember *> due;
    for (const NodeId id : m_suspects) {
        if (due.size() == most)
            break;
        KnownMember &member = *find(id);
        if (member.probes > 0 && now - member.lastProbe < betweenProbes())
            continue;
        member.lastProbe = now;
        ++member.probes;
        due.push_back(&member);
    }
    return due;
}

MonotonicMs Membership::betweenProbes() const
{
    return m_settings.intervalMs / probesPerInterval;
}

std::vector<NodeId> Membership::takeDied()
{
    return std::exchange(m_died, {});
}

void Membership::excuse(MonotonicMs silence)
{
    for (const auto &member : m_members) {
        member->detector.excuse(silence);
        if (member->state == MemberState::Suspect)
            member->since += silence;
    }
}

void Membership::clearClocks()
{
    for (const auto &member : m_members)
        member->clock.clear();
}

KnownMember *Membership::find(NodeId id)
{
    return const_cast<KnownMember *>(std::as_const(*this).find(id));
}

const KnownMember *Membership::find(NodeId id) const
{
    const auto place = std::ranges::lower_bound(m_ids, id);
    return place == m_ids.end() || *place != id ? nullptr : m_members[static_cast<size_t>(place - m_ids.begin())].get();
}

std::span<const std::unique_ptr<KnownMember>> Membership::within(const IdRange &range) const
{
    const auto first = std::ranges::lower_bound(m_ids, range.first);
    const auto last = std::ranges::upper_bound(m_ids, range.last);
    return all().subspan(static_cast<size_t>(first - m_ids.begin()), static_cast<size_t>(last - first));
}

KnownMember &Membership::add(NodeId id, MonotonicMs now)
{
    const auto place = std::ranges::lower_bound(m_ids, id) - m_ids.begin();
    m_ids.insert(m_ids.begin() + place, id);
    auto member = std::make_unique<KnownMember>(KnownMember{.id = id, .detector = PhiDetector(m_phiSettings, now)});
    KnownMember &added = **m_members.insert(m_members.begin() + place, std::move(member));
    added.since = now;
    schedule(added, now);
    return added;
}

void Membership::forget(KnownMember &member)
{
    m_marks -= member.marks.size();
    m_due.erase({member.judgeAt, member.id});
    putOrTake(m_lost, member.id, false);
    const auto place = std::ranges::lower_bound(m_ids, member.id) - m_ids.begin();
    m_ids.erase(m_ids.begin() + place);
    m_members.erase(m_members.begin() + place);
    ++m_revision;
}

void Membership::enter(KnownMember &member, MemberState state, MonotonicMs now)
{
    if (member.state == state)
        return;
    const bool wasLive = member.isLive();
    member.state = state;
    member.since = now;
    member.probes = 0;
    member.isDeadForOthers = false;
    schedule(member, now);
    if (state == MemberState::Suspect)
        m_suspects.insert(member.id);
    else
        m_suspects.erase(member.id);
    if (member.isLive() != wasLive) // Suspects are live: suspicion alone makes no peers and no votes anew.
        list(member);
}

void Membership::beginAnew(KnownMember &member, quint64 generation, MonotonicMs now)
{
    enter(member, MemberState::Alive, now);
    m_marks -= member.marks.size();
    KnownMember another{.id = member.id, .generation = generation, .detector = PhiDetector(m_phiSettings, now)};
    another.address = member.address; // Most come back where they were; the details will tell.
    another.since = now;
    another.judgeAt = member.judgeAt;
    member = std::move(another);
    list(member);
}

void Membership::schedule(KnownMember &member, MonotonicMs at)
{
    auto entry = m_due.extract({member.judgeAt, member.id});
    member.judgeAt = at;
    if (entry.empty()) {
        m_due.insert({at, member.id});
        return;
    }
    entry.value().first = at;
    m_due.insert(std::move(entry));
}

/// Something of interest to others than Membership has changed about it.
void Membership::list(const KnownMember &member)
{
    putOrTake(m_peers, member.id, member.canBeReached() && member.isLive());
    putOrTake(m_lost, member.id, member.canBeReached() && member.state == MemberState::Dead);
    ++m_revision;
}

} // namespace nesoi

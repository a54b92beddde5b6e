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
constexpr int minProbes = 7; // At 5 % loss each way all of them are lost once in ten million suspicions.
constexpr int convincingProbes = 3; // In vain, of a suspect that somebody else holds for dead.
constexpr int suspicionIntervals = 2;
constexpr double probesPerInterval = 3.5;

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
    const auto mark = std::ranges::lower_bound(marks, origin, {}, &OriginMark::origin);
    return mark != marks.end() && mark->origin == origin ? mark->seen : 0;
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
        member
            = &m_members.emplace(id, KnownMember{.id = id, .detector = PhiDetector(m_phiSettings, now)}).first->second;
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
    if (down && heartbeat >= member->heartbeat) {
        member->heartbeat = heartbeat; // Of the dead, the last heartbeats that come late are no life.
        if (member->state == MemberState::Suspect && member->probes >= convincingProbes)
            enter(*member, MemberState::Dead, now);
    }
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

bool Membership::learn(const MemberDetails &details, MonotonicMs now)
{
    KnownMember *member = hear(details.id, details.generation, 0, details.left, now);
    if (!member || details.generation != member->generation || details.revision <= member->details.revision)
        return false;
    member->details = details;
    member->address = details.address;
    changed();
    if (details.left)
        enter(*member, MemberState::Left, now);
    return true;
}

void Membership::hintAddress(KnownMember &member, const NetworkAddress &address)
{
    if (member.canBeReached())
        return;
    member.address = address;
    changed();
}

void Membership::learnMark(KnownMember &member, NodeId origin, quint64 seen)
{
    const auto mark = std::ranges::lower_bound(member.marks, origin, {}, &OriginMark::origin);
    if (mark != member.marks.end() && mark->origin == origin) {
        mark->seen = std::max(mark->seen, seen);
    } else if (seen > 0 && m_marks < m_settings.maxMarks) {
        member.marks.insert(mark, OriginMark{.origin = origin, .seen = seen});
        ++m_marks;
    }
}

void Membership::advance(MonotonicMs now)
{
    for (auto next = m_members.begin(); next != m_members.end();) {
        KnownMember &member = next->second;
        if (member.isLive() && now >= member.judgeAt)
            judge(member, now);
        if (!member.isLive() && now - member.since >= m_settings.forgetAfterMs) {
            m_marks -= member.marks.size();
            next = m_members.erase(next);
            changed();
        } else {
            ++next;
        }
    }
}

void Membership::judge(KnownMember &member, MonotonicMs now)
{
    if (member.state == MemberState::Alive) {
        member.judgeAt = member.detector.reaches(m_suspectDeviations); // News until then will only put it off.
        if (now >= member.judgeAt)
            enter(member, MemberState::Suspect, now);
    } else if (member.probes >= minProbes && now - member.since >= suspicionIntervals * m_settings.intervalMs
               && now >= member.detector.reaches(m_deadDeviations)) {
        enter(member, MemberState::Dead, now);
        m_died.push_back(member.id);
    }
}

std::vector<KnownMember *> Membership::takeDueProbes(MonotonicMs now, size_t most)
{
    const auto between = static_cast<MonotonicMs>(m_settings.intervalMs / probesPerInterval);
    std::vector<KnownMember *> due;
    for (auto &[id, member] : m_members) {
        if (due.size() == most)
            break;
        if (member.state != MemberState::Suspect || (member.probes > 0 && now - member.lastProbe < between))
            continue;
        member.lastProbe = now;
        ++member.probes;
        due.push_back(&member);
    }
    return due;
}

std::vector<NodeId> Membership::takeDied()
{
    return std::exchange(m_died, {});
}

void Membership::excuse(MonotonicMs silence)
{
    for (auto &[id, member] : m_members) {
        member.detector.excuse(silence);
        if (member.state == MemberState::Suspect)
            member.since += silence;
    }
}

void Membership::clearClocks()
{
    for (auto &[id, member] : m_members)
        member.clock.clear();
}

KnownMember *Membership::find(NodeId id)
{
    const auto found = m_members.find(id);
    return found == m_members.end() ? nullptr : &found->second;
}

const KnownMember *Membership::find(NodeId id) const
{
    const auto found = m_members.find(id);
    return found == m_members.end() ? nullptr : &found->second;
}

const std::vector<NodeId> &Membership::peers() const
{
    if (!m_peers)
        listPeers();
    return *m_peers;
}

const std::vector<NodeId> &Membership::lost() const
{
    if (!m_peers)
        listPeers();
    return m_lost;
}

void Membership::enter(KnownMember &member, MemberState state, MonotonicMs now)
{
    if (member.state == state)
        return;
    const bool wasLive = member.isLive();
    member.state = state;
    member.since = now;
    member.probes = 0;
    member.judgeAt = now;
    if (member.isLive() != wasLive) // Suspects are live: suspicion alone makes no peers and no votes anew.
        changed();
}

void Membership::beginAnew(KnownMember &member, quint64 generation, MonotonicMs now)
{
    m_marks -= member.marks.size();
    const NetworkAddress address = member.address;
    member = KnownMember{.id = member.id, .generation = generation, .detector = PhiDetector(m_phiSettings, now)};
    member.address = address; // Most come back where they were; the details will tell.
    member.since = now;
    changed();
}

void Membership::changed()
{
    m_peers.reset();
    ++m_revision;
}

void Membership::listPeers() const
{
    m_peers.emplace();
    m_lost.clear();
    for (const auto &[id, member] : m_members) {
        if (!member.canBeReached())
            continue;
        if (member.isLive())
            m_peers->push_back(id);
        else if (member.state == MemberState::Dead)
            m_lost.push_back(id);
    }
}

} // namespace nesoi

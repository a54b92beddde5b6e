// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "simulatedlive.h"

#include "rest/eventtext.h"
#include "rest/recordhandler.h"
#include "simulatednode.h"

#include <algorithm>
#include <utility>

namespace nesoi::simulation
{

namespace
{

constexpr VirtualTime mutantDelay = 3 * second; // By so much are those late that are.

/// As clients see it; nothing where they see nothing.
std::optional<LiveEvent::Kind> kindOf(const Change &change)
{
    if (change.kind == Change::Kind::Stale)
        return std::nullopt;
    if (change.after->isTombstone())
        return change.before && !change.before->isTombstone() ? std::optional(LiveEvent::Kind::Deleted) : std::nullopt;
    return change.before && !change.before->isTombstone() ? LiveEvent::Kind::Replaced : LiveEvent::Kind::Created;
}

} // namespace

SimulatedLive::SimulatedLive(World &world, SimulatedNode &node, Random random, CommitListener &hooks)
    : m_world(world)
    , m_node(node)
    , m_random(random)
    , m_hooks(hooks)
    , m_liveness(node.store(), clocks(), reaper())
    , m_journal(QByteArray::number(m_random.next(), 36), static_cast<size_t>(world.journalEvents))
    , m_collections(node.store(), m_liveness, m_representations)
    , m_reads(m_journal, m_state, doorsOfReads())
    , m_streams(m_journal, m_state, doorsOfStreams())
{
    m_journal.addReader(m_state.hasReads, [this] { wake(); });
    m_journal.addReader(m_state.hasStreams, [this] { wake(); });
}

void SimulatedLive::start()
{
    m_liveness.start({&m_hooks, &m_visible, &m_journal}, [this] { lookAfter(0); });
    lookAfter(0);
}

void SimulatedLive::committed(const Commit &commit)
{
    m_isFromOthers = std::ranges::none_of(commit.changes,
                                          [this](const Change &change) { return change.after->origin == m_node.id(); });
    m_liveness.committed(commit);
    m_isFromOthers = false;
}

void SimulatedLive::renamed(NodeId id)
{
    m_liveness.renamed(id);
}

void SimulatedLive::drain()
{
    m_reads.drain();
    m_streams.drain();
}

void SimulatedLive::Tap::committed(const Commit &commit)
{
    const VirtualTime now = live.m_world.timeline.now();
    std::vector<ResourcePath> revived = commit.revived;
    for (const Change &change : commit.changes) {
        auto kind = kindOf(change);
        // A host may be among the changes twice: it is back with the first.
        if (const auto back = std::ranges::find(revived, change.after->path); kind && back != revived.end()) {
            revived.erase(back);
            kind = LiveEvent::Kind::Revived;
        }
        if (kind)
            all.push_back({*kind, *kind == LiveEvent::Kind::Replaced && isRefresh(change), change.after, now});
        if (kind && change.before != change.after)
            live.m_heardAt[change.after->path.text()] = now;
    }
    for (const RecordPointer &host : commit.expired) {
        all.push_back({LiveEvent::Kind::Expired, false, host, now});
        live.m_world.deaths.died(live.m_node, *host);
    }
}

VirtualTime SimulatedLive::heardAt(const ResourcePath &host) const
{
    const auto heard = m_heardAt.find(host.text());
    return heard == m_heardAt.end() ? m_node.startedAt() : heard->second;
}

// ---- Expiry

Liveness::Clocks SimulatedLive::clocks() const
{
    const bool isOwn = m_world.mutant == Mutant::OwnClock;
    return {.wall = [this] { return m_node.wallMicroseconds(); },
            .clusterOffset
            = [this, isOwn] { return isOwn ? 0 : qint64(m_node.gossip().clusterClockOffsetMs() * 1000); },
            .offsetOf = [this, isOwn](NodeId id) -> std::optional<qint64> {
                if (id == m_node.id())
                    return 0;
                const auto members = m_node.gossip().members(m_node.monotonicNow());
                const auto member = std::ranges::find(members, id, &Member::id);
                if (isOwn || member == members.end() || !member->clockOffsetMs)
                    return std::nullopt;
                return qint64(*member->clockOffsetMs * 1000);
            },
            .steady = [this] { return m_node.monotonicNow() * 1000 + m_world.timeline.now() % millisecond; }};
}

Liveness::Reaper SimulatedLive::reaper()
{
    return {.isLeader = [this] { return m_world.mutant == Mutant::AllReap || m_node.gossip().leader() == m_node.id(); },
            .write = [this](WriteRequest &&request) { m_node.reap(request); }};
}

void SimulatedLive::look()
{
    if (const auto next = m_liveness.look())
        lookAfter(next->count());
}

void SimulatedLive::lookAfter(VirtualTime delay)
{
    const bool isLate = m_world.mutant == Mutant::LateExpiry;
    const VirtualTime at = m_world.timeline.now() + delay + (isLate ? mutantDelay : m_random.between(10, 1000));
    if (m_nextLook && *m_nextLook <= at)
        return;
    m_nextLook = at;
    m_world.timeline.after(at - m_world.timeline.now(), m_node.whileAlive([this, at] {
        if (m_nextLook != at)
            return;
        m_nextLook.reset();
        look();
    }));
}

// ---- The worker

WaitingReads::Doors SimulatedLive::doorsOfReads()
{
    return {.look = [this](const Read &read) { return std::optional(look(read)); },
            .lookWith = [this](const Read &read, const ShownHookStates &) { return look(read); },
            .ask = [](const HookSelection &) {},
            .answer =
                [this](quint64 token, Response &&response) {
                    if (const auto waiting = m_waiting.extract(token); !waiting.empty())
                        waiting.mapped()(std::move(response));
                }};
}

EventStreams::Doors SimulatedLive::doorsOfStreams()
{
    return {.stream =
                [this](quint64 token, const QByteArray &bytes) {
                    const auto open = m_open.find(token);
                    return open != m_open.end() && open->second.sent(bytes);
                },
            .endStream =
                [this](quint64 token) {
                    if (const auto open = m_open.extract(token); !open.empty())
                        open.mapped().ended();
                }};
}

Response SimulatedLive::look(const Read &read) const
{
    return read.path.isRecord() ? getRecord(m_node.store(), read) : m_collections.get(read);
}

quint64 SimulatedLive::wait(Read &&read, std::function<void(Response &&)> answered)
{
    const quint64 token = ++m_lastToken;
    m_waiting.emplace(token, answered);
    if (auto response = m_reads.begin(token, std::move(read), now())) {
        m_world.timeline.after(0, m_node.whileAlive([this, token, response = *std::move(response)]() mutable {
            if (const auto waiting = m_waiting.extract(token); !waiting.empty())
                waiting.mapped()(std::move(response));
        }));
    }
    planNextTurn();
    return token;
}

SimulatedLive::Opened SimulatedLive::open(EventStreams::Subscription &&subscription, Stream &&stream)
{
    const quint64 token = ++m_lastToken;
    m_open.emplace(token, std::move(stream));
    if (m_world.mutant == Mutant::SkipOnResume) {
        if (const auto number = eventNumber(m_journal, subscription.lastEventId); number && *number < m_journal.last())
            subscription.lastEventId = eventId(m_journal, *number + 1);
    }
    Response response = m_streams.begin(token, std::move(subscription), now());
    if (!response.isStream)
        m_open.erase(token);
    planNextTurn();
    return {token, std::move(response)};
}

void SimulatedLive::writable(quint64 token)
{
    if (m_open.contains(token))
        m_streams.writable(token, now());
    planNextTurn();
}

void SimulatedLive::gone(quint64 token)
{
    m_waiting.erase(token);
    m_open.erase(token);
    m_reads.gone(token);
    m_streams.gone(token);
}

void SimulatedLive::wake()
{
    if (m_world.mutant == Mutant::SleepThroughGossip && m_isFromOthers)
        return;
    const bool isBusy = m_random.chance(0.01);
    turnAt(m_world.timeline.now() + (isBusy ? m_random.between(10, 300) * millisecond : m_random.between(20, 500)));
}

/// RestApi::woken() and timePassed().
void SimulatedLive::turn()
{
    m_reads.news(now());
    m_streams.news(now());
    if (const auto next = m_reads.nextTime(); next && *next <= now() && m_world.mutant != Mutant::Overstay)
        m_reads.timePassed(now());
    if (const auto next = m_streams.nextTime(); next && *next <= now())
        m_streams.timePassed(now());
    planNextTurn();
}

void SimulatedLive::planNextTurn()
{
    std::optional<Clock::time_point> next = m_world.mutant == Mutant::Overstay ? std::nullopt : m_reads.nextTime();
    if (const auto ofStreams = m_streams.nextTime())
        next = next ? std::min(*next, *ofStreams) : *ofStreams;
    if (!next)
        return;
    const auto time = std::chrono::duration_cast<std::chrono::microseconds>(next->time_since_epoch()).count();
    turnAt(std::max<VirtualTime>(time, m_world.timeline.now()) + m_random.between(0, millisecond));
}

void SimulatedLive::turnAt(VirtualTime time)
{
    if (m_nextTurn && *m_nextTurn <= time)
        return;
    m_nextTurn = time;
    m_world.timeline.after(time - m_world.timeline.now(), m_node.whileAlive([this, time] {
        if (m_nextTurn != time)
            return;
        m_nextTurn.reset();
        turn();
    }));
}

SimulatedLive::Clock::time_point SimulatedLive::now() const
{
    return Clock::time_point(std::chrono::microseconds(m_world.timeline.now()));
}

} // namespace nesoi::simulation

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/gossipnode.h"

#include "gossip/election.h"
#include "gossip/gossipnode_p.h"
#include "gossip/wirecodec.h"
#include "store/store.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace nesoi
{

namespace
{

constexpr size_t maxProbes = 128; // A tick.
constexpr size_t maxDigestDatagrams = 64; // A round.
constexpr size_t maxOutgoing = 16'384;
constexpr size_t maxSeedsTried = 8; // A round.
constexpr size_t maxGoodByes = 64;
constexpr qint64 clockJumpUs = 20'000;
constexpr int patienceIntervals = 10; // So long a newcomer looks for a leader before it votes by itself.
constexpr MonotonicMs noteLifetime = 2000; // Of what was expected or to be passed on, and never came.

Membership::Settings membershipSettings(const GossipSettings &settings)
{
    return {.intervalMs = settings.intervalMs,
            .phiThreshold = settings.phiThreshold,
            .forgetAfterMs = settings.forgetAfterMs};
}

/// How many of the versions that these marks stand for the member is not known to have.
quint64 lackedBy(const KnownMember &member, const std::vector<OriginMark> &ours)
{
    quint64 lacked = 0;
    for (const OriginMark &mark : ours)
        lacked += mark.seen - std::min(mark.seen, member.markOf(mark.origin));
    return lacked;
}

/// How many versions beyond these marks some member has.
std::map<NodeId, quint64> lackedByUs(std::span<const std::unique_ptr<KnownMember>> members,
                                     const std::vector<OriginMark> &ours)
{
    std::map<NodeId, quint64> lacked;
    for (const auto &member : members) {
        for (const OriginMark &mark : member->marks) {
            if (const quint64 seen = markOf(ours, mark.origin).seen; mark.seen > seen)
                lacked[mark.origin] = std::max(lacked[mark.origin], mark.seen - seen);
        }
    }
    return lacked;
}

quint64 sumOf(const std::map<NodeId, quint64> &versions)
{
    return std::accumulate(versions.begin(), versions.end(), quint64(0),
                           [](quint64 sum, const auto &origin) { return sum + origin.second; });
}

} // namespace

GossipNode::Private::Private(GossipIdentity identity, GossipSettings nodeSettings, const Store &nodeStore,
                             Random randomNumbers)
    : self(std::move(identity))
    , settings(std::move(nodeSettings))
    , store(nodeStore)
    , random(std::move(randomNumbers))
    , cluster(clusterHash(settings.cluster))
    , own{.id = self.id,
          .generation = self.generation,
          .revision = 1,
          .address = self.address,
          .priority = settings.priority,
          .startedAtMs = static_cast<quint64>(self.startedAtMs),
          .version = self.version.left(32)}
    , members(membershipSettings(settings))
    , guard(self)
    , pushed(nodeStore.mark(self.id).seen)
{
}

GossipNode::GossipNode(GossipIdentity self, GossipSettings settings, const Store &store, Random random)
    : d(std::make_unique<Private>(std::move(self), std::move(settings), store, std::move(random)))
{
}

GossipNode::~GossipNode() = default;

void GossipNode::setSeeds(std::vector<NetworkAddress> seeds)
{
    d->seeds = std::move(seeds);
    std::erase_if(d->seedOwners,
                  [this](const auto &owner) { return std::ranges::find(d->seeds, owner.first) == d->seeds.end(); });
}

void GossipNode::tick(MonotonicMs now, qint64 wallMicroseconds)
{
    if (d->hasLeft)
        return;
    d->setTime(now, wallMicroseconds);
    d->excuseOwnPause();
    d->cachedMarks.reset();
    d->members.advance(now);
    d->sendProbes();
    d->pushDeaths();
    if (now >= d->nextRound)
        d->beginRound();
    d->askAgain();
    d->vote();
    d->pushDetails();
    d->pushOwnWrites();
    d->forgetOldNotes();
}

void GossipNode::receive(const NetworkAddress &from, QByteArrayView datagram, MonotonicMs now, qint64 wallMicroseconds)
{
    if (d->hasLeft)
        return;
    d->setTime(now, wallMicroseconds);
    ++d->statistics.datagramsReceived;
    d->statistics.bytesReceived += static_cast<quint64>(datagram.size());
    if (const auto message = decode(datagram, d->cluster))
        d->take(from, *message);
    else if (message.error() == WireError::OtherCluster)
        ++d->statistics.refusedCluster;
    else if (message.error() == WireError::UnknownVersion)
        ++d->statistics.refusedVersion;
    else
        ++d->statistics.refusedMalformed;
}

void GossipNode::committed(MonotonicMs now)
{
    if (d->hasLeft)
        return;
    d->setTime(now, d->wallUs + (now - d->now) * 1000);
    d->cachedMarks.reset();
    d->pushOwnWrites();
    d->passOnPushes();
}

bool GossipNode::hasPeers() const
{
    return !d->members.peers().empty();
}

void GossipNode::catchUpEnded(NodeId from, MonotonicMs now)
{
    if (d->hasLeft)
        return;
    d->setTime(now, d->wallUs + (now - d->now) * 1000);
    d->cachedMarks.reset();
    if (d->fetches.ended(
            from, [this](NodeId origin) { return d->seenOf(origin); }, now))
        d->sendSynTo(from);
}

void GossipNode::leave(MonotonicMs now)
{
    if (d->hasLeft)
        return;
    d->setTime(now, d->wallUs + (now - d->now) * 1000);
    d->own.left = true;
    d->changeDetails();
    DatagramPacker packer(d->header(MessageKind::Push), d->cluster, d->settings.mtu, 1);
    packer.add(d->own);
    const QByteArray goodBye = packer.take().front();
    std::vector<NodeId> peers = d->members.peers();
    d->shuffle(peers);
    for (size_t i = 0; i < std::min(peers.size(), maxGoodByes); ++i)
        d->send(d->members.find(peers[i])->address, goodBye);
    d->hasLeft = true;
}

std::vector<OutgoingDatagram> GossipNode::takeDatagrams()
{
    return std::exchange(d->outgoing, {});
}

std::vector<Delta> GossipNode::takeDeltas()
{
    return std::exchange(d->deltas, {});
}

std::vector<CatchUpRequest> GossipNode::takeCatchUps()
{
    return std::exchange(d->catchUps, {});
}

std::vector<IdentityConflict> GossipNode::takeConflicts()
{
    return std::exchange(d->conflicts, {});
}

std::vector<Member> GossipNode::members(MonotonicMs now) const
{
    const std::vector<OriginMark> ours = d->store.marks();
    std::vector<Member> list{{.id = d->self.id,
                              .address = d->self.address,
                              .generation = d->self.generation,
                              .heartbeat = d->heartbeat,
                              .priority = d->settings.priority,
                              .version = d->own.version,
                              .state = d->hasLeft ? MemberState::Left : MemberState::Alive,
                              .clockOffsetMs = 0,
                              .behind = sumOf(lackedByUs(d->members.all(), ours)),
                              .vote = d->own.vote}};
    for (const auto &member : d->members.all()) {
        list.push_back({.id = member->id,
                        .address = member->address,
                        .generation = member->generation,
                        .heartbeat = member->heartbeat,
                        .priority = member->details.priority,
                        .version = member->details.version,
                        .state = member->state,
                        .phi = member->state == MemberState::Left ? 0 : member->detector.phi(now),
                        .clockOffsetMs = member->clock.offsetMs(),
                        .behind = lackedBy(*member, ours),
                        .vote = member->details.vote});
    }
    std::ranges::sort(list, {}, &Member::id);
    return list;
}

std::vector<OriginLag> GossipNode::lags() const
{
    std::vector<OriginLag> lags;
    for (const auto &[origin, versions] : lackedByUs(d->members.all(), d->store.marks()))
        lags.push_back({origin, versions});
    return lags;
}

NodeId GossipNode::leader() const
{
    return d->leader;
}

quint64 GossipNode::passedByAll(NodeId origin) const
{
    quint64 passed = d->seenOf(origin);
    for (const auto &member : d->members.all())
        passed = std::min(passed, member->markOf(origin));
    return passed;
}

double GossipNode::clusterClockOffsetMs() const
{
    std::vector<double> offsets{0};
    for (const auto &member : d->members.all()) {
        if (const auto offset = member->clock.offsetMs(); offset && member->isLive())
            offsets.push_back(*offset);
    }
    std::ranges::sort(offsets);
    const size_t middle = offsets.size() / 2;
    return offsets.size() % 2 == 1 ? offsets[middle] : (offsets[middle - 1] + offsets[middle]) / 2;
}

const GossipNode::Statistics &GossipNode::statistics() const
{
    d->statistics.refusedMembers = d->members.refused();
    return d->statistics;
}

void GossipNode::Private::setTime(MonotonicMs monotonic, qint64 wallMicroseconds)
{
    now = monotonic;
    wallUs = std::max<qint64>(wallMicroseconds, 0);
}

/// Where we ourselves were stopped (a suspended machine, a debugger), the others' silence says nothing; and where our
/// wall clock was set, the offsets that we measured are no more.
void GossipNode::Private::excuseOwnPause()
{
    const qint64 ahead = wallUs - now * 1000;
    if (firstTick && now - lastTick > settings.intervalMs)
        members.excuse(now - lastTick);
    if (std::abs(ahead - wallAhead) > clockJumpUs)
        members.clearClocks();
    if (!firstTick)
        firstTick = now;
    lastTick = now;
    wallAhead = ahead;
}

/// One live member, in turns that are shuffled each time: whom we talk to is random, but nobody waits for long, and so
/// the gaps between heartbeats deviate less than if each partner were drawn by itself.
void GossipNode::Private::beginRound()
{
    const auto interval = static_cast<quint64>(settings.intervalMs);
    nextRound = now + static_cast<MonotonicMs>(interval * 9 / 10 + random() % (interval / 5 + 1));
    ++heartbeat;
    targetsRevision.reset();

    const std::vector<NodeId> &peers = members.peers();
    std::erase_if(turn, [&peers](NodeId id) { return !std::ranges::binary_search(peers, id); });
    if (turn.empty()) {
        turn = peers;
        shuffle(turn);
    }
    if (!turn.empty()) {
        sendSynTo(turn.back());
        turn.pop_back();
    }
    const std::vector<NodeId> &lost = members.lost();
    if (!lost.empty() && below(peers.size() + 1) < lost.size())
        sendSynTo(lost[below(lost.size())]);
    if (below(peers.size() + 1) == 0)
        sendSynsToSeeds();
}

void GossipNode::Private::sendSynTo(NodeId peer)
{
    if (const KnownMember *member = members.find(peer); member && member->canBeReached())
        sendSynTo(member->address);
}

void GossipNode::Private::sendSynTo(const NetworkAddress &address)
{
    const MessageHeader head = header(MessageKind::Syn);
    std::vector<DigestPart> parts = splitDigest(digest({}), settings.mtu - encodedSize(head));
    const size_t first = parts.size() > maxDigestDatagrams ? below(parts.size()) : 0;
    for (size_t i = 0; i < std::min(parts.size(), maxDigestDatagrams); ++i) {
        DigestPart &part = parts[(first + i) % parts.size()];
        send(address, encode({.header = head, .range = part.range, .entries = std::move(part.entries)}, cluster));
    }
}

void GossipNode::Private::sendSynsToSeeds()
{
    std::vector<NetworkAddress> unknown;
    std::ranges::copy_if(seeds, std::back_inserter(unknown), [this](const auto &seed) { return !isSeedKnown(seed); });
    const size_t wanted = members.peers().empty() ? maxSeedsTried : 1;
    for (size_t i = 0; i < wanted && !unknown.empty(); ++i) {
        const auto chosen = unknown.begin() + static_cast<ptrdiff_t>(below(unknown.size()));
        sendSynTo(*chosen);
        unknown.erase(chosen);
    }
}

/// Whether a seed is one of the live members, or this node.
bool GossipNode::Private::isSeedKnown(const NetworkAddress &seed) const
{
    if (seed == self.address)
        return true;
    if (const auto owner = seedOwners.find(seed); owner != seedOwners.end()) {
        const KnownMember *member = members.find(owner->second);
        return owner->second == self.id || (member && member->isLive());
    }
    return false;
}

/// Asks those whom we suspect whether they are there.
void GossipNode::Private::sendProbes()
{
    for (const KnownMember *member : members.takeDueProbes(now, maxProbes)) {
        if (member->canBeReached())
            send(member->address, encode({.header = header(MessageKind::Syn)}, cluster));
    }
}

void GossipNode::Private::vote()
{
    if (votedRevision == members.revision() && own.vote != NodeId())
        return;
    std::vector<Candidate> candidates{{.id = self.id, .priority = own.priority, .vote = own.vote}};
    for (const auto &member : members.all()) {
        if (member->isLive() && member->details.revision != 0) {
            const MemberDetails &details = member->details;
            candidates.push_back({.id = member->id, .priority = details.priority, .vote = details.vote});
        }
    }
    if (mayVote(candidates)) {
        if (const NodeId choice = chooseVote(candidates); choice != own.vote) {
            own.vote = choice;
            candidates.front().vote = choice;
            changeDetails();
        }
    }
    votedRevision = members.revision();
    if (const NodeId winner = elected(candidates); winner != leader) {
        leader = winner;
        ++statistics.leaderChanges;
    }
}

/// A newcomer does not vote before it has met the leader that there may be: it would only unsettle the others.
bool GossipNode::Private::mayVote(const std::vector<Candidate> &candidates) const
{
    if (own.vote != NodeId() || now - firstTick.value_or(now) >= patienceIntervals * settings.intervalMs)
        return true;
    if (candidates.size() == 1)
        return std::ranges::all_of(seeds, [this](const NetworkAddress &seed) { return isSeedKnown(seed); });
    return std::ranges::all_of(candidates, [this](const Candidate &voter) {
        const KnownMember *wanted = members.find(voter.vote);
        return voter.vote == NodeId() || voter.vote == self.id
            || (wanted && wanted->isLive() && wanted->details.revision != 0);
    });
}

/// To be called after a change of what we say of ourselves.
void GossipNode::Private::changeDetails()
{
    ++own.revision;
    news[self.id] = self.id;
}

/// The others remember a later life of ours, one that an old backup has forgotten, or there is a copy of us: what we
/// say counts again only in a life above that.
void GossipNode::Private::adoptGenerationAbove(quint64 generation)
{
    if (generation >= DigestEntry::endOfVersions / 2)
        return; // Nobody starts so often: it is made up.
    self.generation = generation + 1;
    own.generation = self.generation;
    changeDetails();
}

void GossipNode::Private::forgetOldNotes()
{
    std::erase_if(expected, [this](const auto &note) { return now - note.second.since > noteLifetime; });
    std::erase_if(relays, [this](const auto &note) { return now - note.second.since > noteLifetime; });
    std::erase_if(tooEarly, [this](const auto &note) { return now >= note.second; });
}

const std::vector<OriginMark> &GossipNode::Private::marks()
{
    if (!cachedMarks)
        cachedMarks = store.marks();
    return *cachedMarks;
}

/// All that we know in a range of ids, by id: the members, ourselves, and the origins of records.
std::vector<DigestEntry> GossipNode::Private::digest(const IdRange &range)
{
    std::vector<DigestEntry> entries;
    const auto known = members.within(range);
    entries.reserve(known.size() + 1);
    for (const auto &member : known) {
        if (self.id < member->id && range.contains(self.id) && (entries.empty() || entries.back().id < self.id))
            entries.push_back(ownEntry());
        describe(entries.emplace_back(DigestEntry{.id = member->id}), *member);
    }
    if (range.contains(self.id) && (entries.empty() || entries.back().id < self.id))
        entries.push_back(ownEntry());

    const size_t memberCount = entries.size();
    size_t next = 0;
    auto mark = std::ranges::lower_bound(marks(), range.first, {}, &OriginMark::origin);
    for (; mark != marks().end() && mark->origin <= range.last; ++mark) {
        while (next < memberCount && entries[next].id < mark->origin)
            ++next;
        if (next < memberCount && entries[next].id == mark->origin)
            entries[next].seen = mark->seen;
        else if (mark->seen > 0)
            entries.push_back({.id = mark->origin, .seen = mark->seen, .bulk = fetches.isUnderWay(mark->origin)});
    }
    std::ranges::inplace_merge(entries, entries.begin() + static_cast<ptrdiff_t>(memberCount), {}, &DigestEntry::id);
    return entries;
}

DigestEntry GossipNode::Private::entryOf(NodeId id) const
{
    if (id == self.id)
        return ownEntry();
    DigestEntry entry{.id = id, .seen = seenOf(id), .bulk = fetches.isUnderWay(id)};
    if (const KnownMember *member = members.find(id))
        describe(entry, *member);
    return entry;
}

DigestEntry GossipNode::Private::ownEntry() const
{
    return {.id = self.id,
            .generation = self.generation,
            .heartbeat = heartbeat,
            .revision = own.revision,
            .seen = seenOf(self.id),
            .bulk = fetches.isUnderWay(self.id)};
}

void GossipNode::Private::describe(DigestEntry &entry, const KnownMember &member) const
{
    entry.generation = member.generation;
    entry.heartbeat = member.heartbeat;
    entry.revision = member.details.revision;
    entry.down = !member.isLive();
    entry.bulk = fetches.isUnderWay(member.id);
}

MessageHeader GossipNode::Private::header(MessageKind kind) const
{
    return {.kind = kind,
            .sender = self.id,
            .generation = self.generation,
            .heartbeat = heartbeat,
            .startedAtMs = own.startedAtMs,
            .sentAtUs = static_cast<quint64>(wallUs)};
}

void GossipNode::Private::send(const NetworkAddress &to, const QByteArray &datagram)
{
    if (outgoing.size() >= maxOutgoing)
        return; // As if it were lost on the way.
    ++statistics.datagramsSent;
    statistics.bytesSent += static_cast<quint64>(datagram.size());
    outgoing.push_back({to, datagram});
}

void GossipNode::Private::send(const NetworkAddress &to, DatagramPacker &packer)
{
    statistics.recordsSent += packer.records();
    for (const QByteArray &datagram : packer.take())
        send(to, datagram);
}

void GossipNode::Private::shuffle(std::vector<NodeId> &ids)
{
    for (size_t i = ids.size(); i > 1; --i)
        std::swap(ids[i - 1], ids[below(i)]);
}

quint64 GossipNode::Private::seenOf(NodeId origin) const
{
    return store.mark(origin).seen;
}

/// What we will have of an origin once the Writer has written what it was given.
quint64 GossipNode::Private::expectedOf(NodeId origin) const
{
    const auto found = expected.find(origin);
    return std::max(seenOf(origin), found == expected.end() ? 0 : found->second.upTo);
}

} // namespace nesoi

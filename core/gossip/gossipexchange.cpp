// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/gossipnode_p.h"
#include "gossip/wirecodec.h"
#include "store/store.h"

#include <algorithm>
#include <iterator>

namespace nesoi
{

namespace
{

constexpr size_t maxAnswerDatagrams = 32;
constexpr qint64 maxDeltaDatagrams = 8; // Of them.
constexpr size_t maxAskedOrigins = 64; // A peer.
constexpr size_t maxDeltas = 4096; // That wait to be taken.
constexpr size_t maxOrigins = 65'536;
constexpr MonotonicMs tooEarlyPause = 1000;

/// What one of the two lacks of the other, for one id.
struct Difference {
    bool entry = false; ///< We know something later, or lack something.
    bool details = false; ///< Ours are newer.
    bool records = false; ///< We have more.
};

Difference compare(const DigestEntry &theirs, const DigestEntry &ours, bool isAboutUs)
{
    const auto life = [](const DigestEntry &entry) { return std::pair(entry.generation, entry.heartbeat); };
    const auto details = [](const DigestEntry &entry) { return std::pair(entry.generation, entry.revision); };
    const bool isNewLife = !isAboutUs && life(ours) > life(theirs); // Of us, the header tells.
    const bool lacksDetails = theirs.generation == ours.generation && theirs.revision > ours.revision && !isAboutUs;
    return {.entry = isNewLife || lacksDetails || ours.seen != theirs.seen,
            .details = ours.revision != 0 && details(ours) > details(theirs),
            .records = ours.seen > theirs.seen && !theirs.bulk};
}

/// Cuts records off that no datagram could hold, and says whether those after the mark are to be fetched in bulk: where
/// the first is such a one, where tombstones are missing from them, or where they are many and don't fit.
bool needsBulk(Delta &delta, const OriginMark &mark, quint64 bulkVersions, const DatagramPacker &packer)
{
    const auto tooLarge = std::ranges::find_if(
        delta.records, [&packer](const RecordPointer &record) { return !packer.fitsAnyDatagram(*record); });
    if (delta.from < mark.collected || (tooLarge == delta.records.begin() && tooLarge != delta.records.end()))
        return true;
    if (tooLarge != delta.records.end()) {
        delta.upTo = (*std::prev(tooLarge))->version;
        delta.records.erase(tooLarge, delta.records.end());
    }
    return delta.upTo < mark.seen && mark.seen - delta.from > bulkVersions;
}

/// Marks an origin's entry, which is put in where it is not among them.
void sayInBulk(std::vector<DigestEntry> &entries, DigestEntry entry)
{
    entry.bulk = true;
    const auto place = std::ranges::lower_bound(entries, entry.id, {}, &DigestEntry::id);
    if (place != entries.end() && place->id == entry.id)
        *place = entry;
    else
        entries.insert(place, entry);
}

qint64 sizeOf(const Delta &delta)
{
    qint64 bytes = deltaOverhead;
    for (const RecordPointer &record : delta.records)
        bytes += encodedSize(*record);
    return bytes;
}

} // namespace

void GossipNode::Private::take(const NetworkAddress &from, const Message &message)
{
    const MessageHeader &head = message.header;
    if (std::ranges::find(seeds, from) != seeds.end())
        seedOwners[from] = head.sender;
    if (head.sender == self.id)
        return meetOurselves(from, head);
    KnownMember *sender = members.hear(head.sender, head.generation, head.heartbeat, false, now);
    if (!sender)
        return;
    members.hintAddress(*sender, from);
    if (head.isAnswer()) {
        const auto sentAt = static_cast<qint64>(head.sentAtUs);
        const auto delay = static_cast<qint64>(head.delayUs);
        sender->clock.add(static_cast<qint64>(head.echoUs), sentAt - delay, sentAt, wallUs);
    }
    learnDetails(message);
    learnEntries(from, message, *sender);
    learnDeltas(message, *sender);
    if (head.kind == MessageKind::Syn || (head.kind == MessageKind::Ack && !message.entries.empty()))
        answer(from, message);
}

/// A datagram under our own id: our own, by way of a seed that is us; a late one of our former process; or a copy's.
void GossipNode::Private::meetOurselves(const NetworkAddress &from, const MessageHeader &head)
{
    if (from == self.address)
        return;
    if (auto conflict = guard.heard(head.startedAtMs, from, {head.generation, head.heartbeat}, now))
        conflicts.push_back(*conflict);
}

void GossipNode::Private::hearOfOurselves(const DigestEntry &entry, const NetworkAddress &from)
{
    if (std::pair(entry.generation, entry.heartbeat) > std::pair(self.generation, heartbeat))
        adoptGenerationAbove(entry.generation);
    if (auto conflict = guard.sawVersion(entry.seen, seenOf(self.id), from))
        conflicts.push_back(*conflict);
}

void GossipNode::Private::hearOfOurselves(const MemberDetails &details)
{
    if (details.startedAtMs == own.startedAtMs)
        return;
    if (details.generation >= self.generation)
        adoptGenerationAbove(details.generation);
    if (auto conflict = guard.heard(details.startedAtMs, details.address, {details.generation, details.revision}, now))
        conflicts.push_back(*conflict);
}

void GossipNode::Private::learnDetails(const Message &message)
{
    for (const MemberDetails &details : message.details) {
        if (details.id == self.id)
            hearOfOurselves(details);
        else if (members.learn(details, now) && message.header.kind == MessageKind::Push)
            news[details.id] = message.header.sender;
    }
}

void GossipNode::Private::learnEntries(const NetworkAddress &from, const Message &message, KnownMember &sender)
{
    const bool isOfThisLife = message.header.generation == sender.generation;
    for (const DigestEntry &entry : message.entries) {
        if (entry.id == self.id)
            hearOfOurselves(entry, from);
        else if (entry.generation != 0)
            members.hear(entry.id, entry.generation, entry.heartbeat, entry.down, now);
        if (!isOfThisLife)
            continue;
        members.learnMark(sender, entry.id, entry.seen);
        if (message.header.kind == MessageKind::Syn || entry.seen <= expectedOf(entry.id))
            continue;
        if (entry.bulk)
            wantInBulk(sender, entry.id);
        if (message.header.kind == MessageKind::Push)
            notePush(entry.id, sender.id, entry.seen);
    }
}

void GossipNode::Private::learnDeltas(const Message &message, KnownMember &sender)
{
    for (const Delta &delta : message.deltas) {
        statistics.recordsReceived += delta.records.size();
        if (message.header.generation == sender.generation)
            members.learnMark(sender, delta.origin, delta.upTo);
        takeDelta(delta, message.header.kind, sender);
    }
}

void GossipNode::Private::takeDelta(const Delta &delta, MessageKind kind, KnownMember &sender)
{
    const quint64 have = expectedOf(delta.origin);
    const quint64 upTo = acceptable(delta);
    if (delta.upTo <= have)
        return;
    const bool isTooMany = seenOf(delta.origin) == 0 && marks().size() >= maxOrigins;
    if (deltas.size() >= maxDeltas || isTooMany) {
        ++statistics.refusedOverload;
        return;
    }
    deltas.push_back(delta);
    Asking &asking = askingOf(sender.id);
    if (delta.from > have) {
        if (asking.gaps.size() < maxAskedOrigins)
            asking.gaps.insert(delta.origin);
        return ask(sender.id);
    }
    if (upTo > have) {
        if (kind == MessageKind::Push)
            notePush(delta.origin, sender.id, upTo);
        expected[delta.origin] = {.upTo = upTo, .since = now};
    }
    if (kind != MessageKind::Push && sender.markOf(delta.origin) > delta.upTo && asking.more.size() < maxAskedOrigins)
        asking.more.insert(delta.origin);
}

/// That an origin's records up to this version are to be passed on once we have them.
void GossipNode::Private::notePush(NodeId origin, NodeId sender, quint64 upTo)
{
    const auto [note, isNew]
        = relays.try_emplace(origin, Relay{.sender = sender, .after = seenOf(origin), .upTo = upTo, .since = now});
    note->second.upTo = std::max(note->second.upTo, upTo);
    note->second.since = now;
}

/// Up to which version the Writer will take this: it refuses records from the future.
quint64 GossipNode::Private::acceptable(const Delta &delta)
{
    const HybridTime latest = HybridTime::fromMicroseconds(wallUs + settings.maxClockSkewMs * 1000);
    quint64 upTo = delta.upTo;
    for (const RecordPointer &record : delta.records) {
        if (record->time <= latest)
            continue;
        upTo = std::min(upTo, record->version - 1);
        ++statistics.refusedFuture;
    }
    if (upTo < delta.upTo)
        tooEarly[delta.origin] = now + tooEarlyPause;
    return upTo;
}

/// Answers a Syn with an Ack, and an Ack with an Ack2 where there is something to tell.
void GossipNode::Private::answer(const NetworkAddress &to, const Message &message)
{
    const bool isSyn = message.header.kind == MessageKind::Syn;
    MessageHeader head = header(isSyn ? MessageKind::Ack : MessageKind::Ack2);
    head.echoUs = message.header.sentAtUs;
    DatagramPacker packer(head, cluster, settings.mtu, maxAnswerDatagrams);

    Answer answer = differences(message);
    if (!isSyn)
        answer.entries.clear(); // They know what we have; what must be fetched in bulk is named again.
    addDeltas(answer, packer);
    for (const DigestEntry &entry : answer.entries)
        packer.add(entry);
    for (const MemberDetails &details : answer.details)
        packer.add(details);
    for (const Delta &delta : answer.deltas)
        packer.add(delta);
    if (isSyn || !packer.isEmpty())
        send(to, packer);
}

/// What the sender of this digest lacks, and what it knows that we lack.
GossipNode::Private::Answer GossipNode::Private::differences(const Message &message)
{
    Answer answer;
    if (!message.range) {
        for (const DigestEntry &theirs : message.entries)
            addDifference(answer, theirs, entryOf(theirs.id));
        return answer;
    }
    auto theirs = message.entries.begin();
    for (const DigestEntry &ours : digest(*message.range)) {
        for (; theirs != message.entries.end() && theirs->id < ours.id; ++theirs)
            addDifference(answer, *theirs, entryOf(theirs->id));
        const bool isKnown = theirs != message.entries.end() && theirs->id == ours.id;
        addDifference(answer, isKnown ? *theirs++ : DigestEntry{.id = ours.id}, ours);
    }
    for (; theirs != message.entries.end(); ++theirs)
        addDifference(answer, *theirs, entryOf(theirs->id));
    return answer;
}

void GossipNode::Private::addDifference(Answer &answer, const DigestEntry &theirs, DigestEntry ours)
{
    if (ours.down && theirs.generation == 0)
        ours = {.id = ours.id, .seen = ours.seen, .bulk = ours.bulk}; // They may have forgotten it for good.
    if (ours.seen > theirs.seen)
        ours.bulk = false;
    const Difference difference = compare(theirs, ours, ours.id == self.id);
    if (difference.entry)
        answer.entries.push_back(ours);
    if (difference.details)
        answer.details.push_back(ours.id == self.id ? own : members.find(ours.id)->details);
    if (difference.records)
        answer.lacking.push_back({.origin = ours.id, .seen = theirs.seen});
}

/// As many of the records that they lack as a few datagrams hold, of the origins in an order that differs each time;
/// where datagrams will not do, the origin's entry says so.
void GossipNode::Private::addDeltas(Answer &answer, const DatagramPacker &packer)
{
    if (!answer.lacking.empty()) {
        const auto first = answer.lacking.begin() + static_cast<ptrdiff_t>(below(answer.lacking.size()));
        std::rotate(answer.lacking.begin(), first, answer.lacking.end());
    }
    qint64 room = maxDeltaDatagrams * settings.mtu;
    for (const OriginMark &lacking : answer.lacking) {
        if (room <= 0)
            break;
        Delta delta = store.delta(lacking.origin, lacking.seen, room);
        const OriginMark mark = store.mark(lacking.origin); // After the delta: what was collected meanwhile is noticed.
        if (needsBulk(delta, mark, static_cast<quint64>(settings.catchUpVersions), packer)) {
            sayInBulk(answer.entries, entryOf(lacking.origin));
            continue;
        }
        room -= sizeOf(delta);
        answer.deltas.push_back(std::move(delta));
    }
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/gossipnode_p.h"
#include "gossip/wirecodec.h"
#include "store/store.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace nesoi
{

namespace
{

constexpr size_t maxPushDatagrams = 64; // A call, to each peer; the rest follows with the next tick.
constexpr size_t maxDetailsDatagrams = 16; // A tick, to each peer.
constexpr size_t spareTargets = 2; // In the place of the sender and the origin.
constexpr size_t urgentFanout = 8; // Of a death found, an own vote changed: few and small.
constexpr MonotonicMs askEvery = 20; // A peer.
constexpr MonotonicMs askingLifetime = 5000;

/// The records before the first that fits into no datagram. Whether there was such a one.
bool cutBeforeTooLarge(Delta &delta, const DatagramPacker &packer)
{
    const auto tooLarge = std::ranges::find_if(
        delta.records, [&packer](const RecordPointer &record) { return !packer.fitsAnyDatagram(*record); });
    if (tooLarge == delta.records.end())
        return false;
    delta.upTo = tooLarge == delta.records.begin() ? delta.from : (*std::prev(tooLarge))->version;
    delta.records.erase(tooLarge, delta.records.end());
    return true;
}

} // namespace

/// What this node wrote since the last time, to a few peers at once.
void GossipNode::Private::pushOwnWrites()
{
    const quint64 seen = seenOf(self.id);
    if (seen <= pushed)
        return;
    pushed = push(self.id, pushed, pushTargets(self.id, self.id));
}

/// Pushes that others sent us and that brought something new, now that it is committed; each once. Where the cluster is
/// not larger than the fan-out, their senders have reached everybody.
void GossipNode::Private::passOnPushes()
{
    const bool isLarge = members.peers().size() > static_cast<size_t>(settings.fanout);
    for (auto next = relays.begin(); next != relays.end();) {
        Relay &relay = next->second;
        if (isLarge && seenOf(next->first) > relay.after)
            relay.after = push(next->first, relay.after, pushTargets(relay.sender, next->first));
        next = !isLarge || relay.after >= relay.upTo ? relays.erase(next) : std::next(next);
    }
}

/// Sends an origin's records after a version. Returns the version up to which the peers have been served.
quint64 GossipNode::Private::push(NodeId origin, quint64 after, const std::vector<NodeId> &to)
{
    Delta delta = store.delta(origin, after, static_cast<qint64>(maxPushDatagrams) * settings.mtu);
    const OriginMark mark = store.mark(origin); // After the delta: what was collected meanwhile is noticed.
    if (to.empty())
        return mark.seen;
    DatagramPacker packer(header(MessageKind::Push), cluster, settings.mtu, maxPushDatagrams);
    bool inBulk = after < mark.collected || cutBeforeTooLarge(delta, packer);
    quint64 reached = after < mark.collected ? after : packer.add(delta);
    if (mark.seen - reached > static_cast<quint64>(settings.catchUpVersions) * 4)
        inBulk = true; // They cannot follow at this pace.
    if (inBulk) {
        DigestEntry hint = entryOf(origin);
        hint.bulk = true;
        packer.add(hint);
        reached = mark.seen;
    }
    pushTo(to, packer);
    return reached;
}

void GossipNode::Private::pushTo(const std::vector<NodeId> &to, DatagramPacker &packer)
{
    statistics.recordsSent += packer.records() * to.size();
    const std::vector<QByteArray> datagrams = packer.take();
    for (const NodeId peer : to) {
        for (const QByteArray &datagram : datagrams)
            send(members.find(peer)->address, datagram);
    }
}

/// Changes of members' details (a vote, a good-bye) that were pushed to us or are our own.
void GossipNode::Private::pushDetails()
{
    if (news.empty())
        return;
    DatagramPacker packer(header(MessageKind::Push), cluster, settings.mtu, maxDetailsDatagrams);
    const bool isLarge = members.peers().size() > static_cast<size_t>(settings.fanout);
    for (const auto &[id, teller] : news) {
        const KnownMember *member = members.find(id);
        if (id == self.id)
            packer.add(own);
        else if (isLarge && member && member->details.revision != 0)
            packer.add(member->details);
    }
    const bool isUrgent = news.contains(self.id);
    news.clear();
    if (!packer.isEmpty())
        pushTo(isUrgent ? urgentTargets() : pushTargets(self.id, self.id), packer);
}

/// Those who suspect the same members need wait no longer, and agree with us on who lives.
void GossipNode::Private::pushDeaths()
{
    DatagramPacker packer(header(MessageKind::Push), cluster, settings.mtu, 1);
    for (const NodeId id : members.takeDied())
        packer.add(entryOf(id));
    if (packer.isEmpty())
        return;
    pushTo(urgentTargets(), packer);
}

/// Live peers to be told what is rare and should be known soon.
std::vector<NodeId> GossipNode::Private::urgentTargets()
{
    std::vector<NodeId> peers = members.peers();
    shuffle(peers);
    peers.resize(std::min(peers.size(), urgentFanout));
    return peers;
}

/// Up to fan-out live peers, neither of the two among them. The same ones until the next round, so that they get one
/// push after the other and no gaps.
std::vector<NodeId> GossipNode::Private::pushTargets(NodeId sender, NodeId origin)
{
    const auto fanout = static_cast<size_t>(settings.fanout);
    if (targetsRevision != members.revision()) {
        targetsRevision = members.revision();
        targets = members.peers();
        for (size_t i = 0; i < std::min(targets.size(), fanout + spareTargets); ++i)
            std::swap(targets[i], targets[i + below(targets.size() - i)]);
        targets.resize(std::min(targets.size(), fanout + spareTargets));
    }
    std::vector<NodeId> chosen;
    for (const NodeId peer : targets) {
        if (peer != sender && peer != origin && chosen.size() < fanout)
            chosen.push_back(peer);
    }
    return chosen;
}

/// Asks a peer for what it has of the origins that are noted, unless it was asked a moment ago.
void GossipNode::Private::ask(NodeId peer)
{
    const KnownMember *member = members.find(peer);
    Asking &asking = askingOf(peer);
    if (!member || !member->canBeReached() || now - asking.last < askEvery)
        return;
    std::vector<DigestEntry> entries;
    for (const NodeId origin : std::exchange(asking.gaps, {})) {
        if (seenOf(origin) < member->markOf(origin) && !fetches.isUnderWay(origin) && !tooEarly.contains(origin))
            entries.push_back(entryOf(origin));
    }
    if (entries.empty())
        return;
    asking.last = now;
    send(member->address, encode({.header = header(MessageKind::Syn), .entries = std::move(entries)}, cluster));
}

GossipNode::Private::Asking &GossipNode::Private::askingOf(NodeId peer)
{
    return askings.try_emplace(peer, Asking{.last = now - askEvery}).first->second;
}

/// What a peer had more of, where what it sent is committed, and what ask() put off.
void GossipNode::Private::askAgain()
{
    for (auto &[peer, asking] : askings) {
        std::erase_if(asking.more, [this, &gaps = asking.gaps](NodeId origin) {
            if (expectedOf(origin) > seenOf(origin))
                return false;
            gaps.insert(origin);
            return true;
        });
        if (!asking.gaps.empty())
            ask(peer);
    }
    std::erase_if(askings, [this](const auto &asking) { return now - asking.second.last > askingLifetime; });
}

/// This peer has more of an origin than datagrams can bring.
void GossipNode::Private::wantInBulk(KnownMember &peer, NodeId origin)
{
    if (peer.canBeReached() && fetches.want(peer.id, origin, seenOf(origin), now))
        catchUps.push_back({.from = peer.id, .address = peer.address});
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster.h"

#include <algorithm>

namespace nesoi::simulation
{

namespace
{

constexpr int seedNodes = 3; // How many nodes all others are told of by --seed.

std::vector<RecordPointer> liveRecords(const Ledger &ledger)
{
    std::vector<RecordPointer> records;
    for (const auto &[path, record] : ledger.records()) {
        if (!record->isTombstone())
            records.push_back(record);
    }
    return records;
}

bool isSame(const RecordPointer &left, const RecordPointer &right)
{
    return left->path == right->path && left->time == right->time && left->origin == right->origin
        && left->version == right->version && left->body == right->body;
}

QByteArray describe(const std::vector<RecordPointer> &records, size_t at)
{
    return at < records.size() ? Witness::toText(*records[at]) : QByteArray("nothing more");
}

std::optional<QByteArray> difference(const SimulatedNode &left, const SimulatedNode &right)
{
    const QByteArray names = left.name() + " and " + right.name();
    const auto ofLeft = liveRecords(left.ledger());
    const auto ofRight = liveRecords(right.ledger());
    for (size_t i = 0; i < std::max(ofLeft.size(), ofRight.size()); ++i) {
        if (i >= ofLeft.size() || i >= ofRight.size() || !isSame(ofLeft[i], ofRight[i]))
            return names + " differ: " + describe(ofLeft, i) + " against " + describe(ofRight, i);
    }
    for (const RecordPointer &record : ofLeft) {
        const RecordPointer inStore = left.store().find(record->path);
        if (!inStore || !isSame(inStore, record))
            return left.name() + " does not show " + Witness::toText(*record);
        if (left.store().membersTag(record->path.collection()) != right.store().membersTag(record->path.collection()))
            return names + " give different entity tags for " + record->path.collection().text();
    }
    if (left.store().servicesTag() != right.store().servicesTag())
        return names + " give different entity tags for the services";
    for (const OriginMark &mark : left.ledger().marks()) {
        if (right.ledger().mark(mark.origin).seen != mark.seen)
            return names + " have marks of " + mark.origin.toHex().left(4) + " at " + QByteArray::number(mark.seen)
                + " and " + QByteArray::number(right.ledger().mark(mark.origin).seen);
    }
    return {};
}

} // namespace

Cluster::Cluster(ClusterSettings settings)
    : m_random(settings.seed)
    , m_story(m_timeline, std::move(settings.story))
    , m_network(m_timeline, m_random.split())
    , m_receivers(m_timeline, m_random.split(), m_witness)
    , m_deaths(m_timeline, m_witness)
    , m_world{.timeline = m_timeline,
              .network = m_network,
              .story = m_story,
              .witness = m_witness,
              .receivers = m_receivers,
              .deaths = m_deaths}
{
    m_world.gossip = settings.gossip;
    m_world.tombstoneGraceMs = settings.tombstoneGraceMs;
    m_world.catchUpBytes = settings.catchUpBytes;
    m_world.journalEvents = settings.journalEvents;
    m_world.mutant = settings.mutant;
    m_world.nodeAt = [this](int number) { return number < size() && node(number).isUp() ? &node(number) : nullptr; };
    m_world.anyNode = [this](int number) { return number < size() ? &node(number) : nullptr; };
    m_world.collected
        = [this](const SimulatedNode &, const RecordPointer &tombstone) { m_witness.collected(tombstone); };
    for (int i = 0; i < std::min(settings.nodes, seedNodes); ++i)
        m_world.seeds.push_back(SimulatedNetwork::addressOf(i));
    for (int i = 0; i < settings.nodes; ++i)
        addNode();
}

int Cluster::addNode()
{
    const int number = size();
    const NodeId id{m_random.next() | 1};
    m_nodes.push_back(std::make_unique<SimulatedNode>(m_world, number, id, m_random.split()));
    m_nodes.back()->start();
    return number;
}

std::vector<SimulatedNode *> Cluster::live() const
{
    std::vector<SimulatedNode *> live;
    for (const auto &node : m_nodes) {
        if (node->isUp())
            live.push_back(node.get());
    }
    return live;
}

SimulatedNode *Cluster::anyLive()
{
    const auto nodes = live();
    return nodes.empty() ? nullptr : nodes[m_random.below(nodes.size())];
}

std::optional<QByteArray> Cluster::difference() const
{
    const auto nodes = live();
    for (const SimulatedNode *node : nodes) {
        if (!node->isQuiet())
            return node->name() + " is still writing";
        if (auto difference = simulation::difference(*nodes.front(), *node))
            return difference;
        if (auto difference = simulation::difference(*node, *nodes.front()))
            return difference;
    }
    return {};
}

std::optional<QByteArray> Cluster::leaderTrouble() const
{
    const auto nodes = live();
    if (nodes.empty())
        return {};
    const NodeId leader = nodes.front()->gossip().leader();
    for (const SimulatedNode *node : nodes) {
        if (node->gossip().leader() != leader)
            return nodes.front()->name() + " follows " + leader.toHex().left(4) + ", " + node->name() + " follows "
                + node->gossip().leader().toHex().left(4);
    }
    if (std::ranges::none_of(nodes, [leader](const SimulatedNode *node) { return node->id() == leader; }))
        return "the leader " + leader.toHex().left(4) + " is not alive";
    return {};
}

std::optional<QByteArray> Cluster::hookTrouble() const
{
    const auto nodes = live();
    const auto leader
        = std::ranges::find_if(nodes, [](const SimulatedNode *node) { return node->gossip().leader() == node->id(); });
    if (leader == nodes.end())
        return {};
    const Notifier &notifier = (*leader)->notifier().notifier();
    if (!notifier.isLeading())
        return (*leader)->name() + " does not serve the web-hooks";
    if (const auto owed = notifier.queue().owed(0); !owed.empty())
        return (*leader)->name() + " has yet to tell " + owed.front().hook.text();
    for (const auto &[path, record] : (*leader)->ledger().records()) {
        if (record->isTombstone() || record->path.kind() != ResourcePath::Kind::Hook)
            continue;
        if (auto objection = m_receivers.objection(*record, (*leader)->subjectOf(record->path)))
            return objection;
    }
    return {};
}

bool Cluster::considers(const SimulatedNode &observer, const SimulatedNode &member, MemberState state) const
{
    const auto members = observer.gossip().members(observer.monotonicNow());
    return std::ranges::any_of(members,
                               [&](const Member &each) { return each.id == member.id() && each.state == state; });
}

} // namespace nesoi::simulation

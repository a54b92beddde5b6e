// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/gossiploop.h"

#include "clocks.h"
#include "gossip/gossiplogging.h"
#include "gossip/wirecodec.h"

#include <QRandomGenerator>

#include <algorithm>

namespace nesoi
{

Q_LOGGING_CATEGORY(lcGossip, "nesoi.gossip")

namespace
{

constexpr int ticksAnInterval = 10;
constexpr int patienceIntervals = 10; ///< So long the names of seeds may take to be found.
constexpr int maintenanceMs = 1000;
constexpr MonotonicMs viewLifetime = 100; ///< Views cost members × origins.
constexpr MonotonicMs settlingTime = 10'000; ///< In touch for so long, a restored backup would have been noticed.
constexpr int signsForCopy = 60; ///< One every second: a few of them over two seconds are enough.
constexpr MonotonicMs collectionInterval = 3'600'000;

} // namespace

GossipLoop::GossipLoop(GossipSetup setup, std::unique_ptr<UdpTransport> transport, const Store &store, Writer &writer)
    : m_setup(std::move(setup))
    , m_store(store)
    , m_writer(writer)
    , m_startedAtMs(wallMicroseconds() / 1000)
    , m_startedAt(monotonicMilliseconds())
    , m_id(writer.nodeId())
    , m_gossip(newNode(m_id))
    , m_transport(transport.release())
    , m_seeds(new SeedResolver(this))
    , m_tick(new QTimer(this))
    , m_maintenance(new QTimer(this))
    , m_catchUp(new CatchUpClient(clusterHash(m_setup.settings.cluster), m_writer, this))
    , m_acquaintances(writer.remembered())
{
    m_transport->setParent(this);
    connect(m_transport, &UdpTransport::received, this, &GossipLoop::receive);
    connect(m_transport, &UdpTransport::paused, this, &GossipLoop::flush);
    connect(m_seeds, &SeedResolver::changed, this, &GossipLoop::useSeeds);
    connect(m_tick, &QTimer::timeout, this, &GossipLoop::tick);
    connect(m_maintenance, &QTimer::timeout, this, &GossipLoop::maintain);
    connect(m_catchUp, &CatchUpClient::ended, this, &GossipLoop::catchUpEnded);
    publish();
}

GossipLoop::~GossipLoop() = default;

void GossipLoop::start()
{
    m_seeds->start(m_setup.seeds);
    useSeeds();
    m_transport->start();
    m_maintenance->start(maintenanceMs);
    if (m_seeds->isReady()) {
        beginTicking();
    } else {
        connect(m_seeds, &SeedResolver::ready, this, &GossipLoop::beginTicking);
        QTimer::singleShot(patienceIntervals * m_setup.settings.intervalMs, this, &GossipLoop::beginTicking);
    }
}

/// A node that knows of no seeds elects itself at once, so it must have been told of them before.
void GossipLoop::beginTicking()
{
    if (m_hasLeft || m_tick->isActive())
        return;
    m_tick->setTimerType(Qt::PreciseTimer);
    m_tick->start(std::max(1, m_setup.settings.intervalMs / ticksAnInterval));
    tick();
}

void GossipLoop::leave()
{
    if (std::exchange(m_hasLeft, true))
        return;
    m_tick->stop();
    m_maintenance->stop();
    m_catchUp->stop();
    rememberThem(others());
    m_gossip->leave(monotonicMilliseconds());
    for (const OutgoingDatagram &datagram : m_gossip->takeDatagrams())
        m_transport->send(datagram);
    m_transport->close();
    publish();
    Q_EMIT left();
}

void GossipLoop::committed()
{
    m_gossip->committed(monotonicMilliseconds());
    flush();
}

/// A new node for the others, who has everything that the former one had.
void GossipLoop::renamed(NodeId id)
{
    m_id = id;
    m_gossip = newNode(id);
    useSeeds();
    m_settled = false;
    m_inTouchSince.reset();
    if (m_hasLeft)
        m_gossip->leave(monotonicMilliseconds());
    publish();
}

std::shared_ptr<const ClusterView> GossipLoop::view() const
{
    const std::lock_guard lock(m_mutex);
    return m_view;
}

std::optional<NetworkAddress> GossipLoop::original() const
{
    const std::lock_guard lock(m_mutex);
    return m_original;
}

std::unique_ptr<GossipNode> GossipLoop::newNode(NodeId id) const
{
    GossipIdentity identity{.id = id,
                            .generation = m_writer.generation(),
                            .startedAtMs = m_startedAtMs,
                            .address = m_setup.address,
                            .version = NESOI_VERSION};
    return std::make_unique<GossipNode>(std::move(identity), m_setup.settings, m_store,
                                        [] { return QRandomGenerator::global()->generate64(); });
}

void GossipLoop::useSeeds()
{
    std::vector<NetworkAddress> seeds = m_seeds->addresses();
    const std::vector<NetworkAddress> &others = m_acquaintances.addresses();
    seeds.insert(seeds.end(), others.begin(), others.end());
    m_gossip->setSeeds(std::move(seeds));
}

// ---- What the socket and the clock bring

void GossipLoop::tick()
{
    m_gossip->tick(monotonicMilliseconds(), wallMicroseconds());
    flush();
    if (monotonicMilliseconds() >= m_published + viewLifetime)
        publish();
}

void GossipLoop::receive(const NetworkAddress &from, QByteArrayView datagram)
{
    m_gossip->receive(from, datagram, monotonicMilliseconds(), wallMicroseconds());
}

void GossipLoop::catchUpEnded(NodeId from, bool well)
{
    ++(well ? m_catchUps : m_catchUpsFailed);
    m_gossip->catchUpEnded(from, monotonicMilliseconds());
    flush();
}

void GossipLoop::flush()
{
    if (m_hasLeft)
        return;
    for (const OutgoingDatagram &datagram : m_gossip->takeDatagrams())
        m_transport->send(datagram);
    for (const IdentityConflict &conflict : m_gossip->takeConflicts())
        handle(conflict);
    if (std::vector<Delta> deltas = m_gossip->takeDeltas(); !deltas.empty())
        m_writer.merge(std::move(deltas));
    for (const CatchUpRequest &request : m_gossip->takeCatchUps())
        m_catchUp->fetch(request);
    m_wantsCommits.store(m_gossip->hasPeers(), std::memory_order_relaxed);
}

void GossipLoop::handle(const IdentityConflict &conflict)
{
    switch (conflict.kind) {
    case IdentityConflict::Kind::CopiedDataFile:
        conflictWith(conflict.other);
        break;
    case IdentityConflict::Kind::CopiedDataFileElsewhere:
        if (!m_copy)
            qCWarning(lcGossip,
                      "The node at %s runs with a copy of this node's data file. It was started later, so it should "
                      "stop by itself: give it a data file of its own.",
                      conflict.other.toText().constData());
        m_copy = {.address = conflict.other, .signsLeft = signsForCopy};
        break;
    case IdentityConflict::Kind::RestoredBackup:
        m_writer.othersSaw(m_id, conflict.seenVersion);
        break;
    }
}

void GossipLoop::conflictWith(const NetworkAddress &original)
{
    {
        const std::lock_guard lock(m_mutex);
        m_original = original;
    }
    Q_EMIT conflicted();
}

void GossipLoop::publish()
{
    const MonotonicMs now = monotonicMilliseconds();
    auto view = std::make_shared<ClusterView>();
    view->cluster = m_setup.settings.cluster;
    view->self = m_id;
    view->generation = m_writer.generation();
    view->leader = m_gossip->leader();
    view->members = m_gossip->members(now);
    view->lags = m_gossip->lags();
    view->gossip = m_gossip->statistics();
    view->catchUps = m_catchUps;
    view->catchUpsFailed = m_catchUpsFailed;
    view->clockOffsetMs = m_gossip->clusterClockOffsetMs();
    m_published = now;
    m_journal.note(*view);
    const std::lock_guard lock(m_mutex);
    m_view = std::move(view);
}

// ---- What is to be done from time to time

void GossipLoop::maintain()
{
    const std::vector<Member> members = others();
    rememberThem(members);
    settleWhenInTouch(members);
    collectTombstonesWhenDue();
    tellCopyOfUs();
}

/// A node has no reason to write to itself, so a copy that knows nobody else would never hear that we were first.
void GossipLoop::tellCopyOfUs()
{
    if (!m_copy || m_copy->signsLeft == 0)
        return;
    --m_copy->signsLeft;
    const std::vector<Member> members = m_gossip->members(monotonicMilliseconds());
    const auto self = std::ranges::find(members, m_id, &Member::id);
    const MessageHeader sign{.kind = MessageKind::Syn,
                             .sender = m_id,
                             .generation = self->generation,
                             .heartbeat = self->heartbeat,
                             .startedAtMs = static_cast<quint64>(m_startedAtMs),
                             .sentAtUs = static_cast<quint64>(wallMicroseconds())};
    m_transport->send({m_copy->address, encode({.header = sign}, clusterHash(m_setup.settings.cluster))});
}

std::vector<Member> GossipLoop::others() const
{
    std::vector<Member> members = m_gossip->members(monotonicMilliseconds());
    std::erase_if(members, [this](const Member &member) { return member.id == m_id; });
    return members;
}

void GossipLoop::rememberThem(const std::vector<Member> &members)
{
    std::vector<NetworkAddress> addresses;
    for (const Member &member : members) {
        if (member.address.port != 0 && member.address != m_setup.address)
            addresses.push_back(member.address);
    }
    if (m_acquaintances.meet(addresses))
        m_writer.remember(m_acquaintances.addresses());
}

void GossipLoop::settleWhenInTouch(const std::vector<Member> &members)
{
    if (std::ranges::find(members, MemberState::Alive, &Member::state) == members.end()) {
        m_inTouchSince.reset();
        return;
    }
    const MonotonicMs now = monotonicMilliseconds();
    if (!m_inTouchSince)
        m_inTouchSince = now;
    if (now - *m_inTouchSince >= settlingTime && !std::exchange(m_settled, true))
        m_writer.settle();
}

void GossipLoop::collectTombstonesWhenDue()
{
    const MonotonicMs now = monotonicMilliseconds();
    if (now < m_nextCollection.value_or(now) || !knowsWhoElseThereIs())
        return;
    m_nextCollection = now + collectionInterval;
    std::vector<OriginMark> passed = m_store.marks();
    for (OriginMark &mark : passed)
        mark.seen = m_gossip->passedByAll(mark.origin);
    m_writer.collectTombstones(std::move(passed));
}

/// Whoever has just started does not, unless it has always been alone: then nobody is to be asked.
bool GossipLoop::knowsWhoElseThereIs() const
{
    const bool isAlone = m_setup.seeds.isEmpty() && m_acquaintances.addresses().empty();
    return isAlone || monotonicMilliseconds() - m_startedAt >= m_setup.settings.forgetAfterMs;
}

} // namespace nesoi

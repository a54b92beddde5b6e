// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/gossipnode.h"
#include "gossip/wirecodec.h"
#include "store/merge.h"
#include "store/store.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <optional>
#include <random>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 wallAtStart = 1'790'000'000'000'000;
constexpr MonotonicMs tickMs = 50;

NetworkAddress addressOf(size_t index)
{
    return *NetworkAddress::fromText("10.0.0." + QByteArray::number(index + 1) + ":6553");
}

NodeId idOf(size_t index)
{
    return {index + 1};
}

/// A node with its store; what the Writer does is done at once.
struct TestNode {
    std::unique_ptr<Store> store = std::make_unique<Store>();
    std::unique_ptr<GossipNode> gossip;
    HybridClock clock;
    quint64 generation = 0;
    qint64 clockAheadUs = 0;
    bool isRunning = false;
    quint64 catchUps = 0;
    std::vector<IdentityConflict> conflicts;
};

/// Nodes over a virtual clock and a network in memory, which delivers at the next tick.
class Cluster
{
public:
    GossipSettings settings;
    double loss = 0;
    std::function<bool(size_t from, size_t to)> isCut = [](size_t, size_t) { return false; };
    MonotonicMs now = 1000;
    qsizetype largestDatagram = 0;

    /// Adds nodes; each has the first for its seed.
    explicit Cluster(size_t nodes, GossipSettings nodeSettings = {})
        : settings(std::move(nodeSettings))
        , m_nodes(nodes)
    {
    }

    [[nodiscard]] TestNode &operator[](size_t index) { return m_nodes[index]; }
    [[nodiscard]] size_t size() const { return m_nodes.size(); }
    [[nodiscard]] GossipNode &gossip(size_t index) { return *m_nodes[index].gossip; }

    void start(size_t index, std::vector<NetworkAddress> seeds = {addressOf(0)}, std::optional<NodeId> id = {})
    {
        TestNode &node = m_nodes[index];
        GossipIdentity identity{.id = id.value_or(idOf(index)),
                                .generation = ++node.generation,
                                .startedAtMs = (wallAtStart + now * 1000) / 1000,
                                .address = addressOf(index),
                                .version = "0.1.0"};
        node.gossip = std::make_unique<GossipNode>(identity, settings, *node.store, [this] { return m_random(); });
        node.gossip->setSeeds(std::move(seeds));
        node.isRunning = true;
    }

    void startAll()
    {
        for (size_t i = 0; i < m_nodes.size(); ++i)
            start(i);
    }

    void kill(size_t index) { m_nodes[index].isRunning = false; }

    void write(size_t index, QByteArrayView path, const QByteArray &body = "{}\n"_ba)
    {
        TestNode &node = m_nodes[index];
        const quint64 version = node.store->mark(idOf(index)).seen + 1;
        const RecordPointer record(new Record(*ResourcePath::parse(path), node.clock.tick(wallOf(node)), idOf(index),
                                              version, Record::Kind::Value, body));
        node.store->apply(record);
        node.store->advance({.origin = idOf(index), .seen = version});
        if (node.isRunning)
            node.gossip->committed(now);
        collect(index);
    }

    void run(MonotonicMs duration)
    {
        for (const MonotonicMs end = now + duration; now < end;) {
            now += tickMs;
            deliver();
            for (size_t i = 0; i < m_nodes.size(); ++i) {
                if (!m_nodes[i].isRunning)
                    continue;
                m_nodes[i].gossip->tick(now, wallOf(m_nodes[i]));
                collect(i);
            }
        }
    }

    /// Runs until the condition holds; how long that took, nothing where it takes longer than the most.
    template <typename Condition>
    std::optional<MonotonicMs> runUntil(MonotonicMs most, Condition condition)
    {
        for (const MonotonicMs begin = now; now - begin <= most; run(tickMs)) {
            if (condition())
                return now - begin;
        }
        return std::nullopt;
    }

    [[nodiscard]] MemberState stateOf(size_t member, size_t seenBy)
    {
        const auto members = gossip(seenBy).members(now);
        const auto found = std::ranges::find(members, idOf(member), &Member::id);
        return found == members.end() ? MemberState::Dead : found->state;
    }

    [[nodiscard]] quint64 behind(size_t seenBy, size_t member)
    {
        const auto members = gossip(seenBy).members(now);
        return std::ranges::find(members, idOf(member), &Member::id)->behind;
    }

    [[nodiscard]] bool allSee(size_t member, MemberState state)
    {
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            if (i != member && m_nodes[i].isRunning && stateOf(member, i) != state)
                return false;
        }
        return true;
    }

    [[nodiscard]] bool isWhole()
    {
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i].isRunning && !allSee(i, MemberState::Alive))
                return false;
        }
        return true;
    }

    /// The leader on whom all running nodes agree, else 0.
    [[nodiscard]] NodeId leader()
    {
        std::optional<NodeId> common;
        for (TestNode &node : m_nodes) {
            if (!node.isRunning)
                continue;
            if (common.value_or(node.gossip->leader()) != node.gossip->leader())
                return {};
            common = node.gossip->leader();
        }
        return common.value_or(NodeId());
    }

    [[nodiscard]] bool allHave(QByteArrayView path)
    {
        return std::ranges::all_of(m_nodes, [&](const TestNode &node) {
            return !node.isRunning || node.store->find(*ResourcePath::parse(path));
        });
    }

    [[nodiscard]] bool isConverged()
    {
        const QByteArray tag = m_nodes.front().store->membersTag(ResourcePath::applications());
        return std::ranges::all_of(m_nodes, [&](const TestNode &node) {
            return !node.isRunning || node.store->membersTag(ResourcePath::applications()) == tag;
        });
    }

private:
    struct InFlight {
        size_t from;
        OutgoingDatagram datagram;
    };

    [[nodiscard]] qint64 wallOf(const TestNode &node) const { return wallAtStart + now * 1000 + node.clockAheadUs; }

    void collect(size_t index)
    {
        TestNode &node = m_nodes[index];
        if (!node.gossip)
            return;
        commit(node);
        for (OutgoingDatagram &datagram : node.gossip->takeDatagrams()) {
            largestDatagram = std::max(largestDatagram, datagram.bytes.size());
            m_flying.push_back({index, std::move(datagram)});
        }
        for (const CatchUpRequest &request : node.gossip->takeCatchUps())
            catchUp(node, request);
        std::ranges::copy(node.gossip->takeConflicts(), std::back_inserter(node.conflicts));
    }

    void commit(TestNode &node)
    {
        const HybridTime latest = HybridTime::fromMicroseconds(wallOf(node) + settings.maxClockSkewMs * 1000);
        const std::vector<Delta> deltas = node.gossip->takeDeltas();
        for (const Delta &delta : deltas) {
            const Merge merged = merge(delta, node.store->mark(delta.origin).seen, latest,
                                       [&](const ResourcePath &path) { return node.store->findStanding(path); });
            for (const RecordPointer &record : merged.records) {
                node.clock.witness(record->time);
                node.store->apply(record);
            }
            if (merged.mark)
                node.store->advance(*merged.mark);
        }
        if (!deltas.empty())
            node.gossip->committed(now);
    }

    /// All at once, as if it had come over TCP.
    void catchUp(TestNode &node, const CatchUpRequest &request)
    {
        ++node.catchUps;
        const auto from = std::ranges::find_if(
            m_nodes, [&](const TestNode &other) { return addressOf(indexOf(other)) == request.address; });
        if (from->isRunning) {
            for (const OriginMark &mark : from->store->marks()) {
                for (const RecordPointer &record : from->store->delta(mark.origin, 0, 1 << 30).records)
                    node.store->apply(record);
                node.store->advance(mark);
            }
            node.gossip->committed(now);
        }
        node.gossip->catchUpEnded(request.from, now);
    }

    [[nodiscard]] size_t indexOf(const TestNode &node) const
    {
        return static_cast<size_t>(std::distance(m_nodes.data(), &node));
    }

    void deliver()
    {
        std::uniform_real_distribution<> chance;
        for (const InFlight &flying : std::exchange(m_flying, {})) {
            for (size_t to = 0; to < m_nodes.size(); ++to) {
                if (addressOf(to) != flying.datagram.to || !m_nodes[to].isRunning || isCut(flying.from, to)
                    || chance(m_random) < loss)
                    continue;
                m_nodes[to].gossip->receive(addressOf(flying.from), flying.datagram.bytes, now, wallOf(m_nodes[to]));
                collect(to);
            }
        }
    }

    std::vector<TestNode> m_nodes;
    std::vector<InFlight> m_flying;
    std::mt19937_64 m_random{7};
};

} // namespace

class TestGossipNode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nodesMeetThroughOneSeed();
    void aWriteReachesThreeNodesWithTheFirstPush();
    void aWriteReachesFiftyNodesWithinThreeSeconds();
    void writesConvergeInSpiteOfLoss();
    void aPartitionThatHealsConverges();
    void aNewNodeCatchesUpInBulk();
    void aRecordTooLargeForADatagramIsFetchedInBulk();
    void noDatagramIsLargerThanTheMtu();
    void anIdleNodeSendsAndReceivesLessThanAKilobyteASecond();
    void aKilledNodeIsDeadForAllWithinThreeSeconds_data();
    void aKilledNodeIsDeadForAllWithinThreeSeconds();
    void noLiveNodeIsCalledDeadAtFivePercentLoss();
    void aPauseOfOurOwnIsNobodysDeath();
    void aRestartedNodeIsAliveAtOnce();
    void aNodeThatLeavesHasLeftForAll();
    void theForgottenStayForgotten();
    void oneLeaderIsElectedAndStaysWhenOthersJoin();
    void theHighestPriorityLeads();
    void aKilledLeaderIsReplacedWithinFiveSeconds();
    void bothSidesOfAPartitionHaveALeader();
    void clockOffsetsAreMeasured();
    void recordsFromTheFutureAreCountedAndNotAskedForInALoop();
    void aCopiedDataFileIsNoticedOnBothSides();
    void aRestartIsNoCopy();
    void aRestoredBackupIsToldWhatItForgot();
    void otherClustersAndVersionsAreCounted();
    void passedByAllIsWhatTheLastOneHas();
    void aMemberIsBehindByWhatItIsNotKnownToHave();
    void aNodeIsBehindByWhatOthersHaveAndItLacks();
    void equalInputsGiveEqualOutputs();
};

void TestGossipNode::nodesMeetThroughOneSeed()
{
    Cluster cluster(7);
    cluster.startAll();
    const auto met = cluster.runUntil(5000, [&] { return cluster.isWhole(); });
    QVERIFY(met);
    for (const Member &member : cluster.gossip(6).members(cluster.now)) {
        QCOMPARE(member.address, addressOf(member.id.value - 1));
        QCOMPARE(member.version, "0.1.0"_ba);
    }
}

void TestGossipNode::aWriteReachesThreeNodesWithTheFirstPush()
{
    Cluster cluster(3);
    cluster.startAll();
    cluster.run(5000);
    cluster.write(1, "/app/a");
    cluster.run(tickMs);
    QVERIFY(cluster.allHave("/app/a"));
}

void TestGossipNode::aWriteReachesFiftyNodesWithinThreeSeconds()
{
    Cluster cluster(50);
    cluster.startAll();
    QVERIFY(cluster.runUntil(20'000, [&] { return cluster.isWhole(); }));
    cluster.write(17, "/app/a");
    const auto took = cluster.runUntil(3000, [&] { return cluster.allHave("/app/a"); });
    QVERIFY(took);
}

void TestGossipNode::writesConvergeInSpiteOfLoss()
{
    Cluster cluster(5);
    cluster.loss = 0.2;
    cluster.startAll();
    cluster.run(5000);
    for (int i = 0; i < 400; ++i) {
        cluster.write(static_cast<size_t>(i % 5), "/app/a" + QByteArray::number(i % 150));
        if (i % 4 == 0)
            cluster.run(tickMs);
    }
    QVERIFY(cluster.runUntil(10'000, [&] { return cluster.isConverged(); }));
    QCOMPARE(cluster[3].store->size().applications, 150);
}

void TestGossipNode::aPartitionThatHealsConverges()
{
    Cluster cluster(4);
    cluster.startAll();
    cluster.run(5000);
    cluster.isCut = [](size_t from, size_t to) { return (from < 2) != (to < 2); };
    cluster.run(10'000);
    QVERIFY(cluster.stateOf(0, 3) == MemberState::Dead);
    cluster.write(0, "/app/both", "{\"side\": 1}\n");
    cluster.run(1000);
    cluster.write(3, "/app/both", "{\"side\": 2}\n");
    cluster.write(1, "/app/left");
    cluster.isCut = [](size_t, size_t) { return false; };
    QVERIFY(cluster.runUntil(5000, [&] { return cluster.isConverged() && cluster.isWhole(); }));
    QCOMPARE(cluster[0].store->find(*ResourcePath::parse("/app/both"))->body, "{\"side\": 2}\n"_ba);
}

void TestGossipNode::aNewNodeCatchesUpInBulk()
{
    Cluster cluster(2);
    cluster.start(0, {});
    for (int i = 0; i < 5000; ++i)
        cluster.write(0, "/app/a" + QByteArray::number(i));
    cluster.start(1);
    QVERIFY(cluster.runUntil(1000, [&] { return cluster.isConverged(); }));
    QCOMPARE(cluster[1].catchUps, quint64(1));
}

void TestGossipNode::aRecordTooLargeForADatagramIsFetchedInBulk()
{
    Cluster cluster(3);
    cluster.startAll();
    cluster.run(5000);
    cluster.write(0, "/app/small");
    cluster.write(0, "/app/large", QByteArray(5000, 'x'));
    cluster.write(0, "/app/after");
    QVERIFY(cluster.runUntil(1000, [&] { return cluster.allHave("/app/large") && cluster.allHave("/app/after"); }));
    QVERIFY(cluster[1].catchUps >= 1);
}

void TestGossipNode::noDatagramIsLargerThanTheMtu()
{
    GossipSettings settings;
    settings.mtu = 512;
    Cluster cluster(30, settings);
    cluster.startAll();
    cluster.run(3000);
    for (int i = 0; i < 300; ++i) {
        cluster.write(static_cast<size_t>(i % 30), "/app/a" + QByteArray::number(i), QByteArray(i, 'x') + "\n");
        if (i % 10 == 0)
            cluster.run(tickMs);
    }
    QVERIFY(cluster.runUntil(5000, [&] { return cluster.isConverged(); }));
    QVERIFY(cluster.largestDatagram > 450);
    QVERIFY(cluster.largestDatagram <= 512);
}

void TestGossipNode::anIdleNodeSendsAndReceivesLessThanAKilobyteASecond()
{
    Cluster cluster(3);
    cluster.startAll();
    for (size_t i = 0; i < 3; ++i)
        cluster.write(i, "/app/a" + QByteArray::number(i));
    cluster.run(10'000);
    const GossipNode::Statistics before = cluster.gossip(1).statistics();
    cluster.run(100'000);
    const GossipNode::Statistics &after = cluster.gossip(1).statistics();
    const quint64 bytes = after.bytesSent + after.bytesReceived - before.bytesSent - before.bytesReceived;
    QVERIFY2(bytes < 100'000, QByteArray::number(bytes).constData());
    QVERIFY(bytes > 10'000);
}

void TestGossipNode::aKilledNodeIsDeadForAllWithinThreeSeconds_data()
{
    QTest::addColumn<MonotonicMs>("lived");
    for (const MonotonicMs lived : {3000, 10'000, 10'150, 10'300, 60'000, 60'450, 600'000})
        QTest::addRow("after %lld ms", lived) << lived;
}

void TestGossipNode::aKilledNodeIsDeadForAllWithinThreeSeconds()
{
    QFETCH(const MonotonicMs, lived);
    Cluster cluster(3);
    cluster.startAll();
    cluster.run(lived);
    cluster.kill(2);
    const auto took = cluster.runUntil(3000, [&] { return cluster.allSee(2, MemberState::Dead); });
    QVERIFY(took);
    QVERIFY2(*took >= 1000, QByteArray::number(*took).constData());
}

void TestGossipNode::noLiveNodeIsCalledDeadAtFivePercentLoss()
{
    Cluster cluster(3);
    cluster.loss = 0.05;
    cluster.startAll();
    cluster.run(5000);
    for (int i = 0; i < 3600 * 5; ++i) { // An hour.
        cluster.run(200);
        for (size_t by = 0; by < 3; ++by) {
            for (size_t member = 0; member < 3; ++member)
                QVERIFY(cluster.stateOf(member, by) != MemberState::Dead);
        }
    }
}

void TestGossipNode::aPauseOfOurOwnIsNobodysDeath()
{
    Cluster cluster(3);
    cluster.startAll();
    cluster.run(10'000);
    cluster[2].isRunning = false; // Stopped, not ended.
    cluster.run(20'000);
    cluster[2].isRunning = true;
    cluster.run(tickMs);
    QCOMPARE(cluster.stateOf(0, 2), MemberState::Alive);
    QVERIFY(cluster.runUntil(2000, [&] { return cluster.isWhole(); }));
}

void TestGossipNode::aRestartedNodeIsAliveAtOnce()
{
    Cluster cluster(3);
    cluster.startAll();
    cluster.run(10'000);
    cluster.kill(1);
    cluster.run(10'000);
    QVERIFY(cluster.allSee(1, MemberState::Dead));
    cluster.start(1);
    QVERIFY(cluster.runUntil(1500, [&] { return cluster.isWhole(); }));
    QCOMPARE(cluster.gossip(0).members(cluster.now)[1].generation, quint64(2));
}

void TestGossipNode::aNodeThatLeavesHasLeftForAll()
{
    Cluster cluster(4);
    cluster.startAll();
    cluster.run(10'000);
    cluster.gossip(1).leave(cluster.now);
    cluster.run(2 * tickMs);
    cluster.kill(1);
    QVERIFY(cluster.allSee(1, MemberState::Left));
    cluster.run(10'000);
    QVERIFY(cluster.allSee(1, MemberState::Left));
    cluster.start(1);
    QVERIFY(cluster.runUntil(2000, [&] { return cluster.isWhole(); }));
}

void TestGossipNode::theForgottenStayForgotten()
{
    GossipSettings settings;
    settings.forgetAfterMs = 20'000;
    Cluster cluster(4, settings);
    cluster.startAll();
    cluster.run(5000);
    cluster.kill(3);
    cluster.run(15'000);
    cluster.kill(2);
    cluster.start(2); // It hears of the dead one only from others.
    cluster.run(20'000);
    for (size_t i = 0; i < 3; ++i)
        QCOMPARE(cluster.gossip(i).members(cluster.now).size(), size_t(3));
}

void TestGossipNode::oneLeaderIsElectedAndStaysWhenOthersJoin()
{
    Cluster cluster(4);
    for (size_t i : {2, 1, 3})
        cluster.start(i, {addressOf(2)});
    cluster.run(5000);
    const NodeId leader = cluster.leader();
    QVERIFY(leader != NodeId());
    const quint64 changes = cluster.gossip(3).statistics().leaderChanges;
    cluster.start(0, {addressOf(3)}); // The smallest id, the same priority.
    cluster.run(10'000);
    QVERIFY(cluster.isWhole());
    QCOMPARE(cluster.leader(), leader);
    QCOMPARE(cluster.gossip(3).statistics().leaderChanges, changes);
}

void TestGossipNode::theHighestPriorityLeads()
{
    Cluster cluster(3);
    cluster.start(0);
    cluster.settings.priority = 5;
    cluster.start(1);
    cluster.settings.priority = -5;
    cluster.start(2);
    QVERIFY(cluster.runUntil(5000, [&] { return cluster.leader() == idOf(1); }));
}

void TestGossipNode::aKilledLeaderIsReplacedWithinFiveSeconds()
{
    Cluster cluster(5);
    cluster.startAll();
    cluster.run(20'000);
    const NodeId leader = cluster.leader();
    QVERIFY(leader != NodeId());
    cluster.kill(leader.value - 1);
    const auto isReplaced = [&] { return cluster.leader() != NodeId() && cluster.leader() != leader; };
    QVERIFY(cluster.runUntil(5000, isReplaced));
}

void TestGossipNode::bothSidesOfAPartitionHaveALeader()
{
    Cluster cluster(5);
    cluster.startAll();
    cluster.run(10'000);
    cluster.isCut = [](size_t from, size_t to) { return (from < 2) != (to < 2); };
    cluster.run(10'000);
    QVERIFY(cluster.gossip(0).leader() != NodeId());
    QCOMPARE(cluster.gossip(0).leader(), cluster.gossip(1).leader());
    QVERIFY(cluster.gossip(2).leader() != cluster.gossip(0).leader());
    QCOMPARE(cluster.gossip(2).leader(), cluster.gossip(4).leader());
    const NodeId ofTheLarger = cluster.gossip(2).leader();
    cluster.isCut = [](size_t, size_t) { return false; };
    cluster.run(10'000);
    QCOMPARE(cluster.leader(), ofTheLarger);
}

void TestGossipNode::clockOffsetsAreMeasured()
{
    Cluster cluster(3);
    cluster[1].clockAheadUs = 4'000'000;
    cluster[2].clockAheadUs = 7'000'000;
    cluster.startAll();
    cluster.run(10'000);
    const auto members = cluster.gossip(0).members(cluster.now);
    QVERIFY(std::abs(*members[1].clockOffsetMs - 4000) <= 50);
    QVERIFY(std::abs(*members[2].clockOffsetMs - 7000) <= 50);
    QVERIFY(std::abs(cluster.gossip(0).clusterClockOffsetMs() - 4000) <= 50);
    QVERIFY(std::abs(cluster.gossip(2).clusterClockOffsetMs() + 3000) <= 50);
}

void TestGossipNode::recordsFromTheFutureAreCountedAndNotAskedForInALoop()
{
    Cluster cluster(2);
    cluster.startAll();
    cluster.run(5000);
    cluster[1].clockAheadUs = 3600LL * 1'000'000;
    for (int i = 0; i < 100; ++i) {
        cluster.write(1, "/app/a" + QByteArray::number(i));
        cluster.run(tickMs);
    }
    QVERIFY(!cluster[0].store->find(*ResourcePath::parse("/app/a0")));
    QVERIFY(cluster.gossip(0).statistics().refusedFuture >= 100);
    const quint64 sent = cluster.gossip(0).statistics().datagramsSent;
    cluster.run(10'000);
    QVERIFY(cluster.gossip(0).statistics().datagramsSent - sent < 100);
}

void TestGossipNode::aCopiedDataFileIsNoticedOnBothSides()
{
    Cluster cluster(4);
    for (size_t i : {0, 1, 2})
        cluster.start(i);
    cluster.run(10'000);
    cluster.start(3, {addressOf(0)}, idOf(2));
    cluster.run(20'000);
    QCOMPARE(cluster[2].conflicts.size(), size_t(1));
    QVERIFY(cluster[2].conflicts.front().kind == IdentityConflict::Kind::CopiedDataFileElsewhere);
    QCOMPARE(cluster[3].conflicts.size(), size_t(1));
    QVERIFY(cluster[3].conflicts.front().kind == IdentityConflict::Kind::CopiedDataFile);
    QVERIFY(cluster[0].conflicts.empty());
}

void TestGossipNode::aRestartIsNoCopy()
{
    Cluster cluster(3);
    cluster.startAll();
    for (int i = 0; i < 5; ++i) {
        cluster.run(4000);
        cluster.kill(1);
        cluster.run(100);
        cluster.start(1);
    }
    cluster.run(10'000);
    QVERIFY(cluster[1].conflicts.empty());
    QVERIFY(cluster.isWhole());
}

void TestGossipNode::aRestoredBackupIsToldWhatItForgot()
{
    Cluster cluster(3);
    cluster.startAll();
    cluster[1].generation = 5;
    cluster.start(1);
    cluster.run(5000);
    for (int i = 0; i < 20; ++i)
        cluster.write(1, "/app/a" + QByteArray::number(i));
    cluster.run(5000);
    cluster.kill(1);
    cluster[1].store = std::make_unique<Store>();
    cluster[1].generation = 1;
    cluster.start(1);
    QVERIFY(cluster.runUntil(5000, [&] { return cluster.isWhole() && cluster.isConverged(); }));
    QCOMPARE(cluster[1].conflicts.size(), size_t(1));
    QVERIFY(cluster[1].conflicts.front().kind == IdentityConflict::Kind::RestoredBackup);
    QCOMPARE(cluster[1].conflicts.front().seenVersion, quint64(20));
    QVERIFY(cluster.runUntil(1000, [&] { return cluster.gossip(0).members(cluster.now)[1].generation > 6; }));
}

void TestGossipNode::otherClustersAndVersionsAreCounted()
{
    Cluster cluster(1);
    cluster.startAll();
    const Message probe{.header = {.sender = idOf(8)}};
    QByteArray datagram = encode(probe, clusterHash("nesoi"));
    const auto receive = [&](const QByteArray &bytes) { cluster.gossip(0).receive(addressOf(8), bytes, 2000, 0); };
    receive(encode(probe, clusterHash("other")));
    receive(datagram.chopped(1));
    receive({});
    datagram[2] = 2;
    receive(datagram);
    const GossipNode::Statistics &counted = cluster.gossip(0).statistics();
    QCOMPARE(counted.refusedCluster, quint64(1));
    QCOMPARE(counted.refusedMalformed, quint64(2));
    QCOMPARE(counted.refusedVersion, quint64(1));
    QCOMPARE(counted.datagramsReceived, quint64(4));
    QCOMPARE(cluster.gossip(0).members(2000).size(), size_t(1));
}

void TestGossipNode::passedByAllIsWhatTheLastOneHas()
{
    Cluster cluster(3);
    cluster.startAll();
    cluster.run(5000);
    cluster.write(0, "/app/a");
    QVERIFY(cluster.runUntil(5000, [&] { return cluster.gossip(0).passedByAll(idOf(0)) == 1; }));
    cluster.kill(2);
    cluster.write(0, "/app/b");
    cluster.run(10'000);
    QCOMPARE(cluster.gossip(0).passedByAll(idOf(0)), quint64(1));
    cluster.start(2);
    QVERIFY(cluster.runUntil(5000, [&] { return cluster.gossip(0).passedByAll(idOf(0)) == 2; }));
}

void TestGossipNode::aMemberIsBehindByWhatItIsNotKnownToHave()
{
    Cluster cluster(3);
    cluster.startAll();
    cluster.run(5000);
    cluster.write(0, "/app/a");
    cluster.write(1, "/app/b");
    const auto allHaveAll
        = [&] { return cluster.behind(0, 1) == 0 && cluster.behind(0, 2) == 0 && cluster.behind(1, 2) == 0; };
    QVERIFY(cluster.runUntil(10'000, allHaveAll));
    cluster.kill(2);
    for (int i = 0; i < 3; ++i)
        cluster.write(0, "/app/a");
    cluster.write(1, "/app/b");
    cluster.run(10'000);
    QCOMPARE(cluster.behind(0, 2), quint64(4));
    QCOMPARE(cluster.behind(1, 2), quint64(4));
    QCOMPARE(cluster.behind(0, 1), quint64(0));
    QCOMPARE(cluster.behind(0, 0), quint64(0));
    cluster.start(2);
    QVERIFY(cluster.runUntil(10'000, [&] { return cluster.behind(2, 2) == 0 && allHaveAll(); }));
}

void TestGossipNode::aNodeIsBehindByWhatOthersHaveAndItLacks()
{
    Cluster cluster(2);
    cluster[0].clockAheadUs = 3'600'000'000; // So node 1 refuses what node 0 writes.
    cluster.startAll();
    cluster.run(5000);
    QCOMPARE(cluster.behind(1, 1), quint64(0));
    cluster.write(0, "/app/a");
    cluster.write(0, "/app/b");
    cluster.write(1, "/app/c");
    cluster.run(10'000);
    QCOMPARE(cluster.behind(1, 1), quint64(2));
    QCOMPARE(cluster.behind(1, 0), quint64(0));
    QCOMPARE(cluster.behind(0, 0), quint64(0));
    QCOMPARE(cluster.behind(0, 1), quint64(2));
}

void TestGossipNode::equalInputsGiveEqualOutputs()
{
    const auto story = [] {
        Cluster cluster(5);
        cluster.loss = 0.1;
        cluster.startAll();
        cluster.run(10'000);
        QByteArray text;
        for (size_t i = 0; i < 5; ++i)
            text += QByteArray::number(cluster.gossip(i).statistics().bytesSent) + ' ';
        return text;
    };
    QCOMPARE(story(), story());
}

QTEST_APPLESS_MAIN(TestGossipNode)
#include "tst_gossipnode.moc"

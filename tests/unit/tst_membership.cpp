// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/membership.h"

#include <QTest>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

constexpr NodeId id{5};

MemberDetails detailsOf(quint64 generation, quint64 revision, bool left = false)
{
    return {.id = id,
            .generation = generation,
            .revision = revision,
            .address = *NetworkAddress::fromText("10.0.0.5:6553"),
            .left = left};
}

/// Lets time pass as a node does, every probe in vain.
void pass(Membership &members, MonotonicMs from, MonotonicMs to)
{
    for (MonotonicMs now = from; now <= to; now += 50) {
        members.advance(now);
        (void)members.takeDueProbes(now, 100);
    }
}

/// Holds one member of generation 2, heartbeat 10, with details, heard of at 0.
Membership withMember(const Membership::Settings &settings = {})
{
    Membership members(settings);
    members.hear(id, 2, 10, false, 0);
    members.learn(detailsOf(2, 1), 0);
    return members;
}

} // namespace

class TestMembership : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silenceLeadsToSuspicionThenDeath();
    void nobodyDiesWithoutHavingBeenProbed();
    void aHeartbeatEndsSuspicionAndDeath();
    void anOldHeartbeatIsNoLife();
    void whatTheDeadSaidLateIsNoLife();
    void whomAnotherHoldsForDeadIsDeadAfterThreeProbesInVain();
    void aRumourOlderThanTheLastHeartbeatIsNoSuspicion();
    void aHeartbeatRefutesARumour();
    void aHigherGenerationIsANewLife();
    void aLowerGenerationIsIgnored();
    void detailsAreLearntByRevision();
    void whoLeftStaysSoInThatGeneration();
    void theDeadAreForgottenAndNotLearntAnew();
    void atMostSoManyMembersAreKnown();
    void marksEndWithTheLife();
    void addressesComeFromTextAndGoBack_data();
    void addressesComeFromTextAndGoBack();
    void badAddressesAreRefused_data();
    void badAddressesAreRefused();
};

void TestMembership::silenceLeadsToSuspicionThenDeath()
{
    Membership members = withMember();
    pass(members, 0, 900);
    QCOMPARE(members.find(id)->state, MemberState::Alive);
    pass(members, 900, 1500);
    QCOMPARE(members.find(id)->state, MemberState::Suspect);
    QCOMPARE(members.peers().size(), size_t(1));
    pass(members, 1500, 3000);
    QCOMPARE(members.find(id)->state, MemberState::Dead);
    QVERIFY(members.peers().empty());
    QCOMPARE(members.lost().size(), size_t(1));
}

void TestMembership::nobodyDiesWithoutHavingBeenProbed()
{
    Membership members = withMember();
    for (MonotonicMs now = 0; now < 60'000; now += 50)
        members.advance(now);
    QCOMPARE(members.find(id)->state, MemberState::Suspect);
}

void TestMembership::aHeartbeatEndsSuspicionAndDeath()
{
    Membership members = withMember();
    pass(members, 0, 1500);
    members.hear(id, 2, 11, false, 1500);
    QCOMPARE(members.find(id)->state, MemberState::Alive);
    pass(members, 1500, 6000);
    QCOMPARE(members.find(id)->state, MemberState::Dead);
    members.hear(id, 2, 12, false, 6000);
    QCOMPARE(members.find(id)->state, MemberState::Alive);
}

void TestMembership::anOldHeartbeatIsNoLife()
{
    Membership members = withMember();
    pass(members, 0, 6000);
    members.hear(id, 2, 10, false, 6000);
    QCOMPARE(members.find(id)->state, MemberState::Dead);
}

void TestMembership::whatTheDeadSaidLateIsNoLife()
{
    Membership members = withMember();
    pass(members, 0, 6000);
    members.hear(id, 2, 11, true, 6000);
    QCOMPARE(members.find(id)->state, MemberState::Dead);
    QCOMPARE(members.find(id)->heartbeat, quint64(11));
}

void TestMembership::whomAnotherHoldsForDeadIsDeadAfterThreeProbesInVain()
{
    Membership members = withMember();
    members.hear(id, 2, 10, true, 100);
    QCOMPARE(members.find(id)->state, MemberState::Suspect);
    pass(members, 100, 300);
    QCOMPARE(members.find(id)->state, MemberState::Suspect);
    pass(members, 350, 350);
    QCOMPARE(members.find(id)->state, MemberState::Dead);
    QCOMPARE(members.takeDied(), std::vector<NodeId>{id}); // To be passed on.
}

void TestMembership::aRumourOlderThanTheLastHeartbeatIsNoSuspicion()
{
    Membership members = withMember();
    members.hear(id, 2, 9, true, 100);
    QCOMPARE(members.find(id)->state, MemberState::Alive);
}

void TestMembership::aHeartbeatRefutesARumour()
{
    Membership members = withMember();
    members.hear(id, 2, 10, true, 100);
    pass(members, 100, 250);
    members.hear(id, 2, 11, false, 260);
    pass(members, 300, 1100);
    QCOMPARE(members.find(id)->state, MemberState::Alive);
}

void TestMembership::aHigherGenerationIsANewLife()
{
    Membership members = withMember();
    pass(members, 0, 6000);
    members.hear(id, 3, 1, false, 6000);
    QCOMPARE(members.find(id)->state, MemberState::Alive);
    QCOMPARE(members.find(id)->heartbeat, quint64(1));
    QCOMPARE(members.find(id)->details.revision, quint64(0));
    QVERIFY(members.find(id)->canBeReached());
}

void TestMembership::aLowerGenerationIsIgnored()
{
    Membership members = withMember();
    members.hear(id, 1, 1000, false, 100);
    QVERIFY(!members.learn(detailsOf(1, 9), 100));
    QCOMPARE(members.find(id)->generation, quint64(2));
    QCOMPARE(members.find(id)->heartbeat, quint64(10));
}

void TestMembership::detailsAreLearntByRevision()
{
    Membership members = withMember();
    const quint64 before = members.revision();
    QVERIFY(!members.learn(detailsOf(2, 1), 100));
    QCOMPARE(members.revision(), before);
    QVERIFY(members.learn(detailsOf(2, 2), 100));
    QVERIFY(members.revision() != before);
}

void TestMembership::whoLeftStaysSoInThatGeneration()
{
    Membership members = withMember();
    members.learn(detailsOf(2, 2, true), 100);
    members.hear(id, 2, 99, false, 200);
    pass(members, 200, 10'000);
    QCOMPARE(members.find(id)->state, MemberState::Left);
    members.hear(id, 3, 1, false, 10'000);
    QCOMPARE(members.find(id)->state, MemberState::Alive);
}

void TestMembership::theDeadAreForgottenAndNotLearntAnew()
{
    Membership members = withMember({.forgetAfterMs = 20'000});
    pass(members, 0, 30'000);
    QVERIFY(!members.find(id));
    QVERIFY(!members.hear(id, 2, 10, true, 30'000));
    QVERIFY(!members.find(id));
    QVERIFY(members.hear(id, 2, 11, false, 30'000));
}

void TestMembership::atMostSoManyMembersAreKnown()
{
    Membership members({.maxMembers = 3});
    for (quint64 each = 1; each <= 5; ++each)
        members.hear({each}, 1, 1, false, 0);
    QCOMPARE(members.all().size(), size_t(3));
    QCOMPARE(members.refused(), quint64(2));
}

void TestMembership::marksEndWithTheLife()
{
    Membership members = withMember();
    members.learnMark(*members.find(id), {9}, 20);
    members.learnMark(*members.find(id), {8}, 3);
    members.learnMark(*members.find(id), {9}, 10);
    QCOMPARE(members.find(id)->markOf({9}), quint64(20));
    QCOMPARE(members.find(id)->markOf({8}), quint64(3));
    QCOMPARE(members.find(id)->markOf({7}), quint64(0));
    members.hear(id, 3, 1, false, 0);
    QCOMPARE(members.find(id)->markOf({9}), quint64(0));
}

void TestMembership::addressesComeFromTextAndGoBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isIPv4");
    QTest::newRow("IPv4") << "10.0.0.1:6553"_ba << true;
    QTest::newRow("IPv6") << "[2001:db8::1]:1"_ba << false;
    QTest::newRow("loopback") << "[::1]:65535"_ba << false;
}

void TestMembership::addressesComeFromTextAndGoBack()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isIPv4);
    const auto address = NetworkAddress::fromText(text);
    QVERIFY(address);
    QCOMPARE(address->toText(), text);
    QCOMPARE(address->isIPv4(), isIPv4);
}

void TestMembership::badAddressesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", ":", "10.0.0.1", "10.0.0.1:", "10.0.0.1:0", "10.0.0.1:65536", "10.0.0.1:-1", "host:1",
                             "10.0.0:1", "::1:6553", "[::1]", "[::1:6553", "[10.0.0.1]:1", "[]:1", "[:1", "]:1"})
        QTest::newRow(text) << QByteArray(text);
}

void TestMembership::badAddressesAreRefused()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!NetworkAddress::fromText(text));
}

QTEST_APPLESS_MAIN(TestMembership)
#include "tst_membership.moc"

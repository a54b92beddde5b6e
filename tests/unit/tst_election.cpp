// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/election.h"

#include <QTest>

#include <vector>

using namespace nesoi;

using Candidates = std::vector<Candidate>;

class TestElection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheBest_data();
    void choosesTheBest();
    void electsWhomAllWant_data();
    void electsWhomAllWant();
};

void TestElection::choosesTheBest_data()
{
    QTest::addColumn<Candidates>("live");
    QTest::addColumn<quint64>("choice");
    QTest::newRow("nobody") << Candidates{} << quint64(0);
    QTest::newRow("the smallest id") << Candidates{{{3}}, {{2}}, {{5}}} << quint64(2);
    QTest::newRow("the highest priority") << Candidates{{{2}}, {{5}, 1}, {{3}, -1}} << quint64(5);
    QTest::newRow("the sitting leader") << Candidates{{{2}}, {{3}, 0, {3}}, {{5}, 0, {3}}} << quint64(3);
    QTest::newRow("priority before the sitting leader")
        << Candidates{{{2}, 0, {2}}, {{3}, 0, {2}}, {{5}, 1, {2}}} << quint64(5);
    QTest::newRow("the leader of more") << Candidates{{{1}, 0, {1}}, {{2}, 0, {2}}, {{3}, 0, {2}}} << quint64(2);
    QTest::newRow("a tie") << Candidates{{{1}, 0, {4}}, {{2}, 0, {2}}, {{3}, 0, {2}}, {{4}, 0, {4}}} << quint64(2);
    QTest::newRow("votes for the dead do not count") << Candidates{{{2}, 0, {1}}, {{3}, 0, {1}}} << quint64(2);
}

void TestElection::choosesTheBest()
{
    QFETCH(const Candidates, live);
    QFETCH(const quint64, choice);
    QCOMPARE(chooseVote(live).value, choice);
}

void TestElection::electsWhomAllWant_data()
{
    QTest::addColumn<Candidates>("live");
    QTest::addColumn<quint64>("leader");
    QTest::newRow("nobody lives") << Candidates{} << quint64(0);
    QTest::newRow("nobody votes") << Candidates{{{1}}, {{2}}} << quint64(0);
    QTest::newRow("all agree") << Candidates{{{1}, 0, {2}}, {{2}, 0, {2}}} << quint64(2);
    QTest::newRow("they disagree") << Candidates{{{1}, 0, {1}}, {{2}, 0, {2}}} << quint64(0);
    QTest::newRow("one abstains") << Candidates{{{1}, 0, {2}}, {{2}, 0, {2}}, {{3}}} << quint64(2);
    QTest::newRow("the winner abstains") << Candidates{{{1}, 0, {2}}, {{2}}} << quint64(0);
    QTest::newRow("the winner is dead") << Candidates{{{1}, 0, {3}}, {{2}, 0, {3}}} << quint64(0);
}

void TestElection::electsWhomAllWant()
{
    QFETCH(const Candidates, live);
    QFETCH(const quint64, leader);
    QCOMPARE(elected(live).value, leader);
}

QTEST_APPLESS_MAIN(TestElection)
#include "tst_election.moc"

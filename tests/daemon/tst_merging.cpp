// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "faultyvfs.h"
#include "gossip/catchupcodec.h"
#include "gossip/catchupserver.h"
#include "gossip/wirecodec.h"
#include "writerfixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

constexpr NodeId other{7};
constexpr NodeId third{8};

HybridTime at(qint64 seconds)
{
    return HybridTime::fromMicroseconds(june2026 + seconds * 1'000'000);
}

RecordPointer value(QByteArrayView to, qint64 seconds, quint64 version, NodeId origin = other)
{
    return RecordPointer(new Record(path(to), at(seconds), origin, version, Record::Kind::Value, "{}\n"));
}

RecordPointer tombstone(QByteArrayView of, qint64 seconds, quint64 version, NodeId origin = other)
{
    return RecordPointer(new Record(path(of), at(seconds), origin, version, Record::Kind::Tombstone, {}));
}

Delta delta(quint64 from, quint64 upTo, std::vector<RecordPointer> records, NodeId origin = other)
{
    return {.origin = origin, .from = from, .upTo = upTo, .records = std::move(records)};
}

class Renamings : public CommitListener
{
public:
    void committed(const Commit & /*commit*/) override { ++commits; }
    void renamed(NodeId id) override { as = id.value; }

    std::atomic<int> commits = 0;
    std::atomic<quint64> as = 0;
};

/// Gives an answer to the Writer and waits until it was taken; whether it was written, whether it brought something.
std::pair<bool, bool> take(Writer &writer, CatchUpAnswer &&answer)
{
    std::atomic<int> outcome = -1;
    writer.take(std::move(answer), [&outcome](bool written, bool progress) { outcome = written * 2 + progress; });
    if (!QTest::qWaitFor([&outcome] { return outcome >= 0; }, 20'000))
        return {false, false};
    return {(outcome & 2) != 0, (outcome & 1) != 0};
}

} // namespace

/// What the Writer makes of what other nodes tell.
class TestMerging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const QString memory = u"/dev/shm"_s;
        m_folder.emplace((QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/tst_merging-XXXXXX"_s);
        QVERIFY(m_folder->isValid());
        m_log = {.file = m_folder->filePath(u"nesoi.db"_s)};
        wallTime = june2026;
    }
    void cleanup() { m_folder.reset(); }

    void aDeltaIsShownAndOutlivesARestart()
    {
        {
            Fixture node(m_log);
            node.writer->start();
            node.writer->merge({delta(0, 3, {value("/app/a", 0, 1), value("/srv/s/h", 0, 3)})});
            QTRY_COMPARE(node.store.mark(other).seen, quint64(3));
            QVERIFY(node.store.find(path("/srv/s/h")));
        }
        Fixture again(m_log);
        QVERIFY(again.store.find(path("/app/a")));
        QCOMPARE(again.store.mark(other), (OriginMark{.origin = other, .seen = 3}));
    }

    void ownWritesRaiseTheOwnMark()
    {
        Fixture node(m_log);
        node.writer->start();
        node.put("/app/a");
        node.put("/app/b");
        QCOMPARE(node.store.mark(node.writer->nodeId()).seen, quint64(2));
    }

    void anEarlierWriteOfAnotherNodeLoses()
    {
        Fixture node(m_log);
        node.writer->start();
        const RecordPointer mine = node.put("/app/a").record;
        node.writer->merge({delta(0, 1, {value("/app/a", -1, 1)})});
        QTRY_COMPARE(node.store.mark(other).seen, quint64(1));
        QCOMPARE(node.store.find(path("/app/a")), mine);
        QCOMPARE(node.writer->statistics().stale, quint64(1));
    }

    void aWriteAfterAMergedOneWins()
    {
        Fixture node(m_log);
        node.writer->start();
        const RecordPointer theirs = value("/app/a", 30, 1); // Within the skew that is allowed.
        node.writer->merge({delta(0, 1, {theirs})});
        QTRY_COMPARE(node.store.mark(other).seen, quint64(1));
        const RecordPointer mine = node.put("/app/a").record;
        QVERIFY(mine->time > theirs->time);
        QCOMPARE(node.store.find(path("/app/a")), mine);
    }

    void whatComesFromTheFutureIsRefusedUntilItsTimeHasCome()
    {
        Fixture node(m_log);
        node.writer->start();
        const Delta ahead = delta(0, 2, {value("/app/a", 0, 1), value("/app/b", 3600, 2)});
        node.writer->merge({ahead});
        QTRY_COMPARE(node.store.mark(other).seen, quint64(1));
        QVERIFY(!node.store.find(path("/app/b")));
        QCOMPARE(node.writer->statistics().refusedFuture, quint64(1));
        wallTime += 3'600'000'000;
        node.writer->merge({ahead});
        QTRY_VERIFY(node.store.find(path("/app/b")));
        QCOMPARE(node.store.mark(other).seen, quint64(2));
    }

    void aDeltaThatLeavesAGapClaimsNothing()
    {
        Fixture node(m_log);
        node.writer->start();
        node.writer->merge({delta(5, 6, {value("/app/a", 0, 6)})});
        QTRY_VERIFY(node.store.find(path("/app/a")));
        QCOMPARE(node.store.mark(other).seen, quint64(0));
    }

    void manyDeltasShareOneTransaction()
    {
        Fixture node(m_log);
        for (quint64 version = 1; version <= 100; ++version)
            node.writer->merge({delta(version - 1, version, {value("/app/a", qint64(version), version)})});
        node.writer->start();
        QTRY_COMPARE(node.store.mark(other).seen, quint64(60)); // Those after are from too far ahead.
        QCOMPARE(node.writer->statistics().batches, quint64(1));
    }

    void aMergedDeltaIsAnnounced()
    {
        Renamings listener;
        Fixture node(m_log);
        node.writer->start({&listener});
        node.writer->merge({delta(0, 1, {value("/app/a", 0, 1)})});
        QTRY_COMPARE(listener.commits.load(), 1);
        node.put("/app/b");
        QTRY_COMPARE(listener.commits.load(), 2);
        node.writer->stop();
    }

    void anOldDeletionIsWrittenAgainWhereAnotherNodeHasForgottenIt()
    {
        Fixture node(m_log, {.tombstoneGraceMs = 1000});
        node.writer->start();
        node.writer->merge({delta(0, 1, {tombstone("/app/a", -10, 1)})});
        QTRY_COMPARE(node.store.mark(other).seen, quint64(1));
        node.writer->merge({delta(0, 1, {value("/app/a", -20, 1, third)}, third)});
        QTRY_COMPARE(node.store.mark(third).seen, quint64(1));
        const RecordPointer standing = node.store.findStanding(path("/app/a"));
        QVERIFY(standing->isTombstone());
        QCOMPARE(standing->origin, node.writer->nodeId());
        QCOMPARE(node.writer->statistics().reissued, quint64(1));
    }

    void onlyWhatAllHavePassedIsCollected()
    {
        {
            Fixture node(m_log, {.tombstoneGraceMs = 1000});
            node.writer->start();
            node.writer->merge(
                {delta(0, 3, {tombstone("/app/a", -10, 1), tombstone("/app/b", 0, 2), tombstone("/app/c", -10, 3)})});
            QTRY_COMPARE(node.store.mark(other).seen, quint64(3));
            node.writer->collectTombstones({{.origin = other, .seen = 2}});
            QTRY_COMPARE(node.writer->statistics().collected, quint64(1));
            QVERIFY(!node.store.findStanding(path("/app/a")));
            QVERIFY(node.store.findStanding(path("/app/b"))); // Too young.
            QVERIFY(node.store.findStanding(path("/app/c"))); // Somebody may not have seen it.
        }
        Fixture again(m_log);
        QVERIFY(!again.store.findStanding(path("/app/a")));
        QCOMPARE(again.store.mark(other), (OriginMark{.origin = other, .seen = 3, .collected = 1}));
    }

    // ---- Catching up

    void deltasOfAnAnswerAreTaken()
    {
        Fixture node(m_log);
        node.writer->start();
        CatchUpAnswer answer{.deltas = {delta(0, 1, {value("/app/a", 0, 1)})}};
        CatchUpAnswer same = answer;
        QCOMPARE(take(*node.writer, std::move(answer)), std::pair(true, true));
        QVERIFY(node.store.find(path("/app/a")));
        QCOMPARE(take(*node.writer, std::move(same)), std::pair(true, false));
    }

    void aFullTransferDropsWhatItsSenderHasSeenDeleted()
    {
        Fixture node(m_log);
        node.writer->start();
        node.writer->merge({delta(0, 1, {value("/app/gone", -50, 1)})});
        QTRY_COMPARE(node.store.mark(other).seen, quint64(1));
        const std::vector<OriginMark> marks{{.origin = other, .seen = 3, .collected = 2}};
        QCOMPARE(take(*node.writer,
                      {.part = TransferPart{.marks = marks, .upTo = "/app/m", .records = {value("/app/a", 0, 3)}},
                       .more = true}),
                 std::pair(true, true));
        QVERIFY(!node.store.findStanding(path("/app/gone")));
        QVERIFY(node.store.find(path("/app/a")));
        QCOMPARE(node.store.mark(other).seen, quint64(1)); // Half of it is not enough for more.
        QCOMPARE(node.writer->catchUpQuestion().after, "/app/m"_ba);
        take(*node.writer, {.part = TransferPart{.marks = marks, .after = "/app/m"}});
        QCOMPARE(node.store.mark(other), marks.front());
        QCOMPARE(node.writer->catchUpQuestion().after, QByteArray());
    }

    void aFullTransferGoesOverTheWireInParts()
    {
        Store sender;
        for (int i = 0; i < 100; ++i) {
            const QByteArray to = "/app/a" + QByteArray::number(i);
            sender.apply(RecordPointer(
                new Record(path(to), at(0), third, quint64(i) + 2, Record::Kind::Value, QByteArray(100'000, 'x'))));
        }
        sender.advance({.origin = third, .seen = 101, .collected = 1}); // What it deleted is told by no delta.
        CatchUpServer server("nesoi", sender);
        const quint64 cluster = clusterHash("nesoi");

        Fixture node(m_log);
        node.writer->start();
        node.writer->merge({delta(0, 1, {value("/app/gone", -50, 1, third)}, third)});
        QTRY_COMPARE(node.store.mark(third).seen, quint64(1));
        node.store.doubt(third, 0); // As if it had come through a gap.
        int parts = 0;
        for (bool more = true; more; ++parts) {
            const auto bytes = server.answer(encodeQuestion(node.writer->catchUpQuestion(), cluster));
            QVERIFY(bytes);
            auto answer = decodeAnswer(*bytes, cluster);
            QVERIFY(answer && answer->part);
            more = answer->more;
            QCOMPARE(take(*node.writer, *std::move(answer)), std::pair(true, true));
        }
        QVERIFY2(parts > 1, QByteArray::number(parts).constData());
        QCOMPARE(node.store.size().applications, 100);
        QVERIFY(!node.store.findStanding(path("/app/gone")));
        QCOMPARE(node.store.mark(third), sender.mark(third));
    }

    void aPartThatTheDiskRefusesDoesNotCount()
    {
        FaultyVfs disk;
        m_log.vfs = FaultyVfs::name();
        Fixture node(m_log);
        node.writer->start();
        node.put("/app/mine");
        expectTrouble();
        disk.failAfter(0, FaultyVfs::Write, SQLITE_FULL);
        CatchUpAnswer answer{.part = TransferPart{.upTo = "/app/m", .records = {value("/app/a", 0, 1)}}, .more = true};
        QCOMPARE(take(*node.writer, std::move(answer)).first, false);
        QCOMPARE(node.writer->catchUpQuestion().after, QByteArray());
        QVERIFY(node.store.find(path("/app/mine")));
    }

    // ---- A restored backup

    void whoseVersionsOthersKnowBetterGoesOnUnderAnotherId()
    {
        Renamings listener;
        NodeId former;
        {
            Fixture node(m_log);
            former = node.writer->nodeId();
            node.writer->start({&listener});
            const RecordPointer before = node.put("/app/a").record;
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"data file is older"_s));
            node.writer->othersSaw(former, 5);
            QTRY_VERIFY(listener.as != 0);
            QCOMPARE(node.writer->nodeId().value, listener.as.load());
            const RecordPointer again = node.store.find(path("/app/a"));
            QCOMPARE(again->origin, node.writer->nodeId());
            QCOMPARE(again->time.ticks, before->time.ticks + 1);
            QCOMPARE(again->body, before->body);
            QCOMPARE(node.store.mark(former).seen, quint64(0)); // It asks for what it forgot.

            // What it forgot comes back, one of it under the version that was given twice.
            node.writer->merge({delta(0, 5, {value("/app/b", -5, 1, former), value("/app/c", -4, 5, former)}, former)});
            QTRY_COMPARE(node.store.mark(former).seen, quint64(5));
            QTRY_COMPARE(node.store.find(path("/app/b"))->origin, node.writer->nodeId());
            QCOMPARE(node.store.find(path("/app/c"))->origin, former);
        }
        Fixture again(m_log);
        QCOMPARE(again.writer->nodeId().value, listener.as.load());
        for (const char *kept : {"/app/a", "/app/b", "/app/c"})
            QVERIFY2(again.store.find(path(kept)), kept);
    }

    void theDeltaItselfTellsThatTheFileIsOld()
    {
        Renamings listener;
        Fixture node(m_log);
        node.writer->start({&listener});
        node.put("/app/a");
        const NodeId former = node.writer->nodeId();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"data file is older"_s));
        node.writer->merge({delta(0, 3, {value("/app/lost", 0, 3, former)}, former)});
        QTRY_VERIFY(node.store.find(path("/app/lost")));
        QVERIFY(node.writer->nodeId() != former);
        QVERIFY(node.store.find(path("/app/a")));
        node.writer->stop();
    }

    void versionsThatOthersMayWellKnowAreNoReason()
    {
        Renamings listener;
        Fixture node(m_log);
        node.writer->start({&listener});
        node.put("/app/a");
        const NodeId id = node.writer->nodeId();
        node.writer->othersSaw(id, 1);
        node.writer->othersSaw(other, 99);
        node.put("/app/b");
        QCOMPARE(node.writer->nodeId(), id);
        node.writer->stop();
    }

    void whatWasWrittenBeforeTheNodeSettledIsInNoDoubt()
    {
        Renamings listener;
        Fixture node(m_log);
        node.writer->start({&listener});
        node.put("/app/a");
        node.writer->settle();
        node.put("/app/b");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"data file is older"_s));
        const NodeId former = node.writer->nodeId();
        node.writer->othersSaw(former, 9);
        QTRY_VERIFY(listener.as != 0);
        QCOMPARE(node.store.find(path("/app/a"))->origin, former);
        QCOMPARE(node.store.mark(former).seen, quint64(2));
        node.writer->stop();
    }

    // ---- Members

    void membersAreRemembered()
    {
        const std::vector<NetworkAddress> members{*NetworkAddress::fromText("10.0.0.1:6553"),
                                                  *NetworkAddress::fromText("[fd00::1]:6553")};
        {
            Fixture node(m_log);
            node.writer->start();
            node.writer->remember(members);
            node.writer->stop();
        }
        Fixture again(m_log);
        QCOMPARE(again.writer->remembered(), members);
    }

private:
    static void expectTrouble() { QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Writes are refused"_s)); }

    std::optional<QTemporaryDir> m_folder;
    SqliteLog::Settings m_log;
};

QTEST_GUILESS_MAIN(TestMerging)
#include "tst_merging.moc"

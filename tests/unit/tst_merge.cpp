// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "store/catchup.h"
#include "store/fulltransfer.h"
#include "store/merge.h"
#include "store/tombstones.h"

#include <QTest>

#include <map>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

constexpr NodeId other{7};
constexpr NodeId third{9};
constexpr HybridTime never{~quint64(0)};

ResourcePath path(QByteArrayView text)
{
    return *ResourcePath::parse(text);
}

RecordPointer value(QByteArrayView at, quint64 time, quint64 version, NodeId origin = other)
{
    return RecordPointer(new Record(path(at), {time}, origin, version, Record::Kind::Value, "{}\n"));
}

RecordPointer tombstone(QByteArrayView at, quint64 time, quint64 version, NodeId origin = other)
{
    return RecordPointer(new Record(path(at), {time}, origin, version, Record::Kind::Tombstone, {}));
}

/// What stands at a node.
class Standing
{
public:
    Standing(std::initializer_list<RecordPointer> records)
    {
        for (const RecordPointer &record : records)
            m_records[record->path.text()] = record;
    }

    RecordPointer operator()(const ResourcePath &at) const
    {
        const auto found = m_records.find(at.text());
        return found == m_records.end() ? RecordPointer() : found->second;
    }

private:
    std::map<QByteArray, RecordPointer> m_records;
};

} // namespace

/// The rules by which what one node tells becomes what another one knows.
class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // ---- Deltas

    void whatSupersedesIsTakenAndTheMarkMoves()
    {
        const RecordPointer wins = value("/app/a", 5, 2);
        const Merge merged = merge({.origin = other, .from = 1, .upTo = 4, .records = {wins, value("/app/b", 1, 3)}}, 1,
                                   never, Standing{value("/app/a", 4, 1, third), value("/app/b", 2, 2, third)});
        QCOMPARE(merged.records, std::vector{wins});
        QCOMPARE(merged.stale, 1);
        QCOMPARE(merged.mark, (OriginMark{.origin = other, .seen = 4}));
    }

    void aGapKeepsTheMark()
    {
        const Merge merged
            = merge({.origin = other, .from = 3, .upTo = 4, .records = {value("/app/a", 5, 4)}}, 1, never, Standing{});
        QCOMPARE(merged.records.size(), size_t(1));
        QVERIFY(!merged.mark);
    }

    void theFutureIsRefusedAndTheMarkStaysBelowIt()
    {
        const Merge merged = merge({.origin = other,
                                    .from = 0,
                                    .upTo = 3,
                                    .records = {value("/app/a", 5, 1), value("/app/b", 11, 2), value("/app/c", 6, 3)}},
                                   0, {10}, Standing{});
        QCOMPARE(merged.refused, 1);
        QCOMPARE(merged.records.size(), size_t(2));
        QCOMPARE(merged.mark->seen, quint64(1));
    }

    void whatWasSeenBeforeDoesNotComeBack()
    {
        // Its deletion may have been collected since: nothing stands that would say so.
        const Merge merged
            = merge({.origin = other, .from = 0, .upTo = 2, .records = {value("/app/a", 5, 2)}}, 3, never, Standing{});
        QVERIFY(merged.records.empty());
        QCOMPARE(merged.stale, 1);
        QVERIFY(!merged.mark);
    }

    // ---- Tombstones

    void aTombstoneIsCollectedOnceItIsOldAndAllHavePassedIt_data()
    {
        QTest::addColumn<quint64>("olderThan");
        QTest::addColumn<quint64>("passedByAll");
        QTest::addColumn<quint64>("seen");
        QTest::addColumn<bool>("collected");
        QTest::newRow("old and passed") << quint64(6) << quint64(3) << quint64(3) << true;
        QTest::newRow("as old as the limit") << quint64(5) << quint64(3) << quint64(3) << false;
        QTest::newRow("somebody lacks it") << quint64(6) << quint64(2) << quint64(3) << false;
        QTest::newRow("a gap before it here") << quint64(6) << quint64(3) << quint64(2) << false;
    }
    void aTombstoneIsCollectedOnceItIsOldAndAllHavePassedIt()
    {
        QFETCH(const quint64, olderThan);
        QFETCH(const quint64, passedByAll);
        QFETCH(const quint64, seen);
        const RecordPointer deletion = tombstone("/app/a", 5, 3);
        const auto found = collectable(
            {&deletion, 1}, {olderThan}, [=](NodeId) { return passedByAll; }, [=](NodeId) { return seen; });
        QTEST(!found.empty(), "collected");
    }

    void anOldDeletionIsAssertedAgainstAnOlderWriteThatIsNew()
    {
        const RecordPointer deletion = tombstone("/app/a", 5, 3);
        const RecordPointer late = value("/app/a", 4, 8, third);
        const auto reasserted = [&](quint64 olderThan, quint64 seen) {
            return toBeReasserted(
                {&late, 1}, {olderThan}, [=](NodeId) { return seen; }, Standing{deletion});
        };
        QCOMPARE(reasserted(6, 7), std::vector{deletion});
        QVERIFY(reasserted(5, 7).empty()); // Nobody may have collected it yet.
        QVERIFY(reasserted(6, 8).empty()); // The write was known before.
    }

    void aDeletionThatIsWrittenAgainKeepsItsPlace()
    {
        const RecordPointer again = deletionOf(*tombstone("/app/a", 5, 3), third, 9);
        QVERIFY(again->isTombstone());
        QCOMPARE(again->time, HybridTime{6});
        QCOMPARE(again->origin, third);
        QCOMPARE(again->version, quint64(9));
    }

    // ---- Full transfers

    void partsFollowOneAnotherByPath()
    {
        Snapshot snapshot{.marks = {{.origin = other, .seen = 3}},
                          .records = {value("/app/a", 1, 1), value("/app/b", 1, 2), value("/app/c", 1, 3)}};
        const TransferPart first = nextPart(snapshot, {}, 20);
        QCOMPARE(first.records.size(), size_t(2));
        QCOMPARE(first.upTo, "/app/b"_ba);
        const TransferPart second = nextPart(snapshot, first.upTo, 20);
        QCOMPARE(second.records, std::vector{snapshot.records.back()});
        QVERIFY(second.upTo.isEmpty());
    }

    void whatTheSenderHasSeenAndDoesNotHoldIsDropped()
    {
        const RecordPointer gone = value("/app/a", 1, 2);
        const RecordPointer news = value("/app/b", 1, 5);
        const std::vector own{gone, news};
        const std::vector<OriginMark> ownMarks{{.origin = other, .seen = 5}};
        const Takeover takeover = takeOver({.marks = {{.origin = other, .seen = 4}}}, own, ownMarks, never);
        QCOMPARE(takeover.dropped, std::vector{gone});
        QVERIFY(takeover.records.empty());
    }

    void whatTheReceiverHasSeenSupersededIsNotTaken()
    {
        const std::vector<OriginMark> ownMarks{{.origin = other, .seen = 2}};
        const RecordPointer fresh = value("/app/b", 1, 3);
        const Takeover takeover = takeOver(
            {.marks = {{.origin = other, .seen = 3}}, .records = {value("/app/a", 1, 2), fresh}}, {}, ownMarks, never);
        QCOMPARE(takeover.records, std::vector{fresh});
    }

    void aTransferClaimsWhatEverySenderHadSeen()
    {
        FullTransfer transfer;
        transfer.add({.marks = {{.origin = other, .seen = 9, .collected = 4}}, .upTo = "/app/m"}, {});
        QVERIFY(!transfer.isComplete());
        const RecordPointer refused = value("/app/z", 99, 6);
        transfer.add(
            {.marks = {{.origin = other, .seen = 8, .collected = 5}, {.origin = third, .seen = 2}}, .after = "/app/m"},
            {&refused, 1});
        QVERIFY(transfer.isComplete());
        QCOMPARE(transfer.marks(),
                 (std::vector<OriginMark>{{.origin = other, .seen = 5, .collected = 5}, {.origin = third, .seen = 0}}));
    }

    void aPartThatLeavesAGapDoesNotCount()
    {
        FullTransfer transfer;
        transfer.add({.after = "/app/m"}, {});
        QVERIFY(!transfer.isComplete());
        QCOMPARE(transfer.after(), QByteArray());
    }

    // ---- Catching up

    void whoHasMissedACollectedDeletionGetsAFullTransfer()
    {
        const CatchUpSource source{.marks = {{.origin = other, .seen = 9, .collected = 4}},
                                   .delta = [](NodeId origin, quint64 after,
                                               qint64) { return Delta{.origin = origin, .from = after, .upTo = 9}; },
                                   .snapshot = [] { return Snapshot{}; }};
        QVERIFY(answerCatchUp({.marks = {{.origin = other, .seen = 3}}, .after = {}}, source, 1000).part);
        const CatchUpAnswer near = answerCatchUp({.marks = {{.origin = other, .seen = 4}}, .after = {}}, source, 1000);
        QVERIFY(!near.part);
        QCOMPARE(near.deltas.size(), size_t(1));
        QVERIFY(!near.more);
        QVERIFY(answerCatchUp({.marks = {{.origin = other, .seen = 9}}, .after = {}}, source, 1000).deltas.empty());
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"

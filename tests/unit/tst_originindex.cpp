// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "store/merge.h"
#include "store/originindex.h"

#include <QTest>

using namespace nesoi;

namespace
{

constexpr NodeId alpha{0xA};
constexpr NodeId beta{0xB};

RecordPointer record(QByteArrayView path, quint64 version, quint64 ticks = 0, NodeId origin = alpha)
{
    return RecordPointer(new Record(*ResourcePath::fromRecordText(path), HybridTime{ticks ? ticks : version}, origin,
                                    version, Record::Kind::Value, QByteArray(100, 'x')));
}

std::vector<quint64> versions(const Delta &delta)
{
    std::vector<quint64> versions;
    for (const RecordPointer &r : delta.records)
        versions.push_back(r->version);
    return versions;
}

/// An index that has seen versions 1…count of alpha, all standing.
OriginIndex indexOf(quint64 count)
{
    OriginIndex index;
    for (quint64 v = 1; v <= count; ++v)
        index.add(record("/app/a" + QByteArray::number(v), v));
    index.advance({.origin = alpha, .seen = count});
    return index;
}

using Versions = std::vector<quint64>;

} // namespace

class TestOriginIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deltaHoldsWhatStandsAfterAVersionInOrder()
    {
        const Delta delta = indexOf(5).delta(alpha, 2, 1'000'000);
        QCOMPARE(versions(delta), (Versions{3, 4, 5}));
        QCOMPARE(delta.from, 2U);
        QCOMPARE(delta.upTo, 5U);
    }

    void deltaLeavesOutWhatWasSupersededAndStillClaimsIt()
    {
        OriginIndex index = indexOf(5);
        const RecordPointer last = index.delta(alpha, 4, 1000).records.front();
        index.remove(*last);
        const Delta delta = index.delta(alpha, 3, 1'000'000);
        QCOMPARE(versions(delta), (Versions{4}));
        QCOMPARE(delta.upTo, 5U);
    }

    void deltaThatIsCutClaimsNoMoreThanItHolds()
    {
        const Delta delta = indexOf(5).delta(alpha, 0, 250);
        QCOMPARE(versions(delta), (Versions{1, 2}));
        QCOMPARE(delta.upTo, 2U);
    }

    void deltaHoldsAtLeastOneRecordHoweverLarge()
    {
        const Delta delta = indexOf(3).delta(alpha, 0, 1);
        QCOMPARE(versions(delta), (Versions{1}));
    }

    void deltaNeverHoldsWhatLiesBehindAGap()
    {
        OriginIndex index = indexOf(2);
        index.add(record("/app/late", 9)); // Came as a push; 3…8 are missing.
        const Delta delta = index.delta(alpha, 0, 1'000'000);
        QCOMPARE(versions(delta), (Versions{1, 2}));
        QCOMPARE(delta.upTo, 2U);
    }

    void recordsThatArriveOutOfOrderAreHandedOutInOrder()
    {
        OriginIndex index;
        for (const quint64 v : {3, 1, 2})
            index.add(record("/app/a" + QByteArray::number(v), v));
        index.advance({.origin = alpha, .seen = 3});
        QCOMPARE(versions(index.delta(alpha, 0, 1'000'000)), (Versions{1, 2, 3}));
    }

    void manyRemovalsLeaveTheRestWhereItWas()
    {
        OriginIndex index = indexOf(100);
        for (const RecordPointer &r : index.delta(alpha, 0, 1'000'000).records) {
            if (r->version % 10 != 0)
                index.remove(*r);
        }
        QCOMPARE(versions(index.delta(alpha, 0, 1'000'000)), (Versions{10, 20, 30, 40, 50, 60, 70, 80, 90, 100}));
    }

    void marksOnlyRise()
    {
        OriginIndex index;
        index.advance({.origin = alpha, .seen = 7, .collected = 3});
        index.advance({.origin = alpha, .seen = 5, .collected = 1});
        QCOMPARE(index.mark(alpha), (OriginMark{.origin = alpha, .seen = 7, .collected = 3}));
        QCOMPARE(index.mark(beta), OriginMark{.origin = beta});
        QCOMPARE(index.marks().size(), 1U);
    }

    // merge()

    void mergeTakesWhatWinsAndMovesTheMark()
    {
        const Delta delta{alpha, 0, 3, {record("/app/a", 1), record("/app/b", 3)}};
        const Merge merged = merge(delta, 0, HybridTime{100}, [](const ResourcePath &) { return RecordPointer(); });
        QCOMPARE(merged.records.size(), 2U);
        QCOMPARE(merged.mark, (OriginMark{.origin = alpha, .seen = 3}));
    }

    void mergeLeavesOutWhatLosesAndStillMovesTheMark()
    {
        const RecordPointer newer = record("/app/a", 1, 50, beta);
        const Delta delta{alpha, 0, 1, {record("/app/a", 1)}};
        const Merge merged = merge(delta, 0, HybridTime{100}, [&](const ResourcePath &) { return newer; });
        QVERIFY(merged.records.empty());
        QCOMPARE(merged.stale, 1);
        QCOMPARE(merged.mark, (OriginMark{.origin = alpha, .seen = 1}));
    }

    void mergeOverAGapAppliesButClaimsNothing()
    {
        const Delta delta{alpha, 5, 6, {record("/app/a", 6)}};
        const Merge merged = merge(delta, 4, HybridTime{100}, [](const ResourcePath &) { return RecordPointer(); });
        QCOMPARE(merged.records.size(), 1U);
        QVERIFY(!merged.mark);
    }

    void mergeRefusesTheFutureAndStaysBelowIt()
    {
        const Delta delta{alpha, 0, 3, {record("/app/a", 1), record("/app/b", 2, 500), record("/app/c", 3)}};
        const Merge merged = merge(delta, 0, HybridTime{100}, [](const ResourcePath &) { return RecordPointer(); });
        QCOMPARE(merged.refused, 1);
        QCOMPARE(merged.records.size(), 2U);
        QCOMPARE(merged.mark, (OriginMark{.origin = alpha, .seen = 1}));
    }

    void mergeOfWhatIsKnownChangesNothing()
    {
        const RecordPointer known = record("/app/a", 1);
        const Delta delta{alpha, 0, 1, {known}};
        const Merge merged = merge(delta, 1, HybridTime{100}, [&](const ResourcePath &) { return known; });
        QVERIFY(merged.records.empty());
        QVERIFY(!merged.mark);
    }
};

QTEST_APPLESS_MAIN(TestOriginIndex)
#include "tst_originindex.moc"

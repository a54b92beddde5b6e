// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "store/hybridclock.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 june2026 = 1'782'000'000'123'456; // Microseconds since 1970.

QByteArray updatedAtByQt(qint64 microseconds)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(microseconds / 1000, Qt::UTC);
    return time.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s).toLatin1()
        + QByteArray::number(microseconds % 1000).rightJustified(3, '0');
}

} // namespace

class TestHybridClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimeGivesItsMicrosecondsBack_data()
    {
        QTest::addColumn<qint64>("microseconds");
        QTest::newRow("1970") << qint64(0);
        QTest::newRow("one") << qint64(1);
        QTest::newRow("last of a millisecond") << qint64(999);
        QTest::newRow("2026") << june2026;
        QTest::newRow("last of 9999") << qint64(253'402'300'799'999'999);
    }
    void aTimeGivesItsMicrosecondsBack()
    {
        QFETCH(const qint64, microseconds);
        QCOMPARE(HybridTime::fromMicroseconds(microseconds).toMicroseconds(), microseconds);
    }

    void everyMicrosecondOfAMillisecondIsDistinctAndReturns()
    {
        HybridTime before = HybridTime::fromMicroseconds(june2026 - 1);
        for (qint64 microseconds = june2026; microseconds < june2026 + 1000; ++microseconds) {
            const HybridTime time = HybridTime::fromMicroseconds(microseconds);
            QCOMPARE(time.toMicroseconds(), microseconds);
            QVERIFY(time > before);
            before = time;
        }
    }

    void theUnitIsTheSixtyFiveThousandthOfAMillisecond()
    {
        QCOMPARE(HybridTime::fromMicroseconds(7000).ticks, quint64(7) << 16);
    }

    void timesBefore1970CountAsZero() { QCOMPARE(HybridTime::fromMicroseconds(-5).ticks, quint64(0)); }

    void aTimeBeyondTheRangeIsTheLatestThereIs()
    {
        QCOMPARE(HybridTime::fromMicroseconds(std::numeric_limits<qint64>::max()).ticks,
                 std::numeric_limits<quint64>::max());
    }

    void updatedAtIsPrintedAsTheApiSays_data()
    {
        QTest::addColumn<qint64>("microseconds");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("1970") << qint64(0) << "1970-01-01 00:00:00.000000"_ba;
        QTest::newRow("leap day") << qint64(1'709'251'199'999'999) << "2024-02-29 23:59:59.999999"_ba;
        QTest::newRow("day after") << qint64(1'709'251'200'000'000) << "2024-03-01 00:00:00.000000"_ba;
        QTest::newRow("2026") << june2026 << "2026-06-21 00:00:00.123456"_ba;
        QTest::newRow("last of 9999") << qint64(253'402'300'799'999'999) << "9999-12-31 23:59:59.999999"_ba;
        QTest::newRow("later still") << qint64(253'402'300'800'000'000) << "9999-12-31 23:59:59.999999"_ba;
    }
    void updatedAtIsPrintedAsTheApiSays()
    {
        QFETCH(const qint64, microseconds);
        QFETCH(const QByteArray, text);
        QCOMPARE(HybridTime::fromMicroseconds(microseconds).toUpdatedAt(), text);
    }

    void updatedAtAgreesWithQtsCalendar()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 20'000; ++i) {
            const auto microseconds = static_cast<qint64>(random.generate64() % 253'402'300'800'000'000);
            QCOMPARE(HybridTime::fromMicroseconds(microseconds).toUpdatedAt(), updatedAtByQt(microseconds));
        }
    }

    void updatedAtNeverRunsAgainstTheOrderOfTimes()
    {
        QRandomGenerator random(2);
        HybridTime time = HybridTime::fromMicroseconds(june2026);
        QByteArray before = time.toUpdatedAt();
        for (int i = 0; i < 20'000; ++i) {
            time.ticks += random.bounded(200);
            const QByteArray after = time.toUpdatedAt();
            QVERIFY(before <= after);
            before = after;
        }
    }

    void ticksFollowTheWallClock()
    {
        HybridClock clock;
        QCOMPARE(clock.tick(june2026), HybridTime::fromMicroseconds(june2026));
        QCOMPARE(clock.tick(june2026 + 10), HybridTime::fromMicroseconds(june2026 + 10));
    }

    void ticksRiseWhenTheWallClockStandsStill()
    {
        HybridClock clock;
        const HybridTime first = clock.tick(june2026);
        QCOMPARE(clock.tick(june2026).ticks, first.ticks + 1);
        QCOMPARE(clock.tick(june2026).ticks, first.ticks + 2);
    }

    void ticksRiseWhenTheWallClockJumpsBack()
    {
        HybridClock clock;
        const HybridTime first = clock.tick(june2026);
        QCOMPARE(clock.tick(0).ticks, first.ticks + 1);
    }

    void aTickIsLaterThanWhatWasWitnessed()
    {
        HybridClock clock;
        const HybridTime seen = HybridTime::fromMicroseconds(june2026 + 1'000'000);
        clock.witness(seen);
        QCOMPARE(clock.tick(june2026).ticks, seen.ticks + 1);
    }

    void witnessingThePastChangesNothing()
    {
        HybridClock clock;
        const HybridTime last = clock.tick(june2026);
        clock.witness(HybridTime::fromMicroseconds(june2026 - 1'000'000));
        QCOMPARE(clock.last(), last);
    }
};

QTEST_APPLESS_MAIN(TestHybridClock)
#include "tst_hybridclock.moc"

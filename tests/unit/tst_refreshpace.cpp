// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/refreshpace.h"

#include <QTest>

using namespace nesoi;
using namespace std::chrono_literals;

namespace
{

constexpr RefreshPace::Settings settings{.longest = 10ms, .gap = 2ms, .enough = 4, .pause = 100ms};
const RefreshPace::Time start{1h};

/// One after something was written at this time.
RefreshPace paceAfterWrite(RefreshPace::Time written)
{
    RefreshPace pace(settings);
    pace.written(written);
    return pace;
}

} // namespace

class TestRefreshPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLoneRefreshIsWrittenAtOnce()
    {
        RefreshPace pace = paceAfterWrite(start);
        QVERIFY(!pace.add(start + 10ms));
        QVERIFY(!pace.due());
    }

    void oneSoonAfterAWriteWaitsForOthers()
    {
        RefreshPace pace = paceAfterWrite(start);
        QVERIFY(pace.add(start + 1ms));
        QVERIFY(pace.due() == start + 3ms);
        QVERIFY(pace.add(start + 2ms));
        QVERIFY(pace.due() == start + 4ms);
    }

    void noneWaitsForLongerThanTheLongest()
    {
        RefreshPace pace = paceAfterWrite(start);
        for (auto at = start + 1ms; at < start + 10ms; at += 1ms)
            QVERIFY(pace.add(at));
        QVERIFY(pace.due() == start + 10ms);
        QVERIFY(pace.add(start + 10ms)); // The Writer is on its way: it is taken along.
    }

    void whereManyComeTheyGoOnWaiting()
    {
        RefreshPace pace = paceAfterWrite(start);
        for (int i = 0; i < 4; ++i)
            QVERIFY(pace.add(start + 1ms));
        pace.take(start + 3ms);
        QVERIFY(!pace.due());
        pace.written(start + 4ms);
        QVERIFY(pace.add(start + 5ms));
    }

    void whereFewComeNoneWaitsForAWhile()
    {
        RefreshPace pace = paceAfterWrite(start);
        for (int i = 0; i < 3; ++i)
            QVERIFY(pace.add(start + 1ms));
        pace.take(start + 3ms);
        pace.written(start + 102ms);
        QVERIFY(!pace.add(start + 102ms));
        QVERIFY(pace.add(start + 103ms));
    }

    void beingTakenAlongBeforeTheirTimeSaysNothing()
    {
        RefreshPace pace = paceAfterWrite(start);
        QVERIFY(pace.add(start + 1ms));
        pace.take(start + 2ms); // Something else was to be written.
        pace.written(start + 3ms);
        QVERIFY(pace.add(start + 4ms));
    }
};

QTEST_APPLESS_MAIN(TestRefreshPace)
#include "tst_refreshpace.moc"

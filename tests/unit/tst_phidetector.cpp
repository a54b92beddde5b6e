// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/clockfilter.h"
#include "gossip/phidetector.h"

#include <QTest>

#include <cmath>

using namespace nesoi;

namespace
{

/// A detector that has heard so many heartbeats, one every gapMs, the last at 0.
PhiDetector heardEvery(MonotonicMs gapMs, int times)
{
    PhiDetector detector(PhiSettings(500), -gapMs * times);
    for (int i = times - 1; i >= 0; --i)
        detector.heard(-gapMs * i);
    return detector;
}

} // namespace

class TestPhiDetector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phiRisesWithSilence();
    void phiReachesAThresholdWhenItSaysSo();
    void deviationsAreThoseOfTheNormalDistribution();
    void aSteadyMemberIsHeldForDeadWithinTwoSeconds();
    void irregularHeartbeatsEarnPatience();
    void shorterGapsDoNotMakeItHasty();
    void itForgetsABadHour();
    void aPauseOfOurOwnIsExcused();
    void clockOffsetsComeFromTheShortestRoundTrip();
    void impossibleRoundTripsAreIgnored();
};

void TestPhiDetector::phiRisesWithSilence()
{
    const PhiDetector detector = heardEvery(500, 100);
    QCOMPARE(detector.phi(0), 0.0);
    double last = 0;
    for (MonotonicMs silence = 400; silence <= 20'000; silence += 200) {
        QVERIFY(detector.phi(silence) >= last);
        last = detector.phi(silence);
    }
    QCOMPARE(last, 300.0);
}

void TestPhiDetector::phiReachesAThresholdWhenItSaysSo()
{
    const PhiDetector detector = heardEvery(600, 100);
    for (const double threshold : {1.0, 2.0, 8.0, 12.0}) {
        const MonotonicMs reached = detector.reaches(PhiDetector::deviations(threshold));
        QVERIFY(detector.phi(reached) >= threshold - 0.001);
        QVERIFY(detector.phi(reached - 2) < threshold);
    }
}

void TestPhiDetector::deviationsAreThoseOfTheNormalDistribution()
{
    QVERIFY(std::abs(PhiDetector::deviations(2) - 2.326) < 0.001);
    QVERIFY(std::abs(PhiDetector::deviations(8) - 5.612) < 0.001);
}

void TestPhiDetector::aSteadyMemberIsHeldForDeadWithinTwoSeconds()
{
    const PhiDetector detector = heardEvery(500, 1000);
    QVERIFY(detector.phi(1500) < 8);
    QVERIFY(detector.phi(2000) > 8);
}

void TestPhiDetector::irregularHeartbeatsEarnPatience()
{
    PhiDetector detector(PhiSettings(500), 0);
    for (MonotonicMs now = 0; now < 100'000; now += 2000) {
        detector.heard(now);
        detector.heard(now + 200);
    }
    const MonotonicMs last = 98'200;
    QVERIFY(detector.phi(last + 3000) < 8);
}

void TestPhiDetector::shorterGapsDoNotMakeItHasty()
{
    QVERIFY(heardEvery(50, 1000).phi(1500) < 8);
}

void TestPhiDetector::itForgetsABadHour()
{
    PhiDetector detector(PhiSettings(500), 0);
    MonotonicMs now = 0;
    for (int i = 0; i < 100; ++i)
        detector.heard(now += i % 2 == 0 ? 100 : 5000);
    for (int i = 0; i < 2000; ++i)
        detector.heard(now += 500);
    QVERIFY(detector.phi(now + 2300) > 8);
}

void TestPhiDetector::aPauseOfOurOwnIsExcused()
{
    PhiDetector detector = heardEvery(500, 100);
    detector.excuse(60'000);
    QCOMPARE(detector.phi(60'000), 0.0);
}

void TestPhiDetector::clockOffsetsComeFromTheShortestRoundTrip()
{
    ClockFilter filter;
    QVERIFY(!filter.offsetMs());
    filter.add(1000, 91'000, 91'000, 101'000); // 100 ms under way, most of it one way.
    filter.add(200'000, 203'500, 203'600, 201'100); // 1 ms under way.
    QCOMPARE(*filter.offsetMs(), 3.0);
    for (int i = 0; i < 8; ++i)
        filter.add(0, 5000, 5000, 2000);
    QCOMPARE(*filter.offsetMs(), 4.0);
    filter.clear();
    QVERIFY(!filter.offsetMs());
}

void TestPhiDetector::impossibleRoundTripsAreIgnored()
{
    ClockFilter filter;
    filter.add(1000, 0, 0, 500);
    filter.add(0, 0, 0, 60'000'000);
    QVERIFY(!filter.offsetMs());
}

QTEST_APPLESS_MAIN(TestPhiDetector)
#include "tst_phidetector.moc"

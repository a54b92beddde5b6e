// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "measurements.h"
#include "simulation.h"

#include <QTest>

using namespace nesoi::simulation;
using namespace Qt::StringLiterals;

namespace
{

/// SIMULATION_SEEDS: how many seeds a kind of fault; fewer under sanitizers.
quint64 seedCount()
{
    bool isNumber = false;
    const int count = qEnvironmentVariableIntValue("SIMULATION_SEEDS", &isNumber);
    return isNumber && count > 0 ? static_cast<quint64>(count) : 8;
}

} // namespace

class TestSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void promisesAreKeptThroughFaults_data()
    {
        QTest::addColumn<Faults>("faults");
        QTest::newRow("none") << Faults();
        for (const FaultName &each : faultNames)
            QTest::newRow(each.name.toByteArray().constData()) << Faults(each.fault);
        QTest::newRow("all") << *faultsFromText("all");
    }
    void promisesAreKeptThroughFaults()
    {
        QFETCH(const Faults, faults);
        for (quint64 seed = 1; seed <= seedCount(); ++seed) {
            const Scenario scenario{.seed = seed, .faults = faults};
            const Verdict verdict = run(scenario);
            QVERIFY2(!verdict.violation,
                     verdict.violation.value_or(QByteArray()) + "; replay: " + replayCommand(scenario));
            QVERIFY(verdict.writes > 0);
        }
    }

    void equalSeedsTellEqualStories()
    {
        QByteArray stories[2];
        for (QByteArray &story : stories)
            (void)run({.seed = 7, .minutes = 1, .faults = *faultsFromText("all")},
                      [&story](const QByteArray &line) { story += line + '\n'; });
        QVERIFY(stories[0].size() > 1000);
        QCOMPARE(stories[0], stories[1]);
    }

    void aKilledNodeIsDeadForAllWithinThreeSecondsAndItsLeadershipTakenWithinFive()
    {
        const Detection detection = measureDetection(3, 20, 1);
        QVERIFY2(detection.deadWorst <= 3 * second, QByteArray::number(detection.deadWorst));
        QVERIFY(detection.leaderKills > 0);
        QVERIFY2(detection.failoverWorst <= 5 * second, QByteArray::number(detection.failoverWorst));
    }

    void whenALeaderDiesOnlyWhatWasToldSinceItsLastPublicationIsToldAgain()
    {
        const HandOver result = measureHandOver(3, 20, 1);
        QCOMPARE(result.kills, 20);
        QCOMPARE(result.untold, qsizetype(0));
        QVERIFY2(result.repeated * 100 <= result.notifications,
                 QByteArray::number(result.repeated) + " of " + QByteArray::number(result.notifications));
        QVERIFY2(result.oldest <= 250 * millisecond, QByteArray::number(result.oldest));
    }

    void noLiveNodeIsCalledDeadAtFivePercentLoss()
    {
        const Soak result = soak(3, 1, 0.05, 1);
        QCOMPARE(result.deaths, qsizetype(0));
    }

    void aHundredNodesConvergeOnAWriteWithinThreeSeconds()
    {
        const auto curve = measureCurve({100}, 1, 5);
        QVERIFY2(curve.front().worst <= 3 * second, QByteArray::number(curve.front().worst));
    }

    void namesOfFaultsAreRead()
    {
        QCOMPARE(faultsFromText("loss,crash"), Faults(Fault::Loss) | Fault::Crash);
        QCOMPARE(faultsFromText("none"), Faults());
        QCOMPARE(toText(*faultsFromText("all")), QByteArray("all"));
        QVERIFY(!faultsFromText("rain"));
    }
};

QTEST_APPLESS_MAIN(TestSimulation)
#include "tst_simulation.moc"

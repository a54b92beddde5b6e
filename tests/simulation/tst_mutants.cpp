// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "simulation.h"

#include <QTest>

using namespace nesoi::simulation;

class TestMutants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBrokenAlgorithmIsCaught_data()
    {
        QTest::addColumn<Mutant>("mutant");
        QTest::addColumn<QByteArray>("faults");
        QTest::newRow("skip a version") << Mutant::SkipVersion << QByteArray("loss");
        QTest::newRow("ignore a deletion") << Mutant::IgnoreTombstone << QByteArray("none");
        QTest::newRow("drop the hybrid clock") << Mutant::WallClockOnly << QByteArray("skew,jump");
        QTest::newRow("move the mark despite a gap") << Mutant::MarkDespiteGap << QByteArray("loss,reorder");
        QTest::newRow("collect deletions at once") << Mutant::CollectAtOnce << QByteArray("partition,crash");
        QTest::newRow("no full transfer") << Mutant::NoFullTransfer << QByteArray("absence");
        QTest::newRow("answer before the sync") << Mutant::AnswerBeforeSync << QByteArray("crash");
        QTest::newRow("ignore an old backup") << Mutant::ForgetBackup << QByteArray("backup");
        QTest::newRow("the first writer wins") << Mutant::FirstWriterWins << QByteArray("none");
        QTest::newRow("forget what web-hooks are owed") << Mutant::ForgetDebts << QByteArray("leave");
        QTest::newRow("cover what was not seen") << Mutant::CoverUnseen << QByteArray("partition,crash");
        QTest::newRow("no hand-over of web-hooks") << Mutant::NoHandOver << QByteArray("partition");
        QTest::newRow("a failed delivery is told") << Mutant::DropOnFailure << QByteArray("none");
        QTest::newRow("waiting clients sleep through gossip") << Mutant::SleepThroughGossip << QByteArray("none");
        QTest::newRow("reads wait for too long") << Mutant::Overstay << QByteArray("none");
        QTest::newRow("a resumed stream loses a change") << Mutant::SkipOnResume << QByteArray("none");
        QTest::newRow("death is seen late") << Mutant::LateExpiry << QByteArray("none");
        QTest::newRow("ages go by a clock that is wrong") << Mutant::OwnClock << QByteArray("wrongclock");
        QTest::newRow("a follower reaps") << Mutant::AllReap << QByteArray("none");
        QTest::newRow("web-hooks are not told of deaths") << Mutant::MuteDeath << QByteArray("none");
    }
    void aBrokenAlgorithmIsCaught()
    {
        QFETCH(const Mutant, mutant);
        QFETCH(const QByteArray, faults);
        constexpr quint64 mostSeeds = 60;
        for (quint64 seed = 1; seed <= mostSeeds; ++seed) {
            if (run({.seed = seed, .faults = *faultsFromText(faults), .mutant = mutant}).violation)
                return;
        }
        QFAIL("survived");
    }
};

QTEST_APPLESS_MAIN(TestMutants)
#include "tst_mutants.moc"

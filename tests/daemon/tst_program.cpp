// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "nodeprocess.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>

#include <sys/resource.h>

using namespace nesoi;
using namespace Qt::StringLiterals;

/// What nesoid is to the shell, the service manager and the script that starts it: exit codes, sentences, signals.
class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForNothingButAnswers_data();
    void asksForNothingButAnswers();
    void wrongUsageIsCode2AndPointsToHelp();

    void checkOfAMissingDataFileIsFineAndMakesNone();
    void checkOfASoundDataFileIsFine();
    void checkOfAForeignDataFileIsCode1AndOneSentence();
    void takenPortIsCode1AndOneSentence();

    void dataFileIsNobodyElses();
    void logIsJsonWhereAskedFor();
    void filesMayBeOpenedUpToTheHardLimit();

    void signalStopsInOrder_data();
    void signalStopsInOrder();
    void secondSignalEndsAtOnce();

private:
    static QStringList settings(const NodeProcess &node, const QStringList &others = {});
};

QStringList ProgramTest::settings(const NodeProcess &node, const QStringList &others)
{
    return QStringList{u"--address"_s, u"127.0.0.1"_s, u"--port"_s, u"0"_s, u"--data-file"_s, node.dataFile()} + others;
}

void ProgramTest::asksForNothingButAnswers_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("help") << u"--help"_s;
    QTest::newRow("version") << u"--version"_s;
}

void ProgramTest::asksForNothingButAnswers()
{
    QFETCH(QString, option);
    NodeProcess node;
    QCOMPARE(node.run({option}), 0);
    QCOMPARE(node.log(), QByteArray());
}

void ProgramTest::wrongUsageIsCode2AndPointsToHelp()
{
    NodeProcess node;
    QCOMPARE(node.run({u"--prot"_s, u"1"_s}), 2);
    QCOMPARE(node.log(),
             QByteArray("nesoid: --prot is no option of nesoid; did you mean --port?\nTry 'nesoid --help'.\n"));
}

void ProgramTest::checkOfAMissingDataFileIsFineAndMakesNone()
{
    NodeProcess node;
    QCOMPARE(node.run(settings(node, {u"--check"_s})), 0);
    QVERIFY(!QFile::exists(node.dataFile()));
}

void ProgramTest::checkOfASoundDataFileIsFine()
{
    NodeProcess node;
    QVERIFY2(node.start(), node.log().constData());
    QCOMPARE(node.terminate(), 0);
    QCOMPARE(node.run(settings(node, {u"--check"_s})), 0);
    QCOMPARE(node.log(), QByteArray());
}

void ProgramTest::checkOfAForeignDataFileIsCode1AndOneSentence()
{
    NodeProcess node;
    QFile file(node.dataFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a shopping list\n");
    file.close();
    QCOMPARE(node.run(settings(node, {u"--check"_s})), 1);
    QVERIFY(node.log().startsWith("nesoid: "));
    QCOMPARE(node.log().count('\n'), 1);
}

void ProgramTest::takenPortIsCode1AndOneSentence()
{
    NodeProcess first;
    QVERIFY2(first.start(), first.log().constData());
    NodeProcess second;
    const QString port = QString::number(first.port());
    QCOMPARE(second.run(settings(second, {u"--port"_s, port, u"--log-level"_s, u"error"_s})), 1);
    QVERIFY(second.log().startsWith("nesoid: "));
    QVERIFY(second.log().contains(port.toLatin1()));
    QCOMPARE(second.log().count('\n'), 1);
}

void ProgramTest::dataFileIsNobodyElses()
{
    NodeProcess node;
    QVERIFY2(node.start(), node.log().constData());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(node.dataFile()) & others, QFile::Permissions());
}

void ProgramTest::logIsJsonWhereAskedFor()
{
    NodeProcess node;
    QVERIFY2(node.start({u"--log-format"_s, u"json"_s}), node.log().constData());
    QCOMPARE(node.terminate(), 0);
    const QList<QByteArray> lines = node.log().trimmed().split('\n');
    for (const QByteArray &line : lines)
        QVERIFY2(QJsonDocument::fromJson(line).object().contains("message"_L1), line.constData());
}

void ProgramTest::filesMayBeOpenedUpToTheHardLimit()
{
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max / 2, 512); // The node inherits it.
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &limit), 0);

    NodeProcess node;
    QVERIFY2(node.start(), node.log().constData());
    QFile limits(u"/proc/%1/limits"_s.arg(node.pid()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = limits.readAll().split('\n');
    const auto files = std::find_if(lines.begin(), lines.end(),
                                    [](const QByteArray &line) { return line.startsWith("Max open files"); });
    QVERIFY(files != lines.end());
    const QList<QByteArray> columns = files->simplified().split(' '); // Max open files SOFT HARD files
    QCOMPARE(columns.value(3), columns.value(4));
}

void ProgramTest::signalStopsInOrder_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void ProgramTest::signalStopsInOrder()
{
    QFETCH(int, number);
    NodeProcess node;
    QVERIFY2(node.start(), node.log().constData());
    node.signal(number);
    QCOMPARE(node.waitForExit(), 0);
    QVERIFY(node.log().endsWith("Stopped.\n"));
}

void ProgramTest::secondSignalEndsAtOnce()
{
    NodeProcess node;
    QVERIFY2(node.start(), node.log().constData());
    node.signal(SIGSTOP); // So that both wait for it, however fast it stops.
    node.signal(SIGTERM);
    node.signal(SIGINT);
    node.signal(SIGCONT);
    const std::optional<int> code = node.waitForExit();
    QVERIFY2(code == 128 + SIGTERM || code == 128 + SIGINT, node.log().constData());
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Starts the real program.
class StartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWithoutDisplay_data();
    void answersWithoutDisplay();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();

private:
    struct Outcome {
        int code;
        QString output;
        QString errors;
    };

    [[nodiscard]] Outcome run(const QStringList &arguments, const QString &platform) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, platform);
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.path());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(NESOI_ADMIN), arguments);
        if (!process.waitForFinished())
            process.kill();
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    QTemporaryDir m_folder;
};

void StartTest::answersWithoutDisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("says");

    QTest::newRow("--help") << u"--help"_s << u"--connect"_s;
    QTest::newRow("--version") << u"--version"_s << QStringLiteral(NESOI_VERSION);
}

void StartTest::answersWithoutDisplay()
{
    QFETCH(QString, option);
    QFETCH(QString, says);
    const Outcome outcome = run({option}, u"there is none"_s);
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.output.contains(says), qPrintable(outcome.output));
    QVERIFY(!outcome.output.contains(u"--rtl"_s));
}

void StartTest::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");

    QTest::newRow("address") << QStringList{u"--connect"_s, u"10.0.0.1,b!"_s} << u"“b!”"_s;
    QTest::newRow("stray word") << QStringList{u"10.0.0.1"_s} << u"“10.0.0.1”"_s;
    QTest::newRow("option") << QStringList{u"--conect"_s} << u"conect"_s;
}

void StartTest::refusesWhatItDoesNotUnderstand()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Outcome outcome = run(arguments, u"offscreen"_s);
    QVERIFY(outcome.code != 0);
    QVERIFY2(outcome.errors.contains(says), qPrintable(outcome.errors));
}

QTEST_GUILESS_MAIN(StartTest)
#include "tst_shellstart.moc"

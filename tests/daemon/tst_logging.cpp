// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "logging.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QStringDecoder>
#include <QTemporaryFile>
#include <QTimeZone>
#include <QtTest>

#include <thread>
#include <vector>

#include <unistd.h>

using namespace nesoi;
using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcTest, "nesoi.test")
Q_LOGGING_CATEGORY(lcHttpServer, "qt.httpserver")

namespace
{

const QDateTime someTime(QDate(2026, 11, 24), QTime(21, 13, 33, 123), Qt::UTC);

/// What is written to standard error from its making until lines() is called, with the logging in force.
class Capture
{
public:
    Capture(LogFormat format, LogLevel level)
    {
        if (!m_file.open())
            qFatal("no temporary file");
        dup2(m_file.handle(), STDERR_FILENO);
        m_testHandler = qInstallMessageHandler(nullptr);
        installLogging(format, level);
    }
    ~Capture() { restore(); }
    Q_DISABLE_COPY_MOVE(Capture)

    QList<QByteArray> lines()
    {
        restore();
        m_file.seek(0);
        QList<QByteArray> result;
        while (!m_file.atEnd())
            result << m_file.readLine();
        return result;
    }

private:
    void restore()
    {
        if (m_standardError < 0)
            return;
        QLoggingCategory::installFilter(nullptr);
        qInstallMessageHandler(m_testHandler);
        dup2(m_standardError, STDERR_FILENO);
        close(m_standardError);
        m_standardError = -1;
    }

    QTemporaryFile m_file;
    int m_standardError = dup(STDERR_FILENO);
    QtMessageHandler m_testHandler = nullptr;
};

} // namespace

class LoggingTest : public QObject
{
    Q_OBJECT

public:
    /// Before Qt reads them: rules for other tests would silence what this one listens for.
    static void initMain() { qunsetenv("QT_LOGGING_RULES"); }

private Q_SLOTS:
    void textLineHasTimeLevelCategoryAndMessage();
    void jsonLineIsAnObject();
    void timesAreUtc();
    void messagesCannotBreakTheLine_data();
    void messagesCannotBreakTheLine();
    void placeholdersInAMessageStayAsTheyAre();

    void levelIsTheLeastThatIsLogged_data();
    void levelIsTheLeastThatIsLogged();
    void suppressedMessagesAreNotEvenPutTogether();
    void httpServerDoesNotWarn();
    void linesOfThreadsStayWhole();
};

void LoggingTest::textLineHasTimeLevelCategoryAndMessage()
{
    QCOMPARE(printLogLine(LogFormat::Text, LogLevel::Info, "nesoi.rest", u"Grüße", someTime),
             QByteArray("2026-11-24T21:13:33.123Z info nesoi.rest: Grüße\n"));
}

void LoggingTest::jsonLineIsAnObject()
{
    QCOMPARE(printLogLine(LogFormat::Json, LogLevel::Warning, "nesoi.rest", u"said \"no\" \\", someTime),
             QByteArray(R"({"time":"2026-11-24T21:13:33.123Z","level":"warning","category":"nesoi.rest",)"
                        R"("message":"said \"no\" \\"})"
                        "\n"));
}

void LoggingTest::timesAreUtc()
{
    const QDateTime local = someTime.toOffsetFromUtc(3 * 3600);
    QVERIFY(printLogLine(LogFormat::Text, LogLevel::Info, "c", u"m", local).startsWith("2026-11-24T21:13:33.123Z "));
}

void LoggingTest::messagesCannotBreakTheLine_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QByteArray>("printed");

    QTest::newRow("line feed") << u"a\nb"_s << QByteArray("a\\nb");
    QTest::newRow("carriage return") << u"a\rb"_s << QByteArray("a\\u000db");
    QTest::newRow("terminal sequence") << u"\x1b[2J"_s << QByteArray("\\u001b[2J");
    QTest::newRow("NUL") << QString(QChar(0)) << QByteArray("\\u0000");
    QTest::newRow("delete") << QString(QChar(0x7f)) << QByteArray("\\u007f");
    QTest::newRow("C1") << QString(QChar(0x9b)) << QByteArray("\\u009b");
    QTest::newRow("line separator") << QString(QChar(0x2028)) << QByteArray("\\u2028");
    QTest::newRow("right-to-left override") << QString(QChar(0x202e)) << QByteArray("\\u202e");
    QTest::newRow("beyond the BMP") << u"😀"_s << QByteArray("😀");
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << QString(QChar(0xd800)).toUtf8();
    QTest::newRow("empty") << QString() << QByteArray();
}

void LoggingTest::messagesCannotBreakTheLine()
{
    QFETCH(QString, message);
    QFETCH(QByteArray, printed);
    for (const LogFormat format : {LogFormat::Text, LogFormat::Json}) {
        const QByteArray line = printLogLine(format, LogLevel::Info, "c", message, someTime);
        QVERIFY(line.contains(format == LogFormat::Text ? "c: " + printed + '\n' : ":\"" + printed + "\"}\n"));
        QCOMPARE(line.count('\n'), 1);
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder(line);
        QVERIFY(!decoder.hasError());
    }
    const QByteArray json = printLogLine(LogFormat::Json, LogLevel::Info, "c", message, someTime);
    const QString readBack = QJsonDocument::fromJson(json).object().value("message"_L1).toString();
    QCOMPARE(readBack.toUtf8(), message.toUtf8());
}

void LoggingTest::placeholdersInAMessageStayAsTheyAre()
{
    QVERIFY(
        printLogLine(LogFormat::Text, LogLevel::Info, "%1", u"%2 %4 %%", someTime).endsWith(" info %1: %2 %4 %%\n"));
}

void LoggingTest::levelIsTheLeastThatIsLogged_data()
{
    QTest::addColumn<LogLevel>("level");
    QTest::addColumn<QByteArrayList>("logged");

    QTest::newRow("debug") << LogLevel::Debug << QByteArrayList{"debug", "info", "warning", "error"};
    QTest::newRow("info") << LogLevel::Info << QByteArrayList{"info", "warning", "error"};
    QTest::newRow("warning") << LogLevel::Warning << QByteArrayList{"warning", "error"};
    QTest::newRow("error") << LogLevel::Error << QByteArrayList{"error"};
}

void LoggingTest::levelIsTheLeastThatIsLogged()
{
    QFETCH(LogLevel, level);
    QFETCH(QByteArrayList, logged);

    Capture capture(LogFormat::Text, level);
    qCDebug(lcTest) << "m";
    qCInfo(lcTest) << "m";
    qCWarning(lcTest) << "m";
    qCCritical(lcTest) << "m";
    QByteArrayList levels;
    for (const QByteArray &line : capture.lines())
        levels << line.split(' ').value(1);
    QCOMPARE(levels, logged);
}

void LoggingTest::suppressedMessagesAreNotEvenPutTogether()
{
    Capture capture(LogFormat::Text, LogLevel::Warning);
    bool wasPutTogether = false;
    qCInfo(lcTest) << (wasPutTogether = true);
    QVERIFY(!wasPutTogether);
}

void LoggingTest::httpServerDoesNotWarn()
{
    Capture capture(LogFormat::Text, LogLevel::Debug);
    qCWarning(lcHttpServer, "The TCP server is not listening");
    qCCritical(lcHttpServer, "this matters");
    const QList<QByteArray> lines = capture.lines();
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines.first().endsWith("error qt.httpserver: this matters\n"));
}

void LoggingTest::linesOfThreadsStayWhole()
{
    constexpr int threadCount = 4;
    constexpr int linesEach = 500;
    Capture capture(LogFormat::Json, LogLevel::Info);
    std::vector<std::thread> threads;
    for (int i = 0; i < threadCount; ++i) {
        threads.emplace_back([i] {
            for (int j = 0; j < linesEach; ++j)
                qCInfo(lcTest).noquote() << QString(100 + i, QChar(u'a' + i));
        });
    }
    for (std::thread &thread : threads)
        thread.join();

    const QList<QByteArray> lines = capture.lines();
    QCOMPARE(lines.size(), threadCount * linesEach);
    for (const QByteArray &line : lines) {
        const QString message = QJsonDocument::fromJson(line).object().value("message"_L1).toString();
        QVERIFY(!message.isEmpty());
        QCOMPARE(message, QString(100 + (message[0].unicode() - u'a'), message[0]));
    }
}

QTEST_GUILESS_MAIN(LoggingTest)
#include "tst_logging.moc"

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "nodeprocess.h"
#include "rawclient.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <chrono>
#include <semaphore>
#include <thread>
#include <vector>

#include <unistd.h>

using namespace nesoi;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

using Clock = std::chrono::steady_clock;

constexpr auto quickly = isSanitized ? 10s : 1s;

int statusOf(const std::optional<RawResponse> &response)
{
    return response ? response->status : 0;
}

QByteArray application(const QByteArray &name)
{
    return R"({"name":")" + name + R"(","config":{}})";
}

/// What a node that does not start has to say: one sentence of its own, on one line.
bool isOneSentence(const QByteArray &log)
{
    return log.startsWith("nesoid: ") && log.endsWith(".\n") && log.count('\n') == 1;
}

} // namespace

/// How a node stops, and how it refuses to start.
class TestShutdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesUnderWayAreAnswered_data();
    void writesUnderWayAreAnswered();
    void requestsThatHaveArrivedAreAnswered();
    void idleConnectionsDoNotHoldItUp();
    void clientsThatDoNotReadDoNotHoldItUpForever();
    void halfARequestMayBeFinished();
    void refusesNewConnections();

    void refusesToStart_data();
    void refusesToStart();
    void refusesToStartOnAnothersDataFile();
};

void TestShutdown::writesUnderWayAreAnswered_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestShutdown::writesUnderWayAreAnswered()
{
    QFETCH(int, signal);
    constexpr int clients = 16;
    NodeProcess node;
    QVERIFY2(node.start(), node.log());

    struct Doings {
        std::vector<QByteArray> acknowledged;
        bool wasRefused = false; ///< An answer other than 201.
    };
    std::vector<Doings> doings(clients);
    std::counting_semaphore<> answers(0);
    std::vector<std::thread> threads;
    for (int i = 0; i < clients; ++i) {
        threads.emplace_back([&node, &answers, &mine = doings[static_cast<size_t>(i)], i, port = node.port()] {
            RawClient client(port);
            for (int count = 0; client.isOpen(); ++count) {
                const QByteArray name = "c" + QByteArray::number(i) + '-' + QByteArray::number(count);
                const auto response = client.request("PUT", "/app/" + name, application(name));
                if (response && response->status == 201)
                    mine.acknowledged.push_back(name);
                else if (response)
                    mine.wasRefused = true;
                answers.release();
                if (response && response->field("Connection") == "close")
                    break;
            }
        });
    }
    for (int i = 0; i < 500; ++i)
        answers.acquire();
    node.signal(signal);
    const std::optional<int> code = node.waitForExit();
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY2(code == 0, node.log());

    QVERIFY2(node.start(), node.log());
    RawClient reader(node.port());
    for (const Doings &client : doings) {
        QVERIFY(!client.wasRefused);
        for (const QByteArray &name : client.acknowledged)
            QVERIFY2(statusOf(reader.request("GET", "/app/" + name)) == 200, name);
    }
    const auto all = reader.request("GET", "/app"); // Whoever got no answer had sent his request too late.
    qsizetype acknowledged = 0;
    for (const Doings &client : doings)
        acknowledged += std::ssize(client.acknowledged);
    QCOMPARE(all->body.count("\"name\""), acknowledged);
}

void TestShutdown::requestsThatHaveArrivedAreAnswered()
{
    NodeProcess node;
    QVERIFY2(node.start(), node.log());
    std::vector<RawClient> clients;
    for (int i = 0; i < 20; ++i)
        QCOMPARE(statusOf(clients.emplace_back(node.port()).request("GET", "/app")), 200);
    node.signal(SIGSTOP); // While it does not look, both the requests and the signal arrive.
    for (RawClient &client : clients)
        QVERIFY(client.send(RawClient::requestBytes("PUT", "/app/dm", application("dm"))));
    node.signal(SIGTERM);
    node.signal(SIGCONT);
    for (RawClient &client : clients) {
        const auto response = client.readResponse();
        QVERIFY(statusOf(response) == 200 || statusOf(response) == 201);
        QCOMPARE(client.waitForEnd(), RawClient::End::Closed); // Unannounced where the answer came before the signal.
    }
    QCOMPARE(node.waitForExit(), 0);
}

void TestShutdown::idleConnectionsDoNotHoldItUp()
{
    NodeProcess node;
    QVERIFY2(node.start(), node.log());
    std::vector<RawClient> idle;
    for (int i = 0; i < 100; ++i) {
        idle.emplace_back(node.port());
        if (i % 2 == 0)
            QCOMPARE(statusOf(idle.back().request("GET", "/app")), 200);
    }
    const auto begin = Clock::now();
    QCOMPARE(node.terminate(), 0);
    QVERIFY(Clock::now() - begin < quickly);
    for (RawClient &client : idle)
        QCOMPARE(client.waitForEnd(), RawClient::End::Closed);
}

void TestShutdown::clientsThatDoNotReadDoNotHoldItUpForever()
{
    NodeProcess node;
    QVERIFY2(node.start({u"--request-timeout"_s, u"1"_s}), node.log());
    RawClient greedy(node.port());
    for (int i = 0; i < 12; ++i) { // Together more than the kernel keeps for a client.
        const QByteArray name = "a" + QByteArray::number(i);
        const QByteArray large = R"({"name":")" + name + R"(","config":")" + QByteArray(1'000'000, 'x') + R"("})";
        QCOMPARE(statusOf(greedy.request("PUT", "/app/" + name, large)), 201);
    }
    QVERIFY(greedy.send(RawClient::requestBytes("GET", "/app")));
    RawClient other(node.port());
    QTRY_VERIFY(!other.request("GET", "/metrics")->body.contains("\nnesoi_http_output_buffered_bytes 0\n"));
    const auto begin = Clock::now();
    QCOMPARE(node.terminate(), 0);
    QVERIFY(Clock::now() - begin < 12s);
}

void TestShutdown::halfARequestMayBeFinished()
{
    NodeProcess node;
    QVERIFY2(node.start({u"--threads"_s, u"1"_s}), node.log());
    const QByteArray request = RawClient::requestBytes("PUT", "/app/dm", application("dm"));
    RawClient slow(node.port());
    QVERIFY(slow.send(request.first(20)));
    RawClient witness(node.port());
    QCOMPARE(statusOf(witness.request("GET", "/livez")), 200); // Before that, the only thread has read the beginning.
    node.signal(SIGTERM);
    QCOMPARE(witness.waitForEnd(), RawClient::End::Closed); // It is stopping by now.
    QVERIFY(slow.send(request.sliced(20)));
    const auto response = slow.readResponse();
    QCOMPARE(statusOf(response), 201);
    QCOMPARE(response->field("Connection"), "close");
    QCOMPARE(node.waitForExit(), 0);
    QVERIFY2(node.start(), node.log());
    QCOMPARE(statusOf(RawClient(node.port()).request("GET", "/app/dm")), 200);
}

void TestShutdown::refusesNewConnections()
{
    NodeProcess node;
    QVERIFY2(node.start(), node.log());
    RawClient slow(node.port()); // Keeps it from ending while the test looks.
    QVERIFY(slow.send("GET /app HTTP/1.1\r\n"));
    RawClient witness(node.port());
    QCOMPARE(statusOf(witness.request("GET", "/livez")), 200);
    node.signal(SIGTERM);
    QCOMPARE(witness.waitForEnd(), RawClient::End::Closed);
    QVERIFY(!RawClient(node.port()).isOpen());
    slow.reset();
    QCOMPARE(node.waitForExit(), 0);
}

void TestShutdown::refusesToStart_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("dataFile"); ///< %1 is a folder.
    QTest::newRow("address that is not ours") << u"192.0.2.1"_s << u"%1/nesoi.db"_s;
    QTest::newRow("missing folder") << u"127.0.0.1"_s << u"%1/missing/nesoi.db"_s;
    QTest::newRow("data file is a folder") << u"127.0.0.1"_s << u"%1"_s;
    QTest::newRow("folder that takes no files") << u"127.0.0.1"_s << u"/proc/nesoi.db"_s;
    QTest::newRow("a file for a folder") << u"127.0.0.1"_s << u"/dev/null/nesoi.db"_s;
}

void TestShutdown::refusesToStart()
{
    QFETCH(QString, address);
    QFETCH(QString, dataFile);
    const QTemporaryDir folder;
    if (dataFile.contains(u"%1"_s))
        dataFile = dataFile.arg(folder.path());
    NodeProcess node;
    QCOMPARE(node.run({u"--address"_s, address, u"--port"_s, u"0"_s, u"--data-file"_s, dataFile, u"--log-level"_s,
                       u"error"_s}),
             1);
    QVERIFY2(isOneSentence(node.log()), node.log());
}

void TestShutdown::refusesToStartOnAnothersDataFile()
{
    NodeProcess first;
    QVERIFY2(first.start(), first.log());
    QCOMPARE(statusOf(RawClient(first.port()).request("PUT", "/app/dm", application("dm"))), 201);
    NodeProcess second;
    QCOMPARE(second.run({u"--address"_s, u"127.0.0.1"_s, u"--port"_s, u"0"_s, u"--data-file"_s, first.dataFile(),
                         u"--log-level"_s, u"error"_s}),
             1);
    QVERIFY2(isOneSentence(second.log()), second.log());
    QCOMPARE(statusOf(RawClient(first.port()).request("GET", "/app/dm")), 200);
    QCOMPARE(statusOf(RawClient(first.port()).request("PUT", "/app/dm", application("dm"))), 200);
}

QTEST_GUILESS_MAIN(TestShutdown)
#include "tst_shutdown.moc"

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "nodeprocess.h"
#include "prometheustext.h"
#include "restclient.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMs = isSanitized ? 60'000 : 20'000;
constexpr int longWait = 60; ///< Seconds: what a test that works never waits for.

QByteArray waitFor(int seconds, const QByteArray &tag = {})
{
    const QByteArray prefer = "Prefer: wait=" + QByteArray::number(seconds) + "\r\n";
    return tag.isEmpty() ? prefer : prefer + "If-None-Match: " + tag + "\r\n";
}

QByteArray tagAt(const NodeProcess &node, QByteArrayView target)
{
    return RestClient(node.port()).head(target).field("ETag");
}

} // namespace

/// GET that waits for news (Prefer: wait), and GET of those hosts that are alive.
class TestWaiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aReadIsAnsweredWhenWhatItReadsChanges_data();
    void aReadIsAnsweredWhenWhatItReadsChanges();
    void aHeadWaitsToo();
    void aReadEndsWhenItsTimeIsUp();
    void whatDiffersIsAnsweredAtOnce();
    void whoDoesNotAskToWaitDoesNot_data();
    void whoDoesNotAskToWaitDoesNot();
    void theTimeIsCapped();
    void whatIsNotThereIsWaitedFor_data();
    void whatIsNotThereIsWaitedFor();
    void whatIsNotThereIsNewsToWhoKnewIt();
    void aDeletionIsNews();
    void anyTagWaitsForTheEnd();
    void aConditionThatFailsIsAnsweredAtOnce();
    void whatAHookWasToldIsNews();

    void aChangeOnAnotherNodeIsNews();
    void aTagIsGoodForAnotherNode();
    void noChangeIsMissed();
    void oneChangeAnswersAHundred();
    void aClientThatGoesIsForgotten();
    void aClientThatSaidAllIsAnsweredAtOnce();
    void waitingCostsNoProcessorTime();
    void allAreAnsweredWhenTheNodeStops();

    void onlyTheLivingAreShown();
    void theLivingArePagedThrough();
    void theMasterIsSoughtAmongTheLiving();
    void aliveIsTrueOrFalse_data();
    void aliveIsTrueOrFalse();
    void dyingAndComingBackIsNews();

private:
    /// Begins a read that must wait: the client, once the node has it waiting.
    std::unique_ptr<RawClient> begin(const NodeProcess &node, QByteArrayView target, const QByteArray &tag,
                                     QByteArrayView method = "GET");
    void waitUntilWaiting(const NodeProcess &node, int reads);

    std::unique_ptr<NodeProcess> m_node;
    std::unique_ptr<RestClient> m_client;
};

void TestWaiting::initTestCase()
{
    m_node = std::make_unique<NodeProcess>();
    QVERIFY2(m_node->start(), m_node->log().constData());
    m_client = std::make_unique<RestClient>(m_node->port());
}

void TestWaiting::init()
{
    for (const char *path :
         {"/app/a", "/app/b", "/srv/s/h1", "/srv/s/h2", "/srv/t/h1", "/app/a/web-hooks/k", "/srv/s/web-hooks/k"})
        m_client->remove(path);
}

void TestWaiting::waitUntilWaiting(const NodeProcess &node, int reads)
{
    QTRY_COMPARE_WITH_TIMEOUT(metric(node, "nesoi_waiting_reads").value_or(-1), double(reads), patienceMs);
}

std::unique_ptr<RawClient> TestWaiting::begin(const NodeProcess &node, QByteArrayView target, const QByteArray &tag,
                                              QByteArrayView method)
{
    auto client = std::make_unique<RawClient>(node.port(), patienceMs);
    client->send(RawClient::requestBytes(method, target, {}, waitFor(longWait, tag)));
    waitUntilWaiting(node, 1);
    return client;
}

void TestWaiting::aReadIsAnsweredWhenWhatItReadsChanges_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("changed"); ///< A path, whose change is news.
    QTest::addColumn<QByteArray>("other"); ///< A path, whose change is none.

    const QByteArray app("/app/a");
    const QByteArray host("/srv/s/h1");
    const QByteArray hook("/app/a/web-hooks/k");
    QTest::newRow("application") << app << app << QByteArray("/app/b");
    QTest::newRow("applications") << QByteArray("/app") << app << host;
    QTest::newRow("applications by prefix") << QByteArray("/app?prefix=a") << app << QByteArray("/app/b");
    QTest::newRow("a page of applications") << QByteArray("/app?limit=1") << app << host;
    QTest::newRow("applications after one") << QByteArray("/app?after=a") << QByteArray("/app/b") << app;
    QTest::newRow("host") << host << host << QByteArray("/srv/s/h2");
    QTest::newRow("service") << QByteArray("/srv/s") << host << QByteArray("/srv/t/h1");
    QTest::newRow("service by prefix") << QByteArray("/srv/s?prefix=h1") << host << QByteArray("/srv/s/h2");
    QTest::newRow("master") << QByteArray("/srv/s?master=true") << host << QByteArray("/srv/s/h2");
    QTest::newRow("the living") << QByteArray("/srv/s?alive=true") << host << QByteArray("/srv/t/h1");
    QTest::newRow("services") << QByteArray("/srv") << host << app;
    QTest::newRow("services by prefix") << QByteArray("/srv?prefix=s") << host << QByteArray("/srv/t/h1");
    QTest::newRow("hook") << hook << hook << QByteArray("/srv/s/web-hooks/k");
    QTest::newRow("hooks") << QByteArray("/app/a/web-hooks") << hook << QByteArray("/srv/s/web-hooks/k");
    QTest::newRow("all hooks") << QByteArray("/web-hooks") << hook << QByteArray("/app/b");
    QTest::newRow("all hooks by prefix") << QByteArray("/web-hooks?prefix=/app/") << hook
                                         << QByteArray("/srv/s/web-hooks/k");
}

void TestWaiting::aReadIsAnsweredWhenWhatItReadsChanges()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, changed);
    QFETCH(QByteArray, other);
    const auto write = [this](const QByteArray &path) {
        const QByteArray name = path.sliced(path.lastIndexOf('/') + 1);
        const QByteArray body = path.contains("web-hooks") ? hookBody(name, "http://127.0.0.1:1/")
            : path.startsWith("/app")                      ? applicationBody(name)
                                      : hostBody(name, path.endsWith("h1") ? R"(, "master": true)" : "");
        return m_client->put(path, body).status;
    };
    const RawResponse before = m_client->get(target);
    const QByteArray tag = before.field("ETag");
    QCOMPARE(tag.isEmpty(), before.status == 404);

    const auto waiting = begin(*m_node, target, tag);
    QCOMPARE(write(other), 201);
    waitUntilWaiting(*m_node, 1);
    QVERIFY(!waiting->hasInput());
    QCOMPARE(write(changed), 201);
    const auto answer = waiting->readResponse();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->field("Preference-Applied"), "wait=" + QByteArray::number(longWait));
    const RawResponse after = m_client->get(target);
    QCOMPARE(answer->body, after.body);
    QCOMPARE(answer->field("ETag"), after.field("ETag"));
    QCOMPARE(answer->field("Link"), after.field("Link"));
}

void TestWaiting::aHeadWaitsToo()
{
    m_client->put("/app/a", applicationBody("a"));
    const auto waiting = begin(*m_node, "/app/a", tagAt(*m_node, "/app/a"), "HEAD");
    const RawResponse written = m_client->put("/app/a", applicationBody("a", "1"));
    const auto answer = waiting->readResponse(true);
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->field("ETag"), written.field("ETag"));
    QCOMPARE(waiting->request("GET", "/livez")->status, 200); // No body came behind it.
}

void TestWaiting::aReadEndsWhenItsTimeIsUp()
{
    m_client->put("/app/a", applicationBody("a"));
    const QByteArray tag = tagAt(*m_node, "/app/a");
    QElapsedTimer timer;
    timer.start();
    const RawResponse answer = m_client->get("/app/a", waitFor(1, tag));
    QVERIFY(timer.elapsed() >= 1000);
    QCOMPARE(answer.status, 304);
    QCOMPARE(answer.field("ETag"), tag);
    QCOMPARE(answer.field("Preference-Applied"), QByteArray("wait=1"));
    QVERIFY(!answer.field("Link").isEmpty()); // As in a 304 that didn't wait.
}

void TestWaiting::whatDiffersIsAnsweredAtOnce()
{
    m_client->put("/app/a", applicationBody("a"));
    const RawResponse answer = m_client->get("/app/a", waitFor(longWait, "\"other\""));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.field("Preference-Applied"), "wait=" + QByteArray::number(longWait));
    QCOMPARE(m_client->get("/app/a", waitFor(longWait)).status, 200);
    QCOMPARE(m_client->get("/srv/s", waitFor(longWait)).status, 200); // None of its hosts is an answer as well.
}

void TestWaiting::whoDoesNotAskToWaitDoesNot_data()
{
    QTest::addColumn<QByteArray>("prefer");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another preference") << QByteArray("Prefer: respond-async\r\n");
    QTest::newRow("no number") << QByteArray("Prefer: wait=long\r\n");
    QTest::newRow("negative") << QByteArray("Prefer: wait=-1\r\n");
    QTest::newRow("malformed") << QByteArray("Prefer: wait=\"60\r\n");
}

void TestWaiting::whoDoesNotAskToWaitDoesNot()
{
    QFETCH(QByteArray, prefer);
    m_client->put("/app/a", applicationBody("a"));
    const RawResponse answer = m_client->get("/app/a", prefer + "If-None-Match: " + tagAt(*m_node, "/app/a") + "\r\n");
    QCOMPARE(answer.status, 304);
    QVERIFY(answer.field("Preference-Applied").isNull());
    QCOMPARE(m_client->get("/app/b", prefer).status, 404);
}

void TestWaiting::theTimeIsCapped()
{
    m_client->put("/app/a", applicationBody("a"));
    QCOMPARE(m_client->get("/app/a", waitFor(100'000)).field("Preference-Applied"), QByteArray("wait=300"));
    const RawResponse none = m_client->get("/app/a", waitFor(0, tagAt(*m_node, "/app/a")));
    QCOMPARE(none.status, 304);
    QCOMPARE(none.field("Preference-Applied"), QByteArray("wait=0"));
}

void TestWaiting::whatIsNotThereIsWaitedFor_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("application") << QByteArray("/app/a") << applicationBody("a");
    QTest::newRow("host") << QByteArray("/srv/s/h1") << hostBody("h1");
    QTest::newRow("hook") << QByteArray("/srv/s/web-hooks/k") << hookBody("k", "http://127.0.0.1:1/");
}

void TestWaiting::whatIsNotThereIsWaitedFor()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    const RawResponse late = m_client->get(path, waitFor(1));
    QCOMPARE(late.status, 404);
    QCOMPARE(late.field("Preference-Applied"), QByteArray("wait=1"));

    const auto waiting = begin(*m_node, path, {});
    QCOMPARE(m_client->put(path, body).status, 201);
    const auto answer = waiting->readResponse();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->field("ETag"), tagAt(*m_node, path));
}

void TestWaiting::whatIsNotThereIsNewsToWhoKnewIt()
{
    QCOMPARE(m_client->get("/app/a", waitFor(longWait, "\"one-that-it-had\"")).status, 404);
}

void TestWaiting::aDeletionIsNews()
{
    m_client->put("/srv/s/h1", hostBody("h1"));
    const auto waiting = begin(*m_node, "/srv/s/h1", tagAt(*m_node, "/srv/s/h1"));
    m_client->remove("/srv/s/h1");
    QCOMPARE(waiting->readResponse()->status, 404);
}

void TestWaiting::anyTagWaitsForTheEnd()
{
    m_client->put("/app/a", applicationBody("a"));
    const auto waiting = begin(*m_node, "/app/a", "*");
    m_client->put("/app/a", applicationBody("a", "1"));
    waitUntilWaiting(*m_node, 1);
    QVERIFY(!waiting->hasInput());
    m_client->remove("/app/a");
    QCOMPARE(waiting->readResponse()->status, 404);
}

void TestWaiting::aConditionThatFailsIsAnsweredAtOnce()
{
    m_client->put("/app/a", applicationBody("a"));
    QCOMPARE(m_client->get("/app/a", "If-Match: \"x\"\r\n" + waitFor(longWait)).status, 412);
    QCOMPARE(m_client->get("/app/a", waitFor(longWait, "no-quotes")).status, 400);
    QCOMPARE(m_client->get("/app?limit=x", waitFor(longWait)).status, 400);
}

void TestWaiting::whatAHookWasToldIsNews()
{
    QTcpServer nobody; // Accepts, and never answers.
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const QByteArray endpoint = "http://127.0.0.1:" + QByteArray::number(nobody.serverPort()) + '/';
    m_client->put("/app/a", applicationBody("a"));
    m_client->put("/app/a/web-hooks/k", hookBody("k", endpoint));
    QTRY_VERIFY_WITH_TIMEOUT(!nobody.hasPendingConnections(), patienceMs);
    const QByteArray tag = tagAt(*m_node, "/app/a/web-hooks/k");
    const auto waiting = begin(*m_node, "/app/a/web-hooks/k", tag);
    m_client->put("/app/a", applicationBody("a", "1"));
    const auto answer = waiting->readResponse();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QVERIFY(answer->field("ETag") != tag);
}

void TestWaiting::aChangeOnAnotherNodeIsNews()
{
    NodeProcess other;
    QVERIFY(other.start(clusterOptions({m_node.get()})));
    RestClient writer(other.port());
    writer.put("/app/a", applicationBody("a"));
    QTRY_VERIFY_WITH_TIMEOUT(!tagAt(*m_node, "/app/a").isEmpty(), patienceMs);
    const auto waiting = begin(*m_node, "/app/a", tagAt(other, "/app/a"));
    const RawResponse written = writer.put("/app/a", applicationBody("a", "1"));
    const auto answer = waiting->readResponse();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->field("ETag"), written.field("ETag"));
    QCOMPARE(answer->body, written.body);
    QCOMPARE(other.terminate(), 0);
}

void TestWaiting::aTagIsGoodForAnotherNode()
{
    NodeProcess first;
    NodeProcess second;
    QVERIFY(first.start(clusterOptions()));
    QVERIFY(second.start(clusterOptions({&first})));
    RestClient(first.port()).put("/srv/s/h1", hostBody("h1"));
    QTRY_COMPARE_WITH_TIMEOUT(tagAt(second, "/srv/s"), tagAt(first, "/srv/s"), patienceMs);
    const QByteArray tag = tagAt(first, "/srv/s");

    const auto cut = begin(first, "/srv/s", tag);
    first.kill();
    QVERIFY(!cut->readResponse());
    const auto waiting = begin(second, "/srv/s", tag);
    RestClient(second.port()).put("/srv/s/h2", hostBody("h2"));
    const auto answer = waiting->readResponse();
    QVERIFY(answer);
    QCOMPARE(namesIn(*answer), (QByteArrayList{"h1", "h2"}));
}

void TestWaiting::noChangeIsMissed()
{
    constexpr int writes = 400;
    m_client->put("/app/a", applicationBody("a", "0"));
    std::thread writer([port = m_node->port()] {
        RestClient client(port);
        for (int i = 1; i <= writes; ++i)
            client.put("/app/a", applicationBody("a", QByteArray::number(i)));
    });
    RawClient reader(m_node->port(), patienceMs);
    QByteArray tag;
    int seen = 0;
    bool isInOrder = true;
    while (seen < writes && isInOrder) {
        const auto answer = reader.request("GET", "/app/a", {}, waitFor(longWait, tag));
        if (!answer || answer->status != 200)
            break;
        tag = answer->field("ETag");
        const int now = jsonOf(*answer)["config"_L1].toInt(-1);
        isInOrder = now >= seen;
        seen = now;
    }
    writer.join();
    QVERIFY(isInOrder);
    QCOMPARE(seen, writes);
}

void TestWaiting::oneChangeAnswersAHundred()
{
    m_client->put("/srv/s/h1", hostBody("h1"));
    const QByteArray tag = tagAt(*m_node, "/srv/s");
    std::vector<RawClient> clients;
    for (int i = 0; i < 100; ++i) {
        clients.emplace_back(m_node->port(), patienceMs);
        clients.back().send(RawClient::requestBytes("GET", "/srv/s", {}, waitFor(longWait, tag)));
    }
    waitUntilWaiting(*m_node, 100);
    m_client->put("/srv/s/h2", hostBody("h2"));
    const RawResponse now = m_client->get("/srv/s");
    for (RawClient &client : clients) {
        const auto answer = client.readResponse();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, now.body);
    }
    waitUntilWaiting(*m_node, 0);
}

void TestWaiting::aClientThatGoesIsForgotten()
{
    m_client->put("/app/a", applicationBody("a"));
    const QByteArray tag = tagAt(*m_node, "/app/a");
    const double connections = 2; // This client's, and that of who asks.
    QTRY_COMPARE_WITH_TIMEOUT(metric(*m_node, "nesoi_http_connections").value_or(-1), connections, patienceMs);
    const auto waiting = begin(*m_node, "/app/a", tag);
    waiting->reset();
    waitUntilWaiting(*m_node, 0);
    begin(*m_node, "/app/a", tag).reset(); // Closes, which looks as if it had said all.
    waitUntilWaiting(*m_node, 0);
    QTRY_COMPARE_WITH_TIMEOUT(metric(*m_node, "nesoi_http_connections").value_or(-1), connections, patienceMs);
    QCOMPARE(m_client->put("/app/a", applicationBody("a", "1")).status, 200);
}

void TestWaiting::aClientThatSaidAllIsAnsweredAtOnce()
{
    m_client->put("/app/a", applicationBody("a"));
    const auto waiting = begin(*m_node, "/app/a", tagAt(*m_node, "/app/a"));
    waiting->finishSending();
    QCOMPARE(waiting->readResponse()->status, 304);
    QCOMPARE(waiting->waitForEnd(), RawClient::End::Closed);
}

void TestWaiting::waitingCostsNoProcessorTime()
{
    m_client->put("/app/a", applicationBody("a"));
    const auto waiting = begin(*m_node, "/app/a", tagAt(*m_node, "/app/a"));
    const double before = metric(*m_node, "process_cpu_seconds_total").value_or(0);
    QCOMPARE(m_client->get("/app/a", waitFor(2, tagAt(*m_node, "/app/a"))).status, 304);
    const double used = metric(*m_node, "process_cpu_seconds_total").value_or(1e9) - before;
    QVERIFY2(used < (isSanitized ? 1.0 : 0.3), QByteArray::number(used).constData()); // Two seconds, where it spins.
    QVERIFY(!waiting->hasInput());
}

void TestWaiting::allAreAnsweredWhenTheNodeStops()
{
    NodeProcess node;
    QVERIFY(node.start());
    RestClient(node.port()).put("/app/a", applicationBody("a"));
    const auto waiting = begin(node, "/app/a", tagAt(node, "/app/a"));
    node.signal(SIGTERM);
    const auto answer = waiting->readResponse();
    QVERIFY(answer);
    QCOMPARE(answer->status, 304);
    QCOMPARE(answer->field("Connection"), QByteArray("close"));
    QCOMPARE(node.waitForExit(), 0);
}

void TestWaiting::onlyTheLivingAreShown()
{
    m_client->put("/srv/s/h1", hostBody("h1", R"(, "ttl": 1)"));
    m_client->put("/srv/s/h2", hostBody("h2"));
    const QByteArray both = tagAt(*m_node, "/srv/s");
    QCOMPARE(tagAt(*m_node, "/srv/s?alive=true"), both); // The same representation, while nobody is dead.
    QTRY_COMPARE_WITH_TIMEOUT(namesIn(m_client->get("/srv/s?alive=true")), QByteArrayList{"h2"}, patienceMs);
    const QByteArray one = tagAt(*m_node, "/srv/s?alive=true");
    QCOMPARE(namesIn(m_client->get("/srv/s")), (QByteArrayList{"h1", "h2"}));
    QCOMPARE(namesIn(m_client->get("/srv/s?alive=false")), (QByteArrayList{"h1", "h2"}));
    QCOMPARE(tagAt(*m_node, "/srv/s"), both);
    QCOMPARE(m_client->get("/srv/s?alive=true", "If-None-Match: " + one + "\r\n").status, 304);

    m_client->remove("/srv/s/h1"); // Whoever is not shown may come and go.
    QCOMPARE(tagAt(*m_node, "/srv/s?alive=true"), one);
    QVERIFY(!linkTarget(m_client->get("/srv/s?alive=true"), "Subscriptions").isNull());
}

void TestWaiting::theLivingArePagedThrough()
{
    m_client->put("/srv/p/a", hostBody("a"));
    m_client->put("/srv/p/b", hostBody("b", R"(, "ttl": 1)"));
    m_client->put("/srv/p/c", hostBody("c"));
    m_client->put("/srv/p/d", hostBody("d"));
    QTRY_COMPARE_WITH_TIMEOUT(namesIn(m_client->get("/srv/p?alive=true")), (QByteArrayList{"a", "c", "d"}), patienceMs);
    const RawResponse first = m_client->get("/srv/p?alive=true&limit=2");
    QCOMPARE(namesIn(first), (QByteArrayList{"a", "c"}));
    const QByteArray next = linkTarget(first, "next");
    QVERIFY(next.startsWith("http://node/srv/p?"));
    const RawResponse second = m_client->get(next.sliced(qsizetype(qstrlen("http://node"))));
    QCOMPARE(namesIn(second), QByteArrayList{"d"});
    QVERIFY(linkTarget(second, "next").isNull());
    QVERIFY(first.field("ETag") != tagAt(*m_node, "/srv/p?alive=true"));
    QVERIFY(linkTarget(m_client->get("/srv/p?alive=true&limit=3"), "next").isNull());
    QCOMPARE(namesIn(m_client->get("/srv/p?alive=true&prefix=d")), QByteArrayList{"d"});
    QCOMPARE(namesIn(m_client->get("/srv/p?alive=true&prefix=b")), QByteArrayList());
}

void TestWaiting::theMasterIsSoughtAmongTheLiving()
{
    m_client->put("/srv/m/a", hostBody("a", R"(, "master": true)"));
    m_client->put("/srv/m/b", hostBody("b", R"(, "master": true, "ttl": 1)"));
    m_client->put("/srv/m/c", hostBody("c"));
    QCOMPARE(namesIn(m_client->get("/srv/m?master=true")), QByteArrayList{"b"});
    QTRY_COMPARE_WITH_TIMEOUT(namesIn(m_client->get("/srv/m?master=true&alive=true")), QByteArrayList{"a"}, patienceMs);
    QCOMPARE(namesIn(m_client->get("/srv/m?master=true")), QByteArrayList{"b"});
    m_client->remove("/srv/m/a");
    QCOMPARE(m_client->get("/srv/m?master=true&alive=true").body, QByteArray("{}\n"));
}

void TestWaiting::aliveIsTrueOrFalse_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query : {"alive", "alive=", "alive=yes", "alive=True", "alive=1", "master=true&alive=x"})
        QTest::addRow("%s", query) << QByteArray(query);
}

void TestWaiting::aliveIsTrueOrFalse()
{
    QFETCH(QByteArray, query);
    const RawResponse answer = m_client->get("/srv/s?" + query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(problemType(answer), QByteArray("bad-query"));
}

void TestWaiting::dyingAndComingBackIsNews()
{
    m_client->put("/srv/s/h1", hostBody("h1", R"(, "ttl": 2)"));
    const auto dying = begin(*m_node, "/srv/s?alive=true", tagAt(*m_node, "/srv/s?alive=true"));
    const auto dead = dying->readResponse();
    QVERIFY(dead);
    QCOMPARE(dead->status, 200);
    QCOMPARE(dead->body, QByteArray("{}\n"));
    const auto coming = begin(*m_node, "/srv/s?alive=true", dead->field("ETag"));
    m_client->put("/srv/s/h1", hostBody("h1", R"(, "ttl": 60)"));
    const auto alive = coming->readResponse();
    QVERIFY(alive);
    QCOMPARE(namesIn(*alive), QByteArrayList{"h1"});
}

QTEST_GUILESS_MAIN(TestWaiting)
#include "tst_waiting.moc"

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "nodeprocess.h"
#include "rawclient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <chrono>
#include <memory>
#include <vector>

#include <sys/resource.h>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

using Clock = std::chrono::steady_clock;

constexpr qint64 mebi = 1024 * 1024;
constexpr qint64 sensibleRssKiB = 200 * 1024; ///< What a node with next to nothing in it never needs.

qint64 millisecondsSince(Clock::time_point begin)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin).count();
}

/// The body of a PUT to /app/NAME, so many bytes long.
QByteArray application(QByteArrayView name, qsizetype size = 0)
{
    const QByteArray begin = "{\"name\":\"" + name.toByteArray() + "\",\"config\":\"";
    return begin + QByteArray(qMax<qsizetype>(0, size - begin.size() - 2), 'x') + "\"}";
}

QByteArray get(QByteArrayView target)
{
    return RawClient::requestBytes("GET", target);
}

QByteArray put(QByteArrayView name, qsizetype size = 0)
{
    return RawClient::requestBytes("PUT", "/app/" + name.toByteArray(), application(name, size));
}

bool isProblem(const RawResponse &response)
{
    const QJsonObject problem = QJsonDocument::fromJson(response.body).object();
    return response.field("Content-Type") == "application/problem+json"
        && problem.value(u"status"_s).toInt() == response.status && !problem.value(u"detail"_s).toString().isEmpty();
}

int statusOf(const std::optional<RawResponse> &response)
{
    return response ? response->status : 0;
}

/// Lets this process have as many descriptors as it may.
rlim_t raiseDescriptorLimit()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_cur;
}

} // namespace

/// What bad clients do to a real node. After each test cleanup() looks whether the node is still well.
class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void refusesWhatIsNoRequest_data();
    void refusesWhatIsNoRequest();
    void servesWhatOnlyLooksOdd_data();
    void servesWhatOnlyLooksOdd();
    void answersAreJsonWhateverWasAsked_data();
    void answersAreJsonWhateverWasAsked();
    void refusesAnEndlessHead();
    void refusesAnEndlessBody();
    void refusesWhatPrintsMuchLargerThanItWas();
    void randomBytesHarmNobody();

    void closesOnSlowSenders_data();
    void closesOnSlowSenders();
    void closesOnWhoSendsAByteNowAndThen();
    void closesIdleConnections();
    void answersHalfClosedConnections_data();
    void answersHalfClosedConnections();
    void closesWhenHalfARequestIsAllThatComes();
    void forgetsClientsThatVanish();

    void answersPipelinedRequestsInOrder();
    void splitsHarmNobody();
    void takesABodyByteByByte();
    void closesAfterTheAnswerWhereAsked_data();
    void closesAfterTheAnswerWhereAsked();
    void answersNothingAfterClose();
    void saysContinueToWhoWaitsForIt();
    void headIsGetWithoutBody_data();
    void headIsGetWithoutBody();
    void refusesHeadWithoutBody_data();
    void refusesHeadWithoutBody();

    void pipeliningDoesNotKeepOthersWaiting_data();
    void pipeliningDoesNotKeepOthersWaiting();
    void boundsWhatWaitsForClientsThatDoNotRead();
    void boundsUnfinishedRequests();
    void keepsNoMemoryOfPastRequests();
    void capsConnections();
    void whoIsTurnedAwayTakesNobodysPlace();
    void whoIsTurnedAwayLeavesDescriptorsToOthers();
    void servesAgainAfterRunningOutOfDescriptors();
    void servesBeside10000IdleConnections();

private:
    /// Starts the node that the test is about.
    [[nodiscard]] bool startNode(const QStringList &options = {});
    [[nodiscard]] RawClient client(int timeoutMs = 10'000) const { return RawClient(m_node->port(), timeoutMs); }
    [[nodiscard]] int statusOfGet(QByteArrayView target) const;
    /// One of the numbers of /metrics, always asked for on the same connection, which is one of those that are open.
    [[nodiscard]] double metric(QByteArrayView name);

    std::unique_ptr<NodeProcess> m_node;
    std::optional<RawClient> m_observer;
    qint64 m_allowedRssKiB = sensibleRssKiB;
};

void TestHostile::initTestCase()
{
    raiseDescriptorLimit(); // The nodes inherit it.
}

bool TestHostile::startNode(const QStringList &options)
{
    m_node = std::make_unique<NodeProcess>();
    m_allowedRssKiB = sensibleRssKiB;
    return m_node->start(options);
}

/// The node lives, serves others at once, has kept its size, and ends in order (sanitizers report by the exit code).
void TestHostile::cleanup()
{
    m_observer.reset();
    if (!m_node)
        return;
    QVERIFY2(m_node->isRunning(), m_node->log());
    const auto asked = Clock::now();
    QCOMPARE(statusOfGet("/srv"), 200);
    QVERIFY(isSanitized || millisecondsSince(asked) < 1000);
    QVERIFY2(isSanitized || m_node->rssKiB() < m_allowedRssKiB, QByteArray::number(m_node->rssKiB()));
    QVERIFY2(m_node->terminate() == 0, m_node->log());
    m_node.reset();
}

int TestHostile::statusOfGet(QByteArrayView target) const
{
    return statusOf(client().request("GET", target));
}

double TestHostile::metric(QByteArrayView name)
{
    if (!m_observer)
        m_observer = client();
    const auto page = m_observer->request("GET", "/metrics");
    const QByteArray lines = page ? '\n' + page->body : QByteArray();
    const qsizetype line = lines.indexOf('\n' + name.toByteArray() + ' ');
    if (line < 0)
        return -1;
    const qsizetype value = line + name.size() + 2;
    return lines.sliced(value, lines.indexOf('\n', value) - value).toDouble();
}

void TestHostile::refusesWhatIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row
        = [](const char *name, const QByteArray &bytes, int status) { QTest::newRow(name) << bytes << status; };
    const auto lines = [](const QByteArray &text) { return "PUT /app/dm HTTP/1.1\r\nHost: node\r\n" + text + "\r\n"; };

    row("garbage", QByteArray::fromHex("00ff80deadbeef0d0a0d0a"), 400);
    row("TLS ClientHello", QByteArray::fromHex("16030100c6010000c20303") + QByteArray(190, '\x5a'), 400);
    row("SSH", "SSH-2.0-OpenSSH_9.2\r\n\r\n", 400);
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("HTTP/0.9", "GET /app\r\n\r\n", 400);
    row("bare LF", "GET /app HTTP/1.1\nHost: node\n\n", 400);
    row("one bare LF", lines("A: b\nContent-Length: 3\r\n"), 400);
    row("folded line", lines("A: b\r\n c\r\n"), 400);
    row("NUL in head", lines(QByteArray("A: b\0c\r\n", 8)), 400);
    row("NUL in target", QByteArray("GET /a\0b HTTP/1.1\r\nHost: node\r\n\r\n", 33), 400);
    row("space before colon", lines("Content-Length : 3\r\n"), 400);
    row("no Host", "GET /app HTTP/1.1\r\n\r\n", 400);
    row("two Hosts", lines("Host: other\r\n"), 400);
    row("bad Host", "GET /app HTTP/1.1\r\nHost: no/de\r\n\r\n", 400);
    row("negative length", lines("Content-Length: -1\r\n"), 400);
    row("signed length", lines("Content-Length: +3\r\n"), 400);
    row("length twice", lines("Content-Length: 3\r\nContent-Length: 3\r\n") + "abc", 400);
    row("contradictory lengths", lines("Content-Length: 3\r\nContent-Length: 30\r\n") + "abc", 400);
    row("list of lengths", lines("Content-Length: 3, 3\r\n") + "abc", 400);
    row("absurd length", lines("Content-Length: " + QByteArray(40, '9') + "\r\n"), 400);
    row("length beyond 64 bits", lines("Content-Length: 18446744073709551619\r\n") + "abc", 400);
    row("chunked", lines("Transfer-Encoding: chunked\r\n") + "3\r\nabc\r\n0\r\n\r\n", 411);
    row("chunked beside a length", lines("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n") + "0\r\n\r\n", 400);
    row("huge body", lines("Content-Length: 1048577\r\n"), 413);
    row("huge body, not sent before it is asked for",
        lines("Content-Length: 999999999999999999\r\nExpect: 100-continue\r\n"), 413);
    row("another expectation", lines("Expect: miracles\r\n"), 417);
    row("huge head", lines("A: " + QByteArray(16 * 1024, 'b') + "\r\n"), 431);
    row("too many fields", lines(QByteArray("A: b\r\n").repeated(200)), 431);
    row("user in the target", "GET http://user@node/app HTTP/1.1\r\nHost: node\r\n\r\n", 400);
    row("no host in the target", "GET http:///app HTTP/1.1\r\nHost: node\r\n\r\n", 400);
    row("WebSocket",
        lines("Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"),
        400);
}

void TestHostile::refusesWhatIsNoRequest()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QVERIFY(startNode());
    RawClient bad = client();
    QVERIFY(bad.send(bytes + get("/app"))); // Nothing after it may be taken for a request.
    const auto response = bad.readResponse();
    QCOMPARE(statusOf(response), status);
    QVERIFY2(isProblem(*response), response->body);
    QCOMPARE(response->field("Connection"), "close");
    QVERIFY(!bad.readResponse());
    QVERIFY(!bad.isOpen());
    QCOMPARE(statusOfGet("/app/dm"), 404); // It changed nothing.
}

void TestHostile::servesWhatOnlyLooksOdd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("empty lines before") << "\r\n\r\n" + get("/app") << 200;
    QTest::newRow("absolute form") << get("http://node/app") << 200;
    QTest::newRow("absolute form without a path") << get("http://node?a=/app/none") << 200;
    QTest::newRow("fragment of an absolute form") << get("http://node#/app") << 400;
    QTest::newRow("escapes") << get("/%61pp") << 200;
    QTest::newRow("upgrade to HTTP/2 offered")
        << RawClient::requestBytes("GET", "/app", {}, "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n") << 200;
    QTest::newRow("upgrade not asked for")
        << RawClient::requestBytes("GET", "/app", {}, "Upgrade: websocket\r\n") << 200;
    QTest::newRow("connection to be upgraded to nothing")
        << RawClient::requestBytes("GET", "/app", {}, "Connection: upgrade\r\n") << 200;
    QTest::newRow("body of a GET") << RawClient::requestBytes("GET", "/app", "GET / HTTP/1.1\r\n\r\n") << 200;
    QTest::newRow("non-ASCII field") << RawClient::requestBytes("GET", "/app", {}, "X: \xc3\xa4\xff\r\n") << 200;
    QTest::newRow("100 fields") << RawClient::requestBytes("GET", "/app", {}, QByteArray("A: b\r\n").repeated(99))
                                << 200;
    QTest::newRow("unknown method") << RawClient::requestBytes("BREW", "/app") << 405;
    QTest::newRow("lower case method") << RawClient::requestBytes("get", "/app") << 405;
    QTest::newRow("PATCH") << RawClient::requestBytes("PATCH", "/app/dm", "{}") << 405;
    QTest::newRow("TRACE") << RawClient::requestBytes("TRACE", "/app") << 405;
    QTest::newRow("CONNECT") << RawClient::requestBytes("CONNECT", "node:6553") << 400;
    QTest::newRow("asterisk") << RawClient::requestBytes("OPTIONS", "*") << 204;
    QTest::newRow("two slashes") << get("//app") << 404;
    QTest::newRow("a port that is none") << get("http://node:99999999/app") << 200;
    QTest::newRow("steps upwards") << get("/app/../srv") << 404;
    QTest::newRow("brackets") << get("http://[::1/app") << 200;
    QTest::newRow("long target") << get("/app?prefix=" + QByteArray(8000, 'p')) << 200;
}

void TestHostile::servesWhatOnlyLooksOdd()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QVERIFY(startNode());
    RawClient odd = client();
    QVERIFY(odd.send(bytes + get("/livez")));
    QCOMPARE(statusOf(odd.readResponse()), status);
    const auto next = odd.readResponse();
    QVERIFY2(next && next->body.contains("alive"), "What follows is another request.");
}

void TestHostile::answersAreJsonWhateverWasAsked_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("invalid UTF-8") << QByteArray("/%ff");
    QTest::newRow("invalid UTF-8 as a name") << QByteArray("/app/%ff%fe");
    QTest::newRow("quotes") << QByteArray("/%22%5c");
    QTest::newRow("quotes in a name") << QByteArray("/app/%22%7d");
    QTest::newRow("lone surrogate") << QByteArray("/app/%ed%a0%80");
    QTest::newRow("right-to-left override") << QByteArray("/app/%e2%80%ae");
    QTest::newRow("markup") << QByteArray("/%3Cscript%3E");
    QTest::newRow("invalid UTF-8 in the query") << QByteArray("/app?limit=%ff");
}

void TestHostile::answersAreJsonWhateverWasAsked()
{
    QFETCH(QByteArray, target);
    QVERIFY(startNode());
    const auto response = client().request("GET", target);
    QVERIFY(statusOf(response) >= 400);
    QVERIFY2(isProblem(*response), response->body);
    QCOMPARE(QString::fromUtf8(response->body).toUtf8(), response->body);
}

void TestHostile::refusesAnEndlessHead()
{
    QVERIFY(startNode());
    RawClient endless = client();
    QVERIFY(endless.send("GET /app HTTP/1.1\r\nHost: node\r\n"));
    while (endless.send(QByteArray("A: b\r\n").repeated(1000))) { }
    QCOMPARE(statusOf(endless.readResponse()), 431);
    QVERIFY(endless.waitForEnd() != RawClient::End::StillOpen);
}

void TestHostile::refusesAnEndlessBody()
{
    QVERIFY(startNode());
    RawClient endless = client();
    QVERIFY(endless.send("PUT /app/dm HTTP/1.1\r\nHost: node\r\nContent-Length: 99999999999\r\n\r\n"));
    while (endless.send(QByteArray(64 * 1024, ' '))) { }
    QCOMPARE(statusOf(endless.readResponse()), 413);
    QVERIFY(endless.waitForEnd() != RawClient::End::StillOpen);
}

/// The indentation of deep arrays would make a body of 1 MiB 65 times as large.
void TestHostile::refusesWhatPrintsMuchLargerThanItWas()
{
    QVERIFY(startNode());
    const int depth = 60;
    const QByteArray zeros = QByteArray("0,").repeated(500'000) + '0';
    const QByteArray body = R"({"name":"dm","config":)" + QByteArray(depth, '[') + zeros + QByteArray(depth, ']') + '}';
    QVERIFY(body.size() < mebi);
    const auto response = client().request("PUT", "/app/dm", body);
    QCOMPARE(statusOf(response), 400);
    QVERIFY2(isProblem(*response), response->body);
}

void TestHostile::randomBytesHarmNobody()
{
    QVERIFY(startNode());
    QRandomGenerator random(20110803);
    const QByteArray request = put("dm", 300);
    for (int round = 0; round < 1000; ++round) {
        QByteArray bytes = request;
        for (int change = 0; change < 1 + round % 4; ++change)
            bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(256));
        RawClient bad = client();
        QVERIFY(bad.send(bytes));
        bad.finishSending();
        const auto response = bad.readResponse(); // None where the changed length asks for more.
        QVERIFY2(!response || response->status < 500 || response->status == 505, bytes);
        QVERIFY2(bad.waitForEnd() != RawClient::End::StillOpen, bytes);
    }
}

void TestHostile::closesOnSlowSenders_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("one byte") << QByteArray("G");
    QTest::newRow("half a head") << QByteArray("GET /app HTTP/1.1\r\nHost:");
    QTest::newRow("head without its last byte") << QByteArray("GET /app HTTP/1.1\r\nHost: node\r\n\r");
    QTest::newRow("body without its last byte") << put("dm").chopped(1);
    QTest::newRow("half of a second request") << put("dm") + "GET /app HT";
}

void TestHostile::closesOnSlowSenders()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(startNode({u"--request-timeout"_s, u"1"_s}));
    const auto begin = Clock::now();
    RawClient slow = client();
    QVERIFY(slow.send(bytes));
    auto response = slow.readResponse();
    if (bytes.startsWith(put("dm"))) {
        QCOMPARE(statusOf(response), 201);
        response = slow.readResponse();
    }
    QCOMPARE(statusOf(response), 408);
    QVERIFY(isProblem(*response));
    QCOMPARE(slow.waitForEnd(), RawClient::End::Closed);
    QVERIFY(millisecondsSince(begin) >= 1000);
    QVERIFY(isSanitized || millisecondsSince(begin) < 3000);
}

/// A byte now and then gives no more time.
void TestHostile::closesOnWhoSendsAByteNowAndThen()
{
    QVERIFY(startNode({u"--request-timeout"_s, u"1"_s}));
    RawClient slow = client(50);
    const auto begin = Clock::now();
    std::optional<RawResponse> response;
    for (const char byte : put("dm", 1000)) {
        if (!slow.send(QByteArrayView(&byte, 1)))
            break;
        if ((response = slow.readResponse()))
            break;
    }
    QCOMPARE(statusOf(response), 408);
    QVERIFY(isSanitized || millisecondsSince(begin) < 3000);
}

void TestHostile::closesIdleConnections()
{
    QVERIFY(startNode({u"--idle-timeout"_s, u"1"_s}));
    RawClient silent = client();
    RawClient served = client();
    QCOMPARE(statusOf(served.request("GET", "/app")), 200);
    QCOMPARE(silent.waitForEnd(), RawClient::End::Closed);
    QCOMPARE(served.waitForEnd(), RawClient::End::Closed);
}

void TestHostile::answersHalfClosedConnections_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<int>>("statuses");
    QTest::newRow("GET") << get("/app") << QList<int>{200};
    QTest::newRow("PUT") << put("dm") << QList<int>{201};
    QTest::newRow("several") << put("dm") + get("/app/dm") + put("dm") + get("/app/dm")
                             << QList<int>{201, 200, 200, 200};
    QTest::newRow("one and a half") << put("dm") + "GET /app" << QList<int>{201};
}

void TestHostile::answersHalfClosedConnections()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<int>, statuses);
    QVERIFY(startNode());
    RawClient half = client();
    QVERIFY(half.send(bytes));
    half.finishSending();
    for (const int status : statuses)
        QCOMPARE(statusOf(half.readResponse()), status);
    QVERIFY(!half.hasInput());
    QCOMPARE(half.waitForEnd(), RawClient::End::Closed);
}

void TestHostile::closesWhenHalfARequestIsAllThatComes()
{
    QVERIFY(startNode());
    RawClient half = client();
    QVERIFY(half.send("GET /app HT"));
    half.finishSending();
    QVERIFY(!half.readResponse());
    QVERIFY(!half.isOpen());
}

void TestHostile::forgetsClientsThatVanish()
{
    QVERIFY(startNode());
    for (int i = 0; i < 50; ++i)
        QCOMPARE(statusOf(client().request("PUT", "/app/a" + QByteArray::number(i),
                                           application("a" + QByteArray::number(i), 100'000))),
                 201);
    const QByteArray doings[] = {
        "",
        "GET /a",
        put("dm", 5000).first(3000),
        put("dm"),
        get("/app/dm"),
        get("/app"), // 5 MB
        put("dm") + put("dm") + get("/app") + put("dm"),
        RawClient::requestBytes("DELETE", "/app/dm"),
        "\x16\x03\x01",
        "PUT /app/dm HTTP/1.1\r\nHost: node\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n",
    };
    for (size_t i = 0; i < 1000; ++i) {
        RawClient bad = client();
        QVERIFY(bad.send(doings[i % std::size(doings)]));
        if (i % 3 == 0)
            QVERIFY(bad.hasInput() || bad.isOpen()); // Sometimes it has read a part of the answer.
        bad.reset();
    }
    QTRY_COMPARE(metric("nesoi_http_connections"), 1);
    QCOMPARE(metric("nesoi_http_input_buffered_bytes"), 0);
    QCOMPARE(metric("nesoi_http_output_buffered_bytes"), 0);
}

void TestHostile::answersPipelinedRequestsInOrder()
{
    QVERIFY(startNode());
    QByteArray bytes;
    for (int i = 0; i < 50; ++i) {
        const QByteArray name = "a" + QByteArray::number(i);
        bytes += put(name) + get("/app/" + name) + RawClient::requestBytes("DELETE", "/app/" + name)
            + get("/app/" + name);
    }
    RawClient pipelining = client();
    QVERIFY(pipelining.send(bytes));
    for (int i = 0; i < 50; ++i) {
        const QByteArray quoted = "\"a" + QByteArray::number(i) + '"';
        const auto created = pipelining.readResponse();
        QCOMPARE(statusOf(created), 201);
        QVERIFY(created->body.contains(quoted));
        const auto read = pipelining.readResponse();
        QCOMPARE(statusOf(read), 200);
        QCOMPARE(read->body, created->body);
        QCOMPARE(statusOf(pipelining.readResponse()), 204);
        QCOMPARE(statusOf(pipelining.readResponse()), 404);
    }
    QVERIFY(!pipelining.hasInput());
}

void TestHostile::splitsHarmNobody()
{
    QVERIFY(startNode({u"--threads"_s, u"1"_s}));
    RawClient witness = client();
    const QByteArray bytes = put("dm") + get("/app/dm") + RawClient::requestBytes("DELETE", "/app/dm");
    for (qsizetype split = 0; split <= bytes.size(); ++split) {
        RawClient pipelining = client();
        QVERIFY(pipelining.send(bytes.first(split)));
        QCOMPARE(statusOf(witness.request("GET", "/livez")),
                 200); // Before that, the only thread has read the first part.
        QVERIFY(pipelining.send(bytes.sliced(split)));
        QCOMPARE(statusOf(pipelining.readResponse()), 201);
        QCOMPARE(statusOf(pipelining.readResponse()), 200);
        QCOMPARE(statusOf(pipelining.readResponse()), 204);
    }
}

void TestHostile::takesABodyByteByByte()
{
    QVERIFY(startNode({u"--threads"_s, u"1"_s}));
    RawClient witness = client();
    RawClient slow = client();
    for (const char byte : put("dm", 5000)) {
        QVERIFY(slow.send(QByteArrayView(&byte, 1)));
        QCOMPARE(statusOf(witness.request("GET", "/livez")), 200);
    }
    QCOMPARE(statusOf(slow.readResponse()), 201);
    QCOMPARE(statusOf(slow.request("GET", "/app/dm")), 200);
}

void TestHostile::closesAfterTheAnswerWhereAsked_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("closes");
    QTest::newRow("HTTP/1.1") << QByteArray("HTTP/1.1\r\nHost: node\r\n") << false;
    QTest::newRow("HTTP/1.1, close") << QByteArray("HTTP/1.1\r\nHost: node\r\nConnection: close\r\n") << true;
    QTest::newRow("HTTP/1.0") << QByteArray("HTTP/1.0\r\n") << true;
    QTest::newRow("HTTP/1.0, keep-alive") << QByteArray("HTTP/1.0\r\nConnection: keep-alive\r\n") << false;
}

void TestHostile::closesAfterTheAnswerWhereAsked()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, closes);
    QVERIFY(startNode());
    const QByteArray body = application("dm");
    const QByteArray bytes[]
        = {"GET /app " + head + "\r\n",
           "PUT /app/dm " + head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body};
    for (const QByteArray &request : bytes) {
        RawClient polite = client();
        QVERIFY(polite.send(request));
        const auto response = polite.readResponse();
        QVERIFY(statusOf(response) == 200 || statusOf(response) == 201);
        if (closes) {
            QCOMPARE(response->field("Connection"), "close");
            QCOMPARE(polite.waitForEnd(), RawClient::End::Closed);
        } else {
            QVERIFY(response->field("Connection") != "close");
            QVERIFY(polite.send(request));
            QCOMPARE(statusOf(polite.readResponse()), 200);
        }
    }
}

void TestHostile::answersNothingAfterClose()
{
    QVERIFY(startNode());
    RawClient impolite = client();
    QVERIFY(impolite.send(RawClient::requestBytes("GET", "/app", {}, "Connection: close\r\n") + put("dm")));
    QCOMPARE(statusOf(impolite.readResponse()), 200);
    QVERIFY(!impolite.readResponse());
    QCOMPARE(statusOfGet("/app/dm"), 404);
}

void TestHostile::saysContinueToWhoWaitsForIt()
{
    QVERIFY(startNode());
    RawClient waiting = client();
    for (const int status : {201, 200}) {
        const QByteArray bytes
            = RawClient::requestBytes("PUT", "/app/dm", application("dm"), "Expect: 100-continue\r\n");
        const qsizetype head = bytes.size() - application("dm").size();
        QVERIFY(waiting.send(bytes.first(head)));
        QCOMPARE(statusOf(waiting.readResponse()), 100);
        QVERIFY(waiting.send(bytes.sliced(head)));
        QCOMPARE(statusOf(waiting.readResponse()), status);
    }
}

void TestHostile::headIsGetWithoutBody_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target :
         {"/", "/app", "/app/dm", "/app/none", "/app/b%61d%20name", "/srv", "/srv/dm", "/srv/dm/host1",
          "/app/dm/web-hooks", "/cluster", "/livez", "/readyz", "/nothing", "/app?limit=1", "/app?limit=0"})
        QTest::newRow(target) << QByteArray(target);
}

void TestHostile::headIsGetWithoutBody()
{
    QFETCH(QByteArray, target);
    QVERIFY(startNode());
    RawClient reader = client();
    QCOMPARE(statusOf(reader.request("PUT", "/app/dm", application("dm"))), 201);
    QCOMPARE(statusOf(reader.request("PUT", "/app/dn", application("dn"))), 201);
    QCOMPARE(statusOf(reader.request("PUT", "/srv/dm/host1", R"({"name":"host1","endpoints":{}})")), 201);
    auto got = reader.request("GET", target);
    auto head = reader.request("HEAD", target);
    QVERIFY(got && head);
    QCOMPARE(head->status, got->status);
    const auto isDate = [](const auto &field) { return field.first == "Date"; };
    QCOMPARE(std::erase_if(got->fields, isDate), 1U);
    QCOMPARE(std::erase_if(head->fields, isDate), 1U);
    QCOMPARE(head->fields, got->fields);
    QVERIFY(head->body.isEmpty());
    QVERIFY2(!reader.hasInput(), "No body follows.");
}

/// Where the transport refuses it before the API sees it. RFC 9110, 9.3.2.
void TestHostile::refusesHeadWithoutBody_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row
        = [](const char *name, const QByteArray &bytes, int status) { QTest::newRow(name) << bytes << status; };
    const auto lines = [](const QByteArray &text) { return "HEAD /app HTTP/1.1\r\nHost: node\r\n" + text + "\r\n"; };
    row("bad field", lines("A : b\r\n"), 400);
    row("bad host in the target", "HEAD http://user@node/ HTTP/1.1\r\nHost: node\r\n\r\n", 400);
    row("after empty lines", "\r\n\r\n" + lines("A : b\r\n"), 400);
    row("slow", lines({}).chopped(1), 408);
    row("slow body", lines("Content-Length: 100\r\n"), 408);
    row("chunked", lines("Transfer-Encoding: chunked\r\n"), 411);
    row("large body", lines("Content-Length: 1048577\r\n"), 413);
    row("expectation", lines("Expect: miracles\r\n"), 417);
    row("large head", lines("A: " + QByteArray(16 * 1024, 'b') + "\r\n"), 431);
    row("too many fields", lines(QByteArray("A: b\r\n").repeated(101)), 431);
    row("too many large requests", lines("Content-Length: 200000\r\n") + QByteArray(100'000, ' '), 503);
    row("version", "HEAD /app HTTP/2.0\r\n\r\n", 505);
}

void TestHostile::refusesHeadWithoutBody()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QVERIFY(startNode({u"--request-timeout"_s, u"1"_s, u"--max-input-buffered"_s, u"64K"_s}));
    for (const QByteArray &before : {QByteArray(), get("/app")}) {
        RawClient bad = client();
        QVERIFY(bad.send(before + bytes));
        if (!before.isEmpty())
            QCOMPARE(statusOf(bad.readResponse()), 200);
        const auto response = bad.readResponse(true);
        QCOMPARE(statusOf(response), status);
        QCOMPARE(response->field("Content-Type"), "application/problem+json");
        QVERIFY(response->field("Content-Length").toInt() > 0);
        QVERIFY2(!bad.readResponse() && !bad.isOpen(), "The connection is closed.");
        QVERIFY2(!bad.hasInput(), "No body follows.");
    }
}

void TestHostile::pipeliningDoesNotKeepOthersWaiting_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("large answers") << RawClient::requestBytes("HEAD", "/app?prefix=a") << 200;
    QTest::newRow("writes") << put("dm") << 201;
}

void TestHostile::pipeliningDoesNotKeepOthersWaiting()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QVERIFY(startNode({u"--threads"_s, u"1"_s}));
    for (int i = 0; i < 20; ++i) {
        const QByteArray name = "a" + QByteArray::number(i);
        QCOMPARE(statusOf(client().request("PUT", "/app/" + name, application(name, 200'000))), 201);
    }
    RawClient other = client();
    RawClient greedy = client(60'000);
    const int count = 60'000 / static_cast<int>(request.size()); // So many that the node reads all of them at once.
    QVERIFY(greedy.send(request.repeated(count)));
    QCOMPARE(statusOf(greedy.readResponse(request.startsWith("HEAD"))), status);
    const auto asked = Clock::now();
    QCOMPARE(statusOf(other.request("GET", "/livez")), 200);
    QVERIFY2(isSanitized || millisecondsSince(asked) < 200, QByteArray::number(millisecondsSince(asked)));
    for (int i = 1; i < count; ++i)
        QCOMPARE(statusOf(greedy.readResponse(request.startsWith("HEAD"))), 200);
}

void TestHostile::boundsWhatWaitsForClientsThatDoNotRead()
{
    QVERIFY(startNode({u"--max-output-buffered"_s, u"32M"_s}));
    for (int i = 0; i < 40; ++i) {
        const QByteArray name = "a" + QByteArray::number(i);
        QCOMPARE(statusOf(client().request("PUT", "/app/" + name, application(name, 100'000))), 201);
    }
    std::vector<RawClient> greedy;
    for (int i = 0; i < 100; ++i) {
        // 4 MB each, and none shares another's bytes.
        const QByteArray request = get("/app?prefix=a&limit=" + QByteArray::number(1000 + i));
        QVERIFY(greedy.emplace_back(client()).send(request.repeated(20)));
    }
    QTRY_VERIFY_WITH_TIMEOUT(metric("nesoi_http_output_buffered_bytes") > 1.0 * mebi,
                             30'000); // What the kernel did not take.
    const auto asked = Clock::now();
    QCOMPARE(statusOfGet("/srv"), 200);
    QVERIFY(isSanitized || millisecondsSince(asked) < 1000);
    QVERIFY(metric("nesoi_http_output_buffered_bytes") <= 32.0 * mebi);
    QVERIFY2(isSanitized || m_node->rssKiB() < m_allowedRssKiB, QByteArray::number(m_node->rssKiB()));
}

void TestHostile::boundsUnfinishedRequests()
{
    QVERIFY(startNode({u"--max-input-buffered"_s, u"8M"_s}));
    std::vector<RawClient> many;
    int refused = 0;
    for (int i = 0; i < 200; ++i) {
        many.push_back(client(isSanitized ? 1000 : 100));
        QVERIFY(many.back().send(put("dm", mebi - 100).chopped(1)));
    }
    for (RawClient &one : many) {
        const auto response = one.readResponse();
        refused += statusOf(response) == 503;
    }
    QVERIFY2(refused >= 190, QByteArray::number(refused));
    QVERIFY(refused < 200);
    QCOMPARE(statusOf(client().request("PUT", "/app/small", application("small"))), 201);
}

void TestHostile::keepsNoMemoryOfPastRequests()
{
    QVERIFY(startNode());
    std::vector<RawClient> many;
    for (int i = 0; i < 300; ++i) {
        many.push_back(client()); // Which path does not matter; this one spares the test the parsing.
        QCOMPARE(statusOf(many.back().request("PUT", "/nothing", QByteArray(mebi, 'x'))), 404);
    }
    QCOMPARE(metric("nesoi_http_connections"), 301);
    qInfo("%lld KiB after 300 requests of 1 MiB.", m_node->rssKiB());
    QVERIFY2(isSanitized || m_node->rssKiB() < m_allowedRssKiB, QByteArray::number(m_node->rssKiB()));
}

void TestHostile::capsConnections()
{
    QVERIFY(startNode({u"--max-connections"_s, u"50"_s}));
    QCOMPARE(metric("nesoi_http_connections"), 1);
    std::vector<RawClient> many;
    for (int i = 0; i < 49; ++i) {
        many.push_back(client());
        QCOMPARE(statusOf(many.back().request("GET", "/app")), 200);
    }
    RawClient oneMore = client();
    const auto response = oneMore.readResponse();
    QCOMPARE(statusOf(response), 503);
    QVERIFY(isProblem(*response));
    QCOMPARE(response->field("Retry-After"), "1");
    QCOMPARE(oneMore.waitForEnd(), RawClient::End::Closed);
    for (RawClient &one : many)
        QCOMPARE(statusOf(one.request("GET", "/app")), 200);
    many.pop_back();
    QTRY_COMPARE(metric("nesoi_http_connections"), 49);
    QCOMPARE(statusOfGet("/app"), 200);
    many.clear();
    QTRY_COMPARE(metric("nesoi_http_connections"), 1);
}

void TestHostile::whoIsTurnedAwayTakesNobodysPlace()
{
    QVERIFY(startNode({u"--max-connections"_s, u"10"_s}));
    QCOMPARE(metric("nesoi_http_connections"), 1);
    std::vector<RawClient> served;
    for (int i = 0; i < 9; ++i) {
        served.push_back(client());
        QCOMPARE(statusOf(served.back().request("GET", "/app")), 200);
    }
    std::vector<RawClient> turnedAway;
    for (int i = 0; i < 50; ++i) {
        turnedAway.push_back(client());
        QCOMPARE(statusOf(turnedAway.back().readResponse()), 503);
    }
    const auto begin = Clock::now();
    QCOMPARE(metric("nesoi_http_connections"), 10);
    served.pop_back();
    QTRY_COMPARE(metric("nesoi_http_connections"), 9);
    QCOMPARE(statusOfGet("/app"), 200); // While those who were turned away have yet to close.
    QVERIFY2(isSanitized || millisecondsSince(begin) < 1500, "They have closed already, which shows nothing.");
    QCOMPARE(metric("nesoi_http_refused_total{reason=\"too_many_connections\"}"), 50);
    QCOMPARE(metric("nesoi_http_connections_total"), 61);
    served.clear();
    QTRY_COMPARE(metric("nesoi_http_connections"), 1);
}

/// With 80 descriptors, 10 are told why; those beyond are just closed.
void TestHostile::whoIsTurnedAwayLeavesDescriptorsToOthers()
{
    QVERIFY(startNode({u"--max-connections"_s, u"20"_s}));
    const rlimit few{80, 80};
    QCOMPARE(prlimit(static_cast<pid_t>(m_node->pid()), RLIMIT_NOFILE, &few, nullptr), 0);
    std::vector<RawClient> served;
    for (int i = 0; i < 19; ++i) {
        served.push_back(client());
        QCOMPARE(statusOf(served.back().request("GET", "/app")), 200);
    }
    QCOMPARE(metric("nesoi_http_connections"), 20);
    std::vector<RawClient> turnedAway;
    for (int i = 0; i < 200; ++i)
        turnedAway.push_back(client());
    int told = 0;
    for (RawClient &one : turnedAway) {
        const auto response = one.readResponse();
        QVERIFY(!response || response->status == 503);
        QVERIFY(response || !one.isOpen());
        told += response.has_value();
    }
    QVERIFY2(told >= 10 && (isSanitized || told <= 20), QByteArray::number(told)); // Some have closed meanwhile.
    QCOMPARE(metric("nesoi_http_connections"), 20);
    QCOMPARE(metric("nesoi_http_refused_total{reason=\"too_many_connections\"}"), 200);
    QCOMPARE(metric("nesoi_http_connections_total"), 220);
    for (RawClient &one : served)
        QCOMPARE(statusOf(one.request("GET", "/app")), 200);
    QVERIFY2(!m_node->log().contains("Cannot accept connections"), m_node->log());
    served.clear();
    QTRY_COMPARE(metric("nesoi_http_connections"), 1);
}

void TestHostile::servesAgainAfterRunningOutOfDescriptors()
{
    QVERIFY(startNode());
    const rlimit few{60, 60};
    QCOMPARE(prlimit(static_cast<pid_t>(m_node->pid()), RLIMIT_NOFILE, &few, nullptr), 0);
    RawClient first = client();
    QCOMPARE(statusOf(first.request("GET", "/app")), 200);
    std::vector<RawClient> many;
    for (int i = 0; i < 100; ++i) // The kernel accepts them; the node cannot.
        many.push_back(client());
    QTRY_VERIFY(m_node->log().contains("Cannot accept connections"));
    QCOMPARE(statusOf(first.request("PUT", "/app/dm", application("dm"))), 201);
    many.clear();
    QCOMPARE(statusOfGet("/app"), 200);
}

void TestHostile::servesBeside10000IdleConnections()
{
    constexpr int count = 10'000;
    if (raiseDescriptorLimit() < count + 1500)
        QSKIP("The hard limit on open files (ulimit -Hn) is below 11,500.");
    QVERIFY(startNode());
    QCOMPARE(statusOfGet("/app"), 200);
    const qint64 before = m_node->rssKiB();
    std::vector<RawClient> many;
    many.reserve(count);
    for (int i = 0; i < count; ++i) {
        many.push_back(client());
        QVERIFY(many.back().isOpen());
        if (i % 2 == 0) // Half of them have been of some use once.
            QVERIFY(many.back().send(get("/app")));
    }
    for (int i = 0; i < count; i += 2)
        QCOMPARE(statusOf(many[static_cast<size_t>(i)].readResponse()), 200);
    QTRY_COMPARE(metric("nesoi_http_connections"), count + 1);
    const auto asked = Clock::now();
    QCOMPARE(statusOfGet("/app"), 200);
    const qint64 took = millisecondsSince(asked);
    const double kibEach = double(m_node->rssKiB() - before) / count;
    qInfo("10,000 idle connections: %.2f KiB each; a GET beside them took %lld ms.", kibEach, took);
    QVERIFY(isSanitized || kibEach < 4);
    QVERIFY(isSanitized || took < 1000);
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"

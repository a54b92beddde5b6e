// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "http/httpworker.h"
#include "nodeprocess.h"
#include "rawclient.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <map>
#include <mutex>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace nesoi;
using namespace std::chrono_literals;

namespace
{

using Clock = std::chrono::steady_clock;

constexpr qsizetype tooMuch
    = 24 * 1024 * 1024; ///< Bytes that the kernel does not keep for a client that does not read.

/// What the handler was called for, in order; outlives it.
///
/// Threads: any.
class Log
{
public:
    void note(const QByteArray &what, quint64 token = 0)
    {
        const std::lock_guard lock(m_mutex);
        m_entries[what].push_back(token);
        ++m_counts[what];
        m_changed.notify_all();
    }
    /// Waits for the next such call that nobody has asked for yet; its token.
    [[nodiscard]] std::optional<quint64> next(const QByteArray &what)
    {
        std::unique_lock lock(m_mutex);
        std::deque<quint64> &entries = m_entries[what];
        if (!m_changed.wait_for(lock, 20s, [&] { return !entries.empty(); }))
            return std::nullopt;
        const quint64 token = entries.front();
        entries.pop_front();
        return token;
    }
    [[nodiscard]] int count(const QByteArray &what)
    {
        const std::lock_guard lock(m_mutex);
        return m_counts[what];
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<QByteArray, std::deque<quint64>> m_entries;
    std::map<QByteArray, int> m_counts;
};

/// Does what the target asks for: "/stream?BEGINNING", "/large" (a stream with a beginning that the kernel does not
/// take), "/wait" (to be answered by the test); anything else is answered with itself.
class TestHandler : public RequestHandler
{
public:
    explicit TestHandler(Log &log)
        : m_log(log)
    {
    }

    std::optional<Response> handle(const Request &request, Route &) override
    {
        m_log.note("handle", request.token);
        if (m_isInTask)
            m_log.note("handle within a call");
        if (request.target == "/wait")
            return std::nullopt;
        Response response{.contentType = "text/plain", .body = request.target.toByteArray()};
        response.isStream = request.target.startsWith("/stream") || request.target == "/large";
        if (request.target == "/large")
            response.body = QByteArray(tooMuch, 'L');
        else if (response.isStream)
            response.body = response.body.sliced(qMin(response.body.size(), std::ssize("/stream?") - 1));
        return response;
    }
    void woken() override
    {
        for (const auto &task : takeTasks()) {
            m_isInTask = true;
            task();
            m_isInTask = false;
        }
    }
    void gone(quint64 token) override
    {
        if (m_isInTask)
            m_log.note("gone within a call");
        m_log.note("gone", token);
    }
    void saidAll(quint64 token) override { m_log.note(m_isInTask ? "said all within a call" : "said all", token); }
    void writable(quint64 token) override { m_log.note(m_isInTask ? "writable within a call" : "writable", token); }
    [[nodiscard]] std::optional<Clock::time_point> nextTime() const override
    {
        m_log.note("nextTime");
        return due;
    }
    void timePassed(Clock::time_point now) override
    {
        wasEarly = wasEarly || !due || now < *due || Clock::now() < *due;
        due.reset();
        m_log.note("timePassed");
    }
    void drain() override
    {
        m_log.note("drain");
        if (onDrain)
            onDrain();
    }

    void post(std::function<void()> task)
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }

    // On the worker's thread
    std::optional<Clock::time_point> due;
    bool wasEarly = false;
    std::function<void()> onDrain;

private:
    [[nodiscard]] std::vector<std::function<void()>> takeTasks()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_tasks, {});
    }

    Log &m_log;
    std::mutex m_mutex;
    std::vector<std::function<void()>> m_tasks;
    bool m_isInTask = false;
};

/// A worker with a TestHandler, and a port at which its clients come in.
class Stage
{
public:
    explicit Stage(const HttpLimits &limits = {})
        : m_listening(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        budget.limits = limits;
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        std::ignore = bind(m_listening, reinterpret_cast<const sockaddr *>(&address), sizeof address);
        listen(m_listening, 16);
        socklen_t size = sizeof address;
        getsockname(m_listening, reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        worker = std::make_unique<HttpWorker>(budget, [this](HttpWorker &) {
            auto made = std::make_unique<TestHandler>(log);
            handler = made.get();
            return made;
        });
        worker->start(0);
    }
    ~Stage()
    {
        worker.reset();
        close(m_listening);
    }
    Q_DISABLE_COPY_MOVE(Stage)

    [[nodiscard]] RawClient connect()
    {
        RawClient client(m_port);
        accept();
        return client;
    }
    /// The same for whoever wants thousands: just a descriptor.
    [[nodiscard]] int connectBare()
    {
        const int client = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(m_port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
            accept();
        return client;
    }

    /// Has the worker do something between its other work; returns when it is done.
    void run(const std::function<void()> &task)
    {
        std::promise<void> done;
        worker->wake(); // By when it is woken, it has a handler.
        while (!handler)
            std::this_thread::yield();
        handler.load()->post([&] {
            task();
            done.set_value();
        });
        worker->wake();
        done.get_future().wait();
    }
    [[nodiscard]] bool stream(quint64 token, const QByteArray &bytes)
    {
        bool all = false;
        run([&] { all = worker->stream(token, bytes); });
        return all;
    }
    void endStream(quint64 token)
    {
        run([&] { worker->endStream(token); });
    }
    void answer(quint64 token, const QByteArray &body)
    {
        run([&] { worker->answer(token, {.body = body}); });
    }
    [[nodiscard]] quint64 refusals(Refusal refusal) const
    {
        return worker->metrics().refusals[static_cast<size_t>(refusal)].value();
    }
    [[nodiscard]] quint64 openStreams() const
    {
        return worker->metrics().streamsBegun.value() - worker->metrics().streamsEnded.value();
    }

    Log log;
    HttpBudget budget;
    std::unique_ptr<HttpWorker> worker;
    std::atomic<TestHandler *> handler{nullptr};

private:
    void accept()
    {
        budget.connections.fetch_add(1);
        worker->adopt(accept4(m_listening, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC), false);
    }

    int m_listening;
    quint16 m_port = 0;
};

/// The content of the next chunk; empty for the last. Nothing where none comes, or it is not well-formed.
std::optional<QByteArray> readChunk(RawClient &client)
{
    const auto size = client.readLine();
    bool isNumber = false;
    const qsizetype count = size ? size->toLongLong(&isNumber, 16) : 0;
    if (!isNumber)
        return std::nullopt;
    auto content = client.readBytes(count);
    return client.readLine() == "" ? content : std::nullopt;
}

/// Begins a stream and reads its head; its token.
quint64 beginStream(Stage &stage, RawClient &client)
{
    const auto head = client.request("GET", "/stream");
    return head && head->status == 200 ? stage.log.next("handle").value_or(0) : 0;
}

QByteArray bodyOf(const std::optional<RawResponse> &response)
{
    return response ? response->body : QByteArray();
}

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

} // namespace

/// Exchanges that take longer: streams, answers that come later, and who leaves meanwhile.
class TestStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thousandsOfThemCostLittle(); // The first, for it measures memory: others leave some that would be used again.

    void partsComeAsChunks();
    void anEmptyPartIsNoEnd();
    void aLaterAnswerMayBeAStream();
    void http10IsEndedByTheConnection();
    void headIsAnsweredWithoutAStream();
    void closesAfterAStreamWhereTheClientAsked();

    void aRestIsKeptUntilItIsRead();
    void whatIsSentBehindALargeBeginningComesBehindIt();
    void anEndComesBehindARest();
    void slowReadersAreClosed();
    void streamsWithNothingToReadAreNot();
    void restsBeyondTheBudgetAreClosed();

    void aClientThatLeavesItsStreamIsGoneOnce_data();
    void aClientThatLeavesItsStreamIsGoneOnce();
    void aClientThatPipelinedAndLeftIsGone();
    void aClientThatResetsWhileItWaitsIsGoneOnce();
    void aClientThatSaysNoMoreMayWaitForItsAnswer();
    void nobodyIsGoneWhoWasAnswered();
    void allAreGoneWhenTheWorkerEnds();

    void whatIsPipelinedBehindAStreamComesAfterIt_data();
    void whatIsPipelinedBehindAStreamComesAfterIt();
    void theHandlerIsNotCalledFromWithinItsOwnCalls();

    void drainsOnce();
    void streamsAreEndedBehindTheirRestWhenDrained();

    void timePassesWhenAskedFor();
    void timeMayBeChangedByAnyCall();
    void anIdleWorkerSleeps();
};

void TestStreams::partsComeAsChunks()
{
    Stage stage;
    RawClient client = stage.connect();
    const auto head = client.request("GET", "/stream?hello");
    QVERIFY(head);
    QCOMPARE(head->status, 200);
    QCOMPARE(head->field("Transfer-Encoding"), "chunked");
    QVERIFY(head->field("Content-Length").isNull());
    QVERIFY(head->field("Connection").isNull());
    QCOMPARE(readChunk(client), "hello");
    const quint64 token = *stage.log.next("handle");
    QCOMPARE(stage.openStreams(), 1U);
    for (const QByteArray &part : {QByteArray("a"), QByteArray("event: x\r\n\r\n"), QByteArray(70'000, 'z')}) {
        QVERIFY(stage.stream(token, part));
        QCOMPARE(readChunk(client), part);
    }
    stage.endStream(token);
    QCOMPARE(readChunk(client), "");
    QCOMPARE(stage.openStreams(), 0U);
    QCOMPARE(bodyOf(client.request("GET", "/next")), "/next");
    QVERIFY(stage.stream(token, "nobody hears it"));
    stage.endStream(token);
    QCOMPARE(bodyOf(client.request("GET", "/last")), "/last");
    QCOMPARE(stage.log.count("gone"), 0);
}

void TestStreams::anEmptyPartIsNoEnd()
{
    Stage stage;
    RawClient client = stage.connect();
    const quint64 token = beginStream(stage, client);
    QVERIFY(stage.stream(token, {}));
    QVERIFY(stage.stream(token, "more"));
    QCOMPARE(readChunk(client), "more");
}

void TestStreams::aLaterAnswerMayBeAStream()
{
    Stage stage;
    RawClient client = stage.connect();
    QVERIFY(client.send(RawClient::requestBytes("GET", "/wait")));
    const quint64 token = *stage.log.next("handle");
    stage.run([&] {
        Response response{.body = "first"};
        response.isStream = true;
        stage.worker->answer(token, std::move(response));
        stage.worker->stream(token, "second");
        stage.worker->endStream(token);
    });
    QCOMPARE(client.readResponse()->field("Transfer-Encoding"), "chunked");
    QCOMPARE(readChunk(client), "first");
    QCOMPARE(readChunk(client), "second");
    QCOMPARE(readChunk(client), "");
}

void TestStreams::http10IsEndedByTheConnection()
{
    Stage stage;
    RawClient client = stage.connect();
    QVERIFY(client.send("GET /stream?one, HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
    const auto head = client.readResponse();
    QVERIFY(head);
    QVERIFY(head->field("Transfer-Encoding").isNull());
    QVERIFY(head->field("Content-Length").isNull());
    QCOMPARE(head->field("Connection"), "close");
    const quint64 token = *stage.log.next("handle");
    QVERIFY(stage.stream(token, "two"));
    QCOMPARE(client.readBytes(7), "one,two");
    stage.endStream(token);
    QVERIFY(!client.hasInput());
    QCOMPARE(client.waitForEnd(), RawClient::End::Closed);
}

void TestStreams::headIsAnsweredWithoutAStream()
{
    Stage stage;
    {
        RawClient client = stage.connect();
        const auto head = client.request("HEAD", "/stream?hello");
        QCOMPARE(head->field("Transfer-Encoding"), "chunked");
        QCOMPARE(stage.openStreams(), 0U);
        const quint64 token = *stage.log.next("handle");
        QVERIFY(stage.stream(token, "nobody hears it"));
        QCOMPARE(bodyOf(client.request("GET", "/next")), "/next");
    }
    QTRY_VERIFY(stage.worker->isIdle());
    stage.run([] {});
    QCOMPARE(stage.log.count("gone"), 0);
}

void TestStreams::closesAfterAStreamWhereTheClientAsked()
{
    Stage stage;
    RawClient client = stage.connect();
    const auto head = client.request("GET", "/stream?hello", {}, "Connection: close\r\n");
    QCOMPARE(head->field("Transfer-Encoding"), "chunked");
    QCOMPARE(head->field("Connection"), "close");
    stage.endStream(*stage.log.next("handle"));
    QCOMPARE(readChunk(client), "hello");
    QCOMPARE(readChunk(client), "");
    QCOMPARE(client.waitForEnd(), RawClient::End::Closed);
}

void TestStreams::aRestIsKeptUntilItIsRead()
{
    Stage stage;
    RawClient client = stage.connect();
    const quint64 token = beginStream(stage, client);
    const QByteArray large(tooMuch, 'x');
    QVERIFY(!stage.stream(token, large));
    QVERIFY(stage.budget.outputBuffered > 0);
    QCOMPARE(stage.log.count("writable"), 0);
    QCOMPARE(readChunk(client), large);
    QCOMPARE(stage.log.next("writable"), token);
    QCOMPARE(stage.budget.outputBuffered, 0);
    QVERIFY(stage.stream(token, "more"));
    QCOMPARE(readChunk(client), "more");
    stage.endStream(token);
    QCOMPARE(readChunk(client), "");
    QCOMPARE(stage.log.count("writable"), 1);
    QCOMPARE(stage.log.count("writable within a call"), 0);
}

void TestStreams::whatIsSentBehindALargeBeginningComesBehindIt()
{
    Stage stage;
    RawClient client = stage.connect();
    QVERIFY(client.request("GET", "/large"));
    const quint64 token = *stage.log.next("handle");
    QVERIFY(!stage.stream(token, "more"));
    QCOMPARE(readChunk(client), QByteArray(tooMuch, 'L'));
    QCOMPARE(readChunk(client), "more");
    QCOMPARE(stage.log.next("writable"), token);
}

void TestStreams::anEndComesBehindARest()
{
    Stage stage;
    RawClient client = stage.connect();
    const quint64 token = beginStream(stage, client);
    const QByteArray large(tooMuch, 'x');
    QVERIFY(!stage.stream(token, large));
    stage.endStream(token);
    QVERIFY(client.send(RawClient::requestBytes("GET", "/next")));
    QCOMPARE(readChunk(client), large);
    QCOMPARE(readChunk(client), "");
    QCOMPARE(bodyOf(client.readResponse()), "/next");
    QCOMPARE(stage.log.count("writable"), 0);
    QCOMPARE(stage.log.count("gone"), 0);
}

void TestStreams::slowReadersAreClosed()
{
    Stage stage({.requestTimeoutMs = 200});
    RawClient client = stage.connect();
    const quint64 token = beginStream(stage, client);
    const auto begin = Clock::now();
    QVERIFY(!stage.stream(token, QByteArray(tooMuch, 'x')));
    QCOMPARE(stage.log.next("gone"), token);
    QVERIFY(Clock::now() - begin >= 200ms);
    QCOMPARE(stage.refusals(Refusal::SlowReader), 1U);
    QCOMPARE(stage.budget.outputBuffered, 0);
    QCOMPARE(stage.openStreams(), 0U);
    QVERIFY(client.waitForEnd() != RawClient::End::StillOpen);
    QCOMPARE(stage.log.count("writable"), 0);
}

void TestStreams::streamsWithNothingToReadAreNot()
{
    Stage stage({.requestTimeoutMs = 100, .idleTimeoutMs = 100});
    RawClient streaming = stage.connect();
    const quint64 token = beginStream(stage, streaming);
    RawClient waiting = stage.connect();
    QVERIFY(waiting.send(RawClient::requestBytes("GET", "/wait")));
    const quint64 open = *stage.log.next("handle");
    for (int i = 0; i < 3; ++i) { // Others are closed for their idleness, one after the other.
        RawClient idle = stage.connect();
        QCOMPARE(idle.waitForEnd(), RawClient::End::Closed);
    }
    QVERIFY(stage.stream(token, "still here"));
    QCOMPARE(readChunk(streaming), "still here");
    stage.answer(open, "at last");
    QCOMPARE(bodyOf(waiting.readResponse()), "at last");
    QCOMPARE(stage.log.count("gone"), 0);
}

void TestStreams::restsBeyondTheBudgetAreClosed()
{
    Stage stage({.maxOutputBuffered = 1'000'000});
    RawClient client = stage.connect();
    const quint64 token = beginStream(stage, client);
    QVERIFY(stage.stream(token, QByteArray(tooMuch, 'x'))); // Nothing is kept of it.
    QCOMPARE(stage.log.next("gone"), token);
    QCOMPARE(stage.refusals(Refusal::OutputBudget), 1U);
    QCOMPARE(stage.budget.outputBuffered, 0);
    QCOMPARE(stage.log.count("gone within a call"), 0);

    RawClient other = stage.connect(); // A beginning that is too large is refused as any answer is.
    const auto refused = other.request("GET", "/large");
    QCOMPARE(refused->status, 503);
    QCOMPARE(refused->field("Connection"), "close");
    QCOMPARE(stage.log.next("gone"), stage.log.next("handle"));
    QCOMPARE(stage.log.count("gone"), 2);
}

void TestStreams::aClientThatLeavesItsStreamIsGoneOnce_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<bool>("hasRest");
    for (const bool hasRest : {false, true}) {
        for (const char *how : {"closes", "resets", "says no more"})
            QTest::addRow("%s%s", how, hasRest ? ", with a rest to read" : "") << QByteArray(how) << hasRest;
    }
}

void TestStreams::aClientThatLeavesItsStreamIsGoneOnce()
{
    QFETCH(QByteArray, how);
    QFETCH(bool, hasRest);
    Stage stage;
    std::optional<RawClient> client(stage.connect());
    const quint64 token = beginStream(stage, *client);
    if (hasRest)
        QVERIFY(!stage.stream(token, QByteArray(tooMuch, 'x')));
    if (how == "closes")
        client.reset();
    else if (how == "resets")
        client->reset();
    else
        client->finishSending();
    QCOMPARE(stage.log.next("gone"), token);
    QTRY_VERIFY(stage.worker->isIdle());
    QVERIFY(stage.stream(token, "nobody hears it"));
    stage.endStream(token);
    QCOMPARE(stage.log.count("gone"), 1);
    QCOMPARE(stage.openStreams(), 0U);
    QCOMPARE(stage.budget.outputBuffered, 0);
    QCOMPARE(stage.budget.connections, 0);
}

void TestStreams::aClientThatPipelinedAndLeftIsGone()
{
    Stage stage;
    quint64 token = 0;
    {
        RawClient client = stage.connect();
        token = beginStream(stage, client);
        QVERIFY(client.send(RawClient::requestBytes("GET", "/next")));
    }
    QCOMPARE(stage.log.next("gone"), token);
    QCOMPARE(stage.log.count("handle"), 1);
}

void TestStreams::aClientThatResetsWhileItWaitsIsGoneOnce()
{
    Stage stage;
    RawClient client = stage.connect();
    QVERIFY(client.send(RawClient::requestBytes("GET", "/wait")));
    const quint64 token = *stage.log.next("handle");
    client.reset();
    QCOMPARE(stage.log.next("gone"), token);
    stage.answer(token, "nobody hears it");
    QTRY_VERIFY(stage.worker->isIdle());
    stage.run([] {});
    QCOMPARE(stage.log.count("gone"), 1);
}

void TestStreams::aClientThatSaysNoMoreMayWaitForItsAnswer()
{
    Stage stage;
    RawClient client = stage.connect();
    QVERIFY(client.send(RawClient::requestBytes("GET", "/wait")));
    client.finishSending();
    const quint64 token = *stage.log.next("handle");
    RawClient other = stage.connect(); // Served after the worker has seen that the first says no more.
    QCOMPARE(bodyOf(other.request("GET", "/next")), "/next");
    QCOMPARE(*stage.log.next("said all"), token);
    stage.answer(token, "at last");
    QCOMPARE(bodyOf(client.readResponse()), "at last");
    QCOMPARE(client.waitForEnd(), RawClient::End::Closed);
    QCOMPARE(stage.log.count("gone"), 0);
    QCOMPARE(stage.log.count("said all"), 1);
}

void TestStreams::nobodyIsGoneWhoWasAnswered()
{
    Stage stage;
    {
        RawClient client = stage.connect();
        QCOMPARE(bodyOf(client.request("GET", "/now")), "/now");
        QVERIFY(stage.log.next("handle"));
        QVERIFY(client.send(RawClient::requestBytes("GET", "/wait")));
        stage.answer(*stage.log.next("handle"), "later");
        QCOMPARE(bodyOf(client.readResponse()), "later");
        const quint64 token = beginStream(stage, client);
        stage.endStream(token);
        QCOMPARE(readChunk(client), "");
    }
    QTRY_VERIFY(stage.worker->isIdle());
    stage.run([] {});
    QCOMPARE(stage.log.count("gone"), 0);
}

void TestStreams::allAreGoneWhenTheWorkerEnds()
{
    Stage stage;
    RawClient streaming = stage.connect();
    QVERIFY(beginStream(stage, streaming) != 0);
    RawClient waiting = stage.connect();
    QVERIFY(waiting.send(RawClient::requestBytes("GET", "/wait")));
    QVERIFY(stage.log.next("handle"));
    RawClient idle = stage.connect();
    QCOMPARE(bodyOf(idle.request("GET", "/now")), "/now");
    stage.worker.reset();
    QCOMPARE(stage.log.count("gone"), 2);
    QCOMPARE(stage.budget.connections, 0);
}

void TestStreams::whatIsPipelinedBehindAStreamComesAfterIt_data()
{
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("in the same packet") << true;
    QTest::newRow("while it streams") << false;
}

void TestStreams::whatIsPipelinedBehindAStreamComesAfterIt()
{
    QFETCH(bool, atOnce);
    Stage stage;
    RawClient client = stage.connect();
    const QByteArray begin = RawClient::requestBytes("GET", "/stream");
    const QByteArray behind = RawClient::requestBytes("GET", "/one") + RawClient::requestBytes("GET", "/two");
    QVERIFY(client.send(atOnce ? begin + behind : begin));
    QVERIFY(client.readResponse());
    if (!atOnce)
        QVERIFY(client.send(behind));
    const quint64 token = *stage.log.next("handle");
    QVERIFY(stage.stream(token, "part"));
    QCOMPARE(readChunk(client), "part");
    QVERIFY(!client.hasInput());
    QCOMPARE(stage.log.count("handle"), 1);
    stage.endStream(token);
    QCOMPARE(readChunk(client), "");
    QCOMPARE(bodyOf(client.readResponse()), "/one");
    QCOMPARE(bodyOf(client.readResponse()), "/two");
    QCOMPARE(bodyOf(client.request("GET", "/three")), "/three");
}

void TestStreams::theHandlerIsNotCalledFromWithinItsOwnCalls()
{
    Stage stage;
    RawClient client = stage.connect();
    const QByteArray wait = RawClient::requestBytes("GET", "/wait");
    const QByteArray stream = RawClient::requestBytes("GET", "/stream");
    QVERIFY(client.send(wait + stream + RawClient::requestBytes("GET", "/next")));
    stage.answer(*stage.log.next("handle"), "later");
    QCOMPARE(bodyOf(client.readResponse()), "later");
    const quint64 token = *stage.log.next("handle");
    QVERIFY(client.readResponse());
    stage.endStream(token);
    QCOMPARE(readChunk(client), "");
    QCOMPARE(bodyOf(client.readResponse()), "/next");

    RawClient left = stage.connect();
    QVERIFY(stage.log.next("handle"));
    const quint64 other = beginStream(stage, left);
    stage.run([&] { // The worker finds out within stream(), for it sees no events meanwhile.
        left.reset();
        stage.worker->stream(other, "nobody hears it");
        stage.worker->stream(other, "nor this");
    });
    QCOMPARE(stage.log.next("gone"), other);
    QCOMPARE(stage.log.count("handle within a call"), 0);
    QCOMPARE(stage.log.count("gone within a call"), 0);
}

void TestStreams::drainsOnce()
{
    Stage stage;
    RawClient streaming = stage.connect();
    const quint64 stream = beginStream(stage, streaming);
    RawClient waiting = stage.connect();
    QVERIFY(waiting.send(RawClient::requestBytes("GET", "/wait")));
    const quint64 wait = *stage.log.next("handle");
    stage.run([&] {
        stage.handler.load()->onDrain = [&] {
            stage.worker->answer(wait, {.body = "that is all"});
            stage.worker->endStream(stream);
        };
    });
    stage.worker->drain();
    const auto answer = waiting.readResponse();
    QCOMPARE(bodyOf(answer), "that is all");
    QCOMPARE(answer->field("Connection"), "close");
    QCOMPARE(waiting.waitForEnd(), RawClient::End::Closed);
    QCOMPARE(readChunk(streaming), "");
    QCOMPARE(streaming.waitForEnd(), RawClient::End::Closed);
    QTRY_VERIFY(stage.worker->isIdle());
    stage.worker->drain();
    stage.run([] {});
    QCOMPARE(stage.log.count("drain"), 1);
    QCOMPARE(stage.log.count("gone"), 0);
}

void TestStreams::streamsAreEndedBehindTheirRestWhenDrained()
{
    Stage stage;
    RawClient client = stage.connect();
    const quint64 token = beginStream(stage, client);
    const QByteArray large(tooMuch, 'x');
    QVERIFY(!stage.stream(token, large));
    stage.run([&] { stage.handler.load()->onDrain = [&] { stage.worker->endStream(token); }; });
    stage.worker->drain();
    QVERIFY(stage.log.next("drain"));
    QVERIFY(!stage.worker->isIdle());
    QCOMPARE(readChunk(client), large);
    QCOMPARE(readChunk(client), "");
    QCOMPARE(client.waitForEnd(), RawClient::End::Closed);
}

void TestStreams::timePassesWhenAskedFor()
{
    Stage stage;
    std::optional<RawClient> client;
    for (const auto after : {-5ms, 0ms, 1ms, 7ms, 40ms, 700ms}) { // The last: longer than between looks at deadlines.
        stage.run([&] { stage.handler.load()->due = Clock::now() + after; });
        QVERIFY(stage.log.next("timePassed"));
        if (!client)
            client.emplace(stage.connect()); // The first was without any connection.
    }
    bool isEarly = true;
    stage.run([&] { isEarly = stage.handler.load()->wasEarly; });
    QVERIFY(!isEarly);
    QCOMPARE(stage.log.count("timePassed"), 6);
}

void TestStreams::timeMayBeChangedByAnyCall()
{
    Stage stage;
    stage.run([&] { stage.handler.load()->due = Clock::now() + 1h; });
    stage.run([&] { stage.handler.load()->due = Clock::now() + 20ms; });
    QVERIFY(stage.log.next("timePassed"));
    stage.run([&] { stage.handler.load()->due = Clock::now() + 20ms; });
    stage.run([&] { stage.handler.load()->due.reset(); });
    stage.run([&] { stage.handler.load()->due = Clock::now() + 24h * 365; });
    QCOMPARE(stage.log.count("timePassed") <= 2, true); // The second may have come before it was withdrawn.
}

void TestStreams::anIdleWorkerSleeps()
{
    Stage idle;
    idle.run([] {});
    idle.run([] {});
    const int turns = idle.log.count("nextTime");
    Stage clock;
    for (int i = 0; i < 5; ++i) {
        clock.run([&] { clock.handler.load()->due = Clock::now() + 50ms; });
        QVERIFY(clock.log.next("timePassed"));
    }
    QVERIFY(idle.log.count("nextTime") <= turns + 2); // Those of the turn that it was in.
}

/// As many as the descriptors allow, up to 10,000 of each: two descriptors a connection, for both ends are here.
void TestStreams::thousandsOfThemCostLittle()
{
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    const auto affordable = static_cast<qint64>(std::min<rlim_t>(files.rlim_cur, 50'000)) - 200;
    const int each = static_cast<int>(std::clamp<qint64>(affordable / 4, 0, isSanitized ? 500 : 10'000));
    if (each < 200)
        QSKIP("The limit on open files allows too few connections.");

    Stage stage;
    stage.run([] {});
    std::vector<int> clients;
    const auto ask = [&](const QByteArray &target) {
        const qint64 before = residentBytes();
        std::vector<quint64> tokens;
        for (int i = 0; i < each; ++i) {
            const int client = clients.emplace_back(stage.connectBare());
            const QByteArray request = RawClient::requestBytes("GET", target);
            if (write(client, request.constData(), static_cast<size_t>(request.size())) != request.size())
                break;
            tokens.push_back(stage.log.next("handle").value_or(0));
        }
        const double bytes = double(residentBytes() - before) / each;
        qInfo("%d of %s: %.0f bytes each.", each, target.constData(), bytes);
        return std::pair(tokens, bytes);
    };
    const auto [waiting, bytesOfWaiting] = ask("/wait");
    const auto [streaming, bytesOfStreaming] = ask("/stream");
    QCOMPARE(std::ssize(waiting), each);
    QCOMPARE(std::ssize(streaming), each);
    if (!isSanitized) {
        QVERIFY(bytesOfWaiting < 2048);
        QVERIFY(bytesOfStreaming < 2048);
    }

    const auto begin = Clock::now();
    const QByteArray event(120, 'e');
    stage.run([&] {
        for (size_t i = 0; i < waiting.size(); ++i) {
            stage.worker->answer(waiting[i], {.body = event});
            stage.worker->stream(streaming[i], event);
        }
    });
    const std::chrono::duration<double, std::milli> took = Clock::now() - begin;
    qInfo("All were sent something within %.0f ms.", took.count());
    std::array<char, 4096> buffer{};
    for (const int client : clients) {
        QByteArray received;
        while (!received.contains(event)) {
            const ssize_t count = read(client, buffer.data(), buffer.size());
            QVERIFY(count > 0);
            received.append(buffer.data(), count);
        }
    }
    for (const int client : clients) {
        const linger atOnce{.l_onoff = 1, .l_linger = 0};
        setsockopt(client, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        close(client);
    }
    QTRY_VERIFY_WITH_TIMEOUT(stage.worker->isIdle(), 20'000);
    stage.run([] {});
    QCOMPARE(stage.log.count("gone"), each);
}

QTEST_GUILESS_MAIN(TestStreams)
#include "tst_streams.moc"

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "eventclient.h"
#include "nodeprocess.h"
#include "prometheustext.h"
#include "restclient.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSet>
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

QByteArray resumeFrom(const QByteArray &id)
{
    return "Last-Event-ID: " + id + "\r\n";
}

/// "created /app/a"; what came instead where it is no event of a resource.
QByteArray told(const std::optional<StreamEvent> &event)
{
    if (!event)
        return "nothing";
    const QString uri = QJsonDocument::fromJson(event->data).object()["uri"_L1].toString();
    return event->type + ' ' + uri.sliced(qMin(uri.size(), "http://node"_L1.size())).toUtf8();
}

/// The config of the application that an event is about, or the name where it is not there any more.
QByteArray nameIn(const StreamEvent &event)
{
    const QByteArray uri = QJsonDocument::fromJson(event.data).object()["uri"_L1].toString().toUtf8();
    return uri.sliced(uri.lastIndexOf('/') + 1);
}

/// Writes applications PREFIX0, PREFIX1, … by several clients at a time.
void writeMany(quint16 port, const QByteArray &prefix, int count, const QByteArray &config = "{}")
{
    constexpr int writers = 8;
    std::vector<std::thread> threads;
    threads.reserve(writers);
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([=] {
            RestClient client(port);
            for (int i = writer; i < count; i += writers) {
                const QByteArray name = prefix + QByteArray::number(i);
                client.put("/app/" + name, applicationBody(name, config));
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
}

/// How many applications it took until the kernel's buffers for some client were full.
int writeUntilSomebodyIsBlocked(const NodeProcess &node)
{
    constexpr int step = 250;
    int writes = 0;
    for (; metric(node, "nesoi_http_output_buffered_bytes").value_or(1) == 0 && writes < 50'000; writes += step)
        writeMany(node.port(), QByteArray(100, 'x') + QByteArray::number(writes) + '-', step);
    return writes;
}

} // namespace

/// GET /events.
class TestEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aStreamIsWhatBrowsersExpect();
    void everyKindOfChangeIsTold();
    void anEventBearsTheTagAndTheTimeOfItsResource();
    void refreshesAreToldToThoseWhoAsk();
    void hooksAreToldOfWithoutTheirSecrets();
    void aFilterNarrowsTheStream();
    void aBadFilterIsRefused_data();
    void aBadFilterIsRefused();
    void urisAreAsTheClientCallsTheNode();
    void aHeadHasNoStream();
    void onlyReadingIsAllowed();
    void oldClientsAreServedUntilTheConnectionEnds();

    void aChangeOnAnotherNodeIsTold();
    void aStreamResumesWhereItWas();
    void aStreamResumesThoughItHeardNothing();
    void nothingIsMissedOverReconnects();
    void anIdThatCannotBeResumedFromIsReset_data();
    void anIdThatCannotBeResumedFromIsReset();
    void anIdOfAnotherNodeIsReset();
    void anIdOfAnEarlierRunIsReset();
    void aHugeIdIsRefused();

    void aSlowReaderGoesOnWhereItWas();
    void aReaderThatIsTooSlowIsResetAndCostsNoMemory();
    void aClientThatGoesIsForgotten();
    void streamsEndWhenTheNodeStops();
    void aHundredStreamsAreToldOfOneChange();

private:
    std::unique_ptr<NodeProcess> m_node;
    std::unique_ptr<RestClient> m_client;
};

void TestEvents::initTestCase()
{
    m_node = std::make_unique<NodeProcess>();
    QVERIFY2(m_node->start(), m_node->log().constData());
    m_client = std::make_unique<RestClient>(m_node->port());
}

void TestEvents::init()
{
    for (const char *path : {"/app/a", "/app/b", "/srv/s/h1", "/srv/s/h2", "/app/a/web-hooks/k"})
        m_client->remove(path);
}

void TestEvents::aStreamIsWhatBrowsersExpect()
{
    EventClient events(m_node->port());
    QCOMPARE(events.head().status, 200);
    QCOMPARE(events.head().field("Content-Type"), QByteArray("text/event-stream"));
    QCOMPARE(events.head().field("Cache-Control"), QByteArray("no-cache"));
    QCOMPARE(events.head().field("X-Accel-Buffering"), QByteArray("no"));
    QVERIFY(events.readBlock());
    QCOMPARE(events.comments(), 1);
    QCOMPARE(events.retry(), QByteArray("2000"));
    QVERIFY(!events.lastId().isEmpty());
    QVERIFY(!events.hasInput());
}

void TestEvents::everyKindOfChangeIsTold()
{
    EventClient events(m_node->port());
    m_client->put("/app/a", applicationBody("a"));
    QCOMPARE(told(events.next()), QByteArray("created /app/a"));
    m_client->put("/app/a", applicationBody("a", "1"));
    QCOMPARE(told(events.next()), QByteArray("replaced /app/a"));
    m_client->remove("/app/a");
    QCOMPARE(told(events.next()), QByteArray("deleted /app/a"));
    m_client->put("/srv/s/h1", hostBody("h1", R"(, "ttl": 1)"));
    QCOMPARE(told(events.next()), QByteArray("created /srv/s/h1"));
    QCOMPARE(told(events.next()), QByteArray("expired /srv/s/h1"));
    m_client->put("/srv/s/h1", hostBody("h1", R"(, "ttl": 60)"));
    QCOMPARE(told(events.next()), QByteArray("revived /srv/s/h1"));
    QCOMPARE(events.fault(), QByteArray());
}

void TestEvents::anEventBearsTheTagAndTheTimeOfItsResource()
{
    EventClient events(m_node->port());
    const RawResponse written = m_client->put("/app/a", applicationBody("a"));
    const auto created = events.next();
    QVERIFY(created);
    const QJsonObject data = QJsonDocument::fromJson(created->data).object();
    QCOMPARE(data.keys(), (QStringList{u"etag"_s, u"updated_at"_s, u"uri"_s}));
    QCOMPARE(data["etag"_L1].toString().toLatin1(), written.field("ETag"));
    QCOMPARE(data["updated_at"_L1], jsonOf(written)["updated_at"_L1]);
    QCOMPARE(data["uri"_L1].toString(), u"http://node/app/a"_s);

    m_client->remove("/app/a");
    const auto deleted = events.next();
    QVERIFY(deleted);
    const QJsonObject last = QJsonDocument::fromJson(deleted->data).object();
    QVERIFY(last["etag"_L1].isNull());
    QVERIFY(last["updated_at"_L1].toString() > data["updated_at"_L1].toString());
}

void TestEvents::refreshesAreToldToThoseWhoAsk()
{
    m_client->put("/srv/s/h1", hostBody("h1"));
    EventClient quiet(m_node->port());
    EventClient curious(m_node->port(), "/events?refreshes=true");
    m_client->put("/srv/s/h1", hostBody("h1"));
    QCOMPARE(told(curious.next()), QByteArray("replaced /srv/s/h1"));
    m_client->put("/app/a", applicationBody("a"));
    QCOMPARE(told(curious.next()), QByteArray("created /app/a"));
    QCOMPARE(told(quiet.next()), QByteArray("created /app/a"));
}

void TestEvents::hooksAreToldOfWithoutTheirSecrets()
{
    EventClient events(m_node->port(), "/events?path=/app/a/web-hooks");
    const QByteArray hook = hookBody("k", "http://127.0.0.1:1/").chopped(1) + R"(, "secret": "a text of my own"})";
    QCOMPARE(m_client->put("/app/a/web-hooks/k", hook).status, 201);
    const auto event = events.next();
    QCOMPARE(told(event), QByteArray("created /app/a/web-hooks/k"));
    QVERIFY(!event->data.contains("a text of my own"));
    m_client->remove("/app/a/web-hooks/k");
    QCOMPARE(told(events.next()), QByteArray("deleted /app/a/web-hooks/k"));
}

void TestEvents::aFilterNarrowsTheStream()
{
    EventClient one(m_node->port(), "/events?path=/app/a");
    EventClient service(m_node->port(), "/events?path=/srv/s");
    EventClient both(m_node->port(), "/events?path=/app/b&path=/srv/");
    m_client->put("/app/b", applicationBody("b"));
    m_client->put("/srv/s/h1", hostBody("h1"));
    m_client->put("/app/a", applicationBody("a"));
    m_client->put("/srv/s/h2", hostBody("h2"));
    QCOMPARE(told(one.next()), QByteArray("created /app/a"));
    QCOMPARE(told(service.next()), QByteArray("created /srv/s/h1"));
    QCOMPARE(told(service.next()), QByteArray("created /srv/s/h2"));
    QCOMPARE(told(both.next()), QByteArray("created /app/b"));
    QCOMPARE(told(both.next()), QByteArray("created /srv/s/h1"));
    QCOMPARE(told(both.next()), QByteArray("created /srv/s/h2"));
    QVERIFY(!one.hasInput());
}

void TestEvents::aBadFilterIsRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query : {"path=app", "path=", "path=/app/..", "path=/cluster", "refreshes=1", "path=/app/a%2Fb/c"})
        QTest::newRow(query) << QByteArray(query);
    QByteArray many;
    for (int i = 0; i < 17; ++i)
        many += "path=/app&";
    QTest::newRow("seventeen paths") << many;
}

void TestEvents::aBadFilterIsRefused()
{
    QFETCH(QByteArray, query);
    const RawResponse answer = m_client->get("/events?" + query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(problemType(answer), QByteArray("bad-query"));
}

void TestEvents::urisAreAsTheClientCallsTheNode()
{
    RawClient client(m_node->port(), patienceMs);
    client.send("GET /events HTTP/1.1\r\nHost: nesoi.example:6553\r\n\r\n");
    QVERIFY(client.readResponse());
    m_client->put("/app/a", applicationBody("a"));
    QByteArray seen;
    while (!seen.contains("\"uri\": \"http://nesoi.example:6553/app/a\"}")) {
        const auto line = client.readLine();
        QVERIFY(line);
        seen += *line;
    }
}

void TestEvents::aHeadHasNoStream()
{
    RawClient client(m_node->port(), patienceMs);
    const auto answer = client.request("HEAD", "/events");
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->field("Content-Type"), QByteArray("text/event-stream"));
    QCOMPARE(client.request("GET", "/livez")->status, 200);
}

void TestEvents::onlyReadingIsAllowed()
{
    QCOMPARE(m_client->request("OPTIONS", "/events").field("Allow"), QByteArray("GET, HEAD, OPTIONS"));
    QCOMPARE(m_client->put("/events", "{}").status, 405);
    QCOMPARE(m_client->get("/events/x").status, 404);
    QVERIFY(m_client->get("/").body.contains("\"/events\""));
}

void TestEvents::oldClientsAreServedUntilTheConnectionEnds()
{
    RawClient client(m_node->port(), patienceMs);
    client.send("GET /events HTTP/1.0\r\n\r\n");
    const auto head = client.readResponse();
    QVERIFY(head);
    QCOMPARE(head->status, 200);
    QVERIFY(head->field("Transfer-Encoding").isNull());
    const auto greeting = client.readBytes(2);
    QVERIFY(greeting);
    QCOMPARE(*greeting, QByteArray(": "));
}

void TestEvents::aChangeOnAnotherNodeIsTold()
{
    NodeProcess other;
    QVERIFY(other.start(clusterOptions({m_node.get()})));
    EventClient events(m_node->port());
    const RawResponse written = RestClient(other.port()).put("/app/far", applicationBody("far"));
    const auto event = events.next();
    QCOMPARE(told(event), QByteArray("created /app/far"));
    QCOMPARE(QJsonDocument::fromJson(event->data).object()["etag"_L1].toString().toLatin1(), written.field("ETag"));
    QCOMPARE(m_client->get("/app/far").body, written.body); // Who is told can read it.
    QCOMPARE(other.terminate(), 0);
}

void TestEvents::aStreamResumesWhereItWas()
{
    QByteArray id;
    {
        EventClient events(m_node->port());
        m_client->put("/app/a", applicationBody("a"));
        const auto event = events.next();
        QVERIFY(event);
        id = event->id;
    }
    m_client->put("/app/b", applicationBody("b"));
    m_client->remove("/app/a");
    EventClient again(m_node->port(), "/events", resumeFrom(id));
    QCOMPARE(told(again.next()), QByteArray("created /app/b"));
    QCOMPARE(told(again.next()), QByteArray("deleted /app/a"));
}

void TestEvents::aStreamResumesThoughItHeardNothing()
{
    QByteArray id;
    {
        EventClient events(m_node->port(), "/events?path=/app/b");
        QVERIFY(events.readBlock());
        id = events.lastId();
    }
    m_client->put("/app/a", applicationBody("a"));
    m_client->put("/app/b", applicationBody("b"));
    EventClient again(m_node->port(), "/events?path=/app/b", resumeFrom(id));
    QCOMPARE(told(again.next()), QByteArray("created /app/b"));
}

void TestEvents::nothingIsMissedOverReconnects()
{
    constexpr int writes = 600;
    auto events = std::make_unique<EventClient>(m_node->port(), "/events?path=/app/", QByteArray(), patienceMs);
    QVERIFY(events->readBlock());
    std::thread writer([port = m_node->port()] { writeMany(port, "gap", writes); });
    QSet<QByteArray> seen;
    int doubles = 0;
    int reconnects = 0;
    while (seen.size() < writes) {
        const auto event = events->next();
        if (!event || event->type != "created")
            break;
        doubles += seen.contains(nameIn(*event)) ? 1 : 0;
        seen << nameIn(*event);
        if (seen.size() % 7 == 0) { // With more of it under way, which is lost.
            ++reconnects;
            events = std::make_unique<EventClient>(m_node->port(), "/events?path=/app/", resumeFrom(event->id),
                                                   patienceMs);
        }
    }
    writer.join();
    QCOMPARE(seen.size(), writes);
    QCOMPARE(doubles, 0);
    QVERIFY(reconnects > 50);
    QVERIFY(!events->hasInput() || !events->next());
}

void TestEvents::anIdThatCannotBeResumedFromIsReset_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id : {"1", "-", "--1", "nonsense", "zzzzzzzzzzzz-1", "*", "\"x\"", "RUN-18446744073709551615",
                           "RUN-18446744073709551616", "RUN--1", "RUN-1x", "RUN-00", "RUN-"})
        QTest::newRow(id) << QByteArray(id);
    QTest::newRow("bytes") << QByteArray("\xff\xfe\x80");
    QTest::newRow("long") << QByteArray(8000, '9');
}

void TestEvents::anIdThatCannotBeResumedFromIsReset()
{
    QFETCH(QByteArray, id);
    EventClient now(m_node->port());
    QVERIFY(now.readBlock());
    const QByteArray run = now.lastId().first(now.lastId().indexOf('-'));
    EventClient events(m_node->port(), "/events", resumeFrom(id.replace("RUN", run)));
    const auto reset = events.next();
    QVERIFY(reset);
    QCOMPARE(reset->type, QByteArray("reset"));
    QCOMPARE(reset->data, QByteArray("{}"));
    QCOMPARE(reset->id, now.lastId());
    m_client->put("/app/a", applicationBody("a"));
    QCOMPARE(told(events.next()), QByteArray("created /app/a"));
    EventClient again(m_node->port(), "/events", resumeFrom(reset->id)); // From a reset one may resume.
    QCOMPARE(told(again.next()), QByteArray("created /app/a"));
}

void TestEvents::anIdOfAnotherNodeIsReset()
{
    NodeProcess other;
    QVERIFY(other.start(clusterOptions({m_node.get()})));
    EventClient there(other.port());
    QVERIFY(there.readBlock());
    EventClient here(m_node->port(), "/events", resumeFrom(there.lastId()));
    QCOMPARE(here.next()->type, QByteArray("reset"));
    QCOMPARE(other.terminate(), 0);
}

void TestEvents::anIdOfAnEarlierRunIsReset()
{
    NodeProcess node;
    QVERIFY(node.start());
    QByteArray id;
    {
        EventClient events(node.port());
        QVERIFY(events.readBlock());
        id = events.lastId();
    }
    node.kill();
    QVERIFY(node.start());
    EventClient events(node.port(), "/events", resumeFrom(id));
    QCOMPARE(events.next()->type, QByteArray("reset"));
}

void TestEvents::aHugeIdIsRefused()
{
    EventClient events(m_node->port(), "/events", resumeFrom(QByteArray(100'000, '1')));
    QCOMPARE(events.head().status, 431);
}

void TestEvents::aSlowReaderGoesOnWhereItWas()
{
    NodeProcess node;
    QVERIFY(node.start());
    EventClient slow(node.port(), "/events", {}, patienceMs, 4096);
    EventClient fast(node.port(), "/events?path=/app/last");
    const int writes = writeUntilSomebodyIsBlocked(node) + 300; // More than a chunk.
    writeMany(node.port(), "more", 300);
    RestClient(node.port()).put("/app/last", applicationBody("last"));
    QCOMPARE(told(fast.next()), QByteArray("created /app/last")); // Nobody waits for the slow.
    QSet<QByteArray> seen;
    auto event = slow.next();
    for (; event && told(event) != "created /app/last"; event = slow.next())
        seen << nameIn(*event);
    QCOMPARE(told(event), QByteArray("created /app/last"));
    QCOMPARE(seen.size(), writes);
}

void TestEvents::aReaderThatIsTooSlowIsResetAndCostsNoMemory()
{
    NodeProcess node;
    QVERIFY(node.start({u"--request-timeout"_s, u"3600"_s})); // Not cut off for its slowness.
    EventClient slow(node.port(), "/events", {}, patienceMs, 4096);
    const int writes = writeUntilSomebodyIsBlocked(node);
    const QByteArray large = '"' + QByteArray(1'000'000, 'x') + '"';
    writeMany(node.port(), "large", 40, large); // The journal forgets those before: it holds 32 MiB.
    const double buffered = metric(node, "nesoi_http_output_buffered_bytes").value_or(1e9);
    QVERIFY2(buffered < 256 * 1024, QByteArray::number(buffered).constData());
    RestClient(node.port()).put("/app/last", applicationBody("last"));

    int before = 0;
    auto event = slow.next();
    for (; event && event->type != "reset"; event = slow.next())
        ++before;
    QVERIFY(event);
    QVERIFY(before > 0 && before <= writes); // What had been sent was read first.
    RestClient(node.port()).put("/app/after", applicationBody("after"));
    QCOMPARE(told(slow.next()), QByteArray("created /app/after"));
    QCOMPARE(slow.fault(), QByteArray());
    QCOMPARE(metric(node, "nesoi_event_resets_total"), 1.0);
}

void TestEvents::aClientThatGoesIsForgotten()
{
    NodeProcess node;
    QVERIFY(node.start());
    {
        const EventClient closes(node.port());
        RawClient vanishes(node.port());
        vanishes.send(RawClient::requestBytes("GET", "/events"));
        QVERIFY(vanishes.readResponse());
        QTRY_COMPARE_WITH_TIMEOUT(metric(node, "nesoi_event_streams"), 2.0, patienceMs);
        vanishes.reset();
        QTRY_COMPARE_WITH_TIMEOUT(metric(node, "nesoi_event_streams"), 1.0, patienceMs);
    }
    QTRY_COMPARE_WITH_TIMEOUT(metric(node, "nesoi_event_streams"), 0.0, patienceMs);
    QCOMPARE(RestClient(node.port()).put("/app/a", applicationBody("a")).status, 201);
}

void TestEvents::streamsEndWhenTheNodeStops()
{
    NodeProcess node;
    QVERIFY(node.start());
    EventClient events(node.port());
    QVERIFY(events.readBlock());
    QElapsedTimer timer;
    timer.start();
    node.signal(SIGTERM);
    QVERIFY(!events.next());
    QVERIFY(events.hasEnded());
    QCOMPARE(node.waitForExit(), 0);
    QVERIFY(timer.elapsed() < 9'000); // After 10 seconds it would have given up.
}

void TestEvents::aHundredStreamsAreToldOfOneChange()
{
    std::vector<EventClient> streams;
    streams.reserve(100);
    for (int i = 0; i < 100; ++i)
        streams.emplace_back(m_node->port());
    m_client->put("/app/a", applicationBody("a"));
    for (EventClient &stream : streams)
        QCOMPARE(told(stream.next()), QByteArray("created /app/a"));
}

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"

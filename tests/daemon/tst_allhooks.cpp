// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "eventclient.h"
#include "nodeprocess.h"
#include "restclient.h"

#include <QTest>

#include <memory>
#include <ranges>
#include <thread>
#include <vector>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMs = isSanitized ? 90'000 : 30'000;
constexpr const char *nobodysEndpoint = "http://127.0.0.1:1/"; ///< Nobody listens there.

/// "-" comes before "/": the order is that of bytes.
const QByteArrayList paths{"/app/a-b/web-hooks/h", "/app/a/web-hooks/g", "/app/a/web-hooks/h", "/srv/s/web-hooks/h",
                           "/srv/web-hooks/web-hooks/web-hooks"};

QByteArray nameOf(const QByteArray &path)
{
    return path.sliced(path.lastIndexOf('/') + 1);
}

QByteArray ifNoneMatch(const QByteArray &tag)
{
    return "If-None-Match: " + tag + "\r\n";
}

/// A collection's text that shows these resources so.
QByteArray collectionOf(RestClient &client, const QByteArrayList &resources)
{
    QByteArrayList members;
    for (const QByteArray &path : resources)
        members << "  \"" + path + "\": " + client.get(path).body.chopped(1).replace("\n", "\n  ");
    return "{\n" + members.join(",\n") + "\n}\n";
}

QByteArray nextPage(const RawResponse &page)
{
    const QByteArray target = linkTarget(page, "next");
    return target.startsWith("http://node/") ? target.sliced(11) : target;
}

} // namespace

/// GET /web-hooks: those of all applications and services.
class TestAllHooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void withoutHooksItIsEmpty();
    void allAreShownByPathAsEachIsShown();
    void theStateOfEachIsShown();
    void aPrefixSelectsByPath();
    void thePagesTogetherAreTheWhole();
    void wrongQueriesAreRefused();
    void theTagIsOfWhatIsSelected();
    void theStateIsPartOfTheTag();
    void secretsAreNotShown();
    void itIsOnlyRead();
    void itsEventsAreThoseOfAllHooks();
    void aChangeOfAnyHookIsNewsToWhoWaits();
    void aFollowerShowsWhatTheLeaderKnowsOfVeryMany();

private:
    void registerAll();
    /// Has the hooks of an application told of a change; false where that takes too long.
    bool tell(const QByteArray &application);

    std::unique_ptr<NodeProcess> m_node;
    std::unique_ptr<RestClient> m_client;
};

void TestAllHooks::init()
{
    m_node = std::make_unique<NodeProcess>();
    QVERIFY2(m_node->start(), m_node->log());
    m_client = std::make_unique<RestClient>(m_node->port());
}

void TestAllHooks::registerAll()
{
    for (const QByteArray &path : paths | std::views::reverse)
        QCOMPARE(m_client->put(path, hookBody(nameOf(path), nobodysEndpoint)).status, 201);
}

bool TestAllHooks::tell(const QByteArray &application)
{
    m_client->put("/app/" + application, applicationBody(application));
    const auto areAllTold = [&] {
        const RawResponse hooks = m_client->get("/app/" + application + "/web-hooks");
        return hooks.body.count("\"last_status\": \"unreachable\"") == namesIn(hooks).size();
    };
    return QTest::qWaitFor(areAllTold, patienceMs);
}

void TestAllHooks::withoutHooksItIsEmpty()
{
    m_client->put("/app/a", applicationBody("a"));
    const RawResponse none = m_client->get("/web-hooks");
    QCOMPARE(none.status, 200);
    QCOMPARE(none.body, QByteArray("{}\n"));
    QVERIFY(!none.field("ETag").isEmpty());
    QCOMPARE(m_client->get("/web-hooks/?limit=1").body, QByteArray("{}\n"));
    QVERIFY(m_client->get("/").body.contains("\"/web-hooks\""));
}

void TestAllHooks::allAreShownByPathAsEachIsShown()
{
    registerAll();
    const RawResponse all = m_client->get("/web-hooks");
    QCOMPARE(all.status, 200);
    QCOMPARE(namesIn(all), paths);
    QCOMPARE(all.body, collectionOf(*m_client, paths));
    QCOMPARE(m_client->get("/web-hooks/").body, all.body);
    const RawResponse head = m_client->head("/web-hooks");
    QCOMPARE(head.field("ETag"), all.field("ETag"));
    QCOMPARE(head.field("Content-Length"), QByteArray::number(all.body.size()));
    m_client->remove(paths.first());
    QCOMPARE(namesIn(m_client->get("/web-hooks")), paths.sliced(1));
}

void TestAllHooks::theStateOfEachIsShown()
{
    registerAll();
    QVERIFY(tell("a"));
    const RawResponse all = m_client->get("/web-hooks");
    const QJsonObject told = jsonOf(all)["/app/a/web-hooks/h"_L1].toObject();
    QCOMPARE(told["last_status"_L1], QJsonValue(u"unreachable"_s));
    QCOMPARE(told.keys(), jsonOf(m_client->get("/app/a/web-hooks/h")).keys());
    QVERIFY(!jsonOf(all)["/srv/s/web-hooks/h"_L1].toObject().contains("last_status"_L1));
    QCOMPARE(all.body.count("last_delivery"), 2);
    QCOMPARE(m_client->get("/web-hooks?limit=1&after=/app/a/web-hooks/g").body.count("last_delivery"), 1);
    QCOMPARE(m_client->get("/web-hooks?prefix=/srv/").body.count("last_delivery"), 0);
}

void TestAllHooks::aPrefixSelectsByPath()
{
    registerAll();
    QCOMPARE(namesIn(m_client->get("/web-hooks?prefix=/srv/")), paths.last(2));
    QCOMPARE(namesIn(m_client->get("/web-hooks?prefix=%2Fapp%2Fa")), paths.first(3));
    QCOMPARE(namesIn(m_client->get("/web-hooks?prefix=/app/a/web-hooks/h")), QByteArrayList{"/app/a/web-hooks/h"});
    QCOMPARE(m_client->get("/web-hooks?prefix=h").body, QByteArray("{}\n"));
    QCOMPARE(m_client->get("/web-hooks?prefix=%FF%FE").body, QByteArray("{}\n"));
}

void TestAllHooks::thePagesTogetherAreTheWhole()
{
    registerAll();
    for (const QByteArray &query : {QByteArray(), QByteArray("&prefix=/app/")}) {
        const RawResponse whole = m_client->get("/web-hooks?" + query);
        QByteArrayList members;
        for (QByteArray target = "/web-hooks?limit=2" + query; !target.isEmpty();) {
            const RawResponse page = m_client->get(target);
            QCOMPARE(page.status, 200);
            target = nextPage(page);
            QVERIFY(namesIn(page).size() == 2 || target.isEmpty());
            members << page.body.sliced(2).chopped(3);
            QVERIFY(members.size() <= paths.size());
        }
        QCOMPARE("{\n" + members.join(",\n") + "\n}\n", whole.body);
    }
    QCOMPARE(nextPage(m_client->get("/web-hooks?limit=1&prefix=/app/a/")),
             QByteArray("/web-hooks?limit=1&after=/app/a/web-hooks/g&prefix=%2Fapp%2Fa%2F"));
}

void TestAllHooks::wrongQueriesAreRefused()
{
    for (const QByteArray query : {"limit=0", "limit=all"}) {
        const RawResponse refused = m_client->get("/web-hooks?" + query);
        QCOMPARE(refused.status, 400);
        QCOMPARE(problemType(refused), QByteArray("bad-query"));
    }
    QCOMPARE(problemType(m_client->get("/web-hooks", "If-None-Match: h\r\n")), QByteArray("bad-condition"));
}

void TestAllHooks::theTagIsOfWhatIsSelected()
{
    registerAll();
    const QByteArray all = m_client->get("/web-hooks").field("ETag");
    const QByteArray services = m_client->get("/web-hooks?prefix=/srv/").field("ETag");
    QVERIFY(all != services);
    QCOMPARE(m_client->get("/web-hooks", ifNoneMatch(all)).status, 304);
    QCOMPARE(m_client->get("/web-hooks?limit=5", ifNoneMatch(all)).status, 304);
    QCOMPARE(m_client->get("/web-hooks", "If-Match: " + services + "\r\n").status, 412);
    m_client->put("/app/b/web-hooks/h", hookBody("h", nobodysEndpoint));
    QCOMPARE(m_client->get("/web-hooks", ifNoneMatch(all)).status, 200);
    QCOMPARE(m_client->get("/web-hooks?prefix=/srv/", ifNoneMatch(services)).status, 304);
    m_client->remove("/app/b/web-hooks/h");
    QCOMPARE(m_client->get("/web-hooks").field("ETag"), all);
}

void TestAllHooks::theStateIsPartOfTheTag()
{
    registerAll();
    const QByteArray before = m_client->get("/web-hooks").field("ETag");
    QVERIFY(!before.contains('+'));
    QVERIFY(tell("a"));
    const QByteArray after = m_client->get("/web-hooks").field("ETag");
    QVERIFY2(after.startsWith(before.chopped(1) + '+'), after);
    QVERIFY(!m_client->get("/web-hooks?prefix=/srv/").field("ETag").contains('+'));
}

void TestAllHooks::secretsAreNotShown()
{
    m_client->put("/app/a", applicationBody("a"));
    m_client->put("/app/a/web-hooks/h",
                  hookBody("h", nobodysEndpoint).chopped(1) + R"(, "secret": "abracadabra-abracadabra"})");
    for (int told = 0; told < 2; ++told) {
        const RawResponse all = m_client->get("/web-hooks");
        QVERIFY(all.body.contains("\"secret\": true"));
        QVERIFY(!all.body.contains("abracadabra"));
        QVERIFY(!all.body.contains("_seen"));
        QVERIFY(tell("a"));
    }
}

void TestAllHooks::itIsOnlyRead()
{
    for (const QByteArrayView method : {"PUT", "POST", "DELETE", "PATCH"}) {
        const RawResponse refused = m_client->request(method, "/web-hooks", hookBody("h"));
        QCOMPARE(refused.status, 405);
        QCOMPARE(refused.field("Allow"), QByteArray("GET, HEAD, OPTIONS"));
    }
    QCOMPARE(m_client->put("/web-hooks/h", hookBody("h")).status, 404);
}

void TestAllHooks::itsEventsAreThoseOfAllHooks()
{
    EventClient events(m_node->port(), "/events?path=/web-hooks");
    QCOMPARE(events.head().status, 200);
    m_client->put("/app/a", applicationBody("a"));
    m_client->put("/srv/s/web-hooks", hostBody("web-hooks")); // Refused: no host is called so.
    registerAll();
    m_client->remove(paths.first());
    for (const QByteArray &path : paths | std::views::reverse) {
        const auto event = events.next();
        QVERIFY(event);
        QCOMPARE(event->type, QByteArray("created"));
        QVERIFY2(event->data.contains("http://node" + path + '"'), event->data);
    }
    QCOMPARE(events.next()->type, QByteArray("deleted"));
}

void TestAllHooks::aChangeOfAnyHookIsNewsToWhoWaits()
{
    registerAll();
    const auto waitFor = [this](const QByteArray &target) {
        const QByteArray tag = m_client->get(target).field("ETag");
        auto client = std::make_unique<RawClient>(m_node->port(), patienceMs);
        client->send(RawClient::requestBytes("GET", target, {}, "Prefer: wait=60\r\n" + ifNoneMatch(tag)));
        return client;
    };
    const auto all = waitFor("/web-hooks");
    const auto services = waitFor("/web-hooks?prefix=/srv/");
    const auto page = waitFor("/web-hooks?limit=2");
    QVERIFY(tell("a")); // What they were told is news as well.
    for (RawClient *client : {all.get(), page.get()}) {
        const auto answer = client->readResponse();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QVERIFY(answer->body.contains("last_delivery"));
    }
    QVERIFY(!services->hasInput());
    m_client->remove(paths.last());
    const auto answer = services->readResponse();
    QVERIFY(answer);
    QCOMPARE(namesIn(*answer), paths.sliced(3, 1));
}

/// More than one question to the leader asks for.
void TestAllHooks::aFollowerShowsWhatTheLeaderKnowsOfVeryMany()
{
    constexpr int hooks = 1200;
    constexpr int threads = 4;
    NodeProcess follower;
    QVERIFY2(follower.start({u"--seed"_s, u"127.0.0.1:%1"_s.arg(m_node->port())}), follower.log());
    std::vector<std::thread> writers;
    writers.reserve(threads);
    for (int thread = 0; thread < threads; ++thread) {
        writers.emplace_back([port = m_node->port(), thread] {
            RestClient client(port);
            for (int i = thread; i < hooks; i += threads) {
                const QByteArray name = "hook-" + QByteArray::number(10'000 + i);
                client.put("/app/a/web-hooks/" + name, hookBody(name, nobodysEndpoint));
            }
        });
    }
    for (std::thread &writer : writers)
        writer.join();
    m_client->put("/app/a", applicationBody("a"));
    m_client->put("/srv/s/web-hooks/last", hookBody("last", nobodysEndpoint));
    m_client->put("/srv/s/h", hostBody("h"));

    RestClient client(follower.port());
    const auto leader = [](RestClient &asked) { return jsonOf(asked.get("/cluster"))["leader"_L1].toString(); };
    const QString self = jsonOf(m_client->get("/cluster"))["self"_L1].toObject()["id"_L1].toString();
    QTRY_COMPARE_WITH_TIMEOUT(leader(client), self, patienceMs);
    RawResponse all;
    const auto areAllTold = [&] { return (all = client.get("/web-hooks")).body.count("last_delivery") == hooks + 1; };
    QTRY_VERIFY_WITH_TIMEOUT(areAllTold(), patienceMs);
    QCOMPARE(namesIn(all).size(), hooks + 1);
    QCOMPARE(client.get("/web-hooks?limit=1150").body.count("last_delivery"), 1150);
    const RawResponse page = client.get("/web-hooks?limit=3&after=/app/a/web-hooks/hook-11100");
    QCOMPARE(namesIn(page).first(), QByteArray("/app/a/web-hooks/hook-11101"));
    QCOMPARE(page.body.count("last_delivery"), 3);
    QCOMPARE(client.get("/app/a/web-hooks?after=hook-10001").body.count("last_delivery"), hooks - 2);
    QCOMPARE(client.get("/web-hooks?prefix=/srv/").body.count("last_delivery"), 1);
}

QTEST_GUILESS_MAIN(TestAllHooks)
#include "tst_allhooks.moc"

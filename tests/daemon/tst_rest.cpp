// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "nodeprocess.h"
#include "restclient.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

#include <optional>
#include <vector>

using namespace nesoi;
using namespace Qt::StringLiterals;

/// What docs/rest-api.md says of applications, services, hosts and web-hooks. Each test keeps to names of its own;
/// those that need the whole of a collection start a node of their own.
class TestRest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void puttingAnApplicationCreatesIt();
    void puttingItAgainReplacesIt();
    void anApplicationReadsAsItWasAnswered();
    void deletingAnApplicationRemovesIt();
    void aConfigMayBeAnyJson_data();
    void aConfigMayBeAnyJson();
    void allApplicationsAreListedWhole();
    void anApplicationLinksToItsHooks_data();
    void anApplicationLinksToItsHooks();

    void puttingAHostRegistersIt();
    void puttingItAgainRefreshesIt();
    void aHostReadsAsItWasAnswered();
    void deletingAHostRemovesIt();
    void aServiceShowsItsHostsWhole();
    void aServiceThatIsNotThereIsEmpty();
    void aServiceLinksToItsHooks();
    void theListOfServicesHoldsThoseWithHosts();

    void withoutAMasterNoneIsTrusted();
    void theMasterLastUpdatedIsTrusted();
    void aMasterThatRefreshesIsTrustedAgain();
    void aMasterThatStepsDownIsNotTrusted();
    void aMasterThatIsDeletedIsNotTrusted();
    void masterFalseShowsAllHosts();

    void postingAHookRegistersIt_data();
    void postingAHookRegistersIt();
    void aHooksLocationReadsTheHook();
    void aTakenNameIsAConflict();
    void aHookMayBePut();
    void aHookHasNoTime();
    void hooksAreListedByName();
    void hooksOfDifferentResourcesAreApart();
    void aHookIsDeleted();
    void aHookOutlivesWhatItWatches();
    void aHookMayComeBeforeWhatItWatches();
    void hookEndpointsAreChecked_data();
    void hookEndpointsAreChecked();

    void theNodeTellsTheTime();
    void timesNeverRunBackwards();
    void aClientsOwnTimeIsIgnored_data();
    void aClientsOwnTimeIsIgnored();
    void otherAttributesAreKept_data();
    void otherAttributesAreKept();
    void theContentTypeIsNotLookedAt_data();
    void theContentTypeIsNotLookedAt();
    void headAnswersAsGetWithoutABody_data();
    void headAnswersAsGetWithoutABody();
    void linksNameTheNodeAsTheClientDoes_data();
    void linksNameTheNodeAsTheClientDoes();
    void linksNameTheNodesAddressToAClientWithoutHost();

    void aWriteIsSeenAtOnceOnEveryConnection();
    void pipelinedRequestsSeeWhatCameBefore();
    void aRestartReadsEverythingBack_data();
    void aRestartReadsEverythingBack();

private:
    NodeProcess m_node;
    std::optional<RestClient> m_client;
};

namespace
{

QString updatedAt(const RawResponse &response)
{
    return jsonOf(response)["updated_at"_L1].toString();
}

} // namespace

void TestRest::initTestCase()
{
    QVERIFY2(m_node.start(), m_node.log());
}

void TestRest::init()
{
    m_client.emplace(m_node.port());
}

// ---- Applications

void TestRest::puttingAnApplicationCreatesIt()
{
    const RawResponse created = m_client->put("/app/created", applicationBody("created", R"({"port": 5432})"));
    QCOMPARE(created.status, 201);
    QCOMPARE(created.field("Content-Type"), QByteArray("application/json"));
    QCOMPARE(withoutTimes(created),
             QByteArray("{\n"
                        "  \"config\": {\n"
                        "    \"port\": 5432\n"
                        "  },\n"
                        "  \"name\": \"created\",\n"
                        "  \"updated_at\": \"TIME\"\n"
                        "}\n"));
}

void TestRest::puttingItAgainReplacesIt()
{
    QCOMPARE(m_client->put("/app/replaced", R"({"name": "replaced", "config": 1, "zone": "a"})").status, 201);
    const RawResponse replaced = m_client->put("/app/replaced", applicationBody("replaced", "2"));
    QCOMPARE(replaced.status, 200);
    QCOMPARE(withoutTimes(replaced),
             QByteArray("{\n  \"config\": 2,\n  \"name\": \"replaced\",\n  \"updated_at\": \"TIME\"\n}\n"));
    QCOMPARE(m_client->get("/app/replaced").body, replaced.body);
}

void TestRest::anApplicationReadsAsItWasAnswered()
{
    QCOMPARE(m_client->get("/app/read").status, 404);
    const RawResponse created = m_client->put("/app/read", applicationBody("read"));
    const RawResponse read = m_client->get("/app/read");
    QCOMPARE(read.status, 200);
    QCOMPARE(read.field("Content-Type"), QByteArray("application/json"));
    QCOMPARE(read.body, created.body);
}

void TestRest::deletingAnApplicationRemovesIt()
{
    QCOMPARE(m_client->remove("/app/deleted").status, 404);
    QCOMPARE(m_client->put("/app/deleted", applicationBody("deleted")).status, 201);
    const RawResponse deleted = m_client->remove("/app/deleted");
    QCOMPARE(deleted.status, 204);
    QVERIFY(deleted.field("Content-Length").isNull()); // RFC 9110, 8.6: a 204 has none.
    QCOMPARE(m_client->get("/app/deleted").status, 404);
    QCOMPARE(m_client->remove("/app/deleted").status, 404);
    QCOMPARE(m_client->put("/app/deleted", applicationBody("deleted")).status, 201);
}

void TestRest::aConfigMayBeAnyJson_data()
{
    QTest::addColumn<QByteArray>("config");
    for (const char *config : {"null", "true", "false", "0", "-1.5", "\"\"", "\"text\"", "[]", "{}"})
        QTest::newRow(config) << QByteArray(config);
}

void TestRest::aConfigMayBeAnyJson()
{
    QFETCH(const QByteArray, config);
    m_client->remove("/app/any");
    QCOMPARE(m_client->put("/app/any", applicationBody("any", config)).status, 201);
    QCOMPARE(withoutTimes(m_client->get("/app/any")),
             QByteArray("{\n  \"config\": " + config + ",\n  \"name\": \"any\",\n  \"updated_at\": \"TIME\"\n}\n"));
}

void TestRest::allApplicationsAreListedWhole()
{
    NodeProcess node;
    QVERIFY2(node.start(), node.log());
    RestClient client(node.port());
    QCOMPARE(client.get("/app").body, QByteArray("{}\n"));

    QCOMPARE(client.put("/app/dm", applicationBody("dm", "{\"a\": [1]}")).status, 201);
    QCOMPARE(client.put("/app/auth", applicationBody("auth")).status, 201);
    const RawResponse all = client.get("/app");
    QCOMPARE(all.status, 200);
    QCOMPARE(all.field("Content-Type"), QByteArray("application/json"));
    QCOMPARE(withoutTimes(all),
             QByteArray("{\n"
                        "  \"auth\": {\n"
                        "    \"config\": {},\n"
                        "    \"name\": \"auth\",\n"
                        "    \"updated_at\": \"TIME\"\n"
                        "  },\n"
                        "  \"dm\": {\n"
                        "    \"config\": {\n"
                        "      \"a\": [\n"
                        "        1\n"
                        "      ]\n"
                        "    },\n"
                        "    \"name\": \"dm\",\n"
                        "    \"updated_at\": \"TIME\"\n"
                        "  }\n"
                        "}\n"));
}

void TestRest::anApplicationLinksToItsHooks_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("HEAD") << QByteArray("HEAD") << QByteArray("/app/linked") << 200;
    QTest::newRow("GET") << QByteArray("GET") << QByteArray("/app/linked") << 200;
    QTest::newRow("HEAD before it exists") << QByteArray("HEAD") << QByteArray("/app/unlinked") << 404;
    QTest::newRow("GET before it exists") << QByteArray("GET") << QByteArray("/app/unlinked") << 404;
}

void TestRest::anApplicationLinksToItsHooks()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    QFETCH(const int, status);
    m_client->put("/app/linked", applicationBody("linked"));
    const RawResponse response = m_client->request(method, path);
    QCOMPARE(response.status, status);
    QCOMPARE(response.field("Link"), QByteArray("<http://node" + path + "/web-hooks>; rel=\"Subscriptions\""));
}

// ---- Services and hosts

void TestRest::puttingAHostRegistersIt()
{
    const RawResponse registered = m_client->put("/srv/registry/host1", hostBody("host1"));
    QCOMPARE(registered.status, 201);
    QCOMPARE(withoutTimes(registered),
             QByteArray("{\n"
                        "  \"endpoints\": {\n"
                        "    \"http\": \"http://localhost:5432/\"\n"
                        "  },\n"
                        "  \"name\": \"host1\",\n"
                        "  \"updated_at\": \"TIME\"\n"
                        "}\n"));
}

void TestRest::puttingItAgainRefreshesIt()
{
    const RawResponse first = m_client->put("/srv/refreshed/host1", hostBody("host1"));
    const RawResponse again = m_client->put("/srv/refreshed/host1", hostBody("host1"));
    QCOMPARE(first.status, 201);
    QCOMPARE(again.status, 200);
    QVERIFY(updatedAt(again) > updatedAt(first));
    QCOMPARE(m_client->get("/srv/refreshed/host1").body, again.body);
}

void TestRest::aHostReadsAsItWasAnswered()
{
    QCOMPARE(m_client->get("/srv/reading/host1").status, 404);
    const RawResponse registered = m_client->put("/srv/reading/host1", hostBody("host1", ", \"endpoints2\": []"));
    const RawResponse read = m_client->get("/srv/reading/host1");
    QCOMPARE(read.status, 200);
    QCOMPARE(read.body, registered.body);
}

void TestRest::deletingAHostRemovesIt()
{
    QCOMPARE(m_client->remove("/srv/leaving/host1").status, 404);
    QCOMPARE(m_client->put("/srv/leaving/host1", hostBody("host1")).status, 201);
    QCOMPARE(m_client->remove("/srv/leaving/host1").status, 204);
    QCOMPARE(m_client->get("/srv/leaving/host1").status, 404);
    QCOMPARE(m_client->get("/srv/leaving").body, QByteArray("{}\n"));
}

void TestRest::aServiceShowsItsHostsWhole()
{
    m_client->put("/srv/whole/b", hostBody("b", R"(, "rack": {"row": 3})"));
    m_client->put("/srv/whole/a", R"({"name": "a", "endpoints": {}})");
    const RawResponse service = m_client->get("/srv/whole");
    QCOMPARE(service.status, 200);
    QCOMPARE(withoutTimes(service),
             QByteArray("{\n"
                        "  \"a\": {\n"
                        "    \"endpoints\": {},\n"
                        "    \"name\": \"a\",\n"
                        "    \"updated_at\": \"TIME\"\n"
                        "  },\n"
                        "  \"b\": {\n"
                        "    \"endpoints\": {\n"
                        "      \"http\": \"http://localhost:5432/\"\n"
                        "    },\n"
                        "    \"name\": \"b\",\n"
                        "    \"rack\": {\n"
                        "      \"row\": 3\n"
                        "    },\n"
                        "    \"updated_at\": \"TIME\"\n"
                        "  }\n"
                        "}\n"));
}

void TestRest::aServiceThatIsNotThereIsEmpty()
{
    const RawResponse service = m_client->get("/srv/unknown");
    QCOMPARE(service.status, 200);
    QCOMPARE(service.body, QByteArray("{}\n"));
}

void TestRest::aServiceLinksToItsHooks()
{
    m_client->put("/srv/linked/host1", hostBody("host1"));
    for (const QByteArrayView method : {"GET", "HEAD"}) {
        for (const QByteArrayView target : {"/srv/linked", "/srv/linked?master=true", "/srv/linked?prefix=h"})
            QCOMPARE(linkTarget(m_client->request(method, target), "Subscriptions"),
                     QByteArray("http://node/srv/linked/web-hooks"));
        QCOMPARE(linkTarget(m_client->request(method, "/srv/unlinked"), "Subscriptions"),
                 QByteArray("http://node/srv/unlinked/web-hooks"));
    }
}

void TestRest::theListOfServicesHoldsThoseWithHosts()
{
    NodeProcess node;
    QVERIFY2(node.start(), node.log());
    RestClient client(node.port());
    QCOMPARE(client.get("/srv").body, QByteArray("{}\n"));

    client.put("/srv/dm/host2", hostBody("host2"));
    client.put("/srv/dm/host1", hostBody("host1"));
    client.put("/srv/auth/host1", hostBody("host1"));
    client.put("/srv/gone/host1", hostBody("host1"));
    client.remove("/srv/gone/host1");
    client.post("/srv/watched/web-hooks", hookBody("h"));
    const RawResponse services = client.get("/srv");
    QCOMPARE(services.status, 200);
    QCOMPARE(services.body,
             QByteArray("{\n"
                        "  \"auth\": {\n"
                        "    \"hosts\": [\n"
                        "      \"host1\"\n"
                        "    ]\n"
                        "  },\n"
                        "  \"dm\": {\n"
                        "    \"hosts\": [\n"
                        "      \"host1\",\n"
                        "      \"host2\"\n"
                        "    ]\n"
                        "  }\n"
                        "}\n"));
}

// ---- Masters

void TestRest::withoutAMasterNoneIsTrusted()
{
    m_client->put("/srv/headless/host1", hostBody("host1"));
    m_client->put("/srv/headless/host2", hostBody("host2", ", \"master\": false"));
    for (const QByteArrayView target : {"/srv/headless?master=true", "/srv/nowhere?master=true"}) {
        const RawResponse master = m_client->get(target);
        QCOMPARE(master.status, 200);
        QCOMPARE(master.body, QByteArray("{}\n"));
    }
}

void TestRest::theMasterLastUpdatedIsTrusted()
{
    m_client->put("/srv/masters/z", hostBody("z", ", \"master\": true"));
    m_client->put("/srv/masters/a", hostBody("a", ", \"master\": true"));
    m_client->put("/srv/masters/m", hostBody("m"));
    QCOMPARE(withoutTimes(m_client->get("/srv/masters?master=true")),
             QByteArray("{\n"
                        "  \"a\": {\n"
                        "    \"endpoints\": {\n"
                        "      \"http\": \"http://localhost:5432/\"\n"
                        "    },\n"
                        "    \"master\": true,\n"
                        "    \"name\": \"a\",\n"
                        "    \"updated_at\": \"TIME\"\n"
                        "  }\n"
                        "}\n"));
}

void TestRest::aMasterThatRefreshesIsTrustedAgain()
{
    for (const QByteArrayView host : {"first", "second", "first"})
        m_client->put("/srv/rivals/" + host.toByteArray(), hostBody(host, ", \"master\": true"));
    QCOMPARE(namesIn(m_client->get("/srv/rivals?master=true")), QByteArrayList{"first"});
}

void TestRest::aMasterThatStepsDownIsNotTrusted()
{
    m_client->put("/srv/modest/first", hostBody("first", ", \"master\": true"));
    m_client->put("/srv/modest/second", hostBody("second", ", \"master\": true"));
    m_client->put("/srv/modest/second", hostBody("second"));
    QCOMPARE(namesIn(m_client->get("/srv/modest?master=true")), QByteArrayList{"first"});
    m_client->put("/srv/modest/first", hostBody("first", ", \"master\": false"));
    QCOMPARE(namesIn(m_client->get("/srv/modest?master=true")), QByteArrayList());
}

void TestRest::aMasterThatIsDeletedIsNotTrusted()
{
    m_client->put("/srv/mortal/first", hostBody("first", ", \"master\": true"));
    m_client->put("/srv/mortal/second", hostBody("second", ", \"master\": true"));
    m_client->remove("/srv/mortal/second");
    QCOMPARE(namesIn(m_client->get("/srv/mortal?master=true")), QByteArrayList{"first"});
}

void TestRest::masterFalseShowsAllHosts()
{
    m_client->put("/srv/equals/first", hostBody("first", ", \"master\": true"));
    m_client->put("/srv/equals/second", hostBody("second"));
    QCOMPARE(m_client->get("/srv/equals?master=false").body, m_client->get("/srv/equals").body);
}

// ---- Web-hooks

void TestRest::postingAHookRegistersIt_data()
{
    QTest::addColumn<QByteArray>("hooks");
    QTest::newRow("of an application") << QByteArray("/app/posted/web-hooks");
    QTest::newRow("of a service") << QByteArray("/srv/posted/web-hooks");
}

void TestRest::postingAHookRegistersIt()
{
    QFETCH(const QByteArray, hooks);
    const RawResponse posted = m_client->post(hooks, hookBody("dm-host1"));
    QCOMPARE(posted.status, 201);
    QCOMPARE(posted.field("Location"), QByteArray(hooks + "/dm-host1"));
    QCOMPARE(posted.body,
             QByteArray("{\n  \"endpoint\": \"http://localhost:4322/web-hooks\",\n  \"name\": \"dm-host1\"\n}\n"));
}

void TestRest::aHooksLocationReadsTheHook()
{
    const RawResponse posted = m_client->post("/app/located/web-hooks", hookBody("h"));
    const RawResponse read = m_client->get(posted.field("Location"));
    QCOMPARE(read.status, 200);
    QCOMPARE(read.body, posted.body);
    QCOMPARE(read.field("ETag"), posted.field("ETag"));
}

void TestRest::aTakenNameIsAConflict()
{
    const RawResponse posted = m_client->post("/app/taken/web-hooks", hookBody("h"));
    const RawResponse refused = m_client->post("/app/taken/web-hooks", hookBody("h", "http://other/"));
    QCOMPARE(refused.status, 409);
    QCOMPARE(problemType(refused), QByteArray("conflict"));
    QCOMPARE(m_client->get("/app/taken/web-hooks/h").body, posted.body);
    m_client->remove("/app/taken/web-hooks/h");
    QCOMPARE(m_client->post("/app/taken/web-hooks", hookBody("h")).status, 201);
}

void TestRest::aHookMayBePut()
{
    QCOMPARE(m_client->put("/srv/hooked/web-hooks/h", hookBody("h")).status, 201);
    const RawResponse replaced = m_client->put("/srv/hooked/web-hooks/h", hookBody("h", "https://other/"));
    QCOMPARE(replaced.status, 200);
    QCOMPARE(replaced.body, QByteArray("{\n  \"endpoint\": \"https://other/\",\n  \"name\": \"h\"\n}\n"));
    QCOMPARE(m_client->get("/srv/hooked/web-hooks/h").body, replaced.body);
}

void TestRest::aHookHasNoTime()
{
    const QByteArray body = R"({"endpoint": "http://a/", "name": "h", "updated_at": "2011-01-01 00:00:00.000000"})";
    const QByteArray printed = "{\n  \"endpoint\": \"http://a/\",\n  \"name\": \"h\"\n}\n";
    QCOMPARE(m_client->post("/app/timeless/web-hooks", body).body, printed);
    QCOMPARE(m_client->put("/app/timeless/web-hooks/h", body).body, printed);
    QCOMPARE(m_client->get("/app/timeless/web-hooks/h").body, printed);
}

void TestRest::hooksAreListedByName()
{
    QCOMPARE(m_client->get("/app/listed/web-hooks").body, QByteArray("{}\n"));
    m_client->post("/app/listed/web-hooks", hookBody("b", "http://b/"));
    m_client->post("/app/listed/web-hooks", hookBody("a", "http://a/"));
    const RawResponse listed = m_client->get("/app/listed/web-hooks");
    QCOMPARE(listed.status, 200);
    QCOMPARE(listed.body,
             QByteArray("{\n"
                        "  \"a\": {\n"
                        "    \"endpoint\": \"http://a/\",\n"
                        "    \"name\": \"a\"\n"
                        "  },\n"
                        "  \"b\": {\n"
                        "    \"endpoint\": \"http://b/\",\n"
                        "    \"name\": \"b\"\n"
                        "  }\n"
                        "}\n"));
}

void TestRest::hooksOfDifferentResourcesAreApart()
{
    QCOMPARE(m_client->post("/app/apart/web-hooks", hookBody("h")).status, 201);
    QCOMPARE(m_client->post("/srv/apart/web-hooks", hookBody("h")).status, 201);
    QCOMPARE(m_client->post("/app/apart2/web-hooks", hookBody("h")).status, 201);
    QCOMPARE(m_client->remove("/app/apart/web-hooks/h").status, 204);
    QCOMPARE(m_client->get("/srv/apart/web-hooks/h").status, 200);
    QCOMPARE(m_client->get("/app/apart2/web-hooks/h").status, 200);
}

void TestRest::aHookIsDeleted()
{
    QCOMPARE(m_client->remove("/app/unhooked/web-hooks/h").status, 404);
    m_client->post("/app/unhooked/web-hooks", hookBody("h"));
    QCOMPARE(m_client->remove("/app/unhooked/web-hooks/h").status, 204);
    QCOMPARE(m_client->get("/app/unhooked/web-hooks/h").status, 404);
    QCOMPARE(m_client->get("/app/unhooked/web-hooks").body, QByteArray("{}\n"));
}

void TestRest::aHookOutlivesWhatItWatches()
{
    m_client->put("/app/outlived", applicationBody("outlived"));
    m_client->post("/app/outlived/web-hooks", hookBody("h"));
    m_client->put("/srv/outlived/host1", hostBody("host1"));
    m_client->post("/srv/outlived/web-hooks", hookBody("h"));
    QCOMPARE(m_client->remove("/app/outlived").status, 204);
    QCOMPARE(m_client->remove("/srv/outlived/host1").status, 204);
    QCOMPARE(m_client->get("/app/outlived/web-hooks/h").status, 200);
    QCOMPARE(namesIn(m_client->get("/srv/outlived/web-hooks")), QByteArrayList{"h"});
}

void TestRest::aHookMayComeBeforeWhatItWatches()
{
    QCOMPARE(m_client->post("/app/expected/web-hooks", hookBody("h")).status, 201);
    QCOMPARE(m_client->get("/app/expected").status, 404);
}

void TestRest::hookEndpointsAreChecked_data()
{
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<bool>("isGood");
    for (const char *good : {"http://localhost:4322/web-hooks", "https://example.org", "http://[::1]:80/",
                             "http://10.0.0.1/a?b=c&d", "HTTP://example.org/"})
        QTest::newRow(good) << QByteArray(good) << true;
    for (const char *bad : {"", "/web-hooks", "localhost:4322", "ftp://example.org/", "http://", "http:///path",
                            "http:example.org", "mailto:a@example.org", "http://exa mple.org/", "http://a:99999/"})
        QTest::newRow(bad) << QByteArray(bad) << false;
}

void TestRest::hookEndpointsAreChecked()
{
    QFETCH(const QByteArray, endpoint);
    QFETCH(const bool, isGood);
    m_client->remove("/app/checked/web-hooks/h");
    const RawResponse posted = m_client->post("/app/checked/web-hooks", hookBody("h", endpoint));
    QCOMPARE(posted.status, isGood ? 201 : 400);
    QCOMPARE(problemType(posted), isGood ? QByteArray() : QByteArray("bad-endpoint"));
    QCOMPARE(jsonOf(posted)["pointer"_L1].toString(), isGood ? QString() : u"/endpoint"_s);
}

// ---- Conventions

void TestRest::theNodeTellsTheTime()
{
    static const QRegularExpression format(u"^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}\\.\\d{6}$"_s);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QString time = updatedAt(m_client->put("/app/timed", applicationBody("timed")));
    const QDateTime after = QDateTime::currentDateTimeUtc();

    QVERIFY2(format.match(time).hasMatch(), qPrintable(time));
    QDateTime parsed = QDateTime::fromString(time.first(23), u"yyyy-MM-dd hh:mm:ss.zzz"_s);
    parsed.setTimeSpec(Qt::UTC);
    QVERIFY(parsed >= before);
    QVERIFY(parsed <= after);
}

void TestRest::timesNeverRunBackwards()
{
    RestClient other(m_node.port());
    QString last;
    for (int i = 0; i < 200; ++i) {
        RestClient &client = i % 2 == 0 ? *m_client : other;
        const QString time = updatedAt(client.put("/app/forwards", applicationBody("forwards")));
        QVERIFY2(time >= last, qPrintable(last + u" was before "_s + time));
        last = time;
    }
}

void TestRest::aClientsOwnTimeIsIgnored_data()
{
    QTest::addColumn<QByteArray>("updatedAt");
    for (const char *value :
         {"\"2099-01-01 00:00:00.000000\"", "\"1970-01-01 00:00:00.000000\"", "\"\"", "null", "7", "{\"a\": []}"})
        QTest::newRow(value) << QByteArray(value);
}

void TestRest::aClientsOwnTimeIsIgnored()
{
    QFETCH(const QByteArray, updatedAt);
    const QByteArray today = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd"_s).toLatin1();
    for (const QByteArrayView path : {"/app/own", "/srv/own/own"}) {
        const QByteArray body = R"({"name": "own", "config": {}, "endpoints": {}, "updated_at": )" + updatedAt + '}';
        QVERIFY(m_client->put(path, body).status < 300);
        const QByteArray time = jsonOf(m_client->get(path))["updated_at"_L1].toString().toLatin1();
        QCOMPARE(time.size(), qsizetype(26));
        QVERIFY(time.first(10) >= today);
        QVERIFY(time < "2099");
    }
}

void TestRest::otherAttributesAreKept_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("application") << QByteArray("PUT") << QByteArray("/app/kept") << QByteArray("/app/kept");
    QTest::newRow("host") << QByteArray("PUT") << QByteArray("/srv/x/kept") << QByteArray("/srv/x/kept");
    QTest::newRow("web-hook") << QByteArray("POST") << QByteArray("/app/x/web-hooks")
                              << QByteArray("/app/x/web-hooks/kept");
}

void TestRest::otherAttributesAreKept()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, path);
    const QByteArray body = R"({"name": "kept", "config": 0, "endpoints": {}, "endpoint": "http://a/",)"
                            R"( "zone": {"id": 7, "tags": ["\u00e4", null]}, "": false, "Name": 1e2})";
    QCOMPARE(m_client->request(method, target, body).status, 201);
    QByteArray expected = "{\n"
                          "  \"\": false,\n"
                          "  \"Name\": 1e2,\n"
                          "  \"config\": 0,\n"
                          "  \"endpoint\": \"http://a/\",\n"
                          "  \"endpoints\": {},\n"
                          "  \"name\": \"kept\",\n"
                          "  \"updated_at\": \"TIME\",\n"
                          "  \"zone\": {\n"
                          "    \"id\": 7,\n"
                          "    \"tags\": [\n"
                          "      \"\xc3\xa4\",\n"
                          "      null\n"
                          "    ]\n"
                          "  }\n"
                          "}\n";
    if (method == "POST") // A web-hook has no time.
        expected.replace("  \"updated_at\": \"TIME\",\n", "");
    QCOMPARE(withoutTimes(m_client->get(path)), expected);
}

void TestRest::theContentTypeIsNotLookedAt_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("curl -d") << QByteArray("Content-Type: application/x-www-form-urlencoded\r\n");
    QTest::newRow("curl -F") << QByteArray("Content-Type: multipart/form-data; boundary=x\r\n");
    QTest::newRow("text") << QByteArray("Content-Type: text/plain; charset=iso-8859-1\r\n");
    QTest::newRow("nonsense") << QByteArray("Content-Type: ///\r\n");
}

void TestRest::theContentTypeIsNotLookedAt()
{
    QFETCH(const QByteArray, fields);
    m_client->remove("/app/typed");
    m_client->remove("/app/typed/web-hooks/h");
    QCOMPARE(m_client->put("/app/typed", applicationBody("typed", "\"a+b&c=%41\""), fields).status, 201);
    QCOMPARE(jsonOf(m_client->get("/app/typed"))["config"_L1].toString(), u"a+b&c=%41"_s);
    QCOMPARE(m_client->post("/app/typed/web-hooks", hookBody("h"), fields).status, 201);
}

void TestRest::headAnswersAsGetWithoutABody_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("fields");
    for (const char *target : {"/app",
                               "/app?limit=1",
                               "/app/h",
                               "/app/absent",
                               "/app/h/web-hooks",
                               "/app/h/web-hooks/h",
                               "/app/h/web-hooks/absent",
                               "/srv",
                               "/srv/h",
                               "/srv/h?master=true",
                               "/srv/h?limit=1",
                               "/srv/absent",
                               "/srv/h/h",
                               "/srv/h/absent",
                               "/srv/h/web-hooks",
                               "/",
                               "/livez",
                               "/readyz",
                               "/cluster",
                               "/nowhere",
                               "/app/%00",
                               "/app?limit=0"})
        QTest::newRow(target) << QByteArray(target) << QByteArray();
    for (const char *target : {"/app/h", "/app", "/srv/h", "/srv/h?master=true", "/app/h/web-hooks/h"}) {
        QTest::addRow("%s, 304", target) << QByteArray(target) << QByteArray("If-None-Match: *\r\n");
        QTest::addRow("%s, 412", target) << QByteArray(target) << QByteArray("If-Match: \"other\"\r\n");
    }
}

void TestRest::headAnswersAsGetWithoutABody()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, fields);
    m_client->put("/app/h", applicationBody("h"));
    m_client->put("/srv/h/h", hostBody("h", ", \"master\": true"));
    m_client->put("/srv/h/i", hostBody("i"));
    m_client->put("/app/h/web-hooks/h", hookBody("h"));
    RawResponse got = m_client->get(target, fields);
    const RawResponse headed = m_client->head(target, fields);
    for (size_t i = 0; i < got.fields.size() && i < headed.fields.size(); ++i) {
        if (got.fields[i].first == "Date")
            got.fields[i].second = headed.fields[i].second;
    }
    QCOMPARE(headed.status, got.status);
    QCOMPARE(headed.fields, got.fields);
    QVERIFY(got.status == 304 || !got.body.isEmpty());
    QCOMPARE(m_client->get("/livez").status, 200); // Nothing of a body was left on the connection.
}

void TestRest::linksNameTheNodeAsTheClientDoes_data()
{
    QTest::addColumn<QByteArray>("host");
    for (const char *host : {"nesoi.example.org", "nesoi.example.org:8080", "127.0.0.1:6553", "[::1]:6553"})
        QTest::newRow(host) << QByteArray(host);
}

void TestRest::linksNameTheNodeAsTheClientDoes()
{
    QFETCH(const QByteArray, host);
    for (const QByteArray subject : {"/app/called", "/srv/called"}) {
        RawClient client(m_node.port());
        QVERIFY(client.send("GET " + subject + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n"));
        const auto response = client.readResponse();
        QVERIFY(response.has_value());
        QCOMPARE(linkTarget(*response, "Subscriptions"), QByteArray("http://" + host + subject + "/web-hooks"));
    }
}

void TestRest::linksNameTheNodesAddressToAClientWithoutHost()
{
    RawClient client(m_node.port());
    QVERIFY(client.send("GET /app/called HTTP/1.0\r\n\r\n"));
    const auto response = client.readResponse();
    QVERIFY(response.has_value());
    QCOMPARE(linkTarget(*response, "Subscriptions"),
             QByteArray("http://127.0.0.1:" + QByteArray::number(m_node.port()) + "/app/called/web-hooks"));
}

// ---- Durability

void TestRest::aWriteIsSeenAtOnceOnEveryConnection()
{
    RestClient readers[] = {RestClient(m_node.port()), RestClient(m_node.port()), RestClient(m_node.port())};
    for (int i = 0; i < 100; ++i) {
        const RawResponse put
            = m_client->put("/srv/seen/host1", hostBody("host1", ", \"round\": " + QByteArray::number(i)));
        for (RestClient &reader : readers) {
            const RawResponse host = reader.get("/srv/seen/host1");
            QCOMPARE(host.body, put.body);
            QCOMPARE(host.field("ETag"), put.field("ETag"));
            QCOMPARE(jsonOf(reader.get("/srv/seen"))["host1"_L1].toObject()["round"_L1].toInt(-1), i);
        }
        QCOMPARE(m_client->remove("/srv/seen/host1").status, 204);
        for (RestClient &reader : readers) {
            QCOMPARE(reader.get("/srv/seen/host1").status, 404);
            QCOMPARE(reader.get("/srv/seen").body, QByteArray("{}\n"));
        }
    }
}

void TestRest::pipelinedRequestsSeeWhatCameBefore()
{
    RawClient client(m_node.port());
    QVERIFY(client.send(RawClient::requestBytes("PUT", "/app/piped", applicationBody("piped", "1"))
                        + RawClient::requestBytes("GET", "/app/piped")
                        + RawClient::requestBytes("PUT", "/app/piped", applicationBody("piped", "2"))
                        + RawClient::requestBytes("DELETE", "/app/piped")
                        + RawClient::requestBytes("GET", "/app/piped")));
    for (const int status : {201, 200, 200, 204, 404}) {
        const auto response = client.readResponse();
        QVERIFY(response.has_value());
        QCOMPARE(response->status, status);
    }
}

void TestRest::aRestartReadsEverythingBack_data()
{
    QTest::addColumn<bool>("inOrder");
    QTest::newRow("after an orderly stop") << true;
    QTest::newRow("after kill -9") << false;
}

void TestRest::aRestartReadsEverythingBack()
{
    QFETCH(const bool, inOrder);
    NodeProcess node;
    QVERIFY2(node.start(), node.log());
    std::optional<RestClient> client(node.port());
    for (int i = 0; i < 30; ++i) {
        const QByteArray name = "name" + QByteArray::number(i);
        client->put("/app/" + name, applicationBody(name, "{\"n\": 1e2, \"text\": \"\\u0000\xc3\xa4\"}"));
        client->put("/srv/dm/" + name, hostBody(name, ", \"master\": true"));
        client->post("/srv/quiet/web-hooks", hookBody(name)); // Nothing changes there: they have nothing to tell.
    }
    client->put("/app/name3", applicationBody("name3", "\"replaced\""));
    client->remove("/app/name4");
    client->remove("/srv/dm/name29");
    client->remove("/srv/quiet/web-hooks/name5");

    const QByteArrayList targets{"/app",
                                 "/app/name3",
                                 "/app/name4",
                                 "/app/name7",
                                 "/srv",
                                 "/srv/dm",
                                 "/srv/dm?master=true",
                                 "/srv/dm/name6",
                                 "/srv/quiet/web-hooks",
                                 "/srv/quiet/web-hooks/name8",
                                 "/app?limit=7&after=name20"};
    std::vector<RawResponse> before;
    for (const QByteArray &target : targets)
        before.push_back(client->get(target));
    client.reset();

    if (inOrder)
        QCOMPARE(node.terminate(), std::optional(0));
    else
        node.kill();
    QVERIFY2(node.start(), node.log());
    client.emplace(node.port());
    for (qsizetype i = 0; i < targets.size(); ++i) {
        const RawResponse after = client->get(targets[i]);
        QCOMPARE(after.status, before[size_t(i)].status);
        QCOMPARE(after.body, before[size_t(i)].body);
        QCOMPARE(after.field("ETag"), before[size_t(i)].field("ETag"));
    }
    QVERIFY(updatedAt(client->put("/app/later", applicationBody("later"))) > updatedAt(before[3]));
}

QTEST_GUILESS_MAIN(TestRest)

#include "tst_rest.moc"

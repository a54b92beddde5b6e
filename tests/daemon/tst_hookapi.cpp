// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "nodeprocess.h"
#include "restclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMs = 20'000;
constexpr const char *nobodysEndpoint = "http://127.0.0.1:1/"; ///< Nobody listens there.

/// Takes notifications and answers 200, while the test's event loop runs.
class Receiver
{
public:
    Receiver()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (socket->readAll().contains("\r\n\r\n"))
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nthanks");
            });
        });
    }
    [[nodiscard]] QByteArray endpoint() const
    {
        return "http://127.0.0.1:" + QByteArray::number(m_server.serverPort()) + "/web-hooks";
    }

private:
    QTcpServer m_server;
};

QByteArray hookWith(QByteArrayView name, QByteArrayView furtherMembers, QByteArrayView endpoint = nobodysEndpoint)
{
    return hookBody(name, endpoint).chopped(1) + ", " + furtherMembers.toByteArray() + '}';
}

QJsonArray arrayOf(const RawResponse &response)
{
    return QJsonDocument::fromJson(response.body).array();
}

QByteArray unquoted(const QByteArray &tag)
{
    return tag.sliced(1).chopped(1);
}

QByteArray ifMatch(const QByteArray &tag)
{
    return "If-Match: " + tag + "\r\n";
}

QByteArray ifNoneMatch(const QByteArray &tag)
{
    return "If-None-Match: " + tag + "\r\n";
}

} // namespace

/// Web-hooks as clients register them and see them. That notifications arrive is tested elsewhere.
class TestHookApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aHookThatWasNeverToldAnythingShowsItsRegistrationAlone();
    void theStateIsShownWithTheRegistration();
    void aDeliveryThatFailedIsShownWithItsNextTry();
    void whatGetShowsCanBePutBack();
    void theStateIsPartOfTheTagOfAHook();
    void theStateIsPartOfTheTagOfACollection();
    void aStatesTagGuardsWritesByWhatIsStored();
    void pagesShowStatesToo();

    void aSecretIsNeverShown();
    void aSecretIsNotShownByOtherNodes();
    void trueKeepsASecretAndNothingElseMakesOne();
    void badSecretsAreRefused_data();
    void badSecretsAreRefused();

    void deliveriesAreListedNewestFirst();
    void aTestAnswersWithItsOutcome();
    void everyNodeKnowsHowAHookIsDoing();
    void thePartsOfAHookThatIsNotThereAreNotFound_data();
    void thePartsOfAHookThatIsNotThereAreNotFound();
    void aHookMayBeCalledLikeAPartOfOne();
    void allowListsWhatAPartTakes_data();
    void allowListsWhatAPartTakes();
    void whatIsNoQuestionOfAMemberIsRefused();

    void aNotificationChangesNothingAtANode_data();
    void aNotificationChangesNothingAtANode();
    void aNotificationMayRead();
    void addressesThatAreNotDeliveredToAreRefused_data();
    void addressesThatAreNotDeliveredToAreRefused();
    void theOptionsSayWhatIsDeliveredTo();

private:
    /// Registers a hook of an application and has it told of a change; what GET shows then.
    RawResponse tell(const QByteArray &application, const QByteArray &endpoint);
    void change(const QByteArray &application);

    std::unique_ptr<NodeProcess> m_node;
    std::unique_ptr<RestClient> m_client;
    int m_changes = 0;
};

void TestHookApi::init()
{
    m_node = std::make_unique<NodeProcess>();
    if (!m_node->start({u"--log-level"_s, u"debug"_s}))
        qFatal("%s", m_node->log().constData());
    m_client = std::make_unique<RestClient>(m_node->port());
}

void TestHookApi::change(const QByteArray &application)
{
    m_client->put("/app/" + application, applicationBody(application, QByteArray::number(++m_changes)));
}

RawResponse TestHookApi::tell(const QByteArray &application, const QByteArray &endpoint)
{
    const QByteArray hook = "/app/" + application + "/web-hooks/h";
    m_client->put(hook, hookBody("h", endpoint));
    change(application);
    RawResponse shown;
    const auto isTold = [&] {
        shown = m_client->get(hook);
        return !jsonOf(shown)["last_delivery"_L1].toString().isEmpty();
    };
    return QTest::qWaitFor(isTold, patienceMs) ? shown : RawResponse();
}

void TestHookApi::aHookThatWasNeverToldAnythingShowsItsRegistrationAlone()
{
    const RawResponse posted = m_client->post("/app/a/web-hooks", hookBody("h"));
    QCOMPARE(posted.status, 201);
    const QByteArray expected = "{\n  \"endpoint\": \"http://localhost:4322/web-hooks\",\n  \"name\": \"h\"\n}\n";
    QCOMPARE(posted.body, expected);
    const RawResponse got = m_client->get("/app/a/web-hooks/h");
    QCOMPARE(got.body, expected);
    QCOMPARE(got.field("ETag"), posted.field("ETag"));
    QCOMPARE(m_client->head("/app/a/web-hooks/h").field("ETag"), posted.field("ETag"));
    const RawResponse put = m_client->put("/srv/s/web-hooks/h", hookBody("h"));
    QCOMPARE(put.body, expected);
    QCOMPARE(m_client->get("/srv/s/web-hooks/h").body, expected);
}

void TestHookApi::theStateIsShownWithTheRegistration()
{
    const Receiver receiver;
    const QJsonObject hook = jsonOf(tell("a", receiver.endpoint()));
    QCOMPARE(hook["name"_L1].toString(), u"h"_s);
    QCOMPARE(hook["endpoint"_L1].toString().toUtf8(), receiver.endpoint());
    QCOMPARE(hook["last_status"_L1], QJsonValue(200));
    QCOMPARE(hook["failures"_L1], QJsonValue(0));
    QCOMPARE(hook["next_try"_L1], QJsonValue(QJsonValue::Null));
    QCOMPARE(hook["last_delivery"_L1].toString().size(), 26);
    QVERIFY(!hook.contains("failing"_L1));
    QCOMPARE(hook.size(), 6);
}

void TestHookApi::aDeliveryThatFailedIsShownWithItsNextTry()
{
    const QJsonObject hook = jsonOf(tell("a", nobodysEndpoint));
    QCOMPARE(hook["last_status"_L1], QJsonValue(u"unreachable"_s));
    QVERIFY(hook["failures"_L1].toInt() >= 1);
    QVERIFY(hook["next_try"_L1].toString() > hook["last_delivery"_L1].toString());
}

void TestHookApi::whatGetShowsCanBePutBack()
{
    m_client->put("/app/a/web-hooks/h", hookWith("h", R"("secret": "correct horse battery", "owner": ["me"])"));
    change("a");
    RawResponse shown;
    const auto isTold = [&] { return (shown = m_client->get("/app/a/web-hooks/h")).body.contains("last_delivery"); };
    QVERIFY(QTest::qWaitFor(isTold, patienceMs));
    const RawResponse put = m_client->put("/app/a/web-hooks/h", shown.body, ifMatch(shown.field("ETag")));
    QCOMPARE(put.status, 200);
    QCOMPARE(put.body,
             QByteArray("{\n  \"endpoint\": \"http://127.0.0.1:1/\",\n  \"name\": \"h\",\n  \"owner\": [\n    \"me\"\n"
                        "  ],\n  \"secret\": true\n}\n"));
}

void TestHookApi::theStateIsPartOfTheTagOfAHook()
{
    const Receiver receiver;
    const QByteArray stored = m_client->put("/app/a/web-hooks/h", hookBody("h", receiver.endpoint())).field("ETag");
    change("a");
    QByteArray shown;
    const auto hasState
        = [&] { return (shown = m_client->get("/app/a/web-hooks/h").field("ETag")) != stored && !shown.isEmpty(); };
    QVERIFY(QTest::qWaitFor(hasState, patienceMs));
    const auto isDone = [&] { return m_client->get("/app/a/web-hooks/h").body.contains("\"last_status\": 200"); };
    QVERIFY(QTest::qWaitFor(isDone, patienceMs));
    shown = m_client->get("/app/a/web-hooks/h").field("ETag");
    QVERIFY(shown.startsWith(stored.chopped(1) + '+'));
    QCOMPARE(shown.size(), stored.size() + 17);

    QCOMPARE(m_client->get("/app/a/web-hooks/h", ifNoneMatch(shown)).status, 304);
    QCOMPARE(m_client->get("/app/a/web-hooks/h", ifNoneMatch(shown)).field("ETag"), shown);
    QCOMPARE(m_client->get("/app/a/web-hooks/h", ifNoneMatch(stored)).status, 200);
    QCOMPARE(m_client->get("/app/a/web-hooks/h", ifMatch(stored)).status, 412);
    QCOMPARE(m_client->get("/app/a/web-hooks/h", ifMatch(shown)).status, 200);
    QCOMPARE(m_client->get("/app/a/web-hooks/h", "If-None-Match: h\r\n").status, 400);
    QCOMPARE(m_client->head("/app/a/web-hooks/h").field("ETag"), shown);
}

void TestHookApi::theStateIsPartOfTheTagOfACollection()
{
    const Receiver receiver;
    m_client->put("/app/a/web-hooks/h", hookBody("h", receiver.endpoint()));
    const QByteArray before = m_client->get("/app/a/web-hooks").field("ETag");
    QVERIFY(!before.contains('+'));
    QVERIFY(tell("a", receiver.endpoint()).status == 200);
    const RawResponse all = m_client->get("/app/a/web-hooks");
    QCOMPARE(jsonOf(all)["h"_L1].toObject()["last_status"_L1], QJsonValue(200));
    QVERIFY(all.field("ETag").contains('+'));
    QCOMPARE(m_client->get("/app/a/web-hooks", ifNoneMatch(all.field("ETag"))).status, 304);
    QCOMPARE(m_client->get("/app/a/web-hooks", ifNoneMatch(before)).status, 200);
}

void TestHookApi::aStatesTagGuardsWritesByWhatIsStored()
{
    const QByteArray tag = tell("a", nobodysEndpoint).field("ETag");
    QVERIFY(tag.contains('+'));
    const QByteArray another = '"' + unquoted(tag).replace(0, 1, "f") + '"';
    const QByteArray body = hookBody("h", nobodysEndpoint);
    QCOMPARE(m_client->put("/app/a/web-hooks/h", body, ifMatch(another)).status, 412);
    QCOMPARE(m_client->put("/app/a/web-hooks/h", body, ifNoneMatch(tag)).status, 412);
    QCOMPARE(m_client->put("/app/a/web-hooks/h", body, ifMatch(another + ", " + tag)).status, 200);
    QCOMPARE(m_client->remove("/app/a/web-hooks/h", ifMatch(tag)).status, 412); // It was just replaced.
    QCOMPARE(m_client->remove("/app/a/web-hooks/h", ifMatch(m_client->get("/app/a/web-hooks/h").field("ETag"))).status,
             204);
    m_client->put("/app/a", applicationBody("a"));
    const QByteArray application = m_client->get("/app/a").field("ETag").chopped(1) + "+0123456789abcdef\"";
    QCOMPARE(m_client->put("/app/a", applicationBody("a"), ifMatch(application)).status, 412);
}

void TestHookApi::pagesShowStatesToo()
{
    QVERIFY(tell("a", nobodysEndpoint).status == 200);
    for (const QByteArrayView name : {"g", "ha", "i"})
        m_client->put("/app/a/web-hooks/" + name.toByteArray(), hookBody(name, nobodysEndpoint));
    const RawResponse page = m_client->get("/app/a/web-hooks?limit=1&prefix=h");
    QCOMPARE(namesIn(page), QByteArrayList{"h"});
    QVERIFY(page.body.contains("\"failures\": "));
    QVERIFY(linkTarget(page, "next").endsWith("/app/a/web-hooks?limit=1&after=h&prefix=h"));
    const RawResponse rest = m_client->get("/app/a/web-hooks?limit=1&after=h&prefix=h");
    QCOMPARE(namesIn(rest), QByteArrayList{"ha"});
    QVERIFY(linkTarget(rest, "next").isNull());
    QCOMPARE(problemType(m_client->get("/app/a/web-hooks?limit=0")), QByteArray("bad-query"));
}

void TestHookApi::aSecretIsNeverShown()
{
    const QByteArray secret = "abracadabra-abracadabra";
    const QByteArray hook = "/app/a/web-hooks/h";
    const QByteArray body = hookWith("h", "\"secret\": \"" + secret + '"');
    const QByteArray tooLong = QByteArray(20, ' ').replace(" ", secret);
    QList<RawResponse> answers;
    const auto add = [&](int status, const RawResponse &answer) {
        QCOMPARE(answer.status, status);
        answers << answer;
    };
    add(201, m_client->post("/app/a/web-hooks", body));
    add(409, m_client->post("/app/a/web-hooks", body));
    add(200, m_client->put(hook, body));
    add(412, m_client->put(hook, body, "If-None-Match: *\r\n"));
    add(200, m_client->put(hook, hookWith("h", R"("secret": true)")));
    add(400, m_client->put(hook, hookWith("g", "\"secret\": \"" + secret + '"')));
    add(400, m_client->put(hook, hookWith("h", "\"secret\": \"" + tooLong + '"')));
    add(400, m_client->put(hook, hookWith("h", "\"secret\": [\"" + secret + "\"]")));
    add(400, m_client->put(hook, body.chopped(1)));
    change("a");
    const auto isTold = [&] { return m_client->get(hook).body.contains("last_delivery"); };
    QVERIFY(QTest::qWaitFor(isTold, patienceMs));
    add(200, m_client->get(hook));
    add(200, m_client->get("/app/a/web-hooks"));
    add(200, m_client->get("/app/a/web-hooks?prefix=h"));
    add(200, m_client->get(hook + "/deliveries"));
    answers << m_client->post(hook + "/test", "");
    add(200, m_client->get("/metrics"));
    for (const RawResponse &answer : answers) {
        QVERIFY2(!answer.body.contains("abracadabra"), answer.body);
        QVERIFY2(!answer.body.contains("_seen"), answer.body);
    }
    QVERIFY(answers.first().body.contains("\"secret\": true"));
    QCOMPARE(m_node->terminate(), 0);
    QVERIFY(!m_node->log().contains("abracadabra"));
}

void TestHookApi::aSecretIsNotShownByOtherNodes()
{
    m_client->put("/app/a", applicationBody("a"));
    NodeProcess other;
    QVERIFY2(other.start({u"--seed"_s, u"127.0.0.1:%1"_s.arg(m_node->port())}), other.log());
    m_client->put("/app/a/web-hooks/h", hookWith("h", R"("secret": "abracadabra-abracadabra")"));
    RestClient client(other.port());
    RawResponse hook;
    const auto isThere = [&] { return (hook = client.get("/app/a/web-hooks/h")).status == 200; };
    QVERIFY(QTest::qWaitFor(isThere, patienceMs));
    QCOMPARE(hook.body, m_client->get("/app/a/web-hooks/h").body);
    QVERIFY(hook.body.contains("\"secret\": true"));
    QVERIFY(!client.get("/app/a/web-hooks").body.contains("abracadabra"));
    QVERIFY(!client.get("/app/a/web-hooks").body.contains("_seen"));
}

void TestHookApi::trueKeepsASecretAndNothingElseMakesOne()
{
    const QByteArray hook = "/app/a/web-hooks/h";
    const QByteArray keeping = hookWith("h", R"("secret": true)");
    const auto isRefused = [&](const RawResponse &response) {
        QCOMPARE(response.status, 400);
        QCOMPARE(problemType(response), QByteArray("bad-secret"));
        QCOMPARE(jsonOf(response)["pointer"_L1].toString(), u"/secret"_s);
    };
    isRefused(m_client->put(hook, keeping));
    isRefused(m_client->post("/app/a/web-hooks", keeping));
    QCOMPARE(m_client->put(hook, hookWith("h", R"("secret": false)")).status, 201);
    isRefused(m_client->put(hook, keeping));
    QCOMPARE(m_client->put(hook, hookWith("h", R"("secret": "0123456789abcdef")")).status, 200);
    QCOMPARE(m_client->put(hook, keeping).status, 200);
    QVERIFY(m_client->get(hook).body.contains("\"secret\": true"));
    QCOMPARE(m_client->put(hook, hookBody("h", nobodysEndpoint)).status, 200);
    QVERIFY(!m_client->get(hook).body.contains("secret"));
    isRefused(m_client->put(hook, keeping));
}

void TestHookApi::badSecretsAreRefused_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("empty") << QByteArray("\"\"");
    QTest::newRow("15 characters") << QByteArray("\"0123456789abcde\"");
    QTest::newRow("257 characters") << '"' + QByteArray(257, 'x') + '"';
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("number") << QByteArray("1234567890123456");
    QTest::newRow("object") << QByteArray("{}");
    QTest::newRow("23 bytes in base64") << "\"whsec_" + QByteArray(23, 'x').toBase64() + '"';
    QTest::newRow("65 bytes in base64") << "\"whsec_" + QByteArray(65, 'x').toBase64() + '"';
    QTest::newRow("no base64") << QByteArray("\"whsec_%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%\"");
}

void TestHookApi::badSecretsAreRefused()
{
    QFETCH(const QByteArray, secret);
    const RawResponse response = m_client->put("/app/a/web-hooks/h", hookWith("h", "\"secret\": " + secret));
    QCOMPARE(response.status, 400);
    QCOMPARE(problemType(response), QByteArray("bad-secret"));
    QCOMPARE(m_client->get("/app/a/web-hooks/h").status, 404);
}

void TestHookApi::deliveriesAreListedNewestFirst()
{
    m_client->put("/app/a/web-hooks/h", hookBody("h", nobodysEndpoint));
    QCOMPARE(m_client->get("/app/a/web-hooks/h/deliveries").body, QByteArray("[]\n"));
    const Receiver receiver;
    QVERIFY(tell("a", nobodysEndpoint).status == 200);
    QVERIFY(tell("a", receiver.endpoint()).status == 200);
    QJsonArray attempts;
    const auto bothAreThere = [&] {
        attempts = arrayOf(m_client->get("/app/a/web-hooks/h/deliveries/"));
        return attempts.size() >= 2 && attempts.first().toObject()["outcome"_L1] == u"received"_s;
    };
    QVERIFY(QTest::qWaitFor(bothAreThere, patienceMs));
    for (qsizetype i = 1; i < attempts.size(); ++i)
        QVERIFY(attempts[i - 1].toObject()["at"_L1].toString() >= attempts[i].toObject()["at"_L1].toString());
    const QJsonObject received = attempts.first().toObject();
    QCOMPARE(received["status"_L1], QJsonValue(200));
    QCOMPARE(received["at"_L1].toString().size(), 26);
    QVERIFY(received["duration_ms"_L1].toDouble() > 0);
    QVERIFY(!received["id"_L1].toString().isEmpty());
    QCOMPARE(received["node"_L1], jsonOf(m_client->get("/cluster"))["self"_L1].toObject()["id"_L1]);
    QVERIFY(!received.contains("reason"_L1));
    QVERIFY(!received.contains("test"_L1));
    const QJsonObject unreachable = attempts.last().toObject();
    QCOMPARE(unreachable["outcome"_L1].toString(), u"unreachable"_s);
    QCOMPARE(unreachable["status"_L1], QJsonValue(QJsonValue::Null));
    QVERIFY(!unreachable["reason"_L1].toString().isEmpty());
    QCOMPARE(unreachable["response"_L1], QJsonValue(u""_s));
}

void TestHookApi::aTestAnswersWithItsOutcome()
{
    m_client->put("/app/a/web-hooks/h", hookBody("h", nobodysEndpoint));
    const RawResponse answer = m_client->post("/app/a/web-hooks/h/test", "whatever");
    QCOMPARE(answer.status, 200);
    const QJsonObject attempt = jsonOf(answer);
    QCOMPARE(attempt["outcome"_L1].toString(), u"unreachable"_s);
    QCOMPARE(attempt["test"_L1], QJsonValue(true));
    const QJsonArray attempts = arrayOf(m_client->get("/app/a/web-hooks/h/deliveries"));
    QCOMPARE(attempts.size(), 1);
    QCOMPARE(attempts.first().toObject(), attempt);
}

void TestHookApi::everyNodeKnowsHowAHookIsDoing()
{
    NodeProcess other;
    QVERIFY2(other.start({u"--seed"_s, u"127.0.0.1:%1"_s.arg(m_node->port())}), other.log());
    RestClient client(other.port());
    const Receiver receiver;
    client.put("/srv/s/web-hooks/h", hookBody("h", receiver.endpoint()));
    client.put("/srv/s/one", hostBody("one"));
    for (RestClient *asked : {&client, m_client.get()}) {
        const auto isTold = [&] { return asked->get("/srv/s/web-hooks/h").body.contains("\"last_status\": 200"); };
        QVERIFY(QTest::qWaitFor(isTold, patienceMs));
        QVERIFY(!arrayOf(asked->get("/srv/s/web-hooks/h/deliveries")).isEmpty());
    }
    QCOMPARE(client.get("/srv/s/web-hooks/h").field("ETag"), m_client->get("/srv/s/web-hooks/h").field("ETag"));
}

void TestHookApi::thePartsOfAHookThatIsNotThereAreNotFound_data()
{
    QTest::addColumn<QByteArray>("hook");
    QTest::newRow("of an application") << QByteArray("/app/a/web-hooks/none");
    QTest::newRow("of a service") << QByteArray("/srv/s/web-hooks/none");
    QTest::newRow("deleted") << QByteArray("/app/a/web-hooks/deleted");
    QTest::newRow("of a host") << QByteArray("/srv/s/host/h");
    QTest::newRow("below a host") << QByteArray("/srv/s/host");
}

void TestHookApi::thePartsOfAHookThatIsNotThereAreNotFound()
{
    QFETCH(const QByteArray, hook);
    m_client->put("/srv/s/host", hostBody("host"));
    m_client->put("/app/a/web-hooks/deleted", hookBody("deleted"));
    m_client->remove("/app/a/web-hooks/deleted");
    QCOMPARE(m_client->get(hook + "/deliveries").status, 404);
    QCOMPARE(m_client->head(hook + "/deliveries").status, 404);
    QCOMPARE(m_client->post(hook + "/test", "").status, 404);
}

void TestHookApi::aHookMayBeCalledLikeAPartOfOne()
{
    for (const QByteArrayView name : {"deliveries", "test"}) {
        const QByteArray hook = "/srv/s/web-hooks/" + name.toByteArray();
        QCOMPARE(m_client->put(hook, hookBody(name, nobodysEndpoint)).status, 201);
        QCOMPARE(jsonOf(m_client->get(hook))["name"_L1].toString().toUtf8(), name.toByteArray());
        QCOMPARE(m_client->get(hook + "/deliveries").body, QByteArray("[]\n"));
        QCOMPARE(m_client->remove(hook).status, 204);
    }
    QCOMPARE(m_client->put("/srv/s/test", hostBody("test")).status, 201);
    QCOMPARE(m_client->put("/app/test", applicationBody("test")).status, 201);
}

void TestHookApi::allowListsWhatAPartTakes_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("allowed");
    QTest::newRow("deliveries") << QByteArray("/app/a/web-hooks/h/deliveries") << QByteArray("GET, HEAD, OPTIONS");
    QTest::newRow("test") << QByteArray("/app/a/web-hooks/h/test") << QByteArray("POST, OPTIONS");
    QTest::newRow("members") << QByteArray("/cluster/hooks") << QByteArray("POST, OPTIONS");
}

void TestHookApi::allowListsWhatAPartTakes()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, allowed);
    QCOMPARE(m_client->request("OPTIONS", path).status, 204);
    QCOMPARE(m_client->request("OPTIONS", path).field("Allow"), allowed);
    for (const QByteArrayView method : {"GET", "HEAD", "PUT", "POST", "DELETE", "PATCH"}) {
        if (allowed.contains(method.toByteArray()))
            continue;
        const RawResponse response = m_client->request(method, path);
        QCOMPARE(response.status, 405);
        QCOMPARE(response.field("Allow"), allowed);
    }
}

void TestHookApi::whatIsNoQuestionOfAMemberIsRefused()
{
    for (const QByteArray &body : {QByteArray(), QByteArray("{}"), QByteArray(1000, '\0')}) {
        const RawResponse response = m_client->post("/cluster/hooks", body);
        QCOMPARE(response.status, 400);
        QCOMPARE(problemType(response), QByteArray("bad-hook-question"));
    }
}

void TestHookApi::aNotificationChangesNothingAtANode_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("leave") << QByteArray("POST") << QByteArray("/cluster/leave");
    QTest::newRow("register") << QByteArray("POST") << QByteArray("/app/a/web-hooks");
    QTest::newRow("put") << QByteArray("PUT") << QByteArray("/app/a");
    QTest::newRow("delete") << QByteArray("DELETE") << QByteArray("/app/there");
    QTest::newRow("test") << QByteArray("POST") << QByteArray("/app/a/web-hooks/h/test");
    QTest::newRow("members") << QByteArray("POST") << QByteArray("/cluster/hooks");
    QTest::newRow("catch-up") << QByteArray("POST") << QByteArray("/cluster/catch-up");
    QTest::newRow("what takes no POST") << QByteArray("POST") << QByteArray("/");
    QTest::newRow("what is not there") << QByteArray("POST") << QByteArray("/nothing");
}

void TestHookApi::aNotificationChangesNothingAtANode()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    m_client->put("/app/there", applicationBody("there"));
    for (const char *field : {"webhook-id: msg_1\r\n", "Webhook-Id: msg_1\r\n"}) {
        const RawResponse response = m_client->request(method, path, applicationBody("a"), field);
        QCOMPARE(response.status, 403);
        QCOMPARE(problemType(response), QByteArray("hook-loop"));
    }
    QCOMPARE(m_client->get("/app/there").status, 200);
    QCOMPARE(m_client->get("/app/a").status, 404);
    QVERIFY(m_node->isRunning());
}

void TestHookApi::aNotificationMayRead()
{
    QCOMPARE(m_client->get("/app", "webhook-id: msg_1\r\n").status, 200);
    QCOMPARE(m_client->request("OPTIONS", "/app", {}, "webhook-id: msg_1\r\n").status, 204);
}

void TestHookApi::addressesThatAreNotDeliveredToAreRefused_data()
{
    QTest::addColumn<QByteArray>("endpoint");
    QTest::newRow("metadata") << QByteArray("http://169.254.169.254/latest/meta-data");
    QTest::newRow("metadata, in another notation") << QByteArray("http://2852039166/");
    QTest::newRow("metadata, IPv4-mapped") << QByteArray("http://[::ffff:169.254.169.254]/");
    QTest::newRow("link-local") << QByteArray("https://[fe80::1]:8443/");
    QTest::newRow("multicast") << QByteArray("http://224.0.0.1/");
    QTest::newRow("unspecified") << QByteArray("http://0.0.0.0:6553/");
}

void TestHookApi::addressesThatAreNotDeliveredToAreRefused()
{
    QFETCH(const QByteArray, endpoint);
    for (const RawResponse &response : {m_client->put("/app/a/web-hooks/h", hookBody("h", endpoint)),
                                        m_client->post("/app/a/web-hooks", hookBody("h", endpoint))}) {
        QCOMPARE(response.status, 400);
        QCOMPARE(problemType(response), QByteArray("bad-endpoint"));
        QCOMPARE(jsonOf(response)["pointer"_L1].toString(), u"/endpoint"_s);
        QVERIFY(response.body.contains("--hook-allow"));
    }
    QCOMPARE(m_client->get("/app/a/web-hooks/h").status, 404);
}

void TestHookApi::theOptionsSayWhatIsDeliveredTo()
{
    NodeProcess node;
    QVERIFY2(node.start({u"--hook-allow"_s, u"127.0.0.0/8,169.254.0.0/16"_s, u"--hook-deny"_s, u"127.0.0.2"_s}),
             node.log());
    RestClient client(node.port());
    QCOMPARE(client.put("/app/a/web-hooks/h", hookBody("h", "http://127.0.0.1/")).status, 201);
    QCOMPARE(client.put("/app/a/web-hooks/h", hookBody("h", "http://169.254.169.254/")).status, 200);
    QCOMPARE(client.put("/app/a/web-hooks/h", hookBody("h", "http://127.0.0.2/")).status, 400);
    QCOMPARE(client.put("/app/a/web-hooks/h", hookBody("h", "http://10.0.0.1/")).status, 400);
}

QTEST_GUILESS_MAIN(TestHookApi)
#include "tst_hookapi.moc"

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "eventclient.h"
#include "nodeprocess.h"
#include "restclient.h"

#include <QTest>

#include <memory>

using namespace nesoi;
using namespace Qt::StringLiterals;

/// What pages of other origins may do in a browser (CORS).
class TestCrossOrigin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void withoutTheOptionNobodyMayRead();
    void listedOriginsMayRead_data();
    void listedOriginsMayRead();
    void otherOriginsMayNot_data();
    void otherOriginsMayNot();
    void anyOriginMayReadWhereAllMay();
    void aPageMaySendConditions();
    void aPageMayNotWrite();
    void aPageMayFollowChanges();
    void originsAreTakenAsBrowsersSendThem_data();
    void originsAreTakenAsBrowsersSendThem();

private:
    std::unique_ptr<NodeProcess> m_node; ///< With two origins.
    std::unique_ptr<RestClient> m_client;
};

namespace
{

QByteArray allowed(const RawResponse &response)
{
    return response.field("Access-Control-Allow-Origin");
}

QByteArray origin(QByteArrayView text)
{
    return "Origin: " + text.toByteArray() + "\r\n";
}

const QByteArray console("https://console.example");

} // namespace

void TestCrossOrigin::initTestCase()
{
    m_node = std::make_unique<NodeProcess>();
    QVERIFY(m_node->start(
        {u"--cors-origin"_s, u"https://console.example"_s, u"--cors-origin"_s, u"http://10.0.0.1:8080"_s}));
    m_client = std::make_unique<RestClient>(m_node->port());
    m_client->put("/app/a", applicationBody("a"));
    m_client->put("/app/a/web-hooks/k", hookBody("k", "http://127.0.0.1:1/"));
}

void TestCrossOrigin::withoutTheOptionNobodyMayRead()
{
    NodeProcess node;
    QVERIFY(node.start());
    RestClient client(node.port());
    for (const RawResponse &answer :
         {client.get("/app", origin(console)),
          client.request("OPTIONS", "/app", {}, origin(console) + "Access-Control-Request-Method: GET\r\n")}) {
        for (const auto &[name, value] : answer.fields)
            QVERIFY2(!name.toLower().startsWith("access-control-") && name != "Vary", name.constData());
    }
}

void TestCrossOrigin::listedOriginsMayRead_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("fields");
    for (const char *target :
         {"/app", "/app/a", "/app/nothing", "/srv/s", "/app/a/web-hooks/k", "/app/a/web-hooks",
          "/app/a/web-hooks/k/deliveries", "/cluster", "/metrics", "/livez", "/", "/nothing", "/app?limit=x"})
        QTest::newRow(target) << QByteArray(target) << QByteArray();
    QTest::newRow("a wait that ends") << QByteArray("/app/nothing") << QByteArray("Prefer: wait=1\r\n");
    QTest::newRow("a wait for hooks") << QByteArray("/app/a/web-hooks") << QByteArray("Prefer: wait=1\r\n");
}

void TestCrossOrigin::listedOriginsMayRead()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, fields);
    for (const QByteArray &page : {console, QByteArray("http://10.0.0.1:8080")}) {
        const RawResponse answer = m_client->get(target, origin(page) + fields);
        QCOMPARE(allowed(answer), page);
        QCOMPARE(answer.field("Vary"), QByteArray("Origin"));
        QVERIFY(answer.field("Access-Control-Expose-Headers").contains("ETag"));
    }
    QCOMPARE(allowed(m_client->head(target, origin(console))), console);
}

void TestCrossOrigin::otherOriginsMayNot_data()
{
    QTest::addColumn<QByteArray>("page");
    for (const char *page : {"http://console.example", "https://console.example:444", "https://console.example.evil",
                             "https://evil", "null", "*", "https://console.example/", "https://CONSOLE.example"})
        QTest::newRow(page) << QByteArray(page);
}

void TestCrossOrigin::otherOriginsMayNot()
{
    QFETCH(QByteArray, page);
    const RawResponse answer = m_client->get("/app", origin(page));
    QCOMPARE(answer.status, 200);
    QVERIFY(allowed(answer).isNull());
    QCOMPARE(answer.field("Vary"), QByteArray("Origin"));
    const RawResponse preflight
        = m_client->request("OPTIONS", "/app", {}, origin(page) + "Access-Control-Request-Method: GET\r\n");
    QVERIFY(allowed(preflight).isNull());
    QVERIFY(preflight.field("Access-Control-Allow-Methods").isNull());
}

void TestCrossOrigin::anyOriginMayReadWhereAllMay()
{
    NodeProcess node;
    QVERIFY(node.start({u"--cors-origin"_s, u"*"_s}));
    RestClient client(node.port());
    QCOMPARE(allowed(client.get("/app", origin("https://anything.example"))), QByteArray("*"));
    QVERIFY(allowed(client.get("/app")).isNull());
}

void TestCrossOrigin::aPageMaySendConditions()
{
    const RawResponse answer = m_client->request("OPTIONS", "/app/a", {},
                                                 origin(console)
                                                     + "Access-Control-Request-Method: GET\r\n"
                                                       "Access-Control-Request-Headers: if-none-match,prefer\r\n");
    QCOMPARE(answer.status, 204);
    QCOMPARE(allowed(answer), console);
    QVERIFY(answer.field("Access-Control-Allow-Headers").toLower().contains("if-none-match"));
    QVERIFY(answer.field("Access-Control-Allow-Headers").toLower().contains("prefer"));
    QCOMPARE(answer.field("Allow"), QByteArray("GET, HEAD, PUT, DELETE, OPTIONS"));
}

void TestCrossOrigin::aPageMayNotWrite()
{
    const RawResponse asked
        = m_client->request("OPTIONS", "/app/a", {}, origin(console) + "Access-Control-Request-Method: PUT\r\n");
    QCOMPARE(asked.field("Access-Control-Allow-Methods"), QByteArray("GET, HEAD"));
    QVERIFY(allowed(m_client->put("/app/a", applicationBody("a"), origin(console))).isNull());
    QVERIFY(allowed(m_client->remove("/app/x", origin(console))).isNull());
}

void TestCrossOrigin::aPageMayFollowChanges()
{
    const EventClient events(m_node->port(), "/events", origin(console));
    QCOMPARE(events.head().status, 200);
    QCOMPARE(allowed(events.head()), console);
}

void TestCrossOrigin::originsAreTakenAsBrowsersSendThem_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("upper case") << u"HTTPS://Console.Example"_s << QByteArray("https://console.example");
    QTest::newRow("the scheme's own port") << u"https://console.example:443"_s << QByteArray("https://console.example");
    QTest::newRow("another port") << u"http://localhost:80,http://localhost:3000"_s
                                  << QByteArray("http://localhost:3000");
    QTest::newRow("IPv6") << u"http://[::1]:8080"_s << QByteArray("http://[::1]:8080");
}

void TestCrossOrigin::originsAreTakenAsBrowsersSendThem()
{
    QFETCH(QString, given);
    QFETCH(QByteArray, sent);
    NodeProcess node;
    QVERIFY2(node.start({u"--cors-origin"_s, given}), node.log().constData());
    QCOMPARE(allowed(RestClient(node.port()).get("/app", origin(sent))), sent);
}

QTEST_GUILESS_MAIN(TestCrossOrigin)
#include "tst_crossorigin.moc"

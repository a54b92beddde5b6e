// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hookreceiver.h"
#include "nodeprocess.h"
#include "restclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;
using namespace nesoi;

namespace
{

constexpr int patienceMs = isSanitized ? 60'000 : 20'000;

QJsonArray arrayOf(const RawResponse &response)
{
    return QJsonDocument::fromJson(response.body).array();
}

QJsonObject bodyOf(const ReceivedNotification &notification)
{
    return QJsonDocument::fromJson(notification.body).object();
}

bool leads(const NodeProcess &node)
{
    const QJsonObject cluster = jsonOf(RestClient(node.port()).get("/cluster"));
    return cluster["leader"_L1] == cluster["self"_L1]["id"_L1];
}

bool know(const std::array<NodeProcess, 2> &nodes, QByteArrayView path)
{
    return std::ranges::all_of(
        nodes, [path](const NodeProcess &node) { return RestClient(node.port()).get(path).status == 200; });
}

} // namespace

/// Web-hooks from end to end: real nodes, a real receiver. (While leaders die and networks split: tests/cluster.)
class TestWebHooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyKindOfChangeIsTold();
    void aServicesHooksAreToldWhichHostsChanged();
    void aHostThatIsOnlyRefreshedIsNoNewsUnlessOneAsks();
    void aHostsDeathItsReturnAndItsEndAreTold();
    void changesDuringADeliveryAreFoldedIntoOne();
    void notificationsAreSignedWithTheSecret();
    void whatPublicUrlSaysIsWhatNotificationsPointTo();

    void aReceiverThatFailsIsTriedAgain();
    void aReceiverThatHangsDelaysNobodyElse();
    void aHookThatIsMendedIsToldAtOnce();
    void aHookThatPointsAtNesoiChangesNothing_data();
    void aHookThatPointsAtNesoiChangesNothing();
    void noHookReachesWhatThePolicyForbids();
    void nothingIsSentToADeletedHook();

    void aHookOfOneNodeIsToldOfAChangeOnAnother();
    void anyNodeSaysHowAHookIsDoing();
    void anyNodeHasATestSent();
    void whatANodeThatStopsHadNotToldAnotherTells();
    void aRestartTellsWhatWasNotToldAndNothingElse();
    void aDeathWhileNoNodeRanIsToldAfterTheStart();

private:
    /// One node that leads, and a hook of /app/shop that goes to this path of the receiver.
    void startOne(NodeProcess &node, QByteArrayView path = "/ok", const QStringList &options = {});
    void startTwo(std::array<NodeProcess, 2> &nodes, QByteArrayView path = "/ok");

    HookReceiver m_receiver;
};

void TestWebHooks::initTestCase()
{
    QVERIFY(m_receiver.start());
}

void TestWebHooks::startOne(NodeProcess &node, QByteArrayView path, const QStringList &options)
{
    m_receiver.kill();
    QVERIFY(m_receiver.start());
    QVERIFY2(node.start(options), node.log());
    // Until it has told something: from then on what it is told of is news.
    RestClient client(node.port());
    client.post("/app/warm/web-hooks", hookBody("warm", m_receiver.url()));
    client.put("/app/warm", applicationBody("warm"));
    QVERIFY(m_receiver.waitFor(1, patienceMs));
    client.remove("/app/warm/web-hooks/warm");
    m_receiver.kill();
    QVERIFY(m_receiver.start());
    QCOMPARE(RestClient(node.port()).post("/app/shop/web-hooks", hookBody("mine", m_receiver.url(path))).status, 201);
}

void TestWebHooks::startTwo(std::array<NodeProcess, 2> &nodes, QByteArrayView path)
{
    m_receiver.kill();
    QVERIFY(m_receiver.start());
    QVERIFY2(nodes[0].start(clusterOptions()), nodes[0].log());
    QVERIFY2(nodes[1].start(clusterOptions({&nodes[0]})), nodes[1].log());
    const auto agree = [&nodes] {
        return leads(nodes[0]) != leads(nodes[1])
            && jsonOf(RestClient(nodes[0].port()).get("/cluster"))["members"_L1].toArray().size() == 2;
    };
    QVERIFY(QTest::qWaitFor(agree, patienceMs));
    QCOMPARE(RestClient(nodes[0].port()).post("/app/shop/web-hooks", hookBody("mine", m_receiver.url(path))).status,
             201);
    QVERIFY(QTest::qWaitFor([&nodes] { return know(nodes, "/app/shop/web-hooks/mine"); }, patienceMs));
}

// ---- What is told

void TestWebHooks::everyKindOfChangeIsTold()
{
    NodeProcess node;
    startOne(node);
    RestClient client(node.port());
    const QString created = jsonOf(client.put("/app/shop", applicationBody("shop")))["updated_at"_L1].toString();
    QVERIFY(m_receiver.waitFor(1, patienceMs));
    client.put("/app/shop", applicationBody("shop", "1"));
    QVERIFY(m_receiver.waitFor(2, patienceMs));
    client.remove("/app/shop");
    QVERIFY(m_receiver.waitFor(3, patienceMs));

    const auto received = m_receiver.received();
    QCOMPARE(received.size(), size_t(3));
    QStringList events;
    std::set<QByteArray> ids;
    for (const ReceivedNotification &one : received) {
        QCOMPARE(one.method, "POST"_ba);
        QCOMPARE(one.field("Content-Type"), "application/json"_ba);
        QVERIFY(one.body.startsWith(R"({"name": "mine", "uri": "http://127.0.0.1:)"));
        QCOMPARE(bodyOf(one)["uri"_L1].toString(), u"http://127.0.0.1:%1/app/shop"_s.arg(node.port()));
        events << bodyOf(one)["event"_L1].toString();
        ids.insert(one.field("webhook-id"));
    }
    QCOMPARE(events, QStringList({u"created"_s, u"replaced"_s, u"deleted"_s}));
    QCOMPARE(bodyOf(received[0])["updated_at"_L1].toString(), created);
    QCOMPARE(ids.size(), size_t(3));
}

void TestWebHooks::aServicesHooksAreToldWhichHostsChanged()
{
    NodeProcess node;
    startOne(node);
    RestClient client(node.port());
    client.post("/srv/shop/web-hooks", hookBody("hosts", m_receiver.url()));
    client.put("/srv/shop/web1", hostBody("web1"));
    QVERIFY(m_receiver.waitFor(1, patienceMs));
    const QJsonObject body = bodyOf(m_receiver.received().front());
    QCOMPARE(body["changes"_L1].toArray(), QJsonArray{u"/srv/shop/web1"_s});
    QCOMPARE(body["event"_L1].toString(), u"created"_s);
    QVERIFY(body["uri"_L1].toString().endsWith("/srv/shop"_L1));
}

void TestWebHooks::aHostThatIsOnlyRefreshedIsNoNewsUnlessOneAsks()
{
    NodeProcess node;
    startOne(node);
    RestClient client(node.port());
    client.post("/srv/shop/web-hooks", hookBody("plain", m_receiver.url("/ok/plain")));
    client.post("/srv/shop/web-hooks",
                R"({"name": "keen", "refreshes": true, "endpoint": ")" + m_receiver.url("/ok/keen") + "\"}");
    client.put("/srv/shop/web1", hostBody("web1"));
    QVERIFY(m_receiver.waitFor(2, patienceMs)); // From here on both are served.
    client.put("/srv/shop/web1", hostBody("web1"));
    QVERIFY(m_receiver.waitFor(3, patienceMs));
    QCOMPARE(m_receiver.received().back().target, "/ok/keen"_ba);
    client.put("/srv/shop/web1", hostBody("web1", R"(, "zone": "b")"));
    QVERIFY(m_receiver.waitFor(5, patienceMs));
    QByteArrayList targets;
    for (const ReceivedNotification &one : m_receiver.received())
        targets << one.target;
    QCOMPARE(targets.count("/ok/keen"_ba), 3);
    QCOMPARE(targets.count("/ok/plain"_ba), 2);
}

void TestWebHooks::aHostsDeathItsReturnAndItsEndAreTold()
{
    NodeProcess node;
    startOne(node);
    RestClient client(node.port());
    client.post("/srv/shop/web-hooks", hookBody("hosts", m_receiver.url()));
    const QByteArray host = hostBody("web1", R"(, "ttl": 1, "reap": 1)");
    client.put("/srv/shop/web1", host);
    QVERIFY(m_receiver.waitFor(2, patienceMs)); // Created, expired.
    client.put("/srv/shop/web1", host);
    QVERIFY(m_receiver.waitFor(5, patienceMs)); // Revived, expired, deleted.
    QStringList events;
    for (const ReceivedNotification &one : m_receiver.received()) {
        QCOMPARE(bodyOf(one)["changes"_L1].toArray(), QJsonArray{u"/srv/shop/web1"_s});
        events << bodyOf(one)["event"_L1].toString();
    }
    QCOMPARE(events, QStringList({u"created"_s, u"expired"_s, u"revived"_s, u"expired"_s, u"deleted"_s}));
}

void TestWebHooks::changesDuringADeliveryAreFoldedIntoOne()
{
    NodeProcess node;
    startOne(node, "/slow?ms=500");
    RestClient client(node.port());
    for (int i = 0; i < 20; ++i)
        client.put("/app/shop", applicationBody("shop", QByteArray::number(i)));
    const QString last = jsonOf(client.get("/app/shop"))["updated_at"_L1].toString();
    const auto isToldTheLast = [&] {
        const auto received = m_receiver.received();
        return !received.empty() && bodyOf(received.back())["updated_at"_L1].toString() == last;
    };
    QVERIFY(QTest::qWaitFor(isToldTheLast, patienceMs));
    QVERIFY(m_receiver.received().size() <= 3);
}

void TestWebHooks::notificationsAreSignedWithTheSecret()
{
    NodeProcess node;
    startOne(node);
    RestClient client(node.port());
    client.put("/app/shop/web-hooks/mine",
               R"({"name": "mine", "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "endpoint": ")"
                   + m_receiver.url() + "\"}");
    client.put("/app/shop", applicationBody("shop"));
    QVERIFY(m_receiver.waitFor(1, patienceMs));
    const ReceivedNotification got = m_receiver.received().front();
    const QByteArray signedText = got.field("webhook-id") + '.' + got.field("webhook-timestamp") + '.' + got.body;
    const QByteArray expected
        = QMessageAuthenticationCode::hash(signedText, QByteArray::fromBase64("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                                           QCryptographicHash::Sha256)
              .toBase64();
    QCOMPARE(got.field("webhook-signature"), "v1," + expected);
    QVERIFY(!node.log().contains("MfKQ9r8G"));
}

void TestWebHooks::whatPublicUrlSaysIsWhatNotificationsPointTo()
{
    NodeProcess node;
    startOne(node, "/ok", {u"--public-url"_s, u"https://config.example.org/nesoi/"_s});
    RestClient(node.port()).put("/app/shop", applicationBody("shop"));
    QVERIFY(m_receiver.waitFor(1, patienceMs));
    QCOMPARE(bodyOf(m_receiver.received().front())["uri"_L1].toString(),
             u"https://config.example.org/nesoi/app/shop"_s);
}

// ---- What goes wrong

void TestWebHooks::aReceiverThatFailsIsTriedAgain()
{
    NodeProcess node;
    startOne(node, "/status?code=503");
    RestClient client(node.port());
    client.put("/app/shop", applicationBody("shop"));
    QVERIFY(m_receiver.waitFor(1, patienceMs));
    const auto fails = [&] { return jsonOf(client.get("/app/shop/web-hooks/mine"))["failures"_L1].toInt() > 0; };
    QVERIFY(QTest::qWaitFor(fails, patienceMs));
    const QJsonObject state = jsonOf(client.get("/app/shop/web-hooks/mine"));
    QCOMPARE(state["last_status"_L1].toInt(), 503);
    QVERIFY(state["next_try"_L1].isString());

    QVERIFY(m_receiver.answer("/status?code=503", 204));
    const auto recovers
        = [&] { return jsonOf(client.get("/app/shop/web-hooks/mine"))["last_status"_L1].toInt() == 204; };
    QVERIFY(QTest::qWaitFor(recovers, patienceMs));
    const auto received = m_receiver.received();
    QVERIFY(received.size() >= 2);
    QCOMPARE(received.front().field("webhook-id"), received.back().field("webhook-id"));
    QVERIFY(received.back().atUs - received.front().atUs >= 700'000); // A second, less a fifth at most.
    const QJsonArray deliveries = arrayOf(client.get("/app/shop/web-hooks/mine/deliveries"));
    QCOMPARE(deliveries.size(), qsizetype(received.size()));
    QCOMPARE(deliveries.first()["outcome"_L1].toString(), u"received"_s);
    QCOMPARE(deliveries.last()["response"_L1].toString(), u"status 503"_s);
    QCOMPARE(node.log().count("was not received by"), 1);
    QCOMPARE(node.log().count("again, after"), 1);
}

void TestWebHooks::aReceiverThatHangsDelaysNobodyElse()
{
    NodeProcess node;
    startOne(node, "/hang");
    HookReceiver other;
    QVERIFY(other.start());
    RestClient client(node.port());
    for (int i = 0; i < 40; ++i) {
        const QByteArray name = "hanging" + QByteArray::number(i);
        client.post("/app/shop/web-hooks", hookBody(name, m_receiver.url("/hang")));
    }
    client.post("/app/shop/web-hooks", hookBody("well", other.url()));
    client.put("/app/shop", applicationBody("shop"));
    QVERIFY(m_receiver.waitFor(1, patienceMs));
    QVERIFY(other.waitFor(1, patienceMs));
    QVERIFY(other.received().front().atUs - m_receiver.received().front().atUs < 2'500'000); // They hang for 3 s.
    const auto isNoted
        = [&] { return jsonOf(client.get("/app/shop/web-hooks/mine"))["last_status"_L1].toString() == u"timeout"_s; };
    QVERIFY(QTest::qWaitFor(isNoted, 2 * patienceMs)); // It may be the last of all that hang there, a few at a time.
}

void TestWebHooks::aHookThatIsMendedIsToldAtOnce()
{
    NodeProcess node;
    startOne(node, "/status?code=500");
    RestClient client(node.port());
    client.put("/app/shop", applicationBody("shop"));
    const auto failures = [&] { return jsonOf(client.get("/app/shop/web-hooks/mine"))["failures"_L1].toInt(); };
    QVERIFY(QTest::qWaitFor([&] { return failures() >= 2; }, patienceMs)); // The next try is some two seconds away.
    const qsizetype before = qsizetype(m_receiver.received().size());
    client.put("/app/shop/web-hooks/mine", hookBody("mine", m_receiver.url("/ok")));
    QVERIFY(m_receiver.waitFor(before + 1, 1500));
    QCOMPARE(m_receiver.received().back().target, "/ok"_ba);
}

void TestWebHooks::aHookThatPointsAtNesoiChangesNothing_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("its own registration") << QByteArray("/app/shop/web-hooks");
    QTest::newRow("its own test") << QByteArray("/app/shop/web-hooks/mine/test");
    QTest::newRow("the end of the node") << QByteArray("/cluster/leave");
    QTest::newRow("what members tell each other") << QByteArray("/cluster/hooks");
}

void TestWebHooks::aHookThatPointsAtNesoiChangesNothing()
{
    QFETCH(const QByteArray, target);
    NodeProcess node;
    startOne(node);
    RestClient client(node.port());
    client.put("/app/shop/web-hooks/mine",
               hookBody("mine", "http://127.0.0.1:" + QByteArray::number(node.port()) + target));
    client.put("/app/shop", applicationBody("shop"));
    const auto isRefused
        = [&] { return jsonOf(client.get("/app/shop/web-hooks/mine"))["last_status"_L1].toInt() == 403; };
    QVERIFY(QTest::qWaitFor(isRefused, patienceMs));
    QVERIFY(arrayOf(client.get("/app/shop/web-hooks/mine/deliveries"))
                .first()["response"_L1]
                .toString()
                .contains("hook-loop"_L1));
    QCOMPARE(namesIn(client.get("/app/shop/web-hooks")), QByteArrayList{"mine"});
    QVERIFY(node.isRunning());
    QCOMPARE(node.terminate(), std::optional(0));
}

void TestWebHooks::noHookReachesWhatThePolicyForbids()
{
    NodeProcess node;
    QVERIFY2(node.start({u"--hook-deny"_s, u"127.0.0.0/8"_s, u"--hook-deny"_s, u"::1"_s}), node.log());
    RestClient client(node.port());
    const qsizetype before = qsizetype(m_receiver.received().size());
    // As a name it is not known to be forbidden before it is looked up.
    const QByteArray endpoint = "http://localhost:" + QByteArray::number(m_receiver.port()) + "/ok";
    client.put("/app/shop/web-hooks/named", hookBody("named", endpoint));
    client.put("/app/shop", applicationBody("shop"));
    const auto isForbidden = [&] {
        return jsonOf(client.get("/app/shop/web-hooks/named"))["last_status"_L1].toString() == u"forbidden"_s;
    };
    QVERIFY(QTest::qWaitFor(isForbidden, patienceMs));
    QCOMPARE(qsizetype(m_receiver.received().size()), before);
}

void TestWebHooks::nothingIsSentToADeletedHook()
{
    NodeProcess node;
    startOne(node, "/status?code=500");
    RestClient client(node.port());
    client.put("/app/shop", applicationBody("shop"));
    QVERIFY(m_receiver.waitFor(1, patienceMs));
    QCOMPARE(client.remove("/app/shop/web-hooks/mine").status, 204);
    QCOMPARE(client.post("/app/shop/web-hooks", hookBody("other", m_receiver.url("/ok"))).status, 201);
    const qsizetype before = qsizetype(m_receiver.received().size());
    client.put("/app/shop", applicationBody("shop", "2"));
    QVERIFY(m_receiver.waitFor(before + 1, patienceMs));
    QTest::qWait(1500); // Longer than until the first retry.
    const auto received = m_receiver.received(before);
    QCOMPARE(received.size(), size_t(1));
    QCOMPARE(received.front().target, "/ok"_ba);
}

// ---- A cluster

void TestWebHooks::aHookOfOneNodeIsToldOfAChangeOnAnother()
{
    std::array<NodeProcess, 2> nodes;
    startTwo(nodes);
    for (const NodeProcess &node : nodes) {
        const QString written
            = jsonOf(RestClient(node.port()).put("/app/shop", applicationBody("shop")))["updated_at"_L1].toString();
        const auto isTold = [&] {
            const auto received = m_receiver.received();
            return !received.empty() && bodyOf(received.back())["updated_at"_L1].toString() == written;
        };
        QVERIFY(QTest::qWaitFor(isTold, patienceMs));
    }
    QCOMPARE(m_receiver.received().size(), size_t(2));
}

void TestWebHooks::anyNodeSaysHowAHookIsDoing()
{
    std::array<NodeProcess, 2> nodes;
    startTwo(nodes);
    RestClient(nodes[0].port()).put("/app/shop", applicationBody("shop"));
    QVERIFY(m_receiver.waitFor(1, patienceMs));
    const auto areSame = [&] {
        const RawResponse one = RestClient(nodes[0].port()).get("/app/shop/web-hooks/mine");
        const RawResponse other = RestClient(nodes[1].port()).get("/app/shop/web-hooks/mine");
        return jsonOf(one)["last_status"_L1].toInt() == 200 && one.body == other.body
            && one.field("ETag") == other.field("ETag");
    };
    QVERIFY(QTest::qWaitFor(areSame, patienceMs));
    for (const NodeProcess &node : nodes) {
        const QJsonArray deliveries = arrayOf(RestClient(node.port()).get("/app/shop/web-hooks/mine/deliveries"));
        QCOMPARE(deliveries.size(), 1);
        QCOMPARE(deliveries.first()["id"_L1].toString().toLatin1(), m_receiver.received().front().field("webhook-id"));
    }
}

void TestWebHooks::anyNodeHasATestSent()
{
    std::array<NodeProcess, 2> nodes;
    startTwo(nodes, "/status?code=418");
    for (const NodeProcess &node : nodes) {
        const RawResponse response = RestClient(node.port()).post("/app/shop/web-hooks/mine/test", "");
        QCOMPARE(response.status, 200);
        QCOMPARE(jsonOf(response)["status"_L1].toInt(), 418);
        QCOMPARE(jsonOf(response)["outcome"_L1].toString(), u"refused"_s);
    }
    QCOMPARE(m_receiver.received().size(), size_t(2));
    QCOMPARE(bodyOf(m_receiver.received().front())["event"_L1].toString(), u"test"_s);
    QTest::qWait(1500); // A test is not tried again.
    QCOMPARE(m_receiver.received().size(), size_t(2));
}

void TestWebHooks::whatANodeThatStopsHadNotToldAnotherTells()
{
    std::array<NodeProcess, 2> nodes;
    startTwo(nodes, "/status?code=503");
    NodeProcess &leader = leads(nodes[0]) ? nodes[0] : nodes[1];
    RestClient(nodes[0].port()).put("/app/shop", applicationBody("shop"));
    QVERIFY(m_receiver.waitFor(1, patienceMs));
    QVERIFY(m_receiver.answer("/status?code=503", 204));
    QCOMPARE(leader.terminate(), std::optional(0));
    QVERIFY(m_receiver.waitFor(2, patienceMs));
    const auto received = m_receiver.received();
    QCOMPARE(received[0].field("webhook-id"), received[1].field("webhook-id")); // For the receiver the same one.
}

void TestWebHooks::aRestartTellsWhatWasNotToldAndNothingElse()
{
    NodeProcess node;
    startOne(node, "/status?code=503");
    RestClient(node.port()).post("/app/other/web-hooks", hookBody("other", m_receiver.url("/ok/other")));
    RestClient(node.port()).put("/app/other", applicationBody("other"));
    RestClient(node.port()).put("/app/shop", applicationBody("shop"));
    QVERIFY(m_receiver.waitFor(2, patienceMs));
    QTest::qWait(2500); // Until it stands in the data file, which is written once a second.
    const quint16 port = m_receiver.port();
    node.kill();
    m_receiver.kill();
    QVERIFY(m_receiver.start(port));
    QVERIFY2(node.start(), node.log());
    QVERIFY(m_receiver.waitFor(1, patienceMs));
    QTest::qWait(1000); // For what should not come.
    QByteArrayList targets;
    for (const ReceivedNotification &one : m_receiver.received())
        targets << one.target;
    QVERIFY(targets.contains("/status?code=503"_ba));
    QVERIFY(!targets.contains("/ok/other"_ba));
}

void TestWebHooks::aDeathWhileNoNodeRanIsToldAfterTheStart()
{
    NodeProcess node;
    startOne(node);
    RestClient client(node.port());
    client.post("/srv/shop/web-hooks", hookBody("hosts", m_receiver.url()));
    client.put("/srv/shop/web1", hostBody("web1", R"(, "ttl": 5)"));
    client.put("/srv/shop/web2", hostBody("web2"));
    QVERIFY(m_receiver.waitFor(1, patienceMs));
    QTest::qWait(2500); // Until it stands in the data file that the hook was told, which is written once a second.
    node.kill();
    const auto before = static_cast<qsizetype>(m_receiver.received().size());
    QTest::qWait(5000); // The host's time.
    QVERIFY2(node.start(), node.log());
    QVERIFY(m_receiver.waitFor(before + 1, patienceMs));
    QCOMPARE(bodyOf(m_receiver.received()[static_cast<size_t>(before)])["event"_L1].toString(), u"expired"_s);
    QCOMPARE(bodyOf(m_receiver.received()[static_cast<size_t>(before)])["changes"_L1].toArray(),
             QJsonArray{u"/srv/shop/web1"_s});
}

QTEST_GUILESS_MAIN(TestWebHooks)

#include "tst_webhooks.moc"

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "nodeprocess.h"
#include "restclient.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <array>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

/// A port for each of some nodes that must know each other's before they start.
template <size_t Count>
std::array<NodeProcess, Count> &startCluster(std::array<NodeProcess, Count> &nodes)
{
    QStringList seeds;
    for (NodeProcess &node : nodes) {
        if (!node.start(seeds))
            qFatal("%s", node.log().constData());
        seeds << u"--seed"_s << u"127.0.0.1:%1"_s.arg(node.port());
    }
    return nodes;
}

QJsonObject clusterOf(const NodeProcess &node)
{
    return jsonOf(RestClient(node.port()).get("/cluster"));
}

int countOf(const QJsonObject &cluster, const QString &state)
{
    const QJsonArray members = cluster["members"_L1].toArray();
    return int(std::count_if(members.begin(), members.end(), [&](const QJsonValue &member) {
        return member.toObject()["state"_L1].toString() == state;
    }));
}

} // namespace

/// What clients are told of the cluster, and how they have a node leave it.
class TestClusterApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNodesOfAClusterTellTheSame();
    void aNodeThatIsToldToLeaveHasLeftAndEndsInOrder();
    void aWebPageCannotHaveANodeLeave();
    void whatIsNoCatchUpQuestionIsRefused_data();
    void whatIsNoCatchUpQuestionIsRefused();
    void onlyPostIsTaken_data();
    void onlyPostIsTaken();
};

void TestClusterApi::theNodesOfAClusterTellTheSame()
{
    std::array<NodeProcess, 3> nodes;
    startCluster(nodes);
    const auto agree = [&] {
        const QString leader = clusterOf(nodes[0])["leader"_L1].toString();
        return !leader.isEmpty() && std::ranges::all_of(nodes, [&](const NodeProcess &node) {
            const QJsonObject cluster = clusterOf(node);
            return countOf(cluster, u"alive"_s) == 3 && cluster["leader"_L1].toString() == leader;
        });
    };
    QVERIFY(QTest::qWaitFor(agree, 20'000));
    const QJsonObject cluster = clusterOf(nodes[0]);
    QStringList ids;
    for (const QJsonValue &member : cluster["members"_L1].toArray())
        ids << member.toObject()["id"_L1].toString();
    QVERIFY(std::ranges::is_sorted(ids));
    for (const NodeProcess &node : nodes) {
        const QJsonObject self = clusterOf(node)["self"_L1].toObject();
        QVERIFY(ids.contains(self["id"_L1].toString()));
        QCOMPARE(self["address"_L1].toString(), u"127.0.0.1:%1"_s.arg(node.port()));
    }
    RestClient(nodes[1].port()).put("/app/a", applicationBody("a"));
    const auto noneIsBehind = [&] {
        return std::ranges::all_of(nodes, [](const NodeProcess &node) {
            const QJsonArray members = clusterOf(node)["members"_L1].toArray();
            return RestClient(node.port()).get("/app/a").status == 200
                && std::all_of(members.begin(), members.end(),
                               [](const QJsonValue &member) { return member.toObject()["behind"_L1].toInt(-1) == 0; });
        });
    };
    // A view is up to 0.1 s old, so that this may hold, fail and hold again; QTRY_VERIFY looks twice, and would fail
    // then.
    QVERIFY(QTest::qWaitFor(noneIsBehind, 20'000));
}

void TestClusterApi::aNodeThatIsToldToLeaveHasLeftAndEndsInOrder()
{
    std::array<NodeProcess, 2> nodes;
    startCluster(nodes);
    QTRY_COMPARE_WITH_TIMEOUT(countOf(clusterOf(nodes[0]), u"alive"_s), 2, 20'000);
    const RawResponse response = RestClient(nodes[1].port()).post("/cluster/leave", "");
    QCOMPARE(response.status, 202);
    QCOMPARE(response.body, QByteArray("{\n  \"status\": \"leaving\"\n}\n"));
    QCOMPARE(nodes[1].waitForExit(), 0);
    QVERIFY(nodes[1].log().endsWith("Stopped.\n"));
    QTRY_COMPARE_WITH_TIMEOUT(countOf(clusterOf(nodes[0]), u"left"_s), 1, 5000);
}

void TestClusterApi::aWebPageCannotHaveANodeLeave()
{
    NodeProcess node;
    QVERIFY2(node.start(), node.log());
    const RawResponse response = RestClient(node.port()).post("/cluster/leave", "", "Origin: http://evil.example\r\n");
    QCOMPARE(response.status, 403);
    QCOMPARE(problemType(response), QByteArray("forbidden"));
    QCOMPARE(RestClient(node.port()).get("/livez").status, 200);
    QCOMPARE(node.terminate(), 0);
}

void TestClusterApi::whatIsNoCatchUpQuestionIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("JSON") << QByteArray("{}");
    QTest::newRow("zeros") << QByteArray(1000, '\0');
}

void TestClusterApi::whatIsNoCatchUpQuestionIsRefused()
{
    QFETCH(const QByteArray, body);
    NodeProcess node;
    QVERIFY2(node.start(), node.log());
    const RawResponse response = RestClient(node.port()).post("/cluster/catch-up", body);
    QCOMPARE(response.status, 400);
    QCOMPARE(problemType(response), QByteArray("bad-catch-up"));
}

void TestClusterApi::onlyPostIsTaken_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("leave") << QByteArray("/cluster/leave");
    QTest::newRow("catch-up") << QByteArray("/cluster/catch-up/");
}

void TestClusterApi::onlyPostIsTaken()
{
    QFETCH(const QByteArray, path);
    NodeProcess node;
    QVERIFY2(node.start(), node.log());
    RestClient client(node.port());
    for (const char *method : {"GET", "HEAD", "PUT", "DELETE", "PATCH"}) {
        const RawResponse response = client.request(method, path);
        QCOMPARE(response.status, 405);
        QCOMPARE(response.field("Allow"), QByteArray("POST, OPTIONS"));
    }
    QCOMPARE(client.request("OPTIONS", path).field("Allow"), QByteArray("POST, OPTIONS"));
}

QTEST_GUILESS_MAIN(TestClusterApi)
#include "tst_clusterapi.moc"

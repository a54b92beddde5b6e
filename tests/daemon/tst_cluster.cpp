// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "nodeprocess.h"
#include "prometheustext.h"
#include "restclient.h"

#include <QJsonArray>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

#include <algorithm>
#include <optional>
#include <thread>
#include <vector>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMs = isSanitized ? 120'000 : 30'000;
constexpr int manyResources = isSanitized ? 1200 : 4000; ///< More than gossip alone brings to a newcomer.

QByteArray putApplication(const NodeProcess &node, QByteArrayView name, QByteArrayView config = "{}")
{
    const RawResponse response
        = RestClient(node.port()).put("/app/" + name.toByteArray(), applicationBody(name, config));
    return response.status == 200 || response.status == 201 ? response.body : QByteArray();
}

/// Null where it is not there.
QByteArray application(const NodeProcess &node, QByteArrayView name)
{
    const RawResponse response = RestClient(node.port()).get("/app/" + name.toByteArray());
    return response.status == 200 ? response.body : QByteArray();
}

QByteArray applications(const NodeProcess &node)
{
    return RestClient(node.port()).get("/app").body;
}

QJsonArray members(const NodeProcess &node)
{
    return jsonOf(RestClient(node.port()).get("/cluster"))["members"_L1].toArray();
}

QString idOf(const NodeProcess &node)
{
    return jsonOf(RestClient(node.port()).get("/cluster"))["self"_L1]["id"_L1].toString();
}

/// As one node sees another; empty where it does not know it.
QString stateOf(const NodeProcess &seer, const QString &id)
{
    for (const QJsonValue &member : members(seer)) {
        if (member["id"_L1].toString() == id)
            return member["state"_L1].toString();
    }
    return {};
}

/// Puts a copy of a data file in the place of another; no node may have either open.
bool replaceDataFile(const QString &copy, const QString &file)
{
    for (const auto *suffix : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1StringView(suffix));
    return QFile::copy(copy, file);
}

/// GET over IPv6; the whole answer.
QByteArray getFromLoopback6(quint16 port, QByteArrayView target)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHostIPv6, port);
    if (!socket.waitForConnected())
        return {};
    socket.write("GET " + target.toByteArray() + " HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n");
    while (socket.waitForReadyRead())
        continue;
    return socket.readAll();
}

} // namespace

/// Real nodes that make up clusters.
class TestCluster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWriteIsReadOnEveryNode();
    void aResourceLargerThanAnyDatagramIsReadOnEveryNode();
    void aDeleteReachesEveryNode();
    void concurrentWritesConverge();

    void aNodeThatWasKilledCatchesUp();
    void aNodeFindsTheOthersAgainWithoutASeed();
    void aNewNodeFetchesEverythingInBulk();

    void aNodeThatLeavesHasLeft();
    void aNodeThatWasKilledIsDead();
    void anotherClusterIsIgnored();
    void aSeedMayBeAHostName();
    void nodesMeetOverIPv6();

    void theYoungerOfTwoNodesWithOneDataFileStops();
    void aRestoredBackupLosesAndOverwritesNothing();
    void aTakenUdpPortLeavesNoDataFile();
};

void TestCluster::aWriteIsReadOnEveryNode()
{
    NodeProcess a;
    NodeProcess b;
    NodeProcess c;
    QVERIFY(a.start(clusterOptions()) && b.start(clusterOptions({&a})) && c.start(clusterOptions({&a})));
    for (const NodeProcess *writer : {&a, &b, &c}) {
        const QByteArray written = putApplication(*writer, "shop");
        QVERIFY(!written.isNull());
        for (const NodeProcess *reader : {&a, &b, &c})
            QTRY_COMPARE_WITH_TIMEOUT(application(*reader, "shop"), written, patienceMs);
    }
}

void TestCluster::aResourceLargerThanAnyDatagramIsReadOnEveryNode()
{
    NodeProcess a;
    NodeProcess b;
    QVERIFY(a.start(clusterOptions()) && b.start(clusterOptions({&a})));
    const QByteArray written = putApplication(a, "large", '"' + QByteArray(300'000, 'x') + '"');
    QVERIFY(!written.isNull());
    QTRY_COMPARE_WITH_TIMEOUT(application(b, "large"), written, patienceMs);
}

void TestCluster::aDeleteReachesEveryNode()
{
    NodeProcess a;
    NodeProcess b;
    NodeProcess c;
    QVERIFY(a.start(clusterOptions()) && b.start(clusterOptions({&a})) && c.start(clusterOptions({&a})));
    QVERIFY(!putApplication(a, "shop").isNull());
    QTRY_VERIFY_WITH_TIMEOUT(!application(c, "shop").isNull(), patienceMs);
    QCOMPARE(RestClient(c.port()).remove("/app/shop").status, 204);
    for (const NodeProcess *reader : {&a, &b, &c})
        QTRY_VERIFY_WITH_TIMEOUT(application(*reader, "shop").isNull(), patienceMs);
}

void TestCluster::concurrentWritesConverge()
{
    NodeProcess a;
    NodeProcess b;
    NodeProcess c;
    QVERIFY(a.start(clusterOptions()) && b.start(clusterOptions({&a})) && c.start(clusterOptions({&a})));
    std::vector<std::thread> writers;
    for (const NodeProcess *node : {&a, &b, &c}) {
        writers.emplace_back([node] {
            for (int i = 0; i < 100; ++i) {
                const QByteArray name = "shared" + QByteArray::number(i % 5);
                if (i % 7 == 6)
                    RestClient(node->port()).remove("/app/" + name);
                else
                    putApplication(*node, name, QByteArray::number(i));
            }
        });
    }
    std::ranges::for_each(writers, &std::thread::join);
    for (const NodeProcess *other : {&b, &c})
        QTRY_COMPARE_WITH_TIMEOUT(applications(*other), applications(a), patienceMs);
    QVERIFY(applications(a).contains("shared"));
}

void TestCluster::aNodeThatWasKilledCatchesUp()
{
    NodeProcess a;
    NodeProcess b;
    QVERIFY(a.start(clusterOptions()) && b.start(clusterOptions({&a})));
    QVERIFY(!putApplication(b, "own").isNull());
    QTRY_VERIFY_WITH_TIMEOUT(!application(a, "own").isNull(), patienceMs);
    b.kill();
    const QByteArray missed = putApplication(a, "missed");
    QCOMPARE(RestClient(a.port()).remove("/app/own").status, 204);
    QVERIFY(b.start(clusterOptions({&a})));
    QTRY_COMPARE_WITH_TIMEOUT(application(b, "missed"), missed, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(application(b, "own").isNull(), patienceMs);
}

void TestCluster::aNodeFindsTheOthersAgainWithoutASeed()
{
    NodeProcess a;
    NodeProcess b;
    QVERIFY(a.start(clusterOptions()) && b.start(clusterOptions({&a})));
    QTRY_COMPARE_WITH_TIMEOUT(members(b).size(), 2, patienceMs);
    QCOMPARE(b.terminate(), 0);
    const QByteArray missed = putApplication(a, "missed");
    QVERIFY(b.start(clusterOptions()));
    QTRY_COMPARE_WITH_TIMEOUT(application(b, "missed"), missed, patienceMs);
}

void TestCluster::aNewNodeFetchesEverythingInBulk()
{
    NodeProcess a;
    QVERIFY(a.start(clusterOptions()));
    RestClient client(a.port());
    for (int i = 0; i < manyResources; ++i) {
        const QByteArray name = "app" + QByteArray::number(i);
        QCOMPARE(client.put("/app/" + name, applicationBody(name)).status, 201);
    }
    NodeProcess b;
    QVERIFY(b.start(clusterOptions({&a})));
    QTRY_VERIFY_WITH_TIMEOUT(applications(b) == applications(a), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(metric(b, "nesoi_catch_ups_total", {{"result", "ok"}}) >= 1, patienceMs);
}

void TestCluster::aNodeThatLeavesHasLeft()
{
    NodeProcess a;
    NodeProcess b;
    QVERIFY(a.start(clusterOptions()) && b.start(clusterOptions({&a})));
    const QString id = idOf(b);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(a, id), u"alive"_s, patienceMs);
    QCOMPARE(b.terminate(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(a, id), u"left"_s, patienceMs);
}

void TestCluster::aNodeThatWasKilledIsDead()
{
    NodeProcess a;
    NodeProcess b;
    QVERIFY(a.start(clusterOptions()) && b.start(clusterOptions({&a})));
    const QString id = idOf(b);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(a, id), u"alive"_s, patienceMs);
    b.kill();
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(a, id), u"dead"_s, patienceMs);
}

void TestCluster::anotherClusterIsIgnored()
{
    NodeProcess a;
    NodeProcess b;
    QVERIFY(a.start(clusterOptions()) && b.start(clusterOptions({&a}, {u"--cluster"_s, u"other"_s})));
    QVERIFY(!putApplication(a, "shop").isNull());
    QTRY_VERIFY_WITH_TIMEOUT(metric(a, "nesoi_gossip_refused_total", {{"reason", "cluster"}}) >= 5, patienceMs);
    QCOMPARE(members(a).size(), 1);
    QCOMPARE(members(b).size(), 1);
    QVERIFY(application(b, "shop").isNull());
}

void TestCluster::aSeedMayBeAHostName()
{
    NodeProcess a;
    NodeProcess b;
    QVERIFY(a.start(clusterOptions()));
    QVERIFY(b.start(clusterOptions({}, {u"--seed"_s, u"localhost:%1"_s.arg(a.port())})));
    QTRY_COMPARE_WITH_TIMEOUT(members(a).size(), 2, patienceMs);
}

void TestCluster::nodesMeetOverIPv6()
{
    // NodeProcess knows 127.0.0.1 only.
    const QTemporaryDir folder;
    QUdpSocket finder;
    if (!finder.bind(QHostAddress::LocalHostIPv6))
        QSKIP("This machine has no IPv6.");
    const auto start = [&folder](QProcess &node, const QString &name, const QString &port, const QStringList &further) {
        node.setStandardErrorFile(folder.filePath(name + u".log"_s));
        node.start(QStringLiteral(NESOID_PATH),
                   QStringList{u"--address"_s, u"::1"_s, u"--port"_s, port, u"--data-file"_s, folder.filePath(name)}
                       + clusterOptions({}, further));
        return node.waitForStarted();
    };
    const quint16 port = finder.localPort();
    finder.close();
    QProcess a;
    QVERIFY(start(a, u"a"_s, QString::number(port), {}));
    QProcess b;
    QVERIFY(start(b, u"b"_s, u"0"_s, {u"--seed"_s, u"[::1]:%1"_s.arg(port)}));
    QTRY_COMPARE_WITH_TIMEOUT(getFromLoopback6(port, "/cluster").count("\"address\": \"[::1]:"), 3, patienceMs);
    for (QProcess *node : {&a, &b}) {
        node->kill();
        node->waitForFinished();
    }
}

void TestCluster::theYoungerOfTwoNodesWithOneDataFileStops()
{
    NodeProcess a;
    QVERIFY(a.start(clusterOptions()));
    QVERIFY(!putApplication(a, "shop").isNull());
    QCOMPARE(a.terminate(), 0);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.db"_s);
    QVERIFY(QFile::copy(a.dataFile(), copy));

    QVERIFY(a.start(clusterOptions()));
    NodeProcess b(copy);
    QVERIFY(b.start(clusterOptions({&a})));
    QCOMPARE(b.waitForExit(patienceMs), 1);
    QVERIFY2(b.log().contains("This node's data file is a copy"), b.log());
    QVERIFY(a.isRunning());
    QTRY_VERIFY2_WITH_TIMEOUT(a.log().contains("runs with a copy of this node's data file"), a.log(), patienceMs);
}

void TestCluster::aRestoredBackupLosesAndOverwritesNothing()
{
    NodeProcess a;
    NodeProcess b;
    QVERIFY(b.start(clusterOptions()) && a.start(clusterOptions({&b})));
    QVERIFY(!putApplication(a, "old", "1").isNull());
    QCOMPARE(a.terminate(), 0);
    const QTemporaryDir folder;
    const QString backup = folder.filePath(u"backup.db"_s);
    QVERIFY(QFile::copy(a.dataFile(), backup));

    QVERIFY(a.start(clusterOptions({&b})));
    const QByteArray changed = putApplication(a, "old", "2");
    const QByteArray forgotten = putApplication(a, "forgotten");
    QTRY_COMPARE_WITH_TIMEOUT(application(b, "forgotten"), forgotten, patienceMs);
    a.kill();
    QVERIFY(replaceDataFile(backup, a.dataFile()));

    // A write under a version that "changed" or "forgotten" had been given, before it learns of them.
    QVERIFY(a.start(clusterOptions()));
    QVERIFY(!putApplication(a, "new").isNull());
    QCOMPARE(a.terminate(), 0);
    QVERIFY(a.start(clusterOptions({&b})));
    for (const NodeProcess *node : {&a, &b}) {
        QTRY_COMPARE_WITH_TIMEOUT(application(*node, "forgotten"), forgotten, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(application(*node, "old"), changed, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!application(*node, "new").isNull(), patienceMs);
    }
    QTRY_COMPARE_WITH_TIMEOUT(applications(a), applications(b), patienceMs);
}

void TestCluster::aTakenUdpPortLeavesNoDataFile()
{
    QUdpSocket squatter;
    QVERIFY(squatter.bind(QHostAddress::LocalHost));
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"nesoi.db"_s);
    NodeProcess node;
    QCOMPARE(node.run({u"--address"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(squatter.localPort()),
                       u"--data-file"_s, file}),
             1);
    QVERIFY2(node.log().contains("Cannot listen on"), node.log());
    QVERIFY(!QFile::exists(file));
}

QTEST_GUILESS_MAIN(TestCluster)
#include "tst_cluster.moc"

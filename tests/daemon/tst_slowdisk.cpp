// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "nodeprocess.h"
#include "rawclient.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

constexpr int soonMs = 2000; ///< For what does not touch the disk; the disk hangs for as long as a test wants.

int statusOf(const std::optional<RawResponse> &response)
{
    return response ? response->status : 0;
}

} // namespace

/// Who waits for a disk that hangs: whoever writes, and nobody else.
class TestSlowDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void othersAreServedMeanwhile_data();
    void othersAreServedMeanwhile();
    void newClientsAreServedMeanwhile_data();
    void newClientsAreServedMeanwhile();
    void whatWasAskedMeanwhileIsWrittenAfterwards();

private:
    [[nodiscard]] bool startNode(int threads);
    [[nodiscard]] RawClient client() const { return RawClient(m_node->port(), soonMs); }
    /// Has the disk hang, and this client's write in it.
    [[nodiscard]] bool hang(RawClient &writer);
    void letGo() { QDir(m_switch).removeRecursively(); }
    [[nodiscard]] static bool write(RawClient &client, const QByteArray &name);

    QTemporaryDir m_folder;
    QString m_switch = m_folder.filePath(u"hangs"_s); ///< While this folder is there, the disk hangs.
    std::unique_ptr<NodeProcess> m_node;
};

void TestSlowDisk::initTestCase()
{
    if (isSanitized)
        QSKIP("Sanitizers want to be the first library of a process.");
    qputenv("HANGING_DISK", m_switch.toLocal8Bit());
}

void TestSlowDisk::init()
{
    m_node = std::make_unique<NodeProcess>();
}

void TestSlowDisk::cleanup()
{
    letGo();
    QVERIFY2(m_node->terminate() == 0, m_node->log());
    m_node.reset();
}

bool TestSlowDisk::startNode(int threads)
{
    qputenv("LD_PRELOAD", HANGING_DISK_PATH);
    const bool started = m_node->start({u"--threads"_s, QString::number(threads)});
    qunsetenv("LD_PRELOAD");
    return started;
}

bool TestSlowDisk::write(RawClient &client, const QByteArray &name)
{
    return client.send(RawClient::requestBytes("PUT", "/app/" + name, R"({"name":")" + name + R"(","config":{}})"));
}

bool TestSlowDisk::hang(RawClient &writer)
{
    for (int i = 0; i < 20; ++i) { // A disk that has been quick so far: that is when a worker lends its thread.
        if (!write(writer, "quick") || statusOf(writer.readResponse()) == 0)
            return false;
    }
    const QString waiting = m_switch + u"/waiting"_s;
    return QDir().mkpath(m_switch) && write(writer, "slow")
        && QTest::qWaitFor([&] { return QFile::exists(waiting); }, soonMs);
}

void TestSlowDisk::othersAreServedMeanwhile_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<QByteArray>("target");
    for (const int threads : {1, 2}) {
        for (const char *target : {"/app/quick", "/app", "/livez", "/readyz", "/cluster", "/metrics"})
            QTest::addRow("%s, threads: %d", target, threads) << threads << QByteArray(target);
    }
}

void TestSlowDisk::othersAreServedMeanwhile()
{
    QFETCH(int, threads);
    QFETCH(QByteArray, target);
    QVERIFY(startNode(threads));
    RawClient writer = client();
    RawClient readers[] = {client(), client(), client()}; // At least one of them is served by the writer's thread.
    for (RawClient &reader : readers)
        QCOMPARE(statusOf(reader.request("GET", "/livez")), 200);
    QVERIFY(hang(writer));
    for (RawClient &reader : readers)
        QCOMPARE(statusOf(reader.request("GET", target)), 200);
    QVERIFY(!writer.hasInput());
    letGo();
    QCOMPARE(statusOf(writer.readResponse()), 201);
}

void TestSlowDisk::newClientsAreServedMeanwhile_data()
{
    QTest::addColumn<int>("threads");
    for (const int threads : {1, 2, 3})
        QTest::addRow("threads: %d", threads) << threads;
}

/// Also where the writer had a thread for itself.
void TestSlowDisk::newClientsAreServedMeanwhile()
{
    QFETCH(int, threads);
    QVERIFY(startNode(threads));
    RawClient writer = client();
    QVERIFY(hang(writer));
    for (int i = 0; i < 2 * threads; ++i)
        QCOMPARE(statusOf(client().request("GET", "/app/quick")), 200);
    QVERIFY(!writer.hasInput());
    letGo();
    QCOMPARE(statusOf(writer.readResponse()), 201);
}

void TestSlowDisk::whatWasAskedMeanwhileIsWrittenAfterwards()
{
    QVERIFY(startNode(2));
    RawClient writer = client();
    RawClient another = client();
    QVERIFY(hang(writer));
    QVERIFY(write(another, "meanwhile"));
    RawClient reader = client();
    QCOMPARE(statusOf(reader.request("GET", "/app/slow")), 404); // Nothing shows before it is on the disk.
    QCOMPARE(statusOf(reader.request("GET", "/app/meanwhile")), 404);
    QVERIFY(!writer.hasInput() && !another.hasInput());
    letGo();
    QCOMPARE(statusOf(writer.readResponse()), 201);
    QCOMPARE(statusOf(another.readResponse()), 201);
    QCOMPARE(statusOf(reader.request("GET", "/app/meanwhile")), 200);
}

QTEST_GUILESS_MAIN(TestSlowDisk)
#include "tst_slowdisk.moc"

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "nodeprocess.h"
#include "rawclient.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

#include <sys/mount.h>
#include <unistd.h>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

constexpr int recoveryMs = 10'000; ///< The node looks every second.

int statusOf(const std::optional<RawResponse> &response)
{
    return response ? response->status : 0;
}

} // namespace

/// A node on a file system of 2 MiB that gets full and is freed again.
class TestDiskFull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void aWriteIsRefusedWithTheReason();
    void readsGoOn();
    void saysThatItIsNotReady();
    void recoversByItself();
    void keepsWhatItAcknowledged();
    void keepsWhatItAcknowledgedThroughACrash();
    void stopsInOrder();

private:
    [[nodiscard]] std::optional<RawResponse> request(QByteArrayView method, QByteArrayView target,
                                                     QByteArrayView body = {}) const;
    [[nodiscard]] std::optional<RawResponse> put(const QByteArray &name) const;
    void fillDisk() const; ///< All but nothing is left for the node.
    void freeDisk() const;
    /// PUTs until one is refused, whose answer it gives.
    [[nodiscard]] std::optional<RawResponse> putUntilRefused();
    void verifyAcknowledged() const;

    QTemporaryDir m_folder;
    bool m_isMounted = false;
    std::unique_ptr<NodeProcess> m_node;
    std::vector<QByteArray> m_acknowledged; ///< Names.
};

void TestDiskFull::initTestCase()
{
    if (geteuid() != 0)
        QSKIP("Only root may mount the small file system that this is about.");
    const QByteArray folder = QFile::encodeName(m_folder.path());
    if (mount("tmpfs", folder.constData(), "tmpfs", 0, "size=2m") != 0)
        QSKIP("Mounting a tmpfs is not allowed here.");
    m_isMounted = true;
}

void TestDiskFull::cleanupTestCase()
{
    if (m_isMounted)
        umount(QFile::encodeName(m_folder.path()).constData());
}

void TestDiskFull::init()
{
    m_acknowledged.clear();
    m_node = std::make_unique<NodeProcess>(m_folder.filePath(u"nesoi.db"_s));
    QVERIFY2(m_node->start(), m_node->log());
    QCOMPARE(statusOf(put("first")), 201);
    m_acknowledged.push_back("first");
}

void TestDiskFull::cleanup()
{
    if (m_node) // By then it has stopped already where that is what the test is about.
        QVERIFY2(!m_node->isRunning() || m_node->terminate() == 0, m_node->log());
    m_node.reset();
    for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
        QVERIFY(QFile::remove(m_folder.filePath(name)));
}

std::optional<RawResponse> TestDiskFull::request(QByteArrayView method, QByteArrayView target,
                                                 QByteArrayView body) const
{
    return RawClient(m_node->port()).request(method, target, body);
}

std::optional<RawResponse> TestDiskFull::put(const QByteArray &name) const
{
    return request("PUT", "/app/" + name,
                   R"({"name":")" + name + R"(","config":")" + QByteArray(20'000, 'x') + R"("})");
}

void TestDiskFull::fillDisk() const
{
    QFile filler(m_folder.filePath(u"filler"_s));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) { }
}

void TestDiskFull::freeDisk() const
{
    QVERIFY(QFile::remove(m_folder.filePath(u"filler"_s)));
}

std::optional<RawResponse> TestDiskFull::putUntilRefused()
{
    for (int i = 0; i < 1000; ++i) {
        const QByteArray name = "a" + QByteArray::number(i);
        auto response = put(name);
        if (statusOf(response) != 201)
            return response;
        m_acknowledged.push_back(name);
    }
    return std::nullopt;
}

void TestDiskFull::verifyAcknowledged() const
{
    for (const QByteArray &name : m_acknowledged)
        QVERIFY2(statusOf(request("GET", "/app/" + name)) == 200, name);
}

void TestDiskFull::aWriteIsRefusedWithTheReason()
{
    fillDisk();
    const auto response = putUntilRefused();
    QCOMPARE(statusOf(response), 503);
    QCOMPARE(response->field("Content-Type"), "application/problem+json");
    QVERIFY(!response->field("Retry-After").isEmpty());
    const QString detail = QJsonDocument::fromJson(response->body).object().value(u"detail"_s).toString();
    QVERIFY2(detail.contains("full"_L1), qUtf8Printable(detail));
}

void TestDiskFull::readsGoOn()
{
    fillDisk();
    QCOMPARE(statusOf(putUntilRefused()), 503);
    verifyAcknowledged();
    QCOMPARE(statusOf(request("GET", "/app/a" + QByteArray::number(m_acknowledged.size() - 1))),
             404); // The refused one.
    QCOMPARE(statusOf(request("GET", "/app")), 200);
}

void TestDiskFull::saysThatItIsNotReady()
{
    QVERIFY(request("GET", "/metrics")->body.contains("\nnesoi_storage_ready 1\n"));
    fillDisk();
    QCOMPARE(statusOf(putUntilRefused()), 503);
    QCOMPARE(statusOf(request("GET", "/readyz")), 503);
    QCOMPARE(statusOf(request("GET", "/livez")), 200);
    QVERIFY(request("GET", "/metrics")->body.contains("\nnesoi_storage_ready 0\n"));
}

void TestDiskFull::recoversByItself()
{
    fillDisk();
    QCOMPARE(statusOf(putUntilRefused()), 503);
    freeDisk();
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(request("GET", "/readyz")), 200, recoveryMs);
    QCOMPARE(statusOf(put("after")), 201);
    QVERIFY(request("GET", "/metrics")->body.contains("\nnesoi_storage_ready 1\n"));
}

void TestDiskFull::keepsWhatItAcknowledged()
{
    fillDisk();
    QCOMPARE(statusOf(putUntilRefused()), 503);
    freeDisk();
    QTRY_COMPARE_WITH_TIMEOUT(statusOf(request("GET", "/readyz")), 200, recoveryMs);
    QCOMPARE(statusOf(put("after")), 201);
    m_acknowledged.push_back("after");
    QCOMPARE(m_node->terminate(), 0);
    QVERIFY2(m_node->start(), m_node->log());
    verifyAcknowledged();
}

void TestDiskFull::keepsWhatItAcknowledgedThroughACrash()
{
    fillDisk();
    QCOMPARE(statusOf(putUntilRefused()), 503);
    m_node->kill();
    freeDisk();
    QVERIFY2(m_node->start(), m_node->log());
    verifyAcknowledged();
    QCOMPARE(statusOf(put("after")), 201);
}

void TestDiskFull::stopsInOrder()
{
    fillDisk();
    QCOMPARE(statusOf(putUntilRefused()), 503);
    QCOMPARE(m_node->terminate(), 0);
    freeDisk();
    QVERIFY2(m_node->start(), m_node->log());
    verifyAcknowledged();
}

QTEST_GUILESS_MAIN(TestDiskFull)
#include "tst_diskfull.moc"

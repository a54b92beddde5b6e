// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "faultyvfs.h"
#include "writerfixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <map>
#include <thread>

using namespace nesoi;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

Precondition ifMatch(QByteArrayView tags)
{
    return {.ifMatch = EntityTagList::parse(tags)};
}

Precondition ifNoneMatch(QByteArrayView tags)
{
    return {.ifNoneMatch = EntityTagList::parse(tags)};
}

/// Refreshes wait until something else is to be written.
constexpr RefreshPace::Settings patient{.longest = 1h, .gap = 1h};

int status(const WriteOutcome &outcome)
{
    return outcome.problem ? outcome.problem->status : outcome.created ? 201 : 200;
}

} // namespace

class TestWriter : public QObject
{
    Q_OBJECT

    using Operation = WriteRequest::Operation;

private Q_SLOTS:
    void init()
    {
        const QString memory = u"/dev/shm"_s;
        m_folder.emplace((QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/tst_writer-XXXXXX"_s);
        QVERIFY(m_folder->isValid());
        m_log = {.file = m_folder->filePath(u"nesoi.db"_s)};
        wallTime = june2026;
    }
    void cleanup() { m_folder.reset(); }

    // ---- Outcomes

    void aWriteIsStampedAndSeenByReaders()
    {
        Fixture node(m_log);
        node.writer->start();
        const WriteOutcome outcome = node.put("/app/dm");
        QCOMPARE(status(outcome), 201);
        QCOMPARE(outcome.record->origin, node.writer->nodeId());
        QCOMPARE(outcome.record->version, quint64(1));
        QVERIFY(outcome.record->body.contains("\"updated_at\": \"2026-06-21 00:00:00.123456\""));
        QCOMPARE(outcome.record->body.capacity(), outcome.record->body.size());
        QCOMPARE(node.store.find(path("/app/dm")), outcome.record);
    }

    void aSecondPutReplaces()
    {
        Fixture node(m_log);
        node.writer->start();
        const WriteOutcome first = node.put("/app/dm");
        const WriteOutcome second = node.put("/app/dm");
        QCOMPARE(status(second), 200);
        QCOMPARE(second.record->version, quint64(2));
        QVERIFY(second.record->time > first.record->time);
    }

    void aDeletionLeavesATombstone()
    {
        Fixture node(m_log);
        node.writer->start();
        node.put("/app/dm");
        const WriteOutcome outcome = node.write(Operation::Delete, "/app/dm");
        QVERIFY(!outcome.problem && outcome.record->isTombstone() && !outcome.created);
        QVERIFY(!node.store.find(path("/app/dm")));
        QCOMPARE(status(node.put("/app/dm")), 201);
    }

    void whatIsRefusedSaysWhy_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<QByteArray>("ifMatchTags");
        QTest::addColumn<QByteArray>("ifNoneMatchTags");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        const QByteArray none;
        QTest::newRow("delete what is not there")
            << false << Operation::Delete << none << none << 404 << "not-found"_ba;
        QTest::newRow("delete a version of what is not there")
            << false << Operation::Delete << "\"x\""_ba << none << 404 << "not-found"_ba;
        QTest::newRow("create what is there") << true << Operation::Create << none << none << 409 << "conflict"_ba;
        QTest::newRow("put over another version")
            << true << Operation::Put << "\"x\""_ba << none << 412 << "precondition-failed"_ba;
        QTest::newRow("put what must not be there")
            << true << Operation::Put << none << "*"_ba << 412 << "precondition-failed"_ba;
        QTest::newRow("put over what is not there")
            << false << Operation::Put << "*"_ba << none << 412 << "precondition-failed"_ba;
        QTest::newRow("delete another version")
            << true << Operation::Delete << "\"x\""_ba << none << 412 << "precondition-failed"_ba;
    }
    void whatIsRefusedSaysWhy()
    {
        QFETCH(const bool, isThere);
        QFETCH(const Operation, operation);
        QFETCH(const QByteArray, ifMatchTags);
        QFETCH(const QByteArray, ifNoneMatchTags);
        Fixture node(m_log);
        node.writer->start();
        if (isThere)
            node.put("/app/dm");
        const RecordPointer before = node.store.find(path("/app/dm"));
        Precondition precondition;
        if (!ifMatchTags.isNull())
            precondition = ifMatch(ifMatchTags);
        if (!ifNoneMatchTags.isNull())
            precondition = ifNoneMatch(ifNoneMatchTags);
        const WriteOutcome outcome = node.write(operation, "/app/dm", precondition);
        QVERIFY(outcome.problem && !outcome.record);
        QTEST(outcome.problem->status, "status");
        QTEST(outcome.problem->type, "type");
        QVERIFY(outcome.problem->detail.contains("/app/dm"));
        QCOMPARE(node.store.find(path("/app/dm")), before);
        QCOMPARE(node.writer->statistics().refused, quint64(1));
    }

    void conditionsThatHoldLetAWriteThrough()
    {
        Fixture node(m_log);
        node.writer->start();
        const WriteOutcome created = node.write(Operation::Put, "/app/dm", ifNoneMatch("*"));
        QCOMPARE(status(created), 201);
        const WriteOutcome replaced = node.write(Operation::Put, "/app/dm", ifMatch(entityTag(*created.record)));
        QCOMPARE(status(replaced), 200);
        QVERIFY(!node.write(Operation::Delete, "/app/dm", ifMatch(entityTag(*replaced.record))).problem);
    }

    // ---- Batches

    void aBatchIsOneTransactionAndOneDelivery()
    {
        Fixture node(m_log);
        node.writer->start();
        node.hold();
        const Writer::Statistics before = node.writer->statistics();
        const int deliveries = node.collector.deliveries();
        for (int i = 0; i < 100; ++i)
            node.submit(Operation::Put, "/app/app-" + QByteArray::number(i));
        node.release();
        QCOMPARE(node.collector.await(101).size(), size_t(101));
        QCOMPARE(node.writer->statistics().log.transactions - before.log.transactions, quint64(1));
        QCOMPARE(node.writer->statistics().batches - before.batches, quint64(1));
        QCOMPARE(node.writer->statistics().batchBuckets[7], quint64(1)); // 65 to 128
        QCOMPARE(node.collector.deliveries() - deliveries, 1);
    }

    void aBatchIsNoGreaterThanItMayBe()
    {
        Fixture node(m_log, {.maxBatch = 10});
        node.writer->start();
        node.hold();
        for (int i = 0; i < 35; ++i)
            node.submit(Operation::Put, "/app/app-" + QByteArray::number(i));
        node.release();
        node.collector.await(36);
        QCOMPARE(node.writer->statistics().batches, quint64(1 + 4));
    }

    void aWriteSeesThoseBeforeItInItsBatch()
    {
        Fixture node(m_log);
        node.writer->start();
        node.hold();
        const quint64 first = node.submit(Operation::Create, "/app/dm");
        const quint64 second = node.submit(Operation::Create, "/app/dm");
        const quint64 third = node.submit(Operation::Delete, "/app/dm");
        const quint64 fourth = node.submit(Operation::Delete, "/app/dm");
        const quint64 fifth = node.submit(Operation::Put, "/app/dm", ifNoneMatch("*"));
        const quint64 sixth = node.submit(Operation::Put, "/app/dm", ifNoneMatch("*"));
        node.release();
        auto outcomes = node.collector.await(7);
        QCOMPARE(status(outcomes[first]), 201);
        QCOMPARE(status(outcomes[second]), 409);
        QVERIFY(!outcomes[third].problem);
        QCOMPARE(status(outcomes[fourth]), 404);
        QCOMPARE(status(outcomes[fifth]), 201);
        QCOMPARE(status(outcomes[sixth]), 412);
        QCOMPARE(node.store.find(path("/app/dm")), outcomes[fifth].record);
        QCOMPARE(node.writer->statistics().batches, quint64(2));
    }

    void versionsHaveNoGaps()
    {
        Fixture node(m_log);
        node.writer->start();
        node.hold();
        for (int i = 0; i < 20; ++i)
            node.submit(i % 3 == 2 ? Operation::Create : Operation::Put, "/app/dm"); // Every third is refused.
        node.release();
        quint64 expected = 1;
        for (const auto &[token, outcome] : node.collector.await(21)) {
            if (!outcome.problem)
                QCOMPARE(outcome.record->version, expected++);
        }
        QCOMPARE(expected, quint64(1 + 1 + 14));
    }

    void twoListenersAreToldEachOfItsOwn()
    {
        Fixture node(m_log);
        Collector other;
        node.writer->start();
        node.hold();
        const quint64 mine = node.submit(Operation::Put, "/app/mine");
        Document document = *parseDocument(path("/app/theirs"), "{\"name\": \"theirs\", \"config\": 1}", {});
        QVERIFY(!node.writer->submit({.document = std::move(document), .listener = &other, .token = 4711}));
        node.release();
        const auto theirs = other.await(1);
        QCOMPARE(theirs.size(), size_t(1));
        QCOMPARE(theirs.at(4711).record->path, path("/app/theirs"));
        QVERIFY(!node.collector.await(2)[mine].problem);
    }

    void manyThreadsWriteAndReadTheirOwnWrites()
    {
        Fixture node(m_log);
        node.writer->start();
        std::atomic<int> wrong = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                Collector mine;
                for (quint64 i = 1; i <= 200; ++i) {
                    const ResourcePath at = path("/app/app-" + QByteArray::number(t));
                    Document document = *parseDocument(at,
                                                       "{\"name\": \"" + at.name().toByteArray()
                                                           + "\", \"config\": " + QByteArray::number(i) + "}",
                                                       {});
                    const auto patience = i % 3 == 0 ? Writer::Patience::None : Writer::Patience::OneFsync;
                    if (auto outcome = node.writer->submit(
                            {.document = std::move(document), .listener = &mine, .token = i}, patience))
                        mine.add(*std::move(outcome));
                    const WriteOutcome outcome = mine.await(i)[i];
                    if (outcome.problem || node.store.find(at) != outcome.record)
                        ++wrong;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
        QCOMPARE(node.writer->statistics().writes, quint64(800));
    }

    void aPatientThreadWritesWhileNobodyElseDoes()
    {
        Fixture node(m_log);
        node.writer->start();
        Document document = *parseDocument(path("/app/a"), "{\"name\": \"a\", \"config\": 1}", {});
        const auto outcome = node.writer->submit({.document = document, .listener = &node.collector, .token = 7},
                                                 Writer::Patience::OneFsync);
        QVERIFY(outcome);
        QCOMPARE(outcome->token, quint64(7));
        QVERIFY(outcome->created);
        QCOMPARE(node.store.find(path("/app/a")), outcome->record);
        QCOMPARE(node.collector.deliveries(), 0);
        QCOMPARE(node.writer->statistics().queued, 0);
    }

    void aPatientThreadDoesNotWaitForTheWritesOfOthers()
    {
        Fixture node(m_log);
        node.writer->start();
        node.hold();
        Document document = *parseDocument(path("/app/a"), "{\"name\": \"a\", \"config\": 1}", {});
        QVERIFY(!node.writer->submit({.document = document, .listener = &node.collector, .token = 7},
                                     Writer::Patience::OneFsync));
        node.release();
        QVERIFY(!node.collector.await(2)[7].problem);
    }

    void historyIsPrunedThoughOnlyPatientThreadsWrite()
    {
        SqliteLog::Settings log = m_log;
        log.historyBytes = 4000;
        Fixture node(log);
        node.writer->start();
        for (quint64 i = 1; i <= 200; ++i) {
            Document document = *parseDocument(path("/app/a"), "{\"name\": \"a\", \"config\": 1}", {});
            if (auto outcome
                = node.writer->submit({.document = std::move(document), .listener = &node.collector, .token = i},
                                      Writer::Patience::OneFsync))
                node.collector.add(*std::move(outcome));
            QVERIFY(!node.collector.await(i)[i].problem);
            QVERIFY(node.writer->statistics().log.historyBytes <= 2 * log.historyBytes + 200);
        }
        QTRY_VERIFY(node.writer->statistics().log.historyBytes <= log.historyBytes);
    }

    // ---- Starts and stops

    void whatWasWrittenIsThereAfterARestart()
    {
        QByteArray tag;
        HybridTime last;
        NodeId id;
        {
            Fixture node(m_log);
            node.writer->start();
            for (int i = 0; i < 30; ++i)
                last = node.put("/app/app-" + QByteArray::number(i % 7)).record->time;
            last = node.write(Operation::Delete, "/app/app-3").record->time;
            tag = node.store.membersTag(ResourcePath::applications());
            id = node.writer->nodeId();
        }
        Fixture again(m_log);
        QCOMPARE(again.store.membersTag(ResourcePath::applications()), tag);
        QCOMPARE(again.store.size().tombstones, 1);
        QCOMPARE(again.writer->nodeId(), id);
        QCOMPARE(again.writer->generation(), quint64(2));
        again.writer->start();
        const WriteOutcome next = again.put("/app/next");
        QCOMPARE(next.record->version, quint64(32));
        QVERIFY(next.record->time > last);
    }

    void aWriteIsLaterThanAllBeforeThoughTheWallClockWentBack()
    {
        HybridTime last;
        {
            Fixture node(m_log);
            node.writer->start();
            last = node.put("/app/dm").record->time;
        }
        wallTime = june2026 - 3'600'000'000;
        Fixture again(m_log);
        again.writer->start();
        QVERIFY(again.put("/app/dm").record->time > last);
    }

    void stoppingWritesWhatWaits()
    {
        {
            Fixture node(m_log);
            node.writer->start();
            node.hold();
            for (int i = 0; i < 50; ++i)
                node.submit(Operation::Put, "/app/app-" + QByteArray::number(i));
            std::thread stopper([&] { node.writer->stop(); });
            node.release();
            stopper.join();
            const auto outcomes = node.collector.await(51);
            QCOMPARE(outcomes.size(), size_t(51));
            for (const auto &[token, outcome] : outcomes)
                QVERIFY(!outcome.problem);
        }
        QCOMPARE(Fixture(m_log).store.size().applications, 51);
    }

    void afterTheStopWritesAreRefused()
    {
        Fixture node(m_log);
        node.writer->start();
        node.writer->stop();
        const WriteOutcome outcome = node.put("/app/dm");
        QCOMPARE(status(outcome), 503);
        QCOMPARE(outcome.problem->type, "stopping"_ba);
    }

    void whatWaitsBeforeTheStartIsWrittenByTheStop()
    {
        Fixture node(m_log);
        node.submit(Operation::Put, "/app/dm");
        node.writer->stop();
        QVERIFY(!node.collector.await(1)[1].problem);
    }

    void aStopLeavesOneFile()
    {
        {
            Fixture node(m_log);
            node.writer->start();
            node.put("/app/dm");
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), (QStringList{u"nesoi.db"_s, u"nesoi.db.lock"_s}));
    }

    void aRefusedFileIsNoWriter()
    {
        Fixture node(m_log);
        QCOMPARE(Fixture(m_log).writer, nullptr);
        QVERIFY(Fixture(m_log).refusal.contains(u"is in use"_s));
    }

    void beyondTheQueueWritesAreRefused()
    {
        Fixture node(m_log, {.maxQueued = 5});
        for (int i = 0; i < 8; ++i)
            node.submit(Operation::Put, "/app/app-" + QByteArray::number(i));
        const auto refused = node.collector.await(3);
        QCOMPARE(refused.size(), size_t(3));
        for (const auto &[token, outcome] : refused)
            QCOMPARE(outcome.problem->type, "overloaded"_ba);
        QCOMPARE(node.writer->statistics().queued, 5);
        node.writer->start();
        QCOMPARE(node.collector.await(8).size(), size_t(8));
        QCOMPARE(status(node.put("/app/later")), 201);
    }

    // ---- A disk in trouble

    void aFailingDiskIsToldAndNothingOfTheBatchIsSeen_data()
    {
        QTest::addColumn<unsigned>("kind");
        QTest::addColumn<int>("result");
        QTest::newRow("full") << unsigned(FaultyVfs::Write) << SQLITE_FULL;
        QTest::newRow("write error") << unsigned(FaultyVfs::Write) << SQLITE_IOERR_WRITE;
        QTest::newRow("sync error") << unsigned(FaultyVfs::Sync) << SQLITE_IOERR_FSYNC;
    }
    void aFailingDiskIsToldAndNothingOfTheBatchIsSeen()
    {
        QFETCH(const unsigned, kind);
        QFETCH(const int, result);
        expectTrouble();
        FaultyVfs disk;
        m_log.vfs = FaultyVfs::name();
        QByteArray tag;
        {
            Fixture node(m_log);
            node.writer->start();
            const RecordPointer standing = node.put("/app/dm").record;
            node.hold();
            tag = node.store.membersTag(ResourcePath::applications());
            disk.failAfter(0, kind, result);
            node.submit(Operation::Put, "/app/dm");
            node.submit(Operation::Delete, "/app/dm");
            node.submit(Operation::Create, "/app/new");
            node.submit(Operation::Create, "/app/new"); // A conflict only while the one before it counts.
            node.release();
            for (const auto &[token, outcome] : node.collector.await(6)) {
                if (token <= 2)
                    continue;
                QCOMPARE(status(outcome), 503);
                QCOMPARE(outcome.problem->type, "storage"_ba);
                QVERIFY(outcome.problem->detail.contains(m_log.file.toUtf8()));
                QVERIFY(!outcome.record);
            }
            QCOMPARE(node.store.find(path("/app/dm")), standing);
            QCOMPARE(node.store.membersTag(ResourcePath::applications()), tag);
            QVERIFY(node.writer->trouble());
            QCOMPARE(node.writer->statistics().failed, quint64(4));
            disk.heal();
        }
        QCOMPARE(Fixture(m_log).store.membersTag(ResourcePath::applications()), tag);
    }

    void whenTheDiskIsWellWritesAreTakenWithoutARestart()
    {
        expectTrouble();
        FaultyVfs disk;
        m_log.vfs = FaultyVfs::name();
        Fixture node(m_log);
        node.writer->start();
        node.put("/app/before");
        disk.failAfter(0, FaultyVfs::Write, SQLITE_FULL);
        QCOMPARE(status(node.put("/app/refused")), 503);
        QVERIFY(node.writer->trouble()->contains(u"No space is left"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Writes are taken again"_s));
        disk.heal();
        QTRY_VERIFY_WITH_TIMEOUT(!node.writer->trouble(), 10'000); // Found by the probe, not by a write.
        const WriteOutcome outcome = node.put("/app/after");
        QCOMPARE(status(outcome), 201);
        QCOMPARE(outcome.record->version, quint64(2)); // The refused one skipped no version.
    }

    void whileTheDiskFailsAWriteMayFindThatItIsWell()
    {
        expectTrouble();
        FaultyVfs disk;
        m_log.vfs = FaultyVfs::name();
        Fixture node(m_log);
        node.writer->start();
        disk.failAfter(0, FaultyVfs::Sync, SQLITE_IOERR_FSYNC);
        QCOMPARE(status(node.put("/app/refused")), 503);
        disk.heal();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Writes are taken again"_s));
        QCOMPARE(status(node.put("/app/after")), 201);
        QVERIFY(!node.writer->trouble());
    }

    void everyFailingCallIsUndone()
    {
        FaultyVfs disk;
        m_log.vfs = FaultyVfs::name();
        QByteArray tag;
        int failures = 0;
        {
            Fixture node(m_log);
            node.writer->start();
            for (int calls = 0; calls < 12; ++calls) {
                const QByteArray before = node.store.membersTag(ResourcePath::applications());
                disk.failAfter(calls, FaultyVfs::Write | FaultyVfs::Sync, SQLITE_IOERR);
                const WriteOutcome outcome = node.put("/app/app-" + QByteArray::number(calls), QByteArray(9000, 'x'));
                disk.heal();
                failures += outcome.problem ? 1 : 0;
                QCOMPARE(outcome.problem.has_value(), node.store.membersTag(ResourcePath::applications()) == before);
                QCOMPARE(status(node.put("/app/steady")) / 100, 2);
            }
            tag = node.store.membersTag(ResourcePath::applications());
        }
        QVERIFY(failures > 3);
        QCOMPARE(Fixture(m_log).store.membersTag(ResourcePath::applications()), tag);
    }

    // ---- Upkeep

    void historyIsPrunedWhenNothingElseIsToDo()
    {
        m_log.historyBytes = 10'000;
        Fixture node(m_log);
        node.writer->start();
        for (int i = 0; i < 30; ++i)
            node.put("/app/dm", QByteArray(1000, 'x'));
        QTRY_VERIFY(node.writer->statistics().log.historyBytes <= 10'000);
        QVERIFY(node.writer->statistics().log.pruned > 0);
    }

    void historyIsBoundedUnderLoad()
    {
        m_log.historyBytes = 100'000;
        Fixture node(m_log);
        node.writer->start();
        for (int round = 0; round < 40; ++round) {
            for (int i = 0; i < 100; ++i)
                node.submit(Operation::Put, "/app/app-" + QByteArray::number(i % 10), {}, QByteArray(500, 'x'));
            node.collector.await(node.token);
            QVERIFY(node.writer->statistics().log.historyBytes < 400'000);
        }
    }

    void refreshesNeitherGrowTheFileNorPushHistoryOut()
    {
        constexpr int hosts = 200;
        m_log.historyBytes = 10'000;
        Fixture node(m_log);
        node.writer->start();
        for (int i = 0; i < 10; ++i)
            node.put("/app/dm", QByteArray(500, 'x'));
        const SqliteLog::Statistics before = node.writer->statistics().log;
        for (int round = 0; round < 60; ++round) {
            for (int i = 0; i < hosts; ++i)
                node.submit(Operation::Put, "/srv/dm/host-" + QByteArray::number(i));
            node.collector.await(node.token);
        }
        node.writer->stop();
        const SqliteLog::Statistics after = node.writer->statistics().log;
        QCOMPARE(after.historyRows, before.historyRows);
        QCOMPARE(after.historyBytes, before.historyBytes);
        QVERIFY(after.rows > hosts * 60);
        QVERIFY(node.writer->statistics().fileBytes < 500'000); // All that was written would be some 2 MB.
    }

    void refreshesThatWaitAreWrittenWithoutFurtherAsking()
    {
        Fixture node(m_log);
        node.writer->start();
        constexpr int hosts = 100;
        for (int i = 0; i < 2 * hosts; ++i)
            submitHost(node, QByteArray::number(i % hosts));
        const auto outcomes = node.collector.await(node.token);
        QCOMPARE(outcomes.size(), size_t(2 * hosts));
        QVERIFY(!outcomes.at(node.token).problem && !outcomes.at(node.token).created);
    }

    void anyOtherWriteTakesARefreshAlong()
    {
        Fixture node(m_log, {.refreshes = patient});
        node.writer->start();
        submitHost(node, "one");
        node.collector.await(1); // It is news.
        const quint64 refresh = submitHost(node, "one");
        const quint64 before = node.writer->statistics().batches;
        const quint64 other = node.submit(Operation::Put, "/app/a");
        const auto outcomes = node.collector.await(3);
        QVERIFY(!outcomes.at(refresh).problem && !outcomes.at(other).problem);
        QVERIFY(outcomes.at(refresh).record->version < outcomes.at(other).record->version); // In their order.
        node.writer->stop();
        QCOMPARE(node.writer->statistics().batches - before, quint64(1));
    }

    void onlyARefreshOfAHostWithATtlWaits_data()
    {
        QTest::addColumn<QByteArray>("standing"); // What the host says of its life.
        QTest::addColumn<QByteArray>("asked");
        QTest::newRow("another ttl") << "\"ttl\": 10"_ba
                                     << "\"ttl\": 20"_ba;
        QTest::newRow("something more") << "\"ttl\": 10"_ba
                                        << "\"ttl\": 10, \"master\": true"_ba;
        QTest::newRow("something else") << "\"ttl\": 10, \"zone\": 1"_ba
                                        << "\"ttl\": 10, \"zone\": 2"_ba;
        QTest::newRow("no ttl") << "\"zone\": 1"_ba
                                << "\"zone\": 1"_ba;
    }
    void onlyARefreshOfAHostWithATtlWaits()
    {
        QFETCH(const QByteArray, standing);
        QFETCH(const QByteArray, asked);
        Fixture node(m_log, {.refreshes = patient});
        node.writer->start();
        submitHost(node, "one", standing);
        submitHost(node, "one", asked);
        QCOMPARE(node.collector.await(2).size(), size_t(2));
    }

    void aStopWritesRefreshesThatWait()
    {
        Fixture node(m_log, {.refreshes = patient});
        node.writer->start();
        submitHost(node, "one");
        node.collector.await(1);
        const quint64 refresh = submitHost(node, "one");
        node.writer->stop();
        QVERIFY(!node.collector.await(2).at(refresh).problem);
    }

    void afterAStopRefreshesHaveLeftNoRows()
    {
        {
            Fixture node(m_log);
            node.writer->start();
            for (int i = 0; i < 100; ++i)
                node.put("/srv/dm/host"); // Without a ttl: one after the other.
            node.put("/srv/dm/host", "something else"_ba);
        }
        Fixture again(m_log);
        const SqliteLog::Statistics log = again.writer->statistics().log;
        QCOMPARE(log.liveRows, 1);
        QCOMPARE(log.historyRows, 1); // What it was before it said something else.
    }

    void aRefreshTakesOneTransaction()
    {
        Fixture node(m_log);
        node.writer->start();
        const quint64 before = node.writer->statistics().log.transactions;
        for (int i = 0; i < 50; ++i)
            node.put("/srv/dm/host");
        QCOMPARE(node.writer->statistics().log.transactions - before, quint64(50));
    }

    void oldTombstonesAreCollectedWhenAskedFor()
    {
        {
            Fixture node(m_log);
            node.writer->start();
            node.put("/app/old");
            node.write(Operation::Delete, "/app/old");
            wallTime += 3'600'000'000; // An hour.
            node.put("/app/young");
            node.write(Operation::Delete, "/app/young");
        }
        wallTime += 3'600'000'000;
        {
            Fixture node(m_log, {.tombstoneGraceMs = 90 * 60 * 1000});
            QCOMPARE(node.store.size().tombstones, 2);
            node.writer->start();
            node.writer->collectTombstones({{.origin = node.writer->nodeId(), .seen = 4}});
            QTRY_COMPARE(node.store.size().tombstones, 1);
            QVERIFY(node.store.findStanding(path("/app/young")));
        }
        Fixture again(m_log);
        QCOMPARE(again.store.size().tombstones, 1);
        QVERIFY(!again.store.findStanding(path("/app/old")));
        again.writer->start();
        QCOMPARE(again.put("/app/next").record->version, quint64(5));
    }

private:
    static quint64 submitHost(Fixture &node, const QByteArray &name, const QByteArray &life = "\"ttl\": 10"_ba)
    {
        const auto at = path("/srv/dm/" + name);
        Document document = *parseDocument(at, "{\"name\": \"" + name + "\", \"endpoints\": {}, " + life + "}", {});
        auto outcome = node.writer->submit({Operation::Put, std::move(document), {}, &node.collector, ++node.token});
        if (outcome)
            node.collector.add(*std::move(outcome));
        return node.token;
    }

    /// The one line that a trouble begins with.
    static void expectTrouble() { QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Writes are refused"_s)); }

    std::optional<QTemporaryDir> m_folder;
    SqliteLog::Settings m_log;
};

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"

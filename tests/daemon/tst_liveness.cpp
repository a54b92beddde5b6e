// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "live/expirythread.h"
#include "live/liveness.h"
#include "writerfixture.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 second = 1'000'000;
constexpr qint64 hour = 3600 * second;
constexpr NodeId other{0xb0b};
constexpr NodeId third{0xca1};

/// Writes down what it is told, a word a host: "created one", "refreshed one", "expired one", …
class Listener final : public CommitListener
{
public:
    void committed(const Commit &commit) override
    {
        const std::lock_guard lock(m_mutex);
        for (const Change &change : commit.changes) {
            const bool isBack = std::ranges::find(commit.revived, change.after->path) != commit.revived.end();
            note(isBack ? "revived" : kindOf(change), change.after->path);
        }
        for (const RecordPointer &record : commit.expired)
            note("expired", record->path);
    }
    void renamed(NodeId id) override
    {
        const std::lock_guard lock(m_mutex);
        m_told.push_back("renamed " + id.toHex());
    }
    [[nodiscard]] QByteArray told() const
    {
        const std::lock_guard lock(m_mutex);
        return m_told.join(", ");
    }

private:
    static QByteArray kindOf(const Change &change)
    {
        if (change.kind == Change::Kind::Created)
            return "created";
        if (change.kind == Change::Kind::Deleted)
            return "deleted";
        return isRefresh(change) ? "refreshed" : "replaced";
    }
    void note(const QByteArray &what, const ResourcePath &path)
    {
        m_told.push_back(what + ' ' + path.name().toByteArray());
    }

    mutable std::mutex m_mutex;
    QByteArrayList m_told;
};

/// A Writer, what watches its hosts, and clocks that stand still until they are moved.
class Node : public Fixture
{
public:
    explicit Node(const SqliteLog::Settings &log)
        : Fixture(log)
        , liveness(store,
                   {.wall = wallClock,
                    .clusterOffset = [this] { return clusterOffset.load(); },
                    .offsetOf = [this](NodeId id) { return offsetOf(id); },
                    .steady = [this] { return steady.load(); }},
                   {.isLeader = [this] { return askLeader(); },
                    .write = [this](WriteRequest &&request) { std::ignore = writer->submit(std::move(request)); }})
        , expiry(liveness)
    {
        liveness.start({&listener}, [this] { expiry.wake(); });
        expiry.start();
        writer->start({&liveness});
    }
    ~Node()
    {
        writer->stop();
        expiry.stop();
    }

    /// life: further members of the document, as JSON.
    WriteOutcome putHost(const QByteArray &name, const QByteArray &life)
    {
        const auto at = path("/srv/dm/" + name);
        Document document = *parseDocument(at, "{\"name\": \"" + name + "\", \"endpoints\": {}, " + life + "}", {});
        const quint64 mine = ++token;
        std::ignore = writer->submit({Operation::Put, std::move(document), {}, &collector, mine});
        return collector.await(mine)[mine];
    }

    /// Another node's write, by its clock, as gossip brings it.
    void mergeHost(const QByteArray &name, const QByteArray &life, NodeId origin, qint64 writtenAt)
    {
        const quint64 version = ++m_versions[origin];
        const auto time = HybridTime::fromMicroseconds(writtenAt);
        const QByteArray text = "{\n  \"endpoints\": {},\n  \"name\": \"" + name + "\",\n  " + life
            + ",\n  \"updated_at\": \"" + time.toUpdatedAt() + "\"\n}\n";
        const RecordPointer record(
            new Record(path("/srv/dm/" + name), time, origin, version, Record::Kind::Value, text));
        writer->merge({{.origin = origin, .from = version - 1, .upTo = version, .records = {record}}});
    }

    /// Time goes by.
    void pass(qint64 microseconds)
    {
        wallTime += microseconds;
        steady += microseconds;
        expiry.wake();
    }

    [[nodiscard]] bool isAlive(const QByteArray &name) const { return liveness.isAlive(path("/srv/dm/" + name)); }

    void knowOffset(NodeId id, qint64 offset)
    {
        const std::lock_guard lock(m_mutex);
        m_offsets[id] = offset;
    }

    Listener listener;
    std::atomic<qint64> clusterOffset = 0;
    std::atomic<qint64> steady = 77 * hour;
    std::atomic<bool> leads = false;
    std::atomic<int> askedForLeader = 0;
    std::function<void()> beforeReaping; ///< Set before anything is to be reaped.

private:
    mutable std::mutex m_mutex;
    std::map<NodeId, qint64> m_offsets;
    std::map<NodeId, quint64> m_versions;

public:
    Liveness liveness; ///< It asks for all of the above.
    ExpiryThread expiry; ///< Last: it has that look.

private:
    [[nodiscard]] std::optional<qint64> offsetOf(NodeId id) const
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_offsets.find(id);
        if (id == writer->nodeId())
            return 0;
        return known == m_offsets.end() ? std::nullopt : std::optional(known->second);
    }
    bool askLeader()
    {
        if (beforeReaping)
            beforeReaping();
        ++askedForLeader;
        return leads;
    }
};

} // namespace

class TestLiveness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const QString memory = u"/dev/shm"_s;
        m_folder.emplace((QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/tst_liveness-XXXXXX"_s);
        QVERIFY(m_folder->isValid());
        m_log = {.file = m_folder->filePath(u"nesoi.db"_s)};
        wallTime = june2026;
    }
    void cleanup() { m_folder.reset(); }

    // ---- Death and return

    void aHostDiesWhenItsTtlIsOver()
    {
        Node node(m_log);
        node.putHost("one", "\"ttl\": 10");
        node.pass(10 * second - 1);
        QVERIFY(node.isAlive("one"));
        node.pass(1);
        QTRY_COMPARE(node.listener.told(), "created one, expired one"_ba);
        QVERIFY(!node.isAlive("one"));
        QVERIFY(node.store.find(path("/srv/dm/one"))); // It stands as before.
    }

    void byTheMachinesClockAHostDiesBySomeMilliseconds()
    {
        Fixture fixture(m_log);
        Listener listener;
        Liveness liveness(fixture.store,
                          {.wall = wallClock,
                           .clusterOffset = [] { return qint64(0); },
                           .offsetOf = [](NodeId) { return qint64(0); }},
                          {.isLeader = [] { return false; }, .write = [](WriteRequest &&) {}});
        ExpiryThread expiry(liveness);
        liveness.start({&listener}, [&expiry] { expiry.wake(); });
        expiry.start();
        fixture.writer->start({&liveness});
        Document document
            = *parseDocument(path("/srv/dm/one"), "{\"name\": \"one\", \"endpoints\": {}, \"ttl\": 0.02}", {});
        std::ignore = fixture.writer->submit({WriteRequest::Operation::Put, std::move(document)});
        QTRY_COMPARE(listener.told(), "created one, expired one"_ba);
        fixture.writer->stop();
    }

    void hostsWithoutTtlAndUnknownOnesAreAlive()
    {
        Node node(m_log);
        node.put("/srv/dm/one");
        node.put("/app/dm");
        QCOMPARE(node.liveness.watched(), 0);
        node.pass(1000 * hour);
        QVERIFY(node.isAlive("one"));
        QVERIFY(node.isAlive("nobody"));
    }

    void theyExpireInTheOrderOfTheirDeaths()
    {
        Node node(m_log);
        node.putHost("c", "\"ttl\": 30");
        node.putHost("a", "\"ttl\": 10");
        node.putHost("b", "\"ttl\": 20");
        node.pass(60 * second);
        QTRY_COMPARE(node.listener.told(), "created c, created a, created b, expired a, expired b, expired c"_ba);
    }

    void aHostIsRevivedOnceByARefresh()
    {
        Node node(m_log);
        node.putHost("one", "\"ttl\": 10");
        node.pass(20 * second);
        QTRY_VERIFY(!node.isAlive("one"));
        node.putHost("one", "\"ttl\": 10");
        QVERIFY(node.isAlive("one"));
        node.putHost("one", "\"ttl\": 10");
        QCOMPARE(node.listener.told(), "created one, expired one, revived one, refreshed one"_ba);
        node.pass(10 * second);
        QTRY_COMPARE(node.listener.told(), "created one, expired one, revived one, refreshed one, expired one"_ba);
    }

    void aDeletedHostDoesNotDie()
    {
        Node node(m_log);
        node.putHost("one", "\"ttl\": 10");
        node.putHost("two", "\"ttl\": 10");
        node.write(Node::Operation::Delete, "/srv/dm/one");
        QCOMPARE(node.liveness.watched(), 1);
        node.pass(20 * second);
        QTRY_COMPARE(node.listener.told(), "created one, created two, deleted one, expired two"_ba);
    }

    void whatAFullTransferDropsDoesNotDie()
    {
        Node node(m_log);
        node.mergeHost("one", "\"ttl\": 10", other, wallTime);
        node.putHost("two", "\"ttl\": 10");
        QTRY_COMPARE(node.liveness.watched(), 2);
        // The other deleted it long ago, and dropped the tombstone.
        TransferPart part{.marks = {{.origin = other, .seen = 2}}};
        std::atomic<bool> isTaken = false;
        node.writer->take({.part = part}, [&](bool, bool) { isTaken = true; });
        QTRY_VERIFY(isTaken);
        QVERIFY(!node.store.findStanding(path("/srv/dm/one")));
        node.pass(20 * second);
        QTRY_VERIFY(node.listener.told().endsWith("expired two"));
        QVERIFY(node.listener.told().contains("deleted one"));
        QVERIFY(!node.listener.told().contains("expired one"));
        QCOMPARE(node.liveness.watched(), 1);
    }

    void theTimesOfDeathAreTheClusters()
    {
        Node node(m_log);
        node.clusterOffset = 5 * second;
        node.putHost("one", "\"ttl\": 10");
        const qint64 born = node.liveness.now();
        node.pass(60 * second);
        QTRY_COMPARE(node.liveness.deaths().size(), size_t(1));
        const qint64 diedAt = node.liveness.deaths().front().at;
        QVERIFY(qAbs(diedAt - (born + 10 * second)) <= 1); // The record's time is exact to a microsecond.
        QCOMPARE(node.liveness.now(), wallTime + 5 * second);
    }

    void aNodesNewNameIsPassedOn()
    {
        Node node(m_log);
        node.writer->othersSaw(node.writer->nodeId(), 100);
        QTRY_VERIFY(node.listener.told().startsWith("renamed "));
    }

    // ---- Clocks

    void settingTheWallClockKillsNobody_data()
    {
        QTest::addColumn<qint64>("by");
        QTest::newRow("forward") << hour;
        QTest::newRow("back") << -hour;
    }
    void settingTheWallClockKillsNobody()
    {
        QFETCH(const qint64, by);
        Node node(m_log);
        node.putHost("one", "\"ttl\": 10");
        node.putHost("sooner", "\"ttl\": 5");
        wallTime += by;
        node.pass(5 * second); // The one dies in time,
        QTRY_COMPARE(node.listener.told(), "created one, created sooner, expired sooner"_ba);
        QVERIFY(node.isAlive("one"));
        node.pass(5 * second - 2); // and the other too.
        QVERIFY(node.isAlive("one"));
        node.pass(2);
        QTRY_VERIFY(!node.isAlive("one"));
    }

    void settingTheWallClockBackRevivesNobody()
    {
        Node node(m_log);
        node.putHost("one", "\"ttl\": 10");
        node.pass(60 * second);
        QTRY_VERIFY(!node.isAlive("one"));
        wallTime -= hour;
        node.putHost("sentinel", "\"ttl\": 1");
        node.pass(2 * second);
        QTRY_VERIFY(!node.isAlive("sentinel"));
        QVERIFY(!node.isAlive("one"));
    }

    void anothersHostLivesForItsTtlWhateverTheClocksSay_data()
    {
        QTest::addColumn<qint64>("writersOffset"); // Ahead of the true time.
        QTest::addColumn<qint64>("ownOffset");
        QTest::newRow("all are right") << qint64(0) << qint64(0);
        QTest::newRow("the writer is behind") << -hour << qint64(0);
        QTest::newRow("the writer is ahead") << 50 * second << qint64(0);
        QTest::newRow("we are behind") << qint64(0) << -50 * second;
        QTest::newRow("we are ahead") << qint64(0) << hour;
        QTest::newRow("both are off") << -hour << 2 * hour;
        QTest::newRow("all are off by a little") << 300'000LL << -200'000LL;
    }
    void anothersHostLivesForItsTtlWhateverTheClocksSay()
    {
        QFETCH(const qint64, writersOffset);
        QFETCH(const qint64, ownOffset);
        const qint64 trueTime = wallTime;
        wallTime = trueTime + ownOffset;
        Node node(m_log);
        node.clusterOffset = -ownOffset;
        node.knowOffset(other, writersOffset - ownOffset);
        node.mergeHost("one", "\"ttl\": 10", other, trueTime + writersOffset - second); // It took a second to come.
        QTRY_COMPARE(node.listener.told(), "created one"_ba);
        node.pass(8 * second);
        node.putHost("sentinel", "\"ttl\": 0.2");
        node.pass(200'000);
        QTRY_VERIFY(!node.isAlive("sentinel"));
        QVERIFY(node.isAlive("one"));
        node.pass(1'500'000);
        QTRY_VERIFY(!node.isAlive("one"));
    }

    void whoseClockIsNotKnownIsTakenAtItsWord()
    {
        Node node(m_log);
        node.clusterOffset = hour; // Ours is an hour behind: no reason to believe that of the third one.
        node.knowOffset(other, hour);
        node.mergeHost("one", "\"ttl\": 10", third, wallTime + 30 * second);
        QTRY_COMPARE(node.listener.told(), "created one, expired one"_ba);
    }

    void nobodyWasUpdatedLaterThanItWasHeardOf()
    {
        Node node(m_log);
        node.mergeHost("one", "\"ttl\": 10", other, wallTime + 50 * second);
        QTRY_COMPARE(node.listener.told(), "created one"_ba);
        node.pass(10 * second);
        QTRY_COMPARE(node.listener.told(), "created one, expired one"_ba);
    }

    void aNodeThatFindsItsClockWrongBringsBackWhomItTookForDead()
    {
        const qint64 trueTime = wallTime;
        wallTime = trueTime + hour;
        Node node(m_log);
        node.mergeHost("one", "\"ttl\": 10", other, trueTime - second);
        node.mergeHost("old", "\"ttl\": 10", other, trueTime - 60 * second);
        QTRY_VERIFY(!node.isAlive("one") && !node.isAlive("old"));
        node.clusterOffset = -hour;
        node.expiry.wake();
        QTRY_VERIFY(node.listener.told().endsWith(", revived one"));
        QVERIFY(node.isAlive("one"));
        node.pass(9 * second);
        QTRY_VERIFY(node.listener.told().endsWith(", revived one, expired one"));
    }

    void smallCorrectionsOfTheClockBringNobodyBack()
    {
        Node node(m_log);
        node.putHost("one", "\"ttl\": 10");
        node.pass(10 * second);
        QTRY_VERIFY(!node.isAlive("one"));
        node.clusterOffset = -second;
        node.putHost("sentinel", "\"ttl\": 1");
        node.pass(second);
        QTRY_VERIFY(!node.isAlive("sentinel"));
        QVERIFY(!node.isAlive("one"));
    }

    // ---- Restart

    void whoIsDeadOnDiskStaysDeadAndIsNotToldOfAgain()
    {
        {
            Node node(m_log);
            node.putHost("dead", "\"ttl\": 10");
            node.putHost("dying", "\"ttl\": 30");
            node.pass(20 * second);
            QTRY_VERIFY(!node.isAlive("dead"));
        }
        Node again(m_log);
        QVERIFY(!again.isAlive("dead"));
        QVERIFY(again.isAlive("dying"));
        QCOMPARE(again.liveness.watched(), 2);
        again.pass(10 * second);
        QTRY_COMPARE(again.listener.told(), "expired dying"_ba);
        again.putHost("dead", "\"ttl\": 10");
        QCOMPARE(again.listener.told(), "expired dying, revived dead"_ba);
    }

    void aDeadHostsRestIsReapedAfterARestart()
    {
        {
            Node node(m_log);
            node.putHost("one", "\"ttl\": 10, \"reap\": 10");
        }
        wallTime += 60 * second;
        Node again(m_log);
        again.leads = true;
        again.expiry.wake();
        QTRY_COMPARE(again.listener.told(), "deleted one"_ba);
    }

    // ---- Reaping

    void theLeaderReaps()
    {
        Node node(m_log);
        node.leads = true;
        node.putHost("one", "\"ttl\": 10, \"reap\": 60");
        node.putHost("stays", "\"ttl\": 10");
        node.pass(10 * second);
        QTRY_VERIFY(!node.isAlive("stays"));
        node.pass(60 * second - 2);
        QVERIFY(node.store.find(path("/srv/dm/one")));
        node.pass(2);
        QTRY_COMPARE(node.listener.told(), "created one, created stays, expired one, expired stays, deleted one"_ba);
        QVERIFY(node.store.findStanding(path("/srv/dm/one"))->isTombstone());
        QCOMPARE(node.liveness.watched(), 1);
    }

    void nobodyElseReapsButWhoComesToLeadDoes()
    {
        Node node(m_log);
        node.putHost("one", "\"ttl\": 10, \"reap\": 10");
        node.pass(20 * second);
        QTRY_VERIFY(node.askedForLeader > 1); // It was asked, and comes back to it by itself.
        QVERIFY(node.store.find(path("/srv/dm/one")));
        QCOMPARE(node.listener.told(), "created one, expired one"_ba);
        node.leads = true;
        QTRY_COMPARE(node.listener.told(), "created one, expired one, deleted one"_ba);
    }

    void whoCameBackInBetweenIsNotReaped()
    {
        Node node(m_log);
        node.leads = true;
        bool isFirst = true;
        node.beforeReaping = [&] { // The expiry thread has decided, and has not written yet.
            if (std::exchange(isFirst, false))
                node.putHost("one", "\"ttl\": 10, \"reap\": 10");
        };
        node.putHost("one", "\"ttl\": 10, \"reap\": 10");
        node.pass(20 * second);
        QTRY_COMPARE(node.writer->statistics().refused, quint64(1));
        QVERIFY(node.isAlive("one"));
        QVERIFY(node.store.find(path("/srv/dm/one")));
        QCOMPARE(node.listener.told(), "created one, expired one, revived one"_ba);
    }

    // ---- Threads

    void itCanBeStoppedWhileNobodyIsWatchedAndTwice()
    {
        Node node(m_log);
        node.expiry.stop();
        node.expiry.stop();
        node.putHost("one", "\"ttl\": 10"); // Commits are passed on all the same.
        QCOMPARE(node.listener.told(), "created one"_ba);
    }

    void deathsAndReturnsAreToldInTurn()
    {
        Node node(m_log);
        constexpr int rounds = 200;
        for (int i = 0; i < rounds; ++i) {
            node.putHost("one", "\"ttl\": 1");
            node.pass(second);
            if (i % 3 == 0)
                QTRY_VERIFY(!node.isAlive("one"));
        }
        node.pass(second);
        QTRY_VERIFY(node.listener.told().endsWith("expired one"));
        const QByteArrayList told = node.listener.told().split(',');
        bool isDead = false;
        for (const QByteArray &each : told) {
            QCOMPARE(each.contains("expired"), each.contains("expired") && !isDead);
            QCOMPARE(each.contains("revived"), isDead);
            isDead = each.contains("expired");
        }
    }

private:
    std::optional<QTemporaryDir> m_folder;
    SqliteLog::Settings m_log;
};

QTEST_GUILESS_MAIN(TestLiveness)
#include "tst_liveness.moc"

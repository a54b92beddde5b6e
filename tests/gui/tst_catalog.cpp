// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/catalog.h"
#include "loopwatch.h"
#include "manyresources.h"
#include "nodeprocess.h"
#include "restclient.h"
#include "veilingproxy.h"

#include <QSignalSpy>
#include <QThread>
#include <QTimer>
#include <QtTest>

#include <algorithm>
#include <utility>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMs = 20'000;

NodeAddress addressOf(const NodeProcess &node)
{
    return {u"127.0.0.1"_s, node.port()};
}

QStringList options(const NodeProcess *seed = nullptr)
{
    QStringList list{u"--gossip-interval"_s, u"50"_s};
    if (seed)
        list << u"--seed"_s << u"127.0.0.1:%1"_s.arg(seed->port());
    return list;
}

template <typename Condition>
bool waitFor(Condition condition)
{
    return QTest::qWaitFor(condition, patienceMs);
}

/// Resident memory of this process.
qint64 rssKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.sliced(6).trimmed().chopped(3).toLongLong(); // "VmRSS:    1234 kB"
    }
    return 0;
}

/// A client and what it knows.
struct Console {
    explicit Console(const NodeAddress &node) { client.connectTo({node}); }
    [[nodiscard]] bool waitUntilComplete() const
    {
        return waitFor([this] { return catalog.progress().isComplete; });
    }
    [[nodiscard]] QByteArrayList applications() const
    {
        QByteArrayList names;
        for (const ApplicationRow &row : catalog.applications().rows())
            names.append(row.name);
        return names;
    }
    [[nodiscard]] const HostRow *host(const QByteArray &service, const QByteArray &name) const
    {
        const qsizetype row = catalog.hosts().find({service, name});
        return row < 0 ? nullptr : &catalog.hosts().at(row);
    }
    [[nodiscard]] const HookRow *hook(const QByteArray &path) const
    {
        const qsizetype row = catalog.hooks().find(path);
        return row < 0 ? nullptr : &catalog.hooks().at(row);
    }

    ClusterClient client;
    Catalog catalog{client};
};

/// Counts all signals of a table.
struct Watch {
    explicit Watch(const TableSignals &table)
        : inserted(&table, &TableSignals::inserted)
        , removed(&table, &TableSignals::removed)
        , changed(&table, &TableSignals::changed)
    {
    }
    [[nodiscard]] bool isQuiet() const { return inserted.isEmpty() && removed.isEmpty() && changed.isEmpty(); }

    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy changed;
};

} // namespace

class CatalogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsThere();
    void followsApplications();
    void followsHosts();
    void hostsExpireAndComeBack();
    void theTrustedMasterIsTheOneClientsGet();
    void refreshesShowWhereSomebodyLooks();
    void manyHostsAtOnceAreAllRead();
    void hooksOfAResourceAreReadWhereTheyCannotBeListed();
    void followsHooks();
    void hooksOfAllResourcesAreListed();
    void whatIsKnownStaysWhileOfflineAndAfter();
    void whatChangedMeanwhileIsToldAlone();
    void followsWithoutEvents();
    void anotherClusterIsAnotherCatalog();
    void changesDuringTheFirstReadingAreNotLost();
    void hundredThousandApplicationsAreThereInTwoSeconds();
    void burstsOfChangesDoNotHoldUpTheEventLoop();
};

void CatalogTest::showsWhatIsThere()
{
    NodeProcess node;
    QVERIFY(node.start());
    RestClient rest(node.port());
    for (const QByteArray name : {"shop", "dm", "a-b"})
        rest.put("/app/" + name, applicationBody(name, "{\"updated_at\": \"2001-01-01 00:00:00.000000\"}"));
    rest.put("/srv/web/host2", hostBody("host2"));
    rest.put("/srv/web/host1", hostBody("host1", ", \"ttl\": 100, \"master\": true"));
    const Console console(addressOf(node));
    QVERIFY(console.waitUntilComplete());

    QCOMPARE(console.applications(), (QByteArrayList{"a-b", "dm", "shop"}));
    const qint64 now = QDateTime::currentMSecsSinceEpoch() * 1000;
    QVERIFY(qAbs(console.catalog.applications().at(1).updatedAt - now) < 60'000'000);
    QCOMPARE(console.catalog.services().size(), 1);
    const ServiceRow &service = console.catalog.services().at(0);
    QCOMPARE(service.hosts, 2);
    QCOMPARE(service.master, QByteArray("host1"));
    QVERIFY(service.isRead);
    const HostRow *host = console.host("web", "host1");
    QVERIFY(host && host->isRead && host->isMaster && host->isTrustedMaster && host->isAlive);
    QCOMPARE(host->ttl, 100.0);
    QVERIFY(host->endpoints.startsWith('{'));
    QCOMPARE(console.catalog.counts(), (CatalogCounts{.applications = 3, .services = 1, .hosts = 2, .hooks = 0}));
}

void CatalogTest::followsApplications()
{
    NodeProcess node;
    QVERIFY(node.start());
    RestClient rest(node.port());
    rest.put("/app/dm", applicationBody("dm"));
    const Console console(addressOf(node));
    QVERIFY(console.waitUntilComplete());
    const Watch watch(console.catalog.applications());

    rest.put("/app/a", applicationBody("a"));
    QVERIFY(waitFor([&] { return console.applications() == QByteArrayList{"a", "dm"}; }));
    const qint64 before = console.catalog.applications().at(1).updatedAt;
    rest.put("/app/dm", applicationBody("dm", "{\"a\": 1}"));
    QVERIFY(waitFor([&] { return console.catalog.applications().at(1).updatedAt > before; }));
    rest.remove("/app/a");
    QVERIFY(waitFor([&] { return console.applications() == QByteArrayList{"dm"}; }));
    QCOMPARE(watch.inserted.size(), 1);
    QCOMPARE(watch.changed.size(), 1);
    QCOMPARE(watch.removed.size(), 1);
}

void CatalogTest::followsHosts()
{
    NodeProcess node;
    QVERIFY(node.start());
    RestClient rest(node.port());
    const Console console(addressOf(node));
    QVERIFY(console.waitUntilComplete());

    rest.put("/srv/web/host1", hostBody("host1", ", \"ttl\": 100"));
    QVERIFY(waitFor([&] { return console.host("web", "host1") && console.host("web", "host1")->isRead; }));
    QCOMPARE(console.catalog.services().at(0).hosts, 1);
    QCOMPARE(console.host("web", "host1")->ttl, 100.0);
    rest.put("/srv/web/host1", hostBody("host1", ", \"ttl\": 200"));
    QVERIFY(waitFor([&] { return console.host("web", "host1")->ttl == 200.0; }));
    rest.remove("/srv/web/host1");
    QVERIFY(waitFor([&] { return console.catalog.services().size() == 0; }));
    QCOMPARE(console.catalog.hosts().size(), 0);
}

void CatalogTest::hostsExpireAndComeBack()
{
    NodeProcess node;
    QVERIFY(node.start());
    RestClient rest(node.port());
    rest.put("/srv/web/dead", hostBody("dead", ", \"ttl\": 0.01"));
    QVERIFY(waitFor([&] { return namesIn(rest.get("/srv/web?alive=true")).isEmpty(); }));
    const Console console(addressOf(node));
    QVERIFY(console.waitUntilComplete());
    QVERIFY(!console.host("web", "dead")->isAlive);
    QCOMPARE(console.catalog.counts().expiredHosts, 1);

    rest.put("/srv/web/dead", hostBody("dead", ", \"ttl\": 1000"));
    QVERIFY(waitFor([&] { return console.host("web", "dead")->isAlive; }));
    QVERIFY(waitFor([&] { return console.catalog.counts().expiredHosts == 0; }));
    rest.put("/srv/web/dying", hostBody("dying", ", \"ttl\": 0.2"));
    QVERIFY(waitFor([&] { return console.host("web", "dying") && !console.host("web", "dying")->isAlive; }));
    QCOMPARE(console.catalog.services().at(0).expired, 1);
}

void CatalogTest::theTrustedMasterIsTheOneClientsGet()
{
    NodeProcess node;
    QVERIFY(node.start());
    RestClient rest(node.port());
    for (const QByteArray name : {"a", "b", "c"})
        rest.put("/srv/db/" + name, hostBody(name, ", \"master\": true"));
    const Console console(addressOf(node));
    QVERIFY(console.waitUntilComplete());
    const auto trusted = [&] {
        QByteArrayList names;
        for (const HostRow &row : console.catalog.hosts().rows()) {
            if (row.isTrustedMaster)
                names.append(row.name);
        }
        return names;
    };
    QCOMPARE(trusted(), namesIn(rest.get("/srv/db?master=true")));
    QCOMPARE(trusted(), QByteArrayList{"c"});
    rest.put("/srv/db/a", hostBody("a", ", \"master\": true")); // A refresh, which makes no event.
    QVERIFY(waitFor([&] { return trusted() == QByteArrayList{"a"}; }));
    QCOMPARE(console.catalog.services().at(0).master, QByteArray("a"));
    rest.remove("/srv/db/a");
    QVERIFY(waitFor([&] { return trusted() == QByteArrayList{"c"}; }));
}

void CatalogTest::refreshesShowWhereSomebodyLooks()
{
    NodeProcess node;
    QVERIFY(node.start());
    RestClient rest(node.port());
    const QByteArray body = hostBody("host1", ", \"ttl\": 100");
    rest.put("/srv/web/host1", body);
    Console console(addressOf(node));
    QVERIFY(console.waitUntilComplete());
    console.catalog.setFocus("web");
    const qint64 before = console.host("web", "host1")->updatedAt;
    QCOMPARE(rest.put("/srv/web/host1", body).status, 200);
    QVERIFY(waitFor([&] { return console.host("web", "host1")->updatedAt > before; }));
    console.catalog.setFocus({});
}

void CatalogTest::manyHostsAtOnceAreAllRead()
{
    NodeProcess node;
    QVERIFY(node.start());
    const Console console(addressOf(node));
    QVERIFY(console.waitUntilComplete());
    constexpr int hosts = 1'300; // More than one page.
    QVERIFY(putMany(node.port(), hosts, [](int i) {
        const QByteArray name = "host" + QByteArray::number(i);
        return Written{"/srv/web/" + name, hostBody(name, i % 2 ? ", \"ttl\": 1000" : "")};
    }));
    QVERIFY(waitFor([&] {
        return console.catalog.hosts().size() == hosts
            && std::ranges::all_of(console.catalog.hosts().rows(), &HostRow::isRead);
    }));
    QVERIFY(std::ranges::all_of(console.catalog.hosts().rows(), &HostRow::isAlive));
    const Console another(addressOf(node));
    QVERIFY(another.waitUntilComplete());
    QCOMPARE(another.catalog.hosts().rows(), console.catalog.hosts().rows());
}

void CatalogTest::hooksOfAResourceAreReadWhereTheyCannotBeListed()
{
    NodeProcess node;
    QVERIFY(node.start());
    RestClient rest(node.port());
    rest.post("/app/dm/web-hooks", hookBody("h", "http://127.0.0.1:9/"));
    const VeilingProxy proxy(node.port(), {"GET /web-hooks"});
    Console console({u"127.0.0.1"_s, proxy.port()});
    QVERIFY(console.waitUntilComplete());
    QVERIFY(!console.catalog.knowsAllHooks());
    QCOMPARE(console.catalog.hooks().size(), 0);
    console.catalog.readHooksOf(*ResourcePath::parse("/app/dm"));
    QVERIFY(waitFor([&] { return console.catalog.hooks().size() == 1; }));
    QCOMPARE(console.catalog.hooks().at(0).path, QByteArray("/app/dm/web-hooks/h"));
    QCOMPARE(console.catalog.hooks().at(0).endpoint, QByteArray("http://127.0.0.1:9/"));
}

void CatalogTest::followsHooks()
{
    NodeProcess node;
    QVERIFY(node.start());
    RestClient rest(node.port());
    const Console console(addressOf(node));
    QVERIFY(console.waitUntilComplete());
    rest.post("/app/dm/web-hooks", hookBody("h", "http://127.0.0.1:9/"));
    QVERIFY(
        waitFor([&] { return console.hook("/app/dm/web-hooks/h") && console.hook("/app/dm/web-hooks/h")->isRead; }));
    QVERIFY(console.hook("/app/dm/web-hooks/h")->updatedAt > 0);
    rest.put("/app/dm/web-hooks/h", hookBody("h", "http://127.0.0.1:10/"));
    QVERIFY(waitFor([&] { return console.hook("/app/dm/web-hooks/h")->endpoint == "http://127.0.0.1:10/"; }));
    rest.remove("/app/dm/web-hooks/h");
    QVERIFY(waitFor([&] { return !console.hook("/app/dm/web-hooks/h"); }));
}

void CatalogTest::hooksOfAllResourcesAreListed()
{
    NodeProcess node;
    QVERIFY(node.start());
    RestClient rest(node.port());
    constexpr int hooks = 1'200; // More than two pages.
    QVERIFY(putMany(node.port(), hooks, [](int i) {
        const QByteArray name = "h" + QByteArray::number(i);
        const QByteArray subject = i % 2 ? "/app/a-" + QByteArray::number(i % 7) : QByteArray("/srv/a");
        return Written{subject + "/web-hooks/" + name, hookBody(name)};
    }));
    Console console(addressOf(node));
    QVERIFY(console.waitUntilComplete());
    QVERIFY(console.catalog.knowsAllHooks());
    QCOMPARE(console.catalog.hooks().size(), hooks);
    QVERIFY(std::ranges::all_of(console.catalog.hooks().rows(), &HookRow::isRead));

    console.catalog.followHooks(true); // How they are doing makes no event.
    rest.put("/app/a/web-hooks/bad", hookBody("bad", "http://127.0.0.1:1/"));
    rest.put("/app/a", applicationBody("a"));
    QVERIFY(waitFor(
        [&] { return console.hook("/app/a/web-hooks/bad") && console.hook("/app/a/web-hooks/bad")->failures; }));
    QCOMPARE(console.hook("/app/a/web-hooks/bad")->lastStatus, QByteArray("unreachable"));
    QCOMPARE(console.catalog.hooks().size(), hooks + 1);
}

void CatalogTest::whatIsKnownStaysWhileOfflineAndAfter()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"nesoi.db"_s);
    auto node = std::make_unique<NodeProcess>(file);
    QVERIFY(node->start());
    const quint16 port = node->port();
    RestClient rest(port);
    rest.put("/app/dm", applicationBody("dm"));
    rest.put("/srv/web/host1", hostBody("host1", ", \"ttl\": 1000, \"master\": true"));
    const Console console({u"127.0.0.1"_s, port});
    QVERIFY(console.waitUntilComplete());
    const Watch applications(console.catalog.applications());
    const Watch services(console.catalog.services());
    const Watch hosts(console.catalog.hosts());

    node = nullptr;
    QVERIFY(waitFor([&] { return console.client.state().phase == ConnectionState::Phase::Offline; }));
    QCOMPARE(console.applications(), QByteArrayList{"dm"});
    node = std::make_unique<NodeProcess>(file);
    QVERIFY(node->start({u"--port"_s, QString::number(port)}));
    const QSignalSpy begun(&console.client, &ClusterClient::begun);
    QVERIFY(waitFor([&] { return !begun.isEmpty(); }));
    QVERIFY(console.waitUntilComplete());
    QVERIFY2(applications.isQuiet() && services.isQuiet() && hosts.isQuiet(), "Nothing changed, yet rows did.");
}

void CatalogTest::whatChangedMeanwhileIsToldAlone()
{
    NodeProcess a;
    NodeProcess b;
    QVERIFY(a.start(options()) && b.start(options(&a)));
    RestClient restA(a.port());
    RestClient restB(b.port());
    for (int i = 0; i < 500; ++i)
        restA.put("/app/a" + QByteArray::number(i), applicationBody("a" + QByteArray::number(i)));
    QVERIFY(waitFor([&] { return restB.get("/app").body == restA.get("/app").body; }));
    const Console console(addressOf(a));
    QVERIFY(console.waitUntilComplete());
    QVERIFY(waitFor([&] { return console.client.knownNodes().size() == 2; }));
    QCOMPARE(console.catalog.applications().size(), 500);
    const Watch watch(console.catalog.applications());

    a.signal(SIGSTOP); // Its events come no more, and the console does not know yet.
    restB.remove("/app/a100");
    restB.put("/app/a200", applicationBody("a200", "{\"a\": 1}"));
    restB.put("/app/new", applicationBody("new"));
    QVERIFY(waitFor([&] { return console.client.state().node == addressOf(b); }));
    QVERIFY(waitFor([&] { return console.applications().contains("new"); }));
    QVERIFY(console.waitUntilComplete());
    QCOMPARE(console.catalog.applications().size(), 500);
    QCOMPARE(watch.inserted.size(), 1);
    QCOMPARE(watch.removed.size(), 1);
    QCOMPARE(watch.changed.size(), 1);
}

void CatalogTest::followsWithoutEvents()
{
    NodeProcess node;
    QVERIFY(node.start());
    RestClient rest(node.port());
    const VeilingProxy proxy(node.port(), {"GET /events", "HEAD /web-hooks", "GET /web-hooks"});
    const Console console({u"127.0.0.1"_s, proxy.port()});
    QVERIFY(console.waitUntilComplete());
    rest.put("/app/dm", applicationBody("dm"));
    rest.put("/srv/web/host1", hostBody("host1"));
    QVERIFY(waitFor([&] { return console.applications() == QByteArrayList{"dm"}; }));
    QVERIFY(waitFor([&] { return console.host("web", "host1") != nullptr; }));
    rest.remove("/app/dm");
    QVERIFY(waitFor([&] { return console.applications().isEmpty(); }));
}

void CatalogTest::anotherClusterIsAnotherCatalog()
{
    NodeProcess a;
    NodeProcess b;
    QVERIFY(a.start() && b.start());
    RestClient(a.port()).put("/app/a", applicationBody("a"));
    RestClient(b.port()).put("/app/b", applicationBody("b"));
    Console console(addressOf(a));
    QVERIFY(console.waitUntilComplete());
    console.client.connectTo({addressOf(b)});
    QCOMPARE(console.applications(), QByteArrayList());
    QVERIFY(waitFor([&] { return console.applications() == QByteArrayList{"b"}; }));
}

void CatalogTest::changesDuringTheFirstReadingAreNotLost()
{
    NodeProcess node;
    QVERIFY(node.start());
    constexpr int applications = 5'000;
    QVERIFY(putMany(node.port(), applications, [](int i) {
        const QByteArray name = "a" + QByteArray::number(100'000 + i);
        return Written{"/app/" + name, applicationBody(name)};
    }));
    const Console console(addressOf(node));
    QVERIFY(waitFor([&] { return console.client.followsEvents(); }));
    RestClient rest(node.port());
    for (int i = 0; i < 200; ++i) { // All over the place, in front of the reader and behind it.
        const QByteArray name = "a" + QByteArray::number(100'000 + (i * 977) % applications);
        if (i % 3)
            rest.put("/app/" + name, applicationBody(name, "{\"a\": 1}"));
        else
            rest.remove("/app/" + name);
        rest.put("/app/" + name + "x", applicationBody(name + "x"));
        QCoreApplication::processEvents();
    }
    QVERIFY(console.waitUntilComplete());
    const QByteArrayList expected = namesIn(rest.get("/app"));
    QVERIFY(waitFor([&] { return console.applications() == expected; }));
    const Console another(addressOf(node));
    QVERIFY(another.waitUntilComplete());
    QVERIFY(waitFor([&] { return another.catalog.applications().rows() == console.catalog.applications().rows(); }));
}

void CatalogTest::hundredThousandApplicationsAreThereInTwoSeconds()
{
    if (isSanitized)
        QSKIP("Sanitizers take their time.");
    NodeProcess node;
    QVERIFY(node.start());
    constexpr int applications = 100'000;
    QVERIFY(putMany(node.port(), applications, [](int i) {
        const QByteArray name = "application-" + QByteArray::number(i);
        return Written{"/app/" + name, applicationBody(name, "{\"replicas\": 3, \"zone\": [\"a\", \"b\"]}")};
    }));

    const LoopWatch loop;
    const qint64 before = rssKiB();
    QElapsedTimer timer;
    timer.start();
    const Console console(addressOf(node));
    QVERIFY(console.waitUntilComplete());
    const qint64 elapsed = timer.elapsed();
    qInfo("%d applications in %lld ms and %lld KiB; the event loop was held up for %.1f ms at most", applications,
          elapsed, rssKiB() - before, loop.longestMs());
    QCOMPARE(console.catalog.applications().size(), applications);
    QVERIFY2(elapsed < 2'000, qPrintable(u"%1 ms"_s.arg(elapsed)));
    QVERIFY2(loop.longestMs() < 15, qPrintable(u"%1 ms"_s.arg(loop.longestMs())));
    QVERIFY2(rssKiB() - before < 60'000, qPrintable(u"%1 KiB"_s.arg(rssKiB() - before)));
}

void CatalogTest::burstsOfChangesDoNotHoldUpTheEventLoop()
{
    if (isSanitized)
        QSKIP("Sanitizers take their time.");
    NodeProcess node;
    QVERIFY(node.start());
    const Console console(addressOf(node));
    QVERIFY(console.waitUntilComplete());
    QVERIFY(waitFor([&] { return console.client.followsEvents(); }));
    static constexpr int applications = 20'000;
    const LoopWatch loop;
    bool areTaken = false;
    const std::unique_ptr<QThread> writer(QThread::create([&] {
        areTaken = putMany(node.port(), applications, [](int i) {
            const QByteArray name = "a" + QByteArray::number((i * 7'919) % applications); // Not in order.
            return Written{"/app/" + name, applicationBody(name)};
        });
    }));
    writer->start();
    QVERIFY(QTest::qWaitFor([&] { return console.catalog.applications().size() == applications; }, 3 * patienceMs));
    writer->wait();
    QVERIFY(areTaken);
    qInfo("The event loop was held up for %.1f ms at most", loop.longestMs());
    QVERIFY2(loop.longestMs() < 25, qPrintable(u"%1 ms"_s.arg(loop.longestMs())));
}

QTEST_GUILESS_MAIN(CatalogTest)
#include "tst_catalog.moc"

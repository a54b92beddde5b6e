// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/clusterclient.h"
#include "nodeprocess.h"
#include "restclient.h"
#include "veilingproxy.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QtTest>

#include <algorithm>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

using Phase = ConnectionState::Phase;

constexpr int patienceMs = 20'000;

NodeAddress addressOf(const NodeProcess &node)
{
    return {u"127.0.0.1"_s, node.port()};
}

/// Gossip ten times as fast as usual.
QStringList options(const NodeProcess *seed = nullptr, const QStringList &further = {})
{
    QStringList list{u"--gossip-interval"_s, u"50"_s};
    if (seed)
        list << u"--seed"_s << u"127.0.0.1:%1"_s.arg(seed->port());
    return list + further;
}

bool waitForPhase(const ClusterClient &client, Phase phase, int timeoutMs = patienceMs)
{
    return QTest::qWaitFor([&] { return client.state().phase == phase; }, timeoutMs);
}

bool waitForMembers(const ClusterClient &client, qsizetype alive)
{
    return QTest::qWaitFor(
        [&] {
            return std::ranges::count(client.status().members, MemberStatus::State::Alive, &MemberStatus::state)
                == alive;
        },
        patienceMs);
}

ApiAnswer answerTo(ClusterClient &client, const ApiRequest &request, const RequestBounds &bounds = {})
{
    std::optional<ApiAnswer> answer;
    const QObject context;
    const RequestHandle handle = client.send(
        request, &context, [&](const ApiAnswer &given) { answer = given; }, bounds);
    if (answer || !QTest::qWaitFor([&] { return answer.has_value(); }, patienceMs))
        return {}; // It may not come from within send().
    return *answer;
}

} // namespace

class ClusterClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsTheMembersFromOne();
    void fromManyAddressesTheOneThatAnswersIsTaken();
    void saysWhyNobodyIsReachedAndComesByItself();
    void whatIsNoNodeIsNotTakenForOne();
    void failsOverWhenTheEntryIsKilled();
    void failsOverWhenTheEntryIsFrozen();
    void aNodeOfAnotherClusterIsNoSubstitute();
    void changesOnOtherNodesAreToldWithinATenthOfASecond();
    void afterARestartEverythingIsReadAnew();
    void whereEventsAreRefusedItWaits();
    void answersHaveTagBodyAndReason();
    void answersAreBounded();
    void whatIsNoLongerWantedIsCancelled();
    void offlineRequestsFailSoon();
};

void ClusterClientTest::learnsTheMembersFromOne()
{
    NodeProcess a;
    NodeProcess b;
    QVERIFY(a.start(options()) && b.start(options(&a)));
    ClusterClient client;
    QCOMPARE(client.state().phase, Phase::Idle);
    client.connectTo({addressOf(a)});
    QCOMPARE(client.state().phase, Phase::Connecting);
    QVERIFY(waitForMembers(client, 2));
    QCOMPARE(client.state().phase, Phase::Online);
    QCOMPARE(client.state().node, addressOf(a));
    QCOMPARE(client.knownNodes(), (QList{addressOf(a), addressOf(b)}));

    client.disconnectFromCluster();
    QCOMPARE(client.state().phase, Phase::Idle);
    QVERIFY(client.knownNodes().isEmpty());
}

void ClusterClientTest::fromManyAddressesTheOneThatAnswersIsTaken()
{
    NodeProcess a;
    QVERIFY(a.start());
    ClusterClient client;
    QElapsedTimer timer;
    timer.start();
    // Names that do not exist, addresses for documentation (RFC 5737) that nobody answers at.
    client.connectTo({{u"nobody.invalid"_s}, {u"192.0.2.1"_s}, {u"127.0.0.1"_s, 1}, addressOf(a)});
    QVERIFY(waitForPhase(client, Phase::Online));
    QCOMPARE(client.state().node, addressOf(a));
    QVERIFY2(timer.elapsed() < 3'000, "Silent addresses hold up the others.");
}

void ClusterClientTest::saysWhyNobodyIsReachedAndComesByItself()
{
    quint16 port = 0;
    {
        NodeProcess gone;
        QVERIFY(gone.start());
        port = gone.port();
    }
    ClusterClient client;
    client.connectTo({{u"127.0.0.1"_s, port}});
    QVERIFY(waitForPhase(client, Phase::Offline));
    QVERIFY(client.state().reason.contains(u"127.0.0.1:%1"_s.arg(port)));
    QVERIFY(client.state().since.isValid());

    NodeProcess node;
    QVERIFY(node.start({u"--port"_s, QString::number(port)}));
    QVERIFY(waitForPhase(client, Phase::Online));
    QVERIFY(client.state().reason.isEmpty());
}

void ClusterClientTest::whatIsNoNodeIsNotTakenForOne()
{
    NodeProcess node;
    QVERIFY(node.start());
    const VeilingProxy proxy(node.port(), {"GET /"});
    ClusterClient client;
    client.connectTo({{u"127.0.0.1"_s, proxy.port()}});
    QVERIFY(waitForPhase(client, Phase::Offline));
    QVERIFY(client.state().reason.contains(u"127.0.0.1:%1"_s.arg(proxy.port())));
}

void ClusterClientTest::failsOverWhenTheEntryIsKilled()
{
    NodeProcess a;
    NodeProcess b;
    QVERIFY(a.start(options()) && b.start(options(&a)));
    ClusterClient client;
    client.connectTo({addressOf(a)});
    QVERIFY(waitForMembers(client, 2));
    QVERIFY(QTest::qWaitFor([&] { return client.followsEvents(); }, patienceMs));

    const QSignalSpy states(&client, &ClusterClient::stateChanged);
    const QSignalSpy begun(&client, &ClusterClient::begun);
    QElapsedTimer timer;
    a.kill();
    timer.start();
    QVERIFY(QTest::qWaitFor([&] { return client.state().node == addressOf(b); }, patienceMs));
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    QCOMPARE(states.first().first().value<ConnectionState>().phase, Phase::Connecting);
    QVERIFY(!states.first().first().value<ConnectionState>().reason.isEmpty());
    QVERIFY(QTest::qWaitFor([&] { return !begun.isEmpty(); }, patienceMs));

    b.kill();
    QVERIFY(waitForPhase(client, Phase::Offline));
    QVERIFY(!client.status().members.isEmpty()); // What was known is known.
    QVERIFY(client.lastContact().isValid());
}

void ClusterClientTest::failsOverWhenTheEntryIsFrozen()
{
    NodeProcess a;
    NodeProcess b;
    QVERIFY(a.start(options()) && b.start(options(&a)));
    ClusterClient client;
    client.connectTo({addressOf(a)});
    QVERIFY(waitForMembers(client, 2));
    a.signal(SIGSTOP);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(QTest::qWaitFor([&] { return client.state().node == addressOf(b); }, patienceMs));
    QVERIFY2(timer.elapsed() < 4'000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
}

void ClusterClientTest::aNodeOfAnotherClusterIsNoSubstitute()
{
    NodeProcess a;
    NodeProcess stranger;
    QVERIFY(a.start() && stranger.start({u"--cluster"_s, u"other"_s}));
    ClusterClient client;
    client.connectTo({addressOf(a), addressOf(stranger)});
    QVERIFY(waitForPhase(client, Phase::Online));
    QCOMPARE(client.state().node, addressOf(a));
    a.kill();
    QVERIFY(waitForPhase(client, Phase::Offline));
    QTest::qWait(600); // Another search, and another.
    QCOMPARE(client.state().phase, Phase::Offline);
    QVERIFY(client.state().reason.contains(u"other"_s));
}

void ClusterClientTest::changesOnOtherNodesAreToldWithinATenthOfASecond()
{
    NodeProcess a;
    NodeProcess b;
    QVERIFY(a.start(options()) && b.start(options(&a)));
    ClusterClient client;
    client.connectTo({addressOf(a)});
    QVERIFY(waitForMembers(client, 2));
    QVERIFY(QTest::qWaitFor([&] { return client.followsEvents(); }, patienceMs));

    QList<ChangeEvent> changes;
    connect(&client, &ClusterClient::changed, this, [&](const ChangeEvent &event) { changes.append(event); });
    RestClient other(b.port());
    std::vector<qint64> times;
    for (int i = 0; i < 21; ++i) {
        const QByteArray name = "dm" + QByteArray::number(i);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(other.put("/app/" + name, applicationBody(name)).status, 201);
        QVERIFY(QTest::qWaitFor([&] { return changes.size() == i + 1; }, patienceMs));
        times.push_back(timer.elapsed());
        QCOMPARE(changes.last().kind, ChangeEvent::Kind::Created);
        QCOMPARE(changes.last().path.text(), "/app/" + name);
    }
    std::ranges::nth_element(times, times.begin() + 10);
    QVERIFY2(times[10] < 100, qPrintable(u"%1 ms"_s.arg(times[10])));
}

void ClusterClientTest::afterARestartEverythingIsReadAnew()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"nesoi.db"_s);
    auto node = std::make_unique<NodeProcess>(file);
    QVERIFY(node->start());
    const quint16 port = node->port();
    ClusterClient client;
    const QSignalSpy begun(&client, &ClusterClient::begun);
    client.connectTo({{u"127.0.0.1"_s, port}});
    QVERIFY(QTest::qWaitFor([&] { return begun.size() == 1; }, patienceMs));
    node = nullptr;
    QVERIFY(waitForPhase(client, Phase::Offline));
    node = std::make_unique<NodeProcess>(file);
    QVERIFY(node->start({u"--port"_s, QString::number(port)}));
    QVERIFY(QTest::qWaitFor([&] { return begun.size() == 2; }, patienceMs));
    QCOMPARE(client.state().phase, Phase::Online);
}

void ClusterClientTest::whereEventsAreRefusedItWaits()
{
    NodeProcess node;
    QVERIFY(node.start());
    const VeilingProxy proxy(node.port(), {"GET /events", "HEAD /web-hooks", "GET /web-hooks"});
    ClusterClient client;
    const QSignalSpy begun(&client, &ClusterClient::begun);
    const QSignalSpy changes(&client, &ClusterClient::collectionChanged);
    client.connectTo({{u"127.0.0.1"_s, proxy.port()}});
    QVERIFY(QTest::qWaitFor([&] { return !begun.isEmpty(); }, patienceMs));
    QVERIFY(!client.followsEvents());
    QTest::qWait(100); // The waiting reads are under way.

    RestClient rest(node.port());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(rest.put("/app/dm", applicationBody("dm")).status, 201);
    QVERIFY(QTest::qWaitFor([&] { return !changes.isEmpty(); }, patienceMs));
    QVERIFY2(timer.elapsed() < 1'000, "It did not wait, it asked again and again.");
    QCOMPARE(changes.first().first().toByteArray(), QByteArray("/app"));
    QCOMPARE(rest.put("/srv/web/host1", hostBody("host1")).status, 201);
    QVERIFY(QTest::qWaitFor([&] { return changes.size() == 2; }, patienceMs));
    QCOMPARE(changes.last().first().toByteArray(), QByteArray("/srv"));
}

void ClusterClientTest::answersHaveTagBodyAndReason()
{
    NodeProcess node;
    QVERIFY(node.start());
    ClusterClient client;
    client.connectTo({addressOf(node)});
    QVERIFY(waitForPhase(client, Phase::Online));
    const ResourcePath path = *ResourcePath::parse("/app/dm");

    const ApiAnswer created = answerTo(client, ApiRequest::create(path, applicationBody("dm")));
    QCOMPARE(created.status, 201);
    QVERIFY(created.etag.startsWith('"'));
    QCOMPARE(answerTo(client, ApiRequest::get(path)).body, created.body);

    const ApiAnswer again = answerTo(client, ApiRequest::create(path, applicationBody("dm")));
    QVERIFY(again.isConflict());
    QCOMPARE(again.problemType(), QByteArray("precondition-failed"));
    QVERIFY(!again.reason().isEmpty());
    const ApiAnswer replaced
        = answerTo(client, ApiRequest::replace(path, applicationBody("dm", "{\"a\": 1}"), created.etag));
    QCOMPARE(replaced.status, 200);
    QVERIFY(answerTo(client, ApiRequest::remove(path, created.etag)).isConflict());
    QCOMPARE(answerTo(client, ApiRequest::remove(path, replaced.etag)).status, 204);
    QCOMPARE(answerTo(client, ApiRequest::get(path)).status, 404);
    const ApiAnswer wrong = answerTo(client, ApiRequest::create(path, "{\"name\": 7}"));
    QVERIFY(wrong.problem && wrong.problem->pointer == "/name");
}

void ClusterClientTest::answersAreBounded()
{
    NodeProcess node;
    QVERIFY(node.start());
    ClusterClient client;
    client.connectTo({addressOf(node)});
    QVERIFY(waitForPhase(client, Phase::Online));
    const ApiAnswer answer = answerTo(client, ApiRequest::get(ResourcePath::applications()), {.answerBytes = 1});
    QVERIFY(answer.fault);
    QCOMPARE(answer.fault->kind, NetworkFault::Kind::TooLarge);

    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    std::optional<ApiAnswer> late;
    const RequestHandle handle
        = client.sendTo({u"127.0.0.1"_s, silent.serverPort()}, ApiRequest::get(ResourcePath::applications()), this,
                        [&](const ApiAnswer &given) { late = given; }, {.time = std::chrono::milliseconds(200)});
    QVERIFY(QTest::qWaitFor([&] { return late.has_value(); }, patienceMs));
    QVERIFY(late->fault);
    QCOMPARE(late->fault->kind, NetworkFault::Kind::Timeout);
}

void ClusterClientTest::whatIsNoLongerWantedIsCancelled()
{
    NodeProcess node;
    QVERIFY(node.start());
    ClusterClient client;
    client.connectTo({addressOf(node)});
    QVERIFY(waitForPhase(client, Phase::Online));
    const ApiRequest request = ApiRequest::get(ResourcePath::applications());
    int calls = 0;
    const auto count = [&](const ApiAnswer &) { ++calls; };

    const QObject context;
    {
        const RequestHandle dropped = client.send(request, &context, count);
        QVERIFY(dropped.isActive());
    }
    auto gone = std::make_unique<QObject>();
    client.send(request, gone.get(), count).detach();
    gone = nullptr;
    RequestHandle replaced = client.send(request, &context, count);
    replaced = client.send(request, &context, count); // As a detail pane does when another row is clicked.
    QVERIFY(QTest::qWaitFor([&] { return calls > 0; }, patienceMs));
    QTest::qWait(100);
    QCOMPARE(calls, 1);
    QVERIFY(!replaced.isActive());
}

void ClusterClientTest::offlineRequestsFailSoon()
{
    ClusterClient client;
    const ApiAnswer answer = answerTo(client, ApiRequest::get(ResourcePath::applications()));
    QVERIFY(answer.fault);
    QCOMPARE(answer.fault->kind, NetworkFault::Kind::NotConnected);
    QVERIFY(!answer.reason().isEmpty());
}

QTEST_GUILESS_MAIN(ClusterClientTest)
#include "tst_clusterclient.moc"

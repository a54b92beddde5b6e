// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/console.h"
#include "consolefixture.h"
#include "pages/overview/overviewpage.h"
#include "pages/places.h"
#include "shell/window/sidebarbutton.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QtTest>

using namespace nesoi;
using namespace Qt::StringLiterals;

class ConsoleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClientTakesTheAddressesThatTheWindowTakes_data();
    void theClientTakesTheAddressesThatTheWindowTakes();
    void statesAreShown_data();
    void statesAreShown();
    void badgesCountWhatNeedsAttentionFirst();
    void connectsFailsOverAndSaysSo();
    void theLastKnownStateStaysUntilANodeIsBack();
    void whatWasConnectedCanBeLeft();
    void thePaletteFindsEveryResource();
    void thePaletteGoesToAMember();
};

void ConsoleTest::theClientTakesTheAddressesThatTheWindowTakes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("nodes");

    QTest::newRow("IPv4") << u"10.0.0.1"_s << QStringList{u"10.0.0.1:6553"_s};
    QTest::newRow("IPv6") << u"::1 [fe80::1]:7000"_s << QStringList{u"[::1]:6553"_s, u"[fe80::1]:7000"_s};
    QTest::newRow("names") << u"Node1, node_2.example.org:80; a-b"_s
                           << QStringList{u"node1:6553"_s, u"node_2.example.org:80"_s, u"a-b:6553"_s};
    QTest::newRow("URL") << u"http://node1:6554/"_s << QStringList{u"node1:6554"_s};
    QTest::newRow("the last port") << u"node1:65535"_s << QStringList{u"node1:65535"_s};
}

void ConsoleTest::theClientTakesTheAddressesThatTheWindowTakes()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, nodes);
    const auto addresses = parseAddresses(typed);
    QVERIFY(addresses);
    QCOMPARE(*addresses, nodes);
    QStringList taken;
    for (const NodeAddress &node : nodeAddresses(Connection{{}, *addresses}))
        taken << node.toText();
    QCOMPARE(taken, nodes);
}

void ConsoleTest::statesAreShown_data()
{
    using Client = ConnectionState::Phase;
    using Shown = ShownConnection::Phase;
    QTest::addColumn<ConnectionState>("state");
    QTest::addColumn<QString>("cluster");
    QTest::addColumn<QDateTime>("contact");
    QTest::addColumn<ShownConnection>("shown");

    const NodeAddress node{u"10.0.0.2"_s};
    const QDateTime then = QDateTime::currentDateTimeUtc();
    const QString asked = u"10.0.0.1:6553"_s;
    const QString entry = u"10.0.0.2:6553"_s;
    QTest::newRow("none") << ConnectionState{} << u"green"_s << then << ShownConnection{};
    QTest::newRow("a first search") << ConnectionState{Client::Connecting, {}, then} << QString() << QDateTime()
                                    << ShownConnection{Shown::Connecting, asked, asked};
    QTest::newRow("online") << ConnectionState{Client::Online, node} << u"green"_s << then
                            << ShownConnection{Shown::Connected, u"green"_s, entry};
    QTest::newRow("from one to another") << ConnectionState{Client::Connecting, node, then, u"why"_s} << u"green"_s
                                         << then
                                         << ShownConnection{Shown::Connecting, u"green"_s, entry, u"why"_s, then};
    QTest::newRow("offline") << ConnectionState{Client::Offline, node, then, u"why"_s} << u"green"_s << then
                             << ShownConnection{Shown::Offline, u"green"_s, entry, u"why"_s, then};
    QTest::newRow("never reached") << ConnectionState{Client::Offline, {}, then, u"why"_s} << QString() << QDateTime()
                                   << ShownConnection{Shown::Offline, asked, asked, u"why"_s};
}

void ConsoleTest::statesAreShown()
{
    QFETCH(ConnectionState, state);
    QFETCH(QString, cluster);
    QFETCH(QDateTime, contact);
    QFETCH(ShownConnection, shown);
    const Connection asked{{}, {u"10.0.0.1:6553"_s}};
    QCOMPARE(ConnectionControl::shown(state, asked, cluster, contact), shown);
    const Connection named{u"Mine"_s, asked.addresses};
    if (shown.phase != ShownConnection::Phase::None)
        shown.title = u"Mine"_s;
    QCOMPARE(ConnectionControl::shown(state, named, cluster, contact), shown);
}

void ConsoleTest::badgesCountWhatNeedsAttentionFirst()
{
    using State = MemberStatus::State;
    const auto member = [](State state) { return MemberStatus{.id = "0", .address = {}, .state = state}; };
    ClusterStatus cluster;
    cluster.members = {member(State::Alive), member(State::Left), member(State::Alive)};
    const CatalogCounts well{.applications = 5, .services = 2, .hosts = 9, .hooks = 4};
    QCOMPARE(Badges::of(well, cluster), (Badges{{5, false}, {2, false}, {4, false}, {2, false}}));

    cluster.members << member(State::Dead) << member(State::Suspect);
    CatalogCounts ill = well;
    ill.expiredHosts = 3;
    ill.failingHooks = 1;
    QCOMPARE(Badges::of(ill, cluster), (Badges{{5, false}, {3, true}, {1, true}, {2, true}}));
    QCOMPARE(Badges::of({}, {}), Badges());
}

void ConsoleTest::connectsFailsOverAndSaysSo()
{
    ConsoleFixture fixture;
    QVERIFY(fixture.startNodes(3));
    MainWindow &window = fixture.console().window();
    QVERIFY(fixture.connect());
    QCOMPARE(window.connectionState().node, fixture.address(0));
    QCOMPARE(window.connectionState().title, fixture.console().client().status().cluster);
    QVERIFY(fixture.waitForMembers(3));
    QTRY_COMPARE(window.findChild<SidebarButton *>(pageId::members)->badge(), (Badge{3, false}));

    QSignalSpy shown(&fixture.console().client(), &ClusterClient::stateChanged);
    fixture.node(0).kill();
    QVERIFY(fixture.waitUntil([&] { return fixture.console().client().state().node != fixture.nodeAddress(0); }));
    QCOMPARE(window.connectionState().phase, ShownConnection::Phase::Connected);
    QVERIFY(fixture.isBannerShown(fixture.address(0)));
    for (const auto &change : std::as_const(shown))
        QVERIFY(change.first().value<ConnectionState>().phase != ConnectionState::Phase::Offline);
    QVERIFY(fixture.waitUntil([&] {
        return window.findChild<SidebarButton *>(pageId::members)->badge() == Badge{1, true};
    }));
}

void ConsoleTest::theLastKnownStateStaysUntilANodeIsBack()
{
    ConsoleFixture fixture;
    QVERIFY(fixture.startNodes(1));
    QVERIFY(fixture.put("/app/shop", applicationBody("shop")));
    MainWindow &window = fixture.console().window();
    QVERIFY(fixture.connect());
    QVERIFY(fixture.waitUntil([&] { return fixture.console().catalog().counts().applications == 1; }));
    const auto *page = window.findChild<OverviewPage *>();
    QVERIFY(page->isVisible());

    const quint16 port = fixture.node(0).port();
    fixture.node(0).kill();
    QVERIFY(fixture.waitUntil([&] { return window.connectionState().phase == ShownConnection::Phase::Offline; }));
    QVERIFY(window.connectionState().knownAt.isValid());
    QVERIFY(page->isVisible());
    QCOMPARE(fixture.console().catalog().counts().applications, 1);

    QVERIFY(fixture.node(0).start({u"--port"_s, QString::number(port)}));
    QVERIFY(fixture.waitUntil([&] { return window.connectionState().phase == ShownConnection::Phase::Connected; }));
    QVERIFY(!window.connectionState().knownAt.isValid());
}

void ConsoleTest::whatWasConnectedCanBeLeft()
{
    ConsoleFixture fixture;
    QVERIFY(fixture.startNodes(1));
    QVERIFY(fixture.put("/app/shop", applicationBody("shop")));
    QVERIFY(fixture.connect());
    QVERIFY(fixture.waitUntil([&] { return fixture.console().catalog().counts().applications == 1; }));
    MainWindow &window = fixture.console().window();
    Q_EMIT window.disconnectRequested();
    QCOMPARE(window.connectionState().phase, ShownConnection::Phase::None);
    QVERIFY(fixture.waitUntil([&] { return fixture.console().catalog().counts() == CatalogCounts{}; }));
    QCOMPARE(window.findChild<SidebarButton *>(pageId::members)->badge(), Badge());
}

void ConsoleTest::thePaletteFindsEveryResource()
{
    NodeProcess node;
    QVERIFY(node.start());
    RestClient rest(node.port());
    QCOMPARE(rest.put("/app/shop", applicationBody("shop")).status, 201);
    QCOMPARE(rest.put("/srv/tills/web1", hostBody("web1")).status, 201);
    ClusterClient client;
    Catalog catalog(client);
    QList<Place> gone;
    ResourceCommands commands(catalog, client, [&gone](const Place &place) { gone << place; });
    const auto listed = [&commands] {
        QStringList list;
        const auto sources = commands.sources();
        for (const CommandSource *source : sources) {
            const auto found = source->commands();
            for (const Command &command : found)
                list << command.title + u" | "_s + command.subtitle;
        }
        return list;
    };
    QVERIFY(listed().isEmpty());

    client.connectTo({{u"127.0.0.1"_s, node.port()}});
    QVERIFY(QTest::qWaitFor([&] { return catalog.progress().isComplete; }, 20'000));
    QCOMPARE(rest.post("/app/shop/web-hooks", hookBody("mine")).status, 201);
    QVERIFY(QTest::qWaitFor([&] { return catalog.hooks().size() == 1; }, 20'000));
    const QString member = client.status().members.first().address;
    QCOMPARE(listed(),
             (QStringList{u"shop | Application"_s, u"tills | Service"_s, u"web1 | Host of tills"_s,
                          u"mine | Web-hook of shop"_s, member + u" | Member"_s}));
    QCOMPARE(rest.remove("/app/shop").status, 204);
    QVERIFY(QTest::qWaitFor([&] { return catalog.applications().size() == 0; }, 20'000));
    QVERIFY(!listed().contains(u"shop | Application"_s));

    const auto sources = commands.sources();
    for (CommandSource *source : sources) {
        const auto found = source->commands();
        for (const Command &command : found)
            source->run(command.id);
    }
    const QString id = QString::fromLatin1(client.status().members.first().id);
    QVERIFY(gone.contains({pageId::services, u"/srv/tills"_s}));
    QVERIFY(gone.contains({pageId::services, u"/srv/tills/web1"_s}));
    QCOMPARE(gone.last(), (Place{pageId::members, id}));
}

void ConsoleTest::thePaletteGoesToAMember()
{
    ConsoleFixture fixture;
    QVERIFY(fixture.startNodes(2));
    QVERIFY(fixture.connect());
    QVERIFY(fixture.waitForMembers(2));
    MainWindow &window = fixture.console().window();
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto *query = window.findChild<QLineEdit *>(u"query"_s);
    QTRY_VERIFY(query->isVisible());
    QTest::keyClicks(query, QString::number(fixture.node(1).port()));
    QTest::keyClick(query, Qt::Key_Return);
    QCOMPARE(window.currentPage(), QString(pageId::members));
}

QTEST_MAIN(ConsoleTest)
#include "tst_console.moc"

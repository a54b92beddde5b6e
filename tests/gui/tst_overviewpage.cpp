// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "charts/map/clustermap.h"
#include "charts/tiles/stattile.h"
#include "consolefixture.h"
#include "models/changemodel.h"
#include "pages/cluster/clusterrecorder.h"
#include "pages/overview/attentionbutton.h"
#include "pages/overview/attentionlist.h"
#include "pages/overview/firststeps.h"
#include "pages/overview/overviewpage.h"
#include "pages/places.h"
#include "shell/banner/bannerstack.h"

#include <QClipboard>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QtTest>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

/// The page by itself, connected to a node, and where it leads.
class Shown
{
public:
    explicit Shown(quint16 port)
    {
        m_client.connectTo({{u"127.0.0.1"_s, port}});
        m_page.resize(980, 700);
        m_page.show();
    }

    [[nodiscard]] bool isReady()
    {
        return QTest::qWaitFor([this] { return m_catalog.progress().isComplete; }, 20'000);
    }
    [[nodiscard]] ClusterClient &client() { return m_client; }
    [[nodiscard]] OverviewPage &page() { return m_page; }
    [[nodiscard]] const QList<Place> &opened() const { return m_opened; }
    [[nodiscard]] const QStringList &created() const { return m_created; }

    template <typename T>
    [[nodiscard]] T &part(const QString &name = {})
    {
        return *m_page.findChild<T *>(name);
    }
    [[nodiscard]] QString tile(const QString &name) { return part<StatTile>(name).accessibleName(); }
    [[nodiscard]] QTableView &table() { return part<QTableView>(u"changes"_s); }
    void clickChange(int row)
    {
        const QRect place = table().visualRect(table().model()->index(row, ChangeModel::Path));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, place.center());
    }

private:
    ClusterClient m_client;
    Catalog m_catalog{m_client};
    ClusterRecorder m_recorder{m_client};
    BannerStack m_banners;
    QList<Place> m_opened;
    QStringList m_created;
    OverviewPage m_page{{m_client,
                         m_catalog,
                         m_banners,
                         [this](const Place &place) { m_opened << place; },
                         [this](const QString &page) { m_created << page; },
                         {}},
                        m_recorder};
};

} // namespace

class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyClusterSaysWhatToDo();
    void tilesCountAndLead();
    void changesLeadToTheirResources();
    void whatNeedsAttentionLeadsToItsPlace();
    void isSeenAsAWhole();
};

void OverviewPageTest::anEmptyClusterSaysWhatToDo()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("There is no curl here.");
    NodeProcess node;
    QVERIFY(node.start());
    Shown shown(node.port());
    QVERIFY(shown.isReady());
    auto &steps = shown.part<FirstSteps>();
    QVERIFY(steps.isVisible());
    QTest::mouseClick(steps.findChild<QPushButton *>(u"applicationGo"_s), Qt::LeftButton);
    QCOMPARE(shown.created(), QStringList{pageId::applications});
    QTest::mouseClick(steps.findChild<QPushButton *>(u"serviceGo"_s), Qt::LeftButton);
    QCOMPARE(shown.created().last(), pageId::services);

    for (const QString &step : {u"application"_s, u"service"_s}) {
        QTest::mouseClick(steps.findChild<QPushButton *>(step + u"Copy"_s), Qt::LeftButton);
        const QString line = QGuiApplication::clipboard()->text();
        QCOMPARE(line, steps.findChild<QLabel *>(step + u"Line"_s)->text());
        QCOMPARE(QProcess::execute(u"sh"_s, {u"-c"_s, line + u" --fail --silent --output /dev/null"_s}), 0);
    }
    QTRY_VERIFY(!steps.isVisible());
    QTRY_COMPARE(shown.tile(u"applicationCount"_s), u"Applications: 1"_s);
    QTRY_COMPARE(shown.tile(u"hostCount"_s), u"Hosts: 1, all alive"_s);
}

void OverviewPageTest::tilesCountAndLead()
{
    NodeProcess node;
    QVERIFY(node.start());
    RestClient rest(node.port());
    for (const char *path : {"/app/a", "/app/b", "/app/c"})
        QCOMPARE(rest.put(path, applicationBody(QByteArrayView(path).sliced(5))).status, 201);
    QCOMPARE(rest.put("/srv/tills/web1", hostBody("web1", R"(, "ttl": 0.2)")).status, 201);
    QCOMPARE(rest.put("/srv/tills/web2", hostBody("web2")).status, 201);
    Shown shown(node.port());
    QVERIFY(shown.isReady());
    QCOMPARE(rest.post("/app/a/web-hooks", hookBody("mine")).status, 201);
    QTRY_COMPARE(shown.tile(u"memberCount"_s), u"Members: 1, all alive"_s);
    QTRY_COMPARE(shown.tile(u"applicationCount"_s), u"Applications: 3"_s);
    QTRY_COMPARE(shown.tile(u"serviceCount"_s), u"Services: 1"_s);
    QTRY_COMPARE(shown.tile(u"hostCount"_s), u"Hosts: 2, 1 expired"_s);
    QTRY_VERIFY(shown.tile(u"hookCount"_s).startsWith(u"Web-hooks: 1"_s));
    QVERIFY(!shown.part<FirstSteps>().isVisible());

    QTest::mouseClick(&shown.part<StatTile>(u"memberCount"_s), Qt::LeftButton);
    QTest::keyClick(&shown.part<StatTile>(u"applicationCount"_s), Qt::Key_Space);
    QTest::mouseClick(&shown.part<StatTile>(u"serviceCount"_s), Qt::LeftButton);
    QTest::mouseClick(&shown.part<StatTile>(u"hostCount"_s), Qt::LeftButton);
    QTest::mouseClick(&shown.part<StatTile>(u"hookCount"_s), Qt::LeftButton);
    QCOMPARE(
        shown.opened(),
        (QList<Place>{
            {pageId::members}, {pageId::applications}, {pageId::services}, {pageId::services}, {pageId::webHooks}}));
}

void OverviewPageTest::changesLeadToTheirResources()
{
    NodeProcess node;
    QVERIFY(node.start());
    RestClient rest(node.port());
    QCOMPARE(rest.put("/app/old", applicationBody("old")).status, 201);
    Shown shown(node.port());
    QVERIFY(shown.isReady());
    QVERIFY(!shown.table().isVisible());
    QVERIFY(shown.part<QLabel>(u"noNews"_s).isVisible());

    QCOMPARE(rest.put("/app/shop", applicationBody("shop")).status, 201);
    QTRY_COMPARE(shown.table().model()->rowCount(), 1);
    QVERIFY(shown.table().isVisible());
    QVERIFY(!shown.part<QLabel>(u"noNews"_s).isVisible());
    QCOMPARE(rest.put("/srv/tills/web1", hostBody("web1")).status, 201);
    QTRY_COMPARE(shown.table().model()->rowCount(), 2);
    QCOMPARE(rest.remove("/srv/tills/web1").status, 204);
    QTRY_COMPARE(shown.table().model()->rowCount(), 3);
    QCOMPARE(rest.remove("/app/old").status, 204);
    QTRY_COMPARE(shown.table().model()->rowCount(), 4);

    for (int row = 0; row < 4; ++row)
        shown.clickChange(row);
    QCOMPARE(shown.opened(),
             (QList<Place>{{pageId::applications},
                           {pageId::services, u"/srv/tills"_s},
                           {pageId::services, u"/srv/tills/web1"_s},
                           {pageId::applications, u"/app/shop"_s}}));
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    QCOMPARE(shown.opened().size(), 5);
    QCOMPARE(shown.opened().last(), (Place{pageId::applications, u"/app/shop"_s}));
}

void OverviewPageTest::whatNeedsAttentionLeadsToItsPlace()
{
    ConsoleFixture fixture;
    QVERIFY(fixture.startNodes(2));
    Shown shown(fixture.node(0).port());
    QVERIFY(shown.isReady());
    auto &health = shown.part<AttentionList>();
    QTRY_VERIFY(health.findChild<QLabel *>(u"allIsWell"_s)->isVisible());
    QTRY_COMPARE(shown.client().status().members.size(), 2);

    QVERIFY(fixture.put("/srv/tills/web1", hostBody("web1", R"(, "ttl": 0.2)")));
    const auto needs = [&health](Attention::Place place) {
        const auto buttons = health.findChildren<AttentionButton *>();
        const auto found = std::ranges::find_if(
            buttons, [place](const AttentionButton *one) { return one->attention().place == place; });
        return found == buttons.end() ? nullptr : *found;
    };
    QVERIFY(ConsoleFixture::waitUntil([&] { return needs(Attention::Place::Services) != nullptr; }));
    QTest::mouseClick(needs(Attention::Place::Services), Qt::LeftButton);
    QCOMPARE(shown.opened().last(), Place{pageId::services});

    fixture.node(1).kill();
    QVERIFY(ConsoleFixture::waitUntil([&] {
        const AttentionButton *button = needs(Attention::Place::Members);
        return button != nullptr && button->attention().severity == Attention::Severity::Critical
            && !button->attention().member.isEmpty();
    }));
    const QByteArray dead = needs(Attention::Place::Members)->attention().member;
    needs(Attention::Place::Members)->setFocus();
    QTest::keyClick(needs(Attention::Place::Members), Qt::Key_Space);
    QCOMPARE(shown.opened().last(), placeOfMember(dead));
}

void OverviewPageTest::isSeenAsAWhole()
{
    ConsoleFixture fixture;
    QVERIFY(fixture.startNodes(3));
    QVERIFY(fixture.connect());
    QVERIFY(fixture.waitForMembers(3));
    MainWindow &window = fixture.console().window();
    window.open({pageId::overview});
    auto &page = *window.findChild<OverviewPage *>();
    page.findChild<ClusterMap *>()->setAnimated(false);
    QTRY_VERIFY(page.findChild<FirstSteps *>()->isVisible());
    fixture.picture(u"overview-empty"_s);
    fixture.appearance().choose(Appearance::Choice::Dark);
    fixture.picture(u"overview-empty-dark"_s);
    fixture.appearance().choose(Appearance::Choice::Light);

    for (int i = 0; i < 12; ++i) {
        const QByteArray name = "app" + QByteArray::number(i);
        QVERIFY(fixture.put("/app/" + name, applicationBody(name)));
        QVERIFY(fixture.put("/srv/tills/" + name, hostBody(name, i == 3 ? R"(, "ttl": 0.2)" : "")));
    }
    QVERIFY(ConsoleFixture::waitUntil([&] { return fixture.console().catalog().counts().expiredHosts == 1; }));
    fixture.picture(u"overview-light"_s);
    fixture.node(2).kill();
    QVERIFY(fixture.waitForMembers(2));
    QVERIFY(ConsoleFixture::waitUntil([&] {
        return std::ranges::count(fixture.console().client().status().members, MemberStatus::State::Dead,
                                  &MemberStatus::state)
            == 1;
    }));
    fixture.appearance().choose(Appearance::Choice::Dark);
    fixture.picture(u"overview-dark"_s);
    fixture.language().choose(u"de"_s);
    window.resize(760, 620);
    fixture.picture(u"overview-narrow-de"_s);
    QVERIFY2(page.minimumSizeHint().width() < 100 * page.fontMetrics().averageCharWidth(),
             qPrintable(u"%1 %2"_s.arg(page.minimumSizeHint().width()).arg(page.fontMetrics().averageCharWidth())));
    auto &tile = *page.findChild<StatTile *>(u"memberCount"_s);
    QTRY_VERIFY2(tile.height() >= tile.sizeHint().height(), "Two rows of tiles have no room.");
}

QTEST_MAIN(OverviewPageTest)
#include "tst_overviewpage.moc"

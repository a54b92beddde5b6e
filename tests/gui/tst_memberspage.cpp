// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "charts/map/clustermap.h"
#include "charts/memberwords.h"
#include "consolefixture.h"
#include "models/membermodel.h"
#include "pages/members/memberdetail.h"
#include "pages/members/memberspage.h"
#include "pages/places.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace nesoi;
using namespace Qt::StringLiterals;

class MembersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapTableAndDetailShareTheSelection();
    void theSelectionSurvivesNews();
    void addressesAreCopied();
    void connectsToTheChosenNode();
    void backAndForwardFollowTheSelection();
    void whoDiesIsShown();
    void whatIsKnownGrowsOld();
};

namespace
{

/// The page in a console that is connected to so many nodes.
class Shown
{
public:
    explicit Shown(int nodes)
        : m_isReady(m_fixture.startNodes(nodes) && m_fixture.connect() && m_fixture.waitForMembers(nodes))
    {
        m_fixture.console().window().open({pageId::members});
        map().setAnimated(false);
    }

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] ConsoleFixture &fixture() { return m_fixture; }
    [[nodiscard]] MainWindow &window() { return m_fixture.console().window(); }
    [[nodiscard]] MembersPage &page() { return *window().findChild<MembersPage *>(); }
    [[nodiscard]] ClusterMap &map() { return *page().findChild<ClusterMap *>(); }
    [[nodiscard]] QTableView &table() { return *page().findChild<QTableView *>(); }
    [[nodiscard]] QPushButton &button(const QString &name)
    {
        return *page().findChild<MemberDetail *>()->findChild<QPushButton *>(name);
    }
    [[nodiscard]] QString detailed() { return page().findChild<QLabel *>(u"address"_s)->text(); }
    [[nodiscard]] QString shownAddress(int node) { return MemberWords::isolated(m_fixture.address(node)); }

    [[nodiscard]] int rowOf(int node)
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (table().model()->index(row, MemberModel::Address).data().toString() == m_fixture.address(node))
                return row;
        }
        return -1;
    }
    void clickRow(int node)
    {
        const QRect place = table().visualRect(table().model()->index(rowOf(node), MemberModel::Address));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, place.center());
    }
    void clickIsland(int node)
    {
        const QList<MemberStatus> &members = m_fixture.console().client().status().members;
        const auto index = std::ranges::find(members, m_fixture.memberId(node), &MemberStatus::id) - members.begin();
        QTest::mouseClick(&map(), Qt::LeftButton, {}, map().memberRect(static_cast<int>(index)).center().toPoint());
    }

private:
    ConsoleFixture m_fixture;
    bool m_isReady;
};

} // namespace

void MembersPageTest::mapTableAndDetailShareTheSelection()
{
    Shown shown(3);
    QVERIFY(shown.isReady());
    QVERIFY(!shown.button(u"copyAddress"_s).isEnabled());

    shown.clickIsland(1);
    QCOMPARE(shown.map().current(), shown.fixture().memberId(1));
    QCOMPARE(shown.table().currentIndex().row(), shown.rowOf(1));
    QCOMPARE(shown.detailed(), shown.shownAddress(1));

    shown.clickRow(2);
    QCOMPARE(shown.map().current(), shown.fixture().memberId(2));
    QCOMPARE(shown.detailed(), shown.shownAddress(2));

    shown.table().setFocus();
    QTest::keyClick(&shown.table(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&shown.table(), Qt::Key_Down);
    QCOMPARE(shown.table().currentIndex().row(), 1);
    const QByteArray id = shown.table().currentIndex().data(TableModel::PathRole).toByteArray();
    QCOMPARE(shown.map().current(), id);

    shown.map().setFocus();
    QTest::keyClick(&shown.map(), Qt::Key_Home);
    QCOMPARE(shown.table().currentIndex().data(TableModel::PathRole).toByteArray(), shown.map().current());
    shown.fixture().picture(u"members-light"_s);
    shown.fixture().appearance().choose(Appearance::Choice::Dark);
    shown.fixture().picture(u"members-dark"_s);
}

void MembersPageTest::theSelectionSurvivesNews()
{
    Shown shown(2);
    QVERIFY(shown.isReady());
    shown.clickRow(1);
    const QByteArray id = shown.fixture().memberId(1);
    QSignalSpy read(&shown.fixture().console().client(), &ClusterClient::statusRead);
    QVERIFY(ConsoleFixture::waitUntil([&] { return read.size() >= 2; }));
    QCOMPARE(shown.map().current(), id);
    QCOMPARE(shown.table().currentIndex().data(TableModel::PathRole).toByteArray(), id);
    QVERIFY(shown.table().selectionModel()->isRowSelected(shown.table().currentIndex().row(), {}));
}

void MembersPageTest::addressesAreCopied()
{
    Shown shown(2);
    QVERIFY(shown.isReady());
    shown.clickRow(1);
    QTest::mouseClick(&shown.button(u"copyAddress"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), shown.fixture().address(1));
    QVERIFY(shown.fixture().isBannerShown(shown.fixture().address(1)));

    shown.clickRow(0);
    QTest::keyClick(&shown.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), shown.fixture().address(0));
}

void MembersPageTest::connectsToTheChosenNode()
{
    Shown shown(2);
    QVERIFY(shown.isReady());
    shown.clickRow(0);
    QVERIFY2(!shown.button(u"connectHere"_s).isEnabled(), "It is there already.");
    shown.clickRow(1);
    QVERIFY(shown.button(u"connectHere"_s).isEnabled());
    shown.table().setFocus();
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    QTest::keyClick(shown.page().window()->focusWidget(), Qt::Key_Space);
    ClusterClient &client = shown.fixture().console().client();
    QCOMPARE(client.status().members.size(), 2);
    QVERIFY(shown.page().isVisible());
    QVERIFY(ConsoleFixture::waitUntil(
        [&] { return client.isOnline() && client.state().node == shown.fixture().nodeAddress(1); }));
    QVERIFY(!shown.button(u"connectHere"_s).isEnabled());
    QVERIFY(!shown.fixture().isBannerShown(shown.fixture().address(1)));
}

void MembersPageTest::backAndForwardFollowTheSelection()
{
    Shown shown(2);
    QVERIFY(shown.isReady());
    shown.clickRow(0);
    shown.clickRow(1);
    QTest::keyClick(&shown.window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shown.map().current(), shown.fixture().memberId(0));
    QTest::keyClick(&shown.window(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(shown.map().current(), shown.fixture().memberId(1));
}

void MembersPageTest::whoDiesIsShown()
{
    Shown shown(3);
    QVERIFY(shown.isReady());
    shown.clickRow(2);
    shown.fixture().node(2).kill();
    QVERIFY(ConsoleFixture::waitUntil([&] {
        const QModelIndex state = shown.table().model()->index(shown.rowOf(2), MemberModel::Status);
        return state.data(TableModel::StateRole).toInt() == static_cast<int>(MemberStatus::State::Dead);
    }));
    QCOMPARE(shown.detailed(), shown.shownAddress(2));
    shown.fixture().picture(u"members-dead"_s);
}

void MembersPageTest::whatIsKnownGrowsOld()
{
    Shown shown(1);
    QVERIFY(shown.isReady());
    shown.clickRow(0);
    shown.fixture().node(0).kill();
    QVERIFY(ConsoleFixture::waitUntil(
        [&] { return shown.window().connectionState().phase == ShownConnection::Phase::Offline; }));
    QCOMPARE(shown.detailed(), shown.shownAddress(0));
    QVERIFY2(shown.button(u"connectHere"_s).isEnabled(), "It may be back.");
    QTRY_VERIFY(shown.map().age().has_value());
    shown.fixture().language().choose(u"de"_s);
    shown.fixture().picture(u"members-offline-de"_s);
}

QTEST_MAIN(MembersPageTest)
#include "tst_memberspage.moc"

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "charts/charttheme.h"
#include "charts/map/clustermap.h"
#include "charts/map/islandshape.h"
#include "charts/map/maplayout.h"
#include "charts/memberwords.h"

#include <QAccessible>
#include <QApplication>
#include <QFrame>
#include <QLabel>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

#include <ctime>
#include <memory>

using namespace nesoi;
using namespace Qt::StringLiterals;
using State = MemberStatus::State;

namespace
{

constexpr QSize usualSize(900, 600);

QByteArray idOf(int index)
{
    return QByteArray::number(0x5f0c3a9e11d24b07 + index * 0x1234567891LL, 16);
}

/// Members with ids in ascending order; the console talks to the first, the second (if there is one) leads.
ClusterStatus clusterOf(int count)
{
    ClusterStatus cluster{u"nesoi"_s, idOf(0), idOf(std::min(1, count - 1))};
    for (int i = 0; i < count; ++i) {
        MemberStatus member{idOf(i), u"10.2.2.%1:6553"_s.arg(i + 2)};
        member.phi = 0.2;
        member.version = u"0.1.0"_s;
        cluster.members << member;
    }
    return cluster;
}

/// One suspect, one dead, one that left, one that lags.
ClusterStatus troubledCluster(int count)
{
    ClusterStatus cluster = clusterOf(count);
    cluster.members[2].behind = 12;
    cluster.members[3].state = State::Suspect;
    cluster.members[3].phi = 5.4;
    cluster.members[4].state = State::Left;
    cluster.members[5].state = State::Dead;
    cluster.members[5].phi = 300;
    return cluster;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2d, 0x33, 0x3c), QColor(0x1e, 0x22, 0x28));
    palette.setColor(QPalette::Base, QColor(0x26, 0x2b, 0x33));
    palette.setColor(QPalette::WindowText, QColor(0xe6, 0xe8, 0xeb));
    return palette;
}

QPalette lightPalette()
{
    return QPalette(QColor(0xf6, 0xf7, 0xf9));
}

MapFrame frameOf(QSizeF size, double zoom = 1)
{
    MapFrame frame;
    frame.area = QRectF(QPointF(), size);
    frame.zoom = zoom;
    frame.theme = ChartTheme::of(lightPalette());
    return frame;
}

QList<QRectF> labelsOf(const MapPicture &picture)
{
    QList<QRectF> labels;
    for (const IslandPicture &island : picture.islands) {
        if (island.label)
            labels << *island.label;
    }
    for (const LinkPicture &link : picture.links) {
        if (link.label)
            labels << *link.label;
    }
    return labels;
}

const IslandPicture &islandOf(const MapPicture &picture, const QByteArray &id)
{
    return *std::find_if(picture.islands.begin(), picture.islands.end(),
                         [&](const IslandPicture &island) { return island.id == id; });
}

const LinkPicture &linkTo(const MapPicture &picture, const QByteArray &id)
{
    return *std::find_if(picture.links.begin(), picture.links.end(),
                         [&](const LinkPicture &link) { return link.to == id; });
}

/// A style that has animations take so long.
class PacedStyle : public QProxyStyle
{
public:
    explicit PacedStyle(int milliseconds)
        : QProxyStyle(u"fusion"_s)
        , m_milliseconds(milliseconds)
    {
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override
    {
        return hint == SH_Widget_Animation_Duration ? m_milliseconds
                                                    : QProxyStyle::styleHint(hint, option, widget, answer);
    }

private:
    int m_milliseconds;
};

/// Says everything backwards, which shows whether it was asked.
class Backwards : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
    {
        QString backwards = QString::fromUtf8(text);
        if (!backwards.contains(u'%'))
            std::reverse(backwards.begin(), backwards.end());
        return backwards;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// A map that is shown.
std::unique_ptr<ClusterMap> shownMap(const ClusterStatus &cluster)
{
    auto map = std::make_unique<ClusterMap>();
    map->resize(usualSize);
    map->setAnimated(false);
    map->setCluster(cluster);
    map->show();
    map->activateWindow();
    (void)QTest::qWaitForWindowActive(map.get());
    return map;
}

/// QTest's goes by way of the screen's cursor, which takes its time.
void moveMouse(ClusterMap &map, QPointF place, Qt::MouseButtons buttons = {})
{
    QMouseEvent move(QEvent::MouseMove, place, map.mapToGlobal(place), Qt::NoButton, buttons, {});
    QCoreApplication::sendEvent(&map, &move);
}

QPoint middleOf(const ClusterMap &map, int index)
{
    return map.memberRect(index).center().toPoint();
}

} // namespace

class ClusterMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phiTakesEvenSteps_data();
    void phiTakesEvenSteps();
    void textsCanBeRead_data();
    void textsCanBeRead();

    void islandsKeepTheirShape();
    void islandsAndLabelsHaveRoom_data();
    void islandsAndLabelsHaveRoom();
    void everyMemberIsNamed_data();
    void everyMemberIsNamed();
    void theEntryIsInTheMidstOfMany();
    void addressesAreShortenedToWhatTellsThemApart_data();
    void addressesAreShortenedToWhatTellsThemApart();

    void statesDifferByWordAndLine();
    void linksSayHowFarBehind();
    void ofManyTheMembersSayHowFarBehind();
    void aStaleMapHasNoColourOfAlarm();

    void statesChangeSmoothly();
    void aBitMorePhiIsNoReasonToMove();
    void noAnimationWhereTheStyleWantsNone();
    void noAnimationWhereTheUserWantsNone();

    void aClickSelects();
    void aDoubleClickActivates();
    void arrowsGoToNeighbours();
    void arrowsReachEveryMember();
    void enterAndSpaceActivate();
    void theKeyboardFindsAMemberAtOnce();
    void aMemberThatIsGoneIsNotSelected();
    void theCardSaysTheRest();

    void theWheelZoomsWhereTheMouseIs();
    void keysAndButtonsZoom();
    void draggingMovesAZoomedMap();
    void theSelectedMemberComesIntoView();

    void screenReadersAreToldOfEachMember();
    void screenReadersCanActivate();
    void languagesAreSwitchedWhileShown();
    void rightToLeftIsMirrored();
    void hundredMembersAreDrawnQuickly();
};

void ClusterMapTest::phiTakesEvenSteps_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void ClusterMapTest::phiTakesEvenSteps()
{
    QFETCH(QPalette, palette);
    const ChartTheme theme = ChartTheme::of(palette);
    double shortest = 1;
    double longest = 0;
    for (double phi = 0; phi < ChartTheme::alarmPhi; phi += 1) {
        const double step = difference(theme.phi(phi), theme.phi(phi + 1));
        shortest = std::min(shortest, step);
        longest = std::max(longest, step);
        QVERIFY(contrast(theme.phi(phi + 1), theme.sea) > contrast(theme.phi(phi), theme.sea));
    }
    // The step in which it turns the corner is a bit shorter as the crow flies.
    QVERIFY2(longest < 1.35 * shortest, qPrintable(u"%1 %2"_s.arg(shortest).arg(longest)));
    QVERIFY(shortest > 0.02);
    QCOMPARE(theme.phi(300), theme.phi(ChartTheme::alarmPhi));
}

void ClusterMapTest::textsCanBeRead_data()
{
    phiTakesEvenSteps_data();
}

void ClusterMapTest::textsCanBeRead()
{
    QFETCH(QPalette, palette);
    const ChartTheme theme = ChartTheme::of(palette);
    for (const QColor &ground : {theme.sea, theme.panel, theme.window}) {
        for (const QColor &text :
             {theme.text, theme.mutedText, theme.good, theme.warning, theme.critical, theme.accent})
            QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name() + u" on "_s + ground.name()));
    }
    QVERIFY(contrast(theme.accent, theme.onAccent) >= 4.5);
    for (int i = 0; i < 30; ++i)
        QVERIFY2(contrast(theme.series(i), theme.window) >= 3, qPrintable(QString::number(i)));
    for (int i = 0; i < 8; ++i) {
        for (int k = 0; k < i; ++k)
            QVERIFY(difference(theme.series(i), theme.series(k)) > 0.05);
    }
}

void ClusterMapTest::islandsKeepTheirShape()
{
    const QPainterPath shape = islandShape(idOf(0), 100);
    QCOMPARE(islandShape(idOf(0), 100), shape);
    QVERIFY(islandShape(idOf(1), 100) != shape);
    for (int i = 0; i < 200; ++i) {
        const QPainterPath path = islandShape(idOf(i), 100);
        for (int k = 0; k < path.elementCount(); ++k) {
            const double distance = std::hypot(path.elementAt(k).x, path.elementAt(k).y);
            QVERIFY(distance >= 80 && distance <= 120);
        }
    }
}

void ClusterMapTest::islandsAndLabelsHaveRoom_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("zoom");

    for (const int count : {1, 2, 3, 7, 12, 13, 30, 100}) {
        for (const QSize size :
             {QSize(900, 600), QSize(420, 340), QSize(1600, 500), QSize(300, 700), QSize(320, 260)}) {
            for (const double zoom : {1.0, 3.0}) {
                QTest::addRow("%d in %dx%d, %.0fx", count, size.width(), size.height(), zoom) << count << size << zoom;
            }
        }
    }
}

void ClusterMapTest::islandsAndLabelsHaveRoom()
{
    QFETCH(int, count);
    QFETCH(QSize, size);
    QFETCH(double, zoom);

    const MapFrame frame = frameOf(size, zoom);
    const MapPicture picture = composeMap(count > 6 ? troubledCluster(count) : clusterOf(count), frame);
    QCOMPARE(picture.islands.size(), count);
    for (qsizetype i = 0; i < count; ++i) {
        const IslandPicture &island = picture.islands.at(i);
        if (zoom == 1)
            QVERIFY(frame.area.contains(island.place));
        for (qsizetype k = 0; k < i; ++k) {
            const QPointF away = island.place - picture.islands.at(k).place;
            QVERIFY(std::hypot(away.x(), away.y()) > 2 * island.radius);
        }
    }
    const QList<QRectF> labels = labelsOf(picture);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        QVERIFY(frame.area.contains(labels.at(i)));
        for (qsizetype k = 0; k < i; ++k)
            QVERIFY(!labels.at(i).intersects(labels.at(k)));
    }
}

void ClusterMapTest::everyMemberIsNamed_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 2, 3, 7, 12, 13, 30, 100})
        QTest::addRow("%d", count) << count;
}

void ClusterMapTest::everyMemberIsNamed()
{
    QFETCH(int, count);
    const MapPicture picture = composeMap(clusterOf(count), frameOf(usualSize));
    for (const IslandPicture &island : picture.islands)
        QVERIFY2(island.label, qPrintable(island.name));
}

void ClusterMapTest::theEntryIsInTheMidstOfMany()
{
    ClusterStatus cluster = clusterOf(30);
    const MapPicture before = composeMap(cluster, frameOf(usualSize));
    const QPointF away = islandOf(before, cluster.self).place - QRectF(QPointF(), usualSize).center();
    QVERIFY(std::hypot(away.x(), away.y()) < 120);

    // When the console goes to another, hardly anything moves.
    cluster.self = idOf(7);
    const MapPicture after = composeMap(cluster, frameOf(usualSize));
    int moved = 0;
    for (qsizetype i = 0; i < before.islands.size(); ++i)
        moved += before.islands.at(i).place != after.islands.at(i).place;
    QVERIFY(moved <= 3);
}

void ClusterMapTest::addressesAreShortenedToWhatTellsThemApart_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("one") << QStringList{u"10.2.2.2:6553"_s} << QStringList{u"10.2.2.2:6553"_s};
    QTest::newRow("hosts") << QStringList{u"10.2.2.2:6553"_s, u"10.2.2.31:6553"_s} << QStringList{u"…2"_s, u"…31"_s};
    QTest::newRow("networks") << QStringList{u"10.2.2.2:6553"_s, u"10.2.31.2:6553"_s}
                              << QStringList{u"…2.2"_s, u"…31.2"_s};
    QTest::newRow("ports") << QStringList{u"127.0.0.1:6553"_s, u"127.0.0.1:6554"_s}
                           << QStringList{u"…6553"_s, u"…6554"_s};
    QTest::newRow("nothing in common") << QStringList{u"10.2.2.2:1"_s, u"[::1]:2"_s}
                                       << QStringList{u"10.2.2.2:1"_s, u"[::1]:2"_s};
    QTest::newRow("the same") << QStringList{u"10.2.2.2:1"_s, u"10.2.2.2:1"_s} << QStringList{u"…2"_s, u"…2"_s};
}

void ClusterMapTest::addressesAreShortenedToWhatTellsThemApart()
{
    QFETCH(QStringList, addresses);
    QFETCH(QStringList, names);
    QCOMPARE(shortAddresses(addresses), names);
}

void ClusterMapTest::statesDifferByWordAndLine()
{
    const ClusterStatus cluster = troubledCluster(7);
    const MapPicture picture = composeMap(cluster, frameOf(usualSize));
    const auto words = [&](int index) { return islandOf(picture, idOf(index)).words; };
    const auto coast = [&](int index) { return islandOf(picture, idOf(index)).coastLine; };
    QCOMPARE(words(0), u"connected here"_s);
    QCOMPARE(words(1), u"leader"_s);
    QCOMPARE(words(3), u"suspect"_s);
    QCOMPARE(words(4), u"left"_s);
    QCOMPARE(words(5), u"dead"_s);
    QCOMPARE(words(6), QString());
    QCOMPARE(coast(1), IslandPicture::Coast::Firm);
    QCOMPARE(coast(3), IslandPicture::Coast::Dashed);
    QCOMPARE(coast(4), IslandPicture::Coast::Dotted);
    QCOMPARE(coast(5), IslandPicture::Coast::Dashed);
    QVERIFY(islandOf(picture, idOf(1)).leader);
    QVERIFY(islandOf(picture, idOf(0)).entry);
}

void ClusterMapTest::linksSayHowFarBehind()
{
    ClusterStatus cluster = troubledCluster(7);
    const MapPicture picture = composeMap(cluster, frameOf(usualSize));
    QCOMPARE(picture.links.size(), 6);
    QCOMPARE(linkTo(picture, idOf(1)).line, LinkPicture::Line::Firm);
    QCOMPARE(linkTo(picture, idOf(2)).line, LinkPicture::Line::Dashed);
    QCOMPARE(linkTo(picture, idOf(2)).text, u"behind 12"_s);
    QVERIFY(linkTo(picture, idOf(2)).label);
    QCOMPARE(linkTo(picture, idOf(5)).line, LinkPicture::Line::Dotted);

    cluster.members[2].behind = 12'000;
    const MapPicture later = composeMap(cluster, frameOf(usualSize));
    QVERIFY(linkTo(later, idOf(2)).width > linkTo(picture, idOf(2)).width);

    cluster.members[0].behind = 30; // The entry itself has no link; its label says so.
    QVERIFY(islandOf(composeMap(cluster, frameOf(usualSize)), idOf(0)).words.contains(u"behind 30"_s));
}

void ClusterMapTest::ofManyTheMembersSayHowFarBehind()
{
    const MapPicture picture = composeMap(troubledCluster(30), frameOf(usualSize));
    QCOMPARE(islandOf(picture, idOf(2)).words, u"behind 12"_s);
    QVERIFY(islandOf(picture, idOf(2)).label);
    QVERIFY(!linkTo(picture, idOf(2)).label);
}

void ClusterMapTest::aStaleMapHasNoColourOfAlarm()
{
    MapFrame frame = frameOf(usualSize);
    frame.stale = true;
    const MapPicture picture = composeMap(troubledCluster(7), frame);
    for (const IslandPicture &island : picture.islands) {
        QVERIFY(island.land.hslSaturationF() < 0.35F);
        QCOMPARE(island.wordsColor, frame.theme.mutedText);
    }
    QCOMPARE(islandOf(picture, idOf(5)).words, u"dead"_s); // The words stay.

    const std::unique_ptr<ClusterMap> map = shownMap(troubledCluster(7));
    const QImage live = map->grab().toImage();
    map->setAge(std::chrono::minutes(3));
    const QImage stale = map->grab().toImage();
    QVERIFY(live != stale);
    map->setAge({});
    QCOMPARE(map->grab().toImage(), live);
}

void ClusterMapTest::statesChangeSmoothly()
{
    PacedStyle style(100);
    ClusterMap map;
    map.setStyle(&style);
    map.resize(usualSize);
    map.setCluster(clusterOf(3));
    map.show();
    QVERIFY(!map.isAnimating()); // The first picture is there at once.

    ClusterStatus cluster = clusterOf(3);
    cluster.members[2].state = State::Dead;
    map.setCluster(cluster);
    QVERIFY(map.isAnimating());
    QCOMPARE(islandOf(map.picture(), idOf(2)).words, u"dead"_s);
    QTRY_VERIFY(!map.isAnimating());
}

void ClusterMapTest::aBitMorePhiIsNoReasonToMove()
{
    PacedStyle style(100);
    ClusterMap map;
    map.setStyle(&style);
    map.resize(usualSize);
    map.setCluster(clusterOf(3));
    map.show();
    ClusterStatus cluster = clusterOf(3);
    cluster.members[2].phi += 0.1;
    map.setCluster(cluster);
    QVERIFY(!map.isAnimating());
}

void ClusterMapTest::noAnimationWhereTheStyleWantsNone()
{
    PacedStyle style(0);
    ClusterMap map;
    map.setStyle(&style);
    map.resize(usualSize);
    map.setCluster(clusterOf(3));
    map.show();
    map.setCluster(troubledCluster(7));
    QVERIFY(!map.isAnimating());
}

void ClusterMapTest::noAnimationWhereTheUserWantsNone()
{
    PacedStyle style(100);
    ClusterMap map;
    map.setStyle(&style);
    map.setAnimated(false);
    map.resize(usualSize);
    map.setCluster(clusterOf(3));
    map.show();
    map.setCluster(troubledCluster(7));
    QVERIFY(!map.isAnimating());
}

void ClusterMapTest::aClickSelects()
{
    const std::unique_ptr<ClusterMap> map = shownMap(clusterOf(7));
    QSignalSpy changed(map.get(), &ClusterMap::currentChanged);
    QSignalSpy activated(map.get(), &ClusterMap::memberActivated);
    QTest::mouseClick(map.get(), Qt::LeftButton, {}, middleOf(*map, 4));
    QCOMPARE(map->current(), idOf(4));
    QCOMPARE(changed.last().first().toByteArray(), idOf(4));

    // The label belongs to it.
    const QPointF label = map->picture().islands.at(2).label->center();
    QTest::mouseClick(map.get(), Qt::LeftButton, {}, label.toPoint());
    QCOMPARE(map->current(), idOf(2));
    QVERIFY(activated.isEmpty());
}

void ClusterMapTest::aDoubleClickActivates()
{
    const std::unique_ptr<ClusterMap> map = shownMap(clusterOf(7));
    QSignalSpy activated(map.get(), &ClusterMap::memberActivated);
    QTest::mouseDClick(map.get(), Qt::LeftButton, {}, middleOf(*map, 4));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toByteArray(), idOf(4));
    QTest::mouseDClick(map.get(), Qt::LeftButton, {}, QPoint(5, 300)); // The sea.
    QCOMPARE(activated.size(), 1);
}

void ClusterMapTest::arrowsGoToNeighbours()
{
    const std::unique_ptr<ClusterMap> map = shownMap(clusterOf(2)); // Left and right.
    map->setCurrent(idOf(0));
    QTest::keyClick(map.get(), Qt::Key_Right);
    QCOMPARE(map->current(), idOf(1));
    QTest::keyClick(map.get(), Qt::Key_Right); // Nothing further.
    QCOMPARE(map->current(), idOf(1));
    QTest::keyClick(map.get(), Qt::Key_Left);
    QCOMPARE(map->current(), idOf(0));
    QTest::keyClick(map.get(), Qt::Key_End);
    QCOMPARE(map->current(), idOf(1));
    QTest::keyClick(map.get(), Qt::Key_Home);
    QCOMPARE(map->current(), idOf(0));
}

void ClusterMapTest::arrowsReachEveryMember()
{
    for (const int count : {3, 7, 30, 100}) {
        const std::unique_ptr<ClusterMap> map = shownMap(clusterOf(count));
        QList<QByteArray> reached{map->cluster()->self};
        for (qsizetype i = 0; i < reached.size(); ++i) {
            for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                map->setCurrent(reached.at(i));
                QTest::keyClick(map.get(), key);
                if (!reached.contains(map->current()))
                    reached << map->current();
            }
        }
        QCOMPARE(reached.size(), count);
    }
}

void ClusterMapTest::enterAndSpaceActivate()
{
    const std::unique_ptr<ClusterMap> map = shownMap(clusterOf(3));
    QSignalSpy activated(map.get(), &ClusterMap::memberActivated);
    map->setCurrent(idOf(2));
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        QTest::keyClick(map.get(), key);
    QCOMPARE(activated.size(), 3);
    QCOMPARE(activated.last().first().toByteArray(), idOf(2));
}

void ClusterMapTest::theKeyboardFindsAMemberAtOnce()
{
    QWidget window;
    auto *before = new QToolButton(&window);
    auto *map = new ClusterMap(&window);
    before->setFocusPolicy(Qt::StrongFocus);
    map->setGeometry(0, 30, 800, 500);
    map->setCluster(clusterOf(3));
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    QVERIFY(map->hasFocus());
    QCOMPARE(map->current(), idOf(0)); // Tab came to it: that one which the console talks to.
}

void ClusterMapTest::aMemberThatIsGoneIsNotSelected()
{
    const std::unique_ptr<ClusterMap> map = shownMap(clusterOf(3));
    map->setCurrent(idOf(2));
    QSignalSpy changed(map.get(), &ClusterMap::currentChanged);
    map->setCluster(clusterOf(2));
    QCOMPARE(map->current(), QByteArray());
    QCOMPARE(changed.size(), 1);
    map->setCurrent("nobody");
    QCOMPARE(map->current(), QByteArray());
    map->clear();
    QCOMPARE(map->picture(), MapPicture());
    QTest::keyClick(map.get(), Qt::Key_Right);
    QTest::keyClick(map.get(), Qt::Key_Return);
    QCOMPARE(map->current(), QByteArray());
}

void ClusterMapTest::theCardSaysTheRest()
{
    ClusterStatus cluster = troubledCluster(7);
    cluster.members[3].clockOffsetMs = -1234.5;
    const std::unique_ptr<ClusterMap> map = shownMap(cluster);
    auto *card = map->findChild<QFrame *>(u"memberCard"_s);
    for (int i = 0; i < 7; ++i) {
        moveMouse(*map, middleOf(*map, i));
        QVERIFY(card->isVisible());
        QVERIFY(map->rect().contains(card->geometry()));
        QVERIFY(!card->geometry().contains(middleOf(*map, i)));
    }
    moveMouse(*map, middleOf(*map, 3));
    const auto says = [&](const QString &text) {
        const QList<QLabel *> labels = card->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->text().contains(text); });
    };
    QVERIFY(says(cluster.members[3].address));
    for (const QString &text : {u"suspect"_s, u"5.4"_s, QString::fromLatin1(idOf(3)), u"1.2 s"_s, u"0.1.0"_s})
        QVERIFY2(says(text), qPrintable(text));
    QEvent leave(QEvent::Leave);
    map->setCurrent({});
    QCoreApplication::sendEvent(map.get(), &leave);
    QVERIFY(!card->isVisible());
}

void ClusterMapTest::theWheelZoomsWhereTheMouseIs()
{
    const std::unique_ptr<ClusterMap> map = shownMap(clusterOf(30));
    const QPointF place = map->memberRect(12).center();
    QWheelEvent wheel(place, map->mapToGlobal(place), {}, QPoint(0, 240), {}, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(map.get(), &wheel);
    QVERIFY(map->zoom() > 1.3);
    QVERIFY((map->memberRect(12).center() - place).manhattanLength() < 0.5);
}

void ClusterMapTest::keysAndButtonsZoom()
{
    const std::unique_ptr<ClusterMap> map = shownMap(clusterOf(30));
    QTest::keyClick(map.get(), Qt::Key_Plus);
    QVERIFY(map->zoom() > 1);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(map.get(), Qt::Key_Plus);
    QCOMPARE(map->zoom(), ClusterMap::maxZoom);
    QTest::keyClick(map.get(), Qt::Key_0);
    QCOMPARE(map->zoom(), 1.0);

    const QList<QToolButton *> buttons = map->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 3);
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    QVERIFY(map->zoom() > 1);
    for (QToolButton *button : buttons)
        QVERIFY(!button->accessibleName().isEmpty());
}

void ClusterMapTest::draggingMovesAZoomedMap()
{
    const std::unique_ptr<ClusterMap> map = shownMap(clusterOf(2));
    map->setZoom(2);
    const QPointF before = map->memberRect(0).center();
    const QPoint sea(450, 60);
    QTest::mousePress(map.get(), Qt::LeftButton, {}, sea);
    moveMouse(*map, sea + QPoint(40, 30), Qt::LeftButton);
    QTest::mouseRelease(map.get(), Qt::LeftButton, {}, sea + QPoint(40, 30));
    QCOMPARE(map->memberRect(0).center(), before + QPointF(40, 30));
}

void ClusterMapTest::theSelectedMemberComesIntoView()
{
    const std::unique_ptr<ClusterMap> map = shownMap(clusterOf(100));
    map->setZoom(4);
    for (const int index : {0, 50, 99, 12}) {
        map->setCurrent(idOf(index));
        QVERIFY(QRectF(map->rect()).contains(map->memberRect(index)));
    }
}

void ClusterMapTest::screenReadersAreToldOfEachMember()
{
    const std::unique_ptr<ClusterMap> map = shownMap(troubledCluster(7));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(map.get());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Map of the cluster"_s);
    const QString summary = list->text(QAccessible::Description);
    for (const QString &part : {u"4 alive"_s, u"1 suspect"_s, u"1 dead"_s, u"1 left"_s, u"10.2.2.3:6553"_s})
        QVERIFY2(summary.contains(part), qPrintable(summary));

    QVERIFY(list->childCount() >= 7);
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface *child = list->child(i);
        QVERIFY(child);
        QCOMPARE(list->indexOfChild(child), i);
        QCOMPARE(child->parent(), list);
    }
    QAccessibleInterface *lagging = list->child(2);
    QCOMPARE(lagging->role(), QAccessible::ListItem);
    QVERIFY(lagging->text(QAccessible::Name).contains(u"behind 12"_s));
    QVERIFY(list->child(5)->text(QAccessible::Name).contains(u"dead"_s));
    const QPoint middle = lagging->rect().center();
    QCOMPARE(list->childAt(middle.x(), middle.y()), lagging);

    map->setCurrent(idOf(2));
    QVERIFY(lagging->state().selected);
    map->setCluster(clusterOf(2));
    QVERIFY(!lagging->isValid()); // Kept by a screen reader, it is of no member any more.
    QCOMPARE(lagging->text(QAccessible::Name), QString());
}

void ClusterMapTest::screenReadersCanActivate()
{
    const std::unique_ptr<ClusterMap> map = shownMap(clusterOf(3));
    QSignalSpy activated(map.get(), &ClusterMap::memberActivated);
    QAccessibleInterface *member = QAccessible::queryAccessibleInterface(map.get())->child(2);
    QVERIFY(member->actionInterface());
    member->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(map->current(), idOf(2));
    QCOMPARE(activated.size(), 1);
}

void ClusterMapTest::languagesAreSwitchedWhileShown()
{
    const std::unique_ptr<ClusterMap> map = shownMap(clusterOf(3));
    QCOMPARE(islandOf(map->picture(), idOf(1)).words, u"leader"_s);
    Backwards translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(islandOf(map->picture(), idOf(1)).words, u"redael"_s);
    QCOMPARE(map->accessibleName(), u"retsulc eht fo paM"_s);
    QCoreApplication::removeTranslator(&translator);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(islandOf(map->picture(), idOf(1)).words, u"leader"_s);
}

void ClusterMapTest::rightToLeftIsMirrored()
{
    MapFrame frame = frameOf(usualSize);
    const MapPicture leftToRight = composeMap(clusterOf(30), frame);
    frame.direction = Qt::RightToLeft;
    const MapPicture rightToLeft = composeMap(clusterOf(30), frame);
    for (qsizetype i = 0; i < 30; ++i) {
        QCOMPARE(rightToLeft.islands.at(i).place.x(), usualSize.width() - leftToRight.islands.at(i).place.x());
        QVERIFY(rightToLeft.islands.at(i).label);
    }
}

void ClusterMapTest::hundredMembersAreDrawnQuickly()
{
    const std::unique_ptr<ClusterMap> map = shownMap(troubledCluster(100));
    QImage image(map->size(), QImage::Format_ARGB32_Premultiplied);
    ClusterStatus cluster = troubledCluster(100);
    constexpr int updates = 5;
    const std::clock_t before = std::clock(); // Of this process: others may be busy, too.
    for (int i = 0; i < updates; ++i) {
        cluster.members[50].phi += 0.1;
        map->setCluster(cluster);
        map->render(&image);
    }
    const double each = 1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC / updates;
    qInfo("%.1f ms for an update with 100 members", each);
    QVERIFY2(each < 200, qPrintable(QString::number(each)));
}

QTEST_MAIN(ClusterMapTest)
#include "tst_clustermap.moc"

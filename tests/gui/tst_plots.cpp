// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "charts/health/healthsummary.h"
#include "charts/health/lagwatch.h"
#include "charts/plots/clusterhistory.h"
#include "charts/plots/plotscale.h"
#include "charts/plots/serieslegend.h"
#include "charts/plots/timeplot.h"
#include "charts/plots/timeplots.h"
#include "charts/tiles/sparkline.h"
#include "charts/tiles/stattile.h"

#include <QAccessible>
#include <QCheckBox>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

#include <ctime>

using namespace nesoi;
using namespace Qt::StringLiterals;
using State = MemberStatus::State;

namespace
{

constexpr qint64 start = 1'795'000'000'000;
constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;

QByteArray idOf(int index)
{
    return QByteArray::number(0x1000 + index, 16);
}

ClusterStatus clusterOf(int count)
{
    ClusterStatus cluster{u"nesoi"_s, idOf(0), idOf(0)};
    for (int i = 0; i < count; ++i)
        cluster.members << MemberStatus{idOf(i), u"10.2.2.%1:6553"_s.arg(i + 2)};
    return cluster;
}

/// Ten minutes, a sample a second, every line its own way.
ClusterHistory busyHistory(int members, qint64 seconds = 600)
{
    ClusterHistory history;
    ClusterStatus cluster = clusterOf(members);
    for (qint64 i = 0; i <= seconds; ++i) {
        for (int k = 0; k < members; ++k) {
            cluster.members[k].phi = static_cast<double>((i * 7919 + k * 104729) % 100) / 25;
            cluster.members[k].behind = (i * 31 + k * 17) % 50;
        }
        history.add(cluster, static_cast<double>(i % 40), start + i * second);
    }
    return history;
}

QList<Sample> samples(std::initializer_list<double> values)
{
    QList<Sample> list;
    for (const double value : values)
        list << Sample{start + second * list.size(), value};
    return list;
}

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

double processorMs()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

void moveMouse(QWidget &widget, QPointF place)
{
    QMouseEvent move(QEvent::MouseMove, place, widget.mapToGlobal(place), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(&widget, &move);
}

HealthFacts wellFacts(int members = 3)
{
    HealthFacts facts;
    facts.connected = true;
    facts.cluster = clusterOf(members);
    return facts;
}

QStringList sentences(const HealthFacts &facts)
{
    QStringList list;
    for (const Attention &attention : HealthSummary::of(facts))
        list << attention.sentence;
    return list;
}

} // namespace

class PlotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void historyKeepsTenMinutes();
    void historyIsBoundedHoweverOftenItIsTold();
    void historyForgetsMembersThatAreGone();
    void whatIsNotKnownIsAGap();

    void scalesEndAtRoundNumbers_data();
    void scalesEndAtRoundNumbers();
    void scaleGoesThereAndBack();
    void noLineCrossesAGap();
    void whatStaysTheSameIsOneStroke();

    void crosshairShowsTheValues();
    void crosshairIsOneForAllPlots();
    void keysMoveTheCrosshair();
    void legendTogglesLines();
    void legendPicksLinesOut();
    void membersKeepTheirColours();
    void ofManyMembersTheLegendScrolls();
    void windowScrolls();
    void plotsAlignTheirNumbers();
    void hiddenPlotsCostNothing();
    void redrawsAreCheap();
    void movingTheCrosshairIsCheap();

    void sparklinesShowTheLastValueAndGaps();
    void tilesArePressedByMouseAndKeyboard();
    void tilesTellScreenReaders();
    void tilesHoldLongWords();

    void aBusyMemberIsNoLaggard();
    void aStuckMemberIsALaggard();
    void aMemberFarBehindIsALaggard();
    void aDeadMemberIsNoLaggard();
    void noNewsIsGoodNews();
    void troubles_data();
    void troubles();
    void worstComesFirst();
    void manyOfAKindAreOneEntry();
    void withoutConnectionNothingElseIsSaid();
};

void PlotsTest::historyKeepsTenMinutes()
{
    const ClusterHistory history = busyHistory(2, 3000);
    const QList<TimeSeries> phi = history.phi();
    QCOMPARE(phi.size(), 2);
    QCOMPARE(phi.first().name, u"10.2.2.2:6553"_s);
    const qint64 oldest = history.newestMs() - 10 * minute;
    QCOMPARE(phi.first().samples.size(), 602); // One from before the window leads in.
    QVERIFY(phi.first().samples.at(1).atMs >= oldest);
    QCOMPARE(phi.first().samples.last().atMs, start + 3000 * second);
    QCOMPARE(history.writes().size(), 602);
}

void PlotsTest::historyIsBoundedHoweverOftenItIsTold()
{
    ClusterHistory history;
    const ClusterStatus cluster = clusterOf(1);
    for (qint64 i = 0; i < 100'000; ++i)
        history.add(cluster, 1.0, start + i * 10);
    QVERIFY(history.phi().first().samples.size() <= 1230);
    QVERIFY(history.writes().size() <= 1230);
    QCOMPARE(history.writes().last().atMs, start + 99'999 * 10);

    for (qint64 i = 0; i < 100'000; ++i)
        history.addGap(start + 1'000'000 + i);
    QVERIFY(history.writes().size() <= 1231);
}

void PlotsTest::historyForgetsMembersThatAreGone()
{
    ClusterHistory history;
    history.add(clusterOf(3), {}, start);
    history.add(clusterOf(2), {}, start + second);
    QCOMPARE(history.phi().size(), 3);
    QVERIFY(!history.phi().last().samples.last().isKnown()); // It ends where it went.
    history.add(clusterOf(2), {}, start + 11 * minute);
    QCOMPARE(history.phi().size(), 2);
}

void PlotsTest::whatIsNotKnownIsAGap()
{
    ClusterHistory history;
    history.add(clusterOf(1), 5.0, start);
    history.addGap(start + second);
    history.addGap(start + 2 * second);
    history.add(clusterOf(1), {}, start + 60 * second);
    const QList<Sample> phi = history.phi().first().samples;
    QCOMPARE(phi.size(), 3);
    QVERIFY(!phi.at(1).isKnown());
    QVERIFY(phi.at(2).isKnown());
    QVERIFY(sampleAt(phi, start + 500).isKnown());
    QVERIFY(!sampleAt(phi, start + 30 * second).isKnown());
    QVERIFY(!sampleAt(phi, start - 1).isKnown());
    QVERIFY(!sampleAt(phi, start + 66 * second).isKnown()); // Too old to be said to be so.
}

void PlotsTest::scalesEndAtRoundNumbers_data()
{
    QTest::addColumn<double>("highest");
    QTest::addColumn<double>("top");
    QTest::addColumn<double>("step");
    QTest::addColumn<int>("decimals");

    QTest::newRow("ten") << 10.0 << 10.0 << 2.0 << 0;
    QTest::newRow("some") << 37.0 << 40.0 << 10.0 << 0;
    QTest::newRow("many") << 12'345.0 << 15'000.0 << 5000.0 << 0;
    QTest::newRow("less than one") << 0.4 << 0.4 << 0.1 << 1;
    QTest::newRow("tiny") << 0.034 << 0.04 << 0.01 << 2;
}

void PlotsTest::scalesEndAtRoundNumbers()
{
    QFETCH(double, highest);
    const PlotScale scale = PlotScale::of({0, 0, 400, 180}, start, start + 10 * minute, highest);
    QTEST(scale.top, "top");
    QTEST(scale.step, "step");
    QTEST(scale.decimals, "decimals");
}

void PlotsTest::scaleGoesThereAndBack()
{
    const PlotScale scale = PlotScale::of({40, 10, 400, 180}, start, start + 10 * minute, 10);
    QCOMPARE(scale.x(start), 40.0);
    QCOMPARE(scale.x(start + 10 * minute), 440.0);
    QCOMPARE(scale.y(0), 190.0);
    QCOMPARE(scale.y(10), 10.0);
    QCOMPARE(scale.y(300), 10.0); // Beyond is at the edge.
    QCOMPARE(scale.timeAt(scale.x(start + 123'456)), start + 123'456);
}

void PlotsTest::noLineCrossesAGap()
{
    const PlotScale scale = PlotScale::of({0, 0, 600, 100}, start, start + 10 * minute, 10);
    QList<Sample> known = samples({1, 2, 3, unknown, 4, 5});
    QCOMPARE(scale.lines(known).size(), 2);
    known << Sample{start + 60 * second, 6}; // No news in between is a gap, too.
    const QList<QPolygonF> lines = scale.lines(known);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).size(), 3);
    QCOMPARE(lines.at(1).size(), 2);
    QCOMPARE(lines.at(2).size(), 1);
    QVERIFY(scale.lines({}).isEmpty());
    QVERIFY(scale.lines(samples({unknown, unknown})).isEmpty());
}

void PlotsTest::whatStaysTheSameIsOneStroke()
{
    const PlotScale scale = PlotScale::of({0, 0, 600, 100}, start, start + 10 * minute, 10);
    const QList<QPolygonF> lines = scale.lines(samples({0, 0, 0, 0, 0, 3, 0, 0}));
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().size(), 5);
    QCOMPARE(lines.first().last().x(), scale.x(start + 7 * second));
}

void PlotsTest::crosshairShowsTheValues()
{
    TimePlots plots;
    plots.resize(800, 600);
    ClusterHistory history;
    ClusterStatus cluster = clusterOf(2);
    cluster.members[0].phi = 0.31;
    cluster.members[1].phi = 4.5;
    history.add(cluster, 7.0, start);
    history.addGap(start + 10 * second);
    plots.setHistory(history, start + minute);
    plots.show();

    TimePlot *phi = plots.phi();
    const PlotScale scale = phi->scale();
    moveMouse(*phi, {scale.x(start + 2 * second), scale.area.center().y()});
    const QStringList values = phi->crosshairValues();
    QCOMPARE(values.size(), 2);
    QVERIFY(values.at(0).contains(u"10.2.2.3:6553"_s)); // The greatest first.
    QVERIFY(values.at(0).endsWith(u"4.5"_s));
    QVERIFY(values.at(1).endsWith(u"0.3"_s));
    QVERIFY(plots.writes()->crosshairValues().first().endsWith(u"7.0"_s));

    moveMouse(*phi, {scale.x(start + 30 * second), scale.area.center().y()});
    QVERIFY(phi->crosshairValues().isEmpty()); // A gap.
}

void PlotsTest::crosshairIsOneForAllPlots()
{
    TimePlots plots;
    plots.resize(800, 600);
    plots.setHistory(busyHistory(3), start + 10 * minute);
    plots.show();
    moveMouse(*plots.behind(), plots.behind()->scale().area.center());
    QVERIFY(plots.behind()->crosshair());
    QCOMPARE(plots.phi()->crosshair(), plots.behind()->crosshair());
    QCOMPARE(plots.writes()->crosshair(), plots.behind()->crosshair());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(plots.behind(), &leave);
    QVERIFY(!plots.phi()->crosshair());
}

void PlotsTest::keysMoveTheCrosshair()
{
    TimePlots plots;
    plots.resize(800, 600);
    plots.setHistory(busyHistory(3), start + 10 * minute);
    plots.show();
    QTest::keyClick(plots.phi(), Qt::Key_Left);
    QCOMPARE(plots.phi()->crosshair(), std::optional(start + 10 * minute - 5 * second));
    QVERIFY(plots.phi()->accessibleDescription().contains(u"10.2.2.2:6553"_s));
    QTest::keyClick(plots.phi(), Qt::Key_Right);
    QTest::keyClick(plots.phi(), Qt::Key_Right);
    QCOMPARE(plots.phi()->crosshair(), std::optional(start + 10 * minute));
    QTest::keyClick(plots.phi(), Qt::Key_Home);
    QCOMPARE(plots.writes()->crosshair(), std::optional(start));
    QTest::keyClick(plots.phi(), Qt::Key_Escape);
    QVERIFY(!plots.phi()->crosshair());
}

void PlotsTest::legendTogglesLines()
{
    TimePlots plots;
    plots.resize(800, 600);
    plots.setHistory(busyHistory(3), start + 10 * minute);
    plots.show();
    const QList<QCheckBox *> boxes = plots.legend()->findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 3);
    auto *showAll = plots.legend()->findChild<QPushButton *>();
    QVERIFY(!showAll->isVisible());
    QTest::keyClick(boxes.at(1), Qt::Key_Space);
    QCOMPARE(plots.phi()->content().hidden, QSet<QByteArray>{idOf(1)});
    QCOMPARE(plots.behind()->content().hidden, QSet<QByteArray>{idOf(1)});
    plots.phi()->setCrosshair(start + 5 * minute);
    QCOMPARE(plots.phi()->crosshairValues().size(), 2);

    // It stays hidden while time goes on.
    plots.setHistory(busyHistory(3, 610), start + 10 * minute + 10 * second);
    QCOMPARE(plots.phi()->content().hidden, QSet<QByteArray>{idOf(1)});
    QVERIFY(!boxes.at(1)->isChecked());

    QVERIFY(showAll->isVisible());
    QTest::mouseClick(showAll, Qt::LeftButton);
    QVERIFY(plots.phi()->content().hidden.isEmpty());
    QVERIFY(boxes.at(1)->isChecked());
    QVERIFY(!showAll->isVisible());
}

void PlotsTest::legendPicksLinesOut()
{
    TimePlots plots;
    plots.resize(800, 600);
    plots.setHistory(busyHistory(3), start + 10 * minute);
    plots.show();
    const QList<QCheckBox *> boxes = plots.legend()->findChildren<QCheckBox *>();
    QEnterEvent enter({}, {}, {});
    QCoreApplication::sendEvent(boxes.at(2), &enter);
    QCOMPARE(plots.phi()->content().highlighted, idOf(2));
    plots.phi()->setCrosshair(start + 5 * minute);
    QVERIFY(plots.phi()->crosshairValues().first().contains(u"10.2.2.4:6553"_s));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(boxes.at(2), &leave);
    QVERIFY(plots.phi()->content().highlighted.isEmpty());
}

void PlotsTest::membersKeepTheirColours()
{
    TimePlots plots;
    plots.resize(800, 600);
    plots.show();
    ClusterHistory history;
    ClusterStatus cluster = clusterOf(3);
    cluster.members.removeAt(1);
    history.add(cluster, {}, start);
    plots.setHistory(history, start);
    QCOMPARE(plots.phi()->content().colors, (QList<int>{0, 1}));
    history.add(clusterOf(3), {}, start + second); // One between the two joins.
    plots.setHistory(history, start + second);
    QCOMPARE(plots.phi()->content().colors, (QList<int>{0, 2, 1}));
}

void PlotsTest::ofManyMembersTheLegendScrolls()
{
    for (const int members : {1, 7, 100}) {
        TimePlots plots;
        plots.resize(800, 600);
        plots.show();
        plots.setHistory(busyHistory(members, 2), start + 10 * second);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(plots.height(), 600); // It takes no more than there is.
        auto *area = plots.findChild<QScrollArea *>();
        QVERIFY(area->height() >= plots.legend()->findChild<QCheckBox *>()->height());
        QVERIFY(area->height() < 130);
        QCOMPARE(area->verticalScrollBar()->isVisible(), members == 100);
        QVERIFY(plots.phi()->height() > 90);
    }
}

void PlotsTest::windowScrolls()
{
    TimePlots plots;
    plots.resize(800, 600);
    plots.show();
    plots.setHistory(busyHistory(1, 10), start + 10 * second);
    QCOMPARE(plots.writes()->scale().toMs, start + 10 * second);
    QCOMPARE(plots.writes()->scale().fromMs, start + 10 * second - 10 * minute);
    plots.setHistory(busyHistory(1, 11), start + 11 * second);
    QCOMPARE(plots.writes()->scale().toMs, start + 11 * second);
}

void PlotsTest::plotsAlignTheirNumbers()
{
    TimePlots plots;
    plots.resize(800, 600);
    ClusterHistory history;
    ClusterStatus cluster = clusterOf(1);
    cluster.members[0].behind = 1'234'567;
    history.add(cluster, 1.0, start);
    plots.setHistory(history, start);
    plots.show();
    QCOMPARE(plots.phi()->scale().area.left(), plots.behind()->scale().area.left());
    QCOMPARE(plots.writes()->scale().area.left(), plots.behind()->scale().area.left());
    QVERIFY(plots.phi()->scale().area.left() > 50);
}

void PlotsTest::hiddenPlotsCostNothing()
{
    TimePlots plots;
    plots.setHistory(busyHistory(3), start + 10 * minute);
    QVERIFY(plots.phi()->content().series.isEmpty());
    plots.show();
    QCOMPARE(plots.phi()->content().series.size(), 3);
}

void PlotsTest::redrawsAreCheap()
{
    TimePlots plots;
    plots.resize(1000, 700);
    const ClusterHistory history = busyHistory(30);
    plots.setHistory(history, start + 10 * minute);
    plots.show();
    QCoreApplication::processEvents();
    QImage image(plots.size(), QImage::Format_ARGB32_Premultiplied);
    plots.render(&image);
    const double before = processorMs();
    constexpr int updates = 10;
    for (int i = 1; i <= updates; ++i) {
        plots.setHistory(history, start + 10 * minute + i * second);
        plots.render(&image);
    }
    const double each = (processorMs() - before) / updates;
    qInfo("%.1f ms for an update of all plots with 30 members", each);
    // 5 % of a core is 50 ms; more is allowed for builds that are not optimised, or watched by sanitizers.
    QVERIFY2(each < 250, qPrintable(QString::number(each)));
}

void PlotsTest::movingTheCrosshairIsCheap()
{
    TimePlots plots;
    plots.resize(1000, 700);
    plots.setHistory(busyHistory(30), start + 10 * minute);
    plots.show();
    QImage image(plots.size(), QImage::Format_ARGB32_Premultiplied);
    plots.render(&image);
    const double before = processorMs();
    constexpr int moves = 20;
    const PlotScale scale = plots.phi()->scale();
    for (int i = 0; i < moves; ++i) {
        moveMouse(*plots.phi(), scale.area.topLeft() + QPointF(20.0 + i * 10, 20));
        plots.render(&image);
    }
    const double each = (processorMs() - before) / moves;
    qInfo("%.1f ms for a move of the crosshair", each);
    QVERIFY2(each < 100, qPrintable(QString::number(each)));
}

void PlotsTest::sparklinesShowTheLastValueAndGaps()
{
    const auto painted = [](const QList<Sample> &list) {
        QImage image(120, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintSparkline(painter, image.rect(), list, Qt::black);
        return image;
    };
    const auto inkAt = [](const QImage &image, int x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y).alphaF() > 0.5F)
                return true;
        }
        return false;
    };
    QVERIFY(!inkAt(painted({}), 60));
    QVERIFY(inkAt(painted(samples({1, 2, 1, 2, 1})), 60));
    QVERIFY(!inkAt(painted(samples({1, 2, unknown, 2, 1})), 60));
    QVERIFY(inkAt(painted(samples({1, 2, unknown, 2, 1})), 117)); // The dot at the end.
    QVERIFY(inkAt(painted(samples({0, 0, 0})), 60)); // All zero is a line, too.
}

void PlotsTest::tilesArePressedByMouseAndKeyboard()
{
    StatTile tile;
    tile.setTitle(u"Members"_s);
    tile.setNumber(u"3"_s);
    tile.show();
    QSignalSpy clicked(&tile, &QAbstractButton::clicked);
    QTest::mouseClick(&tile, Qt::LeftButton);
    QTest::keyClick(&tile, Qt::Key_Space);
    QTest::keyClick(&tile, Qt::Key_Return);
    QCOMPARE(clicked.size(), 3);
}

void PlotsTest::tilesTellScreenReaders()
{
    StatTile tile;
    tile.setTitle(u"Members"_s);
    tile.setNumber(u"3"_s);
    QCOMPARE(tile.accessibleName(), u"Members: 3"_s);
    tile.setMood(StatTile::Mood::Critical, u"1 dead"_s);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&tile);
    QCOMPARE(interface->text(QAccessible::Name), u"Members: 3, 1 dead"_s);
    QCOMPARE(interface->role(), QAccessible::Button);
}

void PlotsTest::tilesHoldLongWords()
{
    StatTile tile;
    tile.setTitle(u"Members"_s);
    tile.setNumber(u"3"_s);
    const int before = tile.sizeHint().width();
    tile.setMood(StatTile::Mood::Warning, u"Benachrichtigungsempfängerverfügbarkeit"_s);
    QVERIFY(tile.sizeHint().width() > before);
    QVERIFY(tile.minimumSizeHint().width()
            > QFontMetrics(tile.font()).horizontalAdvance(u"Benachrichtigungsempfängerverfügbarkeit"_s));
}

void PlotsTest::aBusyMemberIsNoLaggard()
{
    LagWatch watch;
    ClusterStatus cluster = clusterOf(3);
    for (int i = 0; i < 120; ++i) {
        cluster.members[1].behind = 5 + i % 7;
        watch.add(cluster, start + i * second);
    }
    QVERIFY(watch.laggards().isEmpty());
}

void PlotsTest::aStuckMemberIsALaggard()
{
    LagWatch watch;
    ClusterStatus cluster = clusterOf(3);
    cluster.members[1].behind = 1; // One write is enough: nothing else comes in.
    for (int i = 0; i < 30; ++i)
        watch.add(cluster, start + i * second);
    QVERIFY(watch.laggards().isEmpty());
    watch.add(cluster, start + 30 * second);
    QCOMPARE(watch.laggards(), QList<QByteArray>{idOf(1)});
    cluster.members[1].behind = 0;
    watch.add(cluster, start + 31 * second);
    QVERIFY(watch.laggards().isEmpty());
}

void PlotsTest::aMemberFarBehindIsALaggard()
{
    LagWatch watch;
    ClusterStatus cluster = clusterOf(3);
    for (int i = 0; i <= 30; ++i) {
        cluster.members[1].behind = 5000 + i % 7;
        watch.add(cluster, start + i * second);
    }
    QCOMPARE(watch.laggards(), QList<QByteArray>{idOf(1)});
    cluster.members[1].behind = 999; // It comes nearer.
    watch.add(cluster, start + 31 * second);
    QVERIFY(watch.laggards().isEmpty());
}

void PlotsTest::aDeadMemberIsNoLaggard()
{
    LagWatch watch;
    ClusterStatus cluster = clusterOf(3);
    cluster.members[1].behind = 5000;
    cluster.members[1].state = State::Dead;
    watch.add(cluster, start);
    watch.add(cluster, start + minute);
    QVERIFY(watch.laggards().isEmpty());
}

void PlotsTest::noNewsIsGoodNews()
{
    QVERIFY(HealthSummary::of(wellFacts()).isEmpty());
    QCOMPARE(HealthSummary::allIsWell(), u"All is well."_s);
    HealthFacts facts = wellFacts();
    facts.cluster->members[1].state = State::Left; // It said good-bye.
    facts.cluster->members[2].behind = 12;
    facts.cluster->members[2].clockOffsetMs = -999;
    QVERIFY(HealthSummary::of(facts).isEmpty());
    facts.cluster.reset(); // Connected, but nothing of the cluster is known yet.
    QVERIFY(HealthSummary::of(facts).isEmpty());
}

void PlotsTest::troubles_data()
{
    QTest::addColumn<HealthFacts>("facts");
    QTest::addColumn<QString>("part");
    QTest::addColumn<Attention::Severity>("severity");
    QTest::addColumn<Attention::Place>("place");
    QTest::addColumn<QByteArray>("member");
    using enum Attention::Severity;
    using enum Attention::Place;

    HealthFacts facts = wellFacts();
    facts.cluster->leader.clear();
    QTest::newRow("no leader") << facts << u"No leader"_s << Critical << Members << QByteArray();
    facts = wellFacts();
    facts.cluster->members[1].state = State::Dead;
    QTest::newRow("dead") << facts << u"10.2.2.3:6553\u2069 is dead"_s << Critical << Members << idOf(1);
    facts = wellFacts();
    facts.cluster->members[1].state = State::Suspect;
    QTest::newRow("suspect") << facts << u"is suspect"_s << Warning << Members << idOf(1);
    facts = wellFacts();
    facts.cluster->members[2].clockOffsetMs = 1500;
    QTest::newRow("clock fast") << facts << u"is 1.5 s fast"_s << Warning << Members << idOf(2);
    facts.cluster->members[2].clockOffsetMs = -60'000;
    QTest::newRow("clock slow") << facts << u"is 60.0 s slow"_s << Warning << Members << idOf(2);
    facts = wellFacts();
    facts.cluster->members[1].behind = 12;
    facts.laggards = {idOf(1)};
    QTest::newRow("behind") << facts << u"behind by 12"_s << Warning << Members << idOf(1);
    facts = wellFacts();
    facts.failingHooks = 2;
    QTest::newRow("hooks") << facts << u"2 web-hook"_s << Warning << WebHooks << QByteArray();
    facts = wellFacts();
    facts.expiredHosts = 5;
    QTest::newRow("hosts") << facts << u"5 host"_s << Warning << Services << QByteArray();
}

void PlotsTest::troubles()
{
    QFETCH(HealthFacts, facts);
    QFETCH(QString, part);
    const QList<Attention> list = HealthSummary::of(facts);
    QCOMPARE(list.size(), 1);
    QVERIFY2(list.first().sentence.contains(part), qPrintable(list.first().sentence));
    QTEST(list.first().severity, "severity");
    QTEST(list.first().place, "place");
    QTEST(list.first().member, "member");
}

void PlotsTest::worstComesFirst()
{
    HealthFacts facts = wellFacts();
    facts.failingHooks = 1;
    facts.cluster->members[0].state = State::Suspect;
    facts.cluster->members[2].state = State::Dead;
    const QList<Attention> list = HealthSummary::of(facts);
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.at(0).severity, Attention::Severity::Critical);
    QCOMPARE(list.at(0).member, idOf(2));
    QCOMPARE(list.at(1).member, idOf(0));
    QCOMPARE(list.at(2).place, Attention::Place::WebHooks);
}

void PlotsTest::manyOfAKindAreOneEntry()
{
    HealthFacts facts = wellFacts(10);
    for (int i = 0; i < 3; ++i)
        facts.cluster->members[i].state = State::Dead;
    QCOMPARE(HealthSummary::of(facts).size(), 3);
    for (int i = 0; i < 7; ++i)
        facts.cluster->members[i].state = State::Dead;
    const QStringList list = sentences(facts);
    QCOMPARE(list.size(), 1);
    QVERIFY2(list.first().startsWith(u"7 "_s), qPrintable(list.first()));
    QVERIFY(list.first().contains(u"10.2.2.4:6553"_s));
}

void PlotsTest::withoutConnectionNothingElseIsSaid()
{
    HealthFacts facts = wellFacts();
    facts.cluster->members[1].state = State::Dead;
    facts.connected = false;
    const QList<Attention> list = HealthSummary::of(facts);
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().place, Attention::Place::Connection);
    QCOMPARE(list.first().severity, Attention::Severity::Critical);
}

QTEST_MAIN(PlotsTest)
#include "tst_plots.moc"

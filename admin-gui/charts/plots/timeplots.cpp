// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "timeplots.h"

#include "charts/charttheme.h"
#include "charts/memberwords.h"
#include "charts/plots/serieslegend.h"
#include "charts/plots/timeplot.h"

#include <QEvent>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace nesoi
{

using namespace Qt::StringLiterals;

TimePlots::TimePlots(QWidget *parent)
    : QWidget(parent)
    , m_phi(new TimePlot(this))
    , m_behind(new TimePlot(this))
    , m_writes(new TimePlot(this))
    , m_legend(new SeriesLegend(this))
    , m_legendArea(new QScrollArea(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (TimePlot *plot : {m_phi, m_behind, m_writes}) {
        layout->addWidget(plot, 1);
        connect(plot, &TimePlot::crosshairMoved, this, [this](std::optional<qint64> atMs) {
            for (TimePlot *other : {m_phi, m_behind, m_writes})
                other->setCrosshair(atMs);
        });
    }
    m_legendArea->setWidget(m_legend);
    m_legendArea->setWidgetResizable(true);
    m_legendArea->setFrameShape(QFrame::NoFrame);
    m_legendArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_legendArea->setFocusPolicy(Qt::NoFocus); // Its boxes have it.
    m_legend->setAutoFillBackground(false);
    m_legendArea->viewport()->setAutoFillBackground(false);
    layout->addWidget(m_legendArea);
    connect(m_legend, &SeriesLegend::hiddenChanged, this, [this] {
        update();
        fitLegend();
    });
    connect(m_legend, &SeriesLegend::highlightedChanged, this, &TimePlots::update);
    retranslate();
}

void TimePlots::retranslate()
{
    const QString alarm = QLocale().toString(ChartTheme::alarmPhi, 'f', 0);
    TimePlot::Style phi;
    //: Title of a plot. Phi is a measure of how suspicious a member's silence is.
    phi.title = tr("Phi");
    phi.leastTop = 10;
    phi.greatestTop = 20; // Of a dead member it goes to 300, and would leave the others flat.
    phi.threshold = ChartTheme::alarmPhi;
    //: At a line in the plot of phi; %1 is 8
    phi.thresholdText = tr("%1: as good as dead").arg(alarm);
    phi.decimals = 1;
    m_phi->setStyle(phi);

    TimePlot::Style behind;
    //: Title of a plot, with the unit: how many writes each member lacks
    behind.title = tr("Behind (writes)");
    behind.leastTop = 4;
    m_behind->setStyle(behind);

    TimePlot::Style writes;
    //: Title of a plot, with the unit: of the whole cluster
    writes.title = tr("Writes per second");
    writes.leastTop = 4;
    writes.decimals = 1;
    writes.timeAxis = true;
    m_writes->setStyle(writes);
}

void TimePlots::setHistory(const ClusterHistory &history, qint64 nowMs)
{
    m_history = history;
    m_nowMs = nowMs;
    m_shown = false;
    if (isVisible())
        update();
}

QList<int> TimePlots::colorsOf(const QList<TimeSeries> &series)
{
    QHash<QByteArray, int> kept;
    for (const TimeSeries &member : series) {
        if (const auto color = m_colors.constFind(member.key); color != m_colors.constEnd())
            kept.insert(member.key, *color);
    }
    const QList<int> used = kept.values();
    QSet<int> taken(used.begin(), used.end());
    QList<int> colors;
    int next = 0;
    for (const TimeSeries &member : series) {
        if (!kept.contains(member.key)) {
            while (taken.contains(next))
                ++next;
            taken.insert(next);
            kept.insert(member.key, next);
        }
        colors << kept.value(member.key);
    }
    m_colors = kept;
    return colors;
}

void TimePlots::update()
{
    m_shown = true;
    TimePlot::Content content;
    content.toMs = m_nowMs;
    content.fromMs = m_nowMs - std::chrono::milliseconds(ClusterHistory::span).count();
    content.hidden = m_legend->hidden();
    content.highlighted = m_legend->highlighted();

    content.series = m_history.phi();
    content.colors = colorsOf(content.series);
    QList<SeriesLegend::Entry> entries;
    for (qsizetype i = 0; i < content.series.size(); ++i)
        entries << SeriesLegend::Entry{content.series.at(i).key, MemberWords::isolated(content.series.at(i).name),
                                       content.colors.at(i)};
    m_legend->setEntries(entries);
    fitLegend();
    m_phi->setContent(content);
    content.series = m_history.behind();
    m_behind->setContent(content);

    content.series = {{"writes", m_writes->accessibleName(), m_history.writes()}};
    content.colors.clear();
    content.highlighted.clear();
    content.hidden.clear();
    m_writes->setContent(content);
    alignNumbers();
}

void TimePlots::alignNumbers()
{
    const int width = std::max({m_phi->numbersWidth(), m_behind->numbersWidth(), m_writes->numbersWidth()});
    for (TimePlot *plot : {m_phi, m_behind, m_writes})
        plot->setNumbersWidth(width);
}

/// At most so much that the plots stay the greater part.
void TimePlots::fitLegend()
{
    const int wanted = m_legend->heightForWidth(std::max(m_legendArea->viewport()->width(), 60));
    const int line = m_legend->fontMetrics().height() + 10;
    const int most = 7 * line / 2; // Half a line shows that there is more.
    m_legendArea->setVerticalScrollBarPolicy(wanted > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_legendArea->setFixedHeight(std::min(wanted, most));
}

void TimePlots::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLegend();
}

void TimePlots::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        update();
    } else if (event->type() == QEvent::FontChange) {
        alignNumbers();
        fitLegend();
    }
}

void TimePlots::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_shown)
        update();
}

} // namespace nesoi

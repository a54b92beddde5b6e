// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "sparkline.h"

#include "charts/charttheme.h"
#include "charts/plots/plotscale.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace nesoi
{

namespace
{

/// So many means as can be told apart in that width; where nothing was known for longer, none.
QList<Sample> smoothed(const QList<Sample> &samples, double width)
{
    const auto columns = std::max<qint64>(1, std::llround(width / 3));
    const qint64 first = samples.first().atMs;
    const qint64 each = std::max<qint64>(1, (samples.last().atMs - first) / columns);
    QList<Sample> means;
    double sum = 0;
    qint64 count = 0;
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const Sample &sample = samples.at(i);
        const bool isLast = i + 1 == samples.size();
        const bool columnEnds = isLast || (samples.at(i + 1).atMs - first) / each != (sample.atMs - first) / each;
        if (sample.isKnown()) {
            sum += sample.value;
            ++count;
        }
        if (!columnEnds && sample.isKnown())
            continue;
        if (count > 0)
            means << Sample{sample.atMs, sum / static_cast<double>(count)};
        if (!sample.isKnown() || (!isLast && samples.at(i + 1).atMs - sample.atMs > longestSilenceMs))
            means << Sample{sample.atMs};
        sum = 0;
        count = 0;
    }
    return means;
}

/// As PlotScale::lines(), but means are further apart than news.
QList<QPolygonF> lines(const QList<Sample> &samples, const PlotScale &scale)
{
    QList<QPolygonF> lines;
    bool open = false;
    for (const Sample &sample : samples) {
        if (sample.isKnown()) {
            if (!open)
                lines << QPolygonF();
            lines.last() << QPointF(scale.x(sample.atMs), scale.y(sample.value));
        }
        open = sample.isKnown();
    }
    return lines;
}

} // namespace

void paintSparkline(QPainter &painter, const QRectF &rect, const QList<Sample> &samples, const QColor &color)
{
    if (samples.isEmpty() || rect.width() < 4)
        return;
    const QList<Sample> means = smoothed(samples, rect.width());
    double highest = 0;
    for (const Sample &mean : means) {
        if (mean.isKnown())
            highest = std::max(highest, mean.value);
    }
    PlotScale scale;
    scale.area = rect.adjusted(1, 2, -4, -2);
    scale.fromMs = samples.first().atMs;
    scale.toMs = std::max(samples.last().atMs, scale.fromMs + 1);
    scale.top = highest > 0 ? highest : 1;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPointF end;
    for (const QPolygonF &line : lines(means, scale)) {
        QColor fill = color;
        fill.setAlphaF(0.12F);
        QPainterPath below(QPointF(line.first().x(), scale.area.bottom()));
        for (const QPointF &point : line)
            below.lineTo(point);
        below.lineTo(line.last().x(), scale.area.bottom());
        painter.fillPath(below, fill);
        painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (qsizetype i = 1; i < line.size(); ++i)
            painter.drawLine(line.at(i - 1), line.at(i));
        end = line.last();
    }
    if (samples.last().isKnown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(end, 2.5, 2.5);
    }
    painter.restore();
}

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void Sparkline::setSamples(const QList<Sample> &samples)
{
    m_samples = samples;
    update();
}

void Sparkline::setColor(const QColor &color)
{
    m_color = color;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {120, 32};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSparkline(painter, rect(), m_samples, m_color.isValid() ? m_color : ChartTheme::of(palette()).accent);
}

} // namespace nesoi

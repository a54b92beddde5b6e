// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "sparkline.h"

#include "charts/charttheme.h"
#include "charts/plots/plotscale.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace nesoi
{

void paintSparkline(QPainter &painter, const QRectF &rect, const QList<Sample> &samples, const QColor &color)
{
    if (samples.isEmpty() || rect.width() < 4)
        return;
    double highest = 0;
    for (const Sample &sample : samples) {
        if (sample.isKnown())
            highest = std::max(highest, sample.value);
    }
    PlotScale scale;
    scale.area = rect.adjusted(1, 2, -4, -2);
    scale.fromMs = samples.first().atMs;
    scale.toMs = std::max(samples.last().atMs, scale.fromMs + 1);
    scale.top = highest > 0 ? highest : 1;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPointF end;
    for (const QPolygonF &line : scale.lines(samples)) {
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

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "plotscale.h"

#include <algorithm>
#include <cmath>

namespace nesoi
{

namespace
{

/// The next of 1, 2, 5, 10, 20, 50, …
double roundUp(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (value <= factor * power * (1 + 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace

PlotScale PlotScale::of(const QRectF &area, qint64 fromMs, qint64 toMs, double top)
{
    PlotScale scale{area, fromMs, std::max(toMs, fromMs + 1)};
    const double lines = std::clamp(std::floor(area.height() / 34), 1.0, 5.0);
    const double wanted = std::max(top, 1e-6);
    scale.step = roundUp(wanted / lines);
    scale.top = scale.step * std::ceil(wanted / scale.step - 1e-9);
    scale.decimals = std::max(0, static_cast<int>(-std::floor(std::log10(scale.step) + 1e-9)));
    return scale;
}

double PlotScale::x(qint64 atMs) const
{
    return area.left() + area.width() * static_cast<double>(atMs - fromMs) / static_cast<double>(toMs - fromMs);
}

double PlotScale::y(double value) const
{
    return area.bottom() - area.height() * std::clamp(value / top, 0.0, 1.0);
}

qint64 PlotScale::timeAt(double x) const
{
    return fromMs + std::llround((x - area.left()) / area.width() * static_cast<double>(toMs - fromMs));
}

QList<QPolygonF> PlotScale::lines(const QList<Sample> &samples) const
{
    QList<QPolygonF> lines;
    qint64 lastMs = 0;
    bool open = false;
    for (const Sample &sample : samples) {
        if (!sample.isKnown()) {
            open = false;
            continue;
        }
        const QPointF point(x(sample.atMs), y(sample.value));
        if (!open || sample.atMs - lastMs > longestSilenceMs)
            lines << QPolygonF();
        open = true;
        lastMs = sample.atMs;
        QPolygonF &line = lines.last();
        // What stays the same for long is one stroke.
        if (line.size() >= 2 && line.at(line.size() - 1).y() == point.y() && line.at(line.size() - 2).y() == point.y())
            line.last() = point;
        else
            line << point;
    }
    return lines;
}

} // namespace nesoi

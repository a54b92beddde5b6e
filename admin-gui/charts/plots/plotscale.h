// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "charts/plots/sample.h"

#include <QPointF>
#include <QPolygonF>
#include <QRectF>

namespace nesoi
{

/// From times and values to places in a plot, and its lines at round numbers. Time runs to the right in every language.
struct PlotScale {
    QRectF area;
    qint64 fromMs = 0;
    qint64 toMs = 1;
    double top = 1; ///< The value at the upper edge; 0 is at the lower one. Greater ones are drawn at the edge.
    double step = 0.5; ///< Between lines.
    int decimals = 1; ///< That the step needs.

    /// With a top that is round, and at least so much.
    [[nodiscard]] static PlotScale of(const QRectF &area, qint64 fromMs, qint64 toMs, double top);

    [[nodiscard]] double x(qint64 atMs) const;
    [[nodiscard]] double y(double value) const;
    [[nodiscard]] qint64 timeAt(double x) const;

    /// The lines of a series: one for each stretch in which something is known all the time. Points that lie on a line
    /// between their neighbours are left out. A stretch of one sample is a line of one point.
    [[nodiscard]] QList<QPolygonF> lines(const QList<Sample> &samples) const;

    bool operator==(const PlotScale &) const = default;
};

} // namespace nesoi

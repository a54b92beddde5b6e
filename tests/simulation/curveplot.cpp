// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "measurements.h"

#include <cmath>

namespace nesoi::simulation
{

namespace
{

constexpr int width = 720;
constexpr int height = 400;
constexpr int left = 70;
constexpr int right = 70;
constexpr int top = 40;
constexpr int bottom = 50;

/// A logarithmic axis from a power of ten to another.
struct Axis {
    double least;
    double most;
    int from;
    int to;

    [[nodiscard]] double at(double value) const
    {
        const double part = (std::log10(value) - std::log10(least)) / (std::log10(most) - std::log10(least));
        return from + part * (to - from);
    }
};

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 1);
}

QByteArray text(double x, double y, const QByteArray &anchor, const QByteArray &kind, const QByteArray &what)
{
    return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + anchor + "\" class=\"" + kind
        + "\">" + what + "</text>\n";
}

template <typename Value>
QByteArray line(const std::vector<CurvePoint> &curve, const Axis &x, const Axis &y, const QByteArray &kind, Value value)
{
    QByteArray points;
    QByteArray dots;
    for (const CurvePoint &point : curve) {
        const QByteArray atX = number(x.at(point.nodes));
        const QByteArray atY = number(y.at(std::max(value(point), y.least)));
        points += atX + ',' + atY + ' ';
        dots += "<circle cx=\"" + atX + "\" cy=\"" + atY + "\" r=\"3\" class=\"" + kind + "\"/>\n";
    }
    return "<polyline points=\"" + points.trimmed() + "\" class=\"" + kind + "\"/>\n" + dots;
}

} // namespace

QByteArray toSvg(const std::vector<CurvePoint> &curve)
{
    const Axis x{3, 1000, left, width - right};
    const Axis y{1, 100'000, height - bottom, top}; // Milliseconds on the left, bytes a second on the right.
    QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + QByteArray::number(width) + ' '
        + QByteArray::number(height)
        + "\" role=\"img\" aria-label=\"Convergence time and traffic by the number of nodes\">\n"
          "<style>\n"
          "text { font: 13px sans-serif; fill: #444 } line { stroke: #bbb }\n"
          "polyline { fill: none; stroke-width: 2 } .time { stroke: #0b6bcb } .idle { stroke: #b35900 }\n"
          "circle.time, text.time { fill: #0b6bcb; stroke: none } circle.idle, text.idle { fill: #b35900; stroke: none "
          "}\n"
          "@media (prefers-color-scheme: dark) {\n"
          "text { fill: #ccc } line { stroke: #555 } .time { stroke: #6db3f2 } .idle { stroke: #f0a860 }\n"
          "circle.time, text.time { fill: #6db3f2 } circle.idle, text.idle { fill: #f0a860 } }\n"
          "</style>\n";
    for (double value = y.least; value <= y.most; value *= 10) {
        const QByteArray atY = number(y.at(value));
        svg += "<line x1=\"" + number(x.from) + "\" x2=\"" + number(x.to) + "\" y1=\"" + atY + "\" y2=\"" + atY
            + "\"/>\n";
        svg += text(left - 8, y.at(value) + 4, "end", "axis", QByteArray::number(value, 'f', 0));
        svg += text(width - right + 8, y.at(value) + 4, "start", "axis", QByteArray::number(value, 'f', 0));
    }
    for (const CurvePoint &point : curve)
        svg += text(x.at(point.nodes), height - bottom + 20, "middle", "axis", QByteArray::number(point.nodes));
    svg += text((left + width - right) / 2.0, height - 10, "middle", "axis", "nodes");
    svg += text(left, top - 16, "start", "time", "ms until the last node has a write (p99)");
    svg += text(width - right, top - 16, "end", "idle", "bytes/s a node sends, idle");
    svg += line(curve, x, y, "time", [](const CurvePoint &p) { return static_cast<double>(p.most) / millisecond; });
    svg += line(curve, x, y, "idle", [](const CurvePoint &p) { return p.idleBytes; });
    return svg + "</svg>\n";
}

} // namespace nesoi::simulation

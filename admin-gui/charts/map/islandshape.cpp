// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "islandshape.h"

#include <QtMath>

#include <array>
#include <cmath>

namespace nesoi
{

namespace
{

/// FNV-1a: qHash() is seeded anew in each process, and need not be the same in the next Qt.
quint64 hashOf(const QByteArray &id)
{
    quint64 hash = 14695981039346656037ULL;
    for (const char c : id)
        hash = (hash ^ static_cast<uchar>(c)) * 1099511628211ULL;
    return hash ^ hash >> 29;
}

} // namespace

QPainterPath islandShape(const QByteArray &id, double radius)
{
    constexpr int corners = 48;
    quint64 hash = hashOf(id);
    const auto next = [&hash] { // 0…1
        hash = hash * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<double>(hash >> 40) / (1 << 24);
    };
    // Waves around the circle: long ones give it its form, short ones its bays. Their heights add up to 0.2 at most.
    std::array<std::array<double, 2>, 4> waves{};
    for (size_t i = 0; i < waves.size(); ++i)
        waves.at(i) = {(0.4 + 0.6 * next()) * (i == 0 ? 0.09 : i == 1 ? 0.06 : 0.025), next() * 2 * M_PI};

    QPainterPath path;
    std::array<QPointF, corners> points;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * M_PI * i / corners;
        double distance = 1;
        for (size_t k = 0; k < waves.size(); ++k)
            distance += waves.at(k)[0] * std::sin(static_cast<double>(k + 2) * angle + waves.at(k)[1]);
        points.at(static_cast<size_t>(i)) = radius * distance * QPointF(std::cos(angle), std::sin(angle));
    }
    path.addPolygon(QPolygonF(QList<QPointF>(points.begin(), points.end())));
    path.closeSubpath();
    return path;
}

} // namespace nesoi

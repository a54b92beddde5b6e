// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <optional>

namespace nesoi
{

/// How far from its middle an island reaches, with shallows, crown and badge.
[[nodiscard]] constexpr double islandReach(double radius)
{
    return radius * 1.4;
}

/// Where the members of a cluster are on the map. Pure geometry, in logical pixels.
struct MapLayout {
    QList<QPointF> places; ///< Middles of the islands, in the order of the members.
    double radius = 0; ///< Of an island.
    bool ring = true; ///< On a ring, where there are few; else in rows, staggered as tiles are.

    bool operator==(const MapLayout &) const = default;
};

/// Places so many members in an area. What stands below each island (label) has room within the area, and where the
/// area gives as much also between the islands.
[[nodiscard]] MapLayout placeMembers(qsizetype count, const QRectF &area, const QSizeF &label);

/// The place in the midst of others. Who is there can be linked to all without long ways.
[[nodiscard]] qsizetype middlePlace(const MapLayout &layout, QPointF middle);

/// A text that wants to stand at an island.
struct LabelWish {
    QPointF island;
    double reach = 0; ///< What is around the middle of the island, which it must not cover.
    QSizeF size;
    int importance = 0; ///< The greater comes first.
};

/// Gives each label a place below, above or beside its island; nothing to one for which there is no room. Labels never
/// overlap each other, other islands or what is taken, and are never cut by the bounds.
[[nodiscard]] QList<std::optional<QRectF>> placeLabels(const QList<LabelWish> &wishes, const QRectF &bounds,
                                                       const QList<QRectF> &taken = {});

/// What tells addresses apart, where there is no room for more: without the port that all share, and without the parts
/// that all begin with: "10.2.2.2:6553" is "…2.2" or "…2". At least two addresses; else they stay as they are.
[[nodiscard]] QStringList shortAddresses(const QStringList &addresses);

} // namespace nesoi

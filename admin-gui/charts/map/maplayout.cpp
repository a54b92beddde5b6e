// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "maplayout.h"

#include <QtMath>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double labelGap = 4; // Between an island and its label.

/// The places on a ring, if all islands and labels have room there.
std::optional<MapLayout> ring(qsizetype count, const QRectF &area, const QSizeF &label)
{
    MapLayout layout;
    layout.radius = std::clamp(std::min(area.width(), area.height()) * (count <= 4 ? 0.085 : 0.07), 16.0, 44.0);
    const double reach = islandReach(layout.radius);
    const double below = reach + labelGap + label.height();
    const QPointF middle(area.center().x(), area.top() + reach + (area.height() - reach - below) / 2);
    if (count == 1) {
        layout.places = {middle};
        return layout;
    }
    const double high = std::min((area.height() - reach - below) / 2, 320.0);
    const double wide = std::min((area.width() - std::max(label.width(), 2 * reach)) / 2, std::max(1.75 * high, 180.0));
    if (wide < layout.radius || high < layout.radius)
        return {};
    for (qsizetype i = 0; i < count; ++i) {
        const double first = count == 2 ? M_PI : -M_PI / 2;
        const double angle = first + 2 * M_PI * static_cast<double>(i) / static_cast<double>(count);
        layout.places << middle + QPointF(wide * std::cos(angle), high * std::sin(angle));
    }
    // A triangle, as other odd rings, is not as high below its middle as above it.
    if (count % 2) {
        const double lowest = std::max_element(layout.places.begin(), layout.places.end(), [](QPointF a, QPointF b) {
                                  return a.y() < b.y();
                              })->y();
        for (QPointF &place : layout.places)
            place.ry() += (middle.y() + high - lowest) / 2;
    }
    const auto room = [&](QPointF place) {
        const double half = std::max(label.width() / 2 + 6, reach);
        return QRectF(place.x() - half, place.y() - reach, 2 * half, reach + below);
    };
    for (qsizetype i = 0; i < count; ++i) {
        for (qsizetype k = 0; k < i; ++k) {
            if (room(layout.places.at(i)).intersects(room(layout.places.at(k))))
                return {};
        }
    }
    return layout;
}

/// A number from −1 to 1 that looks as if it were random, the same for the same place.
double scatter(qsizetype index, int kind)
{
    const double value = std::sin(static_cast<double>(index) * 12.9898 + kind * 78.233) * 43758.5453;
    return 2 * (value - std::floor(value)) - 1;
}

MapLayout rows(qsizetype count, const QRectF &area, const QSizeF &label)
{
    MapLayout layout;
    layout.ring = false;
    // As many columns as make the cells of the shape that an island with its label has.
    const double aspect = std::clamp(label.width() / (label.height() + 44), 0.8, 1.5);
    const auto members = static_cast<double>(count);
    const auto columns
        = std::clamp<qsizetype>(std::llround(std::sqrt(members * area.width() / area.height() / aspect)), 1, count);
    const qsizetype lines = (count + columns - 1) / columns;
    const double cellHeight = area.height() / static_cast<double>(lines);
    const qsizetype longest = (count + lines - 1) / lines;
    const double cellWidth = area.width() / (static_cast<double>(longest) + (lines > 1 ? 0.5 : 0));
    layout.radius = std::clamp(std::min(cellWidth, cellHeight - label.height()) * 0.25,
                               std::min(6.0, std::min(cellWidth, cellHeight) * 0.28), 28.0);

    const double spareX = std::clamp((cellWidth - label.width()) / 2 - 8, 0.0, cellWidth * 0.12);
    const double spareY
        = std::clamp((cellHeight - label.height() - labelGap) / 2 - islandReach(layout.radius), 0.0, cellHeight * 0.10);
    qsizetype index = 0;
    for (qsizetype line = 0; line < lines; ++line) {
        const qsizetype inLine = count / lines + (line < count % lines ? 1 : 0);
        // Lines of the same length are shifted against each other; those that differ by one are so by themselves.
        const bool shifted = lines > 1 && (count % lines == 0 || (line != count % lines && lines > 2));
        const double shift = shifted ? (line % 2 ? 0.25 : -0.25) * cellWidth : 0;
        const double left = area.center().x() - cellWidth * static_cast<double>(inLine - 1) / 2 + shift;
        const double y
            = area.top() + cellHeight * static_cast<double>(line) + (cellHeight - label.height() - labelGap) / 2;
        for (qsizetype k = 0; k < inLine; ++k, ++index) {
            layout.places << QPointF(left + cellWidth * static_cast<double>(k) + scatter(index, 0) * spareX,
                                     y + scatter(index, 1) * spareY);
        }
    }
    // Where islands were moved beyond the edge by that.
    const double half = std::max(label.width() / 2, islandReach(layout.radius));
    for (QPointF &place : layout.places) {
        if (area.width() > 2 * half)
            place.setX(std::clamp(place.x(), area.left() + half, area.right() - half));
    }
    return layout;
}

bool meetsCircle(const QRectF &rect, QPointF middle, double radius)
{
    const double dx = std::max({rect.left() - middle.x(), 0.0, middle.x() - rect.right()});
    const double dy = std::max({rect.top() - middle.y(), 0.0, middle.y() - rect.bottom()});
    return std::hypot(dx, dy) < radius;
}

std::array<QRectF, 4> candidates(const LabelWish &wish)
{
    const auto &[island, reach, size, importance] = wish;
    const double away = reach + labelGap;
    return {QRectF(QPointF(island.x() - size.width() / 2, island.y() + away), size),
            QRectF(QPointF(island.x() + away, island.y() - size.height() / 2), size),
            QRectF(QPointF(island.x() - away - size.width(), island.y() - size.height() / 2), size),
            QRectF(QPointF(island.x() - size.width() / 2, island.y() - away - size.height()), size)};
}

/// Where a text's last part begins, as a human takes an address or a name apart.
qsizetype partBefore(QStringView text, qsizetype length)
{
    while (length > 0 && !u".:-_[/"_s.contains(text.at(length - 1)))
        --length;
    return length;
}

} // namespace

MapLayout placeMembers(qsizetype count, const QRectF &area, const QSizeF &label)
{
    constexpr qsizetype fewEnough = 12; // A ring of more says less than rows.
    if (count <= 0 || area.isEmpty())
        return {};
    if (count <= fewEnough) {
        if (const std::optional<MapLayout> layout = ring(count, area, label))
            return *layout;
    }
    return rows(count, area, label);
}

qsizetype middlePlace(const MapLayout &layout, QPointF middle)
{
    const auto away = [&](QPointF place) { return QPointF::dotProduct(place - middle, place - middle); };
    const auto nearest = std::min_element(layout.places.begin(), layout.places.end(),
                                          [&](QPointF a, QPointF b) { return away(a) < away(b); });
    return std::distance(layout.places.begin(), nearest);
}

QList<std::optional<QRectF>> placeLabels(const QList<LabelWish> &wishes, const QRectF &bounds,
                                         const QList<QRectF> &taken)
{
    QList<qsizetype> order(wishes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return wishes.at(a).importance > wishes.at(b).importance; });

    QList<std::optional<QRectF>> labels(wishes.size());
    QList<QRectF> placed = taken;
    const auto isFree = [&](const QRectF &rect, qsizetype own) {
        const auto meets = [&](const QRectF &other) { return rect.intersects(other); };
        if (!bounds.contains(rect) || std::any_of(placed.begin(), placed.end(), meets))
            return false;
        for (qsizetype i = 0; i < wishes.size(); ++i) {
            if (i != own && meetsCircle(rect, wishes.at(i).island, wishes.at(i).reach))
                return false;
        }
        return true;
    };
    for (const qsizetype i : order) {
        const std::array<QRectF, 4> rects = candidates(wishes.at(i));
        const auto *rect
            = std::find_if(rects.begin(), rects.end(), [&](const QRectF &candidate) { return isFree(candidate, i); });
        if (rect == rects.end())
            continue;
        labels[i] = *rect;
        placed << *rect;
    }
    return labels;
}

QStringList shortAddresses(const QStringList &addresses)
{
    if (addresses.size() < 2)
        return addresses;
    const QString &first = addresses.first();
    qsizetype head = first.size();
    const qsizetype colon = first.lastIndexOf(u':');
    QStringView port = colon < 0 ? QStringView() : QStringView(first).mid(colon);
    for (const QString &address : addresses) {
        const auto [end, there] = std::mismatch(first.begin(), first.begin() + head, address.begin(), address.end());
        head = std::distance(first.begin(), end);
        if (!address.endsWith(port))
            port = {};
    }
    const auto withoutPort = [&](const QString &address) { return address.chopped(port.size()); };
    for (const QString &address : addresses)
        head = std::min(head, withoutPort(address).size() - 1);
    head = std::max<qsizetype>(0, partBefore(first, head));

    QStringList names;
    for (const QString &address : addresses)
        names << (head > 0 ? u"…"_s : QString()) + withoutPort(address).mid(head);
    return names;
}

} // namespace nesoi

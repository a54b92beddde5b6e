// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "charts/charttheme.h"
#include "client/clusterstatus.h"

#include <QFont>
#include <QLocale>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>

namespace nesoi
{

/// A member on the map.
struct IslandPicture {
    enum class Coast : quint8 { Firm, Dashed, Dotted }; ///< alive; suspect or dead; left

    QByteArray id;
    QPointF place;
    double radius = 0;
    QColor land;
    QColor coast;
    Coast coastLine = Coast::Firm;
    double presence = 1; ///< 0…1, how opaque: those who are gone fade, those who come and go are faded in and out.
    bool shallows = true; ///< Around those that are there.
    bool leader = false;
    bool entry = false; ///< The console talks to it.

    std::optional<QRectF> label{}; ///< Nothing where there is no room; its card tells what it would.
    QString name{};
    QString words{}; ///< Below the name; empty where nothing is to be said.
    QColor wordsColor{};

    bool operator==(const IslandPicture &) const = default;
};

/// The way from the member that the console talks to, to another.
struct LinkPicture {
    enum class Line : quint8 { Firm, Dashed, Dotted }; ///< All is there; it lags behind; it cannot be reached.

    QByteArray to;
    QPointF start;
    QPointF bend;
    QPointF end;
    QColor color;
    double width = 1;
    Line line = Line::Firm;
    double presence = 1;

    std::optional<QRectF> label{}; ///< Of text, where it has one.
    QString text{};

    bool operator==(const LinkPicture &) const = default;
};

/// The map of a cluster, ready to be painted: values only, in logical pixels.
struct MapPicture {
    QList<LinkPicture> links{};
    QList<IslandPicture> islands{}; ///< In the order of the members.

    bool operator==(const MapPicture &) const = default;
};

/// What the picture is made for.
struct MapFrame {
    QRectF area; ///< The sea. Labels stay within.
    double zoom = 1; ///< 1 shows all.
    QPointF pan{}; ///< By what the picture is moved when zoomed.
    QFont font{};
    QLocale locale{};
    Qt::LayoutDirection direction = Qt::LeftToRight;
    ChartTheme theme{};
    bool stale = false; ///< The last known state, greyed.
    QByteArray current{}; ///< Id of the member whose label must be there.
};

[[nodiscard]] MapPicture composeMap(const ClusterStatus &cluster, const MapFrame &frame);

/// What lies between two pictures: 0 is the first, 1 the second.
[[nodiscard]] MapPicture between(const MapPicture &first, const MapPicture &second, double progress);

/// Whether the way from one to the other is worth being shown; a phi that rose a bit is not.
[[nodiscard]] bool differsMuch(const MapPicture &first, const MapPicture &second);

/// The font of what stands below a member's name.
[[nodiscard]] QFont wordsFont(const QFont &font);
/// The font of a member's name.
[[nodiscard]] QFont nameFont(const QFont &font);

} // namespace nesoi

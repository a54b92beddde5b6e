// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "charts/map/mappicture.h"

class QPainter;

namespace nesoi
{

/// What is picked out on the map.
struct MapMarks {
    QByteArray current{}; ///< Id of the selected member.
    QByteArray hovered{}; ///< Id of the one below the mouse.
    bool focus = false; ///< The map has the keyboard.
};

/// Paints the sea and the picture on it. area: that of the picture's frame.
void paintMap(QPainter &painter, const MapPicture &picture, const MapFrame &frame, const MapMarks &marks);

/// Paints how phi looks, and what the signs mean, into a strip that is legendHeight() high.
void paintLegend(QPainter &painter, const QRectF &strip, const MapFrame &frame);
[[nodiscard]] double legendHeight(const QFont &font);

} // namespace nesoi

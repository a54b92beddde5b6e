// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/banner/fadedeffect.h"

#include <QImage>
#include <QPainter>

namespace nesoi
{

void FadedEffect::draw(QPainter *painter)
{
    QPoint offset;
    const QPixmap colours = sourcePixmap(Qt::LogicalCoordinates, &offset, QGraphicsEffect::NoPad);
    QImage greys = colours.toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < greys.height(); ++y) {
        auto *const line = reinterpret_cast<QRgb *>(greys.scanLine(y));
        for (int x = 0; x < greys.width(); ++x) {
            const int grey = qGray(line[x]);
            line[x] = qRgba(grey, grey, grey, qAlpha(line[x]));
        }
    }
    painter->save();
    painter->setOpacity(0.75); // The background shines through; black on white still has 9:1.
    painter->drawImage(offset, greys);
    painter->restore();
}

} // namespace nesoi

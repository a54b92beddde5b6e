// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "mappainter.h"

#include "charts/map/islandshape.h"
#include "charts/memberwords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

/// The texts of the legend.
class MapLegend
{
    Q_DECLARE_TR_FUNCTIONS(nesoi::MapLegend)

public:
    //: Above a scale of colours. Phi is a measure of how suspicious a member's silence is.
    static QString title() { return tr("Phi"); }
    //: The low end of a scale: all is well
    static QString calm() { return tr("0, calm"); }
    //: The high end of a scale, where a member is taken for dead
    static QString alarm() { return tr("8, alarm"); }
};

void paintSea(QPainter &painter, const MapFrame &frame)
{
    const ChartTheme &theme = frame.theme;
    QLinearGradient depth(frame.area.topLeft(), frame.area.bottomLeft());
    depth.setColorAt(0, mixed(theme.sea, theme.window, 0.35));
    depth.setColorAt(1, theme.sea);
    painter.setPen(Qt::NoPen);
    painter.setBrush(depth);
    painter.drawRoundedRect(frame.area, 12, 12);
}

void paintLink(QPainter &painter, const LinkPicture &link)
{
    QPen pen(link.color, link.width, Qt::SolidLine, Qt::RoundCap);
    if (link.line == LinkPicture::Line::Dashed)
        pen.setDashPattern({6 / link.width + 1, 4 / link.width + 2});
    if (link.line == LinkPicture::Line::Dotted)
        pen.setDashPattern({0.1, 3.5});
    QPainterPath way(link.start);
    way.quadTo(link.bend, link.end);
    painter.setOpacity(link.presence);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(way);
    painter.setOpacity(1);
}

void paintLinkLabel(QPainter &painter, const LinkPicture &link, const MapFrame &frame)
{
    if (!link.label)
        return;
    painter.setOpacity(link.presence);
    painter.setPen(QPen(link.color, 1));
    painter.setBrush(frame.theme.panel);
    painter.drawRoundedRect(*link.label, link.label->height() / 2, link.label->height() / 2);
    painter.setPen(frame.stale ? frame.theme.mutedText : frame.theme.warning);
    painter.setFont(wordsFont(frame.font));
    painter.drawText(*link.label, Qt::AlignCenter, link.text);
    painter.setOpacity(1);
}

QColor gold(const ChartTheme &theme)
{
    return theme.dark ? QColor(0xf4, 0xc9, 0x5d) : QColor(0xe9, 0xb4, 0x2f);
}

void paintCrown(QPainter &painter, QPointF middle, double size, const QColor &metal, const ChartTheme &theme)
{
    static const QPolygonF crown(
        {{-1, 0.55}, {-1, -0.45}, {-0.5, 0.05}, {0, -0.75}, {0.5, 0.05}, {1, -0.45}, {1, 0.55}});
    painter.save();
    painter.translate(middle);
    painter.scale(size, size);
    // A halo keeps it apart from whatever is below.
    painter.setPen(QPen(theme.sea, 0.55, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(theme.sea);
    painter.drawPolygon(crown);
    painter.setPen(QPen(theme.dark ? theme.sea : theme.text, 0.18, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(metal);
    painter.drawPolygon(crown);
    painter.restore();
}

/// A screen on a foot: here is the console.
void paintBadge(QPainter &painter, QPointF middle, double size, const QColor &ground, const ChartTheme &theme)
{
    painter.save();
    painter.translate(middle);
    painter.setPen(QPen(theme.sea, size * 0.25));
    painter.setBrush(ground);
    painter.drawEllipse(QPointF(), size, size);
    painter.setPen(QPen(theme.onAccent, size * 0.17, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(-0.5 * size, -0.45 * size, size, 0.66 * size), size * 0.1, size * 0.1);
    painter.drawLine(QPointF(-0.26 * size, 0.5 * size), QPointF(0.26 * size, 0.5 * size));
    painter.restore();
}

QPen coastPen(const IslandPicture &island)
{
    QPen pen(island.coast, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (island.coastLine == IslandPicture::Coast::Dashed) {
        pen.setWidthF(2);
        pen.setDashPattern({3, 2.4});
    }
    if (island.coastLine == IslandPicture::Coast::Dotted) {
        pen.setWidthF(1.8);
        pen.setDashPattern({0.1, 2.6});
    }
    return pen;
}

void paintIsland(QPainter &painter, const IslandPicture &island, const MapFrame &frame, const MapMarks &marks)
{
    const ChartTheme &theme = frame.theme;
    const QPainterPath shape = islandShape(island.id, island.radius);
    const auto scaled = [&](double factor) { return QTransform::fromScale(factor, factor).map(shape); };
    painter.save();
    painter.translate(island.place);
    painter.setOpacity(island.presence);

    painter.setPen(Qt::NoPen);
    if (island.shallows) {
        QColor water = theme.shallows;
        water.setAlphaF(frame.stale ? 0.06F : 0.13F);
        painter.setBrush(water);
        painter.drawPath(scaled(1.42));
        painter.drawPath(scaled(1.20));
    }
    if (island.id == marks.hovered || island.id == marks.current) {
        painter.setBrush(Qt::NoBrush);
        const bool current = island.id == marks.current;
        QColor ring = current ? theme.accent : theme.mutedText;
        painter.setPen(QPen(ring, current && marks.focus ? 2.5 : 1.5));
        painter.drawPath(scaled(1 + 5.5 / island.radius));
    }
    // The ground below a land that is only half there keeps links from shining through.
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.sea);
    painter.drawPath(shape);
    painter.setPen(coastPen(island));
    painter.setBrush(island.land);
    painter.drawPath(shape);
    if (island.shallows && island.radius > 9) { // Contour lines, as hills have on maps.
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(island.land, Qt::white, theme.dark ? 0.12 : 0.20));
        painter.translate(-island.radius * 0.06, -island.radius * 0.08);
        painter.drawPath(scaled(0.64));
        painter.setBrush(mixed(island.land, Qt::white, theme.dark ? 0.24 : 0.40));
        painter.translate(-island.radius * 0.05, -island.radius * 0.06);
        painter.drawPath(scaled(0.32));
    }
    painter.restore();
}

void paintSigns(QPainter &painter, const IslandPicture &island, const MapFrame &frame)
{
    painter.setOpacity(island.presence);
    const double size = std::clamp(island.radius * 0.32, 5.5, 12.0);
    if (island.leader)
        paintCrown(painter, island.place - QPointF(0, island.radius * 0.98), size,
                   frame.stale ? frame.theme.mutedText : gold(frame.theme), frame.theme);
    if (island.entry)
        paintBadge(painter, island.place + QPointF(island.radius, island.radius) * 0.68, size * 0.9,
                   frame.stale ? frame.theme.mutedText : frame.theme.accent, frame.theme);
    painter.setOpacity(1);
}

void paintText(QPainter &painter, const QRectF &rect, const QString &text, const QColor &color)
{
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip, text);
}

void paintLabel(QPainter &painter, const IslandPicture &island, const MapFrame &frame)
{
    if (!island.label)
        return;
    const ChartTheme &theme = frame.theme;
    painter.setOpacity(island.presence);
    // So that it can be read where a link passes below it.
    QColor ground = theme.sea;
    ground.setAlphaF(0.78F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(*island.label, 5, 5);
    painter.setFont(nameFont(frame.font));
    painter.setLayoutDirection(Qt::LeftToRight); // Addresses are, whatever the language.
    paintText(painter, *island.label, island.name, frame.stale ? theme.mutedText : theme.text);
    painter.setLayoutDirection(frame.direction);
    const double nameHeight = QFontMetricsF(painter.font()).height();
    painter.setFont(wordsFont(frame.font));
    paintText(painter, island.label->adjusted(0, nameHeight, 0, 0), island.words, island.wordsColor);
    painter.setOpacity(1);
}

} // namespace

void paintMap(QPainter &painter, const MapPicture &picture, const MapFrame &frame, const MapMarks &marks)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintSea(painter, frame);
    painter.setClipRect(frame.area);
    for (const LinkPicture &link : picture.links)
        paintLink(painter, link);
    for (const IslandPicture &island : picture.islands)
        paintIsland(painter, island, frame, marks);
    for (const IslandPicture &island : picture.islands)
        paintSigns(painter, island, frame);
    for (const LinkPicture &link : picture.links)
        paintLinkLabel(painter, link, frame);
    for (const IslandPicture &island : picture.islands)
        paintLabel(painter, island, frame);
    painter.restore();
}

double legendHeight(const QFont &font)
{
    return QFontMetricsF(wordsFont(font)).height() + 14;
}

void paintLegend(QPainter &painter, const QRectF &strip, const MapFrame &frame)
{
    const ChartTheme &theme = frame.theme;
    const QFontMetricsF metrics(wordsFont(frame.font));
    const bool mirrored = frame.direction == Qt::RightToLeft;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(wordsFont(frame.font));
    painter.setLayoutDirection(frame.direction);

    double used = 4;
    const auto next = [&](double width) { // The next free place, from where reading begins.
        const double left = mirrored ? strip.right() - used - width : strip.left() + used;
        used += width + 8;
        return QRectF(left, strip.top() + 8, width, metrics.height());
    };
    const auto write = [&](const QString &text, const QColor &color) {
        painter.setPen(color);
        painter.drawText(next(metrics.horizontalAdvance(text) + 2), Qt::AlignCenter | Qt::TextDontClip, text);
    };
    const auto hasRoom
        = [&](const QString &text) { return used + 16 + metrics.horizontalAdvance(text) + 24 < strip.width(); };
    write(MapLegend::title(), theme.text);
    write(MapLegend::calm(), theme.mutedText);
    const QRectF scale = next(std::clamp(strip.width() * 0.16, 40.0, 120.0)).adjusted(0, 3, 0, -3);
    QLinearGradient colors(mirrored ? scale.topRight() : scale.topLeft(),
                           mirrored ? scale.topLeft() : scale.topRight());
    for (int i = 0; i <= 16; ++i)
        colors.setColorAt(i / 16.0, theme.phi(ChartTheme::alarmPhi * i / 16.0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors);
    painter.drawRoundedRect(scale, scale.height() / 2, scale.height() / 2);
    write(MapLegend::alarm(), theme.mutedText);

    if (hasRoom(MemberWords::leader())) {
        used += 14;
        const QRectF place = next(16);
        paintCrown(painter, place.center(), 7, gold(theme), theme);
        write(MemberWords::leader(), theme.mutedText);
    }
    if (hasRoom(MemberWords::entry())) {
        used += 14;
        const QRectF place = next(16);
        paintBadge(painter, place.center(), 7, theme.accent, theme);
        write(MemberWords::entry(), theme.mutedText);
    }
    painter.restore();
}

} // namespace nesoi

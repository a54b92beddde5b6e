// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "stattile.h"

#include "charts/tiles/sparkline.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double padding = 16;
constexpr double sign = 10; // Size of the mood's sign.

} // namespace

StatTile::StatTile(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StatTile::setTitle(const QString &title)
{
    m_title = title;
    describe();
}

void StatTile::setNumber(const QString &number)
{
    m_number = number;
    describe();
}

void StatTile::setMood(Mood mood, const QString &word)
{
    m_mood = mood;
    m_word = word;
    describe();
}

void StatTile::setTrend(const QList<Sample> &samples)
{
    m_trend = samples;
    update();
}

void StatTile::setStale(bool stale)
{
    m_stale = stale;
    update();
}

void StatTile::describe()
{
    setAccessibleName(m_title + u": "_s + m_number + (m_word.isEmpty() ? QString() : u", "_s + m_word));
    updateGeometry();
    update();
}

QFont StatTile::numberFont() const
{
    QFont large = font();
    if (large.pointSizeF() > 0)
        large.setPointSizeF(large.pointSizeF() * 2.2);
    large.setWeight(QFont::DemiBold);
    return large;
}

QSize StatTile::sizeHint() const
{
    const QFontMetricsF metrics(font());
    const double wide = std::max({metrics.horizontalAdvance(m_title), metrics.horizontalAdvance(m_word) + sign + 6,
                                  QFontMetricsF(numberFont()).horizontalAdvance(m_number) + 80, 130.0});
    return {static_cast<int>(std::ceil(wide + 2 * padding + 2)),
            static_cast<int>(std::ceil(2 * metrics.height() + QFontMetricsF(numberFont()).height() + 8 + 2 * padding))};
}

QSize StatTile::minimumSizeHint() const
{
    return sizeHint();
}

QColor StatTile::colorOf(Mood mood, const ChartTheme &theme) const
{
    if (m_stale)
        return theme.mutedText;
    switch (mood) {
    case Mood::Neutral:
        return theme.mutedText;
    case Mood::Good:
        return theme.good;
    case Mood::Warning:
        return theme.warning;
    case Mood::Critical:
        return theme.critical;
    }
    return theme.mutedText;
}

bool StatTile::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverLeave:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        update();
        break;
    default:
        break;
    }
    return QAbstractButton::event(event);
}

/// Qt's buttons are pressed by Space alone.
void StatTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void StatTile::paintEvent(QPaintEvent *)
{
    const ChartTheme theme = ChartTheme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;

    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(underMouse() ? theme.mutedText : theme.border, 1));
    painter.setBrush(isDown() ? mixed(theme.panel, theme.text, 0.06) : theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);

    const QFontMetricsF metrics(font());
    QRectF line(padding, padding, width() - 2 * padding, metrics.height());
    painter.setFont(font());
    painter.setPen(theme.mutedText);
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter, m_title);

    const QFontMetricsF numberMetrics(numberFont());
    line = QRectF(padding, line.bottom() + 4, line.width(), numberMetrics.height());
    painter.setFont(numberFont());
    painter.setPen(m_stale ? theme.mutedText : theme.text);
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter, m_number);

    const double used = numberMetrics.horizontalAdvance(m_number) + 20;
    QRectF trend = line.adjusted(mirrored ? 0 : used, 6, mirrored ? -used : 0, -4);
    if (trend.width() > 180) // At the end of the line, not all over it.
        trend = mirrored ? QRectF(trend.left(), trend.top(), 180, trend.height())
                         : QRectF(trend.right() - 180, trend.top(), 180, trend.height());
    if (!m_trend.isEmpty())
        paintSparkline(painter, trend, m_trend, m_mood == Mood::Neutral ? theme.accent : colorOf(m_mood, theme));

    painter.setFont(font());
    paintMood(painter, {padding, line.bottom() + 4, line.width(), metrics.height()}, theme);
}

/// The sign differs by form, too: a disc is good, a triangle warns, a square is critical.
void StatTile::paintMood(QPainter &painter, const QRectF &line, const ChartTheme &theme) const
{
    if (m_word.isEmpty())
        return;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QColor color = colorOf(m_mood, theme);
    const QPointF middle(mirrored ? line.right() - sign / 2 : line.left() + sign / 2, line.center().y());
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    double indent = sign + 6;
    switch (m_mood) {
    case Mood::Neutral:
        indent = 0;
        break;
    case Mood::Good:
        painter.drawEllipse(middle, 4, 4);
        break;
    case Mood::Warning:
        painter.drawPolygon(QPolygonF{middle + QPointF(-5, 4), middle + QPointF(5, 4), middle + QPointF(0, -5)});
        break;
    case Mood::Critical:
        painter.drawRect(QRectF(middle - QPointF(4, 4), QSizeF(8, 8)));
        break;
    }
    painter.setPen(color);
    painter.drawText(line.adjusted(mirrored ? 0 : indent, 0, mirrored ? -indent : 0, 0),
                     Qt::AlignLeading | Qt::AlignVCenter, m_word);
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "timeplot.h"

#include "charts/memberwords.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostRows = 6; // At the crosshair.

QFont smallFont(const QFont &font)
{
    QFont smaller = font;
    if (font.pointSizeF() > 0)
        smaller.setPointSizeF(font.pointSizeF() * 0.9);
    return smaller;
}

/// As single strokes: as one path, of which the painter makes an outline first, a wild line that is wider than a pixel
/// takes it a hundred times as long. Square ends close the corners.
void drawLine(QPainter &painter, const QPolygonF &line)
{
    if (line.size() == 1)
        painter.drawPoint(line.first());
    QList<QLineF> strokes;
    strokes.reserve(line.size());
    for (qsizetype i = 1; i < line.size(); ++i)
        strokes << QLineF(line.at(i - 1), line.at(i));
    painter.drawLines(strokes);
}

} // namespace

TimePlot::TimePlot(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TimePlot::setStyle(const Style &style)
{
    if (style == m_style)
        return;
    m_style = style;
    setAccessibleName(style.title);
    changed();
}

void TimePlot::setContent(const Content &content)
{
    m_content = content;
    changed();
}

void TimePlot::changed()
{
    m_picture = {};
    update();
}

void TimePlot::setCrosshair(std::optional<qint64> atMs)
{
    if (m_crosshair == atMs)
        return;
    m_crosshair = atMs;
    setAccessibleDescription(crosshairValues().join(u", "_s));
    update();
}

QColor TimePlot::colorOf(qsizetype series, const ChartTheme &theme) const
{
    return m_content.colors.isEmpty() ? theme.accent : theme.series(m_content.colors.value(series));
}

QString TimePlot::number(double value, int decimals) const
{
    return QLocale().toString(value, 'f', decimals);
}

double TimePlot::highest() const
{
    double highest = 0;
    for (const TimeSeries &series : m_content.series) {
        if (m_content.hidden.contains(series.key))
            continue;
        for (const Sample &sample : series.samples) {
            if (sample.isKnown() && sample.atMs >= m_content.fromMs)
                highest = std::max(highest, sample.value);
        }
    }
    return highest;
}

PlotScale TimePlot::scale() const
{
    const QFontMetricsF metrics(smallFont(font()));
    const double titleHeight = QFontMetricsF(font()).height() + 8;
    const QRectF area = QRectF(rect()).adjusted(std::max(m_numbersWidth, 12), titleHeight, -10,
                                                m_style.timeAxis ? -metrics.height() - 8 : -6);
    return PlotScale::of(area, m_content.fromMs, m_content.toMs,
                         std::clamp(highest() * 1.08, m_style.leastTop, m_style.greatestTop));
}

int TimePlot::numbersWidth() const
{
    const PlotScale scale = this->scale();
    const QFontMetricsF metrics(smallFont(font()));
    return static_cast<int>(std::ceil(metrics.horizontalAdvance(number(scale.top, scale.decimals)))) + 14;
}

void TimePlot::setNumbersWidth(int width)
{
    if (width == m_numbersWidth)
        return;
    m_numbersWidth = width;
    changed();
}

QSize TimePlot::sizeHint() const
{
    return {640, m_style.timeAxis ? 180 : 160};
}

QSize TimePlot::minimumSizeHint() const
{
    return {240, m_style.timeAxis ? 92 : 72};
}

QList<TimePlot::Reading> TimePlot::readings() const
{
    QList<Reading> readings;
    if (!m_crosshair)
        return readings;
    for (qsizetype i = 0; i < m_content.series.size(); ++i) {
        const TimeSeries &series = m_content.series.at(i);
        const Sample sample = sampleAt(series.samples, *m_crosshair);
        if (sample.isKnown() && !m_content.hidden.contains(series.key))
            readings << Reading{i, sample.value};
    }
    std::stable_sort(readings.begin(), readings.end(), [&](const Reading &a, const Reading &b) {
        const auto isPicked
            = [&](const Reading &reading) { return m_content.series.at(reading.series).key == m_content.highlighted; };
        return isPicked(a) != isPicked(b) ? isPicked(a) : a.value > b.value;
    });
    return readings;
}

QStringList TimePlot::crosshairValues() const
{
    QStringList values;
    for (const Reading &reading : readings()) {
        values << MemberWords::isolated(m_content.series.at(reading.series).name) + u": "_s
                + number(reading.value, m_style.decimals);
    }
    return values;
}

void TimePlot::move(std::optional<qint64> atMs)
{
    if (m_crosshair == atMs)
        return;
    setCrosshair(atMs);
    Q_EMIT crosshairMoved(atMs);
}

void TimePlot::mouseMoveEvent(QMouseEvent *event)
{
    const PlotScale scale = this->scale();
    const double x = event->position().x();
    move(x >= scale.area.left() && x <= scale.area.right() ? std::optional(scale.timeAt(x)) : std::nullopt);
}

void TimePlot::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    move({});
}

void TimePlot::keyPressEvent(QKeyEvent *event)
{
    const qint64 step = std::max<qint64>(1, (m_content.toMs - m_content.fromMs) / 120);
    const qint64 at = m_crosshair.value_or(m_content.toMs);
    switch (event->key()) {
    case Qt::Key_Left:
        return move(std::max(at - step, m_content.fromMs));
    case Qt::Key_Right:
        return move(std::min(at + step, m_content.toMs));
    case Qt::Key_Home:
        return move(m_content.fromMs);
    case Qt::Key_End:
        return move(m_content.toMs);
    case Qt::Key_Escape:
        if (m_crosshair)
            return move({});
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimePlot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_focusByKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    update();
}

void TimePlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_focusByKeyboard = false;
    update();
}

void TimePlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    changed();
}

void TimePlot::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull() || m_picture.size() != (QSizeF(size()) * devicePixelRatioF()).toSize()
        || m_picture.devicePixelRatio() != devicePixelRatioF())
        m_picture = painted();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    const ChartTheme theme = ChartTheme::of(palette());
    if (m_crosshair)
        paintCrosshair(painter, scale(), theme);
    if (m_focusByKeyboard) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

QPixmap TimePlot::painted() const
{
    const double ratio = devicePixelRatioF();
    QPixmap picture((QSizeF(size()) * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    painter.setLayoutDirection(layoutDirection());
    const ChartTheme theme = ChartTheme::of(palette());
    const PlotScale scale = this->scale();

    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(theme.text);
    const QRectF title(scale.area.left(), 2, scale.area.width(), scale.area.top() - 4);
    painter.drawText(title, Qt::AlignTop | Qt::AlignLeading,
                     QFontMetricsF(bold).elidedText(m_style.title, Qt::ElideRight, title.width()));
    painter.setFont(smallFont(font()));
    paintGrid(painter, scale, theme);
    if (m_style.timeAxis)
        paintTimes(painter, scale, theme);
    paintLines(painter, scale, theme);
    return picture;
}

void TimePlot::paintGrid(QPainter &painter, const PlotScale &scale, const ChartTheme &theme) const
{
    const QFontMetricsF metrics(painter.font());
    for (int i = 0; i * scale.step <= scale.top * (1 + 1e-9); ++i) {
        const double y = std::round(scale.y(i * scale.step)) + 0.5;
        painter.setPen(QPen(i == 0 ? mixed(theme.grid, theme.text, 0.25) : theme.grid, 1));
        painter.drawLine(QPointF(scale.area.left(), y), QPointF(scale.area.right(), y));
        painter.setPen(theme.mutedText);
        const QRectF place(0, y - metrics.height() / 2, scale.area.left() - 8, metrics.height());
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextDontClip,
                         number(i * scale.step, scale.decimals));
    }
    if (!m_style.threshold || *m_style.threshold > scale.top)
        return;
    const double y = std::round(scale.y(*m_style.threshold)) + 0.5;
    QPen pen(theme.critical, 1);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.drawLine(QPointF(scale.area.left(), y), QPointF(scale.area.right(), y));
    painter.setPen(theme.critical);
    painter.drawText(QRectF(scale.area.left(), y - metrics.height() - 2, scale.area.width() - 4, metrics.height()),
                     Qt::AlignRight | Qt::AlignAbsolute | Qt::TextDontClip, m_style.thresholdText);
}

void TimePlot::paintTimes(QPainter &painter, const PlotScale &scale, const ChartTheme &theme) const
{
    const QFontMetricsF metrics(painter.font());
    const QLocale locale;
    const QString format = locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s); // The C locale's has seconds.
    const auto text = [&](qint64 atMs) { return locale.toString(QDateTime::fromMSecsSinceEpoch(atMs).time(), format); };
    constexpr qint64 minute = 60'000;
    const double wide = metrics.horizontalAdvance(text(scale.toMs)) + 24;
    qint64 every = minute;
    while (scale.area.width() * static_cast<double>(every) / static_cast<double>(scale.toMs - scale.fromMs) < wide)
        every = every == minute ? 2 * minute : every == 2 * minute ? 5 * minute : 2 * every;
    painter.setPen(theme.mutedText);
    for (qint64 at = (scale.fromMs / every + 1) * every; at <= scale.toMs; at += every) {
        QRectF place(scale.x(at) - wide / 2, scale.area.bottom() + 5, wide, metrics.height());
        if (place.left() < scale.area.left() - wide / 4)
            continue;
        if (place.right() > width())
            place.moveRight(width());
        painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, text(at));
    }
}

void TimePlot::paintLines(QPainter &painter, const PlotScale &scale, const ChartTheme &theme) const
{
    painter.save();
    painter.setClipRect(scale.area.adjusted(0, -2, 0, 2));
    bool nothing = true;
    const bool picked = !m_content.highlighted.isEmpty();
    // The one that is picked out comes last, and so lies on top.
    for (const bool top : {false, true}) {
        for (qsizetype i = 0; i < m_content.series.size(); ++i) {
            const TimeSeries &series = m_content.series.at(i);
            const bool isTop = picked && series.key == m_content.highlighted;
            if (isTop != top || m_content.hidden.contains(series.key))
                continue;
            QColor color = colorOf(i, theme);
            if (picked && !isTop) // Not translucent: where strokes meet, it would show.
                color = mixed(theme.window, color, 0.18);
            for (const QPolygonF &line : scale.lines(series.samples)) {
                nothing = false;
                if (m_content.colors.isEmpty()) {
                    QColor fill = color;
                    fill.setAlphaF(0.14F);
                    QPainterPath below(QPointF(line.first().x(), scale.area.bottom()));
                    for (const QPointF &point : line)
                        below.lineTo(point);
                    below.lineTo(line.last().x(), scale.area.bottom());
                    painter.fillPath(below, fill);
                }
                // Of many lines each is as thin as the screen can draw it, which is several times faster.
                const double width = isTop ? 2.4 : m_content.series.size() > 8 ? 1 / devicePixelRatioF() : 1.6;
                painter.setPen(QPen(color, width));
                drawLine(painter, line);
            }
        }
    }
    painter.restore();
    if (nothing) {
        painter.setPen(theme.mutedText);
        painter.drawText(scale.area, Qt::AlignCenter, tr("Nothing measured yet"));
    }
}

void TimePlot::paintCrosshair(QPainter &painter, const PlotScale &scale, const ChartTheme &theme) const
{
    const double x = scale.x(*m_crosshair);
    if (x < scale.area.left() - 0.5 || x > scale.area.right() + 0.5)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.mutedText, 1));
    painter.drawLine(QPointF(x, scale.area.top()), QPointF(x, scale.area.bottom()));

    const QList<Reading> readings = this->readings();
    const auto listed = std::min(mostRows, readings.size());
    for (const Reading &reading : readings.first(listed)) {
        painter.setPen(QPen(theme.window, 1));
        painter.setBrush(colorOf(reading.series, theme));
        painter.drawEllipse(QPointF(x, scale.y(reading.value)), 3, 3);
    }

    painter.setFont(smallFont(font()));
    const QFontMetricsF metrics(painter.font());
    const qsizetype room = std::max<qsizetype>(1, static_cast<qsizetype>((height() - 14) / metrics.height()) - 1);
    const qsizetype rows = std::min(listed, room);
    struct Row {
        QColor color{};
        QString name{};
        QString value{};
    };
    QList<Row> shown{{{}, QLocale().toString(QDateTime::fromMSecsSinceEpoch(*m_crosshair).time(), u"HH:mm:ss"_s), {}}};
    for (const Reading &reading : readings.first(rows)) {
        shown << Row{colorOf(reading.series, theme), MemberWords::isolated(m_content.series.at(reading.series).name),
                     number(reading.value, m_style.decimals)};
    }
    //: At a time in a plot
    const QString nothing = tr("not known");
    //: At the end of a list that is cut
    const QString more = tr("and %Ln more", nullptr, static_cast<int>(readings.size() - rows + 1));
    if (readings.isEmpty())
        shown << Row{{}, nothing, {}};
    else if (rows < readings.size())
        shown.last() = {{}, more, {}};

    double names = 0;
    double values = 0;
    for (const Row &row : shown) {
        names = std::max(names, metrics.horizontalAdvance(row.name));
        values = std::max(values, metrics.horizontalAdvance(row.value));
    }
    const QSizeF size(10 + 12 + names + (values > 0 ? 12 + values : 0) + 10,
                      static_cast<double>(shown.size()) * metrics.height() + 10);
    QRectF box(QPointF(x + 12, std::max(2.0, scale.area.center().y() - size.height() / 2)), size);
    if (box.right() > width() - 2)
        box.moveRight(x - 12);
    box.moveTop(std::min(box.top(), height() - size.height() - 2));
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(box, 6, 6);

    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF inner = box.adjusted(10, 5, -10, -5);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const Row &row = shown.at(i);
        const QRectF line(inner.left(), inner.top() + static_cast<double>(i) * metrics.height(), inner.width(),
                          metrics.height());
        if (row.color.isValid()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(row.color);
            painter.drawEllipse(QPointF(mirrored ? line.right() - 3 : line.left() + 3, line.center().y()), 3.5, 3.5);
        }
        painter.setLayoutDirection(layoutDirection());
        painter.setPen(row.value.isEmpty() ? theme.mutedText : theme.text);
        const double indent = i == 0 ? 0 : 12;
        painter.drawText(line.adjusted(mirrored ? 0 : indent, 0, mirrored ? -indent : 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeading | Qt::TextDontClip, row.name);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextDontClip, row.value);
    }
}

} // namespace nesoi

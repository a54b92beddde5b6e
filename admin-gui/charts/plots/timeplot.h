// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "charts/charttheme.h"
#include "charts/plots/plotscale.h"

#include <QPixmap>
#include <QSet>
#include <QWidget>

#include <optional>

namespace nesoi
{

/// Lines over time: round numbers at the left, gaps where nothing is known, and where the crosshair stands the values.
/// It is painted when something changed, and kept: moving the crosshair costs nearly nothing.
///
/// Its own rather than Qt Charts, which knows no gaps, needed four times as long for 30 lines of ten minutes (25 ms
/// against 6 ms at 900×220), and would have put the program under the GPL.
///
/// Keys: Left and Right move the crosshair, Escape takes it away.
class TimePlot : public QWidget
{
    Q_OBJECT

public:
    /// What is to be seen.
    struct Content {
        QList<TimeSeries> series{};
        QList<int> colors{}; ///< ChartTheme::series() of each; none: the theme's accent, with the area below filled.
        QSet<QByteArray> hidden{}; ///< Keys.
        QByteArray highlighted{}; ///< Key; the others fade.
        qint64 fromMs = 0;
        qint64 toMs = 1;

        bool operator==(const Content &) const = default;
    };

    /// How it is to be seen.
    struct Style {
        QString title{}; ///< With the unit: "Behind (writes)".
        double leastTop = 1; ///< Of the scale.
        double greatestTop = 1e15; ///< Greater values are drawn at the upper edge.
        std::optional<double> threshold{}; ///< A line of its own.
        QString thresholdText{};
        int decimals = 0; ///< Of values at the crosshair.
        bool timeAxis = false; ///< Times below.

        bool operator==(const Style &) const = default;
    };

    explicit TimePlot(QWidget *parent = nullptr);

    void setStyle(const Style &style);
    void setContent(const Content &content);
    [[nodiscard]] const Content &content() const { return m_content; }

    void setCrosshair(std::optional<qint64> atMs);
    [[nodiscard]] std::optional<qint64> crosshair() const { return m_crosshair; }
    /// What the crosshair shows: "10.2.2.2:6553: 0.3", greatest first; hidden series and gaps are not there.
    [[nodiscard]] QStringList crosshairValues() const;

    /// The numbers at the left take so much; plots above each other take the most of them.
    [[nodiscard]] int numbersWidth() const;
    void setNumbersWidth(int width);

    [[nodiscard]] PlotScale scale() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void crosshairMoved(std::optional<qint64> atMs); ///< By the user.

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Reading {
        qsizetype series = 0;
        double value = 0;
    };

    [[nodiscard]] QColor colorOf(qsizetype series, const ChartTheme &theme) const;
    [[nodiscard]] double highest() const;
    [[nodiscard]] QList<Reading> readings() const;
    [[nodiscard]] QString number(double value, int decimals) const;
    void move(std::optional<qint64> atMs);
    void changed();
    [[nodiscard]] QPixmap painted() const;
    void paintGrid(QPainter &painter, const PlotScale &scale, const ChartTheme &theme) const;
    void paintTimes(QPainter &painter, const PlotScale &scale, const ChartTheme &theme) const;
    void paintLines(QPainter &painter, const PlotScale &scale, const ChartTheme &theme) const;
    void paintCrosshair(QPainter &painter, const PlotScale &scale, const ChartTheme &theme) const;

    Style m_style;
    Content m_content;
    std::optional<qint64> m_crosshair;
    int m_numbersWidth = 0;
    bool m_focusByKeyboard = false; ///< Then it is framed.
    QPixmap m_picture; ///< Null: something changed.
};

} // namespace nesoi

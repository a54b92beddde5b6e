// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "charts/plots/sample.h"

#include <QColor>
#include <QWidget>

class QPainter;

namespace nesoi
{

/// A small line of how something has been going, without numbers: from the first sample to the last, the greatest at
/// the upper edge; with gaps where nothing was known, and a dot where it is now.
void paintSparkline(QPainter &painter, const QRectF &rect, const QList<Sample> &samples, const QColor &color);

class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    void setSamples(const QList<Sample> &samples);
    void setColor(const QColor &color); ///< Invalid: the theme's accent.

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Sample> m_samples;
    QColor m_color;
};

} // namespace nesoi

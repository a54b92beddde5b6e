// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "charts/plots/clusterhistory.h"

#include <QHash>
#include <QWidget>

class QScrollArea;

namespace nesoi
{

class SeriesLegend;
class TimePlot;

/// How the cluster has been doing for the last ten minutes: phi and lag by member, and writes, above each other with
/// one time axis, one crosshair and one legend.
class TimePlots : public QWidget
{
    Q_OBJECT

public:
    explicit TimePlots(QWidget *parent = nullptr);

    /// The right edge of the plots is now.
    void setHistory(const ClusterHistory &history, qint64 nowMs);

    [[nodiscard]] TimePlot *phi() const { return m_phi; }
    [[nodiscard]] TimePlot *behind() const { return m_behind; }
    [[nodiscard]] TimePlot *writes() const { return m_writes; }
    [[nodiscard]] SeriesLegend *legend() const { return m_legend; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void update();
    [[nodiscard]] QList<int> colorsOf(const QList<TimeSeries> &series);
    void alignNumbers();
    void fitLegend();

    TimePlot *m_phi;
    TimePlot *m_behind;
    TimePlot *m_writes;
    SeriesLegend *m_legend;
    QScrollArea *m_legendArea; ///< A few lines of it; of many members one scrolls.
    ClusterHistory m_history;
    qint64 m_nowMs = 0;
    QHash<QByteArray, int> m_colors; ///< A member keeps its colour while it is there.
    bool m_shown = true; ///< The plots show m_history.
};

} // namespace nesoi

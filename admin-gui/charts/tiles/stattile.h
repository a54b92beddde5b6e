// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "charts/charttheme.h"
#include "charts/plots/sample.h"

#include <QAbstractButton>

namespace nesoi
{

/// A number that counts: its title, how it has been going, and in a word how that is. A button, by mouse and keyboard,
/// that leads to where more is to be seen.
class StatTile : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Mood : quint8 { Neutral, Good, Warning, Critical };

    explicit StatTile(QWidget *parent = nullptr);

    void setTitle(const QString &title); ///< "Members"
    void setNumber(const QString &number); ///< As the locale writes it; "–" while it is not known.
    /// word: "all alive"; with a sign and the colour of the mood. May be empty.
    void setMood(Mood mood, const QString &word);
    void setTrend(const QList<Sample> &samples); ///< Empty: none is shown.
    void setStale(bool stale); ///< Greyed: what was known last.

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont numberFont() const;
    [[nodiscard]] QColor colorOf(Mood mood, const ChartTheme &theme) const;
    void describe();
    void paintMood(QPainter &painter, const QRectF &line, const ChartTheme &theme) const;

    QString m_title;
    QString m_number;
    QString m_word;
    Mood m_mood = Mood::Neutral;
    QList<Sample> m_trend;
    bool m_stale = false;
};

} // namespace nesoi

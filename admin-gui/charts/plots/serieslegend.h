// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSet>
#include <QWidget>

class QCheckBox;
class QPushButton;

namespace nesoi
{

/// The names of a plot's lines with their colours. Unchecking one hides its line; the mouse or the keyboard on one
/// picks its line out.
class SeriesLegend : public QWidget
{
    Q_OBJECT

public:
    struct Entry {
        QByteArray key;
        QString name;
        int color = 0; ///< ChartTheme::series()

        bool operator==(const Entry &) const = default;
    };

    explicit SeriesLegend(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    [[nodiscard]] const QSet<QByteArray> &hidden() const { return m_hidden; } ///< Keys.
    [[nodiscard]] QByteArray highlighted() const { return m_highlighted; } ///< Key; empty: none.

Q_SIGNALS:
    void hiddenChanged();
    void highlightedChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addBox(const Entry &entry);
    void showAll();
    void retranslate();
    void paintSwatches();

    QList<Entry> m_entries;
    QList<QCheckBox *> m_boxes; ///< Of the entries.
    QPushButton *m_showAll;
    QSet<QByteArray> m_hidden;
    QByteArray m_highlighted;
};

} // namespace nesoi

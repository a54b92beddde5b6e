// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/pane/codepane.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace nesoi
{

/// Finds a text in a pane: marks all places, counts them, goes from one to the next and round. Hidden until it is
/// opened; Escape closes it and gives the keyboard back to the pane.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// The pane outlives the bar.
    explicit FindBar(CodePane &pane, QWidget *parent = nullptr);

    /// Shows itself, with what is selected in the pane as the text that is sought.
    void open();
    void close();
    void next() { step(true); }
    void previous() { step(false); }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void search();
    void step(bool forwards);
    void select(size_t index);
    void showCount(qsizetype current);

    CodePane &m_pane;
    QLineEdit *m_sought;
    QCheckBox *m_caseCounts;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QTimer m_searchSoon; ///< The text changes while one types; it is searched when that pauses.
    std::vector<TextRange> m_found;
    qsizetype m_current = -1; ///< Of m_found.
};

} // namespace nesoi

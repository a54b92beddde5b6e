// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/text/linediff.h"

#include <QByteArray>
#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QStackedWidget;

namespace nesoi
{

class PaneColumn;

/// Shows what changed between two texts: side by side, scrolling together, or one below the other; words that differ
/// stand out; the keyboard goes from change to change (F7, Shift+F7; Alt+Down, Alt+Up). Signs (+, −) tell what colours
/// tell.
///
/// Its actions are QWidget::actions(); their shortcuts work while the keyboard is in the view.
class DiffView : public QWidget
{
    Q_OBJECT

public:
    enum class Mode : quint8 { SideBySide, Unified };

    explicit DiffView(QWidget *parent = nullptr);
    ~DiffView() override;

    /// UTF-8. What is shown first is the first change.
    void setTexts(const QByteArray &before, const QByteArray &after);
    /// What stands above the two texts; at first "Before" and "After".
    void setTitles(const QString &before, const QString &after);

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);

    [[nodiscard]] int changeCount() const { return static_cast<int>(m_changes.size()); }
    [[nodiscard]] int currentChange() const { return m_current; } ///< −1 where nothing changed.
    [[nodiscard]] int addedLines() const;
    [[nodiscard]] int removedLines() const;
    [[nodiscard]] QString summary() const; ///< "3 lines added, 1 line removed"

    void goToNext();
    void goToPrevious();

Q_SIGNALS:
    void modeChanged(Mode mode);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// A line on the screen: of the text before, of the one after, or the same in both.
    struct Row {
        int before; ///< −1: none.
        int after;
        int change; ///< −1: it did not change.
    };

    QWidget *makeHead();
    QWidget *makePanes();
    void addActions();
    void retranslate();
    [[nodiscard]] std::vector<Row> rows() const;
    void appendChange(std::vector<Row> &rows, int index) const;
    void render();
    void renderSide(PaneColumn &column, bool isBefore);
    void renderUnified();
    void markWords();
    void goToChange(int index);
    void showSummary();

    Mode m_mode = Mode::SideBySide;
    QByteArray m_beforeText;
    QByteArray m_afterText;
    Lines m_before; ///< Of m_beforeText.
    Lines m_after;
    std::vector<LineChange> m_changes;
    std::vector<Row> m_rows;
    int m_current = -1;
    QString m_beforeTitle; ///< Null: the usual one.
    QString m_afterTitle;

    QLabel *m_summary;
    QLabel *m_counter;
    QLabel *m_nothing;
    QStackedWidget *m_stack;
    PaneColumn *m_beforeColumn; ///< In unified mode hidden; all is in the other one then.
    PaneColumn *m_afterColumn;
    QAction *m_next;
    QAction *m_previous;
    QAction *m_toggle;
};

} // namespace nesoi

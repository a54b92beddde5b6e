// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/text/linemerge.h"

#include <QByteArray>
#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QAction;
class QLabel;
class QPushButton;

namespace nesoi
{

class JsonEditor;
class PaneColumn;
struct TextRange;

/// What to do when somebody else was faster (412): mine, the text that both began with, and theirs beside each other,
/// and below them the result. What only one side changed is in the result already. For each conflict one takes mine,
/// theirs or both, or writes what should stand there.
///
/// An open conflict is a line of the result ("<<<<<<< 1 >>>>>>>"), so that undo, and writing over it, are nothing
/// special: the conflicts that are left are those whose lines stand there. The result can be saved when none does, and
/// it is valid.
///
/// Its actions are QWidget::actions(): Alt+1, Alt+2, Alt+3 take mine, theirs, both; F7 and Shift+F7 go to the next and
/// previous conflict; Ctrl+Enter saves.
class MergeView : public QWidget
{
    Q_OBJECT

public:
    enum class Take : quint8 { Mine, Theirs, Both };

    explicit MergeView(QWidget *parent = nullptr);
    ~MergeView() override;

    /// UTF-8; brought into the form in which they are stored, so that only content differs.
    void setTexts(const QByteArray &mine, const QByteArray &base, const QByteArray &theirs);

    [[nodiscard]] int conflictCount() const { return static_cast<int>(m_conflicts.size()); }
    [[nodiscard]] int conflictsLeft() const;
    [[nodiscard]] int currentConflict() const { return m_current; } ///< −1: there is none.
    void goToNext();
    void goToPrevious();
    /// Takes a side of the current conflict, also instead of what was taken before and has not been edited since; goes
    /// to the next one that is open.
    void take(Take what);
    [[nodiscard]] bool canTake() const;

    /// The fourth pane. A check of its own may be set there.
    [[nodiscard]] JsonEditor &result() const { return *m_result; }
    [[nodiscard]] bool canSave() const;
    void save();

Q_SIGNALS:
    void saveRequested(const QByteArray &json);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Conflict {
        size_t chunk; ///< In m_chunks.
        int marker = -1; ///< Scintilla's handle of the line where begins what was taken.
        QByteArray taken{};
    };
    enum Side : quint8 { Mine, Base, Theirs };

    void addActions();
    QAction *addAction(const QKeySequence &key, void (MergeView::*slot)());
    QWidget *makeHead();
    QWidget *makeColumns();
    QWidget *makeResult();
    QWidget *makeFoot();
    void takeMine() { take(Take::Mine); }
    void takeTheirs() { take(Take::Theirs); }
    void takeBoth() { take(Take::Both); }
    void retranslate();

    [[nodiscard]] const LineRange &rangeOf(const MergeChunk &chunk, Side side) const;
    [[nodiscard]] QByteArray linesOfSide(const MergeChunk &chunk, Side side) const;
    [[nodiscard]] QByteArray textOf(const MergeChunk &chunk, Take what) const;
    [[nodiscard]] QByteArray placeholder(int conflict) const;
    [[nodiscard]] QByteArray merged() const;
    void renderSide(Side side);
    void dressConflict(int conflict, bool isOpen);

    /// Lines of the result that stand for open conflicts: conflict, line.
    [[nodiscard]] std::vector<std::pair<int, int>> openConflicts() const;
    /// What a side's text would replace; nothing where the conflict was resolved in another way.
    [[nodiscard]] std::optional<TextRange> placeInResult(int conflict) const;
    void goToConflict(int conflict);
    void refresh();
    void showState();

    std::array<QByteArray, 3> m_texts;
    std::array<Lines, 3> m_lines; ///< Of m_texts.
    std::vector<MergeChunk> m_chunks;
    std::vector<int> m_rows; ///< Where each chunk begins in the columns.
    std::vector<Conflict> m_conflicts;
    int m_current = -1;
    QTimer m_refreshSoon; ///< Scintilla forbids changes while it tells of one.

    std::array<PaneColumn *, 3> m_columns{};
    QLabel *m_state;
    QLabel *m_merged;
    QLabel *m_counter;
    QLabel *m_resultTitle;
    JsonEditor *m_result;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QAction *m_takeMine = nullptr;
    QAction *m_takeTheirs = nullptr;
    QAction *m_takeBoth = nullptr;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_saveAction = nullptr;
};

} // namespace nesoi

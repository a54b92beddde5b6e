// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/pane/editortheme.h"
#include "editor/pane/scintilla.h"
#include "editor/text/jsontext.h"

#include <QByteArray>

#include <vector>

namespace nesoi
{

/// QScintilla, dressed as all texts of the console are: JSON's colours from the window's palette, a font of fixed
/// width, some air between lines, left to right in every language. Editor, differences and merging are made of it.
///
/// Texts are UTF-8 and go in and out as bytes; places are offsets in bytes, lines count from 0.
class CodePane : public QsciScintilla
{
    Q_OBJECT

public:
    /// What lines are marked with.
    enum Marker { AddedLine, RemovedLine, ConflictLine, FillerLine, FaultSign, CurrentSign, PlaceSign };
    /// What stretches of text are marked with; those below 8 are the lexer's.
    enum Indicator { FaultMark = 8, AddedMark, RemovedMark, MatchMark };
    enum Margin { NumberMargin, SignMargin, FoldMargin };
    /// How numbers beside lines look.
    enum NumberStyle { PlainNumber = STYLE_LINENUMBER, AddedNumber = 40, RemovedNumber, ConflictNumber };

    explicit CodePane(QWidget *parent = nullptr);

    /// Replaces all, forgets what could be undone, and counts as not modified. Keeps read-only panes so.
    void setBytes(const QByteArray &utf8);
    [[nodiscard]] QByteArray bytes() const;
    /// As if somebody had typed it: one step to undo.
    void replaceRange(const TextRange &range, const QByteArray &utf8);

    [[nodiscard]] qsizetype caret() const;
    /// Puts the caret there and the line into view, unfolded.
    void goTo(qsizetype offset);
    void select(const TextRange &range);
    [[nodiscard]] TextRange selection() const; ///< Empty, at the caret, where nothing is selected.
    [[nodiscard]] qsizetype matchingBracket(qsizetype offset) const; ///< −1: none.
    [[nodiscard]] int lineAt(qsizetype offset) const;
    [[nodiscard]] int columnAt(qsizetype offset) const; ///< In characters, from 0.
    [[nodiscard]] qsizetype lineBegin(int line) const;

    /// Where a text stands, most times at most. Case counts, or not (also beyond ASCII).
    [[nodiscard]] std::vector<TextRange> occurrences(const QString &sought, bool caseCounts, size_t most) const;

    void mark(Indicator indicator, const TextRange &range);
    void unmark(Indicator indicator, const TextRange &range);
    void clearMarks(Indicator indicator);

    /// Arrows that fold and unfold what stands in brackets.
    void showFolding();

    [[nodiscard]] const EditorTheme &theme() const { return m_theme; }

    /// Texts of the owner's stand beside the lines (setMarginText), right-aligned, with room for the widest.
    void setOwnNumbers(const QString &widest);

Q_SIGNALS:
    void zoomed(int points); ///< More than the font's own size.

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void setUpText();
    void setUpMarks();
    void dress();
    void dressNumbers();
    void fitMargins();
    [[nodiscard]] TextRange within(const TextRange &range) const;
    void send(unsigned int message, quintptr wParam = 0, qintptr lParam = 0);
    [[nodiscard]] long ask(unsigned int message, quintptr wParam = 0, qintptr lParam = 0) const;

    QsciLexerJSON *m_lexer;
    EditorTheme m_theme;
    QString m_widestNumber; ///< Null: that of the last line.
};

} // namespace nesoi

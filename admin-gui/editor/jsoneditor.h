// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "resource/problem.h"

#include <QByteArray>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QLabel;

namespace nesoi
{

class CodePane;
class FindBar;
struct TextRange;

/// Edits a JSON text, and says at the place what is wrong with it: syntax in the user's language, then whatever a check
/// finds. Checks when typing pauses, and whenever somebody asks isValid().
///
/// Its actions (undo, format, find, …), to be put into menus, are QWidget::actions(); their shortcuts work while the
/// editor has the keyboard. Texts are UTF-8.
class JsonEditor : public QWidget
{
    Q_OBJECT

public:
    /// Says what is wrong with a text that is JSON, with a pointer (RFC 6901) to the place.
    using Check = std::function<std::optional<Problem>(const QByteArray &json)>;

    enum class Action : quint8 {
        Undo,
        Redo,
        Format,
        Find,
        FindNext,
        FindPrevious,
        GoToLine,
        GoToFault,
        ZoomIn,
        ZoomOut,
        ZoomReset,
    };
    static constexpr int actionCount = 11;

    explicit JsonEditor(QWidget *parent = nullptr);
    ~JsonEditor() override;

    /// A new text, not modified, with nothing to undo.
    void setText(const QByteArray &json);
    /// A change of all, or of a stretch (offsets in bytes), that can be undone.
    void replaceText(const QByteArray &json);
    void replaceText(const TextRange &range, const QByteArray &json);
    [[nodiscard]] QByteArray text() const;

    /// At first: what the server refuses of any resource (parseCanonicalObject).
    void setCheck(Check check);
    /// Off: nothing is marked, and the text does not count as valid. For texts that are not JSON yet.
    void setChecking(bool on);
    [[nodiscard]] bool isChecking() const { return m_isChecking; }
    /// Checks at once where the text changed since it was checked last.
    [[nodiscard]] bool isValid();
    /// Marks what the server refused, until the text changes.
    void showProblem(const Problem &problem);
    [[nodiscard]] QString message() const; ///< What is wrong, with its place; empty where nothing is known to be.

    [[nodiscard]] bool isModified() const;
    void setModified(bool modified);
    [[nodiscard]] bool isReadOnly() const;
    void setReadOnly(bool readOnly);

    /// Lays the text out, if it is JSON; otherwise goes to what is wrong. The caret stays where it is in the content.
    void format();
    void find();
    void askForLine();
    void goTo(qsizetype offset); ///< In bytes.
    void goToFault();

    [[nodiscard]] QAction *action(Action action) const;
    /// What a screen reader calls the text.
    void setTextName(const QString &name);
    [[nodiscard]] CodePane &pane() const { return *m_pane; }

Q_SIGNALS:
    void textChanged();
    void modificationChanged(bool modified);
    void checked(bool valid);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What is wrong, where.
    struct Fault {
        QString text;
        qsizetype begin;
        qsizetype size;
    };

    void addActions();
    void addAction(Action action, const QKeySequence &key, void (JsonEditor::*slot)());
    void undo();
    void redo();
    void findNext();
    void findPrevious();
    void zoomIn();
    void zoomOut();
    void zoomReset();
    void connectPane();
    void retranslate();
    void check();
    [[nodiscard]] std::optional<Fault> faultOf(const QByteArray &json) const;
    [[nodiscard]] static Fault located(const Problem &problem, const QByteArray &json);
    void showFault(std::optional<Fault> fault);
    void showMessage();
    void showPosition();
    void enableActions();

    CodePane *m_pane;
    FindBar *m_findBar;
    QLabel *m_message;
    QLabel *m_position;
    QTimer m_checkSoon;
    Check m_check;
    bool m_isChecking = true;
    bool m_isCheckDue = true; ///< The text changed since it was checked.
    std::optional<Fault> m_fault;
    std::optional<Problem> m_refusal; ///< What showProblem() was given, until the text changes.
};

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/jsoneditor.h"

#include "editor/autoindent.h"
#include "editor/faulttext.h"
#include "editor/findbar.h"
#include "editor/pane/codepane.h"
#include "editor/text/jsontext.h"
#include "resource/canonicaljson.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace nesoi
{

namespace
{

constexpr int pause = 150; // ms in typing after which the text is checked
constexpr int hover = 400; // ms until the tip of a mark is shown
constexpr int maxDepth = 64; // As the server has it.

std::optional<Problem> checkObject(const QByteArray &json)
{
    const Result<CanonicalObject, Problem> object = parseCanonicalObject(json, maxDepth);
    return object ? std::nullopt : std::optional(object.error());
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Where the caret belongs when only white space changed: behind as many letters, and the spaces of a text before it.
qsizetype sameCaret(QByteArrayView before, qsizetype caret, QByteArrayView after)
{
    const QByteArrayView upToCaret = before.first(caret);
    auto letters = std::count_if(upToCaret.begin(), upToCaret.end(), [](char c) { return !isSpace(c); });
    const auto spaces = std::find_if_not(upToCaret.rbegin(), upToCaret.rend(), isSpace) - upToCaret.rbegin();
    qsizetype i = 0;
    for (; letters > 0 && i < after.size(); ++i)
        letters -= isSpace(after[i]) ? 0 : 1;
    const qsizetype end = std::min(i + spaces, after.size());
    while (i < end && after[i] == ' ')
        ++i;
    return i;
}

/// A text that is too wide is wrapped, and never makes the window wider.
QLabel *makeMessage(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

JsonEditor::JsonEditor(QWidget *parent)
    : QWidget(parent)
    , m_pane(new CodePane(this))
    , m_findBar(new FindBar(*m_pane, this))
    , m_message(makeMessage(this))
    , m_position(new QLabel(this))
    , m_check(checkObject)
{
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(pause);
    m_pane->setMarginWidth(CodePane::SignMargin, 14);
    m_pane->showFolding();
    m_pane->SendScintilla(QsciScintillaBase::SCI_SETMOUSEDWELLTIME, static_cast<unsigned long>(hover));
    new AutoIndent(*m_pane, this);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(10, 6, 10, 6);
    foot->setSpacing(16);
    foot->addWidget(m_message, 1);
    foot->addWidget(m_position, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_pane, 1);
    column->addWidget(m_findBar);
    column->addLayout(foot);
    setFocusProxy(m_pane);

    addActions();
    connectPane();
    retranslate();
    enableActions();
}

JsonEditor::~JsonEditor() = default;

void JsonEditor::addActions()
{
    // In the order of Action.
    addAction(Action::Undo, QKeySequence::Undo, &JsonEditor::undo);
    addAction(Action::Redo, QKeySequence::Redo, &JsonEditor::redo);
    addAction(Action::Format, Qt::CTRL | Qt::SHIFT | Qt::Key_F, &JsonEditor::format);
    addAction(Action::Find, QKeySequence::Find, &JsonEditor::find);
    addAction(Action::FindNext, Qt::Key_F3, &JsonEditor::findNext);
    addAction(Action::FindPrevious, Qt::SHIFT | Qt::Key_F3, &JsonEditor::findPrevious);
    addAction(Action::GoToLine, Qt::CTRL | Qt::Key_G, &JsonEditor::askForLine);
    addAction(Action::GoToFault, Qt::Key_F8, &JsonEditor::goToFault);
    addAction(Action::ZoomIn, QKeySequence::ZoomIn, &JsonEditor::zoomIn);
    addAction(Action::ZoomOut, QKeySequence::ZoomOut, &JsonEditor::zoomOut);
    addAction(Action::ZoomReset, Qt::CTRL | Qt::Key_0, &JsonEditor::zoomReset);
}

void JsonEditor::addAction(Action action, const QKeySequence &key, void (JsonEditor::*slot)())
{
    auto *added = new QAction(this);
    Q_ASSERT(actions().size() == static_cast<qsizetype>(action));
    added->setShortcut(key);
    added->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(added, &QAction::triggered, this, slot);
    QWidget::addAction(added);
}

QAction *JsonEditor::action(Action action) const
{
    return actions().at(static_cast<qsizetype>(action));
}

void JsonEditor::connectPane()
{
    connect(&m_checkSoon, &QTimer::timeout, this, &JsonEditor::check);
    connect(m_pane, &QsciScintilla::textChanged, this, [this] {
        m_refusal.reset();
        m_isCheckDue = true;
        m_checkSoon.start();
        enableActions();
        Q_EMIT textChanged();
    });
    connect(m_pane, &QsciScintilla::modificationChanged, this, &JsonEditor::modificationChanged);
    connect(m_pane, &QsciScintilla::cursorPositionChanged, this, &JsonEditor::showPosition);
    connect(m_pane, &QsciScintillaBase::SCN_DWELLSTART, this, [this](int position, int x, int y) {
        if (m_fault && position >= m_fault->begin && position <= m_fault->begin + m_fault->size)
            QToolTip::showText(m_pane->viewport()->mapToGlobal(QPoint(x, y)), m_fault->text, m_pane);
    });
    connect(m_message, &QLabel::linkActivated, this, &JsonEditor::goToFault);
}

void JsonEditor::retranslate()
{
    //: Lays the JSON text out with line breaks and indentation.
    action(Action::Format)->setText(tr("&Format"));
    action(Action::Undo)->setText(tr("&Undo"));
    action(Action::Redo)->setText(tr("&Redo"));
    action(Action::Find)->setText(tr("F&ind…"));
    action(Action::FindNext)->setText(tr("Find &Next"));
    action(Action::FindPrevious)->setText(tr("Find &Previous"));
    action(Action::GoToLine)->setText(tr("&Go to Line…"));
    //: An error: what keeps the text from being JSON.
    action(Action::GoToFault)->setText(tr("Go to &Error"));
    //: Makes letters larger.
    action(Action::ZoomIn)->setText(tr("Zoom In"));
    action(Action::ZoomOut)->setText(tr("Zoom Out"));
    //: Makes letters as large as they are usually.
    action(Action::ZoomReset)->setText(tr("Normal Size"));
    m_message->setAccessibleName(tr("What is wrong with the text"));
    m_position->setAccessibleName(tr("Place of the caret"));
    if (m_pane->accessibleName().isEmpty())
        m_pane->setAccessibleName(tr("JSON text"));
    if (m_refusal)
        showFault(located(*m_refusal, text()));
    else if (!m_isCheckDue)
        check();
    showPosition();
}

void JsonEditor::setTextName(const QString &name)
{
    m_pane->setAccessibleName(name);
}

// ---- The text

void JsonEditor::setText(const QByteArray &json)
{
    m_pane->setBytes(json);
    check();
    enableActions();
}

void JsonEditor::replaceText(const QByteArray &json)
{
    replaceText({0, m_pane->length()}, json);
}

void JsonEditor::replaceText(const TextRange &range, const QByteArray &json)
{
    m_pane->replaceRange(range, json);
}

QByteArray JsonEditor::text() const
{
    return m_pane->bytes();
}

bool JsonEditor::isModified() const
{
    return m_pane->isModified();
}

void JsonEditor::setModified(bool modified)
{
    m_pane->setModified(modified);
}

bool JsonEditor::isReadOnly() const
{
    return m_pane->isReadOnly();
}

void JsonEditor::setReadOnly(bool readOnly)
{
    m_pane->setReadOnly(readOnly);
    enableActions();
}

void JsonEditor::format()
{
    const QByteArray before = text();
    const QByteArray after = formatJson(before);
    if (after.isNull()) {
        check();
        goToFault();
        return;
    }
    if (isReadOnly() || after == before)
        return;
    const qsizetype caret = sameCaret(before, m_pane->caret(), after);
    replaceText(after);
    goTo(caret);
}

void JsonEditor::undo()
{
    m_pane->undo();
}

void JsonEditor::redo()
{
    m_pane->redo();
}

void JsonEditor::enableActions()
{
    const bool canEdit = !isReadOnly();
    action(Action::Undo)->setEnabled(canEdit && m_pane->isUndoAvailable());
    action(Action::Redo)->setEnabled(canEdit && m_pane->isRedoAvailable());
    action(Action::Format)->setEnabled(canEdit);
    action(Action::GoToFault)->setEnabled(m_fault.has_value());
}

// ---- Checking

void JsonEditor::setCheck(Check check)
{
    m_check = std::move(check);
    this->check();
}

void JsonEditor::setChecking(bool on)
{
    m_isChecking = on;
    check();
}

bool JsonEditor::isValid()
{
    if (m_isCheckDue)
        check();
    return m_isChecking && !m_fault;
}

void JsonEditor::check()
{
    m_checkSoon.stop();
    m_isCheckDue = false;
    m_refusal.reset();
    showFault(m_isChecking ? faultOf(text()) : std::nullopt);
    Q_EMIT checked(m_isChecking && !m_fault);
}

std::optional<JsonEditor::Fault> JsonEditor::faultOf(const QByteArray &json) const
{
    if (const std::optional<JsonFault> fault = findJsonFault(json))
        return Fault{faultText(*fault), fault->begin, fault->size};
    const std::optional<Problem> problem = m_check ? m_check(json) : std::nullopt;
    return problem ? std::optional(located(*problem, json)) : std::nullopt;
}

JsonEditor::Fault JsonEditor::located(const Problem &problem, const QByteArray &json)
{
    const TextRange place = placeInJson(json, problem.pointer).value_or(TextRange{});
    return {problemText(problem), place.begin, place.size};
}

void JsonEditor::showProblem(const Problem &problem)
{
    check();
    m_refusal = problem;
    showFault(located(problem, text()));
    goToFault();
}

void JsonEditor::showFault(std::optional<Fault> fault)
{
    m_fault = std::move(fault);
    m_pane->clearMarks(CodePane::FaultMark);
    m_pane->markerDeleteAll(CodePane::FaultSign);
    if (m_fault) {
        m_pane->mark(CodePane::FaultMark, {m_fault->begin, m_fault->size});
        m_pane->markerAdd(m_pane->lineAt(m_fault->begin), CodePane::FaultSign);
    }
    showMessage();
    enableActions();
}

QString JsonEditor::message() const
{
    if (!m_fault)
        return {};
    const int line = m_pane->lineAt(m_fault->begin) + 1;
    const int column = m_pane->columnAt(m_fault->begin) + 1;
    //: The place of an error and what is wrong: "3:14 This bracket is never closed."
    return tr("%1:%2 %3").arg(QString::number(line), QString::number(column), m_fault->text);
}

void JsonEditor::showMessage()
{
    const QString text = message().toHtmlEscaped();
    const qsizetype place = text.indexOf(u' ');
    if (text.isEmpty())
        m_message->clear();
    else
        m_message->setText(QStringLiteral("<a href=\"#\" style=\"color: %1\"><b>%2</b></a>&nbsp; %3")
                               .arg(m_pane->theme().fault.name(), text.left(place), text.mid(place + 1)));
}

// ---- Moving about

void JsonEditor::goTo(qsizetype offset)
{
    m_pane->goTo(offset);
}

void JsonEditor::goToFault()
{
    if (!m_fault)
        return;
    goTo(m_fault->begin);
    m_pane->setFocus();
}

void JsonEditor::askForLine()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setWindowTitle(tr("Go to Line"));
    dialog->setLabelText(tr("Line, from 1 to %1:").arg(locale().toString(m_pane->lines())));
    dialog->setIntRange(1, m_pane->lines());
    dialog->setIntValue(m_pane->lineAt(m_pane->caret()) + 1);
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int line) { goTo(m_pane->lineBegin(line - 1)); });
    dialog->open();
}

void JsonEditor::find()
{
    m_findBar->open();
}

void JsonEditor::findNext()
{
    if (m_findBar->isHidden())
        m_findBar->open();
    else
        m_findBar->next();
}

void JsonEditor::findPrevious()
{
    if (m_findBar->isHidden())
        m_findBar->open();
    else
        m_findBar->previous();
}

void JsonEditor::zoomIn()
{
    m_pane->zoomIn();
}

void JsonEditor::zoomOut()
{
    m_pane->zoomOut();
}

void JsonEditor::zoomReset()
{
    m_pane->zoomTo(0);
}

void JsonEditor::showPosition()
{
    const qsizetype caret = m_pane->caret();
    //: Where the caret is in the text.
    m_position->setText(
        tr("Line %1, column %2")
            .arg(locale().toString(m_pane->lineAt(caret) + 1), locale().toString(m_pane->columnAt(caret) + 1)));
}

void JsonEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showMessage();
}

} // namespace nesoi

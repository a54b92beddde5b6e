// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/mergeview.h"

#include "editor/jsoneditor.h"
#include "editor/pane/actionbutton.h"
#include "editor/pane/panecolumn.h"
#include "editor/text/jsontext.h"
#include "shell/look/focusforwarder.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShowEvent>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nesoi
{

namespace
{

using Kind = MergeChunk::Kind;
using Look = PaneColumn::Look;

constexpr QByteArrayView placeholderBegin("<<<<<<< ");
constexpr QByteArrayView placeholderEnd(" >>>>>>>");

/// The number of the conflict that a line of the result stands for, from 0; −1 where it stands for none.
int conflictOf(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    if (!text.startsWith(placeholderBegin) || !text.endsWith(placeholderEnd)
        || text.size() <= placeholderBegin.size() + placeholderEnd.size())
        return -1;
    const QByteArrayView number = text.sliced(placeholderBegin.size()).chopped(placeholderEnd.size());
    return number.toByteArray().toInt() - 1;
}

/// What makes two lists of members one: the first needs a comma at its end.
void endWithComma(QByteArray &lines)
{
    const QByteArrayView text = QByteArrayView(lines).trimmed();
    if (!text.isEmpty() && !text.endsWith(',') && !text.endsWith('{') && !text.endsWith('['))
        lines.insert(text.end() - lines.constData(), ',');
}

QByteArrayView lineOf(const Lines &lines, int line)
{
    return lines[static_cast<size_t>(line)];
}

QToolButton *makeTextButton(QWidget *parent, QAction *action)
{
    QToolButton *button = makeActionButton(parent, action);
    button->setAutoRaise(false);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

void makeBold(QLabel &label)
{
    QFont font = label.font();
    font.setBold(true);
    label.setFont(font);
}

} // namespace

MergeView::MergeView(QWidget *parent)
    : QWidget(parent)
    , m_state(new QLabel(this))
    , m_merged(new QLabel(this))
    , m_counter(new QLabel(this))
    , m_resultTitle(new QLabel(this))
    , m_result(new JsonEditor(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(0);
    makeBold(*m_state);
    makeBold(*m_resultTitle);
    addActions();
    auto *panes = new QSplitter(Qt::Vertical, this);
    panes->setChildrenCollapsible(false);
    panes->addWidget(makeColumns());
    panes->addWidget(makeResult());
    panes->setSizes({1000, 1000});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(panes, 1);
    column->addWidget(makeFoot());
    new FocusForwarder(*this, *m_result);

    connect(&m_refreshSoon, &QTimer::timeout, this, &MergeView::refresh);
    connect(m_result, &JsonEditor::textChanged, this, [this] {
        m_refreshSoon.start();
        showState();
    });
    connect(m_result, &JsonEditor::checked, this, &MergeView::showState);
    retranslate();
}

MergeView::~MergeView() = default;

void MergeView::addActions()
{
    m_takeMine = addAction(Qt::ALT | Qt::Key_1, &MergeView::takeMine);
    m_takeTheirs = addAction(Qt::ALT | Qt::Key_2, &MergeView::takeTheirs);
    m_takeBoth = addAction(Qt::ALT | Qt::Key_3, &MergeView::takeBoth);
    m_next = addAction(Qt::Key_F7, &MergeView::goToNext);
    m_previous = addAction(Qt::SHIFT | Qt::Key_F7, &MergeView::goToPrevious);
    m_saveAction = addAction(Qt::CTRL | Qt::Key_Return, &MergeView::save);
    m_next->setIcon(strokeIcon(Stroke::Down));
    m_previous->setIcon(strokeIcon(Stroke::Up));
}

QAction *MergeView::addAction(const QKeySequence &key, void (MergeView::*slot)())
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    QWidget::addAction(action);
    return action;
}

QWidget *MergeView::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(10, 6, 6, 6);
    row->setSpacing(12);
    m_merged->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_state);
    row->addWidget(m_merged, 1);
    row->addWidget(m_counter);
    row->addWidget(makeActionButton(head, m_previous));
    row->addWidget(makeActionButton(head, m_next));
    return head;
}

QWidget *MergeView::makeColumns()
{
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    auto *group = new PaneGroup(this);
    for (PaneColumn *&column : m_columns) {
        column = new PaneColumn(splitter);
        splitter->addWidget(column);
        group->add(column->pane());
    }
    splitter->setSizes({1000, 1000, 1000}); // As wide as each other
    return splitter;
}

QWidget *MergeView::makeResult()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 6, 10, 6);
    row->setSpacing(8);
    row->addWidget(m_resultTitle, 1);
    for (QAction *action : {m_takeMine, m_takeTheirs, m_takeBoth})
        row->addWidget(makeTextButton(box, action));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_result, 1);
    return box;
}

QWidget *MergeView::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(10, 6, 10, 10);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &MergeView::save);
    connect(m_cancel, &QPushButton::clicked, this, &MergeView::cancelled);
    return foot;
}

void MergeView::retranslate()
{
    //: Of a conflict of two people's changes.
    m_takeMine->setText(tr("Take &Mine"));
    m_takeTheirs->setText(tr("Take &Theirs"));
    m_takeBoth->setText(tr("Take &Both"));
    m_next->setText(tr("&Next Conflict"));
    m_previous->setText(tr("&Previous Conflict"));
    m_saveAction->setText(tr("&Save"));
    for (QAction *action : {m_takeMine, m_takeTheirs, m_takeBoth, m_next, m_previous, m_saveAction})
        action->setToolTip(actionTip(*action));
    m_save->setText(m_saveAction->text());
    m_save->setToolTip(m_saveAction->toolTip());
    m_cancel->setText(tr("&Cancel"));
    //: Above the text that the user wrote.
    m_columns[Mine]->setTitle(tr("Mine: what I wrote"));
    //: Above the text that two people changed.
    m_columns[Base]->setTitle(tr("Before: what both began with"));
    //: Above the text that somebody else wrote in the meantime.
    m_columns[Theirs]->setTitle(tr("Theirs: what is stored now"));
    //: Above the text that two people's changes are merged to.
    m_resultTitle->setText(tr("Result"));
    m_result->setTextName(m_resultTitle->text());
    refresh();
}

// ---- The texts

void MergeView::setTexts(const QByteArray &mine, const QByteArray &base, const QByteArray &theirs)
{
    m_texts = {canonicalJson(mine), canonicalJson(base), canonicalJson(theirs)};
    for (const Side side : {Mine, Base, Theirs})
        m_lines[side] = linesOf(m_texts[side]);
    m_chunks = mergeLines(m_lines[Base], m_lines[Mine], m_lines[Theirs]);
    m_conflicts.clear();
    m_rows.clear();
    int row = 0;
    for (size_t i = 0; i < m_chunks.size(); ++i) {
        if (m_chunks[i].kind == Kind::Conflict)
            m_conflicts.push_back({i});
        m_rows.push_back(row);
        row += std::max({m_chunks[i].mine.size, m_chunks[i].base.size, m_chunks[i].theirs.size});
    }
    m_rows.push_back(row);
    for (const Side side : {Mine, Base, Theirs})
        renderSide(side);
    m_current = -1;
    m_result->setText(merged());
    refresh();
    if (!m_conflicts.empty())
        goToConflict(0);
}

const LineRange &MergeView::rangeOf(const MergeChunk &chunk, Side side) const
{
    return side == Mine ? chunk.mine : side == Base ? chunk.base : chunk.theirs;
}

QByteArray MergeView::linesOfSide(const MergeChunk &chunk, Side side) const
{
    QByteArray lines;
    const LineRange &range = rangeOf(chunk, side);
    for (int line = range.begin; line < range.end(); ++line)
        lines.append(m_lines[side][static_cast<size_t>(line)]).append('\n');
    return lines;
}

QByteArray MergeView::textOf(const MergeChunk &chunk, Take what) const
{
    QByteArray lines = linesOfSide(chunk, what == Take::Theirs ? Theirs : Mine);
    if (what != Take::Both || chunk.theirs.size == 0)
        return lines;
    endWithComma(lines);
    return lines + linesOfSide(chunk, Theirs);
}

/// Indented like what it stands for.
QByteArray MergeView::placeholder(int conflict) const
{
    const MergeChunk &chunk = m_chunks[m_conflicts[static_cast<size_t>(conflict)].chunk];
    const QByteArray lines = linesOfSide(chunk, Mine) + linesOfSide(chunk, Theirs);
    const auto indentation = std::find_if(lines.begin(), lines.end(), [](char c) { return c != ' '; }) - lines.begin();
    return QByteArray(indentation, ' ') + placeholderBegin.toByteArray() + QByteArray::number(conflict + 1)
        + placeholderEnd.toByteArray() + '\n';
}

QByteArray MergeView::merged() const
{
    QByteArray text;
    int conflict = 0;
    for (const MergeChunk &chunk : m_chunks) {
        if (chunk.kind == Kind::Conflict)
            text += placeholder(conflict++);
        else
            text += linesOfSide(chunk, chunk.kind == Kind::Theirs ? Theirs : Mine);
    }
    return text;
}

void MergeView::renderSide(Side side)
{
    const Lines &lines = m_lines[side];
    QByteArray text;
    for (size_t i = 0; i < m_chunks.size(); ++i) {
        const LineRange &range = rangeOf(m_chunks[i], side);
        text += linesOfSide(m_chunks[i], side) + QByteArray(m_rows[i + 1] - m_rows[i] - range.size, '\n');
    }
    text.chop(1);
    PaneColumn &column = *m_columns[side];
    column.setText(text, QString(std::max<qsizetype>(QString::number(lines.size()).size(), 2), u'9'));
    for (size_t i = 0; i < m_chunks.size(); ++i) {
        const MergeChunk &chunk = m_chunks[i];
        const LineRange &range = rangeOf(chunk, side);
        const bool isChanged = chunk.kind == Kind::Agreed || (chunk.kind == Kind::Mine && side == Mine)
            || (chunk.kind == Kind::Theirs && side == Theirs);
        const Look look = chunk.kind == Kind::Conflict      ? Look::Conflict
            : chunk.kind != Kind::Unchanged && side == Base ? Look::Removed
            : isChanged                                     ? Look::Added
                                                            : Look::Plain;
        for (int row = m_rows[i]; row < m_rows[i + 1]; ++row) {
            const int line = range.begin + row - m_rows[i];
            column.setLook(row, line < range.end() ? look : Look::Filler, QString::number(line + 1));
        }
        if (side == Base || range.size != chunk.base.size || look == Look::Plain)
            continue;
        for (int line = 0; line < range.size; ++line) {
            const WordDiff words
                = diffWords(lineOf(m_lines[Base], chunk.base.begin + line), lineOf(lines, range.begin + line));
            column.markWords(m_rows[i] + line, Look::Added, words.after);
        }
    }
}

void MergeView::dressConflict(int conflict, bool isOpen)
{
    const size_t index = m_conflicts[static_cast<size_t>(conflict)].chunk;
    for (const Side side : {Mine, Base, Theirs}) {
        const LineRange &range = rangeOf(m_chunks[index], side);
        for (int i = 0; i < range.size; ++i)
            m_columns[side]->setLook(m_rows[index] + i, isOpen ? Look::Conflict : Look::Resolved,
                                     QString::number(range.begin + i + 1));
    }
}

// ---- Conflicts in the result

std::vector<std::pair<int, int>> MergeView::openConflicts() const
{
    std::vector<std::pair<int, int>> open;
    const QByteArray text = m_result->text();
    const Lines lines = linesOf(text);
    for (int line = 0; line < static_cast<int>(lines.size()); ++line) {
        const int conflict = conflictOf(lines[static_cast<size_t>(line)]);
        if (conflict >= 0 && conflict < conflictCount())
            open.emplace_back(conflict, line);
    }
    return open;
}

int MergeView::conflictsLeft() const
{
    return static_cast<int>(openConflicts().size());
}

std::optional<TextRange> MergeView::placeInResult(int conflict) const
{
    const CodePane &pane = m_result->pane();
    for (const auto &[number, line] : openConflicts()) {
        if (number == conflict)
            return TextRange{pane.lineBegin(line), pane.lineBegin(line + 1) - pane.lineBegin(line)};
    }
    const Conflict &resolved = m_conflicts[static_cast<size_t>(conflict)];
    const int line = resolved.marker < 0 ? -1 : pane.markerLine(resolved.marker);
    if (line < 0)
        return std::nullopt;
    const qsizetype begin = pane.lineBegin(line);
    if (m_result->text().mid(begin, resolved.taken.size()) != resolved.taken)
        return std::nullopt;
    return TextRange{begin, resolved.taken.size()};
}

bool MergeView::canTake() const
{
    return m_current >= 0 && placeInResult(m_current).has_value();
}

void MergeView::take(Take what)
{
    const std::optional<TextRange> place = m_current < 0 ? std::nullopt : placeInResult(m_current);
    if (!place)
        return;
    CodePane &pane = m_result->pane();
    Conflict &conflict = m_conflicts[static_cast<size_t>(m_current)];
    if (conflict.marker >= 0)
        pane.markerDeleteHandle(conflict.marker);
    conflict.taken = textOf(m_chunks[conflict.chunk], what);
    m_result->replaceText(*place, conflict.taken);
    conflict.marker = pane.markerAdd(pane.lineAt(place->begin), CodePane::PlaceSign);
    m_result->goTo(place->begin);
    refresh();
    const std::vector<std::pair<int, int>> open = openConflicts();
    if (open.empty())
        return;
    const int current = m_current;
    const auto next
        = std::find_if(open.begin(), open.end(), [current](const auto &entry) { return entry.first > current; });
    goToConflict(next == open.end() ? open.front().first : next->first);
}

void MergeView::goToNext()
{
    if (m_current + 1 < conflictCount())
        goToConflict(m_current + 1);
}

void MergeView::goToPrevious()
{
    if (m_current > 0)
        goToConflict(m_current - 1);
}

void MergeView::goToConflict(int conflict)
{
    m_current = conflict;
    const size_t chunk = m_conflicts[static_cast<size_t>(conflict)].chunk;
    for (PaneColumn *column : m_columns)
        column->setCurrent({m_rows[chunk], m_rows[chunk + 1] - m_rows[chunk]});
    if (const std::optional<TextRange> place = placeInResult(conflict))
        m_result->goTo(place->begin);
    showState();
}

/// Brings signs and what stands beside the conflicts up to date with the result.
void MergeView::refresh()
{
    m_refreshSoon.stop();
    CodePane &pane = m_result->pane();
    const std::vector<std::pair<int, int>> open = openConflicts();
    pane.clearAnnotations();
    pane.setAnnotationDisplay(QsciScintilla::AnnotationIndented);
    pane.markerDeleteAll(CodePane::ConflictLine);
    std::vector<bool> isOpen(m_conflicts.size());
    for (const auto &[conflict, line] : open) {
        isOpen[static_cast<size_t>(conflict)] = true;
        pane.markerAdd(line, CodePane::ConflictLine);
        pane.annotate(line,
                      tr("Conflict %1: take mine, theirs or both, or write here what should stand.")
                          .arg(locale().toString(conflict + 1)),
                      CodePane::ConflictNumber);
    }
    for (int conflict = 0; conflict < conflictCount(); ++conflict)
        dressConflict(conflict, isOpen[static_cast<size_t>(conflict)]);
    if (m_result->isChecking() != open.empty())
        m_result->setChecking(open.empty());
    showState();
}

bool MergeView::canSave() const
{
    return !m_chunks.empty() && conflictsLeft() == 0 && m_result->isValid();
}

void MergeView::save()
{
    refresh();
    if (canSave())
        Q_EMIT saveRequested(m_result->text());
}

void MergeView::showState()
{
    const int left = conflictsLeft();
    const QColor window = palette().color(QPalette::Window);
    QPalette colours = palette();
    if (left > 0)
        colours.setColor(QPalette::WindowText, readable(m_result->pane().theme().conflict, window));
    m_state->setPalette(colours);
    m_state->setText(left > 0 ? tr("%n conflict(s) left", "Of two people's changes", left) : tr("No conflict is left"));
    const auto merged = std::count_if(m_chunks.begin(), m_chunks.end(), [](const MergeChunk &chunk) {
        return chunk.kind != Kind::Unchanged && chunk.kind != Kind::Conflict;
    });
    m_merged->setText(merged == 0 ? QString()
                                  : tr("%n other change(s) merged automatically", "Of two people's changes",
                                       static_cast<int>(merged)));
    m_merged->setToolTip(m_merged->text()); // There may be too little room for it.
    if (m_current < 0)
        m_counter->clear();
    else
        //: Which of the conflicts the keyboard is at: "Conflict 2 of 5".
        m_counter->setText(
            tr("Conflict %1 of %2").arg(locale().toString(m_current + 1), locale().toString(conflictCount())));
    m_next->setEnabled(m_current + 1 < conflictCount());
    m_previous->setEnabled(m_current > 0);
    const bool mayTake = canTake();
    for (QAction *action : {m_takeMine, m_takeTheirs, m_takeBoth})
        action->setEnabled(mayTake);
    // Whether the text is valid is only known when typing pauses; save() asks again.
    m_save->setEnabled(left == 0 && m_result->message().isEmpty() && !m_chunks.empty());
    m_saveAction->setEnabled(m_save->isEnabled());
}

/// Only now is it known how much is in view.
void MergeView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && m_current >= 0)
        goToConflict(m_current);
}

void MergeView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showState();
}

} // namespace nesoi

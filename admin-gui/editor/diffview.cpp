// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/diffview.h"

#include "editor/pane/actionbutton.h"
#include "editor/pane/panecolumn.h"
#include "shell/look/focusforwarder.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QShowEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestLine = 4096; // Bytes; of longer ones words are not compared.
constexpr int mostPairs = 5000; // Of lines whose words are compared.

QByteArrayView lineOf(const Lines &lines, int line)
{
    return line < 0 ? QByteArrayView() : lines[static_cast<size_t>(line)];
}

/// Room for the numbers of all lines.
qsizetype digits(const Lines &before, const Lines &after)
{
    return std::max<qsizetype>(QString::number(std::max(before.size(), after.size())).size(), 2);
}

QString number(int line)
{
    return line < 0 ? QString() : QString::number(line + 1);
}

using Look = PaneColumn::Look;

QString coloured(const QString &text, const QColor &colour)
{
    return QStringLiteral("<span style=\"color: %1\">%2</span>").arg(colour.name(), text.toHtmlEscaped());
}

} // namespace

DiffView::DiffView(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_counter(new QLabel(this))
    , m_nothing(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_beforeColumn(new PaneColumn(this))
    , m_afterColumn(new PaneColumn(this))
    , m_next(new QAction(this))
    , m_previous(new QAction(this))
    , m_toggle(new QAction(this))
{
    m_beforeColumn->setObjectName(u"before"_s);
    m_afterColumn->setObjectName(u"after"_s);
    addActions();
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(24);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_stack->addWidget(makePanes());
    m_stack->addWidget(m_nothing);
    column->addWidget(m_stack, 1);
    new FocusForwarder(*this, *m_afterColumn);
    auto *group = new PaneGroup(this);
    group->add(m_beforeColumn->pane());
    group->add(m_afterColumn->pane());
    retranslate();
    render();
}

DiffView::~DiffView() = default;

void DiffView::addActions()
{
    m_next->setShortcuts({Qt::Key_F7, Qt::ALT | Qt::Key_Down});
    m_previous->setShortcuts({Qt::SHIFT | Qt::Key_F7, Qt::ALT | Qt::Key_Up});
    m_toggle->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    m_next->setIcon(strokeIcon(Stroke::Down));
    m_previous->setIcon(strokeIcon(Stroke::Up));
    m_toggle->setIcon(strokeIcon(Stroke::SideBySide));
    m_toggle->setCheckable(true);
    m_toggle->setChecked(true);
    for (QAction *action : {m_next, m_previous, m_toggle}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_next, &QAction::triggered, this, &DiffView::goToNext);
    connect(m_previous, &QAction::triggered, this, &DiffView::goToPrevious);
    connect(m_toggle, &QAction::toggled, this,
            [this](bool isSideBySide) { setMode(isSideBySide ? Mode::SideBySide : Mode::Unified); });
}

QWidget *DiffView::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(10, 6, 6, 6);
    m_summary->setTextFormat(Qt::RichText);
    row->addWidget(m_summary, 1);
    row->addWidget(m_counter);
    row->addWidget(makeActionButton(head, m_previous));
    row->addWidget(makeActionButton(head, m_next));
    row->addWidget(makeActionButton(head, m_toggle));
    return head;
}

QWidget *DiffView::makePanes()
{
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_beforeColumn);
    splitter->addWidget(m_afterColumn);
    splitter->setSizes({1000, 1000}); // As wide as each other
    return splitter;
}

void DiffView::retranslate()
{
    m_next->setText(tr("&Next Change"));
    m_previous->setText(tr("&Previous Change"));
    //: Shows the texts before and after a change beside each other, rather than one below the other.
    m_toggle->setText(tr("&Side by Side"));
    for (QAction *action : {m_next, m_previous, m_toggle})
        action->setToolTip(actionTip(*action));
    //: Above a text as it was before a change.
    m_beforeColumn->setTitle(m_beforeTitle.isNull() ? tr("Before") : m_beforeTitle);
    //: Above a text as it will be after a change.
    m_afterColumn->setTitle(m_afterTitle.isNull() ? tr("After") : m_afterTitle);
    if (m_mode == Mode::Unified)
        m_afterColumn->pane().setAccessibleName(tr("Changes"));
    m_nothing->setText(tr("Nothing has changed."));
    showSummary();
}

void DiffView::setTitles(const QString &before, const QString &after)
{
    m_beforeTitle = before;
    m_afterTitle = after;
    retranslate();
}

void DiffView::setTexts(const QByteArray &before, const QByteArray &after)
{
    m_beforeText = before;
    m_afterText = after;
    m_before = linesOf(m_beforeText);
    m_after = linesOf(m_afterText);
    m_changes = diffLines(m_before, m_after);
    m_current = -1;
    render();
    if (!m_changes.empty())
        goToChange(0);
}

void DiffView::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_toggle->setChecked(mode == Mode::SideBySide);
    const int current = m_current;
    retranslate();
    render();
    if (current >= 0)
        goToChange(current);
    Q_EMIT modeChanged(mode);
}

int DiffView::addedLines() const
{
    return std::accumulate(m_changes.begin(), m_changes.end(), 0,
                           [](int sum, const LineChange &change) { return sum + change.after.size; });
}

int DiffView::removedLines() const
{
    return std::accumulate(m_changes.begin(), m_changes.end(), 0,
                           [](int sum, const LineChange &change) { return sum + change.before.size; });
}

QString DiffView::summary() const
{
    QString added = tr("%n line(s) added", "Of a text that was changed", addedLines());
    QString removed = tr("%n line(s) removed", "Of a text that was changed", removedLines());
    if (m_changes.empty())
        return tr("No changes");
    if (removedLines() == 0)
        return added;
    //: "3 lines added, 1 line removed"
    return addedLines() == 0 ? removed : tr("%1, %2").arg(added, removed);
}

void DiffView::showSummary()
{
    const EditorTheme &theme = m_afterColumn->pane().theme();
    const QColor window = palette().color(QPalette::Window);
    const QString added = tr("%n line(s) added", "Of a text that was changed", addedLines());
    const QString removed = tr("%n line(s) removed", "Of a text that was changed", removedLines());
    QString text = summary().toHtmlEscaped();
    text.replace(added, coloured(added, readable(theme.added, window)));
    text.replace(removed, coloured(removed, readable(theme.removed, window)));
    m_summary->setText(text);
    if (m_current < 0)
        m_counter->clear();
    else
        //: Which of the changes in a text the keyboard is at: "Change 2 of 5".
        m_counter->setText(
            tr("Change %1 of %2").arg(locale().toString(m_current + 1), locale().toString(changeCount())));
    m_next->setEnabled(m_current + 1 < changeCount());
    m_previous->setEnabled(m_current > 0);
    m_toggle->setEnabled(!m_changes.empty());
}

// ---- Rows

std::vector<DiffView::Row> DiffView::rows() const
{
    std::vector<Row> rows;
    rows.reserve(m_before.size() + m_after.size());
    int before = 0;
    int after = 0;
    for (int i = 0; i < changeCount(); ++i) {
        const LineChange &change = m_changes[static_cast<size_t>(i)];
        while (before < change.before.begin)
            rows.push_back({before++, after++, -1});
        appendChange(rows, i);
        before = change.before.end();
        after = change.after.end();
    }
    while (before < static_cast<int>(m_before.size()))
        rows.push_back({before++, after++, -1});
    return rows;
}

void DiffView::appendChange(std::vector<Row> &rows, int index) const
{
    const LineChange &change = m_changes[static_cast<size_t>(index)];
    if (m_mode == Mode::SideBySide) {
        for (const LinePair &pair : pairLines(m_before, m_after, change))
            rows.push_back({pair.before, pair.after, index});
        return;
    }
    for (int line = change.before.begin; line < change.before.end(); ++line)
        rows.push_back({line, -1, index});
    for (int line = change.after.begin; line < change.after.end(); ++line)
        rows.push_back({-1, line, index});
}

void DiffView::render()
{
    m_stack->setCurrentIndex(m_changes.empty() ? 1 : 0);
    m_beforeColumn->setVisible(m_mode == Mode::SideBySide);
    m_afterColumn->setTitleVisible(m_mode == Mode::SideBySide);
    m_rows = rows();
    if (m_mode == Mode::SideBySide) {
        renderSide(*m_beforeColumn, true);
        renderSide(*m_afterColumn, false);
    } else {
        renderUnified();
    }
    markWords();
    showSummary();
}

void DiffView::renderSide(PaneColumn &column, bool isBefore)
{
    QByteArray text;
    for (const Row &row : m_rows)
        text.append(isBefore ? lineOf(m_before, row.before) : lineOf(m_after, row.after)).append('\n');
    text.chop(1); // No empty row at the end
    column.setText(text, QString(digits(m_before, m_after), u'9'));
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        const Row &row = m_rows[static_cast<size_t>(i)];
        const int line = isBefore ? row.before : row.after;
        const Look changed = isBefore ? Look::Removed : Look::Added;
        column.setLook(i, row.change < 0 ? Look::Plain : line < 0 ? Look::Filler : changed, number(line));
    }
}

void DiffView::renderUnified()
{
    QByteArray text;
    for (const Row &row : m_rows)
        text.append(row.before >= 0 ? lineOf(m_before, row.before) : lineOf(m_after, row.after)).append('\n');
    text.chop(1);
    const qsizetype width = digits(m_before, m_after);
    m_afterColumn->setText(text, QString(2 * width + 1, u'9'));
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        const Row &row = m_rows[static_cast<size_t>(i)];
        const Look changed = row.before >= 0 ? Look::Removed : Look::Added;
        m_afterColumn->setLook(i, row.change < 0 ? Look::Plain : changed,
                               number(row.before).rightJustified(width) + u' '
                                   + number(row.after).rightJustified(width));
    }
}

void DiffView::markWords()
{
    const bool isUnified = m_mode == Mode::Unified;
    PaneColumn &beforeColumn = isUnified ? *m_afterColumn : *m_beforeColumn;
    int pairs = 0;
    int row = 0; // Where the change begins on the screen.
    int before = 0;
    for (const LineChange &change : m_changes) {
        row += change.before.begin - before;
        before = change.before.end();
        const std::vector<LinePair> lines = pairLines(m_before, m_after, change);
        for (int i = 0; i < static_cast<int>(lines.size()); ++i) {
            const LinePair &pair = lines[static_cast<size_t>(i)];
            const QByteArrayView from = lineOf(m_before, pair.before);
            const QByteArrayView to = lineOf(m_after, pair.after);
            if (pair.before < 0 || pair.after < 0 || from.size() > longestLine || to.size() > longestLine
                || ++pairs > mostPairs)
                continue;
            const WordDiff words = diffWords(from, to);
            const int beforeRow = isUnified ? pair.before - change.before.begin : i;
            const int afterRow = isUnified ? change.before.size + pair.after - change.after.begin : i;
            beforeColumn.markWords(row + beforeRow, Look::Removed, words.before);
            m_afterColumn->markWords(row + afterRow, Look::Added, words.after);
        }
        row += isUnified ? change.before.size + change.after.size : static_cast<int>(lines.size());
    }
}

// ---- Going from change to change

void DiffView::goToNext()
{
    if (m_current + 1 < changeCount())
        goToChange(m_current + 1);
}

void DiffView::goToPrevious()
{
    if (m_current > 0)
        goToChange(m_current - 1);
}

void DiffView::goToChange(int index)
{
    m_current = index;
    const auto isOfChange = [index](const Row &row) { return row.change == index; };
    const auto begin = std::find_if(m_rows.begin(), m_rows.end(), isOfChange);
    const auto end = std::find_if_not(begin, m_rows.end(), isOfChange);
    const LineRange range{static_cast<int>(begin - m_rows.begin()), static_cast<int>(end - begin)};
    if (m_mode == Mode::SideBySide)
        m_beforeColumn->setCurrent(range);
    m_afterColumn->setCurrent(range);
    showSummary();
}

/// Only now is it known how much is in view.
void DiffView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && m_current >= 0)
        goToChange(m_current);
}

void DiffView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showSummary();
}

} // namespace nesoi

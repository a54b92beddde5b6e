// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/findbar.h"

#include "editor/pane/actionbutton.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace nesoi
{

namespace
{

constexpr size_t mostFound = 10000;
constexpr size_t mostMarked = 2000;

QToolButton *makeButton(QWidget *parent, Stroke stroke)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(strokeIcon(stroke));
    return button;
}

} // namespace

FindBar::FindBar(CodePane &pane, QWidget *parent)
    : QWidget(parent)
    , m_pane(pane)
    , m_sought(new QLineEdit(this))
    , m_caseCounts(new QCheckBox(this))
    , m_count(new QLabel(this))
    , m_previous(makeButton(this, Stroke::Up))
    , m_next(makeButton(this, Stroke::Down))
    , m_close(makeButton(this, Stroke::Close))
{
    constexpr int pause = 150; // ms
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(pause);
    m_sought->setClearButtonEnabled(true);
    m_sought->setMinimumWidth(m_sought->fontMetrics().averageCharWidth() * 16);
    m_count->setMinimumWidth(m_count->fontMetrics().averageCharWidth() * 10);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->addWidget(m_sought, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_count);
    row->addWidget(m_caseCounts);
    row->addWidget(m_close);
    setFocusProxy(m_sought);

    const auto searchAndSelect = [this] {
        search();
        if (!m_found.empty())
            select(static_cast<size_t>(std::max<qsizetype>(m_current, 0)));
    };
    connect(m_sought, &QLineEdit::textChanged, this, searchAndSelect);
    connect(m_caseCounts, &QCheckBox::toggled, this, searchAndSelect);
    connect(m_next, &QToolButton::clicked, this, &FindBar::next);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previous);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(&m_searchSoon, &QTimer::timeout, this, &FindBar::search);
    connect(&m_pane, &QsciScintilla::textChanged, this, [this] {
        if (isVisibleTo(parentWidget()))
            m_searchSoon.start();
    });
    retranslate();
    hide();
}

void FindBar::retranslate()
{
    m_sought->setPlaceholderText(tr("Find"));
    m_sought->setAccessibleName(tr("Text to find"));
    m_caseCounts->setText(tr("Match &case"));
    //: What the button does: goes to the place before this one where the text was found.
    m_previous->setToolTip(tr("Previous place (Shift+F3)"));
    m_previous->setAccessibleName(tr("Previous place"));
    //: What the button does: goes to the next place where the text was found.
    m_next->setToolTip(tr("Next place (F3)"));
    m_next->setAccessibleName(tr("Next place"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the search"));
    showCount(m_current);
}

void FindBar::open()
{
    const QString selected = m_pane.selectedText();
    show();
    if (!selected.isEmpty() && !selected.contains(u'\n'))
        m_sought->setText(selected);
    search();
    m_sought->setFocus();
    m_sought->selectAll();
}

void FindBar::close()
{
    hide();
    m_searchSoon.stop();
    m_found.clear();
    m_pane.clearMarks(CodePane::MatchMark);
    m_pane.setFocus();
}

void FindBar::search()
{
    m_found = m_pane.occurrences(m_sought->text(), m_caseCounts->isChecked(), mostFound);
    m_pane.clearMarks(CodePane::MatchMark);
    for (size_t i = 0; i < std::min(m_found.size(), mostMarked); ++i)
        m_pane.mark(CodePane::MatchMark, m_found[i]);
    // The one that is selected, or the next after the caret.
    const qsizetype from = m_pane.selection().begin;
    const auto current
        = std::find_if(m_found.begin(), m_found.end(), [from](const TextRange &range) { return range.begin >= from; });
    m_current = m_found.empty() ? -1 : current == m_found.end() ? 0 : current - m_found.begin();
    showCount(m_current);
}

void FindBar::step(bool forwards)
{
    search();
    if (m_found.empty())
        return;
    const auto size = static_cast<qsizetype>(m_found.size());
    const bool isThere = m_found[static_cast<size_t>(m_current)] == m_pane.selection();
    qsizetype index = m_current;
    if (!forwards)
        index += size - 1;
    else if (isThere)
        ++index;
    select(static_cast<size_t>(index % size));
}

void FindBar::select(size_t index)
{
    if (const auto last = static_cast<size_t>(m_current); last < std::min(m_found.size(), mostMarked))
        m_pane.mark(CodePane::MatchMark, m_found[last]);
    m_current = static_cast<qsizetype>(index);
    m_pane.select(m_found[index]);
    m_pane.unmark(CodePane::MatchMark, m_found[index]); // It would hide the selection.
    showCount(m_current);
}

void FindBar::showCount(qsizetype current)
{
    const auto count = static_cast<qsizetype>(m_found.size());
    const bool isAny = count > 0;
    m_previous->setEnabled(isAny);
    m_next->setEnabled(isAny);
    if (m_sought->text().isEmpty())
        m_count->clear();
    else if (!isAny)
        m_count->setText(tr("Not found"));
    else if (m_found.size() == mostFound)
        //: %1: a large number of places where a text was found; there are more.
        m_count->setText(tr("More than %1").arg(locale().toString(count)));
    else
        //: Which of the places is shown where a text was found: "3 of 12".
        m_count->setText(tr("%1 of %2").arg(locale().toString(current + 1), locale().toString(count)));
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(!event->modifiers().testFlag(Qt::ShiftModifier));
    else
        QWidget::keyPressEvent(event);
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/pane/panecolumn.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace nesoi
{

namespace
{

struct LookParts {
    int marker; ///< −1: none.
    CodePane::NumberStyle style;
    char16_t sign;
};

LookParts partsOf(PaneColumn::Look look)
{
    switch (look) {
    case PaneColumn::Look::Plain:
        return {-1, CodePane::PlainNumber, u' '};
    case PaneColumn::Look::Added:
        return {CodePane::AddedLine, CodePane::AddedNumber, u'+'};
    case PaneColumn::Look::Removed:
        return {CodePane::RemovedLine, CodePane::RemovedNumber, u'\u2212'};
    case PaneColumn::Look::Conflict:
        return {CodePane::ConflictLine, CodePane::ConflictNumber, u'!'};
    case PaneColumn::Look::Resolved:
        return {-1, CodePane::PlainNumber, u'\u2713'};
    case PaneColumn::Look::Filler:
        return {CodePane::FillerLine, CodePane::PlainNumber, u' '};
    }
    return {-1, CodePane::PlainNumber, u' '};
}

} // namespace

PaneColumn::PaneColumn(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_pane(new CodePane(this))
{
    m_title->setContentsMargins(10, 6, 10, 6);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_pane->setReadOnly(true);
    m_pane->setCaretLineVisible(false);
    m_pane->setCaretWidth(0);
    m_pane->setMarginWidth(CodePane::SignMargin, 4);
    m_pane->SendScintilla(QsciScintillaBase::SCI_SETMARGINLEFT, 0UL, 2L);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_pane, 1);
    setFocusProxy(m_pane);
}

void PaneColumn::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setToolTip(title); // There may be too little room for it.
    m_pane->setAccessibleName(title);
}

void PaneColumn::setTitleVisible(bool visible)
{
    m_title->setVisible(visible);
}

void PaneColumn::setText(const QByteArray &text, const QString &widestNumber)
{
    m_pane->setBytes(text);
    m_pane->setOwnNumbers(widestNumber + u' ' + u'+');
}

void PaneColumn::setLook(int row, Look look, const QString &number)
{
    for (const int marker : {CodePane::AddedLine, CodePane::RemovedLine, CodePane::ConflictLine, CodePane::FillerLine})
        m_pane->markerDelete(row, marker);
    const LookParts parts = partsOf(look);
    if (parts.marker >= 0)
        m_pane->markerAdd(row, parts.marker);
    if (look != Look::Filler)
        m_pane->setMarginText(row, number + u' ' + parts.sign, parts.style);
}

void PaneColumn::markWords(int row, Look look, const std::vector<ByteRange> &words)
{
    const qsizetype begin = m_pane->lineBegin(row);
    for (const ByteRange &word : words)
        m_pane->mark(look == Look::Removed ? CodePane::RemovedMark : CodePane::AddedMark,
                     {begin + word.begin, word.size});
}

void PaneColumn::setCurrent(const LineRange &rows)
{
    m_pane->markerDeleteAll(CodePane::CurrentSign);
    for (int row = rows.begin; row < rows.end(); ++row)
        m_pane->markerAdd(row, CodePane::CurrentSign);
    m_pane->goTo(m_pane->lineBegin(rows.begin));
}

void PaneGroup::add(CodePane &pane)
{
    for (CodePane *other : std::as_const(m_panes)) {
        follow(pane, *other);
        follow(*other, pane);
    }
    m_panes.append(&pane);
}

void PaneGroup::follow(CodePane &leader, CodePane &follower)
{
    const auto scroll = [this](const QScrollBar *from, QScrollBar *to) {
        connect(from, &QScrollBar::valueChanged, to, [this, to](int value) {
            if (m_isScrolling) // A follower that cannot go as far would hold the leader back.
                return;
            m_isScrolling = true;
            to->setValue(value);
            m_isScrolling = false;
        });
    };
    scroll(leader.verticalScrollBar(), follower.verticalScrollBar());
    scroll(leader.horizontalScrollBar(), follower.horizontalScrollBar());
    connect(&leader, &CodePane::zoomed, &follower, [&follower](int points) { follower.zoomTo(points); });
}

} // namespace nesoi

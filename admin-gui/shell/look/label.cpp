// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/look/label.h"

#include "shell/look/theme.h"

#include <QApplication>
#include <QEvent>

namespace nesoi
{

namespace
{

double sizeOf(Label::Rank rank)
{
    switch (rank) {
    case Label::Rank::Title:
        return 1.6;
    case Label::Rank::Heading:
        return 1.15;
    case Label::Rank::Body:
    case Label::Rank::Hint:
    case Label::Rank::Warning:
    case Label::Rank::Problem:
        break;
    }
    return 1;
}

} // namespace

Label::Label(Rank rank, QWidget *parent)
    : QLabel(parent)
    , m_rank(rank)
{
    setWordWrap(rank != Rank::Title && rank != Rank::Heading);
    setTextFormat(Qt::PlainText);
    dress();
}

bool Label::event(QEvent *event)
{
    const bool result = QLabel::event(event);
    const QEvent::Type type = event->type();
    // Not in changeEvent(), which doesn't hear of the application's font.
    if (!m_dressing
        && (type == QEvent::ApplicationFontChange || type == QEvent::FontChange || type == QEvent::PaletteChange
            || type == QEvent::StyleChange))
        dress();
    return result;
}

void Label::dress()
{
    m_dressing = true;
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * sizeOf(m_rank));
    if (m_rank == Rank::Title || m_rank == Rank::Heading)
        font.setWeight(QFont::DemiBold);
    setFont(font);
    QPalette colours = QApplication::palette();
    if (m_rank == Rank::Hint)
        colours.setColor(QPalette::WindowText, colours.color(QPalette::PlaceholderText));
    if (m_rank == Rank::Warning)
        colours.setColor(QPalette::WindowText, Theme::current().warning);
    if (m_rank == Rank::Problem)
        colours.setColor(QPalette::WindowText, colours.color(QPalette::BrightText));
    setPalette(colours);
    m_dressing = false;
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/resource/elidedlabel.h"

#include <QEvent>

namespace nesoi
{

ElidedLabel::ElidedLabel(Rank rank, QWidget *parent)
    : Label(rank, parent)
{
    setWordWrap(false);
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setWhole(const QString &text)
{
    m_whole = text;
    setAccessibleName(text);
    updateGeometry();
    fit();
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_whole) + margins.left() + margins.right() + 2,
            Label::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    constexpr int letters = 6;
    return {std::min(fontMetrics().averageCharWidth() * letters, sizeHint().width()), Label::sizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    Label::resizeEvent(event);
    fit();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    Label::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ElidedLabel::fit()
{
    const QString fitting = fontMetrics().elidedText(m_whole, Qt::ElideMiddle, contentsRect().width());
    setText(fitting);
    setToolTip(fitting == m_whole ? QString() : m_whole);
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/overview/attentionbutton.h"

#include "shell/look/symbol.h"
#include "shell/look/theme.h"

#include <QIcon>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int padding = 10;
constexpr int gap = 10;
constexpr int narrowest = 200;

} // namespace

AttentionButton::AttentionButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AttentionButton::setAttention(const Attention &attention)
{
    if (attention == m_attention)
        return;
    m_attention = attention;
    setText(attention.sentence);
    const QString severity = attention.severity == Attention::Severity::Critical
        //: Read out by screen readers before a sentence about what is wrong.
        ? tr("Critical")
        //: Read out by screen readers before a sentence about what is wrong.
        : tr("Warning");
    setAccessibleName(severity + u": "_s + attention.sentence);
    updateGeometry();
    update();
}

int AttentionButton::side() const
{
    return fontMetrics().height() + 2;
}

int AttentionButton::heightForWidth(int width) const
{
    const int room = std::max(40, width - 2 * padding - 2 * (side() + gap));
    const QRect words = fontMetrics().boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, text());
    return std::max(side(), words.height()) + 2 * padding;
}

QSize AttentionButton::sizeHint() const
{
    return {420, heightForWidth(420)};
}

QSize AttentionButton::minimumSizeHint() const
{
    return {narrowest, side() + 2 * padding};
}

void AttentionButton::paintEvent(QPaintEvent * /*event*/)
{
    const Theme theme = Theme::current();
    const auto visual = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const bool isCritical = m_attention.severity == Attention::Severity::Critical;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? theme.hover : (isCritical ? theme.badTint : theme.warningTint));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);

    const QRect inner = rect().adjusted(padding, padding, -padding, -padding);
    const QRect mark(inner.left(), inner.top(), side(), side());
    symbol(isCritical ? u"error"_s : u"warning"_s, isCritical ? theme.bad : theme.warning)
        .paint(&painter, visual(mark));
    const QRect arrow(inner.right() - side() + 1, inner.top(), side(), side());
    symbol(layoutDirection() == Qt::RightToLeft ? u"back"_s : u"forward"_s, theme.mutedText)
        .paint(&painter, visual(arrow));

    const QRect words(mark.right() + 1 + gap, inner.top(), arrow.left() - gap - mark.right() - 1 - gap, inner.height());
    painter.setPen(theme.text);
    painter.drawText(visual(words),
                     static_cast<int>(Qt::TextWordWrap | Qt::AlignVCenter
                                      | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     text());
}

} // namespace nesoi

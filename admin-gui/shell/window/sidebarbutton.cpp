// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/window/sidebarbutton.h"

#include "shell/look/symbol.h"
#include "shell/look/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace nesoi
{

namespace
{

constexpr int padding = 12;
constexpr int gap = 10;

} // namespace

SidebarButton::SidebarButton(const QIcon &icon, QWidget *parent)
    : QAbstractButton(parent)
{
    setIcon(icon);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void SidebarButton::setName(const QString &name)
{
    setText(name);
    describe();
    updateGeometry();
}

void SidebarButton::setBadge(const Badge &badge)
{
    if (badge == m_badge)
        return;
    m_badge = badge;
    describe();
    updateGeometry();
    update();
}

QString SidebarButton::badgeText() const
{
    return m_badge.count > 0 ? QLocale().toString(m_badge.count) : QString();
}

void SidebarButton::describe()
{
    if (m_badge.count <= 0)
        setAccessibleName(text());
    else if (m_badge.needsAttention)
        //: Said by screen readers: %1 is a page, %2 the number of things on it.
        setAccessibleName(tr("%1, %2, needs attention").arg(text(), badgeText()));
    else
        //: Said by screen readers: %1 is a page, %2 the number of things on it.
        setAccessibleName(tr("%1, %2").arg(text(), badgeText()));
}

QSize SidebarButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int badge = m_badge.count > 0 ? metrics.horizontalAdvance(badgeText()) + 16 + gap : 0;
    return {2 * padding + metrics.height() + gap + metrics.horizontalAdvance(text()) + gap + badge,
            metrics.height() + 18};
}

void SidebarButton::paintEvent(QPaintEvent * /*event*/)
{
    const Theme theme = Theme::current();
    const auto visual = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);

    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? theme.selection : theme.hover);
        painter.drawRoundedRect(box, 7, 7);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 7, 7);
    }

    const QColor ink = isChecked() ? theme.onSelection : theme.text;
    const int side = fontMetrics().height() + 2;
    QRect rest = rect().adjusted(padding, 0, -padding, 0);
    const QRect iconPlace(rest.left(), rest.center().y() - side / 2, side, side);
    icon().paint(&painter, visual(iconPlace), Qt::AlignCenter, isChecked() ? QIcon::Selected : QIcon::Normal);
    rest.setLeft(iconPlace.right() + gap);

    if (const QString count = badgeText(); !count.isEmpty()) {
        const int height = fontMetrics().height() + 2;
        const int width = std::max(height, fontMetrics().horizontalAdvance(count) + 14);
        const QRect pill(rest.right() - width + 1, rest.center().y() - height / 2, width, height);
        if (m_badge.needsAttention) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.warningTint);
            painter.drawRoundedRect(visual(pill), height / 2.0, height / 2.0);
        }
        painter.setPen(m_badge.needsAttention ? theme.warning : (isChecked() ? theme.onSelection : theme.mutedText));
        painter.drawText(visual(pill), Qt::AlignCenter, count);
        rest.setRight(pill.left() - gap);
    }

    QFont weight = font();
    weight.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(weight);
    painter.setPen(ink);
    painter.drawText(visual(rest),
                     static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, rest.width()));
}

void SidebarButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace nesoi

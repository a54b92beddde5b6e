// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/connection/connectionchip.h"

#include "shell/look/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int padding = 10;
constexpr int dot = 10;

QColor colourOf(ShownConnection::Phase phase, const Theme &theme)
{
    switch (phase) {
    case ShownConnection::Phase::None:
        return theme.mutedText;
    case ShownConnection::Phase::Connecting:
        return theme.warning;
    case ShownConnection::Phase::Connected:
        return theme.good;
    case ShownConnection::Phase::Offline:
        break;
    }
    return theme.bad;
}

} // namespace

ConnectionChip::ConnectionChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"connectionChip"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    describe();
}

void ConnectionChip::setState(const ShownConnection &state)
{
    if (state == m_state)
        return;
    m_state = state;
    describe();
    update();
}

QString ConnectionChip::word() const
{
    switch (m_state.phase) {
    case ShownConnection::Phase::None:
        return tr("Not connected");
    case ShownConnection::Phase::Connecting:
        return tr("Connecting…");
    case ShownConnection::Phase::Connected:
        return tr("Connected");
    case ShownConnection::Phase::Offline:
        break;
    }
    return tr("Offline");
}

QString ConnectionChip::second() const
{
    return m_state.phase == ShownConnection::Phase::Connected ? m_state.node : word();
}

void ConnectionChip::describe()
{
    setText(m_state.title.isEmpty() ? word() : m_state.title);
    QStringList lines{word()};
    if (!m_state.title.isEmpty())
        lines.prepend(m_state.title);
    if (!m_state.node.isEmpty()) {
        //: %1 is a node's address.
        lines << (m_state.phase == ShownConnection::Phase::Offline ? tr("Last node: %1") : tr("Node: %1"))
                     .arg(m_state.node);
    }
    if (!m_state.reason.isEmpty())
        lines << m_state.reason;
    setAccessibleName(lines.join(u", "_s));
    lines << tr("Click to choose another connection.");
    setToolTip(lines.join(u'\n'));
    setAccessibleDescription(lines.last());
}

QSize ConnectionChip::sizeHint() const
{
    return {180, 2 * fontMetrics().height() + 2 * padding};
}

void ConnectionChip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void ConnectionChip::paintEvent(QPaintEvent * /*event*/)
{
    const Theme theme = Theme::current();
    const auto visual = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(theme.border, 1));
    painter.setBrush(underMouse() ? theme.hover : theme.window);
    painter.drawRoundedRect(box, 7, 7);

    QRect rest = rect().adjusted(padding, padding, -padding, -padding);
    const int line = fontMetrics().height();
    const QRect mark(rest.left(), rest.top() + (line - dot) / 2, dot, dot);
    const QColor colour = colourOf(m_state.phase, theme);
    painter.setPen(QPen(colour, 2));
    const bool isSolid = m_state.phase == ShownConnection::Phase::Connected;
    painter.setBrush(isSolid ? QBrush(colour) : QBrush(Qt::NoBrush)); // Not by colour alone.
    painter.drawEllipse(QRectF(visual(mark)).adjusted(1, 1, -1, -1));
    rest.setLeft(mark.right() + padding);

    const int flags = static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const auto draw = [&](int top, const QString &words, const QColor &ink, QFont::Weight weight) {
        QFont face = font();
        face.setWeight(weight);
        painter.setFont(face);
        painter.setPen(ink);
        painter.drawText(visual(QRect(rest.left(), top, rest.width(), line)), flags,
                         painter.fontMetrics().elidedText(words, Qt::ElideMiddle, rest.width()));
    };
    draw(rest.top(), text(), theme.text, QFont::DemiBold);
    draw(rest.top() + line, m_state.title.isEmpty() ? m_state.node : second(), theme.mutedText, QFont::Normal);
}

} // namespace nesoi

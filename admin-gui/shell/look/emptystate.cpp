// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/look/emptystate.h"

#include "shell/look/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace nesoi
{

using namespace Qt::StringLiterals;

EmptyState::EmptyState(const QIcon &icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_picture(new QLabel(this))
    , m_title(new Label(Label::Rank::Heading, this))
    , m_hint(new Label(Label::Rank::Hint, this))
    , m_buttons(new QHBoxLayout)
{
    m_title->setObjectName(u"title"_s);
    m_hint->setObjectName(u"hint"_s);
    m_title->setWordWrap(true);
    for (QLabel *label : {m_picture, m_title, m_hint})
        label->setAlignment(Qt::AlignCenter);
    m_hint->setMaximumWidth(480);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addWidget(m_title);
    auto *hint = new QHBoxLayout;
    hint->addStretch();
    hint->addWidget(m_hint, 10);
    hint->addStretch();
    column->addLayout(hint);
    column->addSpacing(8);
    m_buttons->setSpacing(10);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addLayout(m_buttons);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch(3);
    showIcon();
}

void EmptyState::setTexts(const QString &title, const QString &hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

QPushButton *EmptyState::addButton()
{
    auto *button = new QPushButton(this);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void EmptyState::showIcon()
{
    // As large as a heading is far away; fainter than the words.
    const QPixmap sharp = m_icon.pixmap(QSize(56, 56), devicePixelRatioF());
    QPixmap faint(sharp.size());
    faint.setDevicePixelRatio(sharp.devicePixelRatio());
    faint.fill(Qt::transparent);
    QPainter painter(&faint);
    painter.setOpacity(0.45);
    painter.drawPixmap(0, 0, sharp);
    painter.end();
    m_picture->setPixmap(faint);
}

} // namespace nesoi

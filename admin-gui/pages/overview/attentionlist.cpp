// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/overview/attentionlist.h"

#include "pages/overview/attentionbutton.h"
#include "shell/look/label.h"
#include "shell/look/symbol.h"
#include "shell/look/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QVBoxLayout>

namespace nesoi
{

using namespace Qt::StringLiterals;

AttentionList::AttentionList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_fine(new QWidget(this))
    , m_sign(new QLabel(this))
    , m_allIsWell(new Label(Label::Rank::Body, this))
{
    m_allIsWell->setObjectName(u"allIsWell"_s);
    auto *row = new QHBoxLayout(m_fine);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(10);
    row->addWidget(m_sign);
    row->addWidget(m_allIsWell, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_column->addWidget(m_fine);
    showSign();
    retranslate();
}

void AttentionList::setEntries(const QList<Attention> &entries)
{
    while (m_buttons.size() > entries.size()) {
        AttentionButton *gone = m_buttons.takeLast();
        gone->hide();
        gone->deleteLater(); // It may be the one that was clicked.
    }
    while (m_buttons.size() < entries.size()) {
        auto *button = new AttentionButton(this);
        connect(button, &QAbstractButton::clicked, this, [this, button] { Q_EMIT chosen(button->attention()); });
        m_column->addWidget(button);
        if (!m_buttons.isEmpty())
            setTabOrder(m_buttons.last(), button);
        m_buttons << button;
    }
    for (qsizetype i = 0; i < entries.size(); ++i)
        m_buttons[i]->setAttention(entries[i]);
    m_fine->setVisible(entries.isEmpty());
}

void AttentionList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showSign();
}

void AttentionList::showSign()
{
    m_sign->setPixmap(symbol(u"good"_s, Theme::current().good).pixmap(QSize(22, 22), devicePixelRatioF()));
}

void AttentionList::retranslate()
{
    m_allIsWell->setText(HealthSummary::allIsWell());
}

} // namespace nesoi

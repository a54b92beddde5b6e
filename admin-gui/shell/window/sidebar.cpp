// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/window/sidebar.h"

#include "shell/connection/connectionchip.h"
#include "shell/look/label.h"
#include "shell/look/symbol.h"
#include "shell/look/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace nesoi
{

using namespace Qt::StringLiterals;

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_find(new QPushButton(this))
    , m_pages(new QVBoxLayout)
    , m_chip(new ConnectionChip(this))
{
    setObjectName(u"sidebar"_s);
    setMinimumWidth(200);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_find->setObjectName(u"find"_s);
    m_find->setIcon(symbol(u"search"_s));
    connect(m_find, &QPushButton::clicked, this, &Sidebar::findChosen);
    connect(m_chip, &ConnectionChip::clicked, this, &Sidebar::connectionChosen);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    column->addWidget(m_find);
    m_pages->setSpacing(2);
    column->addLayout(m_pages);
    column->addStretch();
    column->addWidget(m_chip);
    retranslate();
}

void Sidebar::addPage(const Page &page)
{
    auto *button = new SidebarButton(page.icon, this);
    button->setObjectName(page.id);
    connect(button, &SidebarButton::clicked, this, [this, id = page.id] { Q_EMIT pageChosen(id); });
    m_pages->addWidget(button);
    m_items << Item{page.id, page.title, button};
    setTabOrder(m_items.size() > 1 ? static_cast<QWidget *>(m_items[m_items.size() - 2].button) : m_find, button);
    setTabOrder(button, m_chip);
    retranslate();
}

SidebarButton *Sidebar::button(const QString &page) const
{
    for (const Item &item : m_items) {
        if (item.page == page)
            return item.button;
    }
    return nullptr;
}

void Sidebar::setCurrent(const QString &page)
{
    if (SidebarButton *current = button(page))
        current->setChecked(true);
}

void Sidebar::setBadge(const QString &page, const Badge &badge)
{
    if (SidebarButton *shown = button(page))
        shown->setBadge(badge);
}

void Sidebar::setConnectionState(const ShownConnection &state)
{
    m_chip->setState(state);
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Sidebar::paintEvent(QPaintEvent * /*event*/)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.sidebar);
}

void Sidebar::retranslate()
{
    setAccessibleName(tr("Pages"));
    //: Button that opens the command palette; %1 is a shortcut such as Ctrl+K.
    m_find->setText(tr("Find…  %1").arg(QKeySequence(u"Ctrl+K"_s).toString(QKeySequence::NativeText)));
    //: Of the button that opens the command palette.
    m_find->setToolTip(tr("Find anything by a few letters of its name"));
    m_find->setAccessibleName(tr("Find"));
    for (int i = 0; i < m_items.size(); ++i) {
        const QString title = m_items[i].title();
        const QString shortcut = QKeySequence(u"Ctrl+%1"_s.arg(i + 1)).toString(QKeySequence::NativeText);
        m_items[i].button->setName(title);
        //: Tool tip: %1 is a page's name, %2 a shortcut.
        m_items[i].button->setToolTip(tr("%1 (%2)").arg(title, shortcut));
    }
}

} // namespace nesoi

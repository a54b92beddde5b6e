// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shell/connection/connection.h"
#include "shell/window/page.h"
#include "shell/window/sidebarbutton.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace nesoi
{

class ConnectionChip;

/// Leads to the pages: what program this is, a button that opens the command palette, the pages with their badges, and
/// at the bottom the node that the console talks to. Up and Down go from page to page.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addPage(const Page &page);
    void setCurrent(const QString &page);
    void setBadge(const QString &page, const Badge &badge);
    void setConnectionState(const ShownConnection &state);

Q_SIGNALS:
    void pageChosen(const QString &page);
    void findChosen();
    void connectionChosen();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Item {
        QString page;
        std::function<QString()> title;
        SidebarButton *button;
    };

    void retranslate();
    [[nodiscard]] SidebarButton *button(const QString &page) const;

    QPushButton *m_find;
    QVBoxLayout *m_pages;
    ConnectionChip *m_chip;
    QList<Item> m_items{};
};

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/help/shortcutsdialog.h"

#include "shell/command/actioncommands.h"
#include "shell/look/label.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

/// One branch a menu.
void fill(QTreeWidget &tree, const QMenuBar &menuBar)
{
    const QList<MenuEntry> entries = menuEntries(menuBar);
    QTreeWidgetItem *branch = nullptr;
    for (const MenuEntry &entry : entries) {
        if (entry.action->shortcut().isEmpty())
            continue;
        const QString menu = entry.path.join(u" › "_s);
        if (branch == nullptr || branch->text(0) != menu) {
            branch = new QTreeWidgetItem(&tree, {menu});
            QFont font = tree.font();
            font.setWeight(QFont::DemiBold);
            branch->setFont(0, font);
            branch->setFirstColumnSpanned(true);
            branch->setFlags(Qt::ItemIsEnabled);
        }
        new QTreeWidgetItem(
            branch,
            {withoutMnemonic(entry.action->text()), entry.action->shortcut().toString(QKeySequence::NativeText)});
    }
    tree.expandAll();
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menuBar, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *title = new Label(Label::Rank::Title, this);
    title->setText(tr("Keyboard shortcuts"));
    auto *tree = new QTreeWidget(this);
    tree->setAccessibleName(title->text());
    tree->setColumnCount(2);
    tree->setHeaderHidden(true);
    tree->setRootIsDecorated(false);
    tree->setItemsExpandable(false);
    fill(*tree, menuBar);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    //: Button: closes a window that only tells something.
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(14);
    column->addWidget(title);
    column->addWidget(tree);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(520, 600);
}

} // namespace nesoi

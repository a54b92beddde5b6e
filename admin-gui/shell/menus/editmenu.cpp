// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/menus/editmenu.h"

#include <QApplication>
#include <QKeySequence>
#include <QMenuBar>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

struct Entry {
    const char *slot; ///< What QLineEdit, QPlainTextEdit and QsciScintilla call it.
    const char *text;
    QKeySequence::StandardKey key;
    bool beginsGroup;
};

constexpr Entry entries[] = {
    {"undo", QT_TRANSLATE_NOOP("nesoi::EditMenu", "&Undo"), QKeySequence::Undo, false},
    {"redo", QT_TRANSLATE_NOOP("nesoi::EditMenu", "&Redo"), QKeySequence::Redo, false},
    {"cut", QT_TRANSLATE_NOOP("nesoi::EditMenu", "Cu&t"), QKeySequence::Cut, true},
    {"copy", QT_TRANSLATE_NOOP("nesoi::EditMenu", "&Copy"), QKeySequence::Copy, false},
    {"paste", QT_TRANSLATE_NOOP("nesoi::EditMenu", "&Paste"), QKeySequence::Paste, false},
    {"selectAll", QT_TRANSLATE_NOOP("nesoi::EditMenu", "Select &all"), QKeySequence::SelectAll, true},
};

bool can(const QWidget &widget, const char *slot)
{
    return widget.metaObject()->indexOfMethod(QByteArray(slot) + "()") >= 0;
}

} // namespace

EditMenu::EditMenu(QWidget *parent)
    : QMenu(parent)
{
    for (const Entry &entry : entries) {
        if (entry.beginsGroup)
            addSeparator();
        QAction *action = addAction(QString());
        action->setObjectName(QString::fromLatin1(entry.slot));
        action->setShortcut(entry.key);
        connect(action, &QAction::triggered, this, [this, slot = entry.slot] {
            if (m_target)
                QMetaObject::invokeMethod(m_target, slot);
        });
    }
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget * /*before*/, QWidget *now) { aim(now); });
    aim(QApplication::focusWidget());
    retranslate();
}

void EditMenu::aim(QWidget *focused)
{
    // A menu that takes the focus for itself is about to act upon what had it before.
    if (qobject_cast<QMenuBar *>(focused) != nullptr || qobject_cast<QMenu *>(focused) != nullptr)
        return;
    m_target = focused;
    for (const Entry &entry : entries) {
        if (auto *action = findChild<QAction *>(QString::fromLatin1(entry.slot), Qt::FindDirectChildrenOnly))
            action->setEnabled(focused != nullptr && can(*focused, entry.slot));
    }
}

void EditMenu::retranslate()
{
    setTitle(tr("&Edit"));
    for (const Entry &entry : entries) {
        if (auto *action = findChild<QAction *>(QString::fromLatin1(entry.slot), Qt::FindDirectChildrenOnly))
            action->setText(tr(entry.text));
    }
}

} // namespace nesoi

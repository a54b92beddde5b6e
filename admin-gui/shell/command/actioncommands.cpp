// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/command/actioncommands.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

void collect(const QList<QAction *> &actions, const QStringList &path, QList<MenuEntry> &entries)
{
    for (QAction *action : actions) {
        if (!action->isVisible() || action->isSeparator())
            continue;
        if (const QMenu *menu = action->menu())
            collect(menu->actions(), path + QStringList{withoutMnemonic(menu->title())}, entries);
        else
            entries << MenuEntry{action, path};
    }
}

/// Not by their texts, which change with the language.
QString idOf(const QAction &action)
{
    return u"action/"_s + action.objectName();
}

} // namespace

ActionCommands::ActionCommands(const QMenuBar &menuBar)
    : m_menuBar(menuBar)
{
}

QList<Command> ActionCommands::commands() const
{
    QList<Command> commands;
    const QList<MenuEntry> entries = menuEntries(m_menuBar);
    for (const MenuEntry &entry : entries) {
        const QAction &action = *entry.action;
        if (action.isEnabled() && !action.objectName().isEmpty())
            commands << Command{idOf(action), withoutMnemonic(action.text()), entry.path.join(u" › "_s), action.icon(),
                                action.shortcut().toString(QKeySequence::NativeText)};
    }
    return commands;
}

void ActionCommands::run(const QString &id)
{
    const QList<MenuEntry> entries = menuEntries(m_menuBar);
    for (const MenuEntry &entry : entries) {
        if (idOf(*entry.action) == id) {
            entry.action->trigger();
            return;
        }
    }
}

QList<MenuEntry> menuEntries(const QMenuBar &menuBar)
{
    QList<MenuEntry> entries;
    collect(menuBar.actions(), {}, entries);
    return entries;
}

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression inBrackets(u"\\(&[^&]\\)"_s); // Where the script has no keys.
    static const QRegularExpression mark(u"&(.)"_s);
    return QString(text).remove(inBrackets).replace(mark, u"\\1"_s);
}

} // namespace nesoi

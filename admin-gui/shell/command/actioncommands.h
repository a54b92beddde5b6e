// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shell/command/command.h"

class QAction;
class QMenuBar;

namespace nesoi
{

/// All that the menus offer just now, as commands. The menu bar must outlive it.
class ActionCommands : public CommandSource
{
public:
    explicit ActionCommands(const QMenuBar &menuBar);

    [[nodiscard]] QList<Command> commands() const override;
    void run(const QString &id) override;

private:
    const QMenuBar &m_menuBar;
};

/// One entry of a menu, and how one gets there.
struct MenuEntry {
    QAction *action;
    QStringList path; ///< Titles of the menus around it, outermost first, without mnemonics.
};

/// All entries of all menus, in their order, that are visible; without separators and submenus themselves.
[[nodiscard]] QList<MenuEntry> menuEntries(const QMenuBar &menuBar);

/// "&File" is "File", "ファイル(&F)" is "ファイル", "A && B" is "A & B".
[[nodiscard]] QString withoutMnemonic(const QString &text);

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/menus/thememenu.h"

#include <QActionGroup>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

struct Entry {
    Appearance::Choice choice;
    const char *name;
    const char *text;
};

constexpr Entry entries[] = {
    //: Of the theme: as the desktop has it.
    {Appearance::Choice::System, "themeSystem", QT_TRANSLATE_NOOP("nesoi::ThemeMenu", "&Follow the system")},
    //: Of the theme: dark text on a light ground.
    {Appearance::Choice::Light, "themeLight", QT_TRANSLATE_NOOP("nesoi::ThemeMenu", "&Light")},
    //: Of the theme: light text on a dark ground.
    {Appearance::Choice::Dark, "themeDark", QT_TRANSLATE_NOOP("nesoi::ThemeMenu", "&Dark")},
};

} // namespace

ThemeMenu::ThemeMenu(Appearance &appearance, QWidget *parent)
    : QMenu(parent)
    , m_choices(new QActionGroup(this))
{
    for (const Entry &entry : entries) {
        QAction *action = m_choices->addAction(addAction(QString()));
        action->setObjectName(QString::fromLatin1(entry.name));
        action->setCheckable(true);
        action->setChecked(entry.choice == appearance.choice());
        connect(action, &QAction::triggered, &appearance,
                [&appearance, choice = entry.choice] { appearance.choose(choice); });
    }
    retranslate();
}

void ThemeMenu::retranslate()
{
    setTitle(tr("&Theme"));
    const QList<QAction *> actions = m_choices->actions();
    for (qsizetype i = 0; i < actions.size(); ++i)
        actions[i]->setText(tr(entries[i].text));
}

} // namespace nesoi

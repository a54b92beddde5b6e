// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/menus/languagemenu.h"

#include "shell/language/languageswitch.h"
#include "shell/language/translation.h"

#include <QActionGroup>

namespace nesoi
{

using namespace Qt::StringLiterals;

LanguageMenu::LanguageMenu(LanguageSwitch &languageSwitch, QWidget *parent)
    : QMenu(parent)
    , m_system(addAction(QString()))
{
    auto *choices = new QActionGroup(this);
    const auto offer = [&](QAction *action, const QString &code) {
        choices->addAction(action);
        action->setObjectName(code.isEmpty() ? u"languageSystem"_s : u"language_"_s + code);
        action->setCheckable(true);
        action->setChecked(languageSwitch.language() == code);
        connect(action, &QAction::triggered, &languageSwitch, [&languageSwitch, code] { languageSwitch.choose(code); });
    };
    offer(m_system, QString());
    addSeparator();
    const QList<Language> known = languages();
    for (const Language &language : known)
        offer(addAction(language.name), language.code);
    retranslate();
}

void LanguageMenu::retranslate()
{
    // Whoever got into a language that they don't read finds the way back by this word.
    const QString title = tr("&Language");
    setTitle(title.contains("Language"_L1) ? title : title + u" (Language)"_s);
    //: Of the language: as the desktop has it.
    m_system->setText(tr("&Follow the system"));
}

} // namespace nesoi

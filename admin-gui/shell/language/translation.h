// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QLocale>
#include <QTranslator>

namespace nesoi
{

/// A language that the console speaks.
struct Language {
    QString code; ///< As QLocale takes it: "de", "zh_CN".
    QString name; ///< What its speakers call it, which is not translated.
};

/// All of them, in the order in which menus list them.
[[nodiscard]] QList<Language> languages();

/// Loads the console's own texts in the language of the locale, or in the next one that the user listed; English where
/// there is none. False where there is not even that: the texts are then those of the source. To be installed after.
[[nodiscard]] bool loadTranslation(QTranslator &translator, const QLocale &locale);

/// Loads Qt's own texts (context menus, names of keys), from the program's resources or from where Qt's are installed.
/// False where there are none in that language.
[[nodiscard]] bool loadQtTranslation(QTranslator &translator, const QLocale &locale);

/// The locale for a language that the user chose: the system's own where that is a kind of it (de_CH for "de"), so that
/// numbers and dates stay as the user knows them; the system's for none.
[[nodiscard]] QLocale localeFor(const QString &language);

} // namespace nesoi

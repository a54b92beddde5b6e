// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/language/translation.h"

#include <QLibraryInfo>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView folder{":/i18n"};

} // namespace

QList<Language> languages()
{
    return {
        {u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"sv"_s, u"Svenska"_s},     {u"fr"_s, u"Français"_s},
        {u"es"_s, u"Español"_s}, {u"ja"_s, u"日本語"_s},  {u"zh_CN"_s, u"简体中文"_s},
    };
}

bool loadTranslation(QTranslator &translator, const QLocale &locale)
{
    const auto load = [&](const QLocale &wanted) { return translator.load(wanted, u"nesoi-admin"_s, u"_"_s, folder); };
    return load(locale) || load(QLocale(QLocale::English));
}

bool loadQtTranslation(QTranslator &translator, const QLocale &locale)
{
    const QString installed = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    for (const QString &name : {u"qtbase"_s, u"qt"_s}) { // Swedish is among those of which there is only the latter.
        for (const QString &place : {QString(folder), installed}) {
            if (translator.load(locale, name, u"_"_s, place))
                return true;
        }
    }
    return false;
}

QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    if (language.isEmpty())
        return system;
    const QLocale chosen(language);
    const bool isKindOf = chosen.language() == system.language() && chosen.script() == system.script();
    return isKindOf ? QLocale(system.name()) : chosen;
}

} // namespace nesoi

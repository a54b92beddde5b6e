// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/language/languageswitch.h"

#include "shell/language/translation.h"

#include <QGuiApplication>
#include <QSettings>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView languageKey{"language"};

} // namespace

LanguageSwitch::LanguageSwitch(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_language(settings.value(languageKey).toString())
{
    apply();
}

LanguageSwitch::~LanguageSwitch() = default;

void LanguageSwitch::choose(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_settings.setValue(languageKey, language);
    apply();
}

void LanguageSwitch::mirror()
{
    m_mirrored = true;
    apply();
}

void LanguageSwitch::apply()
{
    const QLocale locale = localeFor(m_language);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_qts);
    QCoreApplication::removeTranslator(&m_ours);
    if (loadQtTranslation(m_qts, locale))
        QCoreApplication::installTranslator(&m_qts);
    if (loadTranslation(m_ours, locale))
        QCoreApplication::installTranslator(&m_ours);
    // After the texts, which bring Qt's own idea of the direction with them.
    const bool isMirrored = m_mirrored || locale.textDirection() == Qt::RightToLeft;
    QGuiApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace nesoi

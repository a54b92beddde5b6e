// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/look/appearance.h"

#include "shell/look/systemscheme.h"

#include <QApplication>
#include <QSettings>
#include <QStyleFactory>

#include <algorithm>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView themeKey{"look/theme"};
constexpr QLatin1StringView zoomKey{"look/zoom"};

struct ChoiceName {
    Appearance::Choice choice;
    QLatin1StringView name; ///< In the settings.
};

constexpr ChoiceName choiceNames[] = {{Appearance::Choice::System, QLatin1StringView("system")},
                                      {Appearance::Choice::Light, QLatin1StringView("light")},
                                      {Appearance::Choice::Dark, QLatin1StringView("dark")}};

Appearance::Choice choiceNamed(const QString &name)
{
    const auto *const found = std::find_if(std::begin(choiceNames), std::end(choiceNames),
                                           [&name](const ChoiceName &one) { return one.name == name; });
    return found == std::end(choiceNames) ? Appearance::Choice::System : found->choice;
}

QString nameOf(Appearance::Choice choice)
{
    return choiceNames[static_cast<size_t>(choice)].name;
}

} // namespace

Appearance::Appearance(QSettings &settings, const SystemScheme &system, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_system(system)
    , m_font(QApplication::font())
    , m_choice(choiceNamed(settings.value(themeKey).toString()))
{
    const int zoom = settings.value(zoomKey, 100).toInt();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    apply();
    setZoom(zoom);
    connect(&system, &SystemScheme::changed, this, &Appearance::apply);
}

void Appearance::choose(Choice choice)
{
    m_choice = choice;
    m_settings.setValue(themeKey, nameOf(choice));
    apply();
}

void Appearance::apply()
{
    const bool dark = m_choice == Choice::Dark || (m_choice == Choice::System && m_system.isDark());
    const Theme theme = dark ? Theme::night() : Theme::light();
    if (theme == m_theme)
        return;
    m_theme = theme;
    QApplication::setPalette(theme.palette());
    qApp->setStyleSheet(theme.styleSheet());
    Q_EMIT themeChanged(m_theme);
}

void Appearance::setZoom(int percent)
{
    m_zoom = std::clamp(percent, leastZoom, mostZoom);
    m_settings.setValue(zoomKey, m_zoom);
    QFont font = m_font;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(m_font.pointSizeF() * m_zoom / 100);
    else
        font.setPixelSize(std::max(1, m_font.pixelSize() * m_zoom / 100));
    QApplication::setFont(font);
}

bool Appearance::isPaletteDark()
{
    return Theme::current().dark;
}

} // namespace nesoi

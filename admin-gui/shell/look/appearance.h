// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shell/look/theme.h"

#include <QFont>
#include <QObject>

class QSettings;

namespace nesoi
{

class SystemScheme;

/// How the whole application looks: theme (light, dark, or as the system says) and zoom. Sets style, palette, style
/// sheet and font of the QApplication, and keeps what the user chose in the settings. One is made by main(), or by a
/// test.
class Appearance : public QObject
{
    Q_OBJECT

public:
    enum class Choice : quint8 { System, Light, Dark };

    static constexpr int leastZoom = 50; ///< Per cent.
    static constexpr int mostZoom = 300;

    /// The settings and the system's scheme must outlive it.
    Appearance(QSettings &settings, const SystemScheme &system, QObject *parent = nullptr);

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] Choice choice() const { return m_choice; }
    void choose(Choice choice);

    [[nodiscard]] int zoom() const { return m_zoom; } ///< Per cent.
    void setZoom(int percent);

    /// Whether the desktop's own colours are dark, where it says no more; to be asked before an Appearance is made.
    [[nodiscard]] static bool isPaletteDark();

Q_SIGNALS:
    /// To whoever paints with colours that the palette doesn't have.
    void themeChanged(const nesoi::Theme &theme);

private:
    void apply();

    QSettings &m_settings;
    const SystemScheme &m_system;
    Theme m_theme;
    QFont m_font;
    Choice m_choice = Choice::System;
    int m_zoom = 100;
};

} // namespace nesoi

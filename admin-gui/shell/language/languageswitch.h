// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QTranslator>

class QSettings;

namespace nesoi
{

/// Which language the application speaks, which the user may change at any time: installs the texts (widgets are then
/// told by QEvent::LanguageChange), sets the default locale for numbers and dates, and the direction of writing. Keeps
/// the choice in the settings. One is made by main(), or by a test.
class LanguageSwitch : public QObject
{
    Q_OBJECT

public:
    /// The settings must outlive it.
    explicit LanguageSwitch(QSettings &settings, QObject *parent = nullptr);
    ~LanguageSwitch() override;

    [[nodiscard]] QString language() const { return m_language; } ///< Its code; empty: the system's.
    void choose(const QString &language);
    /// Has windows mirrored from now on whatever the language, to see whether they hold.
    void mirror();

private:
    void apply();

    QSettings &m_settings;
    QString m_language;
    QTranslator m_ours;
    QTranslator m_qts;
    bool m_mirrored = false;
};

} // namespace nesoi

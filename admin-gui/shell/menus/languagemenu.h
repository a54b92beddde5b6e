// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMenu>

namespace nesoi
{

class LanguageSwitch;

/// The languages, each by its own name, or that of the system.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    /// The switch must outlive it.
    explicit LanguageMenu(LanguageSwitch &languageSwitch, QWidget *parent = nullptr);

    void retranslate();

private:
    QAction *m_system;
};

} // namespace nesoi

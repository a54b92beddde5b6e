// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shell/look/appearance.h"

#include <QMenu>

class QActionGroup;

namespace nesoi
{

/// Light, dark, or as the system says.
class ThemeMenu : public QMenu
{
    Q_OBJECT

public:
    /// The appearance must outlive it.
    explicit ThemeMenu(Appearance &appearance, QWidget *parent = nullptr);

    void retranslate();

private:
    QActionGroup *m_choices;
};

} // namespace nesoi

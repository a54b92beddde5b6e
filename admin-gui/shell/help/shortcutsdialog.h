// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDialog>

class QMenuBar;

namespace nesoi
{

/// All keyboard shortcuts, as the menus have them just now.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QMenuBar &menuBar, QWidget *parent = nullptr);
};

} // namespace nesoi

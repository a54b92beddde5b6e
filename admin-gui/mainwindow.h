// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMainWindow>

namespace nesoi
{

/// The console's window.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow();
};

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>
#include <QString>

#include <functional>

class QWidget;

namespace nesoi
{

/// One of the pages that the window's sidebar leads to. The window knows no more of it than this.
struct Page {
    QString id; ///< For the settings and the history: "applications".
    QIcon icon;
    std::function<QString()> title; ///< In the language that is spoken when it is called.
    QWidget *widget = nullptr; ///< The window takes it over.
    /// Shows a selection that the page gave to MainWindow::visit(), when the user goes back to it; may be empty.
    std::function<void(const QString &selection)> select{};
};

} // namespace nesoi

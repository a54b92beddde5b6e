// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QMainWindow;
class QSettings;
class QWidget;

namespace nesoi
{

// Where the user left the window, its splitters and the columns of its tables, in the settings. Splitters and views are
// told apart by their objectName(); those without one are not kept.

void saveWindow(QSettings &settings, const QMainWindow &window);
/// False where nothing was kept: a first start.
bool restoreWindow(QSettings &settings, QMainWindow &window);

/// Under the page's objectName().
void saveLayout(QSettings &settings, const QWidget &page);
void restoreLayout(QSettings &settings, const QWidget &page);

} // namespace nesoi

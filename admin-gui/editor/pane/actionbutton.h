// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>

class QAction;
class QToolButton;
class QWidget;

namespace nesoi
{

enum class Stroke : quint8 { Up, Down, Close, SideBySide };

/// A small picture drawn with lines, in the colour that the application's text has at the moment, at any size.
[[nodiscard]] QIcon strokeIcon(Stroke stroke);

/// A flat button for an action, which the keyboard reaches.
[[nodiscard]] QToolButton *makeActionButton(QWidget *parent, QAction *action);

/// What an action does and its shortcut, for the button's tip: "Next Change (F7)".
[[nodiscard]] QString actionTip(const QAction &action);

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace nesoi
{

/// An icon of our own (icons/NAME.svg, one colour), painted in the colour of the text around it: it follows the theme,
/// and is sharp at any scale.
[[nodiscard]] QIcon symbol(const QString &name);

/// The same in a colour that stays.
[[nodiscard]] QIcon symbol(const QString &name, const QColor &colour);

/// The program's own icon, in its colours.
[[nodiscard]] QIcon logo();

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>

namespace nesoi
{

enum class Stroke : quint8 { Up, Down, Left, Right, Close, SideBySide, Unified, Fold };

/// A small picture drawn with lines, in the colour that the application's text has at the moment, at any size.
[[nodiscard]] QIcon strokeIcon(Stroke stroke);

} // namespace nesoi

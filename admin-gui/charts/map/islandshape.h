// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QPainterPath>

namespace nesoi
{

/// The coast of a member's island around (0, 0), some radius wide: its own for each id, and the same at each start of
/// the program, so that members can be known by it. Everywhere between 0.8 and 1.2 radii from the middle.
[[nodiscard]] QPainterPath islandShape(const QByteArray &id, double radius);

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

class QJsonObject;

namespace nesoi
{

/// An object that the node made itself, in the layout of all answers. At most 16 levels deep.
[[nodiscard]] QByteArray toText(const QJsonObject &object);

} // namespace nesoi

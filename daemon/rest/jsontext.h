// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

class QJsonObject;

namespace nesoi
{

/// An object that the node made itself, in the layout of all answers. At most 16 levels deep.
[[nodiscard]] QByteArray toText(const QJsonObject &object);

/// Appends an answer's text one level deeper: without its closing newline, with two more spaces before each line.
void appendIndented(QByteArray &out, QByteArrayView text);

} // namespace nesoi

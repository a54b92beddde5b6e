// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <optional>

namespace nesoi
{

/// Takes an `updated_at` ("2026-11-24 21:13:33.123456", UTC) as microseconds since 1970; nothing where it is none.
[[nodiscard]] std::optional<qint64> microsecondsOf(QByteArrayView updatedAt);

} // namespace nesoi

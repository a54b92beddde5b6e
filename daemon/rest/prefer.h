// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

#include <chrono>
#include <optional>

namespace nesoi
{

/// The longest that a read may wait; who asks for more waits so long.
inline constexpr std::chrono::seconds maxWait{300};

/// "wait=SECONDS" in a Prefer field (RFC 7240). Nothing where it isn't there, is no whole number, or stands in what
/// breaks the grammar: preferences that are not understood are ignored, never an error. Of several the first counts.
[[nodiscard]] std::optional<std::chrono::seconds> waitPreference(QByteArrayView prefer);

} // namespace nesoi

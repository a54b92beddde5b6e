// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QtGlobal>

namespace nesoi
{

[[nodiscard]] qint64 nowMicroseconds(); ///< Since 1970, by the wall clock.

/// How long ago that was, for people, in their language: "just now", "3 min ago"; a date where it is more than a month.
/// Times in the future count as now: clocks differ. Microseconds since 1970; empty for 0, which is "not known".
[[nodiscard]] QString ageText(qint64 time, qint64 now);

/// The time itself, in the user's time zone and way of writing; empty for 0.
[[nodiscard]] QString timeText(qint64 time);

/// "2.5 s", "3 min", "2 h": of a `ttl`.
[[nodiscard]] QString durationText(double seconds);

} // namespace nesoi

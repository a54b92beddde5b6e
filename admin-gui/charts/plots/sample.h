// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <cmath>
#include <limits>

namespace nesoi
{

/// What was measured at a time.
struct Sample {
    qint64 atMs = 0; ///< Since 1970, UTC.
    double value = std::numeric_limits<double>::quiet_NaN(); ///< Not a number: from here on nothing is known.

    [[nodiscard]] bool isKnown() const { return !std::isnan(value); }
    bool operator==(const Sample &) const = default;
};

/// What was measured of one thing over time.
struct TimeSeries {
    QByteArray key; ///< Of what: a member's id.
    QString name; ///< What users call it: a member's address.
    QList<Sample> samples{}; ///< In the order of time.

    bool operator==(const TimeSeries &) const = default;
};

/// Without news for longer than this nothing is known in between; no line goes across. The console asks once a second.
inline constexpr qint64 longestSilenceMs = 5000;

/// What was known at that time: the newest sample until then that is not older than longestSilenceMs.
[[nodiscard]] Sample sampleAt(const QList<Sample> &samples, qint64 atMs);

} // namespace nesoi

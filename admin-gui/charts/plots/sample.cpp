// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "sample.h"

#include <algorithm>

namespace nesoi
{

Sample sampleAt(const QList<Sample> &samples, qint64 atMs)
{
    const auto next = std::upper_bound(samples.begin(), samples.end(), atMs,
                                       [](qint64 time, const Sample &sample) { return time < sample.atMs; });
    if (next == samples.begin() || atMs - std::prev(next)->atMs > longestSilenceMs)
        return {atMs};
    return *std::prev(next);
}

} // namespace nesoi

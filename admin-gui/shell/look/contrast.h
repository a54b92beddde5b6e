// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>

#include <algorithm>
#include <cmath>

namespace nesoi
{

// In a header, for the libraries that know nothing of each other.

/// Relative luminance: 0 (black) to 1 (white; WCAG 2.1).
[[nodiscard]] inline double luminance(const QColor &colour)
{
    const auto linear = [](float channel) {
        const auto value = static_cast<double>(channel);
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// Contrast of two opaque colours: 1 (none) to 21 (WCAG 2.1). Text needs 4.5.
[[nodiscard]] inline double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace nesoi

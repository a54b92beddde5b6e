// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shell/look/contrast.h"

#include <QColor>
#include <QPalette>

namespace nesoi
{

/// The colours that the map, the plots and the tiles are drawn in, for a light and for a dark palette. Texts reach a
/// contrast of 4.5:1 on `sea`, `panel` and the palette's window (WCAG AA). No colour is the only sign of anything.
struct ChartTheme {
    bool dark = false;
    QColor window; ///< What lies around it.
    QColor sea; ///< The map's ground.
    QColor shallows; ///< Where the sea meets land; drawn translucent.
    QColor panel; ///< Cards and tiles.
    QColor border; ///< Hairlines around panels.
    QColor grid; ///< Lines of plots.
    QColor text;
    QColor mutedText;
    QColor link; ///< Between members, where all is well.
    QColor accent; ///< The selection, and the member that the console talks to.
    QColor onAccent; ///< Signs on accent.
    QColor neutral; ///< Land of members that are gone.
    QColor good;
    QColor warning;
    QColor critical;

    [[nodiscard]] static ChartTheme of(const QPalette &palette);

    /// How phi looks, from calm (0) to alarm (alarmPhi and beyond). Equal steps of phi are equal steps to
    /// the eye (in OKLab; Ottosson 2020), and its contrast to the sea only grows, so that it can be read without
    /// telling red from green, or in grey.
    [[nodiscard]] QColor phi(double value) const;
    static constexpr double alarmPhi = 8; ///< "As good as certainly dead".

    /// Colours of lines in a plot: eight that differ to everybody (after Okabe and Ito 2008), then variations of them.
    [[nodiscard]] QColor series(int index) const;
};

/// first and second mixed: 0 is all first, 1 all second.
[[nodiscard]] QColor mixed(const QColor &first, const QColor &second, double share);

/// How different two colours look: their distance in OKLab; 0.02 is just noticeable.
[[nodiscard]] double difference(const QColor &first, const QColor &second);

} // namespace nesoi

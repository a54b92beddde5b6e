// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shell/look/contrast.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace nesoi
{

/// The console's colours, light or dark. All that paints takes its colours from here or from the palette made of them,
/// and every pair of a text and what it stands on has a contrast of at least 4.5:1 (WCAG 2.1, 1.4.3), which a test
/// computes.
struct Theme {
    bool dark = false;

    QColor window; ///< Behind everything.
    QColor sidebar; ///< Behind the sidebar.
    QColor surface; ///< Behind lists, editors, cards and fields.
    QColor raised; ///< Behind buttons and the command palette.
    QColor hover; ///< Behind what the mouse is over.
    QColor text;
    QColor mutedText; ///< Of less weight: subtitles, units, hints.
    QColor border; ///< Lines that only divide.
    QColor outline; ///< Lines that show where to click or write: 3:1 against what they stand on (WCAG 2.1, 1.4.11).

    QColor accent; ///< Links, focus rings, what is chosen. Also read as a text on window, sidebar, surface and raised.
    QColor onAccent; ///< Text on accent.
    QColor selection; ///< Behind what is selected in lists and texts.
    QColor onSelection; ///< Text on selection.

    // Of states, each as a text or a mark on window, sidebar, surface and raised, and as a tint behind text.
    QColor good;
    QColor warning;
    QColor bad;
    QColor info;
    QColor goodTint;
    QColor warningTint;
    QColor badTint;
    QColor infoTint;

    bool operator==(const Theme &) const = default;

    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme night();
    /// The one that the application's palette is made of, for widgets that paint with more colours than a palette has.
    /// (A widget's own palette is changed by style sheets.)
    [[nodiscard]] static Theme current();

    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const; ///< Upon Qt's Fusion style.
};

} // namespace nesoi

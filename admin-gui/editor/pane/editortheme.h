// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shell/look/contrast.h"

#include <QColor>
#include <QPalette>

#include <vector>

namespace nesoi
{

/// The colour, moved towards white or black as far as it takes to be read on the background.
[[nodiscard]] QColor readable(const QColor &colour, const QColor &background);

/// The colours of texts, made from those of the window, so that they follow it from light to dark and to what the user
/// chose. Every colour of text has a contrast of 4.5 at least with every background that it may stand on.
struct EditorTheme {
    bool isDark = false;

    // Backgrounds
    QColor paper;
    QColor caretLine;
    QColor margin;
    QColor brace; ///< Of a bracket and its counterpart.
    QColor match; ///< What was sought.
    QColor addedLine;
    QColor addedWord;
    QColor removedLine;
    QColor removedWord;
    QColor conflictLine;
    QColor filler; ///< Where the other side has lines and this one none.

    // Text
    QColor text;
    QColor muted; ///< Line numbers, punctuation.
    QColor name;
    QColor string;
    QColor number;
    QColor word; ///< true, false, null
    QColor escape;
    QColor fault;
    QColor added;
    QColor removed;
    QColor conflict;

    // Signs
    QColor guide; ///< Of indentation; only a hint.
    QColor current; ///< The change or conflict that the keyboard is at.

    [[nodiscard]] static EditorTheme from(const QPalette &palette);

    [[nodiscard]] std::vector<QColor> backgrounds() const;
    [[nodiscard]] std::vector<QColor> texts() const;

    bool operator==(const EditorTheme &) const = default;
};

} // namespace nesoi

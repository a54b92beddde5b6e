// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/pane/editortheme.h"

#include <algorithm>

namespace nesoi
{

namespace
{

constexpr double minimum = 4.5; // WCAG 2.1, level AA

/// So much of a colour over a background.
QColor mixed(const QColor &background, const QColor &colour, float part)
{
    const auto mix = [part](float under, float over) { return under + (over - under) * part; };
    return QColor::fromRgbF(mix(background.redF(), colour.redF()), mix(background.greenF(), colour.greenF()),
                            mix(background.blueF(), colour.blueF()));
}

/// The colour, moved towards white or black as far as it takes to be read on all backgrounds.
QColor readableOn(const std::vector<QColor> &backgrounds, const QColor &colour, bool isDark)
{
    const QColor end = isDark ? Qt::white : Qt::black;
    constexpr int steps = 40;
    for (int step = 0; step < steps; ++step) {
        const QColor moved = mixed(colour, end, static_cast<float>(step) / steps);
        if (std::all_of(backgrounds.begin(), backgrounds.end(),
                        [&](const QColor &background) { return contrast(moved, background) >= minimum; }))
            return moved;
    }
    return end;
}

void setBackgrounds(EditorTheme &theme, const QPalette &palette)
{
    const QColor green = theme.isDark ? QColor(46, 160, 67) : QColor(46, 190, 90);
    const QColor red = theme.isDark ? QColor(248, 81, 73) : QColor(255, 90, 80);
    const QColor amber = theme.isDark ? QColor(210, 153, 34) : QColor(235, 170, 20);
    const float faint = theme.isDark ? 0.16F : 0.13F;
    const float clear = theme.isDark ? 0.34F : 0.32F;
    theme.paper = palette.color(QPalette::Base);
    theme.caretLine = mixed(theme.paper, palette.color(QPalette::Text), 0.045F);
    theme.margin = theme.paper;
    theme.brace = mixed(theme.paper, palette.color(QPalette::Highlight), 0.28F);
    theme.match = mixed(theme.paper, amber, 0.35F);
    theme.addedLine = mixed(theme.paper, green, faint);
    theme.addedWord = mixed(theme.paper, green, clear);
    theme.removedLine = mixed(theme.paper, red, faint);
    theme.removedWord = mixed(theme.paper, red, clear);
    theme.conflictLine = mixed(theme.paper, amber, faint);
    theme.filler = mixed(theme.paper, palette.color(QPalette::Text), 0.05F);
}

void setTexts(EditorTheme &theme, const QPalette &palette)
{
    const std::vector<QColor> backgrounds = theme.backgrounds();
    const auto chosen = [&](const QColor &light, const QColor &dark) {
        return readableOn(backgrounds, theme.isDark ? dark : light, theme.isDark);
    };
    const QColor text = palette.color(QPalette::Text);
    theme.text = readableOn(backgrounds, text, theme.isDark);
    theme.muted = readableOn(backgrounds, mixed(theme.paper, text, 0.55F), theme.isDark);
    theme.name = chosen(QColor(5, 80, 174), QColor(121, 192, 255));
    theme.string = chosen(QColor(10, 90, 60), QColor(150, 220, 160));
    theme.number = chosen(QColor(149, 56, 0), QColor(255, 180, 110));
    theme.word = chosen(QColor(120, 60, 200), QColor(210, 168, 255));
    theme.escape = chosen(QColor(150, 60, 90), QColor(240, 170, 200));
    theme.fault = chosen(QColor(190, 20, 30), QColor(255, 130, 120));
    theme.added = chosen(QColor(20, 110, 50), QColor(100, 210, 120));
    theme.removed = chosen(QColor(180, 30, 40), QColor(255, 130, 125));
    theme.conflict = chosen(QColor(130, 80, 0), QColor(230, 180, 70));
}

} // namespace

QColor readable(const QColor &colour, const QColor &background)
{
    constexpr double middle = 0.18; // What is as far from white as from black.
    return readableOn({background}, colour, luminance(background) < middle);
}

EditorTheme EditorTheme::from(const QPalette &palette)
{
    EditorTheme theme;
    theme.isDark = luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
    setBackgrounds(theme, palette);
    setTexts(theme, palette);
    theme.guide = mixed(theme.paper, palette.color(QPalette::Text), 0.18F);
    theme.current = palette.color(QPalette::Highlight);
    return theme;
}

std::vector<QColor> EditorTheme::backgrounds() const
{
    return {paper,     caretLine,   margin,      brace,        match, addedLine,
            addedWord, removedLine, removedWord, conflictLine, filler};
}

std::vector<QColor> EditorTheme::texts() const
{
    return {text, muted, name, string, number, word, escape, fault, added, removed, conflict};
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "charttheme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace nesoi
{

namespace
{

struct Lab {
    double l = 0;
    double a = 0;
    double b = 0;
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double encoded(double channel)
{
    const double value = std::clamp(channel, 0.0, 1.0);
    return value <= 0.0031308 ? value * 12.92 : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
}

Lab toLab(const QColor &color)
{
    const double r = linear(color.redF());
    const double g = linear(color.greenF());
    const double b = linear(color.blueF());
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

QColor toColor(const Lab &lab)
{
    const double l = std::pow(lab.l + 0.3963377774 * lab.a + 0.2158037573 * lab.b, 3);
    const double m = std::pow(lab.l - 0.1055613458 * lab.a - 0.0638541728 * lab.b, 3);
    const double s = std::pow(lab.l - 0.0894841775 * lab.a - 1.2914855480 * lab.b, 3);
    return QColor::fromRgbF(static_cast<float>(encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)),
                            static_cast<float>(encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)),
                            static_cast<float>(encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)));
}

Lab between(const Lab &first, const Lab &second, double share)
{
    return {std::lerp(first.l, second.l, share), std::lerp(first.a, second.a, share),
            std::lerp(first.b, second.b, share)};
}

double distance(const Lab &first, const Lab &second)
{
    return std::hypot(first.l - second.l, first.a - second.a, first.b - second.b);
}

} // namespace

QColor mixed(const QColor &first, const QColor &second, double share)
{
    const auto part = static_cast<float>(share);
    return QColor::fromRgbF(
        std::lerp(first.redF(), second.redF(), part), std::lerp(first.greenF(), second.greenF(), part),
        std::lerp(first.blueF(), second.blueF(), part), std::lerp(first.alphaF(), second.alphaF(), part));
}

double difference(const QColor &first, const QColor &second)
{
    return distance(toLab(first), toLab(second));
}

ChartTheme ChartTheme::of(const QPalette &palette)
{
    ChartTheme theme;
    theme.window = palette.color(QPalette::Window);
    theme.text = palette.color(QPalette::WindowText);
    theme.dark = luminance(theme.window) < luminance(theme.text);
    const bool dark = theme.dark;
    theme.sea = mixed(theme.window, dark ? QColor(0x10, 0x5a, 0x80) : QColor(0x6f, 0xb7, 0xdc), 0.16);
    theme.shallows = dark ? QColor(0x5f, 0xc4, 0xd6) : QColor(0x2b, 0x9c, 0xb4);
    theme.panel = palette.color(QPalette::Base);
    theme.border = mixed(theme.window, theme.text, 0.16);
    theme.grid = mixed(theme.window, theme.text, 0.10);
    theme.mutedText = mixed(theme.text, theme.sea, 0.30);
    theme.link = mixed(theme.sea, dark ? QColor(0x9a, 0xc7, 0xd6) : QColor(0x2c, 0x6d, 0x8a), 0.55);
    theme.accent = dark ? QColor(0x7f, 0xb6, 0xff) : QColor(0x1c, 0x5f, 0xc4);
    theme.onAccent = dark ? QColor(0x0b, 0x1d, 0x38) : QColor(Qt::white);
    theme.neutral = mixed(theme.sea, theme.text, dark ? 0.30 : 0.26);
    theme.good = dark ? QColor(0x74, 0xd3, 0xa4) : QColor(0x14, 0x66, 0x47);
    theme.warning = dark ? QColor(0xf4, 0xbd, 0x55) : QColor(0x85, 0x52, 0x00);
    theme.critical = dark ? QColor(0xff, 0x92, 0x86) : QColor(0xb0, 0x20, 0x1c);
    return theme;
}

QColor ChartTheme::phi(double value) const
{
    // Calm, uneasy, alarm. On a light ground they darken, on a dark one they lighten.
    static constexpr std::array light{Lab{0.745, -0.088, -0.016}, Lab{0.630, 0.035, 0.112}, Lab{0.465, 0.165, 0.085}};
    static constexpr std::array night{Lab{0.520, -0.078, -0.020}, Lab{0.650, 0.036, 0.112}, Lab{0.740, 0.138, 0.072}};
    const auto &[calm, uneasy, alarm] = dark ? night : light;

    const double first = distance(calm, uneasy);
    const double way = std::clamp(value / alarmPhi, 0.0, 1.0) * (first + distance(uneasy, alarm));
    return toColor(way <= first ? between(calm, uneasy, way / first)
                                : between(uneasy, alarm, (way - first) / distance(uneasy, alarm)));
}

QColor ChartTheme::series(int index) const
{
    static constexpr std::array<QRgb, 8> light{0x0072b2, 0xb85000, 0x007a5a, 0xa8487f,
                                               0x3f3fa0, 0x8a6d00, 0x2b8fc0, 0x5f5f5f};
    static constexpr std::array<QRgb, 8> night{0x5fb4ee, 0xf29150, 0x41cfa0, 0xe59ac4,
                                               0xa6a6ff, 0xe6cf5a, 0x8ad6f5, 0xb9b9b9};
    const auto colors = static_cast<int>(light.size());
    const QColor base(dark ? night.at(static_cast<size_t>(index % colors))
                           : light.at(static_cast<size_t>(index % colors)));
    switch (index / colors % 3) {
    case 0:
        return base;
    case 1:
        return mixed(base, text, 0.28);
    default:
        return mixed(base, text, 0.56);
    }
}

} // namespace nesoi

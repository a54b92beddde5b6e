// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "models/agetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace nesoi
{

namespace
{

constexpr qint64 second = 1'000'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString counted(const char *text, qint64 number)
{
    return QCoreApplication::translate("nesoi::Age", text, nullptr, static_cast<int>(number));
}

QDateTime dateTime(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time / 1000);
}

} // namespace

qint64 nowMicroseconds()
{
    return QDateTime::currentMSecsSinceEpoch() * 1000;
}

QString ageText(qint64 time, qint64 now)
{
    if (time <= 0)
        return {};
    const qint64 age = now - time;
    if (age < 2 * second)
        return QCoreApplication::translate("nesoi::Age", "just now");
    //: How long ago something happened; kept short, for a column of a table.
    if (age < minute)
        return counted(QT_TRANSLATE_N_NOOP("nesoi::Age", "%n s ago"), age / second);
    if (age < hour)
        return counted(QT_TRANSLATE_N_NOOP("nesoi::Age", "%n min ago"), age / minute);
    if (age < day)
        return counted(QT_TRANSLATE_N_NOOP("nesoi::Age", "%n h ago"), age / hour);
    if (age < 31 * day)
        return counted(QT_TRANSLATE_N_NOOP("nesoi::Age", "%n day(s) ago"), age / day);
    return QLocale().toString(dateTime(time).date(), QLocale::ShortFormat);
}

QString timeText(qint64 time)
{
    return time <= 0 ? QString() : QLocale().toString(dateTime(time), QLocale::LongFormat);
}

QString durationText(double seconds)
{
    const auto text = [](const char *unit, double number) {
        return QCoreApplication::translate("nesoi::Age", unit).arg(QLocale().toString(number, 'g', 6));
    };
    //: A duration: %1 is a number.
    if (seconds < 120)
        return text(QT_TRANSLATE_NOOP("nesoi::Age", "%1 s"), seconds);
    if (seconds < 7'200)
        return text(QT_TRANSLATE_NOOP("nesoi::Age", "%1 min"), seconds / 60);
    if (seconds < 172'800)
        return text(QT_TRANSLATE_NOOP("nesoi::Age", "%1 h"), seconds / 3'600);
    return text(QT_TRANSLATE_NOOP("nesoi::Age", "%1 d"), seconds / 86'400);
}

} // namespace nesoi

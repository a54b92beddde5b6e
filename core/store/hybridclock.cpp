// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "store/hybridclock.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace nesoi
{

namespace
{

constexpr int fractionBits = 16;
constexpr quint64 fractionMask = (quint64(1) << fractionBits) - 1;
constexpr quint64 maxMilliseconds = std::numeric_limits<quint64>::max() >> fractionBits;
constexpr qint64 microsecondsPerDay = 86'400'000'000;
constexpr qint64 endOfYear9999 = 2'932'897 * microsecondsPerDay - 1;

void putDigits(char *end, quint64 number, int width)
{
    for (int i = 0; i < width; ++i) {
        *--end = static_cast<char>('0' + number % 10);
        number /= 10;
    }
}

} // namespace

HybridTime HybridTime::fromMicroseconds(qint64 sinceEpoch)
{
    const auto microseconds = static_cast<quint64>(std::max<qint64>(sinceEpoch, 0));
    const quint64 milliseconds = microseconds / 1000;
    if (milliseconds > maxMilliseconds)
        return {std::numeric_limits<quint64>::max()};
    // Rounded up, so that toMicroseconds(), which rounds down, gives the same microsecond back.
    const quint64 fraction = ((microseconds % 1000 << fractionBits) + 999) / 1000;
    return {milliseconds << fractionBits | fraction};
}

qint64 HybridTime::toMicroseconds() const
{
    const quint64 milliseconds = ticks >> fractionBits;
    const quint64 fraction = ((ticks & fractionMask) * 1000) >> fractionBits;
    return static_cast<qint64>(milliseconds * 1000 + fraction);
}

QByteArray HybridTime::toUpdatedAt() const
{
    const qint64 sinceEpoch = std::min(toMicroseconds(), endOfYear9999);
    const std::chrono::sys_days day(std::chrono::days(sinceEpoch / microsecondsPerDay));
    const std::chrono::year_month_day date(day);
    const auto ofDay = static_cast<quint64>(sinceEpoch % microsecondsPerDay);
    const quint64 seconds = ofDay / 1'000'000;

    QByteArray text("YYYY-MM-DD HH:MM:SS.ffffff");
    char *const digits = text.data();
    putDigits(digits + 4, static_cast<quint64>(static_cast<int>(date.year())), 4);
    putDigits(digits + 7, static_cast<unsigned>(date.month()), 2);
    putDigits(digits + 10, static_cast<unsigned>(date.day()), 2);
    putDigits(digits + 13, seconds / 3600, 2);
    putDigits(digits + 16, seconds / 60 % 60, 2);
    putDigits(digits + 19, seconds % 60, 2);
    putDigits(digits + 26, ofDay % 1'000'000, 6);
    return text;
}

HybridTime HybridClock::tick(qint64 wallMicroseconds)
{
    m_last = std::max(HybridTime::fromMicroseconds(wallMicroseconds), HybridTime{m_last.ticks + 1});
    return m_last;
}

void HybridClock::witness(HybridTime seen)
{
    m_last = std::max(m_last, seen);
}

} // namespace nesoi

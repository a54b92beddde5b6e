// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/timetext.h"

#include <chrono>

namespace nesoi
{

namespace
{

constexpr QByteArrayView pattern("dddd-dd-dd dd:dd:dd.dddddd");

int number(QByteArrayView text, qsizetype at, qsizetype length)
{
    int value = 0;
    for (const char c : text.sliced(at, length))
        value = value * 10 + (c - '0');
    return value;
}

bool isOfPattern(QByteArrayView text)
{
    if (text.size() != pattern.size())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isDigit = text[i] >= '0' && text[i] <= '9';
        if (pattern[i] == 'd' ? !isDigit : text[i] != pattern[i])
            return false;
    }
    return true;
}

} // namespace

std::optional<qint64> microsecondsOf(QByteArrayView updatedAt)
{
    using namespace std::chrono;
    if (!isOfPattern(updatedAt))
        return std::nullopt;
    const year_month_day date(year(number(updatedAt, 0, 4)), month(static_cast<unsigned>(number(updatedAt, 5, 2))),
                              day(static_cast<unsigned>(number(updatedAt, 8, 2))));
    if (!date.ok())
        return std::nullopt;
    const auto time = sys_days(date) + hours(number(updatedAt, 11, 2)) + minutes(number(updatedAt, 14, 2))
        + seconds(number(updatedAt, 17, 2)) + microseconds(number(updatedAt, 20, 6));
    return duration_cast<microseconds>(time.time_since_epoch()).count();
}

} // namespace nesoi

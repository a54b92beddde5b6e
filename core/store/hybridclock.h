// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <compare>

namespace nesoi
{

/// A moment on the hybrid logical clock: 48 bits of milliseconds since 1970 (UTC), 16 bits of fraction. As in the NTP
/// format that Kulkarni et al. (2014) propose, the counter lives in the low bits of the time itself: the unit is 2^−16
/// ms (15 ns), and an event that cannot be later by the wall clock is one unit later.
struct HybridTime {
    quint64 ticks = 0;

    auto operator<=>(const HybridTime &) const = default;

    [[nodiscard]] static HybridTime fromMicroseconds(qint64 sinceEpoch); ///< Negative times count as 0.
    [[nodiscard]] qint64 toMicroseconds() const; ///< Since 1970, rounded down.
    /// "YYYY-MM-DD HH:MM:SS.ffffff", UTC, 26 bytes, up to the year 9999; never runs against the order of the times.
    [[nodiscard]] QByteArray toUpdatedAt() const;
};

/// Hands out strictly increasing times that are later than all that was witnessed, and as close to the wall clock as
/// that allows (Kulkarni et al., "Logical Physical Clocks", 2014). Not thread-safe: it belongs to the Writer.
class HybridClock
{
public:
    /// The time of a new event. wallMicroseconds: the wall clock's time since 1970; it may jump either way.
    HybridTime tick(qint64 wallMicroseconds);
    /// Every later tick() is after this time.
    void witness(HybridTime seen);
    [[nodiscard]] HybridTime last() const { return m_last; }

private:
    HybridTime m_last;
};

} // namespace nesoi

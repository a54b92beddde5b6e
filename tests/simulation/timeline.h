// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <functional>
#include <vector>

namespace nesoi::simulation
{

/// Microseconds since the run began.
using VirtualTime = qint64;

constexpr VirtualTime millisecond = 1000;
constexpr VirtualTime second = 1000 * millisecond;
constexpr VirtualTime minute = 60 * second;

/// The virtual clock and what is due when. Time passes only from event to event; events of one moment happen in the
/// order in which they were asked for.
class Timeline
{
public:
    [[nodiscard]] VirtualTime now() const { return m_now; }

    void after(VirtualTime delay, std::function<void()> event);
    /// Lets everything happen up to and including this moment.
    void runUntil(VirtualTime end);

private:
    struct Event {
        VirtualTime time;
        quint64 number;
        std::function<void()> happen;

        bool operator>(const Event &other) const
        {
            return time != other.time ? time > other.time : number > other.number;
        }
    };

    std::vector<Event> m_events; ///< A heap, the earliest first.
    VirtualTime m_now = 0;
    quint64 m_count = 0;
};

} // namespace nesoi::simulation

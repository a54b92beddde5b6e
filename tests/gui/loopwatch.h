// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTimer>

#include <ctime>

#include <algorithm>
#include <utility>

namespace nesoi
{

/// The processor time of this thread: what else the machine does meanwhile does not count.
[[nodiscard]] inline double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// For how long nobody else had a turn of the event loop, by threadMs().
class LoopWatch
{
public:
    LoopWatch()
    {
        QObject::connect(&m_turns, &QTimer::timeout, &m_turns, [this] {
            const double now = threadMs();
            m_longestMs = std::max(m_longestMs, now - std::exchange(m_lastMs, now));
        });
        m_turns.start(1);
    }
    [[nodiscard]] double longestMs() const { return m_longestMs; }

private:
    QTimer m_turns;
    double m_lastMs = threadMs();
    double m_longestMs = 0;
};

} // namespace nesoi

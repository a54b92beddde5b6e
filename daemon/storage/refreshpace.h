// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>
#include <optional>

namespace nesoi
{

/// When mere refreshes of hosts are written. They are signs of life, no news that anybody waits for: a thousand of them
/// a second shall not cost a thousand fsyncs, so each may wait for others to be written with.
///
/// Where few come together, it is because they are few, or because who sends them awaits each answer before the next:
/// then waiting saves nothing and slows them down, so that none waits until it is tried again. Not thread-safe.
class RefreshPace
{
public:
    using Time = std::chrono::steady_clock::time_point;
    using Duration = std::chrono::steady_clock::duration;

    struct Settings {
        Duration longest = std::chrono::milliseconds(20); ///< After the last write no refresh waits for longer.
        Duration gap = std::chrono::milliseconds(2); ///< When none has come for so long, no more are waited for.
        int enough = 4; ///< So many together are worth the wait,
        Duration pause = std::chrono::milliseconds(100); ///< else it is tried again after this.
    };
    explicit RefreshPace(const Settings &settings);

    /// A refresh came. Returns whether it shall wait.
    [[nodiscard]] bool add(Time now);
    /// When those that wait are to be written; nothing where none waits.
    [[nodiscard]] std::optional<Time> due() const;
    /// Those that wait are written from now on: when they were due, or along with something else.
    void take(Time now);
    /// Some of clients' writes were written.
    void written(Time now) { m_lastWrite = now; }

private:
    const Settings m_settings;
    Time m_lastWrite;
    Time m_lastRefresh;
    Time m_tryAt;
    int m_waiting = 0;
};

} // namespace nesoi

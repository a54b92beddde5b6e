// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "timeline.h"

#include <algorithm>

namespace nesoi::simulation
{

void Timeline::after(VirtualTime delay, std::function<void()> event)
{
    m_events.push_back({m_now + std::max<VirtualTime>(delay, 0), m_count++, std::move(event)});
    std::ranges::push_heap(m_events, std::greater());
}

void Timeline::runUntil(VirtualTime end)
{
    while (!m_events.empty() && m_events.front().time <= end) {
        std::ranges::pop_heap(m_events, std::greater());
        const Event event = std::move(m_events.back());
        m_events.pop_back();
        m_now = event.time;
        event.happen();
    }
    m_now = std::max(m_now, end);
}

} // namespace nesoi::simulation

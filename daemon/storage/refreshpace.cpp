// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/refreshpace.h"

#include <algorithm>

namespace nesoi
{

RefreshPace::RefreshPace(const Settings &settings)
    : m_settings(settings)
{
}

bool RefreshPace::add(Time now)
{
    if (m_waiting == 0 && (now >= m_lastWrite + m_settings.longest || now < m_tryAt))
        return false;
    m_lastRefresh = now;
    ++m_waiting;
    return true;
}

std::optional<RefreshPace::Time> RefreshPace::due() const
{
    if (m_waiting == 0)
        return std::nullopt;
    return std::min(m_lastRefresh + m_settings.gap, m_lastWrite + m_settings.longest);
}

void RefreshPace::take(Time now)
{
    if (m_waiting > 0 && m_waiting < m_settings.enough && now >= *due())
        m_tryAt = now + m_settings.pause;
    m_waiting = 0;
}

} // namespace nesoi

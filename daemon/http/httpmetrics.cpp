// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "http/httpmetrics.h"

#include <algorithm>

namespace nesoi
{

void HttpMetrics::count(Route route, size_t method, int status, double seconds)
{
    const auto r = static_cast<size_t>(route);
    const auto statusSlot = std::ranges::lower_bound(statuses, status);
    const bool known = statusSlot != statuses.end() && *statusSlot == status;
    requests[r][method][known ? static_cast<size_t>(statusSlot - statuses.begin()) : statuses.size()].add();
    const auto bucket = std::ranges::lower_bound(latencyBounds, seconds);
    latency[r][static_cast<size_t>(bucket - latencyBounds.begin())].add();
    latencyMicroseconds[r].add(static_cast<quint64>(seconds * 1e6));
}

} // namespace nesoi

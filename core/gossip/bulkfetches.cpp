// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/bulkfetches.h"

#include <algorithm>
#include <utility>

namespace nesoi
{

namespace
{

constexpr MonotonicMs firstBackOff = 250;
constexpr MonotonicMs longestBackOff = 30'000;
constexpr size_t maxNotes = 4096; // Of failures.

} // namespace

bool BulkFetches::want(NodeId peer, NodeId origin, quint64 seen, MonotonicMs now)
{
    if (m_origins.contains(origin))
        return false;
    if (m_fetches.size() >= maxNotes)
        std::erase_if(m_fetches, [](const auto &fetch) { return !fetch.second.isUnderWay; });
    Fetch &fetch = m_fetches[peer];
    if (!fetch.isUnderWay && now < fetch.retryAt)
        return false;
    fetch.seenBefore[origin] = seen;
    m_origins.insert(origin);
    return !std::exchange(fetch.isUnderWay, true);
}

bool BulkFetches::ended(NodeId peer, const SeenOf &seenOf, MonotonicMs now)
{
    const auto found = m_fetches.find(peer);
    if (found == m_fetches.end() || !found->second.isUnderWay)
        return false;
    Fetch &fetch = found->second;
    const bool hasHelped = std::ranges::any_of(
        fetch.seenBefore, [&seenOf](const auto &before) { return seenOf(before.first) > before.second; });
    for (const auto &[origin, seen] : fetch.seenBefore)
        m_origins.erase(origin);
    if (hasHelped) {
        m_fetches.erase(found);
        return true;
    }
    fetch.backOff = std::clamp(fetch.backOff * 2, firstBackOff, longestBackOff);
    fetch.retryAt = now + fetch.backOff;
    fetch.isUnderWay = false;
    fetch.seenBefore.clear();
    return false;
}

} // namespace nesoi

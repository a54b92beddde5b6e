// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/attemptlog.h"

#include <utility>

namespace nesoi
{

namespace
{

qsizetype bytesOf(const HookAttempt &attempt)
{
    return qsizetype(sizeof(HookAttempt)) + attempt.id.size() + attempt.response.excerpt.size()
        + attempt.response.reason.size() * qsizetype(sizeof(QChar)) + 100; // Of what holds them.
}

} // namespace

void AttemptLog::add(const ResourcePath &hook, HookAttempt attempt)
{
    auto entry = m_hooks.find(hook);
    if (entry == m_hooks.end()) {
        m_recent.push_front(hook);
        entry = m_hooks.insert(hook, {.attempts = {}, .place = m_recent.begin()});
    }
    m_recent.splice(m_recent.begin(), m_recent, entry->place);
    m_bytes += bytesOf(attempt);
    entry->attempts.push_back(std::move(attempt));
    shorten(*entry, HookService::maxAttempts);
    while (m_bytes > m_maxBytes && m_recent.size() > 1)
        forget(ResourcePath(m_recent.back()));
}

void AttemptLog::forget(const ResourcePath &hook)
{
    const auto entry = m_hooks.find(hook);
    if (entry == m_hooks.end())
        return;
    shorten(*entry, 0);
    m_recent.erase(entry->place);
    m_hooks.erase(entry);
}

void AttemptLog::shorten(Attempts &entry, size_t to)
{
    while (entry.attempts.size() > to) {
        m_bytes -= bytesOf(entry.attempts.front());
        entry.attempts.pop_front();
    }
}

std::vector<HookAttempt> AttemptLog::of(const ResourcePath &hook) const
{
    const auto entry = m_hooks.constFind(hook);
    if (entry == m_hooks.constEnd())
        return {};
    return {entry->attempts.rbegin(), entry->attempts.rend()};
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "live/changejournal.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace nesoi
{

namespace
{

/// Nothing where nobody sees a difference.
std::optional<LiveEvent::Kind> kindOf(const Change &change)
{
    switch (change.kind) {
    case Change::Kind::Created:
        return LiveEvent::Kind::Created;
    case Change::Kind::Replaced:
        return LiveEvent::Kind::Replaced;
    case Change::Kind::Deleted:
        if (change.before && !change.before->isTombstone())
            return LiveEvent::Kind::Deleted;
        break;
    case Change::Kind::Stale:
        break;
    }
    return std::nullopt;
}

} // namespace

QByteArrayView toText(LiveEvent::Kind kind)
{
    switch (kind) {
    case LiveEvent::Kind::Created:
        return "created";
    case LiveEvent::Kind::Replaced:
        return "replaced";
    case LiveEvent::Kind::Deleted:
        return "deleted";
    case LiveEvent::Kind::Expired:
        return "expired";
    case LiveEvent::Kind::Revived:
        return "revived";
    }
    return {};
}

ChangeJournal::ChangeJournal(QByteArray run, size_t maxEvents, qint64 maxBytes)
    : m_run(std::move(run))
    , m_maxEvents(maxEvents)
    , m_maxBytes(maxBytes)
{
}

void ChangeJournal::addReader(const std::atomic<bool> &wants, std::function<void()> wake)
{
    m_readers.push_back({&wants, std::move(wake)});
}

quint64 ChangeJournal::last() const
{
    const std::lock_guard lock(m_mutex);
    return m_last;
}

ChangeJournal::Events ChangeJournal::since(quint64 number, size_t most) const
{
    const std::lock_guard lock(m_mutex);
    Events events{.events = {}, .missed = number > m_last || m_last - number > m_events.size()};
    if (number > m_last)
        return events;
    const size_t later = std::min(size_t(m_last - number), m_events.size());
    const auto first = m_events.end() - std::ptrdiff_t(later);
    events.events.assign(first, first + std::ptrdiff_t(std::min(later, most)));
    return events;
}

void ChangeJournal::committed(const Commit &commit)
{
    bool hasNews = false;
    {
        const std::lock_guard lock(m_mutex);
        const quint64 before = m_last;
        auto revived = commit.revived.begin(); // In the order of the changes.
        for (const Change &change : commit.changes) {
            const auto kind = kindOf(change);
            if (!kind)
                continue;
            if (revived != commit.revived.end() && *revived == change.after->path) {
                add(LiveEvent::Kind::Revived, false, change.after);
                ++revived;
            } else {
                add(*kind, *kind == LiveEvent::Kind::Replaced && isRefresh(change), change.after);
            }
        }
        for (const RecordPointer &record : commit.expired)
            add(LiveEvent::Kind::Expired, false, record);
        hasNews = m_last != before;
    }
    if (!hasNews)
        return;
    for (const Reader &reader : m_readers) {
        if (*reader.wants)
            reader.wake();
    }
}

void ChangeJournal::renamed(NodeId /*id*/) { }

void ChangeJournal::add(LiveEvent::Kind kind, bool isRefresh, const RecordPointer &record)
{
    m_events.push_back({.number = ++m_last, .kind = kind, .isRefresh = isRefresh, .record = record});
    m_bytes += record->body.size();
    while (m_events.size() > m_maxEvents || (m_bytes > m_maxBytes && m_events.size() > 1)) {
        m_bytes -= m_events.front().record->body.size();
        m_events.pop_front();
    }
}

} // namespace nesoi

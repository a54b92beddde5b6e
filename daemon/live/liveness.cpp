// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "live/liveness.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <limits>
#include <tuple>
#include <utility>

namespace nesoi
{

namespace
{

/// The clocks may jump meanwhile, and what could not be reaped is tried again.
constexpr qint64 lookEveryUs = 1'000'000;
constexpr size_t reapAtOnce = 1000;

qint64 machineSteady()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

bool isHost(const Change &change)
{
    return change.kind != Change::Kind::Stale && change.after->path.kind() == ResourcePath::Kind::Host;
}

} // namespace

Liveness::Liveness(const Store &store, Clocks clocks, Reaper reaper)
    : m_store(store)
    , m_clocks(std::move(clocks))
    , m_reaper(std::move(reaper))
{
    if (!m_clocks.steady)
        m_clocks.steady = machineSteady;
    m_ahead = now() - steadyNow();
    load();
}

void Liveness::load()
{
    for (const ServiceSummary &service : m_store.services({}).services) {
        const auto path = ResourcePath::services().member(service.name);
        for (const RecordPointer &host : m_store.members(*path, {}).records)
            m_index.put(host, renewedAt(*host), steadyNow());
    }
    std::ignore = m_index.expire(steadyNow()); // They were told of before the restart.
}

void Liveness::start(std::vector<CommitListener *> listeners, std::function<void()> wake)
{
    m_listeners = std::move(listeners);
    m_wake = std::move(wake);
}

// ---- What is known

bool Liveness::isAlive(const ResourcePath &host) const
{
    const std::lock_guard lock(m_mutex);
    return !m_index.isDead(host);
}

qint64 Liveness::now() const
{
    return m_clocks.wall() + m_clocks.clusterOffset();
}

std::vector<Death> Liveness::deaths() const
{
    const qint64 ahead = now() - steadyNow();
    std::vector<Death> deaths;
    {
        const std::lock_guard lock(m_mutex);
        deaths = m_index.deaths();
    }
    for (Death &death : deaths)
        death.at += ahead;
    return deaths;
}

qsizetype Liveness::watched() const
{
    const std::lock_guard lock(m_mutex);
    return m_index.size();
}

qint64 Liveness::steadyNow() const
{
    return m_clocks.steady();
}

/// By the steady clock.
qint64 Liveness::renewedAt(const Record &host) const
{
    const qint64 clusterOffset = m_clocks.clusterOffset();
    qint64 time = host.time.toMicroseconds();
    if (const std::optional<qint64> offset = m_clocks.offsetOf(host.origin)) {
        const qint64 wrongBy = *offset - clusterOffset;
        if (std::abs(wrongBy) > wrongClockUs)
            time -= wrongBy;
    }
    const qint64 age = m_clocks.wall() + clusterOffset - time;
    return steadyNow() - std::max<qint64>(age, 0);
}

// ---- What the Writer tells

void Liveness::committed(const Commit &commit)
{
    const std::lock_guard telling(m_telling);
    std::vector<ResourcePath> revived = take(commit.changes);
    if (revived.empty()) {
        tell(commit);
        return;
    }
    Commit more = commit;
    more.revived = std::move(revived);
    tell(more);
}

/// Returns who came back to life by these changes.
std::vector<ResourcePath> Liveness::take(const std::vector<Change> &changes)
{
    std::vector<ResourcePath> revived;
    if (std::ranges::none_of(changes, isHost))
        return revived;
    bool isSooner = false;
    {
        const std::lock_guard lock(m_mutex);
        for (const Change &change : changes) {
            if (isHost(change) && m_index.put(change.after, renewedAt(*change.after), steadyNow()))
                revived.push_back(change.after->path);
        }
        const std::optional<qint64> next = m_index.next(steadyNow());
        isSooner = next && *next < m_looksAt;
    }
    if (isSooner)
        m_wake();
    return revived;
}

void Liveness::renamed(NodeId id)
{
    const std::lock_guard telling(m_telling);
    for (CommitListener *listener : m_listeners)
        listener->renamed(id);
}

void Liveness::tell(const Commit &commit)
{
    for (CommitListener *listener : m_listeners)
        listener->committed(commit);
}

// ---- Looking

std::optional<std::chrono::microseconds> Liveness::look()
{
    tellOfTheDead();
    reap();
    return timeToNext();
}

/// Until somebody dies or is to be reaped, a second at most. Where nobody ever will: nothing.
std::optional<std::chrono::microseconds> Liveness::timeToNext()
{
    const std::lock_guard lock(m_mutex);
    if (m_index.size() == 0) {
        m_looksAt = std::numeric_limits<qint64>::max();
        return std::nullopt;
    }
    const qint64 now = steadyNow();
    m_looksAt = std::min(m_index.next(now).value_or(now + lookEveryUs), now + lookEveryUs);
    return std::chrono::microseconds(std::max<qint64>(m_looksAt - now, 0));
}

void Liveness::tellOfTheDead()
{
    const std::lock_guard telling(m_telling);
    Commit news;
    {
        const std::lock_guard lock(m_mutex);
        for (const RecordPointer &record : reconsiderAfterStep()) {
            news.changes.push_back({Change::Kind::Replaced, record, record});
            news.revived.push_back(record->path);
        }
        news.expired = m_index.expire(steadyNow());
        // Of what was written, or dropped, just now a commit is to come.
        std::erase_if(news.expired, [this](const RecordPointer &record) {
            const bool stands = m_store.find(record->path) == record;
            if (!stands)
                m_index.remove(record->path);
            return !stands;
        });
    }
    if (!news.changes.empty() || !news.expired.empty())
        tell(news);
}

/// Under m_mutex. Those who come back because the cluster's time is not what it was.
std::vector<RecordPointer> Liveness::reconsiderAfterStep()
{
    const qint64 ahead = now() - steadyNow();
    if (std::abs(ahead - m_ahead) <= wrongClockUs)
        return {};
    m_ahead = ahead;
    std::vector<RecordPointer> revived
        = m_index.reconsider([this](const Record &record) { return renewedAt(record); }, steadyNow());
    std::erase_if(revived, [this](const RecordPointer &record) { return m_store.find(record->path) != record; });
    return revived;
}

/// What could not be written is tried again a second later.
void Liveness::reap()
{
    std::vector<RecordPointer> due;
    {
        const std::lock_guard lock(m_mutex);
        due = m_index.toBeReaped(steadyNow());
        std::erase_if(due, [this](const RecordPointer &record) {
            const bool isGone = !m_store.find(record->path);
            if (isGone)
                m_index.remove(record->path);
            return isGone;
        });
    }
    if (due.empty() || !m_reaper.isLeader())
        return;
    due.resize(std::min(due.size(), reapAtOnce));
    for (const RecordPointer &record : due) { // Not under a lock: who writes may wait for it.
        WriteRequest request{.operation = WriteRequest::Operation::Delete, .document = {record->path, QByteArray()}};
        request.precondition.ifMatch = EntityTagList::parse(entityTag(*record));
        m_reaper.write(std::move(request));
    }
}

} // namespace nesoi

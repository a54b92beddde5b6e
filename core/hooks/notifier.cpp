// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/notifier.h"

#include "hooks/notification.h"
#include "resource/hookregistration.h"

#include <algorithm>
#include <utility>

namespace nesoi
{

namespace
{

using Kind = ResourcePath::Kind;

bool isLive(const RecordPointer &record)
{
    return record && !record->isTombstone();
}

News newsOf(const Record &record, bool wasThere)
{
    return {.changes = {{record.path, wasThere}}, .time = record.time, .origin = record.origin};
}

} // namespace

Notifier::Notifier(NodeId self, const Store &store, NotificationQueue::Settings settings,
                   NotificationQueue::RandomBits random)
    : m_self(self)
    , m_store(store)
    , m_queue(settings, std::move(random))
{
}

void Notifier::rename(NodeId self)
{
    m_self = self; // The register of the former id is another's from now on.
}

// ---- Registers

void Notifier::learn(const HookRegister &other, MonotonicMs now)
{
    if ((m_isLeading && other.leader == m_self) || !m_registers.learn(other) || !m_isLeading)
        return;
    m_isChanged = true;
    takeOverDebts(other, now);
    adopt();
}

void Notifier::publish(MonotonicMs now, qint64 wallMs)
{
    if (!m_isLeading || m_queue.owedCount() > maxOwed)
        return;
    const quint64 sequence = std::max(m_registers.highest(m_self) + 1, static_cast<quint64>(wallMs));
    m_registers.learn({.leader = m_self,
                       .sequence = sequence,
                       .seen = m_seen,
                       .owed = m_queue.owed(now),
                       .adopted = m_registers.adopted()});
    m_isChanged = false;
}

bool Notifier::isPublicationDue() const
{
    return m_isLeading && m_isChanged && m_queue.owedCount() <= maxOwed;
}

/// What the leader of a register had seen and this node has not, may still come; until then the register says for
/// which hooks that is news.
void Notifier::adopt()
{
    std::vector<OriginMark> marks;
    for (const auto &[origin, version] : m_seen)
        marks.push_back({.origin = origin, .seen = version});
    const std::vector<HookRegister> all = m_registers.all();
    for (const HookRegister &one : all) {
        if (one.leader != m_self && one.isWithin(marks)) {
            m_registers.adopt(one);
            m_isChanged = true;
        }
    }
}

// ---- Leading

void Notifier::lead(MonotonicMs now, qint64 wallMs)
{
    m_isLeading = true;
    m_isChanged = true;
    m_queue.clear();
    m_seen.clear();
    for (const OriginMark &mark : m_store.marks())
        m_seen[mark.origin] = mark.seen;
    goThroughWhatIsNotCovered(now);
    for (const HookRegister &one : m_registers.all())
        takeOverDebts(one, now);
    adopt();
    publish(now, wallMs);
}

void Notifier::follow(MonotonicMs now, qint64 wallMs)
{
    publish(now, wallMs);
    m_isLeading = false;
    m_queue.clear();
}

void Notifier::goThroughWhatIsNotCovered(MonotonicMs now)
{
    for (const OriginMark &mark : m_store.marks()) {
        quint64 from = m_registers.all().empty() ? 0 : mark.seen;
        for (const HookRegister &one : m_registers.all()) {
            const auto seen = one.seen.find(mark.origin);
            from = std::min(from, seen == one.seen.end() ? 0 : seen->second);
        }
        for (const RecordPointer &record : m_store.writtenSince(mark.origin, from))
            wasWritten(*record, now);
    }
}

/// Hooks that nobody served yet are looked at once each, the others with each change that is not covered for them.
void Notifier::wasWritten(const Record &record, MonotonicMs now)
{
    if (record.path.kind() == Kind::Hook) {
        if (!record.isTombstone() && !wasServed(record))
            appeared(record, now);
        return;
    }
    for (const RecordPointer &hook : m_store.members(record.path.hooks(), {}).records) {
        if (wasServed(*hook) && !isCovered(*hook, record))
            tell(*hook, newsOf(record, true), now);
    }
}

void Notifier::takeOverDebts(const HookRegister &other, MonotonicMs now)
{
    for (const OwedHook &owed : other.owed) {
        if (const RecordPointer hook = m_store.find(owed.hook))
            m_queue.owe(owed, receiverOf(readHook(hook->body).endpoint), unknownNews(m_store, hook->path.subject()),
                        now);
    }
}

void Notifier::committed(const Commit &commit, MonotonicMs now)
{
    for (const Change &change : commit.changes)
        changed(change, now);
    for (const OriginMark &mark : commit.marks) {
        quint64 &seen = m_seen[mark.origin];
        seen = std::max(seen, mark.seen);
    }
    m_isChanged = true;
    if (m_registers.all().size() > 1)
        adopt();
}

void Notifier::changed(const Change &change, MonotonicMs now)
{
    const Record &record = *change.after;
    if (change.kind == Change::Kind::Stale)
        return;
    if (record.path.kind() == Kind::Hook) {
        if (record.isTombstone())
            m_queue.remove(record.path);
        else
            appeared(record, now);
        return;
    }
    if (!isLive(change.before) && record.isTombstone())
        return; // Nothing was there, and nothing is.
    const std::vector<RecordPointer> hooks = m_store.members(record.path.hooks(), {}).records;
    if (hooks.empty())
        return;
    const News news = newsOf(record, isLive(change.before));
    const bool refresh = isRefresh(change);
    for (const RecordPointer &hook : hooks) {
        if (!isCovered(*hook, record) && (!refresh || readHook(hook->body).refreshes))
            tell(*hook, news, now);
    }
}

void Notifier::appeared(const Record &hook, MonotonicMs now)
{
    for (const HookRegister &one : m_registers.all()) {
        const auto owed = std::ranges::find(one.owed, hook.path, &OwedHook::hook);
        if (one.leader != m_self && owed != one.owed.end())
            m_queue.owe(*owed, receiverOf(readHook(hook.body).endpoint), unknownNews(m_store, hook.path.subject()),
                        now);
    }
    const bool isNews
        = wasServed(hook) ? !isAllCovered(hook) : readHook(hook.body).seen != subjectTag(m_store, hook.path.subject());
    if (isNews)
        tell(hook, unknownNews(m_store, hook.path.subject()), now);
}

void Notifier::tell(const Record &hook, const News &news, MonotonicMs now)
{
    m_queue.changed(hook.path, receiverOf(readHook(hook.body).endpoint), news, now);
}

bool Notifier::wasServed(const Record &hook) const
{
    return std::ranges::any_of(m_registers.all(), [&](const HookRegister &one) { return one.hasSeen(hook); });
}

bool Notifier::isCovered(const Record &hook, const Record &change) const
{
    return std::ranges::any_of(m_registers.all(),
                               [&](const HookRegister &one) { return one.hasSeen(hook) && one.hasSeen(change); });
}

bool Notifier::isAllCovered(const Record &hook) const
{
    return std::ranges::all_of(m_store.standingAt(hook.path.subject()),
                               [&](const RecordPointer &record) { return isCovered(hook, *record); });
}

std::optional<DueDelivery> Notifier::next(MonotonicMs now)
{
    return m_queue.next(now);
}

void Notifier::ended(quint64 attempt, const DeliveryOutcome &outcome, MonotonicMs now)
{
    m_queue.ended(attempt, outcome, now);
    m_isChanged = true;
}

} // namespace nesoi

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

/// So much nodes may disagree about when a host died, and its leader be late.
constexpr qint64 deathMarginUs = 2'000'000;

News newsOf(const Record &record, bool wasThere)
{
    return {.changes = {{record.path, wasThere}}, .time = record.time, .origin = record.origin};
}

/// What its client could see of an application is known: whether it was there.
News newsSinceSeen(const Record &hook, const Store &store)
{
    const ResourcePath subject = hook.path.subject();
    News news = unknownNews(store, subject);
    if (subject.kind() == Kind::Application) {
        news.more = false;
        news.changes = {{subject, !readHook(hook.body).seen.isEmpty()}};
    }
    return news;
}

/// The same from every node, and other news than that of the host's last update.
News newsOfDeath(const Record &host)
{
    News news = newsOf(host, true);
    news.kind = News::Kind::Expired;
    news.time = HybridTime::fromMicroseconds(host.time.toMicroseconds() + lifetimeOf(host.body).ttl.value_or(0));
    return news;
}

bool isSentElsewhere(const HookRegistration &before, const HookRegistration &after)
{
    return before.endpoint != after.endpoint || before.secret != after.secret;
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
    m_registers.doubt(m_self, m_store.mark(m_self).seen);
    if (const auto seen = m_seen.find(m_self); seen != m_seen.end())
        seen->second = std::min(seen->second, m_store.mark(m_self).seen);
    m_self = self; // The register of the former id is another's from now on.
    m_isChanged = true;
}

// ---- Registers

void Notifier::learn(const HookRegister &other, MonotonicMs now)
{
    if (m_isLeading && other.leader == m_self) {
        m_leastSequence = std::max(m_leastSequence, other.sequence + 1);
        return;
    }
    if (!m_registers.learn(other) || !m_isLeading)
        return;
    m_isChanged = true;
    takeOverDebts(other, now);
}

void Notifier::publish(MonotonicMs now, qint64 wallMs)
{
    if (!m_isLeading || m_queue.owedCount() > maxOwed)
        return;
    adopt();
    const quint64 sequence = std::max({m_registers.highest(m_self) + 1, m_leastSequence, static_cast<quint64>(wallMs)});
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
/// which hooks that is news. Only when this node's own is published: until then nobody else's says what is owed.
void Notifier::adopt()
{
    std::vector<OriginMark> marks;
    marks.reserve(m_seen.size());
    for (const auto &[origin, version] : m_seen)
        marks.push_back({.origin = origin, .seen = version});
    const std::vector<HookRegister> all = m_registers.all();
    for (const HookRegister &one : all) {
        if (one.leader != m_self && one.isWithin(marks))
            m_registers.adopt(one);
    }
}

// ---- Leading

void Notifier::lead(MonotonicMs now, qint64 wallMs, std::span<const Death> deaths)
{
    m_isLeading = true;
    m_isChanged = true;
    m_queue.clear();
    m_early.clear();
    m_seen.clear();
    for (const OriginMark &mark : m_store.marks())
        m_seen[mark.origin] = mark.seen;
    goThroughWhatIsNotCovered(now);
    for (const Death &death : deaths)
        died(death, now);
    for (const HookRegister &one : m_registers.all())
        takeOverDebts(one, now);
    publish(now, wallMs);
}

void Notifier::follow(MonotonicMs now, qint64 wallMs)
{
    publish(now, wallMs);
    m_isLeading = false;
    m_queue.clear();
    m_early.clear();
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

/// Whether whoever led before has told it: a register says until when.
void Notifier::died(const Death &death, MonotonicMs now)
{
    for (const RecordPointer &hook : m_store.members(death.host->path.hooks(), {}).records) {
        const qint64 knownAt = death.at + deathMarginUs;
        if (!isCovered(*hook, *death.host, knownAt) && knownAt > hook->time.toMicroseconds())
            tell(*hook, newsOfDeath(*death.host), now);
    }
}

void Notifier::committed(const Commit &commit, MonotonicMs now)
{
    for (const Change &change : commit.changes) {
        if (change.kind == Change::Kind::Stale)
            continue;
        if (change.after->path.kind() == Kind::Hook)
            hookChanged(change, now);
        else
            changed(change, std::ranges::find(commit.revived, change.after->path) != commit.revived.end(), now);
    }
    for (const RecordPointer &host : commit.expired)
        expired(*host, now);
    m_isChanged = m_isChanged || !commit.changes.empty() || !commit.expired.empty();
    for (const OriginMark &mark : commit.marks) {
        quint64 &seen = m_seen[mark.origin];
        m_isChanged = m_isChanged || mark.seen > seen;
        seen = std::max(seen, mark.seen);
    }
}

void Notifier::changed(const Change &change, bool isRevived, MonotonicMs now)
{
    const Record &record = *change.after;
    // Also where nothing was and nothing is: it was created elsewhere in between, and another may have told that.
    const std::vector<RecordPointer> hooks = m_store.members(record.path.hooks(), {}).records;
    if (hooks.empty())
        return;
    News news = newsOf(record, isLive(change.before));
    const bool refresh = isRefresh(change);
    if (refresh && isRevived)
        news.kind = News::Kind::Revived;
    for (const RecordPointer &hook : hooks) {
        if (isCovered(*hook, record) || (refresh && !isRevived && !readHook(hook->body).refreshes))
            continue;
        if (hook->sequence > record.sequence)
            m_early[hook->path].fold(news);
        else
            tell(*hook, news, now);
    }
}

void Notifier::hookChanged(const Change &change, MonotonicMs now)
{
    const Record &hook = *change.after;
    const auto early = m_early.extract(hook.path);
    if (hook.isTombstone()) {
        m_queue.remove(hook.path);
        return;
    }
    if (isLive(change.before)) {
        const bool isElsewhere = isSentElsewhere(readHook(change.before->body), readHook(hook.body));
        const auto state = isElsewhere ? m_queue.state(hook.path) : std::nullopt;
        if (state && (state->nextTry || state->isUnderWay || state->isFailing)) {
            m_queue.remove(hook.path); // What failed there is not held against it here.
            tell(hook, unknownNews(m_store, hook.path.subject()), now);
        }
        if (!early.empty())
            tell(hook, early.mapped(), now);
    }
    // What was written here, stands at its place among the changes: each of those behind it is told.
    if (hook.origin != m_self && !isToldAnyway(hook))
        appeared(hook, now);
}

/// The application's newest change is yet to be heard of.
bool Notifier::isToldAnyway(const Record &hook) const
{
    const ResourcePath subject = hook.path.subject();
    const RecordPointer record = subject.kind() == Kind::Application ? m_store.findStanding(subject) : RecordPointer();
    return record && record->sequence > hook.sequence;
}

void Notifier::expired(const Record &host, MonotonicMs now)
{
    for (const RecordPointer &hook : m_store.members(host.path.hooks(), {}).records)
        tell(*hook, newsOfDeath(host), now);
}

void Notifier::appeared(const Record &hook, MonotonicMs now)
{
    for (const HookRegister &one : m_registers.all()) {
        const OwedHook *owed = one.debtTo(hook.path);
        if (one.leader != m_self && owed)
            m_queue.owe(*owed, receiverOf(readHook(hook.body).endpoint), unknownNews(m_store, hook.path.subject()),
                        now);
    }
    // Another leader may have told it; but of what was deleted and collected meanwhile no register tells.
    if (hasChangedSince(hook))
        tell(hook, newsSinceSeen(hook, m_store), now);
}

void Notifier::tell(const Record &hook, const News &news, MonotonicMs now)
{
    m_queue.changed(hook.path, receiverOf(readHook(hook.body).endpoint), news, now);
}

bool Notifier::wasServed(const Record &hook) const
{
    return std::ranges::any_of(m_registers.all(), [&](const HookRegister &one) { return one.hasSeen(hook); });
}

/// What another owed it may have been told before this change came here. since: in microseconds; registers that were
/// published before do not count.
bool Notifier::isCovered(const Record &hook, const Record &change, qint64 since) const
{
    return std::ranges::any_of(m_registers.all(), [&](const HookRegister &one) {
        return one.hasSeen(hook) && one.hasSeen(change) && !one.debtTo(hook.path)
            && since <= static_cast<qint64>(one.sequence) * 1000;
    });
}

/// Since it was registered, as its client could see its subject then. What was created and deleted since leaves the
/// entity tag of a service as it was.
bool Notifier::hasChangedSince(const Record &hook) const
{
    const ResourcePath subject = hook.path.subject();
    return readHook(hook.body).seen != subjectTag(m_store, subject)
        || std::ranges::any_of(m_store.standingAt(subject), [&hook](const RecordPointer &record) {
               return record->isTombstone() && record->time > hook.time;
           });
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

void Notifier::dropped(const DueDelivery &due, MonotonicMs now)
{
    m_queue.remove(due.hook);
    ended(due.attempt, {}, now); // Until then it takes up room.
}

} // namespace nesoi

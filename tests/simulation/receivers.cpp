// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "receivers.h"

#include "resource/hookregistration.h"
#include "store/commit.h"

#include <algorithm>

namespace nesoi::simulation
{

namespace
{

constexpr quint64 receiverCount = 4; // That hooks share.

QByteArray receiver(quint64 number)
{
    return "http://receiver" + QByteArray::number(number) + ":80";
}

constexpr VirtualTime patience = 3 * second; // So long a sender waits for an answer.

bool isNewer(const Record &one, const Record &other)
{
    return std::tie(one.time, one.origin) > std::tie(other.time, other.origin);
}

} // namespace

Receivers::Receivers(Timeline &timeline, Random random, const Witness &witness)
    : m_timeline(timeline)
    , m_random(random)
    , m_witness(witness)
{
}

// ---- What hooks are to be told

void Receivers::registered(const Record &hook, const Subject &subject)
{
    show(m_told[keyOf(hook)], subject);
}

void Receivers::replaced(const Record &before, const Record &after)
{
    if (const auto known = m_told.find(keyOf(before)); known != m_told.end()) {
        const Told told = known->second;
        m_told[keyOf(after)] = told;
    }
}

void Receivers::show(Told &told, const Subject &subject)
{
    std::set<QByteArray> alive;
    for (const RecordPointer &record : subject.standing) {
        told.shown.insert(keyOf(*record));
        if (subject.dead.contains(record->path.text()))
            told.dead.insert(keyOf(*record));
        if (record->isTombstone())
            continue;
        alive.insert(record->path.text());
        Shown &shown = told.live[record->path.text()];
        if (!shown.record || isNewer(*record, *shown.record))
            shown = {record};
    }
    for (auto &[path, shown] : told.live)
        shown.isGone = shown.isGone || !alive.contains(path);
}

std::optional<QByteArray> Receivers::objection(const Record &hook, const Subject &subject) const
{
    const QByteArray name = hook.path.text() + " was not told of ";
    const Told told = toldTo(hook);
    std::set<QByteArray> paths;
    for (const RecordPointer &record : subject.standing) {
        paths.insert(record->path.text());
        // A deletion from before the hook that its node had collected, or never heard of: its client saw nothing there.
        const bool isOfOld
            = record->isTombstone() && record->time < hook.time && !told.live.contains(record->path.text());
        const auto objection = objectionTo(*record, subject.dead.contains(record->path.text()), told);
        if (objection && !isOfOld)
            return name + *objection;
    }
    for (const auto &[path, shown] : told.live) {
        if (paths.contains(path) || shown.isGone)
            continue;
        // Whoever had it lost it: nobody knows that there was something to be told. Or it was deleted out of reach, and
        // that was forgotten: then it just vanishes, as a full transfer drops it (Commit does not tell of that).
        if (!m_witness.mayBeLost(*shown.record) && !m_witness.mightOutliveDeletion(*shown.record))
            return name + "the end of " + Witness::toText(*shown.record);
    }
    return {};
}

/// Of a mere refresh it need not be told, unless it was told of the host's death.
std::optional<QByteArray> Receivers::objectionTo(const Record &record, bool isDead, const Told &told)
{
    if (isDead)
        return told.dead.contains(keyOf(record)) ? std::nullopt
                                                 : std::optional("the death of " + Witness::toText(record));
    if (told.shown.contains(keyOf(record)))
        return {};
    const auto live = told.live.find(record.path.text());
    const bool isMereRefresh = live != told.live.end() && !live->second.isGone
        && isRefresh({.kind = Change::Kind::Replaced,
                      .before = live->second.record,
                      .after = RecordPointer(new Record(record))});
    if (!isMereRefresh)
        return Witness::toText(record);
    if (told.dead.contains(keyOf(*live->second.record)))
        return "the return of " + Witness::toText(record);
    return {};
}

/// Also what a later registration was told that is lost: its leader rightly said that it told the hook.
Receivers::Told Receivers::toldTo(const Record &hook) const
{
    const auto found = m_told.find(keyOf(hook));
    Told all = found == m_told.end() ? Told() : found->second;
    for (const auto &[key, told] : m_told) {
        if (std::get<QByteArray>(key) != hook.path.text() || !told.hook || !supersedes(*told.hook, hook)
            || !m_witness.mayBeLost(*told.hook))
            continue;
        all.shown.insert(told.shown.begin(), told.shown.end());
        all.dead.insert(told.dead.begin(), told.dead.end());
        for (const auto &[path, shown] : told.live) {
            if (shown.isGone && all.live.contains(path))
                all.live[path].isGone = true;
        }
    }
    return all;
}

// ---- Deliveries

void Receivers::deliver(const SimulatedDelivery &delivery, const std::function<bool()> &isAlive,
                        const std::function<void(bool received)> &answered)
{
    const VirtualTime begun = m_timeline.now();
    const VirtualTime taken = m_random.between(300, 30 * millisecond);
    const bool mayFail = m_manners != Manners::Flawless && !m_isHealed;
    const bool isDown = m_down.contains(receiverOf(readHook(delivery.hook->body).endpoint));
    const bool refuses = isDown || (mayFail && m_random.chance(0.03));
    const bool hangs = mayFail && m_random.chance(0.02);
    const bool isForgetful = hangs && m_manners == Manners::Forgetful && m_random.chance(0.5);
    if (!refuses && (!hangs || isForgetful)) {
        m_timeline.after(m_random.between(100, taken), [this, delivery, begun, isAlive] {
            if (isAlive())
                arrive(delivery, begun);
        });
    }
    m_timeline.after(hangs ? patience : taken, [answered, received = !refuses && !hangs] { answered(received); });
}

void Receivers::arrive(const SimulatedDelivery &delivery, VirtualTime begun)
{
    Told &told = m_told[keyOf(*delivery.hook)];
    told.hook = delivery.hook;
    show(told, delivery.subject);
    ++m_counts[delivery.hook->path.text()].arrivals;
    const bool isRepeated = told.ids[delivery.id]++ > 0;
    m_arrivals.push_back({delivery.hook->path, delivery.id, begun, m_timeline.now(), isRepeated});
}

std::optional<QByteArray> Receivers::superfluous() const
{
    for (const auto &[key, told] : m_told) {
        if (std::ranges::any_of(told.ids, [](const auto &entry) { return entry.second > 1; }))
            return std::get<QByteArray>(key) + " was told the same twice";
    }
    for (const auto &[path, count] : m_counts) {
        if (count.arrivals > count.reasons)
            return path + " was told something " + QByteArray::number(count.arrivals) + " times, for "
                + QByteArray::number(count.reasons) + " changes";
    }
    return {};
}

void Receivers::beginOutages()
{
    m_timeline.after(m_random.between(second, 30 * second), [this] { beginOutage(); });
}

void Receivers::beginOutage()
{
    if (m_isHealed)
        return;
    const QByteArray name = receiver(m_random.below(receiverCount));
    m_down.insert(name);
    m_timeline.after(m_random.between(second, 15 * second), [this, name] { m_down.erase(name); });
    beginOutages();
}

void Receivers::heal()
{
    m_isHealed = true;
    m_down.clear();
}

QByteArray Receivers::endpointOf(const ResourcePath &hook)
{
    quint64 sum = 0;
    for (const char character : hook.text())
        sum += static_cast<unsigned char>(character);
    return receiver(sum % receiverCount) + "/news";
}

} // namespace nesoi::simulation

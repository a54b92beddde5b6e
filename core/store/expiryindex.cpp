// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "store/expiryindex.h"

#include "resource/canonicaljson.h"

#include <algorithm>

namespace nesoi
{

namespace
{

/// Longer than anybody waits, and so short that a time and two of these do not overflow.
constexpr double longest = 1e18;

std::optional<qint64> microseconds(QByteArrayView hostText, QByteArrayView key)
{
    const QByteArrayView text = topLevelMember(hostText, key);
    bool isNumber = false;
    const double seconds = text.isNull() ? 0 : text.toDouble(&isNumber);
    if (!isNumber || !(seconds > 0))
        return std::nullopt;
    return qint64(std::clamp(seconds * 1e6, 1.0, longest));
}

} // namespace

Lifetime lifetimeOf(QByteArrayView hostText)
{
    Lifetime life{.ttl = microseconds(hostText, "ttl"), .reap = std::nullopt};
    if (life.ttl)
        life.reap = microseconds(hostText, "reap");
    return life;
}

bool ExpiryIndex::put(const RecordPointer &host, qint64 renewedAt, qint64 now)
{
    const QByteArray &text = host->path.text();
    const auto known = m_hosts.find(text);
    const bool wasDead = known != m_hosts.end() && known->isDead;
    const Lifetime life = host->isTombstone() ? Lifetime() : lifetimeOf(host->body);
    if (!life.ttl) {
        remove(host->path);
        return wasDead && !host->isTombstone();
    }
    Host next{.record = host, .ttl = *life.ttl, .reap = life.reap, .renewedAt = renewedAt, .putAt = now};
    next.isDead = wasDead && next.diesAt() <= now;
    if (known != m_hosts.end()) {
        unschedule(*known);
        *known = next;
    } else {
        m_hosts.insert(text, next);
    }
    schedule(next);
    return wasDead && !next.isDead;
}

void ExpiryIndex::remove(const ResourcePath &host)
{
    const auto known = m_hosts.find(host.text());
    if (known == m_hosts.end())
        return;
    unschedule(*known);
    m_hosts.erase(known);
}

std::vector<RecordPointer> ExpiryIndex::expire(qint64 now)
{
    std::vector<RecordPointer> died = recordsUpTo(m_deaths, now);
    for (const RecordPointer &record : died) {
        Host &host = m_hosts[record->path.text()];
        unschedule(host);
        host.isDead = true;
        schedule(host);
    }
    return died;
}

std::vector<RecordPointer> ExpiryIndex::toBeReaped(qint64 now) const
{
    return recordsUpTo(m_reaps, now);
}

std::optional<qint64> ExpiryIndex::next(qint64 now) const
{
    std::optional<qint64> next;
    if (!m_deaths.empty())
        next = m_deaths.begin()->first;
    if (const auto reap = m_reaps.lower_bound({now + 1, QByteArray()}); reap != m_reaps.end())
        next = next ? std::min(*next, reap->first) : reap->first;
    return next;
}

std::vector<RecordPointer> ExpiryIndex::reconsider(const RenewedAt &renewedAt, qint64 now)
{
    std::vector<RecordPointer> revived;
    for (Host &host : m_hosts) {
        const qint64 anew = std::min(renewedAt(*host.record), host.putAt);
        if (anew <= host.renewedAt)
            continue;
        unschedule(host);
        host.renewedAt = anew;
        if (host.isDead && host.diesAt() > now) {
            host.isDead = false;
            revived.push_back(host.record);
        }
        schedule(host);
    }
    return revived;
}

bool ExpiryIndex::isDead(const ResourcePath &host) const
{
    const auto known = m_hosts.constFind(host.text());
    return known != m_hosts.constEnd() && known->isDead;
}

std::vector<Death> ExpiryIndex::deaths() const
{
    std::vector<Death> deaths;
    deaths.reserve(m_dead.size());
    for (const auto &[at, path] : m_dead)
        deaths.push_back({at, m_hosts.constFind(path)->record});
    return deaths;
}

void ExpiryIndex::schedule(const Host &host)
{
    const QByteArray &text = host.record->path.text();
    (host.isDead ? m_dead : m_deaths).emplace(host.diesAt(), text);
    if (host.isDead && host.reap)
        m_reaps.emplace(host.diesAt() + *host.reap, text);
}

void ExpiryIndex::unschedule(const Host &host)
{
    const QByteArray &text = host.record->path.text();
    (host.isDead ? m_dead : m_deaths).erase({host.diesAt(), text});
    if (host.isDead && host.reap)
        m_reaps.erase({host.diesAt() + *host.reap, text});
}

std::vector<RecordPointer> ExpiryIndex::recordsUpTo(const Moments &moments, qint64 time) const
{
    std::vector<RecordPointer> records;
    for (const auto &[at, text] : moments) {
        if (at > time)
            break;
        records.push_back(m_hosts.constFind(text)->record);
    }
    return records;
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "deathwatch.h"

#include "simulatednode.h"
#include "store/expiryindex.h"

#include <algorithm>

namespace nesoi::simulation
{

namespace
{

constexpr VirtualTime measuringTime = 15 * second; // Until a node has heard enough to know how wrong clocks are.

QByteArray seconds(VirtualTime time)
{
    return QByteArray::number(static_cast<double>(time) / second, 'f', 2) + " s";
}

} // namespace

DeathWatch::DeathWatch(const Timeline &timeline, Witness &witness)
    : m_timeline(timeline)
    , m_witness(witness)
{
}

void DeathWatch::written(const Record &record)
{
    if (record.path.kind() == ResourcePath::Kind::Host)
        m_writtenAt[keyOf(record)] = m_timeline.now();
}

void DeathWatch::rewritten(const Record &before, const Record &after)
{
    if (const auto known = m_writtenAt.find(keyOf(before)); known != m_writtenAt.end())
        m_writtenAt[keyOf(after)] = known->second;
}

VirtualTime DeathWatch::momentOf(const Record &host, qint64 later) const
{
    return m_writtenAt.at(keyOf(host)) + *lifetimeOf(host.body).ttl + later;
}

/// Whether a node could know a host's age when it heard of it.
bool DeathWatch::knowsWhen(const SimulatedNode &node, const Record &host) const
{
    if (!m_writtenAt.contains(keyOf(host)) || m_clocks == Clocks::Jumping)
        return false;
    return m_clocks == Clocks::Right || node.live().heardAt(host.path) >= node.startedAt() + measuringTime;
}

void DeathWatch::died(const SimulatedNode &node, const Record &host)
{
    if (!knowsWhen(node, host))
        return;
    const VirtualTime early = momentOf(host, 0) - m_timeline.now();
    if (early > accuracy)
        m_witness.violated(node.name() + " calls " + Witness::toText(host) + " dead " + seconds(early) + " too early");
}

void DeathWatch::reaped(const SimulatedNode &node, const Record &host)
{
    if (node.gossip().leader() != node.id())
        m_witness.violated(node.name() + " reaps " + Witness::toText(host) + ", and does not lead");
    if (!knowsWhen(node, host))
        return;
    const VirtualTime early = momentOf(host, lifetimeOf(host.body).reap.value_or(0)) - m_timeline.now();
    if (early > accuracy)
        m_witness.violated(node.name() + " reaps " + Witness::toText(host) + ' ' + seconds(early) + " too early");
}

void DeathWatch::check(const SimulatedNode &node)
{
    const VirtualTime now = m_timeline.now();
    const Ledger::Records &records = node.ledger().records();
    for (auto at = records.lower_bound("/srv/"); at != records.end() && at->first.startsWith("/srv/"); ++at) {
        const RecordPointer host = node.store().find(at->second->path);
        const auto ttl
            = host && host->path.kind() == ResourcePath::Kind::Host ? lifetimeOf(host->body).ttl : std::nullopt;
        if (!ttl || !node.live().liveness().isAlive(host->path))
            continue;
        const VirtualTime heard = node.live().heardAt(host->path);
        VirtualTime due = heard + *ttl;
        if (m_clocks == Clocks::Right && m_writtenAt.contains(keyOf(*host)))
            due = std::min(due, std::max(momentOf(*host, 0), heard));
        if (now > due + accuracy)
            m_witness.violated(node.name() + " takes " + Witness::toText(*host) + " for alive, " + seconds(now - due)
                               + " after its death");
    }
}

} // namespace nesoi::simulation

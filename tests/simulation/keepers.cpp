// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "keepers.h"

#include "resource/canonicaljson.h"

namespace nesoi::simulation
{

namespace
{

/// As a Document has it.
QByteArray bodyOf(const ResourcePath &host, int ttl, int reap, HybridTime now)
{
    QByteArray body = "{\n  \"endpoints\": {},\n  \"name\": " + jsonString(host.name());
    if (reap > 0)
        body += ",\n  \"reap\": " + QByteArray::number(reap);
    return body + ",\n  \"ttl\": " + QByteArray::number(ttl) + ",\n  \"updated_at\": " + jsonString(now.toUpdatedAt())
        + "\n}\n";
}

} // namespace

Keepers::Keepers(Cluster &cluster)
    : m_cluster(cluster)
    , m_random(cluster.random().split())
{
    const auto host = [](const QByteArray &text) { return *ResourcePath::fromRecordText(text); };
    m_keepers = {{.host = host("/srv/a/mortal1"), .ttl = 3},
                 {.host = host("/srv/b/mortal2"), .ttl = 6, .reap = 2},
                 {.host = host("/srv/late/mortal3"), .ttl = 5},
                 {.host = host("/srv/quiet/mortal4"), .ttl = 8}}; // Of which nothing else is told.
}

void Keepers::start()
{
    m_isRunning = true;
    for (Keeper &keeper : m_keepers)
        refreshLater(keeper, 0, 5 * second);
}

void Keepers::refreshLater(Keeper &keeper, VirtualTime least, VirtualTime most)
{
    m_cluster.timeline().after(m_random.between(least, most), [this, &keeper] { refresh(keeper); });
}

void Keepers::write(const Keeper &keeper, SimulatedNode &node)
{
    const auto now = HybridTime::fromMicroseconds(node.wallMicroseconds());
    node.write(keeper.host, bodyOf(keeper.host, keeper.ttl, keeper.reap, now));
}

void Keepers::refreshAll(SimulatedNode &node)
{
    for (const Keeper &keeper : m_keepers)
        write(keeper, node);
}

void Keepers::refresh(Keeper &keeper)
{
    if (!m_isRunning)
        return;
    if (!keeper.node || !keeper.node->isUp() || m_random.chance(0.1))
        keeper.node = m_cluster.anyLive();
    if (keeper.node)
        write(keeper, *keeper.node);
    const VirtualTime ttl = keeper.ttl * second;
    if (m_random.chance(0.2))
        refreshLater(keeper, ttl * 4 / 5, ttl * 4);
    else
        refreshLater(keeper, ttl / 3, ttl / 2);
}

} // namespace nesoi::simulation

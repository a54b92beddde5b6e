// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "workload.h"

#include "hooks/notification.h"
#include "resource/canonicaljson.h"

#include <QByteArrayList>

namespace nesoi::simulation
{

namespace
{

constexpr double meanPause = 250 * millisecond;

std::vector<ResourcePath> read(const QByteArrayList &texts)
{
    std::vector<ResourcePath> paths;
    for (const QByteArray &text : texts)
        paths.push_back(*ResourcePath::fromRecordText(text));
    return paths;
}

std::vector<ResourcePath> busyPaths()
{
    QByteArrayList texts;
    for (const QByteArrayView name : {"a", "b", "c", "d"}) {
        texts.append("/app/" + name.toByteArray());
        texts.append("/app/" + name.toByteArray() + "/web-hooks/watch");
        for (const QByteArrayView host : {"h1", "h2", "h3"})
            texts.append("/srv/" + name.toByteArray() + '/' + host.toByteArray());
        texts.append("/srv/" + name.toByteArray() + "/web-hooks/watch");
    }
    return read(texts);
}

std::vector<ResourcePath> rarePaths()
{
    QByteArrayList texts{"/app/a/web-hooks/steady",    "/srv/b/web-hooks/steady",     "/app/rare0/web-hooks/steady",
                         "/srv/late/web-hooks/steady", "/app/never/web-hooks/steady", "/srv/late/h1"};
    for (int i = 0; i < 60; ++i)
        texts.append("/app/rare" + QByteArray::number(i));
    return read(texts);
}

} // namespace

Workload::Workload(Cluster &cluster)
    : m_cluster(cluster)
    , m_random(cluster.random().split())
    , m_busyPaths(busyPaths())
    , m_rarePaths(rarePaths())
{
}

void Workload::start()
{
    m_running = true;
    const ResourcePath hook
        = *ResourcePath::fromRecordText("/srv/quiet/web-hooks/kept"); // From the beginning to the end.
    if (SimulatedNode *node = m_cluster.anyLive())
        node->write(hook, bodyFor(hook, node->store()));
    writeOne();
}

void Workload::writeOne()
{
    if (!m_running)
        return;
    const auto nodes = m_cluster.live();
    if (!nodes.empty()) {
        SimulatedNode *node = nodes[m_random.below(nodes.size())];
        const bool rare = m_random.chance(0.3);
        const auto &paths = rare ? m_rarePaths : m_busyPaths;
        const ResourcePath &path = paths[m_random.below(paths.size())];
        const QByteArray body = bodyFor(path, node->store());
        if (m_random.chance(rare ? 0.5 : 0.25))
            node->write(path, {});
        else
            node->write(path, body);
    }
    m_cluster.timeline().after(static_cast<VirtualTime>(m_random.exponential(meanPause)), [this] { writeOne(); });
}

/// store: of the node that takes it; a hook says what its client can see there.
QByteArray Workload::bodyFor(const ResourcePath &path, const Store &store)
{
    // Some are larger than any datagram.
    const qsizetype filling = m_random.chance(0.05) ? m_random.between(1000, 4000) : m_random.between(0, 200);
    const QByteArray begin = path.kind() == ResourcePath::Kind::Hook
        ? "{\n  \"_seen\": " + jsonString(subjectTag(store, path.subject()))
            + ",\n  \"endpoint\": " + jsonString(Receivers::endpointOf(path))
        : "{\n  \"config\": \"" + QByteArray(filling, 'x') + '"';
    return begin + ",\n  \"name\": " + jsonString(path.name()) + ",\n  \"write\": " + QByteArray::number(++m_count)
        + "\n}\n";
}

} // namespace nesoi::simulation

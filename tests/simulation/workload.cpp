// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "workload.h"

#include <QByteArrayList>

namespace nesoi::simulation
{

namespace
{

constexpr double meanPause = 250 * millisecond;
constexpr int rarePaths = 60; // Seldom written, so that their deletions grow old enough to be collected.

std::vector<ResourcePath> allPaths()
{
    QByteArrayList texts;
    for (const QByteArrayView name : {"a", "b", "c", "d"}) {
        texts.append("/app/" + name.toByteArray());
        texts.append("/app/" + name.toByteArray() + "/web-hooks/watch");
        for (const QByteArrayView host : {"h1", "h2", "h3"})
            texts.append("/srv/" + name.toByteArray() + '/' + host.toByteArray());
        texts.append("/srv/" + name.toByteArray() + "/web-hooks/watch");
    }
    for (int i = 0; i < rarePaths; ++i)
        texts.append("/app/rare" + QByteArray::number(i));
    std::vector<ResourcePath> paths;
    for (const QByteArray &text : texts)
        paths.push_back(*ResourcePath::fromRecordText(text));
    return paths;
}

} // namespace

Workload::Workload(Cluster &cluster)
    : m_cluster(cluster)
    , m_random(cluster.random().split())
    , m_paths(allPaths())
{
}

void Workload::start()
{
    m_running = true;
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
        const size_t busyPaths = m_paths.size() - rarePaths;
        const ResourcePath &path = m_paths[rare ? busyPaths + m_random.below(rarePaths) : m_random.below(busyPaths)];
        // Some are larger than any datagram.
        const qsizetype filling = m_random.chance(0.05) ? m_random.between(1000, 4000) : m_random.between(0, 200);
        const QByteArray body = "{\n  \"config\": \"" + QByteArray(filling, 'x') + "\",\n  \"name\": \""
            + path.name().toByteArray() + "\",\n  \"write\": " + QByteArray::number(++m_count) + "\n}\n";
        if (m_random.chance(rare ? 0.5 : 0.25))
            node->write(path, {});
        else
            node->write(path, body);
    }
    m_cluster.timeline().after(static_cast<VirtualTime>(m_random.exponential(meanPause)), [this] { writeOne(); });
}

} // namespace nesoi::simulation

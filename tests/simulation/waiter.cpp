// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "waiter.h"

#include "rest/target.h"

namespace nesoi::simulation
{

namespace
{

constexpr VirtualTime slack = 400 * millisecond; // So long a worker may be busy with something else.

/// What Read::of() makes of a request.
Read readOf(const QByteArray &text)
{
    const Target target = *Target::parse(text);
    Read read{.path = *ResourcePath::parse(target.path), .host = "node"};
    read.selection = *target.selection();
    read.onlyAlive = *target.flag("alive");
    return read;
}

} // namespace

Waiter::Waiter(Cluster &cluster, const QByteArray &target)
    : m_cluster(cluster)
    , m_random(cluster.random().split())
    , m_target(target)
    , m_read(readOf(target))
{
}

void Waiter::start()
{
    askLater(second);
}

void Waiter::askLater(VirtualTime most)
{
    m_token = 0;
    m_cluster.timeline().after(m_random.between(0, most), [this] { ask(); });
}

void Waiter::ask()
{
    if (!m_node || !m_node->isUp() || m_random.chance(0.1))
        m_node = m_cluster.anyLive();
    if (!m_node) {
        askLater(second);
        return;
    }
    m_read.conditions = {};
    if (!m_known.isNull())
        m_read.conditions.ifNoneMatch = EntityTagList::parse(m_known);
    m_read.wait = std::chrono::seconds(m_random.between(0, 20));
    m_life = m_node->life();
    m_deadline = m_cluster.timeline().now() + m_read.wait->count() * second;
    m_differsSince.reset();
    m_token = m_node->live().wait(Read(m_read), [this](Response &&response) { answered(response); });
    if (m_random.chance(0.1)) {
        m_cluster.timeline().after(m_random.between(0, 5 * second), [this, token = m_token, life = m_life] {
            if (token != m_token || life != m_life || !isConnected())
                return;
            m_node->live().gone(m_token);
            askLater(second);
        });
    }
}

bool Waiter::isConnected() const
{
    return m_token != 0 && m_node->isUp() && m_node->life() == m_life;
}

void Waiter::answered(const Response &response)
{
    const VirtualTime now = m_cluster.timeline().now();
    if (m_read.isNoNews(response)) {
        if (now < m_deadline && !m_node->isLeaving())
            m_cluster.witness().violated(description() + " ended before its time, and without news");
        if (!m_read.isNoNews(m_node->live().look(m_read)))
            m_cluster.witness().violated(description() + " was told that nothing has changed");
    } else {
        m_known = response.status == 200 ? response.entityTag : QByteArray();
    }
    if (now > m_deadline + slack)
        m_cluster.witness().violated(description() + " lasted past its time");
    askLater(m_random.chance(0.1) ? 5 * second : 100 * millisecond);
}

void Waiter::check()
{
    if (m_token == 0)
        return;
    if (!isConnected()) {
        askLater(2 * second);
        return;
    }
    const VirtualTime now = m_cluster.timeline().now();
    if (now > m_deadline + slack)
        m_cluster.witness().violated(description() + " lasts past its time");
    if (m_read.isNoNews(m_node->live().look(m_read)))
        m_differsSince.reset();
    else if (now - m_differsSince.value_or(now) > slack)
        m_cluster.witness().violated(description() + " misses a change");
    else if (!m_differsSince)
        m_differsSince = now;
}

QByteArray Waiter::description() const
{
    return "a read of " + m_target + " that waits at n" + QByteArray::number(m_node->number());
}

} // namespace nesoi::simulation

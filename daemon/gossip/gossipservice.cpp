// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/gossipservice.h"

#include "gossip/gossiploop.h"

using namespace Qt::StringLiterals;

namespace nesoi
{

GossipService::GossipService(GossipSetup setup, std::unique_ptr<UdpTransport> transport, const Store &store,
                             Writer &writer)
    : m_loop(std::make_unique<GossipLoop>(std::move(setup), std::move(transport), store, writer))
{
    m_thread.setObjectName(u"gossip"_s); // Becomes the thread's name.
    m_loop->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_loop.get(), &GossipLoop::start);
    connect(
        &m_thread, &QThread::finished, this, [this] { m_loop.reset(); }, Qt::DirectConnection);
    connect(m_loop.get(), &GossipLoop::conflicted, this, &GossipService::sayWhyToStop);
    connect(m_loop.get(), &GossipLoop::left, this, [this] {
        m_hasLeft.store(true, std::memory_order_release);
        Q_EMIT left();
    });
}

GossipService::~GossipService()
{
    m_thread.quit();
    m_thread.wait();
}

void GossipService::sayWhyToStop()
{
    const auto original = m_loop->original();
    if (!original)
        return;
    Q_EMIT mustStop(
        u"This node's data file is a copy of that of the node at %1, which runs: two nodes with one identity "
        "would lose writes. Give this node a data file of its own (another --data-file) and start it again "
        "with --seed %1: it fetches everything from there."_s.arg(QString::fromLatin1(original->toText())));
}

void GossipService::start()
{
    m_thread.start();
}

void GossipService::leave()
{
    QMetaObject::invokeMethod(m_loop.get(), &GossipLoop::leave, Qt::QueuedConnection);
}

std::shared_ptr<const ClusterView> GossipService::view() const
{
    return m_loop->view();
}

/// Any number of commits until the loop gets to it are one.
void GossipService::committed(const Commit & /*commit*/)
{
    if (!m_loop->wantsCommits() || m_commitNoted.exchange(true))
        return;
    const auto tell = [this] {
        m_commitNoted.store(false);
        m_loop->committed();
    };
    QMetaObject::invokeMethod(m_loop.get(), tell, Qt::QueuedConnection);
}

void GossipService::renamed(NodeId id)
{
    const auto tell = [this, id] { m_loop->renamed(id); };
    QMetaObject::invokeMethod(m_loop.get(), tell, Qt::QueuedConnection);
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/hookservice.h"

#include "hooks/hookloop.h"

using namespace Qt::StringLiterals;

namespace nesoi
{

HookService::HookService(HookSetup setup, const Store &store, Writer &writer, const GossipService &gossip,
                         const Liveness &liveness)
    : m_loop(std::make_unique<HookLoop>(std::move(setup), store, writer, gossip, liveness))
{
    m_thread.setObjectName(u"hooks"_s); // Becomes the thread's name.
    m_loop->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_loop.get(), &HookLoop::start);
    connect(
        &m_thread, &QThread::finished, this, [this] { m_loop.reset(); }, Qt::DirectConnection);
    connect(m_loop.get(), &HookLoop::stopped, this, [this] {
        m_hasStopped.store(true, std::memory_order_release);
        Q_EMIT stopped();
    });
}

HookService::~HookService()
{
    m_thread.quit();
    m_thread.wait();
}

void HookService::start()
{
    m_thread.start();
}

void HookService::stop()
{
    QMetaObject::invokeMethod(m_loop.get(), &HookLoop::stop, Qt::QueuedConnection);
}

void HookService::states(const HookSelection &hooks, std::function<void(ShownHookStates &&)> answer)
{
    const auto ask = [this, hooks, answer = std::move(answer)] { m_loop->states(hooks, answer); };
    QMetaObject::invokeMethod(m_loop.get(), ask, Qt::QueuedConnection);
}

void HookService::attempts(const ResourcePath &hook, std::function<void(std::vector<HookAttempt> &&)> answer)
{
    const auto ask = [this, hook, answer = std::move(answer)] { m_loop->attempts(hook, answer); };
    QMetaObject::invokeMethod(m_loop.get(), ask, Qt::QueuedConnection);
}

void HookService::test(const ResourcePath &hook, std::function<void(Result<HookAttempt, Problem> &&)> answer)
{
    const auto ask = [this, hook, answer = std::move(answer)] { m_loop->test(hook, answer); };
    QMetaObject::invokeMethod(m_loop.get(), ask, Qt::QueuedConnection);
}

void HookService::answerPeer(const QByteArray &question, std::function<void(std::optional<QByteArray> &&)> answer)
{
    const auto ask = [this, question, answer = std::move(answer)] { m_loop->answerPeer(question, answer); };
    QMetaObject::invokeMethod(m_loop.get(), ask, Qt::QueuedConnection);
}

HookService::Statistics HookService::statistics() const
{
    return m_loop->statistics();
}

/// Only a leader has use for them.
void HookService::committed(const Commit &commit)
{
    if (m_loop->wantsCommits())
        m_loop->hear(commit);
}

void HookService::renamed(NodeId id)
{
    QMetaObject::invokeMethod(
        m_loop.get(), [this, id] { m_loop->rename(id); }, Qt::QueuedConnection);
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "live/expirythread.h"

#include <pthread.h>

namespace nesoi
{

ExpiryThread::ExpiryThread(Liveness &liveness)
    : m_liveness(liveness)
{
}

ExpiryThread::~ExpiryThread()
{
    stop();
}

void ExpiryThread::start()
{
    m_thread = std::thread([this] { run(); });
    pthread_setname_np(m_thread.native_handle(), "expiry");
}

void ExpiryThread::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_call.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void ExpiryThread::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isCalled = true;
    }
    m_call.notify_one();
}

void ExpiryThread::run()
{
    const auto mayGoOn = [this] { return m_isCalled || m_isStopping; };
    std::unique_lock lock(m_mutex);
    while (!m_isStopping) {
        m_isCalled = false;
        lock.unlock();
        const auto next = m_liveness.look();
        lock.lock();
        if (next)
            m_call.wait_for(lock, *next, mayGoOn);
        else
            m_call.wait(lock, mayGoOn);
    }
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "http/eagerwait.h"

#include <chrono>
#include <thread>

#include <sys/epoll.h>

namespace nesoi
{

namespace
{

using Clock = std::chrono::steady_clock;

constexpr auto lookFor = std::chrono::microseconds(60);
constexpr int patience = 4; ///< Looks in vain until it gives up …
constexpr int retryEvery = 64; ///< … but for one in so many waits.

} // namespace

int EagerWait::wait(int epoll, std::span<epoll_event> events, int timeoutMs)
{
    const auto poll = [&](int timeout) { return epoll_wait(epoll, events.data(), int(events.size()), timeout); };
    int count = 0;
    if (m_wasLone && timeoutMs != 0 && isWorthALook()) {
        const auto until = Clock::now() + lookFor;
        while (count == 0 && Clock::now() < until) {
            std::this_thread::yield(); // It may be the client who waits for this core.
            count = poll(0);
        }
        m_inVain = count > 0 ? 0 : m_inVain + 1;
    }
    if (count == 0)
        count = poll(timeoutMs);
    m_wasLone = count == 1;
    return count;
}

bool EagerWait::isWorthALook()
{
    static const bool hasSeveralCores = std::thread::hardware_concurrency() > 1;
    if (!hasSeveralCores)
        return false;
    if (m_inVain < patience)
        return true;
    if (++m_inVain < patience + retryEvery)
        return false;
    m_inVain = patience - 1;
    return true;
}

} // namespace nesoi

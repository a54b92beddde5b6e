// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <span>

struct epoll_event;

namespace nesoi
{

/// epoll_wait() for a thread that serves others. A client that asks one thing after the other sends its next request
/// some 20 µs after an answer, and to fall asleep and be woken takes longer than that. So after a lone event this looks
/// for the next one without sleeping: for 60 µs, on machines with several cores, and only while that finds something.
class EagerWait
{
public:
    /// As epoll_wait(), which see; timeoutMs −1: forever.
    int wait(int epoll, std::span<epoll_event> events, int timeoutMs);

private:
    [[nodiscard]] bool isWorthALook();

    bool m_wasLone = false; ///< The last wait brought a single event.
    int m_inVain = 0; ///< Looks without sleep that found nothing, since one did.
};

} // namespace nesoi

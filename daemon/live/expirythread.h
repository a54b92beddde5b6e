// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "live/liveness.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace nesoi
{

/// The thread "expiry": has Liveness look when it is time.
///
/// Threads: made, stopped and destroyed on the main thread; wake() from any.
class ExpiryThread
{
public:
    explicit ExpiryThread(Liveness &liveness);
    ~ExpiryThread();
    Q_DISABLE_COPY_MOVE(ExpiryThread)

    void start(); ///< After Liveness::start().
    void stop(); ///< Nobody dies any more.
    void wake(); ///< Has it look now.

private:
    void run();

    Liveness &m_liveness;
    std::mutex m_mutex; ///< Guards what follows. Not held during a look.
    std::condition_variable m_call;
    bool m_isCalled = false;
    bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace nesoi

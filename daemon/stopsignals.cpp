// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "stopsignals.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>

#include <sys/eventfd.h>
#include <unistd.h>

namespace nesoi
{

namespace
{

constexpr std::array stopSignals{SIGTERM, SIGINT};

// A signal handler takes no argument of ours.
volatile std::sig_atomic_t wakeUp = -1; ///< An eventfd.
std::atomic_flag wasAsked; ///< Signals may come to two threads at once.

/// Async-signal-safe, as every signal handler must be.
void onSignal(int number)
{
    const int savedErrno = errno;
    if (wasAsked.test_and_set())
        _exit(128 + number);
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(wakeUp, &one, sizeof one);
    errno = savedErrno;
}

int openWakeUp()
{
    wasAsked.clear();
    wakeUp = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    return wakeUp;
}

void setHandler(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int number : stopSignals)
        sigaction(number, &action, nullptr);
}

} // namespace

StopSignals::StopSignals()
    : m_notifier(openWakeUp(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier.setEnabled(false);
        Q_EMIT stopRequested();
    });
    setHandler(onSignal);
}

StopSignals::~StopSignals()
{
    setHandler(SIG_DFL);
    m_notifier.setEnabled(false);
    ::close(wakeUp);
}

} // namespace nesoi

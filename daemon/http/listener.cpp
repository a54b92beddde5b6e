// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "http/listener.h"

#include "http/httplogging.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace nesoi
{

Q_LOGGING_CATEGORY(lcHttp, "nesoi.http")

namespace
{

constexpr int backlog = 4096;
constexpr int retryMs = 100;
constexpr int maxAtOnce = 256; ///< Connections accepted before the main thread looks at what else there is.

/// How many connections over the limit are told so; what is beyond is just closed. They must not take the descriptors
/// of those that are served.
int mostTurnedAway()
{
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files); // Each time: it may be changed while the node runs (prlimit).
    return static_cast<int>(std::min<rlim_t>(1024, files.rlim_cur / 8));
}

} // namespace

Listener::Listener(HttpBudget &budget, std::vector<HttpWorker *> workers, QObject *parent)
    : QObject(parent)
    , m_budget(budget)
    , m_workers(std::move(workers))
{
    m_server.setListenBacklogSize(backlog);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (m_notifier)
            m_notifier->setEnabled(true);
    });
}

bool Listener::listen(const QHostAddress &address, quint16 port)
{
    if (!m_server.listen(address, port))
        return false;
    m_server.pauseAccepting();
    m_notifier = std::make_unique<QSocketNotifier>(m_server.socketDescriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Listener::acceptAll);
    return true;
}

void Listener::close()
{
    m_notifier.reset();
    m_server.close();
}

void Listener::acceptAll()
{
    const auto listening = static_cast<int>(m_server.socketDescriptor());
    for (int i = 0; i < maxAtOnce; ++i) {
        const int descriptor = accept4(listening, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (descriptor >= 0)
            deal(descriptor);
        else if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM)
            return pause(errno);
        else if (errno == EAGAIN)
            return;
        // Anything else is the failure of one connection that is gone already.
    }
}

/// Leaves the clients in the kernel's queue for a while: something may be closed until then.
void Listener::pause(int error)
{
    if (!std::exchange(m_exhausted, true))
        qCWarning(lcHttp, "Cannot accept connections (%ls): trying again. Raise the limit on open files.",
                  qUtf16Printable(qt_error_string(error)));
    m_notifier->setEnabled(false);
    m_retry.start();
}

void Listener::deal(int descriptor)
{
    m_exhausted = false;
    const bool turnAway = m_budget.connections.load(std::memory_order_relaxed) >= m_budget.limits.maxConnections;
    HttpWorker &worker = nextWorker();
    if (turnAway && m_budget.turnedAway.load(std::memory_order_relaxed) >= mostTurnedAway()) {
        ::close(descriptor);
        worker.noteTurnedAway();
        return;
    }
    const int on = 1;
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    m_budget.counter(turnAway).fetch_add(1, std::memory_order_relaxed);
    worker.adopt(descriptor, turnAway);
}

/// Each in turn; those that hang only where all do.
HttpWorker &Listener::nextWorker()
{
    for (size_t i = 0; i < m_workers.size(); ++i) {
        m_next = (m_next + 1) % m_workers.size();
        if (!m_workers[m_next]->hangs())
            break;
    }
    return *m_workers[m_next];
}

} // namespace nesoi

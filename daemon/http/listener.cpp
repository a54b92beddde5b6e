// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "http/listener.h"

#include "http/httplogging.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

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
constexpr int maxTurnedAway = 1024; ///< Connections over the limit that are told so; what is beyond is just closed.

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
    const int open = m_budget.connections.load(std::memory_order_relaxed);
    if (open >= m_budget.limits.maxConnections + maxTurnedAway) {
        ::close(descriptor);
        return;
    }
    const int on = 1;
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    m_budget.connections.fetch_add(1, std::memory_order_relaxed);
    m_workers[m_next]->adopt(descriptor, open >= m_budget.limits.maxConnections);
    m_next = (m_next + 1) % m_workers.size();
}

} // namespace nesoi

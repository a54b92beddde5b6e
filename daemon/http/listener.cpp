// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "http/listener.h"

#include "http/httplogging.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>

namespace nesoi
{

Q_LOGGING_CATEGORY(lcHttp, "nesoi.http")

namespace
{

constexpr int backlog = 4096;
constexpr int maxTurnedAway = 1024; ///< Connections over the limit that are told so; what is beyond is just closed.

} // namespace

Listener::Listener(HttpBudget &budget, std::vector<HttpWorker *> workers, QObject *parent)
    : QTcpServer(parent)
    , m_budget(budget)
    , m_workers(std::move(workers))
{
    setListenBacklogSize(backlog);
    m_retry.setSingleShot(true);
    m_retry.setInterval(100);
    connect(&m_retry, &QTimer::timeout, this, &Listener::resumeAccepting);
    connect(this, &Listener::acceptError, this, [this] {
        if (!std::exchange(m_exhausted, true))
            qCWarning(lcHttp, "Cannot accept connections (%ls): trying again. Raise the limit on open files.",
                      qUtf16Printable(errorString()));
        m_retry.start();
    });
}

void Listener::incomingConnection(qintptr descriptor)
{
    m_exhausted = false;
    const int fd = static_cast<int>(descriptor);
    const int open = m_budget.connections.load(std::memory_order_relaxed);
    if (open >= m_budget.limits.maxConnections + maxTurnedAway) {
        ::close(fd);
        return;
    }
    const int on = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
    m_budget.connections.fetch_add(1, std::memory_order_relaxed);
    m_workers[m_next]->adopt(fd, open >= m_budget.limits.maxConnections);
    m_next = (m_next + 1) % m_workers.size();
}

} // namespace nesoi

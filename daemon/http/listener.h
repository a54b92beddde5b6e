// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/httpworker.h"

#include <QHostAddress>
#include <QObject>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTimer>

#include <memory>
#include <vector>

namespace nesoi
{

/// Accepts connections and deals them out to the workers, each in turn but those that hang; turns away what is over the
/// limit.
/// QTcpServer only makes the listening socket: when the process runs out of descriptors, its own accept loop takes a
/// whole core and tells nobody (Qt 6.4.2).
/// Lives on the main thread.
class Listener : public QObject
{
    Q_OBJECT

public:
    /// The workers must outlive it.
    Listener(HttpBudget &budget, std::vector<HttpWorker *> workers, QObject *parent = nullptr);

    [[nodiscard]] bool listen(const QHostAddress &address, quint16 port);
    void close();

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QString errorString() const { return m_server.errorString(); } ///< Why listen() failed.

private:
    void acceptAll();
    void pause(int error);
    void deal(int descriptor);
    [[nodiscard]] HttpWorker &nextWorker();

    HttpBudget &m_budget;
    std::vector<HttpWorker *> m_workers;
    size_t m_next = 0;
    QTcpServer m_server;
    std::unique_ptr<QSocketNotifier> m_notifier; ///< There while connections are accepted.
    QTimer m_retry;
    bool m_exhausted = false; ///< It is said already that there are no descriptors.
};

} // namespace nesoi

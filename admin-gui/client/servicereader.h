// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/catalogrows.h"
#include "client/collectionreader.h"
#include "client/touched.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <deque>

namespace nesoi
{

/// Reads a service's hosts, page by page, and of those with a `ttl` whether they are alive.
///
/// Threads: one, with Qt's event loop.
class ServiceReader : public QObject
{
    Q_OBJECT

public:
    ServiceReader(ClusterClient &client, QByteArray service, QObject *parent = nullptr);

    void start();
    [[nodiscard]] const QByteArray &service() const { return m_service; }
    Touched touched; ///< Hosts that events told of meanwhile.

Q_SIGNALS:
    /// after, last: names of the hosts, as CollectionPage has them.
    void hostsRead(const QByteArray &after, const QByteArray &last, const QList<nesoi::HostRow> &hosts);
    void finished(); ///< Also where it could not be read: the client went offline.

private:
    struct Part {
        QByteArray after;
        QByteArray last;
        QList<HostRow> hosts;
    };
    void take(const CollectionPage &page);
    void askWhoIsAlive();
    void proceed();

    ClusterClient &m_client;
    const QByteArray m_service;
    CollectionReader m_reader;
    std::deque<Part> m_parts; ///< Not told yet; the first one waits for who is alive.
    RequestHandle m_alive;
    bool m_isAllRead = false;
};

} // namespace nesoi

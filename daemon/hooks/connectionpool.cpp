// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/connectionpool.h"

#include <QHashFunctions>
#include <QNetworkProxy>
#include <QSslSocket>

namespace nesoi
{

namespace
{

constexpr int sweepMs = 5000;
constexpr qint64 readBufferBytes = qint64(32) * 1024; ///< What nobody has read yet stays with the other end.

} // namespace

size_t qHash(const Destination &destination, size_t seed)
{
    return qHashMulti(seed, destination.address, destination.port, destination.verifiedName);
}

ConnectionPool::ConnectionPool(QObject *parent)
    : QObject(parent)
    , m_sweep(this)
{
    m_clock.start();
    m_sweep.setInterval(sweepMs);
    connect(&m_sweep, &QTimer::timeout, this, &ConnectionPool::dropOld);
}

ConnectionPool::~ConnectionPool()
{
    for (const Kept &kept : m_kept)
        kept.socket->disconnect(this); // It closes after this is gone.
}

QTcpSocket *ConnectionPool::takeKept(const Destination &destination)
{
    const auto found = m_byDestination.constFind(destination);
    return found == m_byDestination.cend() ? nullptr : forget(found->back());
}

QTcpSocket *ConnectionPool::make(const Destination &destination)
{
    QTcpSocket *socket = destination.isTls() ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->setReadBufferSize(readBufferBytes);
    return socket;
}

void ConnectionPool::open(const Destination &destination, QTcpSocket *socket)
{
    const QString address = destination.address.toString();
    if (auto *tls = qobject_cast<QSslSocket *>(socket))
        tls->connectToHostEncrypted(address, destination.port, destination.verifiedName);
    else
        socket->connectToHost(address, destination.port);
}

void ConnectionPool::keep(const Destination &destination, QTcpSocket *socket)
{
    if (m_kept.size() >= maxKept)
        drop(forget(m_kept.begin()));
    const Position kept = m_kept.insert(m_kept.end(), {destination, socket, m_clock.elapsed()});
    m_byDestination[destination].push_back(kept);
    const auto end = [this, kept] { drop(forget(kept)); };
    connect(socket, &QTcpSocket::readyRead, this, end); // Nobody was asked anything.
    connect(socket, &QTcpSocket::disconnected, this, end);
    if (!m_sweep.isActive())
        m_sweep.start();
}

void ConnectionPool::drop(QTcpSocket *socket)
{
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

QTcpSocket *ConnectionPool::forget(Position kept)
{
    QTcpSocket *socket = kept->socket;
    socket->disconnect(this);
    const auto others = m_byDestination.find(kept->destination);
    std::erase(*others, kept);
    if (others->empty())
        m_byDestination.erase(others);
    m_kept.erase(kept);
    return socket;
}

void ConnectionPool::dropOld()
{
    while (!m_kept.empty() && m_clock.elapsed() - m_kept.front().sinceMs >= keepMs)
        drop(forget(m_kept.begin()));
    if (m_kept.empty())
        m_sweep.stop();
}

} // namespace nesoi

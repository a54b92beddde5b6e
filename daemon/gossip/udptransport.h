// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/gossipnode.h"

#include <QHostAddress>
#include <QObject>
#include <QString>
#include <QUdpSocket>

#include <array>
#include <optional>
#include <set>

namespace nesoi
{

/// The UDP socket of gossip. Datagrams that cannot be sent are lost, as any may be; each kind of fault is logged once.
///
/// Threads: one at a time. It may be moved to another thread until start().
class UdpTransport : public QObject
{
    Q_OBJECT

public:
    explicit UdpTransport(QObject *parent = nullptr);

    /// False where the port is taken or there is no such address: errorString() says why.
    [[nodiscard]] bool bind(const QHostAddress &address, quint16 port);
    [[nodiscard]] QString errorString() const { return m_socket.errorString(); }

    void start();
    void send(const OutgoingDatagram &datagram);
    void close();

Q_SIGNALS:
    /// datagram: valid during the signal only.
    void received(const nesoi::NetworkAddress &from, QByteArrayView datagram);
    /// After some datagrams, of which there may be more: there is time for other things now.
    void paused();

private:
    void read();
    void readSome();
    void complain(const OutgoingDatagram &datagram);

    QUdpSocket m_socket;
    std::array<char, 65'536> m_buffer{}; ///< No datagram is larger.
    bool m_isReading = false;
    std::set<QAbstractSocket::SocketError> m_complaints;
};

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/udptransport.h"

#include "gossip/gossiplogging.h"
#include "gossip/hostaddress.h"

#include <QNetworkProxy>
#include <QVariant>

#include <chrono>
#include <utility>

namespace nesoi
{

namespace
{

using namespace std::chrono_literals;

constexpr int socketBufferBytes = 4 * 1024 * 1024; ///< For bursts; the kernel gives as much as it lets anyone have.
// What is read before other things get their turn.
constexpr int maxBurst = 256;
constexpr auto maxBurstTime = 5ms;

} // namespace

UdpTransport::UdpTransport(QObject *parent)
    : QObject(parent)
    , m_socket(this)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
}

bool UdpTransport::bind(const QHostAddress &address, quint16 port)
{
    m_socket.close();
    if (!m_socket.bind(address, port, QAbstractSocket::DontShareAddress))
        return false;
    m_socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, socketBufferBytes);
    m_socket.setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, socketBufferBytes);
    return true;
}

void UdpTransport::start()
{
    connect(&m_socket, &QUdpSocket::readyRead, this, &UdpTransport::read);
    read(); // What came before has been signalled to nobody.
}

void UdpTransport::send(const OutgoingDatagram &datagram)
{
    if (m_socket.writeDatagram(datagram.bytes, toHostAddress(datagram.to), datagram.to.port) < 0)
        complain(datagram);
}

void UdpTransport::close()
{
    m_socket.close();
}

void UdpTransport::read()
{
    if (!std::exchange(m_isReading, true))
        readSome();
}

void UdpTransport::readSome()
{
    const auto until = std::chrono::steady_clock::now() + maxBurstTime;
    for (int i = 0; i < maxBurst && m_socket.hasPendingDatagrams(); ++i) {
        QHostAddress from;
        quint16 port = 0;
        const qint64 size = m_socket.readDatagram(m_buffer.data(), qint64(m_buffer.size()), &from, &port);
        if (size >= 0)
            Q_EMIT received(toNetworkAddress(from, port), QByteArrayView(m_buffer.data(), size));
        if (std::chrono::steady_clock::now() >= until)
            break;
    }
    Q_EMIT paused();
    m_isReading = m_socket.hasPendingDatagrams();
    if (m_isReading)
        QMetaObject::invokeMethod(this, &UdpTransport::readSome, Qt::QueuedConnection);
}

void UdpTransport::complain(const OutgoingDatagram &datagram)
{
    const QAbstractSocket::SocketError error = m_socket.error();
    if (error == QAbstractSocket::TemporaryError) // The kernel's buffer is full.
        return;
    if (m_complaints.insert(error).second)
        qCWarning(lcGossip, "Cannot send to %s: %ls. Further faults of this kind are not logged.",
                  datagram.to.toText().constData(), qUtf16Printable(m_socket.errorString()));
}

} // namespace nesoi

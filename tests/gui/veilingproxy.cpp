// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "veilingproxy.h"

#include <algorithm>

namespace nesoi
{

VeilingProxy::VeilingProxy(quint16 nodePort, QByteArrayList veiled, QByteArray status)
    : m_nodePort(nodePort)
    , m_veiled(std::move(veiled))
    , m_status(std::move(status))
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, &VeilingProxy::accept);
}

void VeilingProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        auto *node = new QTcpSocket(client);
        node->connectToHost(QHostAddress::LocalHost, m_nodePort);
        connect(client, &QTcpSocket::readyRead, node, [this, client, node] { pass(client, node); });
        connect(node, &QTcpSocket::readyRead, client, [client, node] { client->write(node->readAll()); });
        connect(client, &QTcpSocket::disconnected, node, &QTcpSocket::disconnectFromHost);
        connect(node, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    }
}

void VeilingProxy::pass(QTcpSocket *client, QTcpSocket *node)
{
    const QByteArray bytes = client->readAll();
    if (std::ranges::any_of(m_veiled, [&](const QByteArray &request) { return bytes.startsWith(request); }))
        client->write("HTTP/1.1 " + m_status + "\r\nContent-Length: 0\r\n\r\n");
    else
        node->write(bytes); // Kept until it is connected.
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "veilingproxy.h"

#include <QTcpSocket>

#include <algorithm>

namespace nesoi
{

namespace
{

void relay(QTcpSocket *from, QTcpSocket *to)
{
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
    QObject::connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
}

} // namespace

VeilingProxy::VeilingProxy(quint16 nodePort, QByteArrayList veiled)
    : m_nodePort(nodePort)
    , m_veiled(std::move(veiled))
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, &VeilingProxy::accept);
}

void VeilingProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        const auto decide = [this, client] {
            const QByteArray request = client->peek(1024);
            const QByteArray target = request.mid(request.indexOf(' ') + 1);
            client->disconnect(this);
            if (std::ranges::any_of(m_veiled, [&](const QByteArray &path) { return target.startsWith(path); })) {
                client->readAll();
                client->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                client->disconnectFromHost();
                return;
            }
            auto *node = new QTcpSocket(client);
            relay(client, node);
            relay(node, client);
            node->connectToHost(QHostAddress::LocalHost, m_nodePort);
            connect(node, &QTcpSocket::connected, node, [node, client] { node->write(client->readAll()); });
        };
        connect(client, &QTcpSocket::readyRead, this, decide);
    }
}

} // namespace nesoi

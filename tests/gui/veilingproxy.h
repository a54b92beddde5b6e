// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayList>
#include <QTcpServer>
#include <QTcpSocket>

namespace nesoi
{

/// Stands before a node and passes on what comes, but refuses certain requests itself: with 404, as an older node does
/// that does not know their path, or with another status.
///
/// Threads: one, with Qt's event loop.
class VeilingProxy : public QObject
{
    Q_OBJECT

public:
    /// veiled: what requests begin with, "GET /events". Clients must not pipeline, nor send heads in parts.
    VeilingProxy(quint16 nodePort, QByteArrayList veiled, QByteArray status = "404 Not Found");

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    void accept();
    void pass(QTcpSocket *client, QTcpSocket *node);

    const quint16 m_nodePort;
    const QByteArrayList m_veiled;
    const QByteArray m_status;
    QTcpServer m_server;
};

} // namespace nesoi

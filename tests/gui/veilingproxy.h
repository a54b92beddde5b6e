// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayList>
#include <QTcpServer>

namespace nesoi
{

/// Stands before a node and passes on what comes, but answers paths that begin with certain words itself: 404, as an
/// older node does that does not know them.
///
/// Threads: one, with Qt's event loop.
class VeilingProxy : public QObject
{
    Q_OBJECT

public:
    /// Connections are told apart by their first request.
    VeilingProxy(quint16 nodePort, QByteArrayList veiled);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    void accept();

    const quint16 m_nodePort;
    const QByteArrayList m_veiled;
    QTcpServer m_server;
};

} // namespace nesoi

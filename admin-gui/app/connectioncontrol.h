// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/clusterclient.h"
#include "shell/connection/connection.h"

#include <QObject>

namespace nesoi
{

class MainWindow;

/// Brings the client what the user wants of the window's connection, and the window what came of it.
class ConnectionControl : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ConnectionControl(MainWindow &window, ClusterClient &client, QObject *parent = nullptr);

    /// What the window shows of a connection. asked: what the user wanted; cluster: its name, once that is known.
    [[nodiscard]] static ShownConnection shown(const ConnectionState &state, const Connection &asked,
                                               const QString &cluster, const QDateTime &lastContact);

private:
    void connectTo(const Connection &connection);
    void show();
    void tellOfFailOver(const ConnectionState &state);

    MainWindow &m_window;
    ClusterClient &m_client;
    Connection m_asked{};
    ConnectionState m_before{};
};

/// The addresses as the client takes them. What parseAddresses() has taken, this takes.
[[nodiscard]] QList<NodeAddress> nodeAddresses(const Connection &connection);

} // namespace nesoi

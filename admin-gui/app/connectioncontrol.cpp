// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/connectioncontrol.h"

#include "shell/banner/bannerstack.h"
#include "shell/window/mainwindow.h"

#include <utility>

namespace nesoi
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static_assert(NodeAddress::customaryPort == defaultPort);

namespace
{

constexpr auto failOverKey = "failOver"_L1;

ShownConnection::Phase shownPhase(ConnectionState::Phase phase)
{
    switch (phase) {
    case ConnectionState::Phase::Idle:
        break;
    case ConnectionState::Phase::Connecting:
        return ShownConnection::Phase::Connecting;
    case ConnectionState::Phase::Online:
        return ShownConnection::Phase::Connected;
    case ConnectionState::Phase::Offline:
        return ShownConnection::Phase::Offline;
    }
    return ShownConnection::Phase::None;
}

} // namespace

ConnectionControl::ConnectionControl(MainWindow &window, ClusterClient &client, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_client(client)
{
    connect(&window, &MainWindow::connectRequested, this, &ConnectionControl::connectTo);
    connect(&window, &MainWindow::disconnectRequested, &client, &ClusterClient::disconnectFromCluster);
    connect(&window, &MainWindow::retryRequested, &client, &ClusterClient::retryNow);
    connect(&client, &ClusterClient::stateChanged, this, [this](const ConnectionState &state) {
        show();
        tellOfFailOver(state);
    });
    connect(&client, &ClusterClient::statusRead, this, &ConnectionControl::show); // Has the cluster's name.
}

ShownConnection ConnectionControl::shown(const ConnectionState &state, const Connection &asked, const QString &cluster,
                                         const QDateTime &lastContact)
{
    ShownConnection shown;
    shown.phase = shownPhase(state.phase);
    if (shown.phase == ShownConnection::Phase::None)
        return shown;
    shown.title = asked.name.isEmpty() && !cluster.isEmpty() ? cluster : asked.title();
    shown.node = state.node.host.isEmpty() ? asked.addresses.value(0) : state.node.toText();
    shown.reason = state.reason;
    if (shown.phase != ShownConnection::Phase::Connected)
        shown.knownAt = lastContact;
    return shown;
}

void ConnectionControl::connectTo(const Connection &connection)
{
    m_asked = connection;
    m_window.banners().remove(failOverKey);
    m_client.connectTo(nodeAddresses(connection));
}

void ConnectionControl::show()
{
    const ShownConnection now = shown(m_client.state(), m_asked, m_client.status().cluster, m_client.lastContact());
    if (now != m_window.connectionState())
        m_window.setConnectionState(now);
}

/// Says why the window suddenly talks to somebody else. A node that the user left of their own accord has no reason.
void ConnectionControl::tellOfFailOver(const ConnectionState &state)
{
    const ConnectionState before = std::exchange(m_before, state);
    if (state.phase != ConnectionState::Phase::Online || before.reason.isEmpty() || before.node.host.isEmpty()
        || before.node == state.node)
        return;
    Banner banner;
    banner.severity = Banner::Severity::Info;
    //: Both are addresses of nodes. The console went from the second to the first by itself.
    banner.text
        = tr("Now connected to %1, because %2 doesn’t answer any more.").arg(state.node.toText(), before.node.toText());
    banner.reason = before.reason;
    banner.key = failOverKey;
    banner.lifetime = 10s;
    m_window.banners().post(banner);
}

QList<NodeAddress> nodeAddresses(const Connection &connection)
{
    QList<NodeAddress> nodes;
    for (const QString &text : connection.addresses) {
        if (const auto node = NodeAddress::fromText(text)) // Somebody may have edited the settings.
            nodes << *node;
    }
    return nodes;
}

} // namespace nesoi

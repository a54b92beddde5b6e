// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/connection/savedconnections.h"

#include <QSettings>

#include <algorithm>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView key{"connections"};

} // namespace

QList<Connection> savedConnections(QSettings &settings)
{
    QList<Connection> connections;
    const int count = settings.beginReadArray(key);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const Connection connection{settings.value("name"_L1).toString(), settings.value("addresses"_L1).toStringList(),
                                    settings.value("lastUsed"_L1).toDateTime().toUTC()};
        if (!connection.addresses.isEmpty()) // Somebody may have edited the file.
            connections << connection;
    }
    settings.endArray();
    std::stable_sort(connections.begin(), connections.end(),
                     [](const Connection &one, const Connection &other) { return one.lastUsed > other.lastUsed; });
    return connections;
}

void saveConnections(QSettings &settings, const QList<Connection> &connections)
{
    settings.remove(key); // A shorter array would leave the rest of a longer one.
    settings.beginWriteArray(key, static_cast<int>(connections.size()));
    for (int i = 0; i < connections.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue("name"_L1, connections[i].name);
        settings.setValue("addresses"_L1, connections[i].addresses);
        if (connections[i].lastUsed.isValid())
            settings.setValue("lastUsed"_L1, connections[i].lastUsed);
    }
    settings.endArray();
}

void noteUse(QSettings &settings, const Connection &connection, const QDateTime &now)
{
    QList<Connection> connections = savedConnections(settings);
    const auto same = std::find_if(connections.begin(), connections.end(), [&connection](const Connection &one) {
        return one.addresses == connection.addresses && (connection.name.isEmpty() || one.name == connection.name);
    });
    if (same == connections.end()) {
        connections.prepend(connection);
        connections.first().lastUsed = now;
    } else {
        same->lastUsed = now;
    }
    saveConnections(settings, connections);
}

} // namespace nesoi

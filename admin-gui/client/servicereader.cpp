// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/servicereader.h"

#include "client/resourcetext.h"

#include <algorithm>

namespace nesoi
{

ServiceReader::ServiceReader(ClusterClient &client, QByteArray service, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_service(std::move(service))
    , m_reader(client, ResourcePath::services().member(m_service)->text(), 500)
{
    connect(&m_reader, &CollectionReader::pageRead, this, &ServiceReader::take);
    connect(&m_reader, &CollectionReader::refused, this, &ServiceReader::finished);
    connect(&client, &ClusterClient::stateChanged, this, [this] {
        if (!m_client.isOnline())
            Q_EMIT finished();
    });
}

void ServiceReader::start()
{
    m_reader.start();
}

void ServiceReader::take(const CollectionPage &page)
{
    Part part{page.after, page.last(), {}};
    part.hosts.reserve(page.members.size());
    for (const CollectionMember &member : page.members) {
        if (auto row = readHostRow(m_service, member.text))
            part.hosts.append(*std::move(row));
    }
    m_isAllRead = page.isLast;
    m_parts.push_back(std::move(part));
    proceed();
}

/// Asks for as many of those that are alive as the part has hosts, from where it begins: that covers it.
void ServiceReader::askWhoIsAlive()
{
    const Part &part = m_parts.front();
    ApiRequest request = ApiRequest::get(*ResourcePath::services().member(m_service),
                                         {{"alive", "true"}, {"limit", QByteArray::number(part.hosts.size())}});
    if (!part.after.isEmpty())
        request.query.append({"after", part.after});
    m_alive = m_client.send(request, this, [this](const ApiAnswer &answer) {
        const auto members = answer.ok() ? collectionMembers(answer.body) : std::nullopt;
        Part first = std::move(m_parts.front());
        m_parts.pop_front();
        if (members) {
            QSet<QByteArrayView> alive;
            for (const CollectionMember &member : *members)
                alive.insert(member.name);
            for (HostRow &host : first.hosts)
                host.isAlive = host.ttl <= 0 || alive.contains(host.name);
        }
        Q_EMIT hostsRead(first.after, first.last, first.hosts);
        proceed();
    });
}

void ServiceReader::proceed()
{
    while (!m_parts.empty() && !m_alive.isActive()) {
        if (std::ranges::any_of(m_parts.front().hosts, [](const HostRow &host) { return host.ttl > 0; })) {
            askWhoIsAlive();
            return;
        }
        const Part first = std::move(m_parts.front());
        m_parts.pop_front();
        Q_EMIT hostsRead(first.after, first.last, first.hosts);
    }
    if (m_parts.empty() && m_isAllRead)
        Q_EMIT finished();
}

} // namespace nesoi

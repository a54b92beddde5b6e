// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/servicecatalog.h"

#include "client/resourcetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nesoi
{

namespace
{

constexpr qsizetype mostFollowedHosts = 500; ///< Of a service that is read every second.

QList<QByteArray> hostNames(QByteArrayView json)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()));
    const QJsonArray hosts = document.object().value("hosts"_L1).toArray();
    QList<QByteArray> names;
    for (const auto &name : hosts)
        names.append(name.toString().toLatin1());
    std::ranges::sort(names);
    return names;
}

} // namespace

ServiceCatalog::ServiceCatalog(ClusterClient &client, QObject *parent)
    : CatalogPart(parent)
    , m_client(client)
    , m_reader(client, ResourcePath::services().text(), 250)
{
    connect(&m_reader, &CollectionReader::pageRead, this, &ServiceCatalog::mergeServices);
    connect(&m_reader, &CollectionReader::finished, this, [this] {
        m_touched.clear();
        m_isListed = true;
        checkComplete();
    });
    m_focusTimer.setInterval(focusInterval);
    connect(&m_focusTimer, &QTimer::timeout, this, [this] {
        const auto [first, end] = rangeOf(m_focus);
        if (end > first && end - first <= mostFollowedHosts)
            readLater(m_focus, true);
    });
    connect(&m_contestTimer, &QTimer::timeout, this, &ServiceCatalog::readContested);
    m_contestTimer.start(contestInterval);
}

ServiceCatalog::~ServiceCatalog() = default;

void ServiceCatalog::setFocus(const QByteArray &service)
{
    if (service == m_focus)
        return;
    m_focus = service;
    if (service.isEmpty()) {
        m_focusTimer.stop();
        return;
    }
    m_focusTimer.start();
    if (m_services.find(service) >= 0)
        readLater(service, true);
}

void ServiceCatalog::begin()
{
    m_isListed = false;
    m_isComplete = false;
    m_touched.clear();
    m_toRead.clear();
    m_queued.clear();
    m_reads.clear();
    m_single.clear();
    m_reader.start();
}

void ServiceCatalog::forget()
{
    m_reader.stop();
    m_toRead.clear();
    m_queued.clear();
    m_reads.clear();
    m_single.clear();
    m_isListed = false;
    m_isComplete = false;
    m_services.clear();
    m_hosts.clear();
}

void ServiceCatalog::take(const ChangeEvent &event)
{
    using Kind = ChangeEvent::Kind;
    const QByteArray service = event.path.collection().name().toByteArray();
    const QByteArray host = event.path.name().toByteArray();
    touch(service, host);
    const qsizetype at = m_hosts.find({service, host});
    if (event.kind == Kind::Deleted) {
        if (at >= 0)
            m_hosts.remove(at, at);
        if (auto single = m_single.find(service); single != m_single.end())
            single->second.requests.erase(host);
        sumUp(service, false);
        return;
    }
    HostRow row = at >= 0 ? m_hosts.at(at) : HostRow{.service = service, .name = host};
    row.updatedAt = event.updatedAt;
    row.isAlive = event.kind != Kind::Expired;
    m_hosts.put(std::move(row));
    sumUp(service, false);
    if (event.kind != Kind::Expired)
        readHost(service, host);
}

/// A page of services. Those that are new, and all whose hosts may have changed, are read.
void ServiceCatalog::mergeServices(const CollectionPage &page)
{
    QSet<QByteArray> listed;
    for (const CollectionMember &member : page.members) {
        const QByteArray service = member.name.toByteArray();
        listed.insert(service);
        if (!m_touched.contains(service))
            mergeNames(service, hostNames(member.text));
    }
    const qsizetype first = page.after.isEmpty() ? 0 : behind(m_services, QByteArrayView(page.after));
    const qsizetype end = page.isLast ? m_services.size() : behind(m_services, QByteArrayView(page.last()));
    QList<QByteArray> gone;
    for (qsizetype at = first; at < end; ++at) {
        const QByteArray &service = m_services.at(at).name;
        if (!listed.contains(service) && !m_touched.contains(service))
            gone.append(service);
        else
            readLater(service);
    }
    for (const QByteArray &service : gone)
        removeService(service);
}

void ServiceCatalog::mergeNames(const QByteArray &service, const QList<QByteArray> &names)
{
    const auto [first, end] = rangeOf(service);
    QList<HostRow> fresh;
    fresh.reserve(names.size());
    for (const QByteArray &name : names) {
        const qsizetype at = m_hosts.find({service, name});
        fresh.append(at >= 0 ? m_hosts.at(at) : HostRow{.service = service, .name = name});
    }
    m_hosts.replace(first, end, std::move(fresh));
    sumUp(service, false);
}

void ServiceCatalog::mergeHosts(ServiceReader &reader, const QByteArray &after, const QByteArray &last,
                                QList<HostRow> hosts)
{
    const QByteArray &service = reader.service();
    for (HostRow &host : hosts) { // What is told by all hosts together stays as it is until sumUp().
        const qsizetype at = m_hosts.find(host.key());
        host.isTrustedMaster = at >= 0 && m_hosts.at(at).isTrustedMaster;
    }
    const auto [first, end] = rangeOf(service);
    const qsizetype from = after.isEmpty() ? first : behind(m_hosts, {service, after});
    const qsizetype to = last.isEmpty() ? end : behind(m_hosts, {service, last});
    mergeRows(m_hosts, from, to, std::move(hosts), reader.touched,
              [](const HostRow &row) -> QByteArrayView { return row.name; });
    sumUp(service, last.isEmpty());
}

void ServiceCatalog::removeService(const QByteArray &service)
{
    const auto [first, end] = rangeOf(service);
    m_hosts.remove(first, end - 1);
    sumUp(service, false);
}

void ServiceCatalog::readLater(const QByteArray &service, bool first)
{
    if (m_queued.contains(service)) {
        if (!first)
            return;
        std::erase(m_toRead, service);
    }
    m_queued.insert(service);
    if (first)
        m_toRead.push_front(service);
    else
        m_toRead.push_back(service);
    readNext();
}

void ServiceCatalog::readNext()
{
    auto next = m_toRead.begin();
    while (m_client.isOnline() && m_reads.size() < mostReads && next != m_toRead.end()) {
        if (m_reads.contains(*next)) { // It is being read: once more when that has ended.
            ++next;
            continue;
        }
        const QByteArray service = *next;
        next = m_toRead.erase(next);
        m_queued.remove(service);
        auto reader = std::make_unique<ServiceReader>(m_client, service);
        connect(reader.get(), &ServiceReader::hostsRead, this,
                [this, read = reader.get()](const QByteArray &after, const QByteArray &last,
                                            const QList<HostRow> &hosts) { mergeHosts(*read, after, last, hosts); });
        // Queued: it is not to go within its own signal.
        connect(
            reader.get(), &ServiceReader::finished, this, [this, service] { ended(service); }, Qt::QueuedConnection);
        reader->start();
        m_reads.emplace(service, std::move(reader));
    }
}

void ServiceCatalog::ended(const QByteArray &service)
{
    m_reads.erase(service);
    readNext();
    checkComplete();
}

void ServiceCatalog::checkComplete()
{
    if (m_isComplete || !m_isListed || !m_toRead.empty() || !m_reads.empty())
        return;
    m_isComplete = true;
    Q_EMIT completed();
}

void ServiceCatalog::readHost(const QByteArray &service, const QByteArray &host)
{
    auto &requests = m_single[service].requests;
    const bool areMany = std::ssize(requests) >= mostSingleHosts && !requests.contains(host);
    if (areMany || m_queued.contains(service)) {
        readLater(service);
        return;
    }
    requests[host] = m_client.send(ApiRequest::get(*ResourcePath::services().member(service)->member(host)), this,
                                   [this, service, host](const ApiAnswer &answer) { hostRead(service, host, answer); });
}

void ServiceCatalog::hostRead(const QByteArray &service, const QByteArray &host, const ApiAnswer &answer)
{
    const auto single = m_single.find(service);
    if (single != m_single.end()) {
        single->second.requests.erase(host);
        if (single->second.requests.empty())
            m_single.erase(single);
    }
    const qsizetype at = m_hosts.find({service, host});
    auto row = answer.ok() ? readHostRow(service, answer.body) : std::nullopt;
    if (at < 0 || !row || row->updatedAt < m_hosts.at(at).updatedAt)
        return; // Gone, or the answer is older than an event, which has it read once more.
    row->isAlive = m_hosts.at(at).isAlive;
    m_hosts.set(at, *std::move(row));
    sumUp(service, false);
}

void ServiceCatalog::readContested()
{
    if (!m_client.isOnline() || !m_toRead.empty())
        return;
    const HostRow *candidate = nullptr;
    for (const HostRow &host : m_hosts.rows()) {
        if (!host.isMaster)
            continue;
        if (candidate && candidate->service == host.service)
            readLater(host.service);
        candidate = &host;
    }
}

void ServiceCatalog::touch(const QByteArray &service, const QByteArray &host)
{
    if (m_reader.isActive())
        m_touched.add(service);
    if (const auto read = m_reads.find(service); read != m_reads.end())
        read->second->touched.add(host);
}

/// Brings the service's row up to date with its hosts. isRead: all of them are known now.
void ServiceCatalog::sumUp(const QByteArray &service, bool isRead)
{
    const auto [first, end] = rangeOf(service);
    const qsizetype at = m_services.find(service);
    if (first == end) {
        if (at >= 0)
            m_services.remove(at, at);
        return;
    }
    ServiceRow row{.name = service, .hosts = end - first};
    bool areRead = true; // One that came by events was never read as a whole.
    qsizetype master = -1;
    for (qsizetype i = first; i < end; ++i) {
        const HostRow &host = m_hosts.at(i);
        areRead = areRead && host.isRead;
        row.expired += host.isAlive ? 0 : 1;
        row.updatedAt = std::max(row.updatedAt, host.updatedAt);
        if (host.isMaster && (master < 0 || host.updatedAt > m_hosts.at(master).updatedAt))
            master = i;
    }
    for (qsizetype i = first; i < end; ++i) {
        if (m_hosts.at(i).isTrustedMaster != (i == master)) {
            HostRow host = m_hosts.at(i);
            host.isTrustedMaster = i == master;
            m_hosts.set(i, std::move(host));
        }
    }
    row.isRead = isRead || areRead || (at >= 0 && m_services.at(at).isRead);
    if (master >= 0)
        row.master = m_hosts.at(master).name;
    m_services.put(std::move(row));
}

std::pair<qsizetype, qsizetype> ServiceCatalog::rangeOf(const QByteArray &service) const
{
    const qsizetype first = m_hosts.lowerBound({service, {}});
    const auto end = std::upper_bound(m_hosts.rows().begin() + first, m_hosts.rows().end(), service,
                                      [](const QByteArray &name, const HostRow &row) { return name < row.service; });
    return {first, end - m_hosts.rows().begin()};
}

} // namespace nesoi

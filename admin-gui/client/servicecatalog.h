// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/catalogpart.h"
#include "client/catalogrows.h"
#include "client/servicereader.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <deque>
#include <memory>
#include <unordered_map>

namespace nesoi
{

/// All services and their hosts, by name. Names are there first; what hosts say is read service by service in the
/// background, those that somebody looks at before the others.
///
/// Events of one host have just that host read, many at once their service. Where several hosts want to be master, a
/// mere refresh, which makes no event, decides: such services are read every few seconds.
///
/// Threads: one, with Qt's event loop.
class ServiceCatalog : public CatalogPart
{
    Q_OBJECT

public:
    static constexpr size_t mostReads = 4; ///< At a time.
    static constexpr qsizetype mostSingleHosts = 8; ///< Beyond, the whole service is read.
    static constexpr std::chrono::seconds focusInterval{1};
    static constexpr std::chrono::seconds contestInterval{5};

    explicit ServiceCatalog(ClusterClient &client, QObject *parent = nullptr);
    ~ServiceCatalog() override;

    [[nodiscard]] const SortedTable<ServiceRow> &services() const { return m_services; }
    [[nodiscard]] const SortedTable<HostRow> &hosts() const { return m_hosts; } ///< Those of a service are neighbours.

    /// The service that is looked at: its hosts are read first, and again every second, since a host that is merely
    /// refreshed makes no event. Empty: none.
    void setFocus(const QByteArray &service);

    void begin() override;
    void take(const ChangeEvent &event) override;
    void forget() override;
    [[nodiscard]] bool isComplete() const override { return m_isComplete; }

private:
    /// Hosts that are read one by one, after an event.
    struct SingleReads {
        std::unordered_map<QByteArray, RequestHandle> requests; ///< By host.
    };

    void mergeServices(const CollectionPage &page);
    void mergeNames(const QByteArray &service, const QList<QByteArray> &names);
    void mergeHosts(ServiceReader &reader, const QByteArray &after, const QByteArray &last, QList<HostRow> hosts);
    void removeService(const QByteArray &service);
    void readLater(const QByteArray &service, bool first = false);
    void readNext();
    void ended(const QByteArray &service);
    void checkComplete();
    void readHost(const QByteArray &service, const QByteArray &host);
    void hostRead(const QByteArray &service, const QByteArray &host, const ApiAnswer &answer);
    void readContested();
    void touch(const QByteArray &service, const QByteArray &host);
    void sumUp(const QByteArray &service, bool isRead);
    [[nodiscard]] std::pair<qsizetype, qsizetype> rangeOf(const QByteArray &service) const; ///< First, and behind last.

    ClusterClient &m_client;
    CollectionReader m_reader;
    SortedTable<ServiceRow> m_services;
    SortedTable<HostRow> m_hosts;
    Touched m_touched; ///< Services, while they are listed.
    std::deque<QByteArray> m_toRead;
    QSet<QByteArray> m_queued; ///< Those in m_toRead.
    std::unordered_map<QByteArray, std::unique_ptr<ServiceReader>> m_reads; ///< By service.
    std::unordered_map<QByteArray, SingleReads> m_single; ///< By service.
    QByteArray m_focus;
    QTimer m_focusTimer;
    QTimer m_contestTimer;
    bool m_isListed = false;
    bool m_isComplete = false;
};

} // namespace nesoi

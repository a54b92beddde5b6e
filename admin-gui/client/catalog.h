// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/applicationcatalog.h"
#include "client/hookcatalog.h"
#include "client/servicecatalog.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <array>

namespace nesoi
{

/// How far the catalog is.
struct CatalogProgress {
    qsizetype resources = 0; ///< Applications, hosts and web-hooks that are known.
    bool isComplete = false; ///< That is all; else it is being read.

    bool operator==(const CatalogProgress &) const = default;
};

/// For the overview.
struct CatalogCounts {
    qsizetype applications = 0;
    qsizetype services = 0;
    qsizetype hosts = 0;
    qsizetype expiredHosts = 0;
    qsizetype hooks = 0;
    qsizetype failingHooks = 0;

    bool operator==(const CatalogCounts &) const = default;
};

/// What exists in the cluster: names, times and what lists show, kept fresh by events. It holds no documents, so
/// 100,000 resources are some ten megabytes.
///
/// Whatever comes in is taken in small portions, so that the event loop is never held up for longer than a few
/// milliseconds. While the client is offline, what was known last stays; ClusterClient::lastContact() says how old
/// that is. When it is back, everything is read again, and only what has changed is told.
///
/// Threads: one, with Qt's event loop.
class Catalog : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds portion{4}; ///< For events, at a time.
    static constexpr qsizetype mostPending = 20'000; ///< Events; beyond, all is read again instead.

    explicit Catalog(ClusterClient &client, QObject *parent = nullptr); ///< client: outlives it.

    [[nodiscard]] const SortedTable<ApplicationRow> &applications() const { return m_applications.table(); }
    [[nodiscard]] const SortedTable<ServiceRow> &services() const { return m_services.services(); }
    [[nodiscard]] const SortedTable<HostRow> &hosts() const { return m_services.hosts(); }
    [[nodiscard]] const SortedTable<HookRow> &hooks() const { return m_hooks.table(); }
    [[nodiscard]] bool knowsAllHooks() const { return m_hooks.knowsAll(); }

    void setFocus(const QByteArray &service) { m_services.setFocus(service); } ///< See ServiceCatalog.
    void followHooks(bool follow) { m_hooks.setFollowed(follow); } ///< Somebody looks at them.
    void readHooksOf(const ResourcePath &subject) { m_hooks.readOf(subject); }

    [[nodiscard]] const CatalogProgress &progress() const { return m_progress; }
    [[nodiscard]] const CatalogCounts &counts() const { return m_counts; }

Q_SIGNALS:
    void progressChanged(const nesoi::CatalogProgress &progress); ///< Ten times a second at most, and when complete.
    void countsChanged(const nesoi::CatalogCounts &counts); ///< Ten times a second at most.
    void changed(const nesoi::ChangeEvent &event); ///< It has taken it in.

private:
    void begin();
    void enqueue(const ChangeEvent &event);
    void takePending();
    void take(const ChangeEvent &event);
    void collectionChanged(const QByteArray &path);
    void sumUpSoon();
    void sumUp();

    ClusterClient &m_client;
    ApplicationCatalog m_applications;
    ServiceCatalog m_services;
    HookCatalog m_hooks;
    const std::array<CatalogPart *, 3> m_parts{&m_applications, &m_services, &m_hooks};
    QList<ChangeEvent> m_pending;
    qsizetype m_nextPending = 0;
    QTimer m_takeAgain;
    QTimer m_sumUp;
    CatalogProgress m_progress;
    CatalogCounts m_counts;
};

} // namespace nesoi

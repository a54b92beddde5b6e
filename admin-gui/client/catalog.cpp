// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/catalog.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace nesoi
{

namespace
{

constexpr auto sumInterval = 100ms;

} // namespace

Catalog::Catalog(ClusterClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_applications(client)
    , m_services(client)
    , m_hooks(client)
{
    connect(&client, &ClusterClient::begun, this, &Catalog::begin);
    connect(&client, &ClusterClient::changed, this, &Catalog::enqueue);
    connect(&client, &ClusterClient::collectionChanged, this, &Catalog::collectionChanged);
    connect(&client, &ClusterClient::stateChanged, this, [this](const ConnectionState &state) {
        if (state.phase == ConnectionState::Phase::Idle || m_client.status().self.isEmpty()) {
            for (CatalogPart *part : m_parts)
                part->forget();
            sumUp();
        }
    });
    m_takeAgain.setSingleShot(true);
    connect(&m_takeAgain, &QTimer::timeout, this, &Catalog::takePending);
    m_sumUp.setSingleShot(true);
    connect(&m_sumUp, &QTimer::timeout, this, &Catalog::sumUp);
    for (CatalogPart *part : m_parts)
        connect(part, &CatalogPart::completed, this, &Catalog::sumUp);
    const std::initializer_list<const TableSignals *> tables{&applications(), &services(), &hosts(), &hooks()};
    for (const TableSignals *table : tables) {
        connect(table, &TableSignals::inserted, this, &Catalog::sumUpSoon);
        connect(table, &TableSignals::removed, this, &Catalog::sumUpSoon);
        connect(table, &TableSignals::changed, this, &Catalog::sumUpSoon);
    }
}

void Catalog::begin()
{
    m_pending.clear();
    m_nextPending = 0;
    for (CatalogPart *part : m_parts)
        part->begin();
    sumUp();
}

void Catalog::enqueue(const ChangeEvent &event)
{
    if (m_pending.size() - m_nextPending >= mostPending) {
        begin();
        return;
    }
    m_pending.append(event);
    if (!m_takeAgain.isActive())
        m_takeAgain.start(0);
}

void Catalog::takePending()
{
    QElapsedTimer timer;
    timer.start();
    while (m_nextPending < m_pending.size()) {
        if (timer.elapsed() >= portion.count()) {
            m_takeAgain.start(portion); // Others have their turn.
            return;
        }
        const ChangeEvent event = m_pending.at(m_nextPending++);
        take(event);
    }
    m_pending.clear();
    m_nextPending = 0;
}

void Catalog::take(const ChangeEvent &event)
{
    switch (event.path.kind()) {
    case ResourcePath::Kind::Application:
        m_applications.take(event);
        break;
    case ResourcePath::Kind::Host:
        m_services.take(event);
        break;
    case ResourcePath::Kind::Hook:
        m_hooks.take(event);
        break;
    default:
        return;
    }
    Q_EMIT changed(event);
}

void Catalog::collectionChanged(const QByteArray &path)
{
    if (path == ResourcePath::applications().text())
        m_applications.begin();
    else if (path == ResourcePath::services().text())
        m_services.begin();
    else
        m_hooks.begin();
    sumUp();
}

void Catalog::sumUpSoon()
{
    if (!m_sumUp.isActive())
        m_sumUp.start(sumInterval);
}

void Catalog::sumUp()
{
    m_sumUp.stop();
    CatalogCounts counts{applications().size(), services().size(), hosts().size()};
    for (const ServiceRow &service : services().rows())
        counts.expiredHosts += service.expired;
    counts.hooks = hooks().size();
    counts.failingHooks = std::ranges::count(hooks().rows(), true, &HookRow::isFailing);
    const CatalogProgress progress{counts.applications + counts.hosts + counts.hooks,
                                   std::ranges::all_of(m_parts, [](const CatalogPart *p) { return p->isComplete(); })};
    if (std::exchange(m_counts, counts) != counts)
        Q_EMIT countsChanged(m_counts);
    if (std::exchange(m_progress, progress) != progress)
        Q_EMIT progressChanged(m_progress);
}

} // namespace nesoi

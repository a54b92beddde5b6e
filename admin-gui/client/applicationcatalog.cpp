// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/applicationcatalog.h"

#include "client/timetext.h"

namespace nesoi
{

ApplicationCatalog::ApplicationCatalog(ClusterClient &client, QObject *parent)
    : CatalogPart(parent)
    , m_reader(client, ResourcePath::applications().text(), 2'000)
{
    connect(&m_reader, &CollectionReader::pageRead, this, &ApplicationCatalog::merge);
    connect(&m_reader, &CollectionReader::finished, this, [this] {
        m_touched.clear();
        m_isComplete = true;
        Q_EMIT completed();
    });
}

void ApplicationCatalog::begin()
{
    m_isComplete = false;
    m_touched.clear();
    m_reader.start();
}

void ApplicationCatalog::take(const ChangeEvent &event)
{
    const QByteArray name = event.path.name().toByteArray();
    if (m_reader.isActive())
        m_touched.add(name);
    if (event.kind != ChangeEvent::Kind::Deleted) {
        m_table.put({name, event.updatedAt});
    } else if (const qsizetype row = m_table.find(name); row >= 0) {
        m_table.remove(row, row);
    }
}

void ApplicationCatalog::forget()
{
    m_reader.stop();
    m_touched.clear();
    m_isComplete = false;
    m_table.clear();
}

void ApplicationCatalog::merge(const CollectionPage &page)
{
    QList<ApplicationRow> fresh;
    fresh.reserve(page.members.size());
    for (const CollectionMember &member : page.members)
        fresh.append({member.name.toByteArray(), microsecondsOf(member.updatedAt).value_or(0)});
    const qsizetype first = page.after.isEmpty() ? 0 : behind(m_table, QByteArrayView(page.after));
    const qsizetype end = page.isLast ? m_table.size() : behind(m_table, QByteArrayView(page.last()));
    mergeRows(m_table, first, end, std::move(fresh), m_touched,
              [](const ApplicationRow &row) -> QByteArrayView { return row.name; });
}

} // namespace nesoi

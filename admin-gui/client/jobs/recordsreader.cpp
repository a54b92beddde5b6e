// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/jobs/recordsreader.h"

#include "client/jobs/resourcetexts.h"

namespace nesoi
{

RecordsReader::RecordsReader(ClusterClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    connect(&client, &ClusterClient::stateChanged, this, [this](const ConnectionState &state) {
        if (m_reader && !m_client.isOnline()) { // It waits for better times; what is asked by itself fails by itself.
            cancel();
            Q_EMIT failed(state.reason);
        }
    });
}

void RecordsReader::start(const QList<ResourcePath> &paths)
{
    cancel();
    m_total = paths.size();
    m_done = 0;
    QHash<QByteArray, QList<ResourcePath>> byCollection;
    for (const ResourcePath &path : paths)
        byCollection[path.collection().text()].append(path);
    for (const QList<ResourcePath> &members : std::as_const(byCollection)) {
        if (members.size() <= few) {
            m_single.insert(m_single.end(), members.begin(), members.end());
            continue;
        }
        QSet<QByteArray> names;
        for (const ResourcePath &path : members)
            names.insert(path.name().toByteArray());
        m_collections.append({members.first().collection(), names});
    }
    QMetaObject::invokeMethod(this, &RecordsReader::readNext, Qt::QueuedConnection);
}

void RecordsReader::cancel()
{
    m_single.clear();
    m_requests.clear();
    m_collections.clear();
    if (m_reader)
        m_reader.release()->deleteLater(); // It may be the one that tells.
}

void RecordsReader::readNext()
{
    if (!m_reader && !m_collections.isEmpty())
        readCollection();
    while (m_requests.size() < mostRequests && !m_single.empty()) {
        const ResourcePath path = m_single.front();
        m_single.pop_front();
        readOne(path);
    }
    if (!m_reader && m_requests.empty() && m_single.empty() && m_done == m_total)
        Q_EMIT finished();
}

void RecordsReader::readOne(const ResourcePath &path)
{
    const auto answered = [this, path](const ApiAnswer &answer) {
        m_requests.erase(path.text());
        if (!answer.ok() && answer.status != 404) {
            cancel();
            Q_EMIT failed(answer.reason());
            return;
        }
        told(path, answer.ok() ? answer.body : QByteArray());
        readNext();
    };
    m_requests[path.text()] = m_client.send(ApiRequest::get(path), this, answered);
}

void RecordsReader::readCollection()
{
    m_reader = std::make_unique<CollectionReader>(m_client, m_collections.first().first.text(), 500);
    connect(m_reader.get(), &CollectionReader::pageRead, this, &RecordsReader::take);
    connect(m_reader.get(), &CollectionReader::finished, this, &RecordsReader::collectionRead);
    connect(m_reader.get(), &CollectionReader::refused, this, &RecordsReader::collectionRead);
    m_reader->start();
}

void RecordsReader::take(const CollectionPage &page)
{
    for (const CollectionMember &member : page.members) {
        if (m_collections.isEmpty()) // Who was told has cancelled.
            return;
        auto &[collection, names] = m_collections.first();
        const QByteArray name = member.name.toByteArray();
        if (names.remove(name))
            told(*collection.member(name), withoutIndent(member.text));
    }
}

/// Those that did not come are not there.
void RecordsReader::collectionRead()
{
    m_reader.release()->deleteLater();
    const auto [collection, names] = m_collections.takeFirst();
    for (const QByteArray &name : names)
        told(*collection.member(name), {});
    readNext();
}

void RecordsReader::told(const ResourcePath &path, const QByteArray &text)
{
    ++m_done;
    Q_EMIT recordRead(path, text);
}

} // namespace nesoi

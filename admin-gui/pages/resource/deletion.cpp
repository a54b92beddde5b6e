// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/resource/deletion.h"

#include <QCoreApplication>

namespace nesoi
{

Deletion::Deletion(ClusterClient &client, QList<Item> items, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_items(std::move(items))
    , m_end(m_items.size())
{
}

void Deletion::start()
{
    sendNext();
}

void Deletion::cancel()
{
    m_end = m_next;
}

void Deletion::sendNext()
{
    while (m_next < m_end && m_requests.size() < mostAtOnce) {
        const qsizetype index = m_next++;
        const Item &item = m_items.at(index);
        m_requests[index] = m_client.send(ApiRequest::remove(item.path, item.etag), this,
                                          [this, index](const ApiAnswer &answer) { answered(index, answer); });
    }
}

void Deletion::answered(qsizetype index, const ApiAnswer &answer)
{
    m_requests.erase(index);
    if (answer.ok() || answer.status == 404)
        ++m_deleted;
    else
        m_failures << Failure{m_items.at(index), answer.reason(), answer.status == 412};
    Q_EMIT progressed(m_deleted + m_failures.size(), m_items.size());
    sendNext();
    if (m_requests.empty())
        Q_EMIT finished(m_deleted, m_failures);
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/jobs/deletionjob.h"

namespace nesoi
{

DeletionJob::DeletionJob(ClusterClient &client, QList<ResourcePath> paths, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_paths(std::move(paths))
{
}

void DeletionJob::start()
{
    QMetaObject::invokeMethod(this, &DeletionJob::next, Qt::QueuedConnection);
}

void DeletionJob::cancel()
{
    m_request.cancel();
    m_isCancelled = true;
    QMetaObject::invokeMethod(this, &DeletionJob::finished, Qt::QueuedConnection);
}

void DeletionJob::next()
{
    if (m_isCancelled)
        return;
    if (m_next == m_paths.size()) {
        Q_EMIT finished();
        return;
    }
    const ResourcePath &path = m_paths.at(m_next);
    m_request = m_client.send(ApiRequest::remove(path, {}), this, [this, path](const ApiAnswer &answer) {
        if (!answer.ok() && answer.status != 404)
            m_failures.append({path, answer.reason()});
        ++m_next;
        Q_EMIT progressed(m_next, total());
        next();
    });
}

} // namespace nesoi

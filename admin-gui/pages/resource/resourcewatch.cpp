// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/resource/resourcewatch.h"

namespace nesoi
{

ResourceWatch::ResourceWatch(ClusterClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    connect(&client, &ClusterClient::begun, this, &ResourceWatch::readNow);
    connect(&client, &ClusterClient::changed, this, &ResourceWatch::changed);
    connect(&client, &ClusterClient::collectionChanged, this, &ResourceWatch::collectionChanged);
}

void ResourceWatch::follow(const ResourcePath &path)
{
    stop();
    m_path = path;
    readNow();
}

void ResourceWatch::stop()
{
    m_request.cancel();
    m_path.reset();
    m_known.clear();
}

void ResourceWatch::readNow()
{
    if (m_path)
        m_request
            = m_client.send(ApiRequest::get(*m_path), this, [this](const ApiAnswer &answer) { answered(answer); });
}

void ResourceWatch::changed(const ChangeEvent &event)
{
    using Kind = ChangeEvent::Kind;
    if (!m_path || event.path != *m_path)
        return;
    if (event.kind == Kind::Deleted) {
        m_request.cancel();
        m_known.clear();
        Q_EMIT gone();
    } else if (!isSameTag(event.etag, m_known)) {
        readNow();
    }
}

void ResourceWatch::collectionChanged(const QByteArray &collection)
{
    if (!m_path)
        return;
    const bool isHook = m_path->kind() == ResourcePath::Kind::Hook;
    if (isHook ? collection == "/web-hooks" : m_path->text().startsWith(collection + '/'))
        readNow();
}

void ResourceWatch::answered(const ApiAnswer &answer)
{
    if (answer.status == 404) {
        m_known.clear();
        Q_EMIT gone();
        return;
    }
    const std::optional<ResourceSnapshot> snapshot = answer.ok() ? readSnapshot(*m_path, answer) : std::nullopt;
    if (!snapshot) {
        Q_EMIT failed(answer.reason());
        return;
    }
    m_known = snapshot->etag;
    Q_EMIT read(*snapshot);
}

} // namespace nesoi

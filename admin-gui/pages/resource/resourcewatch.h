// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/clusterclient.h"
#include "pages/resource/snapshot.h"

#include <QObject>

#include <optional>

namespace nesoi
{

/// Follows one resource: reads it, and again whenever it has changed on any node or the connection was away.
///
/// Threads: one, with Qt's event loop.
class ResourceWatch : public QObject
{
    Q_OBJECT

public:
    explicit ResourceWatch(ClusterClient &client, QObject *parent = nullptr); ///< client: outlives it.

    void follow(const ResourcePath &path);
    void stop();
    void readNow();
    /// That state is known already, as it is one's own: no need to read it.
    void know(const QByteArray &etag) { m_known = etag; }

Q_SIGNALS:
    void read(const nesoi::ResourceSnapshot &snapshot);
    void gone(); ///< It is not there (any more).
    void failed(const QString &reason); ///< It could not be read; it is, as soon as there is a connection again.

private:
    void changed(const ChangeEvent &event);
    void collectionChanged(const QByteArray &collection);
    void answered(const ApiAnswer &answer);

    ClusterClient &m_client;
    std::optional<ResourcePath> m_path;
    QByteArray m_known; ///< ETag of what was told last.
    RequestHandle m_request;
};

} // namespace nesoi

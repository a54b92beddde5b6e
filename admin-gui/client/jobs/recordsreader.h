// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/collectionreader.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>

namespace nesoi
{

/// Reads many resources: a few of a collection one by one, many of it page by page.
///
/// Threads: one, with Qt's event loop.
class RecordsReader : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype few = 50; ///< Of a collection.
    static constexpr size_t mostRequests = 4; ///< At a time.

    explicit RecordsReader(ClusterClient &client, QObject *parent = nullptr);

    void start(const QList<ResourcePath> &paths); ///< Records; each once.
    void cancel(); ///< Says nothing more.
    [[nodiscard]] qsizetype total() const { return m_total; }
    [[nodiscard]] qsizetype done() const { return m_done; }

Q_SIGNALS:
    /// text: as GET answers it; null: it is not there.
    void recordRead(const nesoi::ResourcePath &path, const QByteArray &text);
    void finished();
    void failed(const QString &reason); ///< Could not be read: a sentence for people. It has stopped.

private:
    void readNext();
    void readOne(const ResourcePath &path);
    void readCollection();
    void take(const CollectionPage &page);
    void collectionRead();
    void told(const ResourcePath &path, const QByteArray &text);

    ClusterClient &m_client;
    std::deque<ResourcePath> m_single;
    std::unordered_map<QByteArray, RequestHandle> m_requests; ///< By path.
    QList<QPair<ResourcePath, QSet<QByteArray>>> m_collections; ///< Those still to be read, and which members of it.
    std::unique_ptr<CollectionReader> m_reader;
    qsizetype m_total = 0;
    qsizetype m_done = 0;
};

} // namespace nesoi

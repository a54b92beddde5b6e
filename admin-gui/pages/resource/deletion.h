// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/clusterclient.h"

#include <QList>
#include <QObject>
#include <QString>

#include <map>

namespace nesoi
{

/// Deletes resources, several at a time. What has gone meanwhile counts as deleted.
///
/// Threads: one, with Qt's event loop.
class Deletion : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t mostAtOnce = 8;

    struct Item {
        ResourcePath path;
        QByteArray etag{}; ///< Goes only in that state; empty: in any.
    };
    struct Failure {
        Item item;
        QString reason; ///< One sentence for people.
        bool hasChanged = false; ///< It is in another state by now.
    };

    /// client: outlives it.
    Deletion(ClusterClient &client, QList<Item> items, QObject *parent = nullptr);

    void start();
    void cancel(); ///< What was not sent yet stays.

Q_SIGNALS:
    void progressed(qsizetype done, qsizetype all);
    void finished(qsizetype deleted, const QList<nesoi::Deletion::Failure> &failures);

private:
    void sendNext();
    void answered(qsizetype index, const ApiAnswer &answer);

    ClusterClient &m_client;
    const QList<Item> m_items;
    qsizetype m_next = 0;
    qsizetype m_end; ///< Of those that are to be sent.
    qsizetype m_deleted = 0;
    QList<Failure> m_failures;
    std::map<qsizetype, RequestHandle> m_requests; ///< Under way, by index.
};

} // namespace nesoi

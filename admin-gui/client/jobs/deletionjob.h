// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/clusterclient.h"

#include <QObject>

namespace nesoi
{

/// Deletes resources, one after the other, whatever they are like by now. What is gone already counts as deleted.
///
/// Threads: one, with Qt's event loop.
class DeletionJob : public QObject
{
    Q_OBJECT

public:
    struct Failure {
        ResourcePath path;
        QString reason; ///< A sentence for people.
    };

    DeletionJob(ClusterClient &client, QList<ResourcePath> paths, QObject *parent = nullptr);

    void start();
    void cancel(); ///< What is under way is not known, what is left stays; finished() follows.

    [[nodiscard]] qsizetype total() const { return m_paths.size(); }
    [[nodiscard]] qsizetype done() const { return m_next; } ///< Deleted or failed.
    [[nodiscard]] const QList<Failure> &failures() const { return m_failures; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

Q_SIGNALS:
    void progressed(qsizetype done, qsizetype total);
    void finished();

private:
    void next();

    ClusterClient &m_client;
    const QList<ResourcePath> m_paths;
    qsizetype m_next = 0;
    QList<Failure> m_failures;
    RequestHandle m_request;
    bool m_isCancelled = false;
};

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/jobs/exportdocument.h"
#include "client/jobs/recordsreader.h"

#include <QMap>
#include <QObject>

namespace nesoi
{

/// Reads a selection of resources into a document.
///
/// Threads: one, with Qt's event loop.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    explicit ExportJob(ClusterClient &client, QObject *parent = nullptr);

    void start(const QList<ResourcePath> &selection); ///< Applications, hosts, web-hooks; each once.
    void cancel(); ///< Says nothing more.

    /// When it has finished. Without those that were gone by then.
    [[nodiscard]] const ExportDocument &document() const { return m_document; }

Q_SIGNALS:
    void progressed(qsizetype done, qsizetype total);
    void finished();
    void failed(const QString &reason); ///< A sentence for people; there is no document.

private:
    void take(const ResourcePath &path, const QByteArray &text);
    void complete();

    ClusterClient &m_client;
    RecordsReader m_reader;
    QMap<QByteArray, QByteArray> m_texts; ///< By path.
    ExportDocument m_document;
};

} // namespace nesoi

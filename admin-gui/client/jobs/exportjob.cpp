// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/jobs/exportjob.h"

#include "client/jobs/resourcetexts.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace nesoi
{

ExportJob::ExportJob(ClusterClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_reader(client)
{
    connect(&m_reader, &RecordsReader::recordRead, this, &ExportJob::take);
    connect(&m_reader, &RecordsReader::finished, this, &ExportJob::complete);
    connect(&m_reader, &RecordsReader::failed, this, &ExportJob::failed);
}

void ExportJob::start(const QList<ResourcePath> &selection)
{
    m_texts.clear();
    m_document = {};
    m_reader.start(selection);
}

void ExportJob::cancel()
{
    m_reader.cancel();
}

void ExportJob::take(const ResourcePath &path, const QByteArray &text)
{
    if (auto stored = text.isNull() ? std::nullopt : storedText(path.kind(), text))
        m_texts.insert(path.text(), *std::move(stored));
    Q_EMIT progressed(m_reader.done(), m_reader.total());
}

void ExportJob::complete()
{
    m_document.cluster = m_client.status().cluster.toUtf8();
    m_document.exportedAt = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd HH:mm:ss.zzz'000'"_s).toLatin1();
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text)
        m_document.resources.append({text.key(), text.value()});
    m_texts.clear();
    Q_EMIT finished();
}

} // namespace nesoi

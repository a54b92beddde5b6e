// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/jobs/importjob.h"

#include "client/jobs/resourcetexts.h"
#include "resource/document.h"

#include <QCryptographicHash>

#include <algorithm>

namespace nesoi
{

namespace
{

QByteArray digest(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

/// Why nodes would not take it; empty where they would.
QString fault(const ResourcePath &path, const QByteArray &text)
{
    const auto checked = parseDocument(path, text, {}, {.standingSecret = "?"});
    return checked ? QString() : QString::fromUtf8(checked.error().detail);
}

} // namespace

ImportJob::ImportJob(ClusterClient &client, QByteArray file, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_file(std::move(file))
    , m_reader(client)
{
    connect(&m_reader, &RecordsReader::recordRead, this, &ImportJob::compare);
    connect(&m_reader, &RecordsReader::finished, this, &ImportJob::planned);
    connect(&m_reader, &RecordsReader::failed, this, &ImportJob::failed);
}

ImportJob::~ImportJob()
{
    if (m_thread)
        m_thread->wait();
}

void ImportJob::plan()
{
    if (m_thread)
        m_thread->wait();
    m_thread.reset(QThread::create([this] { m_content = read(m_file); }));
    connect(m_thread.get(), &QThread::finished, this, &ImportJob::fileRead);
    m_thread->start();
}

ImportJob::Content ImportJob::read(const QByteArray &file)
{
    const auto document = ExportDocument::parse(file);
    if (!document)
        return {document.error()};
    Content content;
    for (const ExportDocument::Resource &resource : document->resources) {
        Item item{resource.path};
        Detail detail{ResourcePath::fromRecordText(resource.path), resource.text};
        item.reason = detail.path ? fault(*detail.path, resource.text)
                                  : tr("This is the path of no application, host or web-hook.");
        if (!item.reason.isEmpty())
            detail.path.reset();
        else if (auto text = storedText(detail.path->kind(), resource.text))
            detail.text = *std::move(text);
        content.items.append(std::move(item));
        content.details.append(std::move(detail));
    }
    return content;
}

void ImportJob::fileRead()
{
    if (!m_content.fault.isEmpty()) {
        Q_EMIT failed(m_content.fault);
        return;
    }
    m_items = std::exchange(m_content.items, {});
    m_details = std::exchange(m_content.details, {});
    QList<ResourcePath> paths;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        m_byPath.insert(m_items.at(i).path, i);
        if (m_details.at(i).path)
            paths.append(*m_details.at(i).path);
    }
    m_reader.start(paths);
}

void ImportJob::compare(const ResourcePath &path, const QByteArray &standing)
{
    const qsizetype index = m_byPath.value(path.text(), -1);
    Item &item = m_items[index];
    Detail &detail = m_details[index];
    const auto stored = standing.isNull() ? std::nullopt : storedText(path.kind(), standing);
    const bool needsSecret = path.kind() == ResourcePath::Kind::Hook && hasHiddenSecret(detail.text);
    if (stored)
        detail.standing = digest(*stored);
    if (needsSecret && !(stored && hasHiddenSecret(*stored)))
        item.reason = tr("The file does not hold this web-hook's secret: write it there in the place of “true”.");
    else if (stored && *stored == detail.text)
        item.action = Action::Unchanged;
    else
        item.action = stored ? Action::Replace : Action::Create;
    Q_EMIT progressed(m_reader.done(), m_reader.total());
}

void ImportJob::apply()
{
    m_current = -1;
    m_applied = 0;
    m_toApply = std::ranges::count_if(m_items, [this](const Item &item) { return isToDo(item); });
    QMetaObject::invokeMethod(this, &ImportJob::next, Qt::QueuedConnection);
}

void ImportJob::cancel()
{
    m_reader.cancel();
    if (m_thread)
        m_thread->disconnect(this);
    if (!m_request.isActive())
        return;
    m_request.cancel();
    m_items[m_current].result = Result::Failed;
    m_items[m_current].reason = tr("It was cancelled; it may have been written or not.");
    Q_EMIT itemChanged(m_current);
    QMetaObject::invokeMethod(this, &ImportJob::finished, Qt::QueuedConnection);
}

qsizetype ImportJob::count(Action action) const
{
    return std::ranges::count(m_items, action, &Item::action);
}

qsizetype ImportJob::count(Result result) const
{
    return std::ranges::count_if(m_items, [=](const Item &item) {
        return item.result == result && (item.action == Action::Create || item.action == Action::Replace);
    });
}

bool ImportJob::isToDo(const Item &item) const
{
    return item.result != Result::Done && (item.action == Action::Create || item.action == Action::Replace);
}

void ImportJob::next()
{
    do
        ++m_current;
    while (m_current < m_items.size() && !isToDo(m_items.at(m_current)));
    if (m_current == m_items.size()) {
        Q_EMIT finished();
        return;
    }
    if (m_items.at(m_current).action == Action::Create) {
        create();
        return;
    }
    m_request = m_client.send(ApiRequest::get(*m_details.at(m_current).path), this,
                              [this](const ApiAnswer &answer) { replace(answer); });
}

void ImportJob::create()
{
    const Detail &detail = m_details.at(m_current);
    m_request = m_client.send(ApiRequest::create(*detail.path, detail.text), this,
                              [this](const ApiAnswer &answer) { written(answer); });
}

void ImportJob::replace(const ApiAnswer &read)
{
    const Detail &detail = m_details.at(m_current);
    const auto stored = read.ok() ? storedText(detail.path->kind(), read.body) : std::nullopt;
    if (!stored && !read.fault)
        endItem(Result::Failed, tr("It has been deleted since the dry run."));
    else if (!stored)
        written(read);
    else if (digest(*stored) != detail.standing)
        endItem(Result::Failed, tr("Somebody has changed it since the dry run."));
    else
        m_request = m_client.send(ApiRequest::replace(*detail.path, detail.text, read.etag), this,
                                  [this](const ApiAnswer &answer) { written(answer); });
}

void ImportJob::written(const ApiAnswer &answer)
{
    if (answer.ok()) {
        endItem(Result::Done);
    } else if (answer.status == 412) {
        endItem(Result::Failed, tr("Somebody has changed it since the dry run."));
    } else if (answer.fault) { // The rest would fare no better: it is left for another try.
        m_items[m_current].result = Result::Failed;
        m_items[m_current].reason = answer.reason();
        Q_EMIT itemChanged(m_current);
        Q_EMIT finished();
    } else {
        endItem(Result::Failed, answer.reason());
    }
}

void ImportJob::endItem(Result result, const QString &reason)
{
    m_items[m_current].result = result;
    m_items[m_current].reason = reason;
    Q_EMIT itemChanged(m_current);
    Q_EMIT progressed(++m_applied, m_toApply);
    next();
}

} // namespace nesoi

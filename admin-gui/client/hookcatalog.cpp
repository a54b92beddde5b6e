// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/hookcatalog.h"

#include "client/resourcetext.h"

#include <algorithm>

namespace nesoi
{

HookCatalog::HookCatalog(ClusterClient &client, QObject *parent)
    : CatalogPart(parent)
    , m_client(client)
    , m_reader(client, ResourcePath::allHooks().text(), 500)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, &m_reader, &CollectionReader::start);
    connect(&m_reader, &CollectionReader::pageRead, this, &HookCatalog::merge);
    connect(&m_reader, &CollectionReader::finished, this, [this] {
        m_knowsAll = true;
        schedule();
        done();
    });
    connect(&m_reader, &CollectionReader::refused, this, [this] {
        m_knowsAll = false;
        done();
    });
    connect(&client, &ClusterClient::stateChanged, this, [this] {
        if (!m_client.isOnline())
            m_again.stop();
    });
}

void HookCatalog::setFollowed(bool isFollowed)
{
    if (isFollowed == m_isFollowed)
        return;
    m_isFollowed = isFollowed;
    if (m_again.isActive() && isFollowed)
        m_again.start(0);
}

void HookCatalog::readOf(const ResourcePath &subject)
{
    const ResourcePath hooks = subject.hooks();
    m_requests[hooks.text()] = m_client.send(ApiRequest::get(hooks), this,
                                             [this, subject](const ApiAnswer &answer) { mergeOf(subject, answer); });
}

void HookCatalog::begin()
{
    m_isComplete = false;
    m_touched.clear();
    m_requests.clear();
    m_again.stop();
    m_reader.start();
}

void HookCatalog::take(const ChangeEvent &event)
{
    const QByteArray path = event.path.text();
    if (m_reader.isActive() || !m_requests.empty())
        m_touched.add(path);
    const qsizetype at = m_table.find(path);
    if (event.kind == ChangeEvent::Kind::Deleted) {
        m_requests.erase(path);
        if (at >= 0)
            m_table.remove(at, at);
        return;
    }
    HookRow row = at >= 0 ? m_table.at(at) : HookRow{.path = path};
    row.updatedAt = event.updatedAt;
    m_table.put(std::move(row));
    readOne(path);
}

void HookCatalog::forget()
{
    m_reader.stop();
    m_again.stop();
    m_requests.clear();
    m_touched.clear();
    m_isComplete = false;
    m_knowsAll = false;
    m_table.clear();
}

void HookCatalog::merge(const CollectionPage &page)
{
    QList<HookRow> fresh;
    fresh.reserve(page.members.size());
    for (const CollectionMember &member : page.members) {
        if (auto row = readHookRow(member.name.toByteArray(), member.text))
            fresh.append(*std::move(row));
    }
    const QByteArray last = page.last();
    const qsizetype first = page.after.isEmpty() ? 0 : behind(m_table, QByteArrayView(page.after));
    const qsizetype end = page.isLast ? m_table.size() : behind(m_table, QByteArrayView(last));
    replace(first, end, std::move(fresh));
}

void HookCatalog::mergeOf(const ResourcePath &subject, const ApiAnswer &answer)
{
    const ResourcePath hooks = subject.hooks();
    m_requests.erase(hooks.text());
    const auto members = answer.ok() ? collectionMembers(answer.body) : std::nullopt;
    if (!members)
        return;
    QList<HookRow> fresh;
    for (const CollectionMember &member : *members) {
        if (auto row = readHookRow(hooks.text() + '/' + member.name.toByteArray(), member.text))
            fresh.append(*std::move(row));
    }
    const QByteArray begin = hooks.text() + '/';
    const qsizetype first = m_table.lowerBound(begin);
    qsizetype end = first;
    while (end < m_table.size() && m_table.at(end).path.startsWith(begin))
        ++end;
    replace(first, end, std::move(fresh));
}

void HookCatalog::replace(qsizetype first, qsizetype end, QList<HookRow> fresh)
{
    for (HookRow &row : fresh) {
        const qsizetype at = m_table.find(row.key());
        row.updatedAt = at >= 0 ? m_table.at(at).updatedAt : 0;
    }
    mergeRows(m_table, first, end, std::move(fresh), m_touched,
              [](const HookRow &row) -> QByteArrayView { return row.path; });
}

void HookCatalog::readOne(const QByteArray &path)
{
    if (m_requests.size() >= mostSingleReads && m_knowsAll) {
        m_again.start(followedInterval); // After the reader's turn, where it is reading: begins anew.
        return;
    }
    m_requests[path] = m_client.send(ApiRequest::get(*ResourcePath::fromRecordText(path)), this,
                                     [this, path](const ApiAnswer &answer) { oneRead(path, answer); });
}

void HookCatalog::oneRead(const QByteArray &path, const ApiAnswer &answer)
{
    m_requests.erase(path);
    const qsizetype at = m_table.find(path);
    auto row = answer.ok() ? readHookRow(path, answer.body) : std::nullopt;
    if (at >= 0 && row) {
        row->updatedAt = m_table.at(at).updatedAt;
        m_table.set(at, *std::move(row));
    }
    if (m_requests.empty() && !m_reader.isActive())
        m_touched.clear();
}

void HookCatalog::done()
{
    if (m_requests.empty())
        m_touched.clear();
    if (!std::exchange(m_isComplete, true))
        Q_EMIT completed();
}

void HookCatalog::schedule()
{
    const std::chrono::seconds interval = m_isFollowed ? followedInterval : usualInterval;
    m_again.start(m_table.size() > many ? interval * 5 : interval);
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "store/store.h"

#include "resource/document.h"

#include <algorithm>
#include <mutex>
#include <shared_mutex>

namespace nesoi
{

namespace
{

using Kind = ResourcePath::Kind;

/// No name holds a slash, and no hook's path is this one, so that no member counts like this.
constexpr QByteArrayView cutMark("/more");

/// The text of member.collection(), without a copy.
QByteArrayView collectionText(const ResourcePath &member)
{
    return QByteArrayView(member.text()).chopped(member.name().size() + 1);
}

const QByteArray &byText(const RecordPointer &record)
{
    return record->path.text();
}

bool isEverything(const Selection &selection)
{
    return selection.prefix.isEmpty() && selection.after.isEmpty() && selection.limit < 0;
}

/// Walks over the selected of some sorted names, and says whether some were left out because of the limit.
/// lowerBound: from a name to the first place that is not before it. visit: called with each place.
template <typename Place, typename LowerBound, typename NameAt, typename Visit>
bool walk(const Selection &selection, Place end, LowerBound lowerBound, NameAt nameAt, Visit visit)
{
    const bool resumes = selection.after >= selection.prefix;
    Place place = lowerBound(resumes ? selection.after : selection.prefix);
    if (resumes && place != end && nameAt(place) == selection.after)
        ++place;
    for (qsizetype taken = 0; place != end && nameAt(place).startsWith(selection.prefix); ++place, ++taken) {
        if (taken == selection.limit)
            return true;
        visit(place);
    }
    return false;
}

} // namespace

QByteArray selectionTag(const ResourcePath &collection, std::span<const RecordPointer> members, bool more)
{
    CollectionHash hash;
    for (const RecordPointer &member : members)
        hash.add(collection.keyOf(member->path), *member);
    if (more)
        hash.add(cutMark);
    return hash.entityTag();
}

RecordPointer masterAmong(std::span<const RecordPointer> hosts)
{
    RecordPointer master;
    for (const RecordPointer &host : hosts) {
        if (isMaster(host->body) && (!master || supersedes(*host, *master)))
            master = host;
    }
    return master;
}

RecordPointer Store::find(const ResourcePath &path) const
{
    const std::shared_lock lock(m_mutex);
    return findLive(path);
}

bool Store::holds(const ResourcePath &path) const
{
    const std::shared_lock lock(m_mutex);
    if (path.isRecord())
        return findLive(path) != nullptr;
    if (path.kind() == Kind::AllHooks)
        return !m_allHooks.members.isEmpty();
    const NamedCollection *collection = collectionOf(path);
    return collection && !collection->members.isEmpty();
}

RecordPointer Store::findStanding(const ResourcePath &path) const
{
    const std::shared_lock lock(m_mutex);
    RecordPointer live = findLive(path);
    return live ? live : m_tombstones.find(path.text());
}

Members Store::members(const ResourcePath &path, const Selection &selection) const
{
    Members members;
    CollectionHash hash;
    const auto select = [&](const auto &collection) {
        const auto &all = collection.members;
        if (isEverything(selection))
            members.records.reserve(static_cast<size_t>(all.size()));
        members.more = walk(
            selection, all.end(), [&](QByteArrayView name) { return all.lowerBound(name); },
            [&](auto place) { return path.keyOf((*place)->path); },
            [&](auto place) { members.records.push_back(*place); });
        hash = collection.hash;
    };
    {
        const std::shared_lock lock(m_mutex);
        if (path.kind() == Kind::AllHooks)
            select(m_allHooks);
        else if (const NamedCollection *collection = collectionOf(path))
            select(*collection);
    }
    members.entityTag = isEverything(selection) ? hash.entityTag() : selectionTag(path, members.records, members.more);
    return members;
}

QByteArray Store::membersTag(const ResourcePath &path) const
{
    const std::shared_lock lock(m_mutex);
    if (path.kind() == Kind::AllHooks)
        return m_allHooks.hash.entityTag();
    const NamedCollection *collection = collectionOf(path);
    return (collection ? collection->hash : CollectionHash()).entityTag();
}

Services Store::services(const Selection &selection) const
{
    Services services;
    std::vector<RecordPointer> hosts; // Names are copied after the lock is gone.
    {
        const std::shared_lock lock(m_mutex);
        const QByteArray root = ResourcePath::services().text() + '/';
        services.more = walk(
            selection, m_services.end(), [&](const QByteArray &name) { return m_services.lower_bound(root + name); },
            [&](auto place) { return QByteArrayView(place->first).sliced(root.size()); },
            [&](auto place) {
                for (const RecordPointer &host : place->second.members)
                    hosts.push_back(host);
            });
    }
    CollectionHash hash;
    QByteArrayView current;
    for (const RecordPointer &host : hosts) {
        if (const QByteArrayView service = collectionText(host->path); service != current) {
            services.services.push_back({service.sliced(service.lastIndexOf('/') + 1).toByteArray(), {}});
            current = service;
        }
        services.services.back().hosts.push_back(host->path.name().toByteArray());
        hash.add(textOf(*host));
    }
    if (services.more)
        hash.add(cutMark);
    services.entityTag = hash.entityTag();
    return services;
}

QByteArray Store::servicesTag() const
{
    const std::shared_lock lock(m_mutex);
    return m_servicesHash.entityTag();
}

Change Store::apply(const RecordPointer &record)
{
    const std::unique_lock lock(m_mutex);
    const RecordPointer live = findLive(record->path);
    const RecordPointer standing = live ? live : m_tombstones.find(record->path.text());
    if (standing && !supersedes(*record, *standing))
        return {Change::Kind::Stale, standing, standing};

    if (standing)
        m_origins.remove(*standing);
    m_origins.add(record);
    if (record->isTombstone()) {
        if (live)
            hide(live);
        m_tombstones.insert(record);
    } else {
        if (standing && !live)
            m_tombstones.erase(record->path.text());
        show(record, live);
    }
    m_size.services = static_cast<qsizetype>(m_services.size());
    m_size.tombstones = m_tombstones.size();
    if (record->isTombstone())
        return {Change::Kind::Deleted, standing, record};
    return {live ? Change::Kind::Replaced : Change::Kind::Created, standing, record};
}

std::vector<RecordPointer> Store::tombstones() const
{
    const std::shared_lock lock(m_mutex);
    return {m_tombstones.begin(), m_tombstones.end()};
}

void Store::drop(std::span<const RecordPointer> records)
{
    const std::unique_lock lock(m_mutex);
    for (const RecordPointer &record : records) {
        const RecordPointer live = findLive(record->path);
        if (live == record)
            hide(live);
        else if (m_tombstones.find(record->path.text()) == record)
            m_tombstones.erase(record->path.text());
        else
            continue;
        m_origins.remove(*record);
    }
    m_size.services = static_cast<qsizetype>(m_services.size());
    m_size.tombstones = m_tombstones.size();
}

std::vector<OriginMark> Store::marks() const
{
    const std::shared_lock lock(m_mutex);
    return m_origins.marks();
}

OriginMark Store::mark(NodeId origin) const
{
    const std::shared_lock lock(m_mutex);
    return m_origins.mark(origin);
}

Delta Store::delta(NodeId origin, quint64 after, qint64 maxBytes) const
{
    const std::shared_lock lock(m_mutex);
    return m_origins.delta(origin, after, maxBytes);
}

std::vector<RecordPointer> Store::writtenSince(NodeId origin, quint64 after) const
{
    const std::shared_lock lock(m_mutex);
    return m_origins.writtenSince(origin, after);
}

void Store::advance(const OriginMark &mark)
{
    const std::unique_lock lock(m_mutex);
    m_origins.advance(mark);
}

void Store::doubt(NodeId origin, quint64 after)
{
    const std::unique_lock lock(m_mutex);
    m_origins.doubt(origin, after);
}

Snapshot Store::snapshot() const
{
    Snapshot snapshot;
    {
        const std::shared_lock lock(m_mutex);
        snapshot.marks = m_origins.marks();
        snapshot.records = standing();
    }
    std::ranges::sort(snapshot.records, {}, byText);
    return snapshot;
}

std::vector<RecordPointer> Store::standingBetween(const QByteArray &after, const QByteArray &upTo) const
{
    std::vector<RecordPointer> records;
    {
        const std::shared_lock lock(m_mutex);
        records = standing();
    }
    std::erase_if(records, [&](const RecordPointer &record) {
        return record->path.text() <= after || (!upTo.isEmpty() && record->path.text() > upTo);
    });
    std::ranges::sort(records, {}, byText);
    return records;
}

std::vector<RecordPointer> Store::standingAt(const ResourcePath &subject) const
{
    if (subject.kind() != Kind::Service) {
        const RecordPointer record = findStanding(subject);
        return record ? std::vector{record} : std::vector<RecordPointer>();
    }
    std::vector<RecordPointer> records = members(subject, {}).records;
    const QByteArray prefix = subject.text() + '/'; // Of its hooks' texts, too.
    const std::shared_lock lock(m_mutex);
    for (auto place = m_tombstones.lowerBound(prefix); place != m_tombstones.end(); ++place) {
        const ResourcePath &path = (*place)->path;
        if (!path.text().startsWith(prefix))
            break;
        if (path.kind() == Kind::Host)
            records.push_back(*place);
    }
    return records;
}

/// In no order.
std::vector<RecordPointer> Store::standing() const
{
    std::vector<RecordPointer> records(m_tombstones.begin(), m_tombstones.end());
    records.insert(records.end(), m_applications.members.begin(), m_applications.members.end());
    for (const Collections *collections : {&m_services, &m_hooks}) {
        for (const auto &[text, collection] : *collections)
            records.insert(records.end(), collection.members.begin(), collection.members.end());
    }
    return records;
}

Store::Size Store::size() const
{
    const std::shared_lock lock(m_mutex);
    return m_size;
}

const Store::NamedCollection *Store::collectionOf(const ResourcePath &path) const
{
    if (path.kind() == Kind::Applications)
        return &m_applications;
    if (path.kind() != Kind::Service && path.kind() != Kind::Hooks)
        return nullptr;
    const Collections &collections = path.kind() == Kind::Service ? m_services : m_hooks;
    const auto found = collections.find(path.text());
    return found == collections.end() ? nullptr : &found->second;
}

const Store::NamedCollection *Store::collectionAround(const ResourcePath &member) const
{
    if (member.kind() == Kind::Application)
        return &m_applications;
    const Collections &collections = member.kind() == Kind::Host ? m_services : m_hooks;
    const auto found = collections.find(collectionText(member));
    return found == collections.end() ? nullptr : &found->second;
}

RecordPointer Store::findLive(const ResourcePath &path) const
{
    if (!path.isRecord())
        return {};
    const NamedCollection *collection = collectionAround(path);
    return collection ? collection->members.find(path.name()) : RecordPointer();
}

/// Puts a live record among its likes, in the place of the one that it replaces (null: of none).
void Store::show(const RecordPointer &record, const RecordPointer &replaced)
{
    const ResourcePath &path = record->path;
    NamedCollection &collection = path.kind() == Kind::Application ? m_applications
        : path.kind() == Kind::Host                                ? m_services[collectionText(path).toByteArray()]
                                                                   : m_hooks[collectionText(path).toByteArray()];
    collection.show(record, replaced);
    if (path.kind() == Kind::Hook)
        m_allHooks.show(record, replaced);
    if (path.kind() == Kind::Host && !replaced)
        m_servicesHash.add(path.text());
    if (replaced)
        count(*replaced, -1);
    count(*record, +1);
}

void Store::hide(const RecordPointer &record)
{
    const ResourcePath &path = record->path;
    count(*record, -1);
    if (path.kind() == Kind::Application) {
        m_applications.hide(*record);
        return;
    }
    Collections &collections = path.kind() == Kind::Host ? m_services : m_hooks;
    const auto found = collections.find(collectionText(path));
    found->second.hide(*record);
    if (found->second.members.isEmpty())
        collections.erase(found);
    if (path.kind() == Kind::Host)
        m_servicesHash.remove(path.text());
    else
        m_allHooks.hide(*record);
}

template <auto KeyOf>
void Store::Collection<KeyOf>::show(const RecordPointer &record, const RecordPointer &replaced)
{
    if (replaced)
        hash.remove(KeyOf(*replaced), *replaced);
    members.insert(record);
    hash.add(KeyOf(*record), *record);
}

template <auto KeyOf>
void Store::Collection<KeyOf>::hide(const Record &record)
{
    hash.remove(KeyOf(record), record);
    members.erase(KeyOf(record));
}

void Store::count(const Record &live, qsizetype by)
{
    qsizetype &kind = live.path.kind() == Kind::Application ? m_size.applications
        : live.path.kind() == Kind::Host                    ? m_size.hosts
                                                            : m_size.hooks;
    kind += by;
    m_size.bytes += by * live.body.size();
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/collectionhandler.h"

#include "resource/canonicaljson.h"
#include "rest/conditions.h"
#include "rest/jsontext.h"
#include "rest/recordhandler.h"

#include <algorithm>

namespace nesoi
{

namespace
{

using Kind = ResourcePath::Kind;

/// What a collection answers: its text, its tag, and how to go on where it was cut.
struct Representation {
    QByteArray body;
    QByteArray entityTag;
    QByteArray lastName{}; ///< Of a page that is followed by another; else empty.
};

/// {"NAME": {"hosts": ["HOST", …]}, …}
QByteArray printServices(std::span<const ServiceSummary> services)
{
    if (services.empty())
        return "{}\n";
    QByteArray out;
    char separator = '{';
    for (const ServiceSummary &service : services) {
        out.append(separator).append("\n  \"").append(service.name).append("\": {\n    \"hosts\": ");
        char hostSeparator = '[';
        for (const QByteArray &host : service.hosts) {
            out.append(hostSeparator).append("\n      \"").append(host).append('"');
            hostSeparator = ',';
        }
        out.append("\n    ]\n  }");
        separator = ',';
    }
    return out.append("\n}\n");
}

Representation represent(const ResourcePath &collection, std::span<const RecordPointer> records, QByteArray entityTag,
                         bool more)
{
    return {printRecords(collection, records), std::move(entityTag),
            more ? records.back()->path.name().toByteArray() : QByteArray()};
}

Representation representAll(const Store &store, const Read &read)
{
    if (read.path.kind() == Kind::Services) {
        const Services found = store.services(read.selection);
        return {printServices(found.services), found.entityTag, found.more ? found.services.back().name : QByteArray()};
    }
    const Members found = store.members(read.path, read.selection);
    return represent(read.path, found.records, found.entityTag, found.more);
}

/// Hosts of a service, those alive or the master or both. The tag is of just these, whoever else comes and goes.
Representation representHosts(const Store &store, const Liveness &liveness, const Read &read)
{
    const Selection all
        = read.onlyMaster ? Selection() : Selection{.prefix = read.selection.prefix, .after = read.selection.after};
    std::vector<RecordPointer> hosts = store.members(read.path, all).records;
    if (read.onlyAlive)
        std::erase_if(hosts, [&](const RecordPointer &host) { return !liveness.isAlive(host->path); });
    if (read.onlyMaster) {
        const RecordPointer master = masterAmong(hosts);
        hosts.assign(master ? 1 : 0, master);
    }
    const qsizetype limit = read.onlyMaster ? -1 : read.selection.limit;
    const bool more = limit >= 0 && std::ssize(hosts) > limit;
    if (more)
        hosts.resize(static_cast<size_t>(limit));
    return represent(read.path, hosts, selectionTag(read.path, hosts, more), more);
}

/// The query of the page after this one.
QByteArray nextQuery(const Read &read, QByteArrayView lastName)
{
    const Selection &selection = read.selection;
    QByteArray query = "?limit=" + QByteArray::number(selection.limit) + "&after=" + lastName.toByteArray();
    if (!selection.prefix.isEmpty())
        query += "&prefix=" + selection.prefix.toPercentEncoding();
    if (read.onlyAlive)
        query += "&alive=true";
    return query;
}

} // namespace

QByteArray printRecords(const ResourcePath &collection, std::span<const RecordPointer> records)
{
    if (records.empty())
        return "{}\n";
    qsizetype size = 4;
    for (const RecordPointer &record : records)
        size += record->body.size() * 5 / 4 + collection.keyOf(record->path).size() + 8;
    QByteArray out;
    out.reserve(size);
    char separator = '{';
    for (const RecordPointer &record : records) {
        out.append(separator).append("\n  \"").append(collection.keyOf(record->path)).append("\": ");
        appendIndented(out, record->body);
        separator = ',';
    }
    return out.append("\n}\n");
}

void addNextLink(Response &response, const Read &read, QByteArrayView lastName)
{
    response.addField("Link",
                      "<http://" + read.host + read.path.text() + nextQuery(read, lastName) + ">; rel=\"next\"");
}

CollectionHandler::CollectionHandler(const Store &store, const Liveness &liveness, RepresentationCache &representations)
    : m_store(store)
    , m_liveness(liveness)
    , m_representations(representations)
{
}

Response CollectionHandler::get(const Read &read) const
{
    const Selection &selection = read.selection;
    const bool isService = read.path.kind() == Kind::Service;
    const bool isWhole = selection.prefix.isEmpty() && selection.after.isEmpty() && selection.limit < 0
        && !(isService && (read.onlyMaster || read.onlyAlive));
    Response response = isWhole ? whole(read) : selected(read);
    if (isService)
        addSubscriptionsLink(response, read.path, read.host);
    return response;
}

Response CollectionHandler::whole(const Read &read) const
{
    const ResourcePath &path = read.path;
    QByteArray tag = path.kind() == Kind::Services ? m_store.servicesTag() : m_store.membersTag(path);
    if (auto answer = answerConditions(read.conditions, tag))
        return *std::move(answer);
    QByteArray body = m_representations.find(path.text(), tag);
    if (body.isNull()) {
        Representation fresh = representAll(m_store, read); // May be newer than the tag by now: it brings its own.
        body = std::move(fresh.body);
        tag = std::move(fresh.entityTag);
        m_representations.insert(path.text(), tag, body);
    }
    return {.body = std::move(body), .entityTag = std::move(tag)};
}

Response CollectionHandler::selected(const Read &read) const
{
    const bool isOfHosts = read.path.kind() == Kind::Service && (read.onlyMaster || read.onlyAlive);
    Representation page = isOfHosts ? representHosts(m_store, m_liveness, read) : representAll(m_store, read);
    Response response;
    if (auto answer = answerConditions(read.conditions, page.entityTag))
        response = *std::move(answer);
    else
        response = {.body = std::move(page.body), .entityTag = std::move(page.entityTag)};
    if (!page.lastName.isEmpty())
        addNextLink(response, read, page.lastName);
    return response;
}

} // namespace nesoi

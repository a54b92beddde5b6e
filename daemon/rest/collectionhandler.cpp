// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/collectionhandler.h"

#include "resource/canonicaljson.h"
#include "rest/conditions.h"
#include "rest/jsontext.h"
#include "rest/recordhandler.h"

#include <QHttpServerRequest>

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

Representation represent(const Store &store, const ResourcePath &path, const Selection &selection)
{
    if (path.kind() == Kind::Services) {
        const Services found = store.services(selection);
        return {printServices(found.services), found.entityTag, found.more ? found.services.back().name : QByteArray()};
    }
    const Members found = store.members(path, selection);
    return {printRecords(found.records), found.entityTag,
            found.more ? found.records.back()->path.name().toByteArray() : QByteArray()};
}

/// The query of the page after this one.
QByteArray nextQuery(const Selection &selection, QByteArrayView lastName)
{
    QByteArray query = "?limit=" + QByteArray::number(selection.limit) + "&after=" + lastName.toByteArray();
    if (!selection.prefix.isEmpty())
        query += "&prefix=" + selection.prefix.toPercentEncoding();
    return query;
}

} // namespace

QByteArray printRecords(std::span<const RecordPointer> records)
{
    if (records.empty())
        return "{}\n";
    qsizetype size = 4;
    for (const RecordPointer &record : records)
        size += record->body.size() * 5 / 4 + record->path.name().size() + 8;
    QByteArray out;
    out.reserve(size);
    char separator = '{';
    for (const RecordPointer &record : records) {
        out.append(separator).append("\n  \"").append(record->path.name()).append("\": ");
        appendIndented(out, record->body);
        separator = ',';
    }
    return out.append("\n}\n");
}

void addNextLink(Response &response, const ResourcePath &collection, const Selection &selection,
                 QByteArrayView lastName, QByteArrayView host)
{
    response.addField("Link",
                      "<http://" + host.toByteArray() + collection.text() + nextQuery(selection, lastName)
                          + ">; rel=\"next\"");
}

CollectionHandler::CollectionHandler(const NodeContext &node)
    : m_node(node)
{
}

Response CollectionHandler::get(const ResourcePath &path, const Target &target, const Request &request) const
{
    const auto selection = target.selection();
    if (!selection)
        return Response::of(selection.error());
    const auto onlyMaster = target.flag("master");
    if (!onlyMaster)
        return Response::of(onlyMaster.error());

    const bool isWhole = selection->prefix.isEmpty() && selection->after.isEmpty() && selection->limit < 0;
    Response response;
    if (path.kind() == Kind::Service && *onlyMaster)
        response = master(path, request);
    else
        response = isWhole ? whole(path, request) : selected(path, *selection, request);
    if (path.kind() == Kind::Service)
        addSubscriptionsLink(response, path, request.host);
    return response;
}

Response CollectionHandler::whole(const ResourcePath &path, const Request &request) const
{
    const Store &store = m_node.store;
    QByteArray tag = path.kind() == Kind::Services ? store.servicesTag() : store.membersTag(path);
    if (auto answer = answerConditions(request.message, tag))
        return *std::move(answer);
    QByteArray body = m_node.representations.find(path.text(), tag);
    if (body.isNull()) {
        Representation fresh = represent(store, path, {}); // May be newer than the tag by now: it brings its own.
        body = std::move(fresh.body);
        tag = std::move(fresh.entityTag);
        m_node.representations.insert(path.text(), tag, body);
    }
    return {.body = std::move(body), .entityTag = std::move(tag)};
}

Response CollectionHandler::selected(const ResourcePath &path, const Selection &selection, const Request &request) const
{
    Representation page = represent(m_node.store, path, selection);
    Response response;
    if (auto answer = answerConditions(request.message, page.entityTag))
        response = *std::move(answer);
    else
        response = {.body = std::move(page.body), .entityTag = std::move(page.entityTag)};
    if (!page.lastName.isEmpty())
        addNextLink(response, path, selection, page.lastName, request.host);
    return response;
}

Response CollectionHandler::master(const ResourcePath &path, const Request &request) const
{
    const RecordPointer record = m_node.store.master(path);
    CollectionHash hash;
    if (record)
        hash.add(record->path.name(), *record);
    const QByteArray tag = hash.entityTag();
    if (auto answer = answerConditions(request.message, tag))
        return *std::move(answer);
    const std::span<const RecordPointer> found(&record, record ? 1 : 0);
    return {.body = printRecords(found), .entityTag = tag};
}

} // namespace nesoi

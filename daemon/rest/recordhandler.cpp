// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/recordhandler.h"

#include "rest/conditions.h"

#include <QHttpServerRequest>

namespace nesoi
{

RecordHandler::RecordHandler(const NodeContext &node, WriteListener &listener)
    : m_node(node)
    , m_listener(listener)
{
}

Response RecordHandler::get(const ResourcePath &path, const Request &request) const
{
    const RecordPointer record = m_node.store.find(path);
    QByteArray tag = record ? entityTag(*record) : QByteArray();
    Response response;
    if (!record) {
        response = Response::of({404, "not-found",
                                 "There is nothing at " + path.text() + ": create it with PUT, or see what there is at "
                                     + path.collection().text() + '.'});
    } else if (auto answer = answerConditions(request.message, tag)) {
        response = *std::move(answer);
    } else {
        response.body = record->body;
        response.entityTag = std::move(tag);
    }
    if (path.kind() == ResourcePath::Kind::Application) // Also on a 404: one may subscribe before it exists.
        addSubscriptionsLink(response, path, request.host);
    return response;
}

std::optional<Response> RecordHandler::put(const ResourcePath &path, const Request &request) const
{
    return submit(WriteRequest::Operation::Put,
                  parseDocument(path, request.message.body(), {m_node.budget.limits.maxDepth}), request);
}

std::optional<Response> RecordHandler::remove(const ResourcePath &path, const Request &request) const
{
    return submit(WriteRequest::Operation::Delete, Document{.path = path, .text = {}}, request);
}

std::optional<Response> RecordHandler::post(const ResourcePath &hooks, const Request &request) const
{
    return submit(WriteRequest::Operation::Create,
                  parseNewHook(hooks, request.message.body(), {m_node.budget.limits.maxDepth}), request);
}

std::optional<Response> RecordHandler::submit(WriteRequest::Operation operation, Result<Document, Problem> &&document,
                                              const Request &request) const
{
    if (!document)
        return Response::of(document.error());
    auto conditions = readConditions(request.message);
    if (!conditions)
        return Response::of(conditions.error());
    const auto outcome = m_node.writer.submit({.operation = operation,
                                               .document = *std::move(document),
                                               .precondition = *std::move(conditions),
                                               .listener = &m_listener,
                                               .token = request.token},
                                              request.isAlone ? Writer::Patience::OneFsync : Writer::Patience::None);
    return outcome ? std::optional(written(*outcome)) : std::nullopt;
}

Response RecordHandler::written(const WriteOutcome &outcome)
{
    if (outcome.problem)
        return Response::refusal(*outcome.problem);
    if (outcome.record->isTombstone())
        return {.status = 204};
    Response response{
        .status = outcome.created ? 201 : 200, .body = outcome.record->body, .entityTag = entityTag(*outcome.record)};
    if (outcome.created)
        response.addField("Location", outcome.record->path.text());
    return response;
}

void addSubscriptionsLink(Response &response, const ResourcePath &subject, QByteArrayView host)
{
    response.addField("Link", "<http://" + host.toByteArray() + subject.hooks().text() + ">; rel=\"Subscriptions\"");
}

} // namespace nesoi

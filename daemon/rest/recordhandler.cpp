// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/recordhandler.h"

#include "hooks/endpointpolicy.h"
#include "hooks/notification.h"
#include "resource/hookregistration.h"
#include "rest/conditions.h"

#include <QHttpServerRequest>
#include <QUrl>

namespace nesoi
{

namespace
{

using Kind = ResourcePath::Kind;

/// path: a Hook that may be there already, or Hooks.
HookContext hookContext(const Store &store, const ResourcePath &path)
{
    const RecordPointer standing = path.kind() == Kind::Hook ? store.find(path) : RecordPointer();
    return {.standingSecret = standing ? readHook(standing->body).secret : QByteArray(),
            .seen = subjectTag(store, path.subject())};
}

/// An address that no delivery goes to is refused right away. What a name stands for is only known at each delivery.
std::optional<Problem> checkEndpoint(const EndpointPolicy &policy, const Document &hook)
{
    const QHostAddress address(QUrl::fromEncoded(readHook(hook.text).endpoint).host());
    if (address.isNull() || policy.allows(address))
        return std::nullopt;
    return Problem{400, "bad-endpoint",
                   "No notification goes to " + address.toString().toLatin1()
                       + ": name another receiver, or have the nodes allow this address with --hook-allow (and not "
                         "refuse it with --hook-deny).",
                   "/endpoint"};
}

} // namespace

Response getRecord(const Store &store, const Read &read)
{
    const ResourcePath &path = read.path;
    const RecordPointer record = store.find(path);
    QByteArray tag = record ? entityTag(*record) : QByteArray();
    Response response;
    if (!record) {
        response = notFound(path);
    } else if (auto answer = answerConditions(read.conditions, tag)) {
        response = *std::move(answer);
    } else {
        response.body = record->body;
        response.entityTag = std::move(tag);
    }
    if (path.kind() == Kind::Application) // Also on a 404: one may subscribe before it exists.
        addSubscriptionsLink(response, path, read.host);
    return response;
}

RecordHandler::RecordHandler(const NodeContext &node, WriteListener &listener)
    : m_node(node)
    , m_listener(listener)
{
}

std::optional<Response> RecordHandler::put(const ResourcePath &path, const Request &request) const
{
    const HookContext context = path.kind() == Kind::Hook ? hookContext(m_node.store, path) : HookContext();
    return submit(WriteRequest::Operation::Put,
                  parseDocument(path, request.message.body(), {m_node.budget.limits.maxDepth}, context), request);
}

std::optional<Response> RecordHandler::remove(const ResourcePath &path, const Request &request) const
{
    return submit(WriteRequest::Operation::Delete, Document{.path = path, .text = {}}, request);
}

std::optional<Response> RecordHandler::post(const ResourcePath &hooks, const Request &request) const
{
    return submit(
        WriteRequest::Operation::Create,
        parseNewHook(hooks, request.message.body(), {m_node.budget.limits.maxDepth}, hookContext(m_node.store, hooks)),
        request);
}

std::optional<Response> RecordHandler::submit(WriteRequest::Operation operation, Result<Document, Problem> &&document,
                                              const Request &request) const
{
    if (!document)
        return Response::of(document.error());
    auto conditions = readConditions(request.message);
    if (!conditions)
        return Response::of(conditions.error());
    if (document->path.kind() == Kind::Hook) {
        conditions->leaveStatesOut();
        if (operation != WriteRequest::Operation::Delete) {
            if (const auto problem = checkEndpoint(m_node.hookPolicy, *document))
                return Response::of(*problem);
        }
    }
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
    const Record &record = *outcome.record;
    Response response{.status = outcome.created ? 201 : 200,
                      .body = record.path.kind() == Kind::Hook ? shownHook(record.body) : record.body,
                      .entityTag = entityTag(record)};
    if (outcome.created)
        response.addField("Location", record.path.text());
    return response;
}

Response notFound(const ResourcePath &path)
{
    return Response::of({404, "not-found",
                         "There is nothing at " + path.text() + ": create it with PUT, or see what there is at "
                             + path.collection().text() + '.'});
}

void addSubscriptionsLink(Response &response, const ResourcePath &subject, QByteArrayView host)
{
    response.addField("Link", "<http://" + host.toByteArray() + subject.hooks().text() + ">; rel=\"Subscriptions\"");
}

} // namespace nesoi

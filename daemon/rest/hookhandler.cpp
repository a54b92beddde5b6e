// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/hookhandler.h"

#include "hooks/hookservice.h"
#include "resource/hookregistration.h"
#include "rest/clusterhandler.h"
#include "rest/collectionhandler.h"
#include "rest/conditions.h"
#include "rest/hookrepresentation.h"
#include "rest/recordhandler.h"

#include <QHttpServerRequest>

#include <utility>

namespace nesoi
{

namespace
{

using Kind = ResourcePath::Kind;

Response answerOne(const Store &store, const Read &read, const ShownHookStates &states)
{
    const RecordPointer record = store.find(read.path); // It may have gone, or changed, while others were asked.
    if (!record)
        return notFound(read.path);
    const auto state = states.find(read.path);
    const bool isStated = state != states.end();
    QByteArray tag = entityTagWith(entityTag(*record), isStated ? ShownHookStates{*state} : ShownHookStates());
    if (auto answer = answerConditions(read.conditions, tag))
        return *std::move(answer);
    return {.body = isStated ? toText(record->body, state->second) : shownHook(record->body),
            .entityTag = std::move(tag)};
}

ShownHookStates statesOf(const std::vector<RecordPointer> &records, const ShownHookStates &states)
{
    ShownHookStates found;
    for (const RecordPointer &record : records) {
        if (const auto state = states.find(record->path); state != states.end())
            found.insert(*state);
    }
    return found;
}

/// The records of a collection as clients are shown them.
std::vector<RecordPointer> shown(const std::vector<RecordPointer> &records, const ShownHookStates &states)
{
    std::vector<RecordPointer> result;
    result.reserve(records.size());
    for (const RecordPointer &record : records) {
        const auto state = states.find(record->path);
        QByteArray text = state != states.end() ? toText(record->body, state->second) : shownHook(record->body);
        result.emplace_back(
            new Record(record->path, record->time, record->origin, record->version, record->kind, std::move(text)));
    }
    return result;
}

Response answerAll(const Store &store, const Read &read, const ShownHookStates &states)
{
    const Members found = store.members(read.path, read.selection);
    QByteArray tag = entityTagWith(found.entityTag, statesOf(found.records, states));
    Response response;
    if (auto answer = answerConditions(read.conditions, tag))
        response = *std::move(answer);
    else
        response = {.body = printRecords(read.path, shown(found.records, states)), .entityTag = std::move(tag)};
    if (found.more)
        addNextLink(response, read, read.path.keyOf(found.records.back()->path));
    return response;
}

Response answerOutcome(const Result<HookAttempt, Problem> &outcome)
{
    if (!outcome)
        return Response::refusal(outcome.error());
    return {.body = toText(*outcome)};
}

Response answerMember(const std::optional<QByteArray> &reply)
{
    if (reply)
        return {.contentType = "application/octet-stream", .body = *reply};
    return refuseStranger("bad-hook-question");
}

} // namespace

HookHandler::HookHandler(const NodeContext &node, HttpWorker &worker, std::shared_ptr<WorkerInbox> inbox)
    : m_node(node)
    , m_worker(worker)
    , m_inbox(std::move(inbox))
{
}

std::optional<Response> HookHandler::answerUnasked(const Read &read) const
{
    return m_node.store.holds(read.path) ? std::nullopt : std::optional(answer(read, {}));
}

Response HookHandler::answer(const Read &read, const ShownHookStates &states) const
{
    return read.path.kind() == Kind::Hook ? answerOne(m_node.store, read, states)
                                          : answerAll(m_node.store, read, states);
}

void HookHandler::ask(const HookSelection &hooks, std::function<void(const ShownHookStates &)> tell) const
{
    m_node.hooks.states(hooks, [inbox = m_inbox, tell = std::move(tell)](ShownHookStates &&states) {
        inbox->put([tell, states = std::move(states)] { tell(states); });
    });
}

std::optional<Response> HookHandler::deliveries(const ResourcePath &hook, const Request &request,
                                                const QByteArray &fields) const
{
    if (!m_node.store.holds(hook))
        return notFound(hook);
    const auto answer = [this, token = request.token, fields](const std::vector<HookAttempt> &attempts) {
        m_worker.answer(token, {.body = toText(attempts), .fields = fields});
    };
    m_node.hooks.attempts(hook, [inbox = m_inbox, answer](std::vector<HookAttempt> &&attempts) {
        inbox->put([answer, attempts = std::move(attempts)] { answer(attempts); });
    });
    return std::nullopt;
}

std::optional<Response> HookHandler::test(const ResourcePath &hook, const Request &request) const
{
    if (!m_node.store.holds(hook))
        return notFound(hook);
    const auto answer = [this, token = request.token](const Result<HookAttempt, Problem> &outcome) {
        m_worker.answer(token, answerOutcome(outcome));
    };
    m_node.hooks.test(hook, [inbox = m_inbox, answer](Result<HookAttempt, Problem> &&outcome) {
        inbox->put([answer, outcome = std::move(outcome)] { answer(outcome); });
    });
    return std::nullopt;
}

void HookHandler::answerPeer(const Request &request) const
{
    const auto answer = [this, token = request.token](const std::optional<QByteArray> &reply) {
        m_worker.answer(token, answerMember(reply));
    };
    m_node.hooks.answerPeer(request.message.body(), [inbox = m_inbox, answer](std::optional<QByteArray> &&reply) {
        inbox->put([answer, reply = std::move(reply)] { answer(reply); });
    });
}

} // namespace nesoi

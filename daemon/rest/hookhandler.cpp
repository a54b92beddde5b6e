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

/// What is kept of a GET until the answer is known.
struct Question {
    ResourcePath path;
    Selection selection;
    Precondition conditions;
    QByteArray host;
};

Result<Question, Problem> read(const ResourcePath &path, const Target &target, const Request &request)
{
    Question question{.path = path, .selection = {}, .conditions = {}, .host = request.host.toByteArray()};
    if (path.kind() == Kind::Hooks) {
        auto selection = target.selection();
        if (!selection)
            return selection.error();
        if (const auto master = target.flag("master"); !master) // As for every collection: no hook is one.
            return master.error();
        question.selection = *std::move(selection);
    }
    auto conditions = readConditions(request.message);
    if (!conditions)
        return conditions.error();
    question.conditions = *std::move(conditions);
    return question;
}

Response answerOne(const Store &store, const Question &question, const ShownHookStates &states)
{
    const RecordPointer record = store.find(question.path); // It may have gone, or changed, while others were asked.
    if (!record)
        return notFound(question.path);
    const auto state = states.find(question.path);
    const bool isStated = state != states.end();
    QByteArray tag = entityTagWith(entityTag(*record), isStated ? ShownHookStates{*state} : ShownHookStates());
    if (auto answer = answerConditions(question.conditions, tag))
        return *std::move(answer);
    return {.body = isStated ? toText(record->body, state->second) : shownHook(record->body),
            .entityTag = std::move(tag)};
}

/// The records of a collection as clients are shown them; and of the states those that are among them.
std::pair<std::vector<RecordPointer>, ShownHookStates> shown(const std::vector<RecordPointer> &records,
                                                             const ShownHookStates &states)
{
    std::pair<std::vector<RecordPointer>, ShownHookStates> result;
    for (const RecordPointer &record : records) {
        const auto state = states.find(record->path);
        QByteArray text = state != states.end() ? toText(record->body, state->second) : shownHook(record->body);
        if (state != states.end())
            result.second.insert(*state);
        result.first.emplace_back(
            new Record(record->path, record->time, record->origin, record->version, record->kind, std::move(text)));
    }
    return result;
}

Response answerAll(const Store &store, const Question &question, const ShownHookStates &states)
{
    const Members found = store.members(question.path, question.selection);
    const auto [records, among] = shown(found.records, states);
    QByteArray tag = entityTagWith(found.entityTag, among);
    Response response;
    if (auto answer = answerConditions(question.conditions, tag))
        response = *std::move(answer);
    else
        response = {.body = printRecords(records), .entityTag = std::move(tag)};
    if (found.more)
        addNextLink(response, question.path, question.selection, records.back()->path.name(), question.host);
    return response;
}

Response answer(const Store &store, const Question &question, const ShownHookStates &states)
{
    return question.path.kind() == Kind::Hook ? answerOne(store, question, states) : answerAll(store, question, states);
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

HookHandler::HookHandler(const NodeContext &node, std::shared_ptr<AnswerInbox> inbox)
    : m_node(node)
    , m_inbox(std::move(inbox))
{
}

std::optional<Response> HookHandler::get(const ResourcePath &path, const Target &target, const Request &request) const
{
    auto question = read(path, target, request);
    if (!question)
        return Response::of(question.error());
    if (!m_node.store.holds(path))
        return answer(m_node.store, *question, {});
    m_node.hooks.states(path,
                        [inbox = m_inbox, &store = m_node.store, token = request.token,
                         question = *std::move(question)](ShownHookStates &&states) {
                            inbox->put({token, [&store, question, states = std::move(states)] {
                                            return answer(store, question, states);
                                        }});
                        });
    return std::nullopt;
}

std::optional<Response> HookHandler::deliveries(const ResourcePath &hook, const Request &request) const
{
    if (!m_node.store.holds(hook))
        return notFound(hook);
    m_node.hooks.attempts(hook, [inbox = m_inbox, token = request.token](std::vector<HookAttempt> &&attempts) {
        inbox->put({token, [attempts = std::move(attempts)] { return Response{.body = toText(attempts)}; }});
    });
    return std::nullopt;
}

std::optional<Response> HookHandler::test(const ResourcePath &hook, const Request &request) const
{
    if (!m_node.store.holds(hook))
        return notFound(hook);
    m_node.hooks.test(hook, [inbox = m_inbox, token = request.token](Result<HookAttempt, Problem> &&outcome) {
        inbox->put({token, [outcome = std::move(outcome)] { return answerOutcome(outcome); }});
    });
    return std::nullopt;
}

void HookHandler::answerPeer(const Request &request) const
{
    m_node.hooks.answerPeer(request.message.body(),
                            [inbox = m_inbox, token = request.token](std::optional<QByteArray> &&reply) {
                                inbox->put({token, [reply = std::move(reply)] { return answerMember(reply); }});
                            });
}

} // namespace nesoi

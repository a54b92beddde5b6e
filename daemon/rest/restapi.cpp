// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/restapi.h"

#include "rest/metricspage.h"

#include <QHttpServerRequest>

#include <algorithm>
#include <iterator>
#include <utility>

namespace nesoi
{

namespace
{

using Method = QHttpServerRequest::Method;
using Kind = ResourcePath::Kind;

Route routeOf(Kind kind)
{
    switch (kind) {
    case Kind::Applications:
        return Route::Applications;
    case Kind::Application:
        return Route::Application;
    case Kind::Services:
        return Route::Services;
    case Kind::Service:
        return Route::Service;
    case Kind::Host:
        return Route::Host;
    case Kind::Hooks:
        return Route::Hooks;
    case Kind::Hook:
        return Route::Hook;
    case Kind::AllHooks:
        return Route::AllHooks;
    }
    return Route::Other;
}

/// The methods that a route takes, as Allow lists them.
QByteArrayView allowedOn(Route route)
{
    switch (route) {
    case Route::Application:
    case Route::Host:
    case Route::Hook:
        return "GET, HEAD, PUT, DELETE, OPTIONS";
    case Route::Hooks:
        return "GET, HEAD, POST, OPTIONS";
    case Route::HookTest:
    case Route::Leave:
    case Route::CatchUp:
    case Route::HookPeers:
        return "POST, OPTIONS";
    case Route::Other:
        return "GET, HEAD, PUT, POST, DELETE, OPTIONS";
    default:
        return "GET, HEAD, OPTIONS";
    }
}

Response methodNotAllowed(Route route, const QByteArray &path)
{
    const QByteArrayView allowed = allowedOn(route);
    Response response
        = Response::of({405, "method-not-allowed", path + " takes " + allowed.toByteArray() + ": use one of these."});
    response.addField("Allow", allowed);
    return response;
}

Route fixedRoute(QByteArrayView path)
{
    if (path == "/")
        return Route::Index;
    if (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    if (path == "/cluster")
        return Route::Cluster;
    if (path == "/cluster/leave")
        return Route::Leave;
    if (path == "/cluster/catch-up")
        return Route::CatchUp;
    if (path == "/cluster/hooks")
        return Route::HookPeers;
    if (path == "/events")
        return Route::Events;
    if (path == "/livez")
        return Route::Livez;
    if (path == "/readyz")
        return Route::Readyz;
    if (path == "/metrics")
        return Route::Metrics;
    return Route::Other;
}

/// The further paths of a web-hook, …/web-hooks/HOOK/deliveries and …/test: no resources that could be written.
struct HookPart {
    ResourcePath hook;
    Route route = Route::Other;
};

std::optional<HookPart> hookPart(QByteArrayView path)
{
    if (path.endsWith('/'))
        path.chop(1);
    const qsizetype slash = path.lastIndexOf('/');
    const QByteArrayView part = path.sliced(slash + 1);
    const Route route = part == "deliveries" ? Route::HookDeliveries : part == "test" ? Route::HookTest : Route::Other;
    if (route == Route::Other || slash < 1 || path[slash - 1] == '/')
        return std::nullopt;
    const auto hook = ResourcePath::parse(path.first(slash));
    if (!hook || hook->kind() != Kind::Hook)
        return std::nullopt;
    return HookPart{*hook, route};
}

bool isReading(Method method)
{
    return method == Method::Get || method == Method::Head || method == Method::Options;
}

/// A notification that came to a node: its web-hook would change something at each change, or have a node leave.
bool isFromWebHook(const QHttpServerRequest &message)
{
    return !isReading(message.method()) && !message.value("webhook-id").isEmpty();
}

Response hookLoop()
{
    return Response::of(
        {403, "hook-loop",
         "A web-hook must not point at Nesoi: a request that bears a webhook-id changes nothing here."});
}

} // namespace

RestApi::RestApi(const NodeContext &node, HttpWorker &worker)
    : m_node(node)
    , m_worker(worker)
    , m_inbox(std::make_shared<WorkerInbox>(worker))
    , m_records(node, *this)
    , m_collections(node.store, node.liveness, node.representations)
    , m_hooks(node, worker, m_inbox)
    , m_status(node)
    , m_cluster(node)
    , m_crossOrigin(node.corsOrigins)
    , m_waiting(node.journal, *node.live.at(&worker), doorsOfReads())
    , m_streams(node.journal, *node.live.at(&worker), doorsOfStreams())
{
}

RestApi::~RestApi()
{
    m_inbox->close();
}

WaitingReads::Doors RestApi::doorsOfReads()
{
    return {.look = [this](const Read &read) { return look(read); },
            .lookWith
            = [this](const Read &read, const ShownHookStates &states) { return m_hooks.answer(read, states); },
            .ask =
                [this](const HookSelection &hooks) {
                    m_hooks.ask(hooks, [this, hooks](const ShownHookStates &states) {
                        m_waiting.tell(hooks, states, Clock::now());
                    });
                },
            .answer = [this](quint64 token, Response &&response) { m_worker.answer(token, std::move(response)); }};
}

EventStreams::Doors RestApi::doorsOfStreams()
{
    return {.stream = [this](quint64 token, const QByteArray &bytes) { return m_worker.stream(token, bytes); },
            .endStream = [this](quint64 token) { m_worker.endStream(token); }};
}

std::optional<Response> RestApi::handle(const Request &request, Route &route)
{
    const auto target = Target::parse(request.target);
    if (!target)
        return Response::of(target.error());
    Request named = request;
    if (named.host.isEmpty())
        named.host = m_node.address;
    auto response = dispatch(*target, named, route);
    const Method method = request.message.method();
    if (response && (method == Method::Get || method == Method::Head))
        response->fields += m_crossOrigin.fields(request.message);
    return response;
}

std::optional<Response> RestApi::dispatch(const Target &target, const Request &request, Route &route)
{
    route = fixedRoute(target.path);
    if (target.path == "*" && request.message.method() == Method::Options)
        return options(Route::Other, request);
    if (isFromWebHook(request.message))
        return hookLoop();
    if (route != Route::Other)
        return handleFixed(target, request, route);
    if (const auto part = hookPart(target.path)) {
        route = part->route;
        return handleHookPart(part->hook, target, request, route);
    }
    return handleResource(target, request, route);
}

Response RestApi::options(Route route, const Request &request) const
{
    Response response{.status = 204};
    response.addField("Allow", allowedOn(route));
    m_crossOrigin.addPreflight(response, request.message);
    return response;
}

std::optional<Response> RestApi::handleFixed(const Target &target, const Request &request, Route &route)
{
    const Method method = request.message.method();
    if (method == Method::Options)
        return options(route, request);
    if (route == Route::Leave || route == Route::CatchUp || route == Route::HookPeers)
        return post(target, request, route);
    if (!isReading(method))
        return methodNotAllowed(route, target.path);
    switch (route) {
    case Route::Cluster:
        return m_cluster.get();
    case Route::Events:
        return events(target, request);
    case Route::Livez:
        return StatusHandler::livez();
    case Route::Readyz:
        return m_status.readyz();
    case Route::Metrics:
        return metricsPage(m_node);
    default:
        return m_status.index();
    }
}

std::optional<Response> RestApi::post(const Target &target, const Request &request, Route route)
{
    if (request.message.method() != Method::Post)
        return methodNotAllowed(route, target.path);
    if (route == Route::Leave)
        return m_cluster.leave(request);
    if (route == Route::CatchUp)
        return m_cluster.catchUp(request);
    m_hooks.answerPeer(request);
    return std::nullopt;
}

std::optional<Response> RestApi::handleHookPart(const ResourcePath &hook, const Target &target, const Request &request,
                                                Route route)
{
    const Method method = request.message.method();
    if (method == Method::Options)
        return options(route, request);
    if (route == Route::HookTest && method == Method::Post)
        return m_hooks.test(hook, request);
    if (route == Route::HookDeliveries && isReading(method))
        return m_hooks.deliveries(hook, request, m_crossOrigin.fields(request.message));
    return methodNotAllowed(route, target.path);
}

std::optional<Response> RestApi::read(const ResourcePath &path, const Target &target, const Request &request,
                                      Route &route)
{
    auto read = Read::of(path, target, request);
    if (!read)
        return Response::of(read.error());
    if (!read->wait) {
        auto answer = look(*read);
        if (answer)
            return answer;
    }
    read->crossOrigin = m_crossOrigin.fields(request.message);
    if (read->wait) {
        auto answer = m_waiting.begin(request.token, *std::move(read), Clock::now());
        if (!answer) // How long it takes says nothing of the node.
            route = Route::Waiting;
        return answer;
    }
    const auto answer = [this, token = request.token, asked = *read](const ShownHookStates &states) {
        Response response = m_hooks.answer(asked, states);
        response.fields += asked.crossOrigin;
        m_worker.answer(token, std::move(response));
    };
    m_hooks.ask({path, read->selection}, answer);
    return std::nullopt;
}

/// Nothing where web-hooks have to be asked about.
std::optional<Response> RestApi::look(const Read &read) const
{
    if (read.path.isOfHooks())
        return m_hooks.answerUnasked(read);
    return read.path.isRecord() ? getRecord(m_node.store, read) : m_collections.get(read);
}

Response RestApi::events(const Target &target, const Request &request)
{
    auto filter = EventFilter::of(target);
    if (!filter)
        return Response::of(filter.error());
    if (request.message.method() == Method::Head)
        return EventStreams::head();
    return m_streams.begin(request.token,
                           {.filter = *std::move(filter),
                            .host = request.host.toByteArray(),
                            .lastEventId = request.message.value("Last-Event-ID")},
                           Clock::now());
}

std::optional<Response> RestApi::handleResource(const Target &target, const Request &request, Route &route)
{
    const auto path = ResourcePath::parse(target.path);
    if (!path)
        return Response::of(path.error());
    route = routeOf(path->kind());
    switch (request.message.method()) {
    case Method::Options:
        return options(route, request);
    case Method::Get:
    case Method::Head: // The transport leaves the body out.
        return read(*path, target, request, route);
    case Method::Put:
        if (path->isRecord())
            return m_records.put(*path, request);
        break;
    case Method::Delete:
        if (path->isRecord())
            return m_records.remove(*path, request);
        break;
    case Method::Post:
        if (path->kind() == Kind::Hooks)
            return m_records.post(*path, request);
        break;
    default:
        break;
    }
    return methodNotAllowed(route, path->text());
}

void RestApi::written(std::vector<WriteOutcome> &&outcomes)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_outcomes.empty())
            m_outcomes = std::move(outcomes);
        else
            std::ranges::move(outcomes, std::back_inserter(m_outcomes));
    }
    m_worker.wake();
}

void RestApi::woken()
{
    std::vector<WriteOutcome> outcomes;
    {
        const std::lock_guard lock(m_mutex);
        outcomes.swap(m_outcomes);
    }
    for (const WriteOutcome &outcome : outcomes)
        m_worker.answer(outcome.token, RecordHandler::written(outcome));
    for (const WorkerInbox::Task &task : m_inbox->take())
        task();
    const auto now = Clock::now();
    m_streams.news(now);
    m_waiting.news(now);
}

void RestApi::gone(quint64 token)
{
    m_waiting.gone(token);
    m_streams.gone(token);
}

void RestApi::saidAll(quint64 token)
{
    m_waiting.hurry(token, Clock::now());
}

void RestApi::writable(quint64 token)
{
    m_streams.writable(token, Clock::now());
}

std::optional<RestApi::Clock::time_point> RestApi::nextTime() const
{
    const auto read = m_waiting.nextTime();
    const auto stream = m_streams.nextTime();
    return read && stream ? std::min(read, stream) : read ? read : stream;
}

void RestApi::timePassed(Clock::time_point now)
{
    m_waiting.timePassed(now);
    m_streams.timePassed(now);
}

void RestApi::drain()
{
    m_waiting.drain();
    m_streams.drain();
}

} // namespace nesoi

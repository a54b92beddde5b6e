// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/restapi.h"

#include "rest/metricspage.h"

#include <QHttpServerRequest>

#include <iterator>

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
    case Route::Leave:
    case Route::CatchUp:
        return "POST, OPTIONS";
    case Route::Other:
        return "GET, HEAD, PUT, POST, DELETE, OPTIONS";
    default:
        return "GET, HEAD, OPTIONS";
    }
}

Response options(Route route)
{
    Response response{.status = 204};
    response.addField("Allow", allowedOn(route));
    return response;
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
    if (path == "/livez")
        return Route::Livez;
    if (path == "/readyz")
        return Route::Readyz;
    if (path == "/metrics")
        return Route::Metrics;
    return Route::Other;
}

} // namespace

RestApi::RestApi(const NodeContext &node, HttpWorker &worker)
    : m_node(node)
    , m_worker(worker)
    , m_records(node, *this)
    , m_collections(node)
    , m_status(node)
    , m_cluster(node)
{
}

std::optional<Response> RestApi::handle(const Request &request, Route &route)
{
    const auto target = Target::parse(request.target);
    if (!target)
        return Response::of(target.error());
    route = fixedRoute(target->path);
    if (target->path == "*" && request.message.method() == Method::Options)
        return options(Route::Other);
    if (route != Route::Other)
        return handleFixed(*target, request, route);
    Request named = request;
    if (named.host.isEmpty())
        named.host = m_node.address;
    return handleResource(*target, named, route);
}

std::optional<Response> RestApi::handleFixed(const Target &target, const Request &request, Route &route)
{
    const Method method = request.message.method();
    if (method == Method::Options)
        return options(route);
    const bool isPosted = route == Route::Leave || route == Route::CatchUp;
    if (isPosted ? method != Method::Post : method != Method::Get && method != Method::Head)
        return methodNotAllowed(route, target.path);
    switch (route) {
    case Route::Cluster:
        return m_cluster.get();
    case Route::Leave:
        return m_cluster.leave(request);
    case Route::CatchUp:
        return m_cluster.catchUp(request);
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

std::optional<Response> RestApi::handleResource(const Target &target, const Request &request, Route &route)
{
    const auto path = ResourcePath::parse(target.path);
    if (!path)
        return Response::of(path.error());
    route = routeOf(path->kind());
    switch (request.message.method()) {
    case Method::Options:
        return options(route);
    case Method::Get:
    case Method::Head: // The transport leaves the body out.
        return path->isRecord() ? m_records.get(*path, request) : m_collections.get(*path, target, request);
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
}

} // namespace nesoi

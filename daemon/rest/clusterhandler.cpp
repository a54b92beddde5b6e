// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/clusterhandler.h"

#include "gossip/catchupserver.h"
#include "gossip/gossipservice.h"
#include "rest/clustertext.h"
#include "rest/jsontext.h"

#include <QHttpServerRequest>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace nesoi
{

ClusterHandler::ClusterHandler(const NodeContext &node)
    : m_node(node)
{
}

Response ClusterHandler::get() const
{
    return {.body = toText(*m_node.gossip.view())};
}

Response ClusterHandler::leave(const Request &request) const
{
    const QHostAddress client = request.client();
    if (!isLoopbackOr(m_node.leaveFrom, client))
        return Response::of({403, "forbidden",
                             "A node leaves when it is asked over loopback or from a network that its --leave-from "
                             "names, and "
                                 + client.toString().toLatin1()
                                 + " is neither: name it there. On the node's host, SIGTERM does the same."});
    // A browser says so where the page of a stranger asks: it can reach this host's loopback.
    if (!request.message.value("Origin").isEmpty())
        return Response::of({403, "forbidden",
                             "A web page cannot have a node leave: send the request without an Origin field, as curl "
                             "does."});
    m_node.leave();
    return {.status = 202, .body = toText(QJsonObject{{u"status"_s, u"leaving"_s}})};
}

Response ClusterHandler::catchUp(const Request &request) const
{
    if (auto answer = m_node.catchUp.answer(request.message.body()))
        return {.contentType = "application/octet-stream", .body = *std::move(answer)};
    return refuseStranger("bad-catch-up");
}

Response refuseStranger(const QByteArray &type)
{
    return Response::of({400, type,
                         "This is not what a member of this cluster asks: nodes of one version and --cluster name send "
                         "it to each other."});
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/statushandler.h"

#include "rest/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace nesoi
{

StatusHandler::StatusHandler(const NodeContext &node)
    : m_node(node)
{
}

Response StatusHandler::index() const
{
    return {.body
            = toText({{u"name"_s, u"nesoi"_s},
                      {u"version"_s, u"" NESOI_VERSION ""_s},
                      {u"resources"_s,
                       QJsonArray{u"/app"_s, u"/srv"_s, u"/cluster"_s, u"/livez"_s, u"/readyz"_s, u"/metrics"_s}}})};
}

Response StatusHandler::cluster() const
{
    const QString id = QString::fromLatin1(m_node.writer.nodeId().toHex());
    const QJsonObject self{{u"address"_s, QString::fromLatin1(m_node.address)},
                           {u"generation"_s, static_cast<qint64>(m_node.writer.generation())},
                           {u"id"_s, id},
                           {u"version"_s, u"" NESOI_VERSION ""_s}};
    QJsonObject member = self;
    const auto uptime = std::chrono::steady_clock::now() - m_node.startedAt;
    member[u"behind"_s] = 0;
    member[u"clock_offset_ms"_s] = 0;
    member[u"heartbeat"_s] = static_cast<qint64>(std::chrono::duration_cast<std::chrono::seconds>(uptime).count());
    member[u"phi"_s] = 0;
    member[u"priority"_s] = 0;
    member[u"state"_s] = u"alive"_s;
    return {
        .body = toText(
            {{u"cluster"_s, u"nesoi"_s}, {u"leader"_s, id}, {u"members"_s, QJsonArray{member}}, {u"self"_s, self}})};
}

Response StatusHandler::livez()
{
    return {.body = toText({{u"status"_s, u"alive"_s}})};
}

Response StatusHandler::readyz() const
{
    if (const auto trouble = m_node.writer.trouble())
        return Response::of({503, "storage", trouble->toUtf8()});
    return {.body = toText({{u"status"_s, u"ready"_s}})};
}

} // namespace nesoi

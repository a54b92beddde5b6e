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
    return {.body = toText({{u"name"_s, u"nesoi"_s},
                            {u"version"_s, u"" NESOI_VERSION ""_s},
                            {u"resources"_s,
                             QJsonArray{u"/app"_s, u"/srv"_s, u"/web-hooks"_s, u"/cluster"_s, u"/events"_s, u"/livez"_s,
                                        u"/readyz"_s, u"/metrics"_s}}})};
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

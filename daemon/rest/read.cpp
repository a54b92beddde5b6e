// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/read.h"

#include "rest/conditions.h"
#include "rest/prefer.h"

#include <QHttpServerRequest>

namespace nesoi
{

Result<Read, Problem> Read::of(const ResourcePath &path, const Target &target, const Request &request)
{
    Read read{.path = path, .host = request.host.toByteArray()};
    if (!path.isRecord()) {
        auto selection = target.selection();
        if (!selection)
            return selection.error();
        read.selection = *std::move(selection);
        const auto master = target.flag("master");
        const auto alive = target.flag("alive");
        if (!master || !alive)
            return master ? alive.error() : master.error();
        read.onlyMaster = *master;
        read.onlyAlive = *alive;
    }
    auto conditions = readConditions(request.message);
    if (!conditions)
        return conditions.error();
    read.conditions = *std::move(conditions);
    read.wait = waitPreference(request.message.value("Prefer"));
    return read;
}

bool Read::isNoNews(const Response &response) const
{
    return response.status == 304 || (response.status == 404 && !conditions.ifNoneMatch);
}

} // namespace nesoi

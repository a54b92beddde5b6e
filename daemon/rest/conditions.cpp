// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/conditions.h"

#include <QHttpServerRequest>

namespace nesoi
{

Result<Precondition, Problem> readConditions(const QHttpServerRequest &message)
{
    Precondition conditions;
    const auto read = [&message](const char *field, std::optional<EntityTagList> &list) {
        const QByteArray value = message.value(field);
        if (!value.isEmpty())
            list = EntityTagList::parse(value);
        return value.isEmpty() || list.has_value();
    };
    if (!read("If-Match", conditions.ifMatch) || !read("If-None-Match", conditions.ifNoneMatch))
        return Problem {400, "bad-condition",
                        "If-Match and If-None-Match take * or a list of ETags in double quotes, as answers bear them."};
    return conditions;
}

std::optional<Response> answerConditions(const QHttpServerRequest &message, const QByteArray &entityTag)
{
    const auto conditions = readConditions(message);
    if (!conditions)
        return Response::of(conditions.error());
    if (conditions->ifMatch && !conditions->ifMatch->matchesStrongly(entityTag))
        return Response::of(
            Problem {412, "precondition-failed", "The resource has another ETag than If-Match asks for: read it anew."});
    if (conditions->ifNoneMatch && conditions->ifNoneMatch->matchesWeakly(entityTag))
        return Response {.status = 304, .entityTag = entityTag};
    return std::nullopt;
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/conditions.h"

#include <QHttpServerRequest>

#include <algorithm>

namespace nesoi
{

namespace
{

/// Whether a field is there at all: of an empty one, message.value() says the same as of none. It must not be taken for
/// none, or a client whose tag got lost on the way would overwrite what it has never seen.
bool bears(const QHttpServerRequest &message, QByteArrayView field)
{
    const auto fields = message.headers();
    return std::ranges::any_of(
        fields, [field](const auto &entry) { return entry.first.compare(field, Qt::CaseInsensitive) == 0; });
}

} // namespace

Result<Precondition, Problem> readConditions(const QHttpServerRequest &message)
{
    Precondition conditions;
    const auto read = [&message](const char *field, std::optional<EntityTagList> &list) {
        const QByteArray value = message.value(field);
        if (value.isEmpty() && !bears(message, field))
            return true;
        list = EntityTagList::parse(value);
        return list.has_value();
    };
    if (!read("If-Match", conditions.ifMatch) || !read("If-None-Match", conditions.ifNoneMatch))
        return Problem{400, "bad-condition",
                       "If-Match and If-None-Match take * or a list of ETags in double quotes, as answers bear them."};
    return conditions;
}

std::optional<Response> answerConditions(const Precondition &conditions, const QByteArray &entityTag)
{
    if (conditions.ifMatch && !conditions.ifMatch->matchesStrongly(entityTag))
        return Response::of(
            Problem{412, "precondition-failed", "The resource has another ETag than If-Match asks for: read it anew."});
    if (conditions.ifNoneMatch && conditions.ifNoneMatch->matchesWeakly(entityTag))
        return Response{.status = 304, .entityTag = entityTag};
    return std::nullopt;
}

} // namespace nesoi

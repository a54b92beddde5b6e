// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/eventfilter.h"

#include <algorithm>

namespace nesoi
{

namespace
{

using Kind = ResourcePath::Kind;

/// As EventFilter::paths has it; nothing where it is no path.
std::optional<QByteArray> canonical(const QByteArray &path)
{
    if (path == "/")
        return path;
    const auto parsed = ResourcePath::parse(path);
    if (!parsed)
        return std::nullopt;
    const bool isBelow = path.endsWith('/') && parsed->kind() != Kind::AllHooks; // Below that there are its members.
    return isBelow ? parsed->text() + '/' : parsed->text();
}

} // namespace

Result<EventFilter, Problem> EventFilter::of(const Target &target)
{
    EventFilter filter;
    for (const auto &[name, value] : target.query) {
        if (name != "path")
            continue;
        auto path = canonical(value);
        if (!path)
            return Problem{400, "bad-query",
                           "?path must be the path of a resource or a collection, such as /app/NAME or /srv/NAME, or "
                           "end in a slash for all that is below, such as /srv/."};
        filter.paths.push_back(*std::move(path));
        if (filter.paths.size() > maxPaths)
            return Problem{400, "bad-query",
                           "?path may stand " + QByteArray::number(qsizetype(maxPaths))
                               + " times at most: ask for a collection or for all that is below it, such as /srv/."};
    }
    const auto refreshes = target.flag("refreshes");
    if (!refreshes)
        return refreshes.error();
    filter.refreshes = *refreshes;
    if (filter.paths.empty())
        filter.paths.emplace_back("/");
    std::ranges::sort(filter.paths);
    const auto doubles = std::ranges::unique(filter.paths);
    filter.paths.erase(doubles.begin(), doubles.end());
    return filter;
}

bool EventFilter::wants(const LiveEvent &event) const
{
    if (event.isRefresh && !refreshes)
        return false;
    return std::ranges::any_of(filterPathsOf(event.record->path),
                               [this](const QByteArray &path) { return std::ranges::binary_search(paths, path); });
}

std::vector<QByteArray> filterPathsOf(const ResourcePath &record)
{
    const QByteArray &text = record.text();
    std::vector<QByteArray> paths;
    for (const ResourcePath &place : record.shownAt())
        paths.push_back(place.text());
    for (qsizetype slash = text.lastIndexOf('/'); slash >= 0; slash = text.lastIndexOf('/', slash - 1)) {
        paths.push_back(text.first(slash + 1));
        if (slash == 0)
            break;
    }
    return paths;
}

} // namespace nesoi

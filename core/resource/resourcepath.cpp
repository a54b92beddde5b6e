// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "resource/resourcepath.h"

#include <algorithm>
#include <array>

namespace nesoi
{

namespace
{

constexpr QByteArrayView applicationsText("/app");
constexpr QByteArrayView servicesText("/srv");
constexpr QByteArrayView allHooksText("/web-hooks");
constexpr QByteArrayView hooksSegment("web-hooks");
constexpr qsizetype maxNameSize = 128;
constexpr qsizetype maxSegments = 4; // "srv", NAME, "web-hooks", HOOK

/// The segments of a path, without the slashes before them.
struct Segments {
    std::array<QByteArrayView, maxSegments> list{};
    qsizetype count = 0; ///< May be one more than the list holds: then there are too many.

    QByteArrayView operator[](size_t i) const { return list[i]; }
};

Segments split(QByteArrayView path)
{
    Segments segments;
    while (!path.isEmpty() && segments.count <= maxSegments) {
        path = path.sliced(1);
        const qsizetype slash = path.indexOf('/');
        const qsizetype size = slash < 0 ? path.size() : slash;
        if (segments.count < maxSegments)
            segments.list[static_cast<size_t>(segments.count)] = path.first(size);
        ++segments.count;
        path = path.sliced(size);
    }
    return segments;
}

Problem badName()
{
    return {400, "bad-name",
            "Use a name of 1 to 128 of the characters 0-9, A-Z, a-z, \".\", \"_\" and \"-\" that is neither \".\" nor "
            "\"..\"."};
}

Problem reservedHostName()
{
    return {400, "bad-name", "Use another name for the host: \"web-hooks\" stands for the web-hooks of the service."};
}

Problem notFound(QByteArray detail)
{
    return {404, "not-found", std::move(detail)};
}

QByteArray joined(QByteArrayView parent, QByteArrayView name)
{
    QByteArray text;
    text.reserve(parent.size() + 1 + name.size());
    return text.append(parent).append('/').append(name);
}

/// What so many segments, of which the first is a root, address; nothing where that is no resource.
std::optional<ResourcePath::Kind> kindOf(const Segments &segments)
{
    using Kind = ResourcePath::Kind;
    if (segments[0] == hooksSegment)
        return segments.count == 1 ? std::optional(Kind::AllHooks) : std::nullopt;
    const bool isApplication = segments[0] == "app";
    const bool isBelowHooks = segments.count >= 3 && segments[2] == hooksSegment;
    switch (segments.count) {
    case 1:
        return isApplication ? Kind::Applications : Kind::Services;
    case 2:
        return isApplication ? Kind::Application : Kind::Service;
    case 3:
        if (isBelowHooks)
            return Kind::Hooks;
        return isApplication ? std::nullopt : std::optional(Kind::Host);
    case 4:
        return isBelowHooks ? std::optional(Kind::Hook) : std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace

ResourcePath::ResourcePath(Kind kind, QByteArray text)
    : m_text(std::move(text))
    , m_kind(kind)
{
    const bool hasName = isRecord() || kind == Kind::Service;
    m_nameAt = static_cast<quint16>(hasName ? m_text.lastIndexOf('/') + 1 : m_text.size());
}

Result<ResourcePath, Problem> ResourcePath::parse(QByteArrayView decodedPath)
{
    if (decodedPath.size() > 1 && decodedPath.endsWith('/'))
        decodedPath.chop(1);
    if (!decodedPath.startsWith('/'))
        return notFound("Ask for a path that begins with /app or /srv.");

    const Segments segments = split(decodedPath);
    if (segments[0] != "app" && segments[0] != "srv" && segments[0] != hooksSegment)
        return notFound("Nothing is here; applications are below /app, services and their hosts below /srv, and all "
                        "web-hooks at /web-hooks.");
    const std::optional<Kind> kind = kindOf(segments);
    const auto end = segments.list.begin() + std::min(segments.count, maxSegments);
    if (!kind || std::any_of(segments.list.begin(), end, [](QByteArrayView segment) { return segment.isEmpty(); }))
        return notFound("Nothing is here; the paths are /app/NAME, /srv/NAME, /srv/NAME/HOST, and below an application "
                        "or a service web-hooks and web-hooks/HOOK; /web-hooks has them all.");
    if (!std::all_of(segments.list.begin() + 1, end, isName))
        return badName();
    return ResourcePath(*kind, decodedPath.toByteArray());
}

std::optional<ResourcePath> ResourcePath::fromRecordText(QByteArrayView text)
{
    Result<ResourcePath, Problem> path = parse(text);
    if (!path || !path->isRecord() || path->text() != text)
        return std::nullopt;
    return *std::move(path);
}

bool ResourcePath::isName(QByteArrayView name)
{
    const auto isAllowed = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '.' || c == '_'
            || c == '-';
    };
    return !name.isEmpty() && name.size() <= maxNameSize && name != "." && name != ".."
        && std::all_of(name.begin(), name.end(), isAllowed);
}

ResourcePath ResourcePath::applications()
{
    return {Kind::Applications, applicationsText.toByteArray()};
}

ResourcePath ResourcePath::services()
{
    return {Kind::Services, servicesText.toByteArray()};
}

ResourcePath ResourcePath::allHooks()
{
    return {Kind::AllHooks, allHooksText.toByteArray()};
}

Result<ResourcePath, Problem> ResourcePath::member(QByteArrayView name) const
{
    if (!isName(name))
        return badName();
    switch (m_kind) {
    case Kind::Applications:
        return ResourcePath(Kind::Application, joined(m_text, name));
    case Kind::Services:
        return ResourcePath(Kind::Service, joined(m_text, name));
    case Kind::Service:
        if (name == hooksSegment)
            return reservedHostName();
        return ResourcePath(Kind::Host, joined(m_text, name));
    case Kind::Hooks:
        return ResourcePath(Kind::Hook, joined(m_text, name));
    case Kind::Application:
    case Kind::Host:
    case Kind::Hook:
    case Kind::AllHooks: // Has none of its own.
        break;
    }
    return Problem{400, "not-a-collection", "Name a collection: " + m_text + " has no members of its own."};
}

QByteArrayView ResourcePath::keyOf(const ResourcePath &member) const
{
    return m_kind == Kind::AllHooks ? QByteArrayView(member.m_text) : member.name();
}

bool ResourcePath::isRecord() const
{
    return m_kind == Kind::Application || m_kind == Kind::Host || m_kind == Kind::Hook;
}

bool ResourcePath::isOfHooks() const
{
    return m_kind == Kind::Hook || m_kind == Kind::Hooks || m_kind == Kind::AllHooks;
}

ResourcePath ResourcePath::collection() const
{
    switch (m_kind) {
    case Kind::Application:
        return applications();
    case Kind::Service:
        return services();
    case Kind::Host:
        return {Kind::Service, m_text.first(m_text.lastIndexOf('/'))};
    case Kind::Hook:
        return {Kind::Hooks, m_text.first(m_text.lastIndexOf('/'))};
    case Kind::Hooks:
        return subject();
    case Kind::Applications:
    case Kind::Services:
    case Kind::AllHooks:
        break;
    }
    return *this;
}

std::vector<ResourcePath> ResourcePath::shownAt() const
{
    std::vector<ResourcePath> places{*this, collection()};
    if (m_kind == Kind::Host)
        places.push_back(services());
    if (m_kind == Kind::Hook)
        places.push_back(allHooks());
    return places;
}

ResourcePath ResourcePath::subject() const
{
    if (m_kind == Kind::Hook)
        return collection().subject();
    if (m_kind == Kind::Host)
        return collection();
    if (m_kind == Kind::Hooks) {
        const Kind above = m_text.startsWith(applicationsText) ? Kind::Application : Kind::Service;
        return {above, m_text.chopped(hooksSegment.size() + 1)};
    }
    return *this;
}

ResourcePath ResourcePath::hooks() const
{
    return {Kind::Hooks, joined(subject().text(), hooksSegment)};
}

std::strong_ordering ResourcePath::operator<=>(const ResourcePath &other) const
{
    const auto [mine, others]
        = std::mismatch(m_text.cbegin(), m_text.cend(), other.m_text.cbegin(), other.m_text.cend());
    if (mine == m_text.cend() || others == other.m_text.cend())
        return m_text.size() <=> other.m_text.size();
    const auto rank = [](char c) { return c == '/' ? 0 : static_cast<int>(static_cast<uchar>(c)); };
    return rank(*mine) <=> rank(*others);
}

} // namespace nesoi

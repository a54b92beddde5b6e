// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "resource/document.h"

#include "resource/canonicaljson.h"
#include "resource/hookregistration.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <optional>

namespace nesoi
{

namespace
{

constexpr QByteArrayView unstamped("0000-00-00 00:00:00.000000");
constexpr double mostSeconds = 10.0 * 365 * 24 * 3600;
constexpr qsizetype mostEndpointBytes = 2048;

/// What answers show of a hook besides its registration, and what is stored but not shown: whoever writes back what he
/// was given does not say these.
constexpr std::array<QByteArrayView, 7> ownHookMembers{"_seen",       "failing",  "failures",  "last_delivery",
                                                       "last_status", "next_try", "updated_at"};

using Type = JsonMember::Type;

Problem missingMember(QByteArrayView key, QByteArrayView what)
{
    return {400, "missing-member", "Add the member `" + key.toByteArray() + "`: " + what.toByteArray() + ".", ""};
}

Problem wrongType(QByteArrayView key, QByteArrayView what)
{
    return {400, "wrong-type", "`" + key.toByteArray() + "` must be " + what.toByteArray() + ".", pointerStep(key)};
}

/// Finds a member that must be there and be of a type; what: in words, "a string".
Result<const JsonMember *, Problem> require(const CanonicalObject &object, QByteArrayView key, Type type,
                                            QByteArrayView what)
{
    const JsonMember *member = object.find(key);
    if (!member)
        return missingMember(key, what);
    if (member->type != type)
        return wrongType(key, what);
    return member;
}

std::optional<Problem> checkName(const CanonicalObject &object, const ResourcePath &path)
{
    const JsonMember *name = object.find("name");
    if (name && name->string == path.name()) // Only a string's is not empty.
        return std::nullopt;
    const QByteArray expected = jsonString(path.name()) + ", as in the path";
    if (const auto string = require(object, "name", Type::String, "the string " + expected); !string)
        return string.error();
    return Problem{400, "name-mismatch", "`name` must be " + expected + ".", "/name"};
}

std::optional<Problem> checkApplication(const CanonicalObject &object)
{
    if (!object.find("config"))
        return missingMember("config", "any JSON, such as {}");
    return std::nullopt;
}

std::optional<Problem> checkEndpoints(const CanonicalObject &object, const DocumentLimits &limits)
{
    const auto endpoints = require(object, "endpoints", Type::Object, "an object of strings, such as {}");
    if (!endpoints)
        return endpoints.error();
    const auto entries = parseCanonicalObject((*endpoints)->text, limits.maxDepth);
    if (!entries)
        return entries.error();
    const auto wrong = std::find_if(entries->members.begin(), entries->members.end(),
                                    [](const JsonMember &entry) { return entry.type != Type::String; });
    if (wrong == entries->members.end())
        return std::nullopt;
    return Problem{400, "wrong-type", "Every member of `endpoints` must be a string.",
                   "/endpoints" + pointerStep(wrong->key)};
}

/// Seconds: a number above 0, at most 10 years.
std::optional<Problem> checkSeconds(const CanonicalObject &object, QByteArrayView key)
{
    const JsonMember *member = object.find(key);
    if (!member)
        return std::nullopt;
    if (member->type != Type::Number)
        return wrongType(key, "a number of seconds, or be left out");
    double seconds = 0;
    std::from_chars(member->text.cbegin(), member->text.cend(), seconds);
    if (seconds > 0 && seconds <= mostSeconds)
        return std::nullopt;
    return Problem{400, "bad-number",
                   "`" + key.toByteArray() + "` must be above 0 and at most 315360000 seconds (10 years).",
                   pointerStep(key)};
}

std::optional<Problem> checkHost(const CanonicalObject &object, const DocumentLimits &limits)
{
    if (auto problem = checkEndpoints(object, limits))
        return problem;
    const JsonMember *master = object.find("master");
    if (master && master->type != Type::Boolean)
        return wrongType("master", "true or false, or be left out");
    if (auto problem = checkSeconds(object, "ttl"))
        return problem;
    return checkSeconds(object, "reap");
}

bool isEndpoint(const QByteArray &text)
{
    const auto isVisible = [](char c) { return c > ' ' && c < '\x7F'; };
    if (text.size() > mostEndpointBytes || !std::all_of(text.begin(), text.end(), isVisible))
        return false;
    const QUrl url = QUrl::fromEncoded(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"))
        && !url.host().isEmpty() && url.port() != 0 && !url.hasFragment();
}

/// Says nothing of what the client sent: it may be a secret all the same.
Problem badSecret(QByteArrayView what)
{
    return {400, "bad-secret", "`secret` must be " + what.toByteArray() + '.', "/secret"};
}

std::optional<Problem> checkSecret(const CanonicalObject &object)
{
    const JsonMember *secret = object.find("secret");
    if (!secret || secret->type == Type::Boolean || (secret->type == Type::String && signingKey(secret->string)))
        return std::nullopt;
    return badSecret("\"whsec_\" and base64 of 24 to 64 bytes, or a text of 16 to 256 characters; true keeps the one "
                     "that stands, false is none");
}

/// Puts in the place of a client's `secret` the text that it stands for.
std::optional<Problem> resolveSecret(CanonicalObject &object, const QByteArray &standing)
{
    const JsonMember *secret = object.find("secret");
    if (!secret || secret->type == Type::String)
        return std::nullopt;
    if (secret->text == "false") {
        object.remove("secret");
        return std::nullopt;
    }
    if (standing.isEmpty())
        return badSecret("a text where the web-hook has none yet: true keeps one that stands");
    object.set({"secret", Type::String, jsonString(standing), standing});
    return std::nullopt;
}

std::optional<Problem> checkHook(const CanonicalObject &object)
{
    const JsonMember *refreshes = object.find("refreshes");
    if (refreshes && refreshes->type != Type::Boolean)
        return wrongType("refreshes", "true or false, or be left out");
    if (auto problem = checkSecret(object))
        return problem;
    const auto endpoint = require(object, "endpoint", Type::String, "a string, the URI that notifications are sent to");
    if (!endpoint)
        return endpoint.error();
    if (!isEndpoint((*endpoint)->string))
        return Problem{400, "bad-endpoint",
                       "`endpoint` must be an absolute http or https URI with a host, without a fragment, of at most "
                       "2048 ASCII characters; anything else is percent-encoded.",
                       "/endpoint"};
    return std::nullopt;
}

std::optional<Problem> check(const CanonicalObject &object, const ResourcePath &path, const DocumentLimits &limits)
{
    if (auto problem = checkName(object, path))
        return problem;
    switch (path.kind()) {
    case ResourcePath::Kind::Application:
        return checkApplication(object);
    case ResourcePath::Kind::Host:
        return checkHost(object, limits);
    case ResourcePath::Kind::Hook:
        return checkHook(object);
    case ResourcePath::Kind::Applications:
    case ResourcePath::Kind::Services:
    case ResourcePath::Kind::Service:
    case ResourcePath::Kind::Hooks:
    case ResourcePath::Kind::AllHooks:
        break;
    }
    return Problem{400, "not-a-document",
                   "Write to an application, a host or a web-hook: " + path.text() + " is none."};
}

Result<Document, Problem> makeHook(const ResourcePath &path, CanonicalObject object, const HookContext &context)
{
    if (auto problem = resolveSecret(object, context.standingSecret))
        return *std::move(problem);
    for (const QByteArrayView member : ownHookMembers)
        object.remove(member);
    if (!context.seen.isEmpty())
        object.set({"_seen", Type::String, jsonString(context.seen), context.seen});
    return Document{path, object.print()};
}

Result<Document, Problem> makeDocument(const ResourcePath &path, CanonicalObject object, const DocumentLimits &limits,
                                       const HookContext &hook)
{
    if (auto problem = check(object, path, limits))
        return *std::move(problem);
    if (path.kind() == ResourcePath::Kind::Hook)
        return makeHook(path, std::move(object), hook);
    object.set({"updated_at", Type::String, jsonString(unstamped), unstamped.toByteArray()});
    Document document{path, object.print()};
    const QByteArrayView quoted = topLevelMember(document.text, "updated_at");
    document.updatedAtOffset = quoted.data() - document.text.constData() + 1;
    return document;
}

} // namespace

void Document::stamp(QByteArrayView updatedAt)
{
    Q_ASSERT(updatedAt.size() == unstamped.size());
    if (updatedAtOffset >= 0)
        std::memcpy(text.data() + updatedAtOffset, updatedAt.data(), static_cast<size_t>(unstamped.size()));
}

Result<Document, Problem> parseDocument(const ResourcePath &path, QByteArrayView body, const DocumentLimits &limits,
                                        const HookContext &hook)
{
    Result<CanonicalObject, Problem> object = parseCanonicalObject(body, limits.maxDepth);
    if (!object)
        return object.error();
    return makeDocument(path, *std::move(object), limits, hook);
}

Result<Document, Problem> parseNewHook(const ResourcePath &hooks, QByteArrayView body, const DocumentLimits &limits,
                                       const HookContext &hook)
{
    Result<CanonicalObject, Problem> object = parseCanonicalObject(body, limits.maxDepth);
    if (!object)
        return object.error();
    const auto name = require(*object, "name", Type::String, "a string, the name of the web-hook");
    if (!name)
        return name.error();
    Result<ResourcePath, Problem> path = hooks.member((*name)->string);
    if (!path) {
        Problem problem = path.error();
        problem.pointer = "/name";
        return problem;
    }
    return makeDocument(*path, *std::move(object), limits, hook);
}

bool isMaster(QByteArrayView hostText)
{
    return topLevelMember(hostText, "master") == "true";
}

} // namespace nesoi

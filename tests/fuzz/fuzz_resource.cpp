// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

// Throws bytes at what reads clients' paths and bodies. The first byte chooses the reader, the rest is its input.

#include "fuzzing.h"
#include "resource/canonicaljson.h"
#include "resource/document.h"
#include "resource/resourcepath.h"
#include "store/expiryindex.h"

#include <QString>

#include <algorithm>
#include <array>

using namespace nesoi;

namespace
{

constexpr int maxDepth = 64;

bool isUtf8(const QByteArray &text)
{
    return QString::fromUtf8(text).toUtf8() == text;
}

void checkProblem(const Problem &problem)
{
    require(problem.status >= 400 && problem.status < 500, "a refusal blames the client");
    require(isUtf8(problem.detail) && isUtf8(problem.pointer), "a problem is UTF-8");
    const QByteArray json = problem.toJson();
    const auto read = parseCanonicalObject(json, maxDepth);
    require(read && read->print() == json, "a problem is canonical JSON");
}

void fuzzPath(QByteArrayView input)
{
    const auto path = ResourcePath::parse(input);
    if (!path) {
        checkProblem(path.error());
        require(!ResourcePath::fromRecordText(input), "no record has a path that is refused");
        return;
    }
    require(path->text() == input || path->text() + '/' == input, "a path is kept but for a trailing slash");
    require(path->text().size() <= 275, "a path is at most 275 bytes long");
    const auto again = ResourcePath::fromRecordText(path->text());
    require(again.has_value() == path->isRecord(), "the text of a record's path is taken back");
    require(!again || (*again == *path && again->kind() == path->kind()), "and gives the same path");
    const auto member = path->collection().member(path->name());
    require(!member || (*member == *path && member->kind() == path->kind()), "a path is the member of its collection");
    require(member || path->name().isEmpty(), "every named path is a member");
}

bool isSimple(const QByteArray &key)
{
    return std::all_of(key.begin(), key.end(), [](char c) { return c >= ' ' && c < '\x7F' && c != '"' && c != '\\'; });
}

bool isScalar(const JsonMember &member)
{
    return member.type != JsonMember::Type::Array && member.type != JsonMember::Type::Object;
}

void fuzzJson(QByteArrayView input)
{
    require(!isMaster(input) || input.contains("true"), "what was not printed here is searched safely, too");
    const Lifetime lifetime = lifetimeOf(input);
    require(lifetime.ttl.value_or(1) > 0 && lifetime.reap.value_or(1) > 0, "nobody dies before he was born");
    const auto object = parseCanonicalObject(input, maxDepth);
    if (!object) {
        checkProblem(object.error());
        return;
    }
    const QByteArray text = object->print();
    require(isUtf8(text), "what is printed is UTF-8");
    const auto again = parseCanonicalObject(text, maxDepth);
    require(again && again->members == object->members && again->print() == text, "printing again changes nothing");
    for (const JsonMember &member : object->members) {
        require(object->find(member.key) == &member, "every member is found");
        if (isSimple(member.key) && isScalar(member))
            require(topLevelMember(text, member.key) == member.text, "topLevelMember() finds what find() does");
    }
}

void fuzzDocument(QByteArrayView input)
{
    for (const char *text : {"/app/dm", "/srv/dm/dm", "/app/dm/web-hooks/dm"}) {
        const auto path = ResourcePath::parse(text);
        auto document = parseDocument(*path, input, {});
        if (!document) {
            checkProblem(document.error());
            continue;
        }
        document->stamp("2011-08-03 18:04:21.123456");
        const bool isHook = path->kind() == ResourcePath::Kind::Hook;
        const QByteArrayView time = topLevelMember(document->text, "updated_at");
        require(isHook ? time.isNull() : time == "\"2011-08-03 18:04:21.123456\"", "all but hooks have their time");
        const auto again = parseDocument(*path, document->text, {});
        require(again && again->updatedAtOffset == document->updatedAtOffset, "a document is a valid body");
    }
    const auto hook = parseNewHook(ResourcePath::applications().member("dm")->hooks(), input, {});
    if (!hook)
        checkProblem(hook.error());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    return feedOneOf(std::array{fuzzPath, fuzzJson, fuzzDocument}, data, size);
}

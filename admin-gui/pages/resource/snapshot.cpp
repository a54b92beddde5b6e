// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/resource/snapshot.h"

#include "client/timetext.h"
#include "resource/canonicaljson.h"
#include "resource/document.h"

namespace nesoi
{

namespace
{

/// What the node itself adds to an answer, and ignores in a PUT.
QList<QByteArrayView> ownMembers(ResourcePath::Kind kind)
{
    if (kind == ResourcePath::Kind::Hook)
        return {"failing", "failures", "last_delivery", "last_status", "next_try", "updated_at"};
    return {"updated_at"};
}

QByteArray tagAlone(const QByteArray &etag)
{
    const qsizetype plus = etag.indexOf('+');
    return plus < 0 ? etag : etag.first(plus) + '"';
}

} // namespace

std::optional<ResourceSnapshot> readSnapshot(const ResourcePath &path, const ApiAnswer &answer)
{
    Result<CanonicalObject, Problem> object = parseCanonicalObject(answer.body, DocumentLimits().maxDepth);
    if (!object)
        return std::nullopt;
    ResourceSnapshot snapshot;
    snapshot.etag = answer.etag;
    if (const JsonMember *updatedAt = object->find("updated_at"))
        snapshot.updatedAt = microsecondsOf(updatedAt->string).value_or(0);
    for (const QByteArrayView member : ownMembers(path.kind()))
        object->remove(member);
    snapshot.text = object->print();
    return snapshot;
}

bool isSameTag(const QByteArray &one, const QByteArray &other)
{
    return tagAlone(one) == tagAlone(other);
}

std::optional<Problem> refusal(const ResourcePath &path, const QByteArray &text, const ResourceSnapshot *base)
{
    HookContext hook;
    // Which secret stands, nodes tell nobody; that one does is all that the rules ask.
    if (base && topLevelMember(base->text, "secret") == "true")
        hook.standingSecret = "a secret that nobody sees";
    const Result<Document, Problem> document = parseDocument(path, text, {}, hook);
    return document ? std::nullopt : std::optional(document.error());
}

QByteArray withName(const QByteArray &text, const ResourcePath &path)
{
    Result<CanonicalObject, Problem> object = parseCanonicalObject(text, DocumentLimits().maxDepth);
    if (!object)
        return text;
    const QByteArray name = path.name().toByteArray();
    object->remove("updated_at");
    object->set({"name", JsonMember::Type::String, jsonString(name), name});
    return object->print();
}

QByteArray withoutName(const QByteArray &text)
{
    Result<CanonicalObject, Problem> object = parseCanonicalObject(text, DocumentLimits().maxDepth);
    if (!object)
        return text;
    object->remove("updated_at");
    object->remove("name");
    return object->print();
}

} // namespace nesoi

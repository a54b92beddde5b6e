// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/resource/snapshot.h"

#include "client/jobs/resourcetexts.h"
#include "client/timetext.h"
#include "resource/canonicaljson.h"
#include "resource/document.h"

namespace nesoi
{

namespace
{

QByteArray tagAlone(const QByteArray &etag)
{
    const qsizetype plus = etag.indexOf('+');
    return plus < 0 ? etag : etag.first(plus) + '"';
}

} // namespace

std::optional<ResourceSnapshot> readSnapshot(const ResourcePath &path, const ApiAnswer &answer)
{
    std::optional<QByteArray> text = storedText(path.kind(), answer.body);
    if (!text)
        return std::nullopt;
    ResourceSnapshot snapshot;
    snapshot.text = *std::move(text);
    snapshot.etag = answer.etag;
    const Result<CanonicalObject, Problem> object = parseCanonicalObject(answer.body, DocumentLimits().maxDepth);
    const JsonMember *updatedAt = object->find("updated_at");
    if (updatedAt && path.kind() != ResourcePath::Kind::Hook)
        snapshot.updatedAt = microsecondsOf(updatedAt->string).value_or(0);
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

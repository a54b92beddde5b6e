// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/jobs/resourcetexts.h"

#include "resource/canonicaljson.h"

#include <cstring>

namespace nesoi
{

namespace
{

constexpr int maxDepth = 64; // Nodes' default; what is deeper they refuse themselves.

std::optional<CanonicalObject> storedObject(ResourcePath::Kind kind, QByteArrayView text)
{
    auto object = parseCanonicalObject(text, maxDepth);
    if (!object)
        return std::nullopt;
    object->remove("updated_at");
    if (kind == ResourcePath::Kind::Hook) {
        for (const char *key : {"failing", "failures", "last_delivery", "last_status", "next_try"})
            object->remove(key);
    }
    return *std::move(object);
}

} // namespace

std::optional<QByteArray> storedText(ResourcePath::Kind kind, QByteArrayView text)
{
    const auto object = storedObject(kind, text);
    return object ? std::optional(object->print()) : std::nullopt;
}

std::optional<QByteArray> renamedText(const ResourcePath &path, QByteArrayView text)
{
    auto object = storedObject(path.kind(), text);
    if (!object)
        return std::nullopt;
    const QByteArray name = path.name().toByteArray();
    object->set({"name", JsonMember::Type::String, jsonString(name), name});
    return object->print();
}

bool hasHiddenSecret(QByteArrayView text)
{
    const auto object = parseCanonicalObject(text, maxDepth);
    const JsonMember *secret = object ? object->find("secret") : nullptr;
    return secret && secret->text == "true";
}

QByteArray withoutIndent(QByteArrayView memberText)
{
    QByteArray text;
    text.reserve(memberText.size());
    while (!memberText.isEmpty()) {
        const void *end = std::memchr(memberText.data(), '\n', static_cast<size_t>(memberText.size()));
        const qsizetype length = end ? static_cast<const char *>(end) - memberText.data() + 1 : memberText.size();
        text += memberText.first(length);
        memberText = memberText.sliced(length);
        if (memberText.startsWith("  "))
            memberText = memberText.sliced(2);
    }
    return text + '\n';
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "resource/hookregistration.h"

#include "resource/canonicaljson.h"

namespace nesoi
{

namespace
{

constexpr int deepest = 1000; ///< What is stored was accepted already, at most this deep (--max-depth).

/// The string that a member of a canonical text holds; empty where it holds none. Hooks are read at every change of
/// their subject, hence without parsing all of the text.
QByteArray stringOf(QByteArrayView text, QByteArrayView key)
{
    const QByteArrayView value = topLevelMember(text, key);
    if (value.size() < 2 || !value.startsWith('"') || !value.endsWith('"'))
        return {};
    if (!value.contains('\\'))
        return value.sliced(1, value.size() - 2).toByteArray();
    const auto object = parseCanonicalObject("{\"value\": " + value.toByteArray() + '}', deepest);
    return object ? object->find("value")->string : QByteArray();
}

} // namespace

HookRegistration readHook(QByteArrayView text)
{
    return {.endpoint = stringOf(text, "endpoint"),
            .secret = stringOf(text, "secret"),
            .refreshes = topLevelMember(text, "refreshes") == "true",
            .seen = stringOf(text, "_seen")};
}

QByteArray shownHook(QByteArrayView text)
{
    if (topLevelMember(text, "secret").isNull() && topLevelMember(text, "_seen").isNull())
        return text.toByteArray();
    auto object = parseCanonicalObject(text, deepest);
    if (!object)
        return "{}\n"; // No node stores such a text; nothing of it may get out.
    if (object->find("secret"))
        object->set({"secret", JsonMember::Type::Boolean, "true"});
    object->remove("_seen");
    return object->print();
}

} // namespace nesoi

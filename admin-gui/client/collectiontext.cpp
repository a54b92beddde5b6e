// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/collectiontext.h"

#include <cstring>

namespace nesoi
{

namespace
{

constexpr QByteArrayView memberMark("  \"");
constexpr QByteArrayView memberMiddle("\": {");
constexpr QByteArrayView memberEnd("  }");
constexpr QByteArrayView updatedAtMark("    \"updated_at\": \"");
constexpr qsizetype updatedAtSize = 26;

/// Takes the next line off, without its end. The text must hold one.
QByteArrayView takeLine(QByteArrayView &text)
{
    const void *end = std::memchr(text.data(), '\n', static_cast<size_t>(text.size()));
    const qsizetype length = end ? static_cast<const char *>(end) - text.data() : text.size();
    const QByteArrayView line = text.first(length);
    text = text.sliced(qMin(length + 1, text.size()));
    return line;
}

} // namespace

std::optional<QList<CollectionMember>> collectionMembers(QByteArrayView json)
{
    QList<CollectionMember> members;
    if (json == "{}\n")
        return members;
    if (!json.startsWith("{\n") || !json.endsWith("\n}\n"))
        return std::nullopt;
    QByteArrayView rest = json.sliced(2).chopped(2); // The lines between the braces.
    while (!rest.isEmpty()) {
        const QByteArrayView first = takeLine(rest);
        const qsizetype nameEnd = first.lastIndexOf(memberMiddle);
        if (!first.startsWith(memberMark) || nameEnd < memberMark.size())
            return std::nullopt;
        CollectionMember member;
        member.name = first.sliced(memberMark.size(), nameEnd - memberMark.size());
        const char *const begin = first.data() + nameEnd + memberMiddle.size() - 1;
        QByteArrayView line = first.endsWith("{}") || first.endsWith("{},") ? memberEnd : QByteArrayView();
        const char *end = first.data() + first.size() - (first.endsWith(',') ? 1 : 0);
        while (!line.startsWith(memberEnd)) {
            if (rest.isEmpty())
                return std::nullopt;
            line = takeLine(rest);
            if (line.startsWith(updatedAtMark) && line.size() > updatedAtMark.size() + updatedAtSize)
                member.updatedAt = line.sliced(updatedAtMark.size(), updatedAtSize);
            end = line.data() + memberEnd.size();
        }
        member.text = QByteArrayView(begin, end - begin);
        members.append(member);
    }
    return members;
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/target.h"

#include "http/requesthead.h"

#include <algorithm>

namespace nesoi
{

namespace
{

Problem badTarget(QByteArray detail)
{
    return {400, "bad-target", std::move(detail)};
}

Problem badQuery(QByteArray detail)
{
    return {400, "bad-query", std::move(detail)};
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// Percent-decodes once. slashes: whether an encoded slash may stand (in a query it may).
Result<QByteArray, Problem> decode(QByteArrayView text, bool isQuery)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return badTarget("A \"%\" in the target must be followed by two hexadecimal digits.");
            c = static_cast<char>(high * 16 + low);
            i += 2;
            if (c == '/' && !isQuery)
                return badTarget("An encoded slash (%2F) cannot stand in a path: names hold no slashes.");
        } else if (c == '+' && isQuery) {
            c = ' ';
        }
        if (static_cast<quint8>(c) < 0x20 || c == 0x7f)
            return badTarget("The target holds an encoded control character: leave it out.");
        decoded.append(c);
    }
    return decoded;
}

} // namespace

Result<Target, Problem> Target::parse(QByteArrayView raw)
{
    if (raw == "*")
        return Target{"*"};
    const auto absolute = readAbsoluteForm(raw);
    if (absolute)
        raw = absolute->rest;
    else if (!raw.startsWith('/'))
        return badTarget("The target must be a path that begins with \"/\", such as /app.");
    if (raw.contains('#'))
        return badTarget("A fragment (\"#…\") cannot be sent to a server: leave it out, or write %23.");

    const qsizetype mark = raw.indexOf('?');
    auto path = decode(mark < 0 ? raw : raw.first(mark), false);
    if (!path)
        return path.error();
    Target target{path->isEmpty() ? QByteArray("/") : *std::move(path)}; // RFC 9110, 4.2.3.
    QByteArrayView query = mark < 0 ? QByteArrayView() : raw.sliced(mark + 1);
    while (!query.isEmpty()) {
        const qsizetype end = query.indexOf('&');
        const QByteArrayView pair = end < 0 ? query : query.first(end);
        query = end < 0 ? QByteArrayView() : query.sliced(end + 1);
        const qsizetype equals = pair.indexOf('=');
        auto name = decode(equals < 0 ? pair : pair.first(equals), true);
        auto value = decode(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1), true);
        if (!name || !value)
            return name ? value.error() : name.error();
        target.query.emplace_back(*std::move(name), *std::move(value));
    }
    return target;
}

std::optional<QByteArray> Target::value(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(query, [name](const auto &pair) { return pair.first == name; });
    if (found == query.end())
        return std::nullopt;
    return found->second;
}

Result<bool, Problem> Target::flag(QByteArrayView name) const
{
    const auto given = value(name);
    if (!given || *given == "false")
        return false;
    if (*given == "true")
        return true;
    return badQuery('?' + name.toByteArray() + " must be true or false.");
}

Result<Selection, Problem> Target::selection() const
{
    Selection selection{value("prefix").value_or(QByteArray()), value("after").value_or(QByteArray())};
    if (const auto given = value("limit")) {
        bool ok = false;
        selection.limit = given->toLongLong(&ok);
        if (!ok || selection.limit < 1)
            return badQuery("?limit must be a whole number from 1 on.");
    }
    return selection;
}

} // namespace nesoi

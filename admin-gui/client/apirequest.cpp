// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/apirequest.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nesoi
{

namespace
{

ApiRequest onPath(ApiRequest::Verb verb, QByteArray path)
{
    ApiRequest request;
    request.verb = verb;
    request.path = std::move(path);
    return request;
}

/// As POSIX shells take it literally.
QByteArray shellQuoted(QByteArray text)
{
    static const QByteArray harmless("@%_-+=:,./?");
    const bool isPlain = !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || harmless.contains(c);
    });
    // "?" is a pattern, yet one with nothing to match: URLs name no files. Zsh complains all the same.
    if (isPlain && !text.contains('?'))
        return text;
    return '\'' + text.replace("'", "'\\''") + '\'';
}

} // namespace

ApiRequest ApiRequest::get(const ResourcePath &path, Query query)
{
    ApiRequest request = onPath(Verb::Get, path.text());
    request.query = std::move(query);
    return request;
}

ApiRequest ApiRequest::create(const ResourcePath &path, QByteArray body)
{
    ApiRequest request = onPath(Verb::Put, path.text());
    request.body = std::move(body);
    request.ifNoneMatch = "*";
    return request;
}

ApiRequest ApiRequest::replace(const ResourcePath &path, QByteArray body, QByteArray etag)
{
    ApiRequest request = onPath(Verb::Put, path.text());
    request.body = std::move(body);
    request.ifMatch = std::move(etag);
    return request;
}

ApiRequest ApiRequest::remove(const ResourcePath &path, QByteArray etag)
{
    ApiRequest request = onPath(Verb::Delete, path.text());
    request.ifMatch = std::move(etag);
    return request;
}

ApiRequest ApiRequest::deliveries(const ResourcePath &hook)
{
    return onPath(Verb::Get, hook.text() + "/deliveries");
}

ApiRequest ApiRequest::testHook(const ResourcePath &hook)
{
    return onPath(Verb::Post, hook.text() + "/test");
}

QUrl ApiRequest::url(const NodeAddress &node) const
{
    QUrl url = node.baseUrl();
    url.setPath(QString::fromUtf8(path), QUrl::DecodedMode);
    QByteArray text;
    for (const auto &[key, value] : query) {
        if (!text.isEmpty())
            text += '&';
        text += key.toPercentEncoding() + '=' + value.toPercentEncoding("/");
    }
    if (!text.isEmpty())
        url.setQuery(QString::fromLatin1(text), QUrl::StrictMode);
    return url;
}

QByteArray ApiRequest::verbText() const
{
    switch (verb) {
    case Verb::Get:
        return "GET";
    case Verb::Head:
        return "HEAD";
    case Verb::Put:
        return "PUT";
    case Verb::Post:
        return "POST";
    case Verb::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

QString ApiAnswer::reason() const
{
    if (fault)
        return fault->reason;
    if (problem && !problem->detail.isEmpty())
        return QString::fromUtf8(problem->detail);
    //: %1 is a status of HTTP, such as 503, %2 what that is called in English.
    return QCoreApplication::translate("nesoi::ApiAnswer", "The node answered %1 (%2).")
        .arg(QString::number(status), QString::fromLatin1(reasonPhrase(status)));
}

std::optional<Problem> readProblem(const QByteArray &body)
{
    static constexpr auto urn = "urn:nesoi:problem:"_L1;
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QString type = object.value("type"_L1).toString();
    if (!type.startsWith(urn))
        return std::nullopt;
    Problem problem{object.value("status"_L1).toInt(), type.sliced(urn.size()).toUtf8(),
                    object.value("detail"_L1).toString().toUtf8()};
    if (const QJsonValue pointer = object.value("pointer"_L1); pointer.isString())
        problem.pointer = QByteArray("").append(pointer.toString().toUtf8());
    return problem;
}

QString toCurl(const ApiRequest &request, const NodeAddress &node)
{
    using Verb = ApiRequest::Verb;
    QByteArray command = "curl";
    if (request.verb == Verb::Head)
        command += " --head";
    else if (request.verb != Verb::Get)
        command += " -X " + request.verbText();
    if (!request.ifMatch.isEmpty())
        command += " -H " + shellQuoted("If-Match: " + request.ifMatch);
    if (!request.ifNoneMatch.isEmpty())
        command += " -H " + shellQuoted("If-None-Match: " + request.ifNoneMatch);
    if (!request.body.isEmpty()) // --data-raw: a body that begins with "@" names no file.
        command += " -H 'Content-Type: application/json' --data-raw " + shellQuoted(request.body);
    command += ' ' + shellQuoted(request.url(node).toEncoded());
    return QString::fromUtf8(command);
}

} // namespace nesoi

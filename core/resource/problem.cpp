// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "resource/problem.h"

#include "resource/canonicaljson.h"

namespace nesoi
{

QByteArray Problem::toJson() const
{
    QByteArray json;
    json.reserve(128 + detail.size() + pointer.size() + type.size());
    json.append("{\n  \"detail\": ").append(jsonString(detail));
    if (!pointer.isNull())
        json.append(",\n  \"pointer\": ").append(jsonString(pointer));
    json.append(",\n  \"status\": ").append(QByteArray::number(status));
    json.append(",\n  \"title\": ").append(jsonString(reasonPhrase(status)));
    json.append(",\n  \"type\": ").append(jsonString("urn:nesoi:problem:" + type));
    json.append("\n}\n");
    return json;
}

QByteArrayView reasonPhrase(int status)
{
    switch (status) { // RFC 9110, 15; 431: RFC 6585
    case 100:
        return "Continue";
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 411:
        return "Length Required";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 417:
        return "Expectation Failed";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Unknown";
    }
}

} // namespace nesoi

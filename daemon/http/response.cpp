// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "http/response.h"

namespace nesoi
{

Response Response::of(const Problem &problem)
{
    return {problem.status, "application/problem+json", problem.toJson()};
}

Response Response::refusal(const Problem &problem)
{
    Response response = of(problem);
    if (problem.status == 503)
        response.addField("Retry-After", "1");
    return response;
}

void Response::addField(QByteArrayView name, QByteArrayView value)
{
    fields.append(name).append(": ").append(value).append("\r\n");
}

QByteArray printHead(const Response &response, QByteArrayView date, bool close, bool http10)
{
    QByteArray head;
    head.reserve(256 + response.fields.size());
    head.append("HTTP/1.1 ").append(QByteArray::number(response.status)).append(' ');
    head.append(reasonPhrase(response.status)).append("\r\nDate: ").append(date).append("\r\n");
    if (response.hasBody()) {
        head.append("Content-Type: ").append(response.contentType).append("\r\n");
        if (!response.isStream)
            head.append("Content-Length: ").append(QByteArray::number(response.body.size())).append("\r\n");
        else if (!http10)
            head.append("Transfer-Encoding: chunked\r\n");
    }
    if (!response.entityTag.isNull())
        head.append("ETag: ").append(response.entityTag).append("\r\n");
    head.append("Cache-Control: no-cache\r\n"); // Whoever keeps an answer asks with its ETag before he uses it again.
    head.append(response.fields);
    if (close)
        head.append("Connection: close\r\n");
    else if (http10)
        head.append("Connection: keep-alive\r\n");
    head.append("\r\n");
    return head;
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/crossorigin.h"

#include <QHttpServerRequest>

namespace nesoi
{

CrossOrigin::CrossOrigin(const QByteArrayList &origins)
    : m_origins(origins)
    , m_allowsAll(origins.contains("*"))
{
}

/// What Access-Control-Allow-Origin says; empty: nothing.
QByteArray CrossOrigin::allowed(const QHttpServerRequest &message) const
{
    const QByteArray origin = message.value("Origin");
    if (origin.isEmpty())
        return {};
    if (m_allowsAll)
        return "*";
    return m_origins.contains(origin) ? origin : QByteArray();
}

QByteArray CrossOrigin::fields(const QHttpServerRequest &message) const
{
    if (m_origins.isEmpty())
        return {};
    Response answer;
    if (!m_allowsAll) // Also for those who may not: a cache must not give them what another was answered.
        answer.addField("Vary", "Origin");
    if (const QByteArray origin = allowed(message); !origin.isEmpty()) {
        answer.addField("Access-Control-Allow-Origin", origin);
        answer.addField("Access-Control-Expose-Headers", "ETag, Link, Preference-Applied");
    }
    return answer.fields;
}

void CrossOrigin::addPreflight(Response &response, const QHttpServerRequest &message) const
{
    response.fields += fields(message);
    if (allowed(message).isEmpty() || message.value("Access-Control-Request-Method").isEmpty())
        return;
    response.addField("Access-Control-Allow-Methods", "GET, HEAD");
    response.addField("Access-Control-Allow-Headers", "If-Match, If-None-Match, Prefer, Last-Event-ID, Cache-Control");
    response.addField("Access-Control-Max-Age", "600");
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/collectionwatch.h"

#include <QTimer>

#include <algorithm>

namespace nesoi
{

CollectionWatch::CollectionWatch(QObject *parent)
    : QObject(parent)
{
}

void CollectionWatch::start(const NodeAddress &node)
{
    stop();
    m_node = node;
    for (const ResourcePath &path : {ResourcePath::applications(), ResourcePath::services(), ResourcePath::allHooks()})
        ask(path.text());
}

void CollectionWatch::stop()
{
    ++m_round;
    m_hasStarted = false;
    m_watched.clear();
}

void CollectionWatch::ask(const QByteArray &path)
{
    Watched &watched = m_watched[path];
    ApiRequest request;
    request.verb = ApiRequest::Verb::Head;
    request.path = path;
    request.ifNoneMatch = watched.etag;
    RequestBounds bounds;
    if (!watched.etag.isEmpty())
        bounds.wait = wait;
    watched.request = m_http.send(
        m_node, request, this, [this, path](const ApiAnswer &answer) { answered(path, answer); }, bounds);
}

void CollectionWatch::answered(const QByteArray &path, const ApiAnswer &answer)
{
    Watched &watched = m_watched[path];
    const bool isNews = answer.ok() && !answer.etag.isEmpty() && answer.etag != watched.etag;
    const bool isFirst = watched.etag.isEmpty();
    if (isNews)
        watched.etag = answer.etag;
    watched.wasAsked = true;
    const bool isWaiting = answer.didWait || (isFirst && isNews);
    askLater(path, isWaiting ? pause : std::chrono::milliseconds(pace));
    if (isNews && !isFirst)
        Q_EMIT changed(path);
    const auto wasAsked = [](const auto &entry) { return entry.second.wasAsked; };
    if (!m_hasStarted && std::ranges::all_of(m_watched, wasAsked)) {
        m_hasStarted = true;
        Q_EMIT started();
    }
}

void CollectionWatch::askLater(const QByteArray &path, std::chrono::milliseconds delay)
{
    QTimer::singleShot(delay, this, [this, path, round = m_round] {
        if (round == m_round)
            ask(path);
    });
}

} // namespace nesoi

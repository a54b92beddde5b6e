// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/collectionreader.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace nesoi
{

namespace
{

constexpr auto retryDelay = 1s;

} // namespace

CollectionReader::CollectionReader(ClusterClient &client, QByteArray path, qsizetype mostMembers, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_path(std::move(path))
    , m_mostMembers(mostMembers)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &CollectionReader::ask);
}

void CollectionReader::start()
{
    m_after.clear();
    m_limit = std::min(m_limit, firstLimit); // The first page is there soon.
    m_isActive = true;
    ask();
}

void CollectionReader::stop()
{
    m_isActive = false;
    m_again.stop();
    m_request.cancel();
}

void CollectionReader::ask()
{
    m_again.stop();
    ApiRequest request;
    request.path = m_path;
    request.query = {{"limit", QByteArray::number(m_limit)}};
    if (!m_after.isEmpty())
        request.query.append({"after", m_after});
    m_request = m_client.send(request, this, [this](const ApiAnswer &answer) { answered(answer); });
}

void CollectionReader::answered(const ApiAnswer &answer)
{
    CollectionPage page{.body = answer.body, .after = m_after, .isLast = !answer.hasNext};
    auto members = answer.ok() ? collectionMembers(page.body) : std::nullopt;
    if (!members || (members->isEmpty() && !page.isLast)) {
        failed(answer);
        return;
    }
    page.members = *std::move(members);
    if (page.isLast) {
        m_isActive = false;
    } else {
        m_after = page.members.last().name.toByteArray();
        m_limit = std::clamp<qsizetype>(pageBytes * page.members.size() / page.body.size(), 1, m_mostMembers);
        ask();
    }
    Q_EMIT pageRead(page);
    if (page.isLast && !m_isActive) // Not started again by who was told.
        Q_EMIT finished();
}

void CollectionReader::failed(const ApiAnswer &answer)
{
    if (answer.fault && answer.fault->kind == NetworkFault::Kind::TooLarge && m_limit > 1) {
        m_limit = std::max<qsizetype>(1, m_limit / 8);
        ask();
    } else if (answer.status == 404) {
        stop();
        Q_EMIT refused();
    } else if (m_client.isOnline()) {
        m_again.start(retryDelay);
    } else {
        stop();
    }
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/catchupserver.h"

#include "gossip/catchupcodec.h"
#include "gossip/wirecodec.h"

namespace nesoi
{

namespace
{

using namespace std::chrono_literals;

constexpr qint64 maxPageBytes = 4 * 1024 * 1024; ///< Of bodies and paths, or one record that is larger.
constexpr auto snapshotLifetime = 5s;

} // namespace

CatchUpServer::CatchUpServer(const QByteArray &cluster, const Store &store)
    : m_cluster(clusterHash(cluster))
    , m_store(store)
{
}

std::optional<QByteArray> CatchUpServer::answer(QByteArrayView question)
{
    const auto asked = decodeQuestion(question, m_cluster);
    if (!asked)
        return std::nullopt;
    const CatchUpSource source{
        .marks = m_store.marks(),
        .delta = [this](NodeId origin, quint64 after, qint64 bytes) { return m_store.delta(origin, after, bytes); },
        .snapshot = [this, &asked] { return snapshotFor(asked->after); }};
    const CatchUpAnswer answer = answerCatchUp(*asked, source, maxPageBytes);
    if (answer.part && answer.part->upTo.isEmpty())
        forgetSnapshot();
    return encodeAnswer(answer, m_cluster);
}

/// A snapshot walks through everything, so the parts of a full transfer are cut from one that is some seconds old at
/// most: it is right as of then, as an answer that was on its way for so long is. Whoever begins is given a new one.
Snapshot CatchUpServer::snapshotFor(const QByteArray &after)
{
    const std::lock_guard lock(m_mutex);
    const Clock::time_point now = Clock::now();
    if (!m_snapshot || after.isEmpty() || now - m_takenAt > snapshotLifetime) {
        m_snapshot = std::make_shared<const Snapshot>(m_store.snapshot());
        m_takenAt = now;
    }
    return *m_snapshot;
}

/// After a transfer's last part: it keeps records in memory that may be superseded by now.
void CatchUpServer::forgetSnapshot()
{
    const std::lock_guard lock(m_mutex);
    m_snapshot.reset();
}

} // namespace nesoi

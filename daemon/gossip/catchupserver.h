// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/fulltransfer.h"
#include "store/store.h"

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>

namespace nesoi
{

/// Gives other nodes in bulk what they lack: stands behind POST /cluster/catch-up (docs/wire-format.md, "Catch-up").
///
/// Threads: any; HTTP workers share one. At most one snapshot is taken at a time.
class CatchUpServer
{
public:
    CatchUpServer(const QByteArray &cluster, const Store &store);

    /// Nothing where the question is malformed, of another version, or asked by a node of another cluster.
    [[nodiscard]] std::optional<QByteArray> answer(QByteArrayView question);

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] Snapshot snapshotFor(const QByteArray &after);
    void forgetSnapshot();

    const quint64 m_cluster;
    const Store &m_store;

    std::mutex m_mutex; ///< Guards what follows.
    std::shared_ptr<const Snapshot> m_snapshot; ///< For the next parts of a full transfer.
    Clock::time_point m_takenAt{};
};

} // namespace nesoi

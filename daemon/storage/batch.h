// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/writer.h"

#include <QHash>

#include <vector>

namespace nesoi
{

/// The outcome of a write and who is told of it.
struct Delivery {
    WriteListener *listener;
    WriteOutcome outcome;
};

/// Writes that are decided together and go to the disk in one transaction. Each sees those before it.
class Batch
{
public:
    /// lastVersion: the highest version that the origin gave out before.
    Batch(const Store &store, HybridClock &clock, Writer::WallClock wallClock, NodeId origin, quint64 lastVersion);

    void add(WriteRequest &&request);

    /// What is to be written, in the order of its versions; owned by the deliveries.
    [[nodiscard]] const std::vector<Record *> &records() const { return m_records; }
    [[nodiscard]] size_t size() const { return m_deliveries.size(); } ///< Refused ones included.

    /// Nothing of it came to the disk: all are told so. A refusal may have had its cause in what is not there now.
    void fail(const Problem &problem);

    [[nodiscard]] std::vector<Delivery> takeDeliveries() { return std::move(m_deliveries); }

private:
    [[nodiscard]] WriteOutcome decide(WriteRequest &request);
    [[nodiscard]] std::optional<Problem> refusal(const WriteRequest &request, const RecordPointer &standing) const;
    [[nodiscard]] RecordPointer live(const ResourcePath &path) const;
    [[nodiscard]] RecordPointer write(WriteRequest &request);

    const Store &m_store;
    HybridClock &m_clock;
    const Writer::WallClock m_wallClock;
    const NodeId m_origin;
    quint64 m_lastVersion;
    std::vector<Record *> m_records;
    std::vector<Delivery> m_deliveries;
    QHash<ResourcePath, RecordPointer> m_pending; ///< What stands at a path once the batch is committed.
};

} // namespace nesoi

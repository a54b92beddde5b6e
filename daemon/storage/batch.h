// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/writer.h"
#include "store/fulltransfer.h"
#include "store/reissue.h"

#include <QHash>

#include <map>
#include <span>
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
    struct Context {
        const Store &store;
        HybridClock &clock;
        qint64 wallMicroseconds; ///< Of all its writes.
        HybridTime latest; ///< Others' records from after this time are refused.
        HybridTime oldDeletions; ///< Tombstones from before this time may have been collected elsewhere.
        NodeId self;
        quint64 lastVersion; ///< The highest that this node gave out before.
    };
    explicit Batch(const Context &context);

    void add(WriteRequest &&request);
    /// What others tell: of it, what supersedes what stands.
    void add(const Delta &delta);
    /// A part of a full transfer, in a batch that holds nothing else; transfer goes on by it.
    void add(const TransferPart &part, FullTransfer &transfer);
    /// Drops a tombstone for good.
    void collect(const RecordPointer &tombstone);
    /// Writes again what an origin wrote under versions in doubt.
    void reissue(const Doubt &doubt);

    [[nodiscard]] bool isEmpty() const { return m_records.empty() && m_dropped.empty() && m_marks.empty(); }
    [[nodiscard]] size_t requests() const { return m_deliveries.size(); } ///< Refused ones included.
    [[nodiscard]] size_t writes() const { return m_writes; } ///< Requests that were not refused.
    [[nodiscard]] size_t reissues() const { return m_reissues; }
    [[nodiscard]] quint64 stale() const { return m_stale; } ///< Of others' records.
    [[nodiscard]] quint64 refused() const { return m_refused; } ///< Of others' records.

    /// What is to be dropped, before the records are written.
    [[nodiscard]] const std::vector<RecordPointer> &dropped() const { return m_dropped; }
    /// What is to be written, in order; not shared with any other thread yet.
    [[nodiscard]] const std::vector<Record *> &records() const { return m_records; }
    /// How the marks of other origins stand once it is committed, and of this one collected.
    [[nodiscard]] std::vector<OriginMark> marks() const;

    /// Nothing of it came to the disk: all are told so. A refusal may have had its cause in what is not there now.
    void fail(const Problem &problem);

    [[nodiscard]] std::vector<Delivery> takeDeliveries() { return std::move(m_deliveries); }

private:
    [[nodiscard]] WriteOutcome decide(WriteRequest &request);
    [[nodiscard]] std::optional<Problem> refusal(const WriteRequest &request, const RecordPointer &live) const;
    [[nodiscard]] RecordPointer standing(const ResourcePath &path) const;
    [[nodiscard]] RecordPointer write(WriteRequest &request, const RecordPointer &stands);
    RecordPointer append(Record *record);
    void drop(const RecordPointer &record);
    void claim(const OriginMark &claimed);
    [[nodiscard]] quint64 seen(NodeId origin) const;
    [[nodiscard]] std::vector<RecordPointer> overlookedBy(std::span<const RecordPointer> records) const;
    void reassert(std::span<const RecordPointer> records);

    const Context m_context;
    quint64 m_lastVersion;
    size_t m_writes = 0;
    size_t m_reissues = 0;
    quint64 m_stale = 0;
    quint64 m_refused = 0;
    std::vector<Delivery> m_deliveries;
    std::vector<RecordPointer> m_dropped;
    std::vector<Record *> m_records;
    std::vector<RecordPointer> m_owned; ///< The same.
    std::map<NodeId, OriginMark> m_marks; ///< Those that rise.
    QHash<ResourcePath, RecordPointer> m_pending; ///< What stands at a path once it is committed; null: nothing.
};

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/record.h"

#include <map>
#include <span>
#include <vector>

namespace nesoi
{

/// How much of one origin's writes this node has.
struct OriginMark {
    NodeId origin;
    quint64 seen = 0; ///< Every write of that origin up to this version was applied here, or what superseded it.
    quint64 collected = 0; ///< The highest version of a tombstone of that origin that was dropped for good, here or by
                           ///< whom we got a full transfer from. Whoever has seen less needs a full transfer.

    bool operator==(const OriginMark &) const = default;
};

/// An origin's mark among some that stand by origin; with nothing seen where it is not among them.
[[nodiscard]] OriginMark markOf(std::span<const OriginMark> marks, NodeId origin);

/// "These are all records of that origin that still stand with versions in (from, upTo]", in version order.
struct Delta {
    NodeId origin;
    quint64 from = 0;
    quint64 upTo = 0;
    std::vector<RecordPointer> records{};
};

/// The standing records (tombstones too) by the node that wrote them, in version order: what deltas are cut from
/// (Scuttlebutt: van Renesse et al., "Efficient Reconciliation and Flow Control for Anti-Entropy Protocols", 2008).
/// Not thread-safe: the Store guards it.
///
/// Invariants:
///  1. A version of an origin stands at most once; a record that was superseded is not here.
///  2. collected of an origin never goes down, and seen only by doubt().
class OriginIndex
{
public:
    void add(const RecordPointer &record);
    void remove(const Record &record);

    /// Raises the mark of an origin: both parts to at least what is given.
    void advance(const OriginMark &mark);
    /// Lowers seen of an origin to at most this version.
    void doubt(NodeId origin, quint64 after);

    [[nodiscard]] OriginMark mark(NodeId origin) const;
    [[nodiscard]] std::vector<OriginMark> marks() const; ///< By origin; every origin that was ever heard of.

    /// The records of an origin after a version, as many as fit: at least one, then until their bodies and paths exceed
    /// maxBytes. upTo is the mark where nothing was cut off, else the version of the last record.
    [[nodiscard]] Delta delta(NodeId origin, quint64 after, qint64 maxBytes) const;

    /// Every standing record of an origin after a version, also behind a gap, in version order.
    [[nodiscard]] std::vector<RecordPointer> writtenSince(NodeId origin, quint64 after) const;

private:
    struct Slot {
        quint64 version;
        RecordPointer record; ///< Null where it was removed, until the next compaction.
    };
    struct Origin {
        std::vector<Slot> slots; ///< By version.
        size_t holes = 0;
        OriginMark mark;
    };
    std::map<NodeId, Origin> m_origins;
};

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/fulltransfer.h"
#include "store/originindex.h"
#include "store/record.h"

#include <map>
#include <optional>
#include <vector>

namespace nesoi::simulation
{

/// One row of a simulated data file.
struct LogEntry {
    enum class Kind : quint8 {
        Start, ///< The node started.
        Settled, ///< Others know no higher versions of this node: its data file is the newest.
        Record, ///< A record was written, by this node or another.
        Drop, ///< A record was dropped: a collected tombstone, or what a full transfer showed to be superseded.
        Mark, ///< An origin's mark was raised.
        Forgotten, ///< The data file is an old one: versions up to `version` have been given out.
        Remembered, ///< All of them were fetched.
    };
    Kind kind;
    RecordPointer record{};
    OriginMark mark{};
    quint64 version = 0;
};

/// What the rows of a data file add up to.
class Ledger
{
public:
    using Records = std::map<QByteArray, RecordPointer>; ///< By the text of the path.

    /// Being restored from an old backup: what this node does not know of itself.
    struct Recovery {
        quint64 from; ///< Versions after this one …
        quint64 until; ///< … up to this one may be given twice: before the restoration and after.
        quint64 seen; ///< How far this node has fetched its own writes.
        quint64 upTo; ///< How far it has to.
    };

    explicit Ledger(NodeId self = {})
        : m_self(self)
    {
    }

    void apply(const LogEntry &entry);

    [[nodiscard]] const Records &records() const { return m_records; }
    [[nodiscard]] RecordPointer standing(const ResourcePath &path) const;
    /// What this node may claim to have of an origin.
    [[nodiscard]] OriginMark mark(NodeId origin) const;
    [[nodiscard]] std::vector<OriginMark> marks() const; ///< By origin, as mark().
    [[nodiscard]] const std::map<NodeId, OriginMark> &published() const { return m_marks; }
    [[nodiscard]] Snapshot snapshot() const;

    [[nodiscard]] quint64 lastVersion() const { return m_lastVersion; } ///< The highest of its own ever given out.
    [[nodiscard]] quint64 generation() const { return m_generation; }
    [[nodiscard]] bool isSettled() const { return !m_unsettledFrom; }
    [[nodiscard]] const std::optional<Recovery> &recovery() const { return m_recovery; }

private:
    void takeRecord(const RecordPointer &record);
    void takeMark(const OriginMark &mark);
    void forget(quint64 upTo);

    NodeId m_self;
    Records m_records;
    std::map<NodeId, OriginMark> m_marks;
    quint64 m_lastVersion = 0;
    quint64 m_generation = 0;
    std::optional<quint64> m_unsettledFrom; ///< The last version before the first start that has not settled.
    std::optional<Recovery> m_recovery;
};

} // namespace nesoi::simulation

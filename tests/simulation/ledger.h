// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hooks/hookregister.h"
#include "store/fulltransfer.h"
#include "store/originindex.h"
#include "store/record.h"

#include <map>
#include <memory>
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
        Reborn, ///< The data file turned out to be an old one: from here on the node writes under mark.origin.
        Remembered, ///< What it wrote under mark.origin, before and after the restoration, is sorted out.
        Registers, ///< How far the web-hooks were served, as far as the node knows.
    };
    Kind kind;
    RecordPointer record{};
    OriginMark mark{};
    using Registers = std::shared_ptr<const std::vector<HookRegister>>;
    Registers registers{};

    [[nodiscard]] static Registers shared(std::vector<HookRegister> registers)
    {
        return std::make_shared<const std::vector<HookRegister>>(std::move(registers));
    }
};

/// What the rows of a data file add up to.
class Ledger
{
public:
    using Records = std::map<QByteArray, RecordPointer>; ///< By the text of the path.

    /// A former id, of before this node was found to be restored from an old backup. Versions after `from` up to
    /// `until` may have been given to two writes each.
    struct Former {
        NodeId id;
        quint64 from;
        quint64 until;
    };

    explicit Ledger(NodeId self = {}) ///< The first id that the node had.
        : m_self(self)
    {
    }

    void apply(const LogEntry &entry);

    [[nodiscard]] const Records &records() const { return m_records; }
    [[nodiscard]] RecordPointer standing(const ResourcePath &path) const;
    [[nodiscard]] OriginMark mark(NodeId origin) const;
    [[nodiscard]] std::vector<OriginMark> marks() const; ///< By origin.
    [[nodiscard]] Snapshot snapshot() const;

    [[nodiscard]] NodeId self() const { return m_self; }
    [[nodiscard]] quint64 lastVersion() const { return m_lastVersion; } ///< The highest of its own ever given out.
    [[nodiscard]] quint64 generation() const { return m_generation; }
    [[nodiscard]] bool isSettled() const { return !m_unsettledFrom; }
    [[nodiscard]] const std::vector<Former> &formers() const { return m_formers; }
    [[nodiscard]] std::vector<HookRegister> hookRegisters() const
    {
        return m_registers ? *m_registers : std::vector<HookRegister>();
    }

private:
    void takeRecord(const RecordPointer &record);
    void takeMark(const OriginMark &mark);
    void beReborn(NodeId as);

    NodeId m_self;
    Records m_records;
    std::map<NodeId, OriginMark> m_marks;
    quint64 m_lastVersion = 0;
    quint64 m_generation = 0;
    std::optional<quint64> m_unsettledFrom; ///< The last version before the first start that has not settled.
    std::vector<Former> m_formers;
    LogEntry::Registers m_registers;
};

} // namespace nesoi::simulation

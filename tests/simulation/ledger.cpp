// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "ledger.h"

#include <algorithm>

namespace nesoi::simulation
{

void Ledger::apply(const LogEntry &entry)
{
    switch (entry.kind) {
    case LogEntry::Kind::Start:
        ++m_generation;
        m_unsettledFrom = m_unsettledFrom.value_or(m_lastVersion);
        break;
    case LogEntry::Kind::Settled:
        m_unsettledFrom.reset();
        break;
    case LogEntry::Kind::Record:
        takeRecord(entry.record);
        break;
    case LogEntry::Kind::Drop:
        m_records.erase(entry.record->path.text());
        break;
    case LogEntry::Kind::Mark:
        takeMark(entry.mark);
        break;
    case LogEntry::Kind::Reborn:
        beReborn(entry.mark.origin);
        break;
    case LogEntry::Kind::Remembered:
        std::erase_if(m_formers, [&entry](const Former &former) { return former.id == entry.mark.origin; });
        break;
    case LogEntry::Kind::Registers:
        m_registers = entry.registers;
        break;
    }
}

void Ledger::takeRecord(const RecordPointer &record)
{
    RecordPointer &standing = m_records[record->path.text()];
    if (!standing || supersedes(*record, *standing))
        standing = record;
    if (record->origin == m_self)
        m_lastVersion = std::max(m_lastVersion, record->version);
}

void Ledger::takeMark(const OriginMark &mark)
{
    OriginMark &standing = m_marks.try_emplace(mark.origin, OriginMark{mark.origin}).first->second;
    standing.collected = std::max(standing.collected, mark.collected);
    standing.seen = std::max(standing.seen, mark.seen);
    if (mark.origin == m_self)
        m_lastVersion = std::max(m_lastVersion, mark.seen);
}

void Ledger::beReborn(NodeId as)
{
    const Former former{.id = m_self, .from = m_unsettledFrom.value_or(m_lastVersion), .until = m_lastVersion};
    OriginMark &mark = m_marks.try_emplace(m_self, OriginMark{m_self}).first->second;
    mark.seen = std::min(mark.seen, former.from);
    m_formers.push_back(former);
    m_self = as;
    m_lastVersion = 0;
    m_unsettledFrom = 0;
}

RecordPointer Ledger::standing(const ResourcePath &path) const
{
    const auto found = m_records.find(path.text());
    return found == m_records.end() ? RecordPointer() : found->second;
}

OriginMark Ledger::mark(NodeId origin) const
{
    const auto found = m_marks.find(origin);
    return found == m_marks.end() ? OriginMark{origin} : found->second;
}

std::vector<OriginMark> Ledger::marks() const
{
    std::vector<OriginMark> marks;
    for (const auto &[origin, mark] : m_marks)
        marks.push_back(mark);
    return marks;
}

Snapshot Ledger::snapshot() const
{
    Snapshot snapshot{.marks = marks(), .records = {}};
    for (const auto &[path, record] : m_records)
        snapshot.records.push_back(record);
    return snapshot;
}

} // namespace nesoi::simulation

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "ledger.h"

#include <algorithm>

namespace nesoi::simulation
{

namespace
{

/// How far a restored node jumps beyond what one of the others has seen of it: another may have seen more.
constexpr quint64 versionLeap = 1 << 20;

} // namespace

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
    case LogEntry::Kind::Forgotten:
        forget(entry.version);
        break;
    case LogEntry::Kind::Remembered:
        m_recovery.reset();
        m_unsettledFrom.reset();
        takeMark({.origin = m_self, .seen = m_lastVersion});
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
    if (mark.origin == m_self && m_recovery) {
        m_recovery->seen = std::max(m_recovery->seen, mark.seen);
        return;
    }
    standing.seen = std::max(standing.seen, mark.seen);
    if (mark.origin == m_self)
        m_lastVersion = std::max(m_lastVersion, mark.seen);
}

void Ledger::forget(quint64 upTo)
{
    if (!m_recovery) {
        const quint64 from = m_unsettledFrom.value_or(m_lastVersion);
        m_recovery = Recovery{.from = from, .until = m_lastVersion, .seen = from, .upTo = upTo};
    }
    m_recovery->upTo = std::max(m_recovery->upTo, upTo);
    m_lastVersion = std::max(m_lastVersion, upTo + versionLeap);
}

RecordPointer Ledger::standing(const ResourcePath &path) const
{
    const auto found = m_records.find(path.text());
    return found == m_records.end() ? RecordPointer() : found->second;
}

OriginMark Ledger::mark(NodeId origin) const
{
    const auto found = m_marks.find(origin);
    OriginMark mark = found == m_marks.end() ? OriginMark{origin} : found->second;
    if (origin == m_self && m_recovery)
        mark.seen = m_recovery->seen;
    return mark;
}

std::vector<OriginMark> Ledger::marks() const
{
    std::vector<OriginMark> marks;
    for (const auto &[origin, mark] : m_marks)
        marks.push_back(this->mark(origin));
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

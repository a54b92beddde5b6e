// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "store/fulltransfer.h"

#include <algorithm>
#include <limits>

namespace nesoi
{

namespace
{

const QByteArray &textOf(const RecordPointer &record)
{
    return record->path.text();
}

bool covers(std::span<const OriginMark> marks, const Record &record)
{
    return markOf(marks, record.origin).seen >= record.version;
}

bool isSame(const Record &left, const Record &right)
{
    return left.origin == right.origin && left.version == right.version && left.time == right.time;
}

} // namespace

TransferPart nextPart(const Snapshot &snapshot, const QByteArray &after, qint64 maxBytes)
{
    TransferPart part{.marks = snapshot.marks, .after = after};
    qint64 bytes = 0;
    auto place = std::ranges::upper_bound(snapshot.records, after, {}, textOf);
    for (; place != snapshot.records.end(); ++place) {
        bytes += (*place)->body.size() + textOf(*place).size();
        if (bytes > maxBytes && !part.records.empty()) {
            part.upTo = textOf(part.records.back());
            return part;
        }
        part.records.push_back(*place);
    }
    return part;
}

Takeover takeOver(const TransferPart &part, std::span<const RecordPointer> own, std::span<const OriginMark> ownMarks,
                  HybridTime latest)
{
    Takeover takeover;
    const auto drop = [&](const RecordPointer &record) {
        takeover.dropped.push_back(record);
        if (record->isTombstone())
            takeover.marks.push_back({.origin = record->origin, .collected = record->version});
    };
    auto mine = own.begin();
    for (const RecordPointer &theirs : part.records) {
        for (; mine != own.end() && textOf(*mine) < textOf(theirs); ++mine) {
            if (covers(part.marks, **mine))
                drop(*mine);
        }
        const RecordPointer stands = mine != own.end() && textOf(*mine) == textOf(theirs) ? *mine++ : RecordPointer();
        if (theirs->time > latest) {
            takeover.refused.push_back(theirs);
            continue;
        }
        if (stands && isSame(*stands, *theirs))
            continue;
        if (stands && !supersedes(*theirs, *stands)) {
            if (covers(part.marks, *stands))
                takeover.deleted.push_back(stands);
        } else if (!covers(ownMarks, *theirs)) {
            takeover.records.push_back(theirs);
        }
    }
    for (; mine != own.end(); ++mine) {
        if (covers(part.marks, **mine))
            drop(*mine);
    }
    return takeover;
}

void FullTransfer::add(const TransferPart &part, std::span<const RecordPointer> refused)
{
    const bool leavesGap = part.after > m_after;
    const bool isKnown = !part.upTo.isEmpty() && part.upTo <= m_after;
    if (leavesGap || isKnown)
        return;
    for (const RecordPointer &record : refused) {
        const auto limit = m_limits.try_emplace(record->origin, std::numeric_limits<quint64>::max()).first;
        limit->second = std::min(limit->second, record->version - 1);
    }
    for (auto &[origin, mark] : m_marks)
        mark.seen = std::min(mark.seen, markOf(part.marks, origin).seen);
    for (const OriginMark &mark : part.marks) {
        const auto known = m_marks.try_emplace(mark.origin, mark);
        OriginMark &claimed = known.first->second;
        if (known.second && m_begun)
            claimed.seen = 0; // The senders of the parts before had not heard of this origin.
        claimed.collected = std::max(claimed.collected, mark.collected);
    }
    m_begun = true;
    m_after = part.upTo;
    m_complete = part.upTo.isEmpty();
}

std::vector<OriginMark> FullTransfer::marks() const
{
    std::vector<OriginMark> marks;
    for (const auto &[origin, mark] : m_marks) {
        const auto limit = m_limits.find(origin);
        marks.push_back(mark);
        if (limit != m_limits.end())
            marks.back().seen = std::min(mark.seen, limit->second);
    }
    return marks;
}

bool needsFullTransfer(std::span<const OriginMark> receiver, std::span<const OriginMark> sender)
{
    return std::ranges::any_of(
        sender, [receiver](const OriginMark &mark) { return markOf(receiver, mark.origin).seen < mark.collected; });
}

} // namespace nesoi

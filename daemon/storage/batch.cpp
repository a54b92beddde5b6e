// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/batch.h"

#include "store/merge.h"
#include "store/tombstones.h"

namespace nesoi
{

namespace
{

Problem preconditionFailed(const ResourcePath &path)
{
    return {412, "precondition-failed",
            path.text() + " is not in the state that the request's condition asks for: read it again, then decide."};
}

Problem notFound(const ResourcePath &path)
{
    return {404, "not-found", path.text() + " is not there, so it cannot be deleted."};
}

Problem conflict(const ResourcePath &path)
{
    return {409, "conflict", path.text() + " is there already: use PUT to replace it, or take another name."};
}

} // namespace

Batch::Batch(const Context &context)
    : m_context(context)
    , m_lastVersion(context.lastVersion)
{
}

// ---- What clients ask for

void Batch::add(WriteRequest &&request)
{
    WriteOutcome outcome = decide(request);
    m_deliveries.push_back({request.listener, std::move(outcome)});
}

void Batch::fail(const Problem &problem)
{
    m_records.clear();
    for (Delivery &delivery : m_deliveries)
        delivery.outcome = {.token = delivery.outcome.token, .problem = problem};
}

WriteOutcome Batch::decide(WriteRequest &request)
{
    const RecordPointer stands = standing(request.document.path);
    const RecordPointer live = stands && !stands->isTombstone() ? stands : RecordPointer();
    if (auto problem = refusal(request, live))
        return {.token = request.token, .problem = std::move(problem)};
    return {.token = request.token, .created = !live, .record = write(request, stands)};
}

std::optional<Problem> Batch::refusal(const WriteRequest &request, const RecordPointer &live) const
{
    using Operation = WriteRequest::Operation;
    const ResourcePath &path = request.document.path;
    if (request.operation == Operation::Delete && !live) // Conditions do not matter then (RFC 9110, 13.2.1).
        return notFound(path);
    const bool isConditional = request.precondition.ifMatch || request.precondition.ifNoneMatch;
    if (isConditional && !request.precondition.allowsWrite(live ? entityTag(*live) : QByteArray()))
        return preconditionFailed(path);
    if (request.operation == Operation::Create && live)
        return conflict(path);
    return std::nullopt;
}

RecordPointer Batch::write(WriteRequest &request, const RecordPointer &stands)
{
    Document &document = request.document;
    HybridTime time = m_context.clock.tick(m_context.wallMicroseconds);
    if (stands) // It may be from further ahead than what the clock was told of at the start.
        time = std::max(time, HybridTime{stands->time.ticks + 1});
    auto kind = Record::Kind::Tombstone;
    QByteArray text;
    if (request.operation != WriteRequest::Operation::Delete) {
        kind = Record::Kind::Value;
        document.stamp(time.toUpdatedAt());
        text = std::move(document.text);
        text.squeeze(); // It stays in memory for as long as it stands.
    }
    ++m_writes;
    return append(new Record(document.path, time, m_context.self, ++m_lastVersion, kind, std::move(text)));
}

// ---- What others tell

void Batch::add(const Delta &delta)
{
    const std::vector<RecordPointer> overlooked = overlookedBy(delta.records);
    const Merge merged = merge(delta, seen(delta.origin), m_context.latest,
                               [this](const ResourcePath &path) { return standing(path); });
    for (const RecordPointer &record : merged.records)
        append(new Record(*record)); // Its place in the log is this node's own.
    m_stale += quint64(merged.stale);
    m_refused += quint64(merged.refused);
    reassert(overlooked);
    if (merged.mark)
        claim(*merged.mark);
}

void Batch::add(const TransferPart &part, FullTransfer &transfer)
{
    std::vector<RecordPointer> overlooked = overlookedBy(part.records);
    const std::vector<RecordPointer> own = m_context.store.standingBetween(part.after, part.upTo);
    const Takeover takeover = takeOver(part, own, m_context.store.marks(), m_context.latest);
    for (const RecordPointer &record : takeover.dropped)
        drop(record);
    for (const RecordPointer &record : takeover.records)
        append(new Record(*record));
    for (const OriginMark &mark : takeover.marks)
        claim(mark);
    m_refused += takeover.refused.size();
    overlooked.insert(overlooked.end(), takeover.deleted.begin(), takeover.deleted.end());
    reassert(overlooked);
    transfer.add(part, takeover.refused);
    if (!transfer.isComplete())
        return;
    for (const OriginMark &mark : transfer.marks()) // Only now is all here that they claim.
        claim(mark);
    transfer = {};
}

/// Old deletions of which whoever sent these records does not know (any more).
std::vector<RecordPointer> Batch::overlookedBy(std::span<const RecordPointer> records) const
{
    return toBeReasserted(
        records, m_context.oldDeletions, [this](NodeId origin) { return seen(origin); },
        [this](const ResourcePath &path) { return standing(path); });
}

void Batch::reassert(std::span<const RecordPointer> records)
{
    for (const RecordPointer &record : records) {
        if (standing(record->path) != record)
            continue;
        append(new Record(*deletionOf(*record, m_context.self, ++m_lastVersion)));
        ++m_reissues;
    }
}

// ---- What the Writer does by itself

void Batch::collect(const RecordPointer &tombstone)
{
    drop(tombstone);
    claim({.origin = tombstone->origin, .collected = tombstone->version});
}

void Batch::reissue(const Doubt &doubt)
{
    for (const RecordPointer &record : m_context.store.writtenSince(doubt.origin, doubt.after)) {
        if (record->version > doubt.upTo)
            break;
        append(new Record(*reissued(*record, m_context.self, ++m_lastVersion)));
        ++m_reissues;
    }
}

// ---- What comes of it

std::vector<OriginMark> Batch::marks() const
{
    std::vector<OriginMark> marks;
    marks.reserve(m_marks.size());
    for (const auto &[origin, mark] : m_marks)
        marks.push_back(mark);
    return marks;
}

RecordPointer Batch::standing(const ResourcePath &path) const
{
    const auto pending = m_pending.constFind(path);
    return pending == m_pending.constEnd() ? m_context.store.findStanding(path) : *pending;
}

RecordPointer Batch::append(Record *record)
{
    RecordPointer pointer(record);
    if (record->time <= m_context.latest)
        m_context.clock.witness(record->time);
    m_records.push_back(record);
    m_owned.push_back(pointer);
    m_pending.insert(record->path, pointer);
    return pointer;
}

void Batch::drop(const RecordPointer &record)
{
    m_dropped.push_back(record);
    m_pending.insert(record->path, RecordPointer());
}

void Batch::claim(const OriginMark &claimed)
{
    const OriginMark before = m_context.store.mark(claimed.origin);
    const auto known = m_marks.find(claimed.origin);
    OriginMark mark = known == m_marks.end() ? before : known->second;
    mark.origin = claimed.origin;
    mark.collected = std::max(mark.collected, claimed.collected);
    if (claimed.origin != m_context.self) // This node's own follows from its records.
        mark.seen = std::max(mark.seen, claimed.seen);
    if (mark != before)
        m_marks.insert_or_assign(claimed.origin, mark);
}

quint64 Batch::seen(NodeId origin) const
{
    if (origin == m_context.self)
        return m_lastVersion;
    const auto raised = m_marks.find(origin);
    return raised == m_marks.end() ? m_context.store.mark(origin).seen : raised->second.seen;
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/batch.h"

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

Batch::Batch(const Store &store, HybridClock &clock, Writer::WallClock wallClock, NodeId origin, quint64 lastVersion)
    : m_store(store)
    , m_clock(clock)
    , m_wallClock(wallClock)
    , m_origin(origin)
    , m_lastVersion(lastVersion)
{
}

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
    const RecordPointer standing = live(request.document.path);
    if (auto problem = refusal(request, standing))
        return {.token = request.token, .problem = std::move(problem)};
    return {.token = request.token, .created = !standing, .record = write(request)};
}

std::optional<Problem> Batch::refusal(const WriteRequest &request, const RecordPointer &standing) const
{
    using Operation = WriteRequest::Operation;
    const ResourcePath &path = request.document.path;
    if (request.operation == Operation::Delete && !standing) // Conditions do not matter then (RFC 9110, 13.2.1).
        return notFound(path);
    const bool isConditional = request.precondition.ifMatch || request.precondition.ifNoneMatch;
    if (isConditional && !request.precondition.allowsWrite(standing ? entityTag(*standing) : QByteArray()))
        return preconditionFailed(path);
    if (request.operation == Operation::Create && standing)
        return conflict(path);
    return std::nullopt;
}

RecordPointer Batch::live(const ResourcePath &path) const
{
    const auto pending = m_pending.constFind(path);
    if (pending == m_pending.constEnd())
        return m_store.find(path);
    return (*pending)->isTombstone() ? RecordPointer() : *pending;
}

RecordPointer Batch::write(WriteRequest &request)
{
    Document &document = request.document;
    const HybridTime time = m_clock.tick(m_wallClock());
    auto kind = Record::Kind::Tombstone;
    QByteArray text;
    if (request.operation != WriteRequest::Operation::Delete) {
        kind = Record::Kind::Value;
        document.stamp(time.toUpdatedAt());
        text = std::move(document.text);
        text.squeeze(); // It stays in memory for as long as it stands.
    }
    auto *record = new Record(document.path, time, m_origin, ++m_lastVersion, kind, std::move(text));
    RecordPointer pointer(record);
    m_records.push_back(record);
    m_pending.insert(record->path, pointer);
    return pointer;
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/catchupcodec.h"

#include "gossip/digest.h"
#include "gossip/wirecodec.h"

namespace nesoi
{

namespace
{

constexpr QByteArrayView magic("NC");
constexpr quint8 version = 1;
enum class Kind : quint8 { Question = 1, Answer = 2 };

// Flags of an answer.
constexpr quint8 partBit = 1;
constexpr quint8 moreBit = 2;

constexpr qsizetype maxPathSize = 300;
constexpr qsizetype maxBodySize = 64 * 1024 * 1024; // A body as large as a request may be grows when it is printed.

// The least that one of each takes.
constexpr qsizetype minMarkSize = 8 + 1 + 1;
constexpr qsizetype minRecordSize = 2 + 1 + 8 + 8 + 1;
constexpr qsizetype minDeltaSize = 8 + 1 + 1 + 1;

void putHead(Encoder &out, Kind kind, quint64 cluster)
{
    out.raw(magic);
    out.byte(version);
    out.byte(static_cast<quint8>(kind));
    out.fixed64(cluster);
}

bool getHead(Decoder &in, Kind kind, quint64 cluster)
{
    return in.raw(magic.size()) == magic && in.byte() == version && in.byte() == static_cast<quint8>(kind)
        && in.fixed64() == cluster;
}

NodeId getId(Decoder &in)
{
    const NodeId id{in.fixed64()};
    if (id == NodeId())
        in.fail();
    return id;
}

quint64 getVersion(Decoder &in)
{
    const quint64 number = in.varint();
    if (number >= DigestEntry::endOfVersions)
        in.fail();
    return number;
}

void put(Encoder &out, const std::vector<OriginMark> &marks)
{
    out.varint(marks.size());
    for (const OriginMark &mark : marks) {
        out.fixed64(mark.origin.value);
        out.varint(mark.seen);
        out.varint(mark.collected);
    }
}

/// By rising origin: they are searched by bisection.
std::vector<OriginMark> getMarks(Decoder &in)
{
    const qsizetype count = in.count(minMarkSize);
    std::vector<OriginMark> marks;
    marks.reserve(static_cast<size_t>(count));
    for (qsizetype i = 0; i < count && !in.failed(); ++i) {
        const NodeId origin = getId(in);
        if (!marks.empty() && origin <= marks.back().origin)
            in.fail();
        const quint64 seen = getVersion(in);
        marks.push_back({.origin = origin, .seen = seen, .collected = getVersion(in)});
    }
    return marks;
}

void put(Encoder &out, const std::vector<RecordPointer> &records)
{
    out.varint(records.size());
    for (const RecordPointer &record : records) {
        out.sized(record->path.text());
        out.byte(static_cast<quint8>(record->kind));
        out.fixed64(record->time.ticks);
        out.fixed64(record->origin.value);
        out.varint(record->version);
        if (!record->isTombstone())
            out.sized(record->body);
    }
}

/// Null where the decoder fails.
RecordPointer getRecord(Decoder &in)
{
    const auto path = ResourcePath::fromRecordText(in.sized(maxPathSize));
    const quint8 kind = in.byte();
    const bool isValue = kind == static_cast<quint8>(Record::Kind::Value);
    const HybridTime time{in.fixed64()};
    const NodeId origin = getId(in);
    const quint64 number = getVersion(in);
    const QByteArrayView body = isValue ? in.sized(maxBodySize) : QByteArrayView();
    if (!path || number == 0 || isValue == body.isEmpty()
        || (!isValue && kind != static_cast<quint8>(Record::Kind::Tombstone)))
        in.fail();
    if (in.failed())
        return {};
    return RecordPointer(new Record(*path, time, origin, number, static_cast<Record::Kind>(kind), body.toByteArray()));
}

/// None of them is null.
std::vector<RecordPointer> getRecords(Decoder &in)
{
    const qsizetype count = in.count(minRecordSize);
    std::vector<RecordPointer> records;
    records.reserve(static_cast<size_t>(count));
    for (qsizetype i = 0; i < count && !in.failed(); ++i) {
        if (RecordPointer record = getRecord(in))
            records.push_back(std::move(record));
    }
    return records;
}

void put(Encoder &out, const Delta &delta)
{
    out.fixed64(delta.origin.value);
    out.varint(delta.from);
    out.varint(delta.upTo);
    put(out, delta.records);
}

Delta getDelta(Decoder &in)
{
    Delta delta{.origin = getId(in), .from = getVersion(in), .upTo = getVersion(in)};
    delta.records = getRecords(in);
    if (delta.upTo < delta.from)
        in.fail();
    quint64 last = delta.from;
    for (const RecordPointer &record : delta.records) {
        if (record->origin != delta.origin || record->version <= last || record->version > delta.upTo)
            in.fail();
        last = record->version;
    }
    return delta;
}

void put(Encoder &out, const TransferPart &part)
{
    put(out, part.marks);
    out.sized(part.after);
    out.sized(part.upTo);
    put(out, part.records);
}

TransferPart getPart(Decoder &in)
{
    TransferPart part;
    part.marks = getMarks(in);
    part.after = in.sized(maxPathSize).toByteArray();
    part.upTo = in.sized(maxPathSize).toByteArray();
    part.records = getRecords(in);
    if (!part.upTo.isEmpty() && part.upTo <= part.after)
        in.fail();
    QByteArrayView last = part.after;
    for (const RecordPointer &record : part.records) {
        const QByteArrayView text = record->path.text();
        if (text <= last || (!part.upTo.isEmpty() && text > part.upTo))
            in.fail();
        last = text;
    }
    return part;
}

} // namespace

QByteArray encodeQuestion(const CatchUpQuestion &question, quint64 cluster)
{
    Encoder out;
    putHead(out, Kind::Question, cluster);
    put(out, question.marks);
    out.sized(question.after);
    return out.take();
}

std::optional<CatchUpQuestion> decodeQuestion(QByteArrayView bytes, quint64 cluster)
{
    Decoder in(bytes);
    if (!getHead(in, Kind::Question, cluster))
        return std::nullopt;
    CatchUpQuestion question{.marks = getMarks(in), .after = in.sized(maxPathSize).toByteArray()};
    if (in.failed() || !in.atEnd())
        return std::nullopt;
    return question;
}

QByteArray encodeAnswer(const CatchUpAnswer &answer, quint64 cluster)
{
    Encoder out;
    putHead(out, Kind::Answer, cluster);
    out.byte(static_cast<quint8>((answer.part ? partBit : 0) | (answer.more ? moreBit : 0)));
    if (answer.part)
        put(out, *answer.part);
    out.varint(answer.deltas.size());
    for (const Delta &delta : answer.deltas)
        put(out, delta);
    return out.take();
}

std::optional<CatchUpAnswer> decodeAnswer(QByteArrayView bytes, quint64 cluster)
{
    Decoder in(bytes);
    if (!getHead(in, Kind::Answer, cluster))
        return std::nullopt;
    const quint8 flags = in.byte();
    if ((flags & ~(partBit | moreBit)) != 0)
        return std::nullopt;
    CatchUpAnswer answer;
    answer.more = (flags & moreBit) != 0;
    if ((flags & partBit) != 0)
        answer.part = getPart(in);
    const qsizetype count = in.count(minDeltaSize);
    answer.deltas.reserve(static_cast<size_t>(count));
    for (qsizetype i = 0; i < count && !in.failed(); ++i)
        answer.deltas.push_back(getDelta(in));
    if (in.failed() || !in.atEnd())
        return std::nullopt;
    return answer;
}

} // namespace nesoi

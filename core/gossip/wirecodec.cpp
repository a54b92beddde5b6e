// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/wirecodec.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <bit>

namespace nesoi
{

namespace
{

constexpr QByteArrayView magic("NS");
constexpr qsizetype maxVersionSize = 32;
constexpr int maxPriority = 1000;
constexpr qsizetype maxPathSize = 300;
constexpr qsizetype maxBodySize = 65'507; // What one datagram of UDP could hold.

// The least that one of each takes.
constexpr qsizetype minEntrySize = 8 + 1 + 1;
constexpr qsizetype minDetailsSize = 8 + 1 + 1 + 1 + 4 + 2 + 1 + 1 + 1;
constexpr qsizetype minDeltaSize = 8 + 1 + 1 + 1;
constexpr qsizetype minRecordSize = 1 + 8 + 2;

// What there is of a range.
enum RangeForm : quint8 { NoRange = 0, AllIds = 1, SomeIds = 2 };

// Bits of DigestEntry::seen on the wire.
constexpr quint64 bulkBit = 1;
constexpr quint64 downBit = 2;

// Bits of the flags of details.
constexpr quint8 leftBit = 1;
constexpr quint8 ipv6Bit = 2;
constexpr quint8 voteBit = 4;

constexpr qsizetype mappedPrefixSize = 12;

quint64 zigzag(int value)
{
    return value < 0 ? (static_cast<quint64>(-static_cast<qint64>(value)) << 1) - 1 : static_cast<quint64>(value) << 1;
}

qint64 unzigzag(quint64 value)
{
    return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
}

quint64 seenAndFlags(const DigestEntry &entry)
{
    return entry.seen << 2 | (entry.bulk ? bulkBit : 0) | (entry.down ? downBit : 0);
}

void put(Encoder &out, const MessageHeader &header, quint64 cluster)
{
    out.raw(magic);
    out.byte(wireVersion);
    out.byte(static_cast<quint8>(header.kind));
    out.fixed64(cluster);
    out.fixed64(header.sender.value);
    out.varint(header.generation);
    out.varint(header.heartbeat);
    out.varint(header.startedAtMs);
    out.varint(header.sentAtUs);
    if (header.isAnswer()) {
        out.varint(header.echoUs);
        out.varint(header.delayUs);
    }
}

void put(Encoder &out, const std::optional<IdRange> &range)
{
    if (!range)
        return out.byte(NoRange);
    if (*range == IdRange())
        return out.byte(AllIds);
    out.byte(SomeIds);
    out.fixed64(range->first.value);
    out.fixed64(range->last.value);
}

void put(Encoder &out, const DigestEntry &entry)
{
    out.fixed64(entry.id.value);
    out.varint(entry.generation);
    if (entry.generation != 0) {
        out.varint(entry.heartbeat);
        out.varint(entry.revision);
    }
    out.varint(seenAndFlags(entry));
}

void put(Encoder &out, const MemberDetails &details)
{
    const bool isIPv4 = details.address.isIPv4();
    const bool votes = details.vote != NodeId();
    out.fixed64(details.id.value);
    out.varint(details.generation);
    out.varint(details.revision);
    out.byte(static_cast<quint8>((details.left ? leftBit : 0) | (isIPv4 ? 0 : ipv6Bit) | (votes ? voteBit : 0)));
    const QByteArrayView ip(details.address.ip.data(), static_cast<qsizetype>(details.address.ip.size()));
    out.raw(isIPv4 ? ip.sliced(mappedPrefixSize) : ip);
    out.fixed16(details.address.port);
    out.varint(zigzag(details.priority));
    out.varint(details.startedAtMs);
    if (votes)
        out.fixed64(details.vote.value);
    out.sized(details.version);
}

/// The kind of a record is the low bit of how far its version is from the one before.
void put(Encoder &out, const Record &record, quint64 previousVersion)
{
    out.varint((record.version - previousVersion) << 1 | (record.isTombstone() ? 1 : 0));
    out.fixed64(record.time.ticks);
    out.sized(record.path.text());
    if (!record.isTombstone())
        out.sized(record.body);
}

void put(Encoder &out, const Delta &delta)
{
    out.fixed64(delta.origin.value);
    out.varint(delta.from);
    out.varint(delta.upTo - delta.from);
    out.varint(static_cast<quint64>(delta.records.size()));
    quint64 previous = delta.from;
    for (const RecordPointer &record : delta.records) {
        put(out, *record, previous);
        previous = record->version;
    }
}

template <typename Item>
void putAll(Encoder &out, const std::vector<Item> &items)
{
    out.varint(static_cast<quint64>(items.size()));
    for (const Item &item : items)
        put(out, item);
}

NodeId getId(Decoder &in)
{
    const NodeId id{in.fixed64()};
    if (id == NodeId())
        in.fail();
    return id;
}

/// A generation or a version's place: nothing that could overflow when it is counted on.
quint64 getBounded(Decoder &in)
{
    const quint64 value = in.varint();
    if (value >= DigestEntry::endOfVersions)
        in.fail();
    return value;
}

MessageHeader getHeader(Decoder &in, quint8 kind)
{
    MessageHeader header;
    header.kind = static_cast<MessageKind>(kind);
    header.sender = getId(in);
    header.generation = getBounded(in);
    header.heartbeat = getBounded(in);
    header.startedAtMs = getBounded(in);
    header.sentAtUs = getBounded(in);
    if (header.isAnswer()) {
        header.echoUs = getBounded(in);
        header.delayUs = getBounded(in);
    }
    if (header.generation == 0)
        in.fail();
    return header;
}

std::optional<IdRange> getRange(Decoder &in)
{
    switch (in.byte()) {
    case NoRange:
        return std::nullopt;
    case AllIds:
        return IdRange();
    case SomeIds: {
        const NodeId first{in.fixed64()};
        const NodeId last{in.fixed64()};
        const IdRange range{first, last};
        if (last < first || range == IdRange())
            in.fail();
        return range;
    }
    default:
        in.fail();
        return std::nullopt;
    }
}

DigestEntry getEntry(Decoder &in)
{
    DigestEntry entry;
    entry.id = getId(in);
    entry.generation = getBounded(in);
    if (entry.generation != 0) {
        entry.heartbeat = getBounded(in);
        entry.revision = getBounded(in);
    }
    const quint64 seen = in.varint();
    entry.seen = seen >> 2;
    entry.bulk = (seen & bulkBit) != 0;
    entry.down = (seen & downBit) != 0;
    return entry;
}

MemberDetails getDetails(Decoder &in)
{
    const auto isPrintable = [](char c) { return c >= ' ' && c <= '~'; };
    MemberDetails details;
    details.id = getId(in);
    details.generation = getBounded(in);
    details.revision = getBounded(in);
    const quint8 flags = in.byte();
    details.left = (flags & leftBit) != 0;
    auto ip = details.address.ip.begin();
    if ((flags & ipv6Bit) == 0) {
        details.address.ip[mappedPrefixSize - 2] = 0xFF;
        details.address.ip[mappedPrefixSize - 1] = 0xFF;
        ip += mappedPrefixSize;
    }
    std::ranges::copy(in.raw(details.address.ip.end() - ip), ip);
    details.address.port = in.fixed16();
    const qint64 priority = unzigzag(in.varint());
    details.startedAtMs = getBounded(in);
    if ((flags & voteBit) != 0)
        details.vote = getId(in);
    details.version = in.sized(maxVersionSize).toByteArray();
    const bool isKnownForm
        = (flags & ~(leftBit | ipv6Bit | voteBit)) == 0 && ((flags & ipv6Bit) == 0 || !details.address.isIPv4());
    if (!isKnownForm || details.generation == 0 || details.revision == 0 || details.address.port == 0
        || priority < -maxPriority || priority > maxPriority || !std::ranges::all_of(details.version, isPrintable))
        in.fail();
    details.priority = static_cast<int>(std::clamp<qint64>(priority, -maxPriority, maxPriority));
    return details;
}

/// Null where the decoder fails.
RecordPointer getRecord(Decoder &in, const Delta &delta, quint64 previousVersion)
{
    const quint64 stepAndKind = in.varint();
    const quint64 step = stepAndKind >> 1;
    const auto kind = (stepAndKind & 1) != 0 ? Record::Kind::Tombstone : Record::Kind::Value;
    const HybridTime time{in.fixed64()};
    const auto path = ResourcePath::fromRecordText(in.sized(maxPathSize));
    const QByteArrayView body = kind == Record::Kind::Value ? in.sized(maxBodySize) : QByteArrayView();
    if (!path || step == 0 || step > delta.upTo - previousVersion || (kind == Record::Kind::Value && body.isEmpty()))
        in.fail();
    if (in.failed())
        return {};
    return RecordPointer(new Record(*path, time, delta.origin, previousVersion + step, kind, body.toByteArray()));
}

Delta getDelta(Decoder &in)
{
    Delta delta{.origin = getId(in), .from = getBounded(in), .upTo = 0};
    delta.upTo = delta.from + getBounded(in);
    if (delta.upTo >= DigestEntry::endOfVersions)
        in.fail();
    const qsizetype count = in.count(minRecordSize);
    delta.records.reserve(static_cast<size_t>(count));
    quint64 previous = delta.from;
    for (qsizetype i = 0; i < count && !in.failed(); ++i) {
        if (RecordPointer record = getRecord(in, delta, previous)) {
            previous = record->version;
            delta.records.push_back(std::move(record));
        }
    }
    return delta;
}

template <typename Item>
void getAll(Decoder &in, std::vector<Item> &items, qsizetype minSize, Item (*get)(Decoder &))
{
    const qsizetype count = in.count(minSize);
    items.reserve(static_cast<size_t>(count));
    for (qsizetype i = 0; i < count && !in.failed(); ++i)
        items.push_back(get(in));
}

bool isRisingWithin(const std::vector<DigestEntry> &entries, const std::optional<IdRange> &range)
{
    const auto falls = [](const DigestEntry &left, const DigestEntry &right) { return left.id >= right.id; };
    return std::ranges::adjacent_find(entries, falls) == entries.end()
        && (!range || entries.empty() || (range->contains(entries.front().id) && range->contains(entries.back().id)));
}

} // namespace

void Encoder::varint(quint64 value)
{
    while (value >= 0x80) {
        byte(static_cast<quint8>(value | 0x80));
        value >>= 7;
    }
    byte(static_cast<quint8>(value));
}

void Encoder::fixed16(quint16 value)
{
    byte(static_cast<quint8>(value >> 8));
    byte(static_cast<quint8>(value));
}

void Encoder::fixed64(quint64 value)
{
    const quint64 bigEndian = qToBigEndian(value);
    m_bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

void Encoder::sized(QByteArrayView bytes)
{
    varint(static_cast<quint64>(bytes.size()));
    raw(bytes);
}

qsizetype Encoder::varintSize(quint64 value)
{
    return (std::bit_width(value | 1) + 6) / 7;
}

quint8 Decoder::byte()
{
    const QByteArrayView one = raw(1);
    return one.isEmpty() ? 0 : static_cast<quint8>(one.front());
}

quint64 Decoder::varint()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const quint8 next = byte();
        const quint64 bits = next & 0x7F;
        if (shift == 63 && bits > 1)
            break;
        value |= bits << shift;
        if ((next & 0x80) == 0) {
            if (next == 0 && shift > 0)
                break;
            return m_failed ? 0 : value;
        }
    }
    fail();
    return 0;
}

quint16 Decoder::fixed16()
{
    const QByteArrayView bytes = raw(sizeof(quint16));
    return bytes.isEmpty() ? quint16(0) : qFromBigEndian<quint16>(bytes.data());
}

quint64 Decoder::fixed64()
{
    const QByteArrayView bytes = raw(sizeof(quint64));
    return bytes.isEmpty() ? 0 : qFromBigEndian<quint64>(bytes.data());
}

QByteArrayView Decoder::raw(qsizetype size)
{
    if (m_failed || size > m_rest.size()) {
        fail();
        return {};
    }
    const QByteArrayView bytes = m_rest.first(size);
    m_rest = m_rest.sliced(size);
    return bytes;
}

QByteArrayView Decoder::sized(qsizetype maxSize)
{
    const quint64 size = varint();
    if (size > static_cast<quint64>(maxSize)) {
        fail();
        return {};
    }
    return raw(static_cast<qsizetype>(size));
}

qsizetype Decoder::count(qsizetype minSize)
{
    const quint64 items = varint();
    if (items > static_cast<quint64>(m_rest.size() / minSize)) {
        fail();
        return 0;
    }
    return m_failed ? 0 : static_cast<qsizetype>(items);
}

quint64 clusterHash(QByteArrayView name)
{
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256);
    return qFromBigEndian<quint64>(hash.constData());
}

QByteArray encode(const Message &message, quint64 cluster)
{
    Encoder out;
    put(out, message.header, cluster);
    put(out, message.range);
    putAll(out, message.entries);
    putAll(out, message.details);
    putAll(out, message.deltas);
    return out.take();
}

Result<Message, WireError> decode(QByteArrayView datagram, quint64 cluster)
{
    Decoder in(datagram);
    if (in.raw(magic.size()) != magic)
        return WireError::Malformed;
    if (in.byte() != wireVersion)
        return in.failed() ? WireError::Malformed : WireError::UnknownVersion;
    const quint8 kind = in.byte();
    if (in.fixed64() != cluster)
        return in.failed() ? WireError::Malformed : WireError::OtherCluster;
    if (kind < static_cast<quint8>(MessageKind::Syn) || kind > static_cast<quint8>(MessageKind::Push))
        return WireError::Malformed;

    Message message{.header = getHeader(in, kind), .range = getRange(in)};
    getAll(in, message.entries, minEntrySize, getEntry);
    getAll(in, message.details, minDetailsSize, getDetails);
    getAll(in, message.deltas, minDeltaSize, getDelta);
    if (in.failed() || !in.atEnd() || !isRisingWithin(message.entries, message.range))
        return WireError::Malformed;
    return message;
}

qsizetype encodedSize(const MessageHeader &header)
{
    constexpr qsizetype rangeAndCounts = 1 + 8 + 8 + 3 + 3 + 3;
    Encoder out;
    put(out, header, 0);
    return out.take().size() + rangeAndCounts;
}

qsizetype encodedSize(const DigestEntry &entry)
{
    const qsizetype member
        = entry.generation != 0 ? Encoder::varintSize(entry.heartbeat) + Encoder::varintSize(entry.revision) : 0;
    return 8 + Encoder::varintSize(entry.generation) + member + Encoder::varintSize(seenAndFlags(entry));
}

qsizetype encodedSize(const MemberDetails &details)
{
    Encoder out;
    put(out, details);
    return out.take().size();
}

qsizetype encodedSize(const Record &record)
{
    const auto sized = [](const QByteArray &bytes) {
        return Encoder::varintSize(static_cast<quint64>(bytes.size())) + bytes.size();
    };
    return Encoder::varintSize(record.version << 1) + 8 + sized(record.path.text())
        + (record.isTombstone() ? 0 : sized(record.body));
}

} // namespace nesoi

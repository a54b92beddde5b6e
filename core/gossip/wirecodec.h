// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/message.h"
#include "result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace nesoi
{

/// Writes numbers and bytes behind one another (docs/wire-format.md).
class Encoder
{
public:
    void byte(quint8 value) { m_bytes.append(static_cast<char>(value)); }
    void varint(quint64 value); ///< LEB128: seven bits a byte, low ones first, the top bit says that more follow.
    void fixed16(quint16 value); ///< Big endian, as fixed64().
    void fixed64(quint64 value);
    void raw(QByteArrayView bytes) { m_bytes.append(bytes); }
    void sized(QByteArrayView bytes); ///< Their number as a varint before them.

    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

    [[nodiscard]] static qsizetype varintSize(quint64 value);

private:
    QByteArray m_bytes;
};

/// Reads what an Encoder wrote, from bytes that may be anything. Once something is amiss it has failed, and all that is
/// read from then on is 0 or empty.
class Decoder
{
public:
    explicit Decoder(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    quint8 byte();
    quint64 varint(); ///< Fails on more than 64 bits and on a longer form than need be.
    quint16 fixed16();
    quint64 fixed64();
    QByteArrayView raw(qsizetype size);
    QByteArrayView sized(qsizetype maxSize);
    /// A number of items that follow, each of at least minSize bytes: fails where they cannot be there, so that nothing
    /// is allocated for them.
    qsizetype count(qsizetype minSize);

    void fail() { m_failed = true; }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    bool m_failed = false;
};

constexpr quint8 wireVersion = 1;

/// What the name of a cluster is on the wire: the first 64 bits of its SHA-256.
[[nodiscard]] quint64 clusterHash(QByteArrayView name);

[[nodiscard]] QByteArray encode(const Message &message, quint64 cluster);

enum class WireError : quint8 { Malformed, UnknownVersion, OtherCluster };
/// Takes a datagram apart. What it returns is sound: ids are not 0, entries rise, records belong to their delta, lie in
/// its versions in order and have the path of a record.
[[nodiscard]] Result<Message, WireError> decode(QByteArrayView datagram, quint64 cluster);

// Sizes on the wire, in bytes.
[[nodiscard]] qsizetype encodedSize(const MessageHeader &header); ///< And of everything around the items below.
[[nodiscard]] qsizetype encodedSize(const DigestEntry &entry);
[[nodiscard]] qsizetype encodedSize(const MemberDetails &details);
[[nodiscard]] qsizetype encodedSize(const Record &record); ///< At most, wherever in a delta it stands.
constexpr qsizetype deltaOverhead = 8 + 9 + 9 + 3; ///< Of a delta, at most, besides its records.

} // namespace nesoi

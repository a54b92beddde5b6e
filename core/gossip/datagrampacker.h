// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/message.h"

#include <QByteArray>

#include <vector>

namespace nesoi
{

/// Puts items into as few datagrams as they take, one behind the other, none larger than the MTU.
///
/// Invariant: what is refused (false, or a delta cut short) has left no trace.
class DatagramPacker
{
public:
    /// mtu: at least 512. maxDatagrams: what would need more is refused.
    DatagramPacker(const MessageHeader &header, quint64 cluster, qsizetype mtu, size_t maxDatagrams);

    bool add(const DigestEntry &entry); ///< Rising by id, where they are many.
    bool add(const MemberDetails &details);
    /// Takes the delta's records from the first on, as many as fit. Returns up to which version it went: upTo where all
    /// of it did.
    quint64 add(const Delta &delta);

    /// Whether a datagram could hold this record.
    [[nodiscard]] bool fitsAnyDatagram(const Record &record) const;
    [[nodiscard]] bool isEmpty() const { return m_full.empty() && m_size == m_baseSize; }
    [[nodiscard]] size_t records() const { return m_records; } ///< So many were taken.

    /// The datagrams. At least one, be it without items.
    [[nodiscard]] std::vector<QByteArray> take();

private:
    [[nodiscard]] bool makeRoom(qsizetype size);
    void close();

    Message m_message;
    std::vector<QByteArray> m_full;
    quint64 m_cluster;
    qsizetype m_mtu;
    size_t m_maxDatagrams;
    qsizetype m_baseSize; ///< Of an empty datagram.
    qsizetype m_size; ///< Of the datagram that is being filled, at most.
    size_t m_records = 0;
};

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/datagrampacker.h"

#include "gossip/wirecodec.h"

namespace nesoi
{

DatagramPacker::DatagramPacker(const MessageHeader &header, quint64 cluster, qsizetype mtu, size_t maxDatagrams)
    : m_message{.header = header}
    , m_cluster(cluster)
    , m_mtu(mtu)
    , m_maxDatagrams(maxDatagrams)
    , m_baseSize(encodedSize(header))
    , m_size(m_baseSize)
{
}

bool DatagramPacker::add(const DigestEntry &entry)
{
    const qsizetype size = encodedSize(entry);
    if (!makeRoom(size))
        return false;
    m_message.entries.push_back(entry);
    m_size += size;
    return true;
}

bool DatagramPacker::add(const MemberDetails &details)
{
    const qsizetype size = encodedSize(details);
    if (!makeRoom(size))
        return false;
    m_message.details.push_back(details);
    m_size += size;
    return true;
}

quint64 DatagramPacker::add(const Delta &delta)
{
    quint64 reached = delta.from;
    size_t next = 0;
    while (reached < delta.upTo) {
        const qsizetype first = next < delta.records.size() ? encodedSize(*delta.records[next]) : 0;
        if (!makeRoom(deltaOverhead + first))
            break;
        Delta part{.origin = delta.origin, .from = reached, .upTo = reached};
        m_size += deltaOverhead;
        while (next < delta.records.size() && m_size + encodedSize(*delta.records[next]) <= m_mtu) {
            m_size += encodedSize(*delta.records[next]);
            part.records.push_back(delta.records[next++]);
        }
        part.upTo = next == delta.records.size() ? delta.upTo : part.records.back()->version;
        reached = part.upTo;
        m_records += part.records.size();
        m_message.deltas.push_back(std::move(part));
    }
    return reached;
}

bool DatagramPacker::fitsAnyDatagram(const Record &record) const
{
    return m_baseSize + deltaOverhead + encodedSize(record) <= m_mtu;
}

std::vector<QByteArray> DatagramPacker::take()
{
    if (m_full.empty() || m_size > m_baseSize)
        close();
    return std::move(m_full);
}

/// Begins another datagram where this one is too full; false where that may not be, or would not help.
bool DatagramPacker::makeRoom(qsizetype size)
{
    if (m_size + size <= m_mtu)
        return true;
    if (m_baseSize + size > m_mtu || m_full.size() + 1 >= m_maxDatagrams)
        return false;
    close();
    return true;
}

void DatagramPacker::close()
{
    m_full.push_back(encode(m_message, m_cluster));
    m_message = {.header = m_message.header};
    m_size = m_baseSize;
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/eventreader.h"

namespace nesoi
{

QList<EventReader::Block> EventReader::take(QByteArrayView bytes)
{
    QList<Block> whole;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < bytes.size() && !m_isBroken; ++i) {
        const char c = bytes[i];
        if (c == '\n' && m_endedInReturn && i == begin && m_line.isEmpty()) {
            begin = i + 1;
        } else if (c == '\n' || c == '\r') {
            m_line += bytes.sliced(begin, i - begin);
            takeLine(m_line, whole);
            m_line.clear();
            begin = i + 1;
        }
        m_endedInReturn = c == '\r';
    }
    m_line += bytes.sliced(begin);
    m_isBroken = m_isBroken || m_line.size() + m_block.data.size() > maxBlock;
    return whole;
}

void EventReader::takeLine(QByteArrayView line, QList<Block> &whole)
{
    if (line.isEmpty()) {
        m_hasBegun = true;
        m_lastId = m_id;
        if (!m_block.data.isEmpty()) {
            m_block.data.chop(1);
            whole.append(m_block);
        }
        m_block = {};
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = colon < 0 ? line : line.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    if (name == "event")
        m_block.event = value.toByteArray();
    else if (name == "data")
        m_block.data.append(value).append('\n');
    else if (name == "id" && !value.contains('\0'))
        m_id = value.toByteArray();
    m_isBroken = m_isBroken || m_block.data.size() > maxBlock;
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "eventclient.h"

namespace nesoi
{

EventClient::EventClient(quint16 port, QByteArrayView target, QByteArrayView fields, int timeoutMs, int receiveBuffer)
    : m_connection(port, timeoutMs, receiveBuffer)
{
    m_head = m_connection.request("GET", target, {}, fields).value_or(RawResponse{});
}

std::optional<StreamEvent> EventClient::next()
{
    while (readBlock()) {
        if (!m_block.data.isNull())
            return StreamEvent{m_id, m_block.type, m_block.data};
    }
    return std::nullopt;
}

bool EventClient::readBlock()
{
    qsizetype end = m_text.indexOf("\n\n");
    for (; end < 0; end = m_text.indexOf("\n\n")) {
        if (!readChunk())
            return false;
    }
    m_block = {};
    m_fieldsOfBlock.clear();
    for (const QByteArray &line : m_text.first(end).split('\n'))
        take(line);
    m_text.remove(0, end + 2);
    return m_fault.isNull();
}

bool EventClient::readChunk()
{
    const auto line = m_connection.readLine();
    bool isNumber = false;
    const int size = line ? line->toInt(&isNumber, 16) : 0;
    const auto chunk = isNumber ? m_connection.readBytes(size + 2) : std::nullopt;
    if (!chunk)
        return false;
    if (!chunk->endsWith("\r\n"))
        m_fault = "A chunk is longer than it says.";
    m_hasEnded = size == 0;
    m_text += chunk->first(size);
    return !m_hasEnded && m_fault.isNull();
}

void EventClient::take(QByteArrayView line)
{
    if (line.startsWith(": ")) {
        ++m_comments;
        return;
    }
    const qsizetype colon = line.indexOf(": ");
    const QByteArray name = line.first(qMax<qsizetype>(colon, 0)).toByteArray();
    const QByteArray value = line.sliced(colon < 0 ? 0 : colon + 2).toByteArray();
    if (m_fieldsOfBlock.contains(name) || value.isEmpty() || value.contains('\r') || value.contains('\0'))
        m_fault = line.toByteArray();
    m_fieldsOfBlock << name;
    if (name == "id")
        m_id = value;
    else if (name == "event")
        m_block.type = value;
    else if (name == "data")
        m_block.data = value;
    else if (name == "retry")
        m_retry = value;
    else
        m_fault = line.toByteArray();
}

} // namespace nesoi

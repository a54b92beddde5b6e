// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rawclient.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

#include <optional>

namespace nesoi
{

/// An event of text/event-stream as a browser's EventSource dispatches it.
struct StreamEvent {
    QByteArray id; ///< The last one that was sent, with this event or before it.
    QByteArray type;
    QByteArray data;
};

/// Follows an event stream, and takes nothing but what the WHATWG's grammar, and Nesoi's own narrower one, allows: a
/// chunk at a time, lines that end in "\n", the fields id, event, data and retry, each once in a block, and comments.
///
/// Threads: one at a time, any.
class EventClient
{
public:
    /// Asks for a stream; head() says what came of it. fields: further header fields, each "Name: value\r\n".
    explicit EventClient(quint16 port, QByteArrayView target = "/events", QByteArrayView fields = {},
                         int timeoutMs = 10'000, int receiveBuffer = 0);

    [[nodiscard]] const RawResponse &head() const { return m_head; }

    /// Waits for the next event; nothing where the stream ends, breaks the grammar (fault()) or is silent for too long.
    [[nodiscard]] std::optional<StreamEvent> next();
    /// Waits for the next block, be it an event or not; false as next().
    bool readBlock();
    [[nodiscard]] bool hasInput() { return !m_text.isEmpty() || m_connection.hasInput(); }

    [[nodiscard]] QByteArray lastId() const { return m_id; } ///< What Last-Event-ID would be.
    [[nodiscard]] QByteArray retry() const { return m_retry; }
    [[nodiscard]] int comments() const { return m_comments; }
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; } ///< In order, by the last chunk.
    [[nodiscard]] QByteArray fault() const { return m_fault; } ///< The line that broke the grammar.

private:
    [[nodiscard]] bool readChunk();
    void take(QByteArrayView line);

    RawClient m_connection;
    RawResponse m_head;
    QByteArray m_text; ///< Received, not read yet.
    QByteArray m_id;
    QByteArray m_retry;
    StreamEvent m_block; ///< The last one.
    QByteArrayList m_fieldsOfBlock;
    int m_comments = 0;
    bool m_hasEnded = false;
    QByteArray m_fault;
};

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace nesoi
{

/// Reads one answer to a POST off a connection (HTTP/1.1, RFC 9112), with bounds on everything: the one who answers may
/// be anybody. What it takes of the body is an excerpt; the rest is counted and dropped.
///
/// Memory: the excerpt and one line, at most maxHead bytes. Interim answers (1xx) are skipped.
class AnswerReader
{
public:
    explicit AnswerReader(qsizetype excerptLimit);

    /// What came next. Must not be called once isDone().
    void feed(QByteArrayView bytes);

    /// Whether status line and fields are complete; the status counts from then on, whatever follows.
    [[nodiscard]] bool hasHead() const { return m_hasHead; }
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const QByteArray &excerpt() const { return m_excerpt; }

    /// Nothing more needs to be read: the answer is complete, or broken, or of no interest from here on.
    [[nodiscard]] bool isDone() const;
    /// The answer was complete and well-formed, and another request may follow on its connection.
    [[nodiscard]] bool mayBeKept() const { return m_state == State::Complete && m_isPersistent; }

    static constexpr qsizetype maxHead = qsizetype(64) * 1024; ///< Interim answers and trailers included.
    static constexpr qint64 maxBody = qint64(64) * 1024; ///< Longer ones aren't read to their end.

private:
    enum class State : quint8 {
        StatusLine,
        Fields,
        Sized, ///< The body has a length.
        ChunkSize,
        Chunk,
        ChunkEnd,
        Trailers,
        Unsized, ///< The body ends with the connection.
        Complete,
        Broken,
    };
    [[nodiscard]] bool isInBody() const;
    void takeBody(QByteArrayView &bytes);
    [[nodiscard]] std::optional<QByteArray> takeLine(QByteArrayView &bytes);
    void takeStatusLine(QByteArrayView line);
    void takeField(QByteArrayView line);
    void takeLength(QByteArrayView value);
    void takeChunkSize(QByteArrayView line);
    void endHead();
    void line(QByteArrayView line);

    qsizetype m_excerptLimit;
    State m_state = State::StatusLine;
    QByteArray m_line; ///< The beginning of one.
    qsizetype m_headBytes = 0;
    bool m_hasHead = false;
    bool m_isPersistent = false;
    bool m_isChunked = false;
    bool m_isAmbiguous = false; ///< Its fields disagree about where the body ends.
    int m_status = 0;
    std::optional<qint64> m_length; ///< Content-Length.
    qint64 m_left = 0; ///< Of the body or the chunk.
    qint64 m_bodyBytes = 0; ///< So far.
    QByteArray m_excerpt;
};

} // namespace nesoi

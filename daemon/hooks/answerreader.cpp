// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/answerreader.h"

#include <algorithm>
#include <limits>

namespace nesoi
{

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNamed(QByteArrayView name, QByteArrayView wanted)
{
    return name.compare(wanted, Qt::CaseInsensitive) == 0;
}

/// Digits and nothing else; nothing where they are none, or too many.
std::optional<qint64> readLength(QByteArrayView text)
{
    bool ok = false;
    const qint64 length = text.toLongLong(&ok);
    return ok && std::all_of(text.begin(), text.end(), isDigit) ? std::optional(length) : std::nullopt;
}

bool lists(QByteArrayView value, QByteArrayView word)
{
    while (!value.isEmpty()) {
        const qsizetype comma = value.indexOf(',');
        const QByteArrayView item = comma < 0 ? value : value.first(comma);
        if (isNamed(item.trimmed(), word))
            return true;
        value = comma < 0 ? QByteArrayView() : value.sliced(comma + 1);
    }
    return false;
}

} // namespace

AnswerReader::AnswerReader(qsizetype excerptLimit)
    : m_excerptLimit(excerptLimit)
{
}

void AnswerReader::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !isDone()) {
        if (isInBody()) {
            takeBody(bytes);
            continue;
        }
        if (const auto complete = takeLine(bytes))
            line(*complete);
    }
    if (!bytes.isEmpty())
        m_isPersistent = false; // Nothing was asked that this would answer.
}

bool AnswerReader::isDone() const
{
    if (m_state == State::Complete || m_state == State::Broken)
        return true;
    const bool isLong = m_bodyBytes > maxBody || m_length.value_or(0) > maxBody;
    return m_hasHead && isLong && m_excerpt.size() == m_excerptLimit;
}

bool AnswerReader::isInBody() const
{
    return m_state == State::Sized || m_state == State::Chunk || m_state == State::Unsized;
}

void AnswerReader::takeBody(QByteArrayView &bytes)
{
    const auto count = static_cast<qsizetype>(std::min<qint64>(bytes.size(), m_left));
    m_excerpt += bytes.first(std::min(count, m_excerptLimit - m_excerpt.size()));
    m_bodyBytes += count;
    m_left -= count;
    bytes = bytes.sliced(count);
    if (m_left == 0)
        m_state = m_state == State::Chunk ? State::ChunkEnd : State::Complete;
}

/// A line without its end; nothing where it is not complete yet.
std::optional<QByteArray> AnswerReader::takeLine(QByteArrayView &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const qsizetype count = end < 0 ? bytes.size() : end + 1;
    m_headBytes += m_state == State::ChunkSize || m_state == State::ChunkEnd ? 0 : count;
    if (m_headBytes > maxHead || m_line.size() + count > maxHead) {
        m_state = State::Broken;
        return std::nullopt;
    }
    m_line += bytes.first(count);
    bytes = bytes.sliced(count);
    if (end < 0)
        return std::nullopt;
    m_line.chop(m_line.endsWith("\r\n") ? 2 : 1);
    return std::exchange(m_line, QByteArray());
}

void AnswerReader::line(QByteArrayView line)
{
    switch (m_state) {
    case State::StatusLine:
        return takeStatusLine(line);
    case State::Fields:
        return line.isEmpty() ? endHead() : takeField(line);
    case State::ChunkSize:
        return takeChunkSize(line);
    case State::ChunkEnd:
        m_state = line.isEmpty() ? State::ChunkSize : State::Broken;
        return;
    case State::Trailers:
        m_state = line.isEmpty() ? State::Complete : State::Trailers;
        return;
    default:
        m_state = State::Broken;
    }
}

/// "HTTP/1.1 204 No Content", also without the words.
void AnswerReader::takeStatusLine(QByteArrayView line)
{
    static constexpr qsizetype statusAt = sizeof "HTTP/1.1 " - 1;
    static constexpr qsizetype statusEnd = statusAt + 3;
    const QByteArrayView digits = line.size() < statusEnd ? QByteArrayView() : line.sliced(statusAt, 3);
    const bool isStatus = line.startsWith("HTTP/1.") && digits.size() == 3 && isDigit(line[statusAt - 2])
        && line[statusAt - 1] == ' ' && std::all_of(digits.begin(), digits.end(), isDigit) && digits[0] != '0'
        && (line.size() == statusEnd || line[statusEnd] == ' ');
    if (!isStatus) {
        m_state = State::Broken;
        return;
    }
    m_status = digits.toInt();
    m_isPersistent = line[statusAt - 2] != '0';
    m_state = State::Fields;
}

void AnswerReader::takeField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = colon < 0 ? QByteArrayView() : line.first(colon);
    const QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1).trimmed();
    if (isNamed(name, "Content-Length"))
        takeLength(value);
    else if (isNamed(name, "Transfer-Encoding"))
        m_isChunked = isNamed(value, "chunked"), m_isAmbiguous = m_isAmbiguous || !m_isChunked;
    else if (isNamed(name, "Connection") && lists(value, "close"))
        m_isPersistent = false;
}

void AnswerReader::takeLength(QByteArrayView value)
{
    const auto length = readLength(value);
    if (!length || (m_length && m_length != length))
        m_isAmbiguous = true;
    m_length = length;
}

void AnswerReader::endHead()
{
    static constexpr int switchingProtocols = 101; // Was not asked for: final, and the end of HTTP here.
    if (m_status < 200 && m_status != switchingProtocols) {
        m_state = State::StatusLine;
        m_length.reset();
        m_isChunked = m_isAmbiguous = false;
        return;
    }
    m_hasHead = true;
    m_isAmbiguous = m_isAmbiguous || (m_isChunked && m_length) || m_status == switchingProtocols;
    m_left = m_length && !m_isAmbiguous ? *m_length : std::numeric_limits<qint64>::max();
    if (m_status == 204 || m_status == 304)
        m_state = State::Complete;
    else if (m_isAmbiguous)
        m_state = State::Unsized;
    else if (m_isChunked)
        m_state = State::ChunkSize;
    else
        m_state = m_left == 0 ? State::Complete : m_length ? State::Sized : State::Unsized;
}

/// "1f;extension=value"; the last chunk has size 0.
void AnswerReader::takeChunkSize(QByteArrayView line)
{
    const qsizetype semicolon = line.indexOf(';');
    const QByteArrayView digits = (semicolon < 0 ? line : line.first(semicolon)).trimmed();
    bool ok = false;
    const qint64 size = digits.toLongLong(&ok, 16);
    if (!ok || size < 0) {
        m_state = State::Broken;
        return;
    }
    m_left = size;
    m_state = size == 0 ? State::Trailers : State::Chunk;
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/text/jsonwalker.h"

#include <algorithm>

namespace nesoi
{

namespace
{

using Kind = JsonFault::Kind;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Whether the letters are a number as RFC 8259 writes them.
bool isNumber(QByteArrayView letters)
{
    qsizetype i = 0;
    const auto at = [&](char c) { return i < letters.size() && letters[i] == c; };
    const auto digits = [&] {
        const qsizetype from = i;
        while (i < letters.size() && isDigit(letters[i]))
            ++i;
        return i > from;
    };
    if (at('-'))
        ++i;
    if (at('0'))
        ++i;
    else if (!digits())
        return false;
    if (at('.')) {
        ++i;
        if (!digits())
            return false;
    }
    if (at('e') || at('E')) {
        ++i;
        if (at('+') || at('-'))
            ++i;
        if (!digits())
            return false;
    }
    return i == letters.size();
}

/// Bytes of the character that begins here, so that a mark covers all of it.
qsizetype characterSize(QByteArrayView json, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < json.size() && (static_cast<uchar>(json[end]) & 0xC0) == 0x80)
        ++end;
    return end - at;
}

} // namespace

JsonWalker::Token JsonWalker::next()
{
    if (m_failed)
        return Token::Fault;
    m_begin = m_end;
    while (m_begin < m_json.size() && isSpace(m_json[m_begin]))
        ++m_begin;
    if (m_begin == m_json.size())
        return atEnd();
    m_end = m_begin + 1;
    const char c = m_json[m_begin];
    switch (m_expected) {
    case Expected::Nothing:
        return unexpected(Kind::AfterTheEnd);
    case Expected::Value:
        return value();
    case Expected::ValueOrClose:
        return c == ']' ? close(c) : value();
    case Expected::Name:
    case Expected::NameOrClose:
        return name();
    case Expected::Colon:
        if (c != ':')
            return unexpected(Kind::ColonExpected);
        m_expected = Expected::Value;
        return Token::Colon;
    case Expected::CommaOrClose:
        if (c == '}' || c == ']')
            return close(c);
        if (c != ',')
            return unexpected(Kind::CommaExpected);
        m_expected = m_open.back().bracket == '{' ? Expected::Name : Expected::Value;
        return Token::Comma;
    }
    return Token::Fault;
}

JsonWalker::Token JsonWalker::fail(JsonFault::Kind kind, qsizetype begin, qsizetype end)
{
    m_fault = kind;
    m_begin = begin;
    m_end = end;
    m_failed = true;
    return Token::Fault;
}

/// Something stands here that should not: all of the word or text is marked.
JsonWalker::Token JsonWalker::unexpected(JsonFault::Kind kind)
{
    return fail(kind, m_begin, endOfWord(m_begin));
}

JsonWalker::Token JsonWalker::atEnd()
{
    m_end = m_begin;
    if (!m_open.empty())
        return fail(Kind::NeverClosed, m_open.back().at, m_open.back().at + 1);
    return m_expected == Expected::Value ? fail(Kind::Empty, 0, 0) : Token::End;
}

JsonWalker::Token JsonWalker::close(char bracket)
{
    if (m_open.empty() || m_open.back().bracket != (bracket == '}' ? '{' : '['))
        return fail(Kind::WrongBracket, m_begin, m_end);
    m_open.pop_back();
    m_expected = afterValue();
    return Token::Close;
}

JsonWalker::Token JsonWalker::name()
{
    const char c = m_json[m_begin];
    if (c == '"')
        return text(Token::Name, Expected::Colon);
    if (c == '}' && m_expected == Expected::NameOrClose)
        return close(c);
    if (c == '}') {
        const qsizetype comma = m_json.first(m_begin).lastIndexOf(',');
        return fail(Kind::TrailingComma, comma, comma + 1);
    }
    return unexpected(c == ']' ? Kind::WrongBracket : Kind::NameExpected);
}

JsonWalker::Token JsonWalker::value()
{
    const char c = m_json[m_begin];
    if (c == '"')
        return text(Token::Scalar, afterValue());
    if (c == '{' || c == '[') {
        m_open.push_back({c, m_begin});
        m_expected = c == '{' ? Expected::NameOrClose : Expected::ValueOrClose;
        return Token::Open;
    }
    if (c == ']' && !m_open.empty() && m_open.back().bracket == '[') {
        const qsizetype comma = m_json.first(m_begin).lastIndexOf(',');
        return fail(Kind::TrailingComma, comma, comma + 1);
    }
    if (isDigit(c) || c == '-' || c == '+' || c == '.')
        return number();
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
        return word();
    return unexpected(Kind::ValueExpected);
}

JsonWalker::Token JsonWalker::text(Token token, Expected after)
{
    for (qsizetype i = m_begin + 1; i < m_json.size(); ++i) {
        const char c = m_json[i];
        if (c == '"') {
            m_end = i + 1;
            m_expected = after;
            return token;
        }
        if (c == '\n' || c == '\r')
            return fail(Kind::UnclosedText, m_begin, i);
        if (static_cast<uchar>(c) < 0x20)
            return fail(Kind::ControlCharacter, i, i + 1);
        if (c != '\\')
            continue;
        const char escaped = i + 1 < m_json.size() ? m_json[i + 1] : '\n';
        const QByteArrayView hex = m_json.sliced(i).first(std::min<qsizetype>(6, m_json.size() - i));
        if (escaped == 'u' && (hex.size() < 6 || !std::all_of(hex.begin() + 2, hex.end(), isHexDigit)))
            return fail(Kind::BadEscape, i, i + 2);
        if (!QByteArrayView("\"\\/bfnrtu").contains(escaped))
            return escaped == '\n' || escaped == '\r' ? fail(Kind::UnclosedText, m_begin, i + 1)
                                                      : fail(Kind::BadEscape, i, i + 1 + characterSize(m_json, i + 1));
        ++i;
    }
    return fail(Kind::UnclosedText, m_begin, m_json.size());
}

JsonWalker::Token JsonWalker::number()
{
    m_end = endOfWord(m_begin);
    if (!isNumber(text()))
        return fail(Kind::BadNumber, m_begin, m_end);
    m_expected = afterValue();
    return Token::Scalar;
}

JsonWalker::Token JsonWalker::word()
{
    m_end = endOfWord(m_begin);
    if (text() != "true" && text() != "false" && text() != "null")
        return fail(Kind::BadWord, m_begin, m_end);
    m_expected = afterValue();
    return Token::Scalar;
}

qsizetype JsonWalker::endOfWord(qsizetype from) const
{
    const auto isPart = [](char c) { return !isSpace(c) && !QByteArrayView("{}[],:\"").contains(c); };
    qsizetype i = from;
    while (i < m_json.size() && isPart(m_json[i]))
        ++i;
    return i > from ? i : from + characterSize(m_json, from);
}

} // namespace nesoi

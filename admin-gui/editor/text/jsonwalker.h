// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

#include <vector>

namespace nesoi
{

/// What is wrong with a text that should be JSON, and where. The server's own messages name a line; an editor needs the
/// bytes, and words of the user's language.
struct JsonFault {
    enum class Kind : quint8 {
        Empty, ///< There is nothing but white space.
        ValueExpected,
        NameExpected, ///< Of a member, in quotes.
        ColonExpected,
        CommaExpected, ///< Between two members or elements.
        TrailingComma, ///< Before a closing bracket.
        WrongBracket, ///< Closes what was not opened.
        NeverClosed, ///< An object or array; the place is its opening bracket.
        UnclosedText,
        ControlCharacter, ///< In a text; a line break or a tab, mostly.
        BadEscape, ///< A backslash with something that JSON does not know.
        BadNumber,
        BadWord, ///< Neither true, false nor null.
        AfterTheEnd,
    };

    Kind kind;
    qsizetype begin; ///< Offset in bytes.
    qsizetype size; ///< At least 1, but for Empty and for what is missing at the end.

    bool operator==(const JsonFault &) const = default;
};

/// Goes through a JSON text (RFC 8259) token by token, for an editor: it knows where each begins, and stops at the
/// first fault. What tokens mean is left to core (parseCanonicalObject), also invalid UTF-8 and lone surrogates. Never
/// recurses. The text must live as long as the walker.
class JsonWalker
{
public:
    enum class Token : quint8 { Name, Scalar, Open, Close, Comma, Colon, End, Fault };

    explicit JsonWalker(QByteArrayView json)
        : m_json(json)
    {
    }

    /// The next token. End and Fault are repeated for ever.
    Token next();

    [[nodiscard]] qsizetype begin() const { return m_begin; } ///< Of the token.
    [[nodiscard]] qsizetype end() const { return m_end; }
    [[nodiscard]] QByteArrayView text() const { return m_json.sliced(m_begin, m_end - m_begin); }
    [[nodiscard]] qsizetype depth() const { return static_cast<qsizetype>(m_open.size()); } ///< After the token.
    [[nodiscard]] JsonFault fault() const { return {m_fault, m_begin, m_end - m_begin}; }

private:
    enum class Expected : quint8 { Value, ValueOrClose, Name, NameOrClose, Colon, CommaOrClose, Nothing };

    struct Open {
        char bracket;
        qsizetype at;
    };

    Token fail(JsonFault::Kind kind, qsizetype begin, qsizetype end);
    Token unexpected(JsonFault::Kind kind);
    Token atEnd();
    Token close(char bracket);
    Token name();
    Token value();
    Token text(Token token, Expected after);
    Token number();
    Token word();
    [[nodiscard]] Expected afterValue() const { return m_open.empty() ? Expected::Nothing : Expected::CommaOrClose; }
    [[nodiscard]] qsizetype endOfWord(qsizetype from) const;

    QByteArrayView m_json;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    std::vector<Open> m_open; ///< From the top level inwards.
    Expected m_expected = Expected::Value;
    JsonFault::Kind m_fault = JsonFault::Kind::Empty;
    bool m_failed = false;
};

} // namespace nesoi

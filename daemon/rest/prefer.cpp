// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/prefer.h"

#include <QByteArray>

#include <algorithm>

namespace nesoi
{

namespace
{

bool isTokenCharacter(char c)
{
    const bool isAlphanumeric = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return isAlphanumeric || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

/// Reads the field's value from left to right.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text)
        : m_rest(text)
    {
        skipBlanks();
    }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] bool isBefore(char c) const { return m_rest.startsWith(c); }

    /// Takes this character and the blanks after it, if it comes next.
    bool take(char c)
    {
        if (!isBefore(c))
            return false;
        m_rest = m_rest.sliced(1);
        skipBlanks();
        return true;
    }

    /// A token; empty where there is none.
    QByteArray token()
    {
        const auto end = std::ranges::find_if_not(m_rest, isTokenCharacter);
        QByteArray token = m_rest.first(end - m_rest.begin()).toByteArray();
        m_rest = m_rest.sliced(token.size());
        skipBlanks();
        return token;
    }

    /// A token or a quoted string, without its quotes; nothing where there is neither.
    std::optional<QByteArray> word()
    {
        if (m_rest.startsWith('"'))
            return quotedString();
        QByteArray word = token();
        return word.isEmpty() ? std::nullopt : std::optional(std::move(word));
    }

private:
    void skipBlanks()
    {
        while (m_rest.startsWith(' ') || m_rest.startsWith('\t'))
            m_rest = m_rest.sliced(1);
    }

    std::optional<QByteArray> quotedString()
    {
        QByteArray text;
        for (qsizetype i = 1; i < m_rest.size(); ++i) {
            if (m_rest[i] == '"') {
                m_rest = m_rest.sliced(i + 1);
                skipBlanks();
                return text;
            }
            if (m_rest[i] == '\\' && ++i == m_rest.size())
                break;
            text.append(m_rest[i]);
        }
        return std::nullopt;
    }

    QByteArrayView m_rest;
};

struct NamedWord {
    QByteArray name;
    QByteArray word;
};

/// token [ "=" word ]
std::optional<NamedWord> readNamedWord(Scanner &scanner)
{
    NamedWord named{scanner.token(), {}};
    if (named.name.isEmpty())
        return std::nullopt;
    if (scanner.take('=')) {
        auto word = scanner.word();
        if (!word)
            return std::nullopt;
        named.word = *std::move(word);
    }
    return named;
}

/// A preference, its parameters left out: none that Nesoi knows has any.
std::optional<NamedWord> readPreference(Scanner &scanner)
{
    auto preference = readNamedWord(scanner);
    while (preference && scanner.take(';')) {
        const bool isEmpty = scanner.atEnd() || scanner.isBefore(';') || scanner.isBefore(',');
        if (!isEmpty && !readNamedWord(scanner))
            return std::nullopt;
    }
    return preference;
}

std::optional<std::chrono::seconds> readSeconds(const QByteArray &digits)
{
    if (digits.isEmpty() || !std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    bool fits = false;
    const int number = digits.toInt(&fits);
    return fits ? std::min(std::chrono::seconds(number), maxWait) : maxWait;
}

} // namespace

std::optional<std::chrono::seconds> waitPreference(QByteArrayView prefer)
{
    Scanner scanner(prefer);
    while (!scanner.atEnd()) {
        if (scanner.take(',')) // Empty elements of a list are allowed (RFC 9110, 5.6.1.2).
            continue;
        const auto preference = readPreference(scanner);
        if (!preference)
            return std::nullopt;
        if (preference->name.compare("wait", Qt::CaseInsensitive) == 0)
            return readSeconds(preference->word);
        if (!scanner.atEnd() && !scanner.take(','))
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/command/fuzzyquery.h"

#include <algorithm>

namespace nesoi
{

namespace
{

// Scores of a word, before what is taken off for what stands before or around it (at most 99).
constexpr int whole = 1000;
constexpr int atBeginning = 900;
constexpr int atWord = 700;
constexpr int within = 500;
constexpr int scattered = 300;
constexpr int inSubtitle = 200;

struct Found {
    int score = 0; ///< 0: not there.
    qsizetype begin = 0;
    qsizetype end = 0; ///< Behind the last letter.
    bool isScattered = false;
};

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

Found findTogether(QStringView text, QStringView word)
{
    const qsizetype first = text.indexOf(word);
    if (first < 0)
        return {};
    const auto off = [](qsizetype much) { return static_cast<int>(std::min<qsizetype>(much, 99)); };
    if (first == 0) {
        const bool isAll = text.size() == word.size();
        return {isAll ? whole : atBeginning - off(text.size() - word.size()), 0, word.size()};
    }
    for (qsizetype at = first; at >= 0; at = text.indexOf(word, at + 1)) {
        if (beginsWord(text, at))
            return {atWord - off(at), at, at + word.size()};
    }
    return {within - off(first), first, first + word.size()};
}

/// The first place where the letters end, and the shortest stretch that ends there.
Found findScattered(QStringView text, QStringView word)
{
    const char16_t *const letters = text.utf16();
    const qsizetype size = text.size();
    const char16_t *const wanted = word.utf16();
    qsizetype have = 0;
    qsizetype at = 0;
    for (; at < size && have < word.size(); ++at) {
        if (letters[at] == wanted[have])
            ++have;
    }
    if (have < word.size())
        return {};
    const qsizetype end = at;
    while (have > 0) {
        --at;
        if (letters[at] == wanted[have - 1])
            --have;
    }
    const qsizetype gaps = (end - at) - word.size();
    const int off = static_cast<int>(std::min<qsizetype>(gaps * 3 + (beginsWord(text, at) ? 0 : 20), 99));
    return {scattered - off, at, end, true};
}

Found find(QStringView text, QStringView word)
{
    const Found together = findTogether(text, word);
    return together.score > 0 ? together : findScattered(text, word);
}

} // namespace

FuzzyQuery::FuzzyQuery(const QString &text)
    : m_words(folded(text).split(u' ', Qt::SkipEmptyParts))
{
    for (const QString &word : std::as_const(m_words))
        m_letters |= letters(word);
}

int FuzzyQuery::score(QStringView title, QStringView subtitle) const
{
    int sum = 0;
    for (const QString &word : m_words) {
        int score = find(title, word).score;
        if (score < inSubtitle && subtitle.contains(word))
            score = inSubtitle;
        if (score == 0)
            return 0;
        sum += score;
    }
    return m_words.isEmpty() ? 1 : sum / static_cast<int>(m_words.size());
}

QList<qsizetype> FuzzyQuery::places(QStringView title) const
{
    QList<qsizetype> places;
    for (const QString &word : m_words) {
        const Found found = find(title, word);
        if (found.score == 0)
            continue;
        qsizetype have = 0;
        for (qsizetype at = found.begin; at < found.end && have < word.size(); ++at) {
            if (title[at] == word[have]) {
                places << at;
                ++have;
            }
        }
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

QString FuzzyQuery::folded(QString text)
{
    QChar *const letters = text.data();
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size; ++i) {
        const char16_t letter = letters[i].unicode();
        if (letter >= 0x80)
            letters[i] = letters[i].toCaseFolded();
        else if (letter >= u'A' && letter <= u'Z')
            letters[i] = QChar(static_cast<char16_t>(letter + (u'a' - u'A')));
    }
    return text;
}

quint64 FuzzyQuery::letters(QStringView text)
{
    constexpr int firstDigit = 26;
    constexpr int firstOther = 36;
    const char16_t *const end = text.utf16() + text.size();
    quint64 set = 0;
    for (const char16_t *at = text.utf16(); at != end; ++at) {
        const char16_t letter = *at;
        int bit = firstOther + letter % (64 - firstOther);
        if (letter >= u'a' && letter <= u'z')
            bit = letter - u'a';
        else if (letter >= u'0' && letter <= u'9')
            bit = firstDigit + (letter - u'0');
        set |= quint64(1) << bit;
    }
    return set;
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/text/linediff.h"

#include <dtl/dtl.hpp>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <unordered_map>

namespace nesoi
{

namespace
{

using Ids = std::vector<uint32_t>;

QByteArrayView lineOf(const Lines &lines, int line)
{
    return lines[static_cast<size_t>(line)];
}

/// Equal texts have equal numbers: those compare faster.
class Numbering
{
public:
    [[nodiscard]] Ids operator()(const Lines &texts)
    {
        Ids ids;
        ids.reserve(texts.size());
        for (const QByteArrayView text : texts) {
            const auto next = static_cast<uint32_t>(m_ids.size());
            ids.push_back(
                m_ids.try_emplace(std::string_view(text.data(), static_cast<size_t>(text.size())), next).first->second);
        }
        return ids;
    }

private:
    std::unordered_map<std::string_view, uint32_t> m_ids;
};

/// The changes between two sequences, less what both begin and end with.
std::vector<LineChange> diffMiddle(const Ids &before, const Ids &after, int offset)
{
    dtl::Diff<uint32_t, Ids> diff(before, after);
    diff.onHuge(); // Reserves memory at once; bounds it, as it does the time.
    diff.compose();
    std::vector<LineChange> changes;
    int b = offset;
    int a = offset;
    bool isOpen = false;
    for (const auto &[id, info] : diff.getSes().getSequence()) {
        if (info.type == dtl::SES_COMMON) {
            ++b;
            ++a;
            isOpen = false;
            continue;
        }
        if (!isOpen)
            changes.push_back({{b, 0}, {a, 0}});
        isOpen = true;
        LineChange &change = changes.back();
        if (info.type == dtl::SES_DELETE) {
            ++change.before.size;
            ++b;
        } else {
            ++change.after.size;
            ++a;
        }
    }
    return changes;
}

std::vector<LineChange> diffIds(const Ids &before, const Ids &after)
{
    const auto [b, a] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto [bEnd, aEnd]
        = std::mismatch(before.rbegin(), std::make_reverse_iterator(b), after.rbegin(), std::make_reverse_iterator(a));
    const Ids beforeMiddle(b, bEnd.base());
    const Ids afterMiddle(a, aEnd.base());
    const auto offset = static_cast<int>(b - before.begin());
    if (beforeMiddle.empty() && afterMiddle.empty())
        return {};
    if (beforeMiddle.empty() || afterMiddle.empty())
        return {{{offset, static_cast<int>(beforeMiddle.size())}, {offset, static_cast<int>(afterMiddle.size())}}};
    return diffMiddle(beforeMiddle, afterMiddle, offset);
}

// ---- Sliding: "a b [a b] c" and "a [b a] b c" tell the same insertion

qsizetype indentationOf(QByteArrayView line)
{
    const auto *const text = std::find_if(line.begin(), line.end(), [](char c) { return c != ' ' && c != '\t'; });
    return text - line.begin();
}

/// The lower, the better it reads when a change begins with the line.
qsizetype costOfBeginning(QByteArrayView line)
{
    const qsizetype indentation = indentationOf(line);
    const bool closes = indentation == line.size() || line[indentation] == '}' || line[indentation] == ']';
    return 2 * indentation + (closes ? 3 : 0);
}

/// Slides a change that only adds or only removes within room (lines above and below that did not change) to where it
/// reads best; the lowest place where several are as good.
void slide(LineChange &change, const Lines &lines, const Ids &ids, LineRange LineChange::*side, int roomAbove,
           int roomBelow)
{
    const LineRange range = change.*side;
    const auto id = [&](int line) { return ids[static_cast<size_t>(line)]; };
    int lowest = 0;
    while (lowest < roomBelow && id(range.begin + lowest) == id(range.end() + lowest))
        ++lowest;
    int highest = 0;
    while (-highest < roomAbove && id(range.begin + highest - 1) == id(range.end() + highest - 1))
        --highest;
    const auto cost = [&](int by) { return costOfBeginning(lineOf(lines, range.begin + by)); };
    int best = lowest;
    for (int by = lowest - 1; by >= highest; --by) {
        if (cost(by) < cost(best))
            best = by;
    }
    change.before.begin += best;
    change.after.begin += best;
}

void slideAll(std::vector<LineChange> &changes, const Lines &before, const Ids &beforeIds, const Lines &after,
              const Ids &afterIds)
{
    for (size_t i = 0; i < changes.size(); ++i) {
        LineChange &change = changes[i];
        if (change.before.size > 0 && change.after.size > 0)
            continue;
        // One line at least stays between two changes.
        const int above = i > 0 ? change.before.begin - changes[i - 1].before.end() - 1 : change.before.begin;
        const int below = i + 1 < changes.size() ? changes[i + 1].before.begin - change.before.end() - 1
                                                 : static_cast<int>(before.size()) - change.before.end();
        if (change.after.size > 0)
            slide(change, after, afterIds, &LineChange::after, above, below);
        else
            slide(change, before, beforeIds, &LineChange::before, above, below);
    }
}

// ---- Lines that resemble each other

/// 0: nothing in common; 1: the same.
double similarity(QByteArrayView one, QByteArrayView other)
{
    one = one.trimmed();
    other = other.trimmed();
    if (one.isEmpty() || other.isEmpty())
        return one.size() == other.size() ? 1 : 0;
    const auto [first, second] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    const auto [last, secondLast] = std::mismatch(one.rbegin(), std::make_reverse_iterator(first), other.rbegin(),
                                                  std::make_reverse_iterator(second));
    const auto common = (first - one.begin()) + (last - one.rbegin());
    return 2.0 * static_cast<double>(common) / static_cast<double>(one.size() + other.size());
}

constexpr double similarEnough = 0.5;
constexpr int mostToCompare = 4096; // Pairs of lines of a change; beyond, they face each other as they come.

/// Which lines face each other so that the sum of similarities is greatest: the classic dynamic programme.
class Alignment
{
public:
    Alignment(const Lines &before, const Lines &after, const LineChange &change)
        : m_change(change)
        , m_width(static_cast<size_t>(change.after.size) + 1)
        , m_best(m_width * (static_cast<size_t>(change.before.size) + 1))
        , m_similarity(m_best.size())
    {
        for (int b = change.before.size - 1; b >= 0; --b) {
            for (int a = change.after.size - 1; a >= 0; --a) {
                const double similar
                    = similarity(lineOf(before, change.before.begin + b), lineOf(after, change.after.begin + a));
                m_similarity[at(b, a)] = similar;
                m_best[at(b, a)] = std::max({m_best[at(b + 1, a)], m_best[at(b, a + 1)], matched(b, a)});
            }
        }
    }

    [[nodiscard]] std::vector<LinePair> pairs() const
    {
        std::vector<LinePair> pairs;
        int b = 0;
        int a = 0;
        while (b < m_change.before.size || a < m_change.after.size) {
            const bool bothLeft = b < m_change.before.size && a < m_change.after.size;
            if (bothLeft && isSimilar(b, a) && m_best[at(b, a)] <= matched(b, a))
                pairs.push_back({m_change.before.begin + b++, m_change.after.begin + a++});
            else if (b < m_change.before.size && (!bothLeft || m_best[at(b, a)] <= m_best[at(b + 1, a)]))
                pairs.push_back({m_change.before.begin + b++, -1});
            else
                pairs.push_back({-1, m_change.after.begin + a++});
        }
        return pairs;
    }

private:
    [[nodiscard]] size_t at(int b, int a) const { return static_cast<size_t>(b) * m_width + static_cast<size_t>(a); }
    [[nodiscard]] bool isSimilar(int b, int a) const { return m_similarity[at(b, a)] >= similarEnough; }
    [[nodiscard]] double matched(int b, int a) const
    {
        return isSimilar(b, a) ? m_similarity[at(b, a)] + m_best[at(b + 1, a + 1)] : 0;
    }

    LineChange m_change;
    size_t m_width;
    std::vector<double> m_best;
    std::vector<double> m_similarity;
};

/// Puts a line that only went beside one that only came, where they stand next to each other: it takes less room.
std::vector<LinePair> closedUp(const std::vector<LinePair> &pairs)
{
    std::vector<LinePair> closed;
    for (size_t i = 0; i < pairs.size();) {
        Ids removed;
        Ids added;
        for (; i < pairs.size() && (pairs[i].before < 0 || pairs[i].after < 0); ++i) {
            if (pairs[i].before >= 0)
                removed.push_back(static_cast<uint32_t>(pairs[i].before));
            else
                added.push_back(static_cast<uint32_t>(pairs[i].after));
        }
        for (size_t row = 0; row < std::max(removed.size(), added.size()); ++row)
            closed.push_back({row < removed.size() ? static_cast<int>(removed[row]) : -1,
                              row < added.size() ? static_cast<int>(added[row]) : -1});
        for (; i < pairs.size() && pairs[i].before >= 0 && pairs[i].after >= 0; ++i)
            closed.push_back(pairs[i]);
    }
    return closed;
}

// ---- Words

bool isWordCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'
        || static_cast<uchar>(c) >= 0x80;
}

std::vector<QByteArrayView> wordsOf(QByteArrayView line)
{
    std::vector<QByteArrayView> words;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype end = i + 1;
        while (end < line.size() && isWordCharacter(line[i]) && isWordCharacter(line[end]))
            ++end;
        words.push_back(line.sliced(i, end - i));
        i = end;
    }
    return words;
}

void append(std::vector<ByteRange> &ranges, const std::vector<QByteArrayView> &words, const LineRange &range,
            QByteArrayView line)
{
    if (range.size == 0)
        return;
    const auto word = [&](int index) { return words[static_cast<size_t>(index)]; };
    const char *const begin = word(range.begin).begin();
    const char *const end = word(range.end() - 1).end();
    ranges.push_back({begin - line.begin(), end - begin});
}

} // namespace

Lines linesOf(QByteArrayView text)
{
    Lines lines;
    qsizetype begin = 0;
    while (begin < text.size()) {
        const qsizetype found = text.indexOf('\n', begin);
        const qsizetype end = found < 0 ? text.size() : found;
        lines.push_back(text.sliced(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

std::vector<LineChange> diffLines(const Lines &before, const Lines &after)
{
    Numbering number;
    const Ids beforeIds = number(before);
    const Ids afterIds = number(after);
    std::vector<LineChange> changes = diffIds(beforeIds, afterIds);
    slideAll(changes, before, beforeIds, after, afterIds);
    return changes;
}

std::vector<LinePair> pairLines(const Lines &before, const Lines &after, const LineChange &change)
{
    if (static_cast<qint64>(change.before.size) * change.after.size <= mostToCompare)
        return closedUp(Alignment(before, after, change).pairs());
    std::vector<LinePair> pairs;
    const int rows = std::max(change.before.size, change.after.size);
    pairs.reserve(static_cast<size_t>(rows));
    for (int i = 0; i < rows; ++i)
        pairs.push_back({i < change.before.size ? change.before.begin + i : -1,
                         i < change.after.size ? change.after.begin + i : -1});
    return pairs;
}

WordDiff diffWords(QByteArrayView before, QByteArrayView after)
{
    const std::vector<QByteArrayView> beforeWords = wordsOf(before);
    const std::vector<QByteArrayView> afterWords = wordsOf(after);
    Numbering number;
    const Ids beforeIds = number(beforeWords);
    const Ids afterIds = number(afterWords);
    WordDiff diff;
    for (const LineChange &change : diffIds(beforeIds, afterIds)) {
        append(diff.before, beforeWords, change.before, before);
        append(diff.after, afterWords, change.after, after);
    }
    return diff;
}

} // namespace nesoi

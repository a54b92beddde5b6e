// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/text/linemerge.h"

#include <algorithm>
#include <utility>

namespace nesoi
{

namespace
{

using Kind = MergeChunk::Kind;

/// One side's changes, taken one after the other, and how far its text was read.
class Side
{
public:
    explicit Side(std::vector<LineChange> changes)
        : m_changes(std::move(changes))
    {
    }

    /// Which lines of base the next change replaces; beyond everything where there is none.
    [[nodiscard]] LineRange next(int none) const
    {
        return m_next < m_changes.size() ? m_changes[m_next].before : LineRange{none, 0};
    }

    /// Takes the next change if it overlaps a stretch of base, which then grows. False: it does not, or there is none.
    bool absorb(LineRange &stretch)
    {
        if (m_next == m_changes.size() || !overlap(stretch, m_changes[m_next].before))
            return false;
        const LineChange &change = m_changes[m_next++];
        stretch.size = std::max(stretch.end(), change.before.end()) - stretch.begin;
        m_drift = change.after.end() - change.before.end();
        return true;
    }

    /// What stands in this side's text for what follows in base, up to a line that did not change.
    LineRange upTo(int baseEnd)
    {
        const LineRange range{m_at, baseEnd + m_drift - m_at};
        m_at = range.end();
        return range;
    }

private:
    /// The other does not begin before the stretch. An addition overlaps what is around its place, and another one
    /// there.
    static bool overlap(const LineRange &stretch, const LineRange &other)
    {
        return other.begin < stretch.end() || other == stretch;
    }

    std::vector<LineChange> m_changes;
    size_t m_next = 0;
    int m_drift = 0; ///< Lines that the changes so far added, less those they removed.
    int m_at = 0;
};

/// The one that begins first; of two at the same place the addition.
LineRange earlier(const LineRange &one, const LineRange &other)
{
    return std::pair(one.begin, one.size) <= std::pair(other.begin, other.size) ? one : other;
}

/// The name of a member, with what stands before it, whose value is no more than the line; empty where it is none.
QByteArrayView nameIn(QByteArrayView line)
{
    const qsizetype colon = line.indexOf("\": ");
    const bool opens = line.endsWith('{') || line.endsWith('[');
    return colon < 0 || opens ? QByteArrayView() : line.first(colon);
}

/// Puts chunks together, and tells of each who changed it.
class Chunks
{
public:
    Chunks(const Lines &base, const Lines &mine, const Lines &theirs)
        : m_base(base)
        , m_mine(mine)
        , m_theirs(theirs)
    {
    }

    /// Of what both sides changed, only what lies between their first and last difference is in conflict.
    void append(const LineRange &base, const LineRange &mine, const LineRange &theirs)
    {
        const MergeChunk whole{kindOf(base, mine, theirs), base, mine, theirs};
        if (whole.kind != Kind::Conflict) {
            m_chunks.push_back(whole);
            return;
        }
        const int most = std::min(mine.size, theirs.size);
        int first = 0;
        while (first < most && m_mine[at(mine.begin + first)] == m_theirs[at(theirs.begin + first)])
            ++first;
        int last = 0;
        while (last < most - first && m_mine[at(mine.end() - 1 - last)] == m_theirs[at(theirs.end() - 1 - last)])
            ++last;
        const int baseFirst = std::min(first, base.size);
        const int baseLast = std::min(last, base.size - baseFirst);
        appendPart(part(base, 0, baseFirst), part(mine, 0, first), part(theirs, 0, first));
        appendMiddle(part(base, baseFirst, base.size - baseLast), part(mine, first, mine.size - last),
                     part(theirs, first, theirs.size - last));
        appendPart(part(base, base.size - baseLast, base.size), part(mine, mine.size - last, mine.size),
                   part(theirs, theirs.size - last, theirs.size));
    }

    [[nodiscard]] std::vector<MergeChunk> taken() && { return std::move(m_chunks); }

private:
    static size_t at(int line) { return static_cast<size_t>(line); }
    static LineRange part(const LineRange &range, int from, int to) { return {range.begin + from, to - from}; }

    void appendPart(const LineRange &base, const LineRange &mine, const LineRange &theirs)
    {
        if (base.size + mine.size + theirs.size > 0)
            m_chunks.push_back({kindOf(base, mine, theirs), base, mine, theirs});
    }

    void appendMiddle(const LineRange &base, const LineRange &mine, const LineRange &theirs)
    {
        if (!haveSameMembers(base, mine, theirs)) {
            appendPart(base, mine, theirs);
            return;
        }
        for (int line = 0; line < base.size;) {
            const auto kindAt
                = [&](int i) { return kindOf(part(base, i, i + 1), part(mine, i, i + 1), part(theirs, i, i + 1)); };
            int end = line + 1;
            while (end < base.size && kindAt(end) == kindAt(line))
                ++end;
            appendPart(part(base, line, end), part(mine, line, end), part(theirs, line, end));
            line = end;
        }
    }

    [[nodiscard]] bool haveSameMembers(const LineRange &base, const LineRange &mine, const LineRange &theirs) const
    {
        if (base.size != mine.size || base.size != theirs.size)
            return false;
        for (int line = 0; line < base.size; ++line) {
            const QByteArrayView name = nameIn(m_base[at(base.begin + line)]);
            if (name.isEmpty() || nameIn(m_mine[at(mine.begin + line)]) != name
                || nameIn(m_theirs[at(theirs.begin + line)]) != name)
                return false;
        }
        return true;
    }

    [[nodiscard]] Kind kindOf(const LineRange &base, const LineRange &mine, const LineRange &theirs) const
    {
        const bool isMine = !sameLines(m_base, base, m_mine, mine);
        const bool isTheirs = !sameLines(m_base, base, m_theirs, theirs);
        if (isMine && isTheirs)
            return sameLines(m_mine, mine, m_theirs, theirs) ? Kind::Agreed : Kind::Conflict;
        return isMine ? Kind::Mine : isTheirs ? Kind::Theirs : Kind::Unchanged;
    }

    static bool sameLines(const Lines &one, const LineRange &oneRange, const Lines &other, const LineRange &otherRange)
    {
        return std::equal(one.begin() + oneRange.begin, one.begin() + oneRange.end(), other.begin() + otherRange.begin,
                          other.begin() + otherRange.end());
    }

    const Lines &m_base;
    const Lines &m_mine;
    const Lines &m_theirs;
    std::vector<MergeChunk> m_chunks;
};

} // namespace

std::vector<MergeChunk> mergeLines(const Lines &base, const Lines &mine, const Lines &theirs)
{
    Side my(diffLines(base, mine));
    Side their(diffLines(base, theirs));
    const auto size = static_cast<int>(base.size());
    Chunks chunks(base, mine, theirs);
    int at = 0; // In base.
    const auto appendUpTo = [&](int end) {
        chunks.append({at, end - at}, my.upTo(end), their.upTo(end));
        at = end;
    };
    for (;;) {
        LineRange stretch = earlier(my.next(size + 1), their.next(size + 1));
        if (std::min(stretch.begin, size) > at)
            appendUpTo(std::min(stretch.begin, size));
        if (stretch.begin > size)
            return std::move(chunks).taken();
        while (my.absorb(stretch) || their.absorb(stretch)) { }
        appendUpTo(stretch.end());
    }
}

} // namespace nesoi

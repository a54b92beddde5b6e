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

bool sameLines(const Lines &one, const LineRange &oneRange, const Lines &other, const LineRange &otherRange)
{
    return std::equal(one.begin() + oneRange.begin, one.begin() + oneRange.end(), other.begin() + otherRange.begin,
                      other.begin() + otherRange.end());
}

} // namespace

std::vector<MergeChunk> mergeLines(const Lines &base, const Lines &mine, const Lines &theirs)
{
    Side my(diffLines(base, mine));
    Side their(diffLines(base, theirs));
    const auto size = static_cast<int>(base.size());
    std::vector<MergeChunk> chunks;
    int at = 0; // In base.
    const auto append = [&](Kind kind, int end) {
        chunks.push_back({kind, {at, end - at}, my.upTo(end), their.upTo(end)});
        at = end;
    };
    for (;;) {
        LineRange stretch = earlier(my.next(size + 1), their.next(size + 1));
        if (std::min(stretch.begin, size) > at)
            append(Kind::Unchanged, std::min(stretch.begin, size));
        if (stretch.begin > size)
            return chunks;
        bool isMine = false;
        bool isTheirs = false;
        for (bool grows = true; grows;) {
            const bool byMine = my.absorb(stretch);
            const bool byTheirs = their.absorb(stretch);
            isMine = isMine || byMine;
            isTheirs = isTheirs || byTheirs;
            grows = byMine || byTheirs;
        }
        append(isMine && isTheirs ? Kind::Conflict : isMine ? Kind::Mine : Kind::Theirs, stretch.end());
        MergeChunk &chunk = chunks.back();
        if (chunk.kind == Kind::Conflict && sameLines(mine, chunk.mine, theirs, chunk.theirs))
            chunk.kind = Kind::Agreed;
    }
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/text/linediff.h"

#include <QByteArray>

#include <vector>

namespace nesoi
{

/// A stretch of two texts that came from the same third one.
struct MergeChunk {
    enum class Kind : quint8 {
        Unchanged,
        Mine, ///< Changed by me alone.
        Theirs, ///< Changed by them alone.
        Agreed, ///< Changed by both, to the same.
        Conflict, ///< Changed by both, to different things.
    };

    Kind kind;
    LineRange base;
    LineRange mine;
    LineRange theirs;

    bool operator==(const MergeChunk &) const = default;
};

/// Merges by lines as diff3 does (Khanna, Kunal and Pierce, 2007), but calls less a conflict, as members of a JSON
/// object stand on lines next to each other, and two people who change two of them do not disagree: what touches
/// without overlapping is none; of what overlaps, only what lies between the first and the last difference; and where
/// all three have the same members, each is looked at by itself. Two additions at the same place are one. The chunks
/// cover all three texts, in order, without gaps.
[[nodiscard]] std::vector<MergeChunk> mergeLines(const Lines &base, const Lines &mine, const Lines &theirs);

} // namespace nesoi

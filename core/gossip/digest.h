// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/record.h"

#include <vector>

namespace nesoi
{

/// What a node knows of one id: of the member of that id (where it is one), and how much of its writes it has.
struct DigestEntry {
    NodeId id;
    quint64 generation = 0; ///< 0: no member, only the origin of records.
    quint64 heartbeat = 0;
    quint64 revision = 0; ///< Of the details that the sender holds; 0: none.
    quint64 seen = 0; ///< OriginMark::seen; below DigestEntry::endOfVersions.
    /// From who has more: "fetch it from me over TCP". From who lacks some: "being fetched, send nothing".
    bool bulk = false;
    bool down = false; ///< The sender holds this member for dead or departed.

    static constexpr quint64 endOfVersions = quint64(1) << 62; ///< Two bits of the number on the wire are flags.

    bool operator==(const DigestEntry &) const = default;
};

/// A closed range of ids.
struct IdRange {
    NodeId first{0};
    NodeId last{~quint64(0)};

    bool operator==(const IdRange &) const = default;
    [[nodiscard]] bool contains(NodeId id) const { return first <= id && id <= last; }
};

/// A part of a digest that names everything its sender knows in a range: what is not in it, the sender lacks.
struct DigestPart {
    IdRange range;
    std::vector<DigestEntry> entries; ///< By id.
};

/// Cuts a digest (by id, each id once) into parts whose entries take at most maxBytes on the wire each; the ranges
/// cover all ids. At least one part.
[[nodiscard]] std::vector<DigestPart> splitDigest(const std::vector<DigestEntry> &digest, qsizetype maxBytes);

} // namespace nesoi

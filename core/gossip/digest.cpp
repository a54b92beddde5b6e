// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/digest.h"

#include "gossip/wirecodec.h"

namespace nesoi
{

std::vector<DigestPart> splitDigest(const std::vector<DigestEntry> &digest, qsizetype maxBytes)
{
    std::vector<DigestPart> parts(1);
    qsizetype bytes = 0;
    for (const DigestEntry &entry : digest) {
        const qsizetype size = encodedSize(entry);
        if (bytes + size > maxBytes && !parts.back().entries.empty()) {
            parts.back().range.last = {entry.id.value - 1};
            parts.push_back({.range = {.first = entry.id}, .entries = {}});
            bytes = 0;
        }
        parts.back().entries.push_back(entry);
        bytes += size;
    }
    return parts;
}

} // namespace nesoi

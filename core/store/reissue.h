// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/record.h"

namespace nesoi
{

/// Versions of an origin that this node may have given to two writes each, in two lives: it may have been restored from
/// an old backup, and forgotten the first.
struct Doubt {
    NodeId origin;
    quint64 after = 0; ///< Versions after this one …
    quint64 upTo = 0; ///< … up to this one. 0: this node's own, up to its last, until Writer::settle().

    [[nodiscard]] bool isOpen() const { return upTo == 0; }
    bool operator==(const Doubt &) const = default;
};

/// The same write by another writer. For a node that was restored from an old backup, whose versions may have been
/// given to other writes before, and which goes on under another id. One unit
/// later, so that it supersedes its former self wherever that has come to, and keeps its place among all other writes.
[[nodiscard]] RecordPointer reissued(const Record &record, NodeId writer, quint64 version);

} // namespace nesoi

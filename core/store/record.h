// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "resource/resourcepath.h"
#include "store/hybridclock.h"

#include <QByteArray>
#include <QExplicitlySharedDataPointer>
#include <QSharedData>

namespace nesoi
{

/// A node's identity: random, made once, never 0 for a real node.
struct NodeId {
    quint64 value = 0;

    auto operator<=>(const NodeId &) const = default;
    [[nodiscard]] QByteArray toHex() const; ///< 16 lower-case hexadecimal digits.
};

/// One write: what a resource became, when, by whom. Immutable once it is shared, so it crosses threads freely.
struct Record : QSharedData {
    enum class Kind : quint8 { Value = 1, Tombstone = 2 };

    Record(ResourcePath recordPath, HybridTime writtenAt, NodeId writtenBy, quint64 originVersion, Kind recordKind,
           QByteArray text)
        : path(std::move(recordPath))
        , time(writtenAt)
        , origin(writtenBy)
        , version(originVersion)
        , body(std::move(text))
        , kind(recordKind)
    {
    }

    ResourcePath path; ///< An Application, a Host or a Hook.
    HybridTime time;
    NodeId origin; ///< The node that took the write.
    quint64 version = 0; ///< Counts the writes of that origin, from 1 without gaps.
    QByteArray body; ///< The canonical text that GET answers; empty for a tombstone.
    Kind kind = Kind::Value;
    quint64 sequence = 0; ///< Its row in this node's data file; set before it is shared. Says nothing elsewhere.

    [[nodiscard]] bool isTombstone() const { return kind == Kind::Tombstone; }
};

using RecordPointer = QExplicitlySharedDataPointer<const Record>;

/// Last writer wins: the later time, and of equal times the greater origin. A record does not supersede itself.
[[nodiscard]] bool supersedes(const Record &candidate, const Record &standing);

} // namespace nesoi

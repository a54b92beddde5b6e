// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/originindex.h"
#include "store/record.h"

#include <QByteArray>
#include <QByteArrayView>

#include <map>
#include <span>
#include <vector>

namespace nesoi
{

/// Everything that stands at a node at one moment, and what the node had seen by then.
struct Snapshot {
    std::vector<OriginMark> marks; ///< By origin.
    std::vector<RecordPointer> records; ///< By the text of the path; tombstones too.
};

/// A part of a full transfer: all that stands at the sender in a range of paths.
///
/// A full transfer is for whoever has not seen a deletion that the sender has collected: no delta can tell it what is
/// gone. It goes through the paths rather than through the origins, so that each part is a whole by itself: nothing is
/// dropped before what superseded it has come, and a transfer that broke off resumes where it was, even at another
/// sender.
struct TransferPart {
    std::vector<OriginMark> marks{}; ///< The sender's, at this moment.
    QByteArray after{}; ///< The range begins after this text of a path …
    QByteArray upTo{}; ///< … and ends with this one; empty: it has no end, this is the last part.
    std::vector<RecordPointer> records{}; ///< By the text of the path.
};

/// The next part, as many records as fit: at least one, then until bodies and paths exceed maxBytes.
[[nodiscard]] TransferPart nextPart(const Snapshot &snapshot, const QByteArray &after, qint64 maxBytes);

/// What a receiver writes for a part, in one transaction: first the drops, then the records and marks.
struct Takeover {
    std::vector<RecordPointer> dropped; ///< Superseded at the sender by what was collected since.
    std::vector<RecordPointer> records; ///< Each supersedes what stands.
    std::vector<RecordPointer>
        deleted; ///< The sender has seen them deleted, has forgotten that, and has taken something
                 ///< still older since: the deletion has to be written again (deletionOf()).
    std::vector<OriginMark> marks; ///< collected, of the tombstones among the dropped.
    std::vector<RecordPointer> refused; ///< Records from the future (see merge()).
};

/// Who covers a record and does not hold it has seen it superseded, and collected what superseded it. So of the
/// receiver's own records those go that the sender covers and does not hold, and of the sender's those are not taken
/// that the receiver covers and does not hold; everything else is last writer wins.
/// own: the receiver's, in the part's range, by the text of the path. ownMarks: the receiver's.
[[nodiscard]] Takeover takeOver(const TransferPart &part, std::span<const RecordPointer> own,
                                std::span<const OriginMark> ownMarks, HybridTime latest);

/// How far a receiver has come with a full transfer. In memory only: a receiver that stops begins again.
class FullTransfer
{
public:
    /// To be called when a part was committed, with those of its records that were refused. A part that does not go on
    /// where the others ended (it was asked for in a former transfer) does not count.
    void add(const TransferPart &part, std::span<const RecordPointer> refused);

    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] const QByteArray &after() const { return m_after; } ///< Where the next part begins.
    /// What the receiver may claim once the transfer is complete: what every part's sender had seen when it cut the
    /// part, below what was refused, and every tombstone that one of them had collected.
    [[nodiscard]] std::vector<OriginMark> marks() const;

private:
    std::map<NodeId, OriginMark> m_marks;
    std::map<NodeId, quint64> m_limits; ///< The highest version that may be claimed, because of refused records.
    QByteArray m_after;
    bool m_begun = false;
    bool m_complete = false;
};

/// Whether a node has not seen what another one has collected.
[[nodiscard]] bool needsFullTransfer(std::span<const OriginMark> receiver, std::span<const OriginMark> sender);

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/fulltransfer.h"

#include <functional>
#include <optional>
#include <vector>

namespace nesoi
{

/// "Give me what I lack": asked over TCP by whoever is far behind, once a part until there is no more.
struct CatchUpQuestion {
    std::vector<OriginMark> marks; ///< Of who asks, by origin.
    QByteArray after; ///< Where a full transfer is to go on (FullTransfer::after()), if it comes to one.
};

/// Either a part of a full transfer or deltas. Every answer stands by itself: a connection that breaks costs at most
/// one.
struct CatchUpAnswer {
    std::optional<TransferPart> part{};
    std::vector<Delta> deltas{};
    bool more = false; ///< Ask again when this was committed.
};

/// What the sender knows, as of one moment.
struct CatchUpSource {
    std::vector<OriginMark> marks;
    std::function<Delta(NodeId origin, quint64 after, qint64 maxBytes)> delta;
    std::function<Snapshot()> snapshot;
};

[[nodiscard]] CatchUpAnswer answerCatchUp(const CatchUpQuestion &question, const CatchUpSource &source,
                                          qint64 maxBytes);

} // namespace nesoi

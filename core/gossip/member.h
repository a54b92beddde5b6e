// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/networkaddress.h"
#include "store/record.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace nesoi
{

/// Milliseconds of a clock that never jumps; where it begins does not matter.
using MonotonicMs = qint64;

enum class MemberState : quint8 { Alive, Suspect, Dead, Left };
[[nodiscard]] QByteArrayView toText(MemberState state); ///< "alive", "suspect", "dead", "left".

/// What this node knows of another (or of itself).
struct Member {
    NodeId id;
    NetworkAddress address;
    quint64 generation = 0;
    quint64 heartbeat = 0;
    int priority = 0;
    QByteArray version;
    MemberState state = MemberState::Alive;
    double phi = 0; ///< Suspicion, 0…300 (0 for itself and whoever left).
    std::optional<double> clockOffsetMs{}; ///< Its wall clock less ours; nothing until it was measured.
    quint64 behind = 0; ///< Versions, over all origins, that this node has and that one is not known to have; of
                        ///< itself: that others have and it lacks. News of what another has comes with its next digest.
    NodeId vote{}; ///< Whom it wants as the leader.
};

} // namespace nesoi

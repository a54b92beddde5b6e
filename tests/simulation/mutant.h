// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

#include <array>
#include <optional>

namespace nesoi::simulation
{

/// A way to break the algorithm on purpose, to see that the simulator notices. They are made where deltas enter and
/// records are written, in SimulatedNode; nothing of nesoid knows of them.
enum class Mutant : quint8 {
    None,
    SkipVersion, ///< Now and then leaves out a record of a delta, and claims it all the same.
    IgnoreTombstone, ///< Does not apply deletions that come from others.
    WallClockOnly, ///< Stamps with the bare wall clock instead of the hybrid one.
    MarkDespiteGap, ///< Moves the mark although the delta begins beyond it.
    CollectAtOnce, ///< Drops tombstones whether others have passed them or not.
    NoFullTransfer, ///< Always answers with deltas.
    AnswerBeforeSync, ///< Acknowledges and gossips what is not yet on disk.
    ForgetBackup, ///< Takes writes at once, and goes on counting where an old backup ended.
    FirstWriterWins, ///< Takes from others only what stands nowhere yet.
    ForgetDebts, ///< Passes on how far the web-hooks were served without what is owed.
    CoverUnseen, ///< Claims that they were served also with what this node has not seen, but some node has.
    NoHandOver, ///< A new leader goes through nothing of what was before.
    DropOnFailure, ///< A delivery that failed counts as received.
    SleepThroughGossip, ///< Waiting clients are not woken by what comes from other nodes.
    Overstay, ///< Reads wait although their time is up.
    SkipOnResume, ///< A stream that is resumed begins one change later.
    LateExpiry, ///< Looks for the dead three seconds late.
    OwnClock, ///< Judges hosts' ages by its own wall clock, whatever the others' say.
    AllReap, ///< Who does not lead deletes dead hosts, too.
    MuteDeath, ///< Web-hooks are not told of deaths.
};

struct MutantName {
    QByteArrayView name;
    Mutant mutant;
};
extern const std::array<MutantName, 21> mutantNames;

[[nodiscard]] std::optional<Mutant> mutantFromText(QByteArrayView text);
[[nodiscard]] QByteArrayView toText(Mutant mutant);

} // namespace nesoi::simulation

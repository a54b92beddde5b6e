// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "mutant.h"

#include <algorithm>

namespace nesoi::simulation
{

const std::array<MutantName, 21> mutantNames{{
    {"none", Mutant::None},
    {"skip-version", Mutant::SkipVersion},
    {"ignore-tombstone", Mutant::IgnoreTombstone},
    {"wall-clock-only", Mutant::WallClockOnly},
    {"mark-despite-gap", Mutant::MarkDespiteGap},
    {"collect-at-once", Mutant::CollectAtOnce},
    {"no-full-transfer", Mutant::NoFullTransfer},
    {"answer-before-sync", Mutant::AnswerBeforeSync},
    {"forget-backup", Mutant::ForgetBackup},
    {"first-writer-wins", Mutant::FirstWriterWins},
    {"forget-debts", Mutant::ForgetDebts},
    {"cover-unseen", Mutant::CoverUnseen},
    {"no-hand-over", Mutant::NoHandOver},
    {"drop-on-failure", Mutant::DropOnFailure},
    {"sleep-through-gossip", Mutant::SleepThroughGossip},
    {"overstay", Mutant::Overstay},
    {"skip-on-resume", Mutant::SkipOnResume},
    {"late-expiry", Mutant::LateExpiry},
    {"own-clock", Mutant::OwnClock},
    {"all-reap", Mutant::AllReap},
    {"mute-death", Mutant::MuteDeath},
}};

std::optional<Mutant> mutantFromText(QByteArrayView text)
{
    const auto found = std::ranges::find(mutantNames, text, &MutantName::name);
    return found == mutantNames.end() ? std::nullopt : std::optional(found->mutant);
}

QByteArrayView toText(Mutant mutant)
{
    return std::ranges::find(mutantNames, mutant, &MutantName::mutant)->name;
}

} // namespace nesoi::simulation

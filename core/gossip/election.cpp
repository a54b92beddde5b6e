// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/election.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace nesoi
{

NodeId chooseVote(std::span<const Candidate> live)
{
    std::unordered_map<quint64, qsizetype> votes;
    for (const Candidate &voter : live)
        ++votes[voter.vote.value];
    const auto votesFor = [&votes](NodeId id) {
        const auto counted = votes.find(id.value);
        return counted == votes.end() ? 0 : counted->second;
    };
    const auto isWorse = [&votesFor](const Candidate &left, const Candidate &right) {
        return std::make_tuple(left.priority, votesFor(left.id), right.id)
            < std::make_tuple(right.priority, votesFor(right.id), left.id);
    };
    const auto best = std::ranges::max_element(live, isWorse);
    return best == live.end() ? NodeId() : best->id;
}

NodeId elected(std::span<const Candidate> live)
{
    NodeId wanted;
    for (const Candidate &voter : live) {
        if (voter.vote == NodeId())
            continue;
        if (wanted != NodeId() && voter.vote != wanted)
            return {};
        wanted = voter.vote;
    }
    const auto winner = std::ranges::find(live, wanted, &Candidate::id);
    return winner != live.end() && winner->vote == wanted ? wanted : NodeId();
}

} // namespace nesoi

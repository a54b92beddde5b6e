// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/record.h"

#include <span>

namespace nesoi
{

/// A live member, the node itself included, as the election sees it.
struct Candidate {
    NodeId id;
    int priority = 0;
    NodeId vote{}; ///< Whom it wants as the leader; 0: it abstains.
};

/// Whom a node should vote for: of the members with the highest priority the one that most want already (the sitting
/// leader), of equally many the smallest id. 0 where nobody lives.
///
/// Who sits is read from the votes alone, so that a newcomer supports the leader whom it finds, and two partitions that
/// meet both follow the leader of the larger one.
[[nodiscard]] NodeId chooseVote(std::span<const Candidate> live);

/// Whom all who vote want, the winner among them; 0 while they don't agree, or want somebody who is not live.
[[nodiscard]] NodeId elected(std::span<const Candidate> live);

} // namespace nesoi

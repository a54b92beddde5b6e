// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/badges.h"

#include <algorithm>

namespace nesoi
{

namespace
{

Badge badge(qint64 all, qint64 troubled)
{
    return troubled > 0 ? Badge{troubled, true} : Badge{all, false};
}

} // namespace

Badges Badges::of(const CatalogCounts &counts, const ClusterStatus &cluster)
{
    const auto lost = std::ranges::count_if(cluster.members, [](const MemberStatus &member) {
        return member.state == MemberStatus::State::Suspect || member.state == MemberStatus::State::Dead;
    });
    const auto left = std::ranges::count(cluster.members, MemberStatus::State::Left, &MemberStatus::state);
    return {.applications = badge(counts.applications, 0),
            .services = badge(counts.services, counts.expiredHosts),
            .webHooks = badge(counts.hooks, counts.failingHooks),
            .members = badge(cluster.members.size() - left, lost)};
}

} // namespace nesoi

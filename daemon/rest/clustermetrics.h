// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/clusterview.h"
#include "rest/metricstext.h"

namespace nesoi
{

/// At most so many members have series of their own, those with the smallest ids: the same on every node, and however
/// large a cluster becomes, a scrape stays small.
inline constexpr size_t maxMeasuredMembers = 200;

/// What GET /metrics tells of the cluster: gossip's traffic, members, leadership, catch-ups.
void addCluster(const ClusterView &view, MetricsText &text);

} // namespace nesoi

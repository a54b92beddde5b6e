// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/response.h"
#include "rest/nodecontext.h"

namespace nesoi
{

/// GET /metrics: what the node did and holds, in Prometheus' text format 0.0.4 (docs/metrics.md).
[[nodiscard]] Response metricsPage(const NodeContext &node);

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hooks/hookservice.h"
#include "rest/metricstext.h"

namespace nesoi
{

/// Web-hooks, as this node sends them.
void addHooks(const HookService::Statistics &hooks, MetricsText &text);

} // namespace nesoi

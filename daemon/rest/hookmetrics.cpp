// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/hookmetrics.h"

namespace nesoi
{

void addHooks(const HookService::Statistics &hooks, MetricsText &text)
{
    text.family("nesoi_hook_deliveries_total", "counter",
                "Attempts of this node to tell a web-hook something, by outcome.");
    for (size_t kind = 0; kind < hooks.attempts.size(); ++kind) {
        const QByteArrayView outcome = toText(static_cast<HookResponse::Kind>(kind));
        text.sample(double(hooks.attempts[kind]), "outcome=\"" + outcome.toByteArray() + '"');
    }
    text.family("nesoi_hook_delivery_seconds", "histogram", "How long an attempt took.");
    text.histogram(HookService::latencyBounds, hooks.latency, hooks.latencySum);
    text.single("nesoi_hooks_waiting", "gauge", "Web-hooks that have yet to be told something; 0 where another leads.",
                double(hooks.depth.waiting));
    text.single("nesoi_hooks_under_way", "gauge", "Web-hooks that are being told something.",
                double(hooks.depth.underWay));
    text.single("nesoi_hooks_failing", "gauge", "Web-hooks that were given up, until their subject changes.",
                double(hooks.depth.failing));
    text.single("nesoi_hook_oldest_waiting_seconds", "gauge",
                "How long a web-hook has been waiting for the change it was not told of.",
                double(hooks.depth.oldest) / 1000);
}

} // namespace nesoi

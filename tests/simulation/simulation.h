// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "faults.h"
#include "mutant.h"
#include "story.h"

#include <QByteArray>

#include <optional>

namespace nesoi::simulation
{

/// What a run is made from: equal scenarios give equal runs.
struct Scenario {
    quint64 seed = 1;
    int nodes = 5;
    int minutes = 3; ///< With faults; healing comes on top.
    Faults faults{};
    Mutant mutant = Mutant::None;
};

struct Verdict {
    std::optional<QByteArray> violation{}; ///< The first broken promise.
    qsizetype writes = 0; ///< Acknowledged.
    VirtualTime healing = 0; ///< From the end of the faults until all agreed.
    qsizetype deliveries = 0; ///< Notifications that arrived.
    qint64 publications = 0; ///< How often a leader took down how far the web-hooks were served.
};

/// Runs a scenario to its end, or to the first violation.
[[nodiscard]] Verdict run(const Scenario &scenario, const Story::Listener &story = {});

/// The command that runs it again.
[[nodiscard]] QByteArray replayCommand(const Scenario &scenario);

} // namespace nesoi::simulation

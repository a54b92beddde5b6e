// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "timeline.h"

#include <QByteArray>

#include <vector>

namespace nesoi::simulation
{

/// How fast a write reaches everyone in a cluster of a size, and what that costs.
struct CurvePoint {
    int nodes = 0;
    VirtualTime half = 0; ///< Until the last node has a write: p50, p99 and maximum over several writes.
    VirtualTime most = 0;
    VirtualTime worst = 0;
    double idleBytes = 0; ///< Sent, a node and second.
    double busyBytes = 0; ///< While one write a second is made somewhere.
};

[[nodiscard]] std::vector<CurvePoint> measureCurve(const std::vector<int> &sizes, quint64 seed, int writes);
[[nodiscard]] QByteArray toMarkdown(const std::vector<CurvePoint> &curve);
[[nodiscard]] QByteArray toSvg(const std::vector<CurvePoint> &curve);

/// How long it takes until the others notice a killed node, and have another leader where it led.
struct Detection {
    int kills = 0;
    VirtualTime deadHalf = 0, deadMost = 0, deadWorst = 0; ///< p50, p99 and maximum, from the kill on.
    int leaderKills = 0;
    VirtualTime failoverHalf = 0, failoverMost = 0, failoverWorst = 0;
};

[[nodiscard]] Detection measureDetection(int nodes, int kills, quint64 seed);

/// What web-hooks are told twice because a leader died, under a steady load of changes.
struct HandOver {
    int kills = 0;
    qsizetype notifications = 0;
    qsizetype repeated = 0; ///< Those that came before, and came again.
    VirtualTime oldest = 0; ///< How long before the kill the oldest of those had come.
    qsizetype untold = 0; ///< Kills after which a web-hook was not told all.
};

[[nodiscard]] HandOver measureHandOver(int nodes, int kills, quint64 seed);

/// How often a live node was called dead or suspect in so many hours.
struct Soak {
    int hours = 0;
    qsizetype deaths = 0;
    qsizetype suspicions = 0;
    double highestPhi = 0;
    quint64 leaderChanges = 0; ///< The first election not counted.
};

[[nodiscard]] Soak soak(int nodes, int hours, double loss, quint64 seed);

} // namespace nesoi::simulation

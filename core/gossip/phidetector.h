// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/member.h"

namespace nesoi
{

/// How a PhiDetector judges silence.
struct PhiSettings {
    explicit PhiSettings(int intervalMs);

    double expectedIntervalMs; ///< Assumed before anything was heard, and the floor of the mean: a member has nothing
                               ///< new to say more often, so shorter gaps come from many relays at once.
    double deviationFloorMs; ///< A third of the interval, about. On a quiet network the measured deviation is near 0,
                             ///< and then a single late datagram would be held for a death.
    double deviationCeiling = 0.35; ///< Of the mean. Gossip's gaps have a long tail, but whoever is silent for long is
                                    ///< asked directly (Membership), so that tail says little about a long silence.
    double acceptedPauseMs; ///< A quarter of an interval, added to the mean: what a busy machine may be late without
                            ///< suspicion.
};

/// The phi accrual failure detector (Hayashibara et al., "The φ Accrual Failure Detector", 2004): phi of a silence is
/// −log10 of the probability that it is only a long gap between two heartbeats, gaps taken as normally distributed.
///
/// In place of a window of samples it holds a mean and a variance that forget exponentially, as a window of some 200
/// samples would: 40 bytes a member whatever the window, which counts with 1,000 members.
class PhiDetector
{
public:
    PhiDetector(const PhiSettings &settings, MonotonicMs now);

    void heard(MonotonicMs now); ///< News of the member.
    void excuse(MonotonicMs silence) { m_last += silence; } ///< So long we did not listen ourselves.

    [[nodiscard]] double phi(MonotonicMs now) const; ///< 0…300.
    /// When phi will have risen so far; how far is given as deviations(phi).
    [[nodiscard]] MonotonicMs reaches(double deviations) const;
    /// How many standard deviations above the mean (the pause included) a silence is that has this phi.
    [[nodiscard]] static double deviations(double phi);

private:
    [[nodiscard]] double mean() const;
    [[nodiscard]] double deviation() const;

    float m_expected, m_deviationFloor, m_deviationCeiling, m_pause;
    float m_mean, m_variance;
    int m_samples = 1;
    MonotonicMs m_last;
};

} // namespace nesoi

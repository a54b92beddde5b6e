// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/phidetector.h"

#include <algorithm>
#include <cmath>

namespace nesoi
{

namespace
{

constexpr int windowSize = 200;
constexpr double maxPhi = 300; // Beyond, the probability is too small for a double.

double phiOf(double deviations)
{
    const double later = 0.5 * std::erfc(deviations / std::sqrt(2.0));
    return std::clamp(-std::log10(later), 0.0, maxPhi);
}

} // namespace

PhiSettings::PhiSettings(int intervalMs)
    : expectedIntervalMs(intervalMs)
    , deviationFloorMs(intervalMs * 0.35)
    , acceptedPauseMs(intervalMs * 0.25)
{
}

PhiDetector::PhiDetector(const PhiSettings &settings, MonotonicMs now)
    : m_expected(static_cast<float>(settings.expectedIntervalMs))
    , m_deviationFloor(static_cast<float>(settings.deviationFloorMs))
    , m_deviationCeiling(static_cast<float>(settings.deviationCeiling))
    , m_pause(static_cast<float>(settings.acceptedPauseMs))
    , m_mean(m_expected)
    , m_variance(m_deviationFloor * m_deviationFloor)
    , m_last(now)
{
}

void PhiDetector::heard(MonotonicMs now)
{
    const auto gap = static_cast<float>(std::max<MonotonicMs>(now - m_last, 0));
    m_last = now;
    m_samples = std::min(m_samples + 1, windowSize);
    const float weight = 1.0F / static_cast<float>(m_samples);
    const float surprise = gap - m_mean;
    m_mean += weight * surprise;
    m_variance = (1 - weight) * (m_variance + weight * surprise * surprise);
}

double PhiDetector::phi(MonotonicMs now) const
{
    const double silence = static_cast<double>(now - m_last);
    return silence <= 0 ? 0 : phiOf((silence - mean()) / deviation());
}

MonotonicMs PhiDetector::reaches(double deviations) const
{
    return m_last + static_cast<MonotonicMs>(std::ceil(mean() + deviations * deviation()));
}

double PhiDetector::deviations(double phi)
{
    double low = -40;
    double high = 40;
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (phiOf(middle) < phi ? low : high) = middle;
    }
    return high;
}

double PhiDetector::mean() const
{
    return std::max(m_mean, m_expected) + m_pause;
}

double PhiDetector::deviation() const
{
    const float ceiling = m_deviationCeiling * std::max(m_mean, m_expected);
    return std::clamp(std::sqrt(m_variance), m_deviationFloor, std::max(ceiling, m_deviationFloor));
}

} // namespace nesoi

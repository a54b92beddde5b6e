// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/clockfilter.h"

#include <algorithm>

namespace nesoi
{

namespace
{

constexpr size_t sampleCount = 8;
constexpr qint64 maxRoundTripUs = 10'000'000; // Whatever took longer was not one exchange.

} // namespace

void ClockFilter::add(qint64 asked, qint64 wasAsked, qint64 didAnswer, qint64 gotAnswer)
{
    const qint64 roundTrip = (gotAnswer - asked) - (didAnswer - wasAsked);
    if (roundTrip < 0 || roundTrip > maxRoundTripUs)
        return;
    const Sample sample{roundTrip, (wasAsked - asked) / 2 + (didAnswer - gotAnswer) / 2};
    if (m_samples.size() < sampleCount)
        m_samples.push_back(sample);
    else
        m_samples[m_next] = sample;
    m_next = (m_next + 1) % sampleCount;
}

void ClockFilter::clear()
{
    m_samples.clear();
    m_next = 0;
}

std::optional<double> ClockFilter::offsetMs() const
{
    const auto best = std::ranges::min_element(m_samples, {}, &Sample::roundTripUs);
    if (best == m_samples.end())
        return std::nullopt;
    return static_cast<double>(best->offsetUs) / 1000;
}

} // namespace nesoi

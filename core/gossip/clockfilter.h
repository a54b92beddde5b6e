// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace nesoi
{

/// How far another's wall clock is ahead of ours, from questions and answers (as NTP does it: RFC 5905, 8): of the last
/// few samples the one with the shortest round trip, because a delay makes an offset wrong by at most half of it.
class ClockFilter
{
public:
    /// All in microseconds: when we asked and were answered by our clock, when the other was asked and answered by its.
    void add(qint64 asked, qint64 wasAsked, qint64 didAnswer, qint64 gotAnswer);
    void clear(); ///< One of the clocks has jumped.

    [[nodiscard]] std::optional<double> offsetMs() const;

private:
    struct Sample {
        qint64 roundTripUs;
        qint64 offsetUs;
    };
    std::vector<Sample> m_samples; ///< At most sampleCount, written in turn.
    size_t m_next = 0;
};

} // namespace nesoi

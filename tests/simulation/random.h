// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace nesoi::simulation
{

/// All randomness of a run, from one seed: equal seeds give equal runs, on every machine. (splitmix64: Steele et al.,
/// "Fast Splittable Pseudorandom Number Generators", 2014.)
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31);
    }

    /// 0 … bound − 1.
    quint64 below(quint64 bound) { return next() % bound; }
    qint64 between(qint64 least, qint64 most)
    {
        return least + static_cast<qint64>(below(static_cast<quint64>(most - least) + 1));
    }
    /// 0 ≤ … < 1.
    double unit() { return static_cast<double>(next() >> 11) * 0x1p-53; }
    bool chance(double probability) { return unit() < probability; }
    double exponential(double mean) { return -mean * std::log(1 - unit()); }
    /// A generator of its own, for a part that shall not disturb the others' numbers.
    Random split() { return Random(next()); }

private:
    quint64 m_state;
};

} // namespace nesoi::simulation

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "clusterhistory.h"

namespace nesoi
{

namespace
{

/// What is known now takes the place of what was so a moment ago.
void append(QList<Sample> &samples, const Sample &sample)
{
    const bool replaces = samples.size() >= 2
        && sample.atMs - samples.at(samples.size() - 2).atMs < ClusterHistory::interval.count()
        && samples.last().isKnown() == sample.isKnown();
    if (replaces)
        samples.last() = sample;
    else
        samples << sample;
}

void endWith(QList<Sample> &samples, qint64 nowMs)
{
    if (!samples.isEmpty() && samples.last().isKnown())
        samples << Sample{nowMs};
}

/// One from before is kept: the line comes in from there.
void dropOlder(QList<Sample> &samples, qint64 thanMs)
{
    while (samples.size() >= 2 && samples.at(1).atMs < thanMs)
        samples.removeFirst();
}

} // namespace

void ClusterHistory::add(const ClusterStatus &cluster, std::optional<double> writesPerSecond, qint64 nowMs)
{
    m_newestMs = std::max(m_newestMs, nowMs);
    for (const MemberStatus &member : cluster.members) {
        Track &track = m_tracks[member.id];
        track.address = member.address;
        append(track.phi, {m_newestMs, member.phi});
        append(track.behind, {m_newestMs, static_cast<double>(member.behind)});
    }
    if (writesPerSecond)
        append(m_writes, {m_newestMs, *writesPerSecond});
    else
        endWith(m_writes, m_newestMs);
    // Of those who are no longer members, nothing is known from here on.
    for (Track &track : m_tracks) {
        if (track.phi.last().atMs == m_newestMs)
            continue;
        endWith(track.phi, m_newestMs);
        endWith(track.behind, m_newestMs);
    }
    forget();
}

void ClusterHistory::addGap(qint64 nowMs)
{
    m_newestMs = std::max(m_newestMs, nowMs);
    for (Track &track : m_tracks) {
        endWith(track.phi, m_newestMs);
        endWith(track.behind, m_newestMs);
    }
    endWith(m_writes, m_newestMs);
    forget();
}

void ClusterHistory::clear()
{
    *this = {};
}

void ClusterHistory::forget()
{
    const qint64 oldest = m_newestMs - std::chrono::milliseconds(span).count();
    dropOlder(m_writes, oldest);
    for (auto track = m_tracks.begin(); track != m_tracks.end();) {
        dropOlder(track->phi, oldest);
        dropOlder(track->behind, oldest);
        track = track->phi.last().atMs < oldest ? m_tracks.erase(track) : std::next(track);
    }
}

QList<TimeSeries> ClusterHistory::phi() const
{
    return series(&Track::phi);
}

QList<TimeSeries> ClusterHistory::behind() const
{
    return series(&Track::behind);
}

QList<TimeSeries> ClusterHistory::series(QList<Sample> Track::*samples) const
{
    QList<TimeSeries> list;
    for (auto track = m_tracks.begin(); track != m_tracks.end(); ++track)
        list << TimeSeries{track.key(), track->address, (*track).*samples};
    return list;
}

} // namespace nesoi

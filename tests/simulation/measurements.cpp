// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "measurements.h"

#include "cluster.h"
#include "hooks/notification.h"
#include "resource/canonicaljson.h"

#include <algorithm>
#include <map>

namespace nesoi::simulation
{

namespace
{

constexpr VirtualTime meeting = 20 * second; // Until all know one another.

ClusterSettings settingsOf(int nodes, quint64 seed)
{
    return {.seed = seed, .nodes = nodes};
}

VirtualTime percentile(std::vector<VirtualTime> times, double part)
{
    if (times.empty())
        return 0;
    std::ranges::sort(times);
    return times[static_cast<size_t>(part * static_cast<double>(times.size() - 1) + 0.5)];
}

quint64 bytesSent(Cluster &cluster)
{
    quint64 bytes = 0;
    for (const SimulatedNode *node : cluster.live())
        bytes += node->gossip().statistics().bytesSent;
    return bytes;
}

double bytesPerNodeAndSecond(Cluster &cluster, VirtualTime time)
{
    const quint64 before = bytesSent(cluster);
    cluster.runFor(time);
    return static_cast<double>(bytesSent(cluster) - before) / cluster.size() * second / static_cast<double>(time);
}

/// Waits until a condition holds, but not for ever; gives the time that it took.
template <typename Condition>
VirtualTime timeUntil(Cluster &cluster, VirtualTime most, Condition condition)
{
    const VirtualTime begun = cluster.timeline().now();
    while (!condition() && cluster.timeline().now() - begun < most)
        cluster.runFor(10 * millisecond);
    return cluster.timeline().now() - begun;
}

CurvePoint measurePoint(int nodes, quint64 seed, int writes)
{
    Cluster cluster(settingsOf(nodes, seed));
    cluster.runFor(meeting);
    CurvePoint point{.nodes = nodes};
    point.idleBytes = bytesPerNodeAndSecond(cluster, 10 * second);

    struct Spreading {
        VirtualTime begun;
        VirtualTime last;
        int reached = 0;
    };
    std::map<quint64, Spreading> spreading; // By the write's time, which no two share.
    for (SimulatedNode *node : cluster.live()) {
        node->setAppliedListener([&](const Record &record) {
            Spreading &write
                = spreading.try_emplace(record.time.ticks, Spreading{cluster.timeline().now(), 0}).first->second;
            write.last = cluster.timeline().now();
            ++write.reached;
        });
    }
    const ResourcePath path = *ResourcePath::fromRecordText("/app/a");
    const quint64 before = bytesSent(cluster);
    for (int i = 0; i < writes; ++i) {
        cluster.anyLive()->write(path, "{\n  \"config\": " + QByteArray::number(i) + ",\n  \"name\": \"a\"\n}\n");
        cluster.runFor(second);
    }
    point.busyBytes = static_cast<double>(bytesSent(cluster) - before) / nodes / writes;
    timeUntil(cluster, minute, [&] {
        return std::ranges::all_of(spreading, [nodes](const auto &write) { return write.second.reached >= nodes; });
    });
    std::vector<VirtualTime> times;
    for (const auto &[time, write] : spreading)
        times.push_back(write.reached >= nodes ? write.last - write.begun : minute);
    point.half = percentile(times, 0.5);
    point.most = percentile(times, 0.99);
    point.worst = percentile(times, 1);
    return point;
}

QByteArray milliseconds(VirtualTime time)
{
    return QByteArray::number(static_cast<double>(time) / millisecond, 'f', 1);
}

} // namespace

std::vector<CurvePoint> measureCurve(const std::vector<int> &sizes, quint64 seed, int writes)
{
    std::vector<CurvePoint> curve;
    for (const int nodes : sizes)
        curve.push_back(measurePoint(nodes, seed, writes));
    return curve;
}

QByteArray toMarkdown(const std::vector<CurvePoint> &curve)
{
    QByteArray table
        = "| Nodes | Converged p50, ms | p99, ms | max, ms | Idle, bytes/s a node | 1 write/s, bytes/s a node |\n"
          "|---:|---:|---:|---:|---:|---:|\n";
    for (const CurvePoint &point : curve) {
        table += "| " + QByteArray::number(point.nodes) + " | " + milliseconds(point.half) + " | "
            + milliseconds(point.most) + " | " + milliseconds(point.worst) + " | "
            + QByteArray::number(point.idleBytes, 'f', 0) + " | " + QByteArray::number(point.busyBytes, 'f', 0)
            + " |\n";
    }
    return table;
}

Detection measureDetection(int nodes, int kills, quint64 seed)
{
    Cluster cluster(settingsOf(nodes, seed));
    cluster.runFor(meeting);
    std::vector<VirtualTime> deaths;
    std::vector<VirtualTime> failovers;
    for (int i = 0; i < kills; ++i) {
        cluster.runFor(cluster.random().between(0, second));
        SimulatedNode &victim = cluster.node(static_cast<int>(cluster.random().below(static_cast<quint64>(nodes))));
        const bool led = victim.gossip().leader() == victim.id();
        const VirtualTime killed = cluster.timeline().now();
        victim.crash(SimulatedNode::Tail::Lost);
        const auto survivors = cluster.live();
        deaths.push_back(timeUntil(cluster, minute, [&] {
            return std::ranges::all_of(survivors, [&](const SimulatedNode *survivor) {
                return cluster.considers(*survivor, victim, MemberState::Dead);
            });
        }));
        timeUntil(cluster, minute, [&] { return !cluster.leaderTrouble(); });
        if (led)
            failovers.push_back(cluster.timeline().now() - killed);
        victim.start();
        cluster.runFor(meeting);
    }
    return {.kills = kills,
            .deadHalf = percentile(deaths, 0.5),
            .deadMost = percentile(deaths, 0.99),
            .deadWorst = percentile(deaths, 1),
            .leaderKills = static_cast<int>(failovers.size()),
            .failoverHalf = percentile(failovers, 0.5),
            .failoverMost = percentile(failovers, 0.99),
            .failoverWorst = percentile(failovers, 1)};
}

namespace
{

constexpr int watchedApplications
    = 500; // So that each changes seldom: news that are folded into others cannot be told apart.

ResourcePath application(int number)
{
    return *ResourcePath::fromRecordText("/app/a" + QByteArray::number(number));
}

void registerHooks(Cluster &cluster)
{
    for (int i = 0; i < watchedApplications; ++i) {
        SimulatedNode &node = *cluster.anyLive();
        const ResourcePath hook = *ResourcePath::fromRecordText(application(i).text() + "/web-hooks/h");
        node.write(hook,
                   "{\n  \"_seen\": " + jsonString(subjectTag(node.store(), hook.subject()))
                       + ",\n  \"endpoint\": " + jsonString(Receivers::endpointOf(hook)) + ",\n  \"name\": \"h\"\n}\n");
    }
    cluster.runFor(5 * second);
}

/// Changes an application every 20 ms, somewhere.
void changeFor(Cluster &cluster, VirtualTime time, int &count)
{
    for (const VirtualTime end = cluster.timeline().now() + time; cluster.timeline().now() < end; ++count) {
        cluster.anyLive()->write(application(count % watchedApplications),
                                 "{\n  \"config\": " + QByteArray::number(count) + "\n}\n");
        cluster.runFor(20 * millisecond);
    }
}

SimulatedNode *leaderOf(Cluster &cluster)
{
    for (SimulatedNode *node : cluster.live()) {
        if (node->gossip().leader() == node->id())
            return node;
    }
    return nullptr;
}

} // namespace

HandOver measureHandOver(int nodes, int kills, quint64 seed)
{
    Cluster cluster(settingsOf(nodes, seed));
    cluster.receivers().setManners(Receivers::Manners::Flawless);
    cluster.runFor(meeting);
    registerHooks(cluster);
    HandOver result;
    std::map<std::pair<ResourcePath, QByteArray>, VirtualTime> first;
    size_t looked = 0;
    for (int count = 0; result.kills < kills; ++result.kills) {
        changeFor(cluster, 5 * second + cluster.random().between(0, 200 * millisecond), count);
        SimulatedNode &victim = *leaderOf(cluster);
        const VirtualTime killed = cluster.timeline().now();
        victim.crash(SimulatedNode::Tail::Lost);
        changeFor(cluster, 5 * second, count);
        timeUntil(cluster, minute, [&] { return !cluster.leaderTrouble() && !cluster.hookTrouble(); });
        result.untold += cluster.hookTrouble().has_value();
        const auto &arrivals = cluster.receivers().arrivals();
        for (; looked < arrivals.size(); ++looked) {
            const Receivers::Arrival &arrival = arrivals[looked];
            const auto [known, isNew] = first.try_emplace({arrival.hook, arrival.id}, arrival.at);
            if (isNew)
                continue;
            ++result.repeated;
            result.oldest = std::max(result.oldest, killed - known->second);
        }
        victim.start();
        cluster.runFor(meeting);
    }
    result.notifications = static_cast<qsizetype>(looked);
    return result;
}

Soak soak(int nodes, int hours, double loss, quint64 seed)
{
    Cluster cluster(settingsOf(nodes, seed));
    cluster.runFor(meeting);
    cluster.network().setWeather({.loss = loss});
    Soak result{.hours = hours};
    const auto leaderChanges = [&] {
        quint64 changes = 0;
        for (const SimulatedNode *node : cluster.live())
            changes += node->gossip().statistics().leaderChanges;
        return changes;
    };
    const quint64 before = leaderChanges();
    const VirtualTime end = cluster.timeline().now() + hours * 60 * minute;
    std::map<std::pair<int, NodeId>, MemberState> states;
    while (cluster.timeline().now() < end) {
        cluster.runFor(100 * millisecond);
        for (const SimulatedNode *node : cluster.live()) {
            for (const Member &member : node->gossip().members(node->monotonicNow())) {
                MemberState &state = states[{node->number(), member.id}];
                result.deaths += state != member.state && member.state == MemberState::Dead;
                result.suspicions += state != member.state && member.state == MemberState::Suspect;
                result.highestPhi = std::max(result.highestPhi, member.phi);
                state = member.state;
            }
        }
    }
    result.leaderChanges = leaderChanges() - before;
    return result;
}

} // namespace nesoi::simulation

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/clustermetrics.h"

#include <algorithm>
#include <span>

namespace nesoi
{

namespace
{

void addTraffic(const GossipNode::Statistics &gossip, MetricsText &text)
{
    text.single("nesoi_gossip_sent_datagrams_total", "counter", "Datagrams sent.", double(gossip.datagramsSent));
    text.single("nesoi_gossip_received_datagrams_total", "counter", "Datagrams received.",
                double(gossip.datagramsReceived));
    text.single("nesoi_gossip_sent_bytes_total", "counter", "Bytes of the datagrams sent.", double(gossip.bytesSent));
    text.single("nesoi_gossip_received_bytes_total", "counter", "Bytes of the datagrams received.",
                double(gossip.bytesReceived));
    text.single("nesoi_gossip_sent_records_total", "counter", "Records in the datagrams sent.",
                double(gossip.recordsSent));
    text.single("nesoi_gossip_received_records_total", "counter", "Records in the datagrams received.",
                double(gossip.recordsReceived));
    text.family("nesoi_gossip_refused_total", "counter",
                "What gossip turned away: datagrams (malformed, version, "
                "cluster), deltas (overload), ids (members).");
    text.sample(double(gossip.refusedMalformed), "reason=\"malformed\"");
    text.sample(double(gossip.refusedVersion), "reason=\"version\"");
    text.sample(double(gossip.refusedCluster), "reason=\"cluster\"");
    text.sample(double(gossip.refusedOverload), "reason=\"overload\"");
    text.sample(double(gossip.refusedMembers), "reason=\"members\"");
}

void addStates(std::span<const Member> members, MetricsText &text)
{
    text.family("nesoi_cluster_members", "gauge", "Members that this node knows, itself included, by state.");
    for (const MemberState state : {MemberState::Alive, MemberState::Suspect, MemberState::Dead, MemberState::Left}) {
        const auto count = std::ranges::count(members, state, &Member::state);
        text.sample(double(count), "state=\"" + toText(state).toByteArray() + '"');
    }
}

QByteArray label(const char *name, NodeId id)
{
    return name + ("=\"" + id.toHex() + '"');
}

void addMembers(std::span<const Member> members, MetricsText &text)
{
    text.family("nesoi_cluster_member_phi", "gauge", "Suspicion that a member is gone; 8 is as good as certain.");
    for (const Member &member : members)
        text.sample(member.phi, label("member", member.id));
    text.family("nesoi_cluster_member_behind_versions", "gauge",
                "Versions that a member is not known to have; of this node: that "
                "it lacks.");
    for (const Member &member : members)
        text.sample(double(member.behind), label("member", member.id));
    text.family("nesoi_cluster_member_clock_offset_seconds", "gauge",
                "A member's wall clock less this node's, once it was measured.");
    for (const Member &member : members) {
        if (member.clockOffsetMs)
            text.sample(*member.clockOffsetMs / 1000, label("member", member.id));
    }
}

void addLag(const ClusterView &view, std::span<const Member> measured, MetricsText &text)
{
    text.family("nesoi_replication_lag_versions", "gauge",
                "Versions that some member is known to have and this node lacks, "
                "by the node that wrote them.");
    double others = 0;
    for (const auto &[origin, versions] : view.lags) {
        if (std::ranges::find(measured, origin, &Member::id) == measured.end())
            others += double(versions);
    }
    for (const Member &member : measured) {
        const auto lag = std::ranges::find(view.lags, member.id, &OriginLag::origin);
        text.sample(lag == view.lags.end() ? 0 : double(lag->versions), label("origin", member.id));
    }
    text.sample(others, "origin=\"other\"");
}

} // namespace

void addCluster(const ClusterView &view, MetricsText &text)
{
    const std::span measured(view.members.data(), std::min(view.members.size(), maxMeasuredMembers));
    addTraffic(view.gossip, text);
    addStates(view.members, text);
    addMembers(measured, text);
    addLag(view, measured, text);
    text.single("nesoi_cluster_is_leader", "gauge", "1 while this node is the leader.", view.leader == view.self);
    text.single("nesoi_cluster_has_leader", "gauge", "1 while the members agree on a leader.", view.leader != NodeId());
    text.single("nesoi_cluster_leader_changes_total", "counter",
                "Times that this node saw another leader than before, or none.", double(view.gossip.leaderChanges));
    text.single("nesoi_cluster_clock_offset_seconds", "gauge",
                "How far the cluster's clocks are ahead, by their median.", view.clockOffsetMs / 1000);
    text.family("nesoi_catch_ups_total", "counter", "Transfers in bulk from other members, by how they ended.");
    text.sample(double(view.catchUps), "result=\"ok\"");
    text.sample(double(view.catchUpsFailed), "result=\"failed\"");
}

} // namespace nesoi

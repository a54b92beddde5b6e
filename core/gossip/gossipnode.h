// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/member.h"
#include "gossip/networkaddress.h"
#include "store/originindex.h"
#include "store/record.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <memory>
#include <vector>

namespace nesoi
{

class Store;

struct GossipSettings {
    QByteArray cluster{"nesoi"}; ///< Datagrams of a cluster of another name are ignored and counted.
    int intervalMs = 500; ///< Between two rounds of anti-entropy.
    int fanout = 3; ///< Peers to which a new write is pushed at once.
    qsizetype mtu = 1400; ///< No datagram is larger, in bytes of payload. 512…65,000.
    double phiThreshold = 8; ///< 8: a mistake "once in a hundred million" (Hayashibara et al., 2004).
    qint64 catchUpVersions = 512; ///< Whoever lacks more versions than this fetches them in bulk, over TCP.
    qint64 maxClockSkewMs = 60'000; ///< Records from further ahead than this are refused, counted and shown.
    qint64 forgetAfterMs = 24 * 3600 * 1000; ///< Dead and departed members are forgotten after this time.
    int priority = 0; ///< Of this node, to become the leader; the highest wins. −1000…1000.
};

/// Who this node is.
struct GossipIdentity {
    NodeId id;
    quint64 generation = 0; ///< Counts the starts of this node (kept in its data file).
    qint64 startedAtMs = 0; ///< Wall clock at the start; tells two processes with one id apart (a copied data file).
    NetworkAddress address; ///< Where others reach it (--advertise, else --address).
    QByteArray version; ///< Of the software, at most 32 bytes.
};

struct OutgoingDatagram {
    NetworkAddress to;
    QByteArray bytes;
};

/// "Fetch from there, over TCP, what we lack." (catch-up, for whoever is far behind or lacks a record that fits into no
/// datagram)
struct CatchUpRequest {
    NodeId from;
    NetworkAddress address;
};

/// How far this node is behind with one origin's writes, as far as others' digests tell.
struct OriginLag {
    NodeId origin;
    quint64 versions = 0; ///< That somebody has and this node lacks.
};

/// Why this node must not go on as it is.
struct IdentityConflict {
    enum class Kind : quint8 {
        CopiedDataFile, ///< Another process with our id is alive, and it started before us: stop, and say what to do.
        CopiedDataFileElsewhere, ///< The same, but it started after us: say so loudly; that one stops.
        RestoredBackup, ///< Others have seen higher versions of us (seenVersion) than we ever gave out.
    };
    Kind kind;
    NetworkAddress other{};
    quint64 seenVersion = 0;
};

/// The cluster as one node sees it, and the protocol by which it gets to see it: Scuttlebutt anti-entropy and pushes,
/// membership with phi accrual failure detection, election. Free of I/O: datagrams and time go in, datagrams and deltas
/// come out, so that the simulator runs the very same code.
///
/// Threads: one. It reads the Store (which is thread-safe) and never writes it: deltas go to the Writer.
///
/// What it promises:
///  1. No datagram is larger than GossipSettings::mtu; whatever a datagram holds, memory stays bounded and nothing
///     crashes.
///  2. All randomness comes from the random function: equal inputs give equal outputs.
///  3. A digest never claims what is not committed in the Store.
class GossipNode
{
public:
    using Random = std::function<quint64()>; ///< Uniform over all 64-bit numbers.

    GossipNode(GossipIdentity self, GossipSettings settings, const Store &store, Random random);
    ~GossipNode();

    /// Addresses to try while no other member is known, and now and then afterwards (to heal a partition of unknowns).
    void setSeeds(std::vector<NetworkAddress> seeds);

    /// To be called about ten times in an interval; does what is due. wallMicroseconds: since 1970.
    void tick(MonotonicMs now, qint64 wallMicroseconds);
    void receive(const NetworkAddress &from, QByteArrayView datagram, MonotonicMs now, qint64 wallMicroseconds);
    /// Something was committed to the Store: own writes since the last call are pushed to peers at once, and remote
    /// ones that came as a push are passed on where the cluster is larger than the fan-out.
    void committed(MonotonicMs now);
    /// Whether there is anybody to push to. While there is not, committed() may be left to the next tick.
    [[nodiscard]] bool hasPeers() const;
    /// A catch-up that takeCatchUps() asked for has ended, well or not.
    void catchUpEnded(NodeId from, MonotonicMs now);
    /// Says good-bye to the others ("left"); no more ticks afterwards.
    void leave(MonotonicMs now);

    // What is to be done now; each call hands it over and empties it.
    [[nodiscard]] std::vector<OutgoingDatagram> takeDatagrams();
    [[nodiscard]] std::vector<Delta> takeDeltas(); ///< For the Writer.
    [[nodiscard]] std::vector<CatchUpRequest> takeCatchUps();
    [[nodiscard]] std::vector<IdentityConflict> takeConflicts();

    [[nodiscard]] std::vector<Member> members(MonotonicMs now) const; ///< By id, this node included.
    [[nodiscard]] std::vector<OriginLag> lags() const; ///< By origin, those of which something is lacking.
    [[nodiscard]] NodeId leader() const; ///< 0 while none is agreed on.
    /// The highest version of an origin that every known member has passed; 0 where one of them is not known to have
    /// any. Tombstones beyond it may not be collected.
    [[nodiscard]] quint64 passedByAll(NodeId origin) const;
    /// The median of the members' clock offsets, own 0 included, in milliseconds: how far the cluster is ahead of us.
    [[nodiscard]] double clusterClockOffsetMs() const;

    struct Statistics {
        quint64 datagramsSent = 0, datagramsReceived = 0;
        quint64 bytesSent = 0, bytesReceived = 0;
        quint64 recordsSent = 0, recordsReceived = 0;
        quint64 refusedMalformed = 0, refusedVersion = 0, refusedCluster = 0, refusedFuture = 0;
        quint64 refusedMembers = 0; ///< Ids beyond the most members that are known.
        quint64 refusedOverload = 0; ///< Deltas that nobody took in time, or of more origins than are known.
        quint64 leaderChanges = 0;
    };
    [[nodiscard]] const Statistics &statistics() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace nesoi

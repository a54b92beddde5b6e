// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/bulkfetches.h"
#include "gossip/datagrampacker.h"
#include "gossip/election.h"
#include "gossip/gossipnode.h"
#include "gossip/identityguard.h"
#include "gossip/membership.h"
#include "gossip/message.h"

#include <map>
#include <set>

namespace nesoi
{

/// The parts of a GossipNode. Its functions live in three files: gossipnode.cpp has what time brings (rounds, probes,
/// votes), gossipexchange.cpp what datagrams bring, gossippush.cpp what is sent without being asked for.
struct GossipNode::Private {
    /// Records that were handed to the Writer and are not committed yet.
    struct Expected {
        quint64 upTo;
        MonotonicMs since;
    };
    /// Pushed records that are to be passed on once they are committed.
    struct Relay {
        NodeId sender;
        quint64 after;
        quint64 upTo;
        MonotonicMs since;
    };
    /// Of which origins a peer is to be asked.
    struct Asking {
        MonotonicMs last; ///< Asked.
        std::set<NodeId> gaps{}; ///< A push left a gap: at once.
        std::set<NodeId> more{}; ///< An answer was cut short: when what came is committed.
    };
    /// What an answer holds.
    struct Answer {
        std::vector<DigestEntry> entries{}; ///< By id.
        std::vector<MemberDetails> details{};
        std::vector<OriginMark> lacking{}; ///< What the other has of the origins of which we have more.
        std::vector<Delta> deltas{};
    };

    Private(GossipIdentity identity, GossipSettings nodeSettings, const Store &nodeStore, Random randomNumbers);

    // What time brings.
    void setTime(MonotonicMs monotonic, qint64 wallMicroseconds);
    void excuseOwnPause();
    void beginRound();
    void sendSynTo(const NetworkAddress &address);
    void sendSynTo(NodeId peer);
    void sendSynsToSeeds();
    [[nodiscard]] bool isSeedKnown(const NetworkAddress &seed) const;
    void sendProbes();
    void vote();
    [[nodiscard]] bool mayVote(const std::vector<Candidate> &candidates) const;
    void changeDetails();
    void adoptGenerationAbove(quint64 generation);
    void forgetOldNotes();

    // What datagrams bring.
    void take(const NetworkAddress &from, const Message &message);
    void meetOurselves(const NetworkAddress &from, const MessageHeader &header);
    void hearOfOurselves(const DigestEntry &entry, const NetworkAddress &from);
    void hearOfOurselves(const MemberDetails &details);
    void learnDetails(const Message &message);
    void learnEntries(const NetworkAddress &from, const Message &message, KnownMember &sender);
    void learnDeltas(const Message &message, KnownMember &sender);
    void takeDelta(const Delta &delta, MessageKind kind, KnownMember &sender);
    [[nodiscard]] quint64 acceptable(const Delta &delta);
    void notePush(NodeId origin, NodeId sender, quint64 upTo);
    void answer(const NetworkAddress &to, const Message &message);
    [[nodiscard]] Answer differences(const Message &message);
    void addDifference(Answer &answer, const DigestEntry &theirs, DigestEntry ours);
    void addDeltas(Answer &answer, const DatagramPacker &packer);

    // What is sent without being asked for.
    void pushOwnWrites();
    void passOnPushes();
    quint64 push(NodeId origin, quint64 after, const std::vector<NodeId> &to);
    void pushDetails();
    void pushDeaths();
    void pushTo(const std::vector<NodeId> &to, DatagramPacker &packer);
    [[nodiscard]] std::vector<NodeId> pushTargets(NodeId sender, NodeId origin);
    [[nodiscard]] std::vector<NodeId> urgentTargets();
    void ask(NodeId peer);
    void askAgain();
    [[nodiscard]] Asking &askingOf(NodeId peer);
    void wantInBulk(KnownMember &peer, NodeId origin);

    // Digests.
    [[nodiscard]] const std::vector<OriginMark> &marks();
    [[nodiscard]] std::vector<DigestEntry> digest(const IdRange &range);
    [[nodiscard]] DigestEntry entryOf(NodeId id) const;
    [[nodiscard]] DigestEntry ownEntry() const;
    void describe(DigestEntry &entry, const KnownMember &member) const;

    [[nodiscard]] MessageHeader header(MessageKind kind) const;
    void send(const NetworkAddress &to, const QByteArray &datagram);
    void send(const NetworkAddress &to, DatagramPacker &packer);
    [[nodiscard]] size_t below(size_t bound) { return static_cast<size_t>(random() % bound); }
    void shuffle(std::vector<NodeId> &ids);
    [[nodiscard]] quint64 seenOf(NodeId origin) const;
    [[nodiscard]] quint64 expectedOf(NodeId origin) const;

    GossipIdentity self;
    const GossipSettings settings;
    const Store &store;
    const Random random;
    const quint64 cluster; ///< clusterHash().

    MemberDetails own;
    quint64 heartbeat = 0;
    bool hasLeft = false;
    Membership members;
    IdentityGuard guard;
    BulkFetches fetches;
    NodeId leader;
    std::optional<quint64> votedRevision; ///< Membership::revision() at the last vote.

    std::vector<NetworkAddress> seeds;
    std::map<NetworkAddress, NodeId> seedOwners; ///< Who answered from there.

    MonotonicMs now = 0;
    qint64 wallUs = 0;
    std::optional<MonotonicMs> firstTick;
    MonotonicMs lastTick = 0;
    qint64 wallAhead = 0; ///< Wall clock less monotonic clock, in microseconds, at the last tick.
    MonotonicMs nextRound = 0;
    std::vector<NodeId> turn; ///< Whose turn the next rounds are, from the back.
    std::vector<NodeId> targets; ///< Of pushes until the next round.
    std::optional<quint64> targetsRevision; ///< Membership::revision() when they were chosen.

    quint64 pushed; ///< Own versions up to this one were pushed.
    std::map<NodeId, Expected> expected; ///< By origin.
    std::map<NodeId, Relay> relays; ///< By origin.
    std::map<NodeId, Asking> askings; ///< By peer.
    std::map<NodeId, MonotonicMs> tooEarly; ///< Origins that wrote in our future, and when to ask for them again.
    std::map<NodeId, NodeId> news; ///< Whose details are to be pushed, and who told us.
    std::optional<std::vector<OriginMark>> cachedMarks; ///< Until the next tick or commit.

    std::vector<OutgoingDatagram> outgoing;
    std::vector<Delta> deltas;
    std::vector<CatchUpRequest> catchUps;
    std::vector<IdentityConflict> conflicts;
    Statistics statistics;
};

} // namespace nesoi

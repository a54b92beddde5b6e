// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/clockfilter.h"
#include "gossip/digest.h"
#include "gossip/member.h"
#include "gossip/message.h"
#include "gossip/phidetector.h"

#include <memory>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace nesoi
{

/// Another member, as this node knows it.
struct KnownMember {
    NodeId id;
    quint64 generation = 0;
    quint64 heartbeat = 0;
    MemberState state = MemberState::Alive;
    bool isDeadForOthers = false; ///< Somebody holds it for dead who has heard no less of it; since it is suspect.
    int probes = 0; ///< Sent in vain since it is suspect.
    MonotonicMs lastProbe = 0;
    MonotonicMs since = 0; ///< In this state.
    MonotonicMs judgeAt = 0; ///< Before this time advance() has nothing to do with it.
    MemberDetails details{}; ///< revision 0 while none of this generation are known.
    NetworkAddress address{}; ///< As the details say, before that as its datagrams came; port 0: not known.
    PhiDetector detector;
    ClockFilter clock{};
    std::vector<OriginMark> marks{}; ///< What it is known to have (seen only, above 0), by origin.

    [[nodiscard]] bool isLive() const { return state == MemberState::Alive || state == MemberState::Suspect; }
    [[nodiscard]] bool canBeReached() const { return address.port != 0; }
    [[nodiscard]] quint64 markOf(NodeId origin) const;
};

/// All other members and what becomes of them.
///
///     Alive ── phi ≥ 1.5 ▶ Suspect ── phi ≥ threshold, probed in vain for two intervals ──▶ Dead ── forgetAfter ──▶ ∅
///       ▲──── heartbeat ──────┘                                                              │
///       └──── heartbeat ─────────────────────────────────────────────────────────────────────┘
///     Alive ── somebody who has heard no less of it holds it for dead ──▶ Suspect ── three probes in vain ──▶ Dead
///     any ── details say so ──▶ Left (final for its generation) ── forgetAfter ──▶ ∅
///
/// A higher generation is another life: everything begins anew with it. Who is held for dead by whoever tells of it is
/// not learnt as a new member, so that the forgotten stay forgotten.
///
/// What passes with time costs only for whom it is due; a call of advance() does not look at everyone.
class Membership
{
public:
    struct Settings {
        int intervalMs = 500;
        double phiThreshold = 8;
        qint64 forgetAfterMs = 24 * 3600 * 1000;
        size_t maxMembers = 10'000;
        size_t maxMarks = 2'000'000; ///< Over all members; beyond it, what somebody has is not known.
    };

    explicit Membership(const Settings &settings);

    /// A generation and heartbeat, from wherever. Returns the member; null where it is not to be known.
    KnownMember *hear(NodeId id, quint64 generation, quint64 heartbeat, bool down, MonotonicMs now);
    /// Whether they were news.
    bool learn(const MemberDetails &details, MonotonicMs now);
    /// Where its datagrams come from; its details know better.
    void hintAddress(KnownMember &member, const NetworkAddress &address);
    /// That this member, in the life that is known, has an origin's records up to a version.
    void learnMark(KnownMember &member, NodeId origin, quint64 seen);

    /// Lets time pass: suspects, deaths, forgetting.
    void advance(MonotonicMs now);
    /// Whom to probe now; each is counted as probed.
    [[nodiscard]] std::vector<KnownMember *> takeDueProbes(MonotonicMs now, size_t most);
    /// Whom advance() found dead since the last call, by itself or with others.
    [[nodiscard]] std::vector<NodeId> takeDied();
    /// We did not listen ourselves for so long: nobody's silence.
    void excuse(MonotonicMs silence);
    void clearClocks(); ///< Our wall clock has jumped.

    [[nodiscard]] KnownMember *find(NodeId id);
    [[nodiscard]] const KnownMember *find(NodeId id) const;
    /// By id.
    [[nodiscard]] std::span<const std::unique_ptr<KnownMember>> all() const { return m_members; }
    /// Those in a range, by id.
    [[nodiscard]] std::span<const std::unique_ptr<KnownMember>> within(const IdRange &range) const;
    /// Those who live and can be reached, by id.
    [[nodiscard]] const std::vector<NodeId> &peers() const { return m_peers; }
    /// Those who died and could be reached, by id.
    [[nodiscard]] const std::vector<NodeId> &lost() const { return m_lost; }
    /// Changes whenever who lives or somebody's details do.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    [[nodiscard]] quint64 refused() const { return m_refused; } ///< Ids that were one too many.

private:
    KnownMember &add(NodeId id, MonotonicMs now);
    void forget(KnownMember &member);
    void enter(KnownMember &member, MemberState state, MonotonicMs now);
    void beginAnew(KnownMember &member, quint64 generation, MonotonicMs now);
    void heedRumour(KnownMember &member, quint64 heartbeat, MonotonicMs now);
    void judge(KnownMember &member, MonotonicMs now);
    [[nodiscard]] bool isConvicted(const KnownMember &member, MonotonicMs now) const;
    void schedule(KnownMember &member, MonotonicMs at);
    void list(const KnownMember &member);
    [[nodiscard]] MonotonicMs betweenProbes() const;

    Settings m_settings;
    PhiSettings m_phiSettings;
    double m_suspectDeviations;
    double m_deadDeviations;
    std::vector<NodeId> m_ids; ///< Of m_members, apart from them: what is searched lies close together.
    std::vector<std::unique_ptr<KnownMember>> m_members; ///< By id.
    std::set<std::pair<MonotonicMs, NodeId>> m_due; ///< KnownMember::judgeAt of each.
    std::set<NodeId> m_suspects;
    std::vector<NodeId> m_peers;
    std::vector<NodeId> m_lost;
    std::vector<NodeId> m_died;
    size_t m_marks = 0;
    quint64 m_revision = 0;
    quint64 m_refused = 0;
};

} // namespace nesoi

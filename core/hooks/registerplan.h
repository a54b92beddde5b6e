// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/member.h"
#include "hooks/notifier.h"

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace nesoi
{

/// When HookRegisters go to which members and to the data file, sparingly: a leader publishes how far it has come at
/// most ten times a second, tells the two members that would follow it at once and all others every two seconds; the
/// others tell the leader what it has not adopted yet; every node keeps on disk what it knows, at most once a second.
/// Large registers go less often, so that they take at most a megabyte a second.
///
/// Threads: the Notifier's. No I/O; time is an argument.
class RegisterPlan
{
public:
    explicit RegisterPlan(const Notifier &notifier); ///< notifier: outlives it.

    static constexpr MonotonicMs interval = 100; ///< How often the caller should look.
    static constexpr MonotonicMs answerTimeout = 2000;

    /// The live members but this node, whoever would lead next first.
    [[nodiscard]] static std::vector<Member> liveOthers(std::vector<Member> members, NodeId self);

    // ---- Whom to ask what they know. others: liveOthers().

    /// All of them were asked: this node is about to lead.
    void askedAll(const std::vector<Member> &others);
    /// Whoever came since (back from the other side of a partition, maybe); they count as asked from then on.
    [[nodiscard]] std::vector<Member> newcomers(const std::vector<Member> &others);

    // ---- What to publish and to tell

    /// isQuiet: there are no hooks, so that nothing is pressing.
    [[nodiscard]] bool isPublicationDue(bool isQuiet, MonotonicMs now) const;
    void published(MonotonicMs now);

    /// rank: the member's place among liveOthers().
    [[nodiscard]] bool isToBeTold(const Member &member, size_t rank, NodeId leader, MonotonicMs now) const;
    /// bytes: of what it is told.
    void tells(NodeId member, qsizetype bytes, MonotonicMs now);
    void told(NodeId member, bool hasAnswered);

    // ---- What to keep on disk

    /// Whether it is time to look. If so, the next time is counted from now.
    [[nodiscard]] bool isTimeToKeep(MonotonicMs now);
    /// Whether what is known differs from what is kept. It counts as kept from then on.
    bool takeForKept();

private:
    using Edition = std::vector<std::pair<NodeId, quint64>>; ///< Leaders and sequences of what the Notifier knows.
    struct Told {
        Edition edition{};
        MonotonicMs at = 0;
        bool isUnderWay = false;
    };
    [[nodiscard]] Edition edition() const;
    /// So many milliseconds, or more where what is told is large.
    [[nodiscard]] MonotonicMs sparing(MonotonicMs wanted) const;

    const Notifier &m_notifier;
    std::set<NodeId> m_asked; ///< Live members, since they came.
    std::map<NodeId, Told> m_told;
    Edition m_kept;
    MonotonicMs m_keptAt = 0;
    MonotonicMs m_publishedAt = 0;
    qsizetype m_bytes = 0; ///< Of what was told last.
};

} // namespace nesoi

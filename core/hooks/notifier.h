// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hooks/hookregister.h"
#include "hooks/notificationqueue.h"
#include "store/commit.h"
#include "store/expiryindex.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace nesoi
{

/// Decides which hooks are to be told of which changes, and hands that over from one leader to the next.
///
/// A node that leads puts every change into the NotificationQueue as it becomes visible, and publishes a HookRegister
/// now and then. A new leader first learns the registers of the others, then goes through all that they don't cover.
/// Where several led at once (a partition), a hook may have been registered on one side and its subject changed on the
/// other: a register covers a change for the hooks that its leader knew, no others. Whether a hook that nobody served
/// yet is to be told something, its registration says: it names the entity tag of the subject as its client could see
/// it.
///
/// So each change is told at least once, whoever dies when; twice only what was told after the last publication.
///
/// Threads: one. No I/O; time and randomness are arguments.
class Notifier
{
public:
    Notifier(NodeId self, const Store &store, NotificationQueue::Settings settings,
             NotificationQueue::RandomBits random);

    /// The node goes on under another id: of what it wrote under the former one, not all may be here, and what it said
    /// of that no longer counts (Store::doubt() comes first).
    void rename(NodeId self);

    // ---- Registers. wallMs: the cluster's wall clock, since 1970; it makes sequences grow over restarts, and tells
    // when they were published.

    void learn(const HookRegister &other, MonotonicMs now);
    /// Takes down how far this node has come, if it leads.
    void publish(MonotonicMs now, qint64 wallMs);
    /// This node's own as of publish(), and the others that nobody has adopted: what others should know, and the data
    /// file should keep.
    [[nodiscard]] const std::vector<HookRegister> &registers() const { return m_registers.all(); }
    /// What publish() would take down differs from what it did.
    [[nodiscard]] bool isPublicationDue() const;
    /// So many debts are published at most; while there are more, what was published last stands: it claims less.
    static constexpr qsizetype maxOwed = 4000;

    // ---- Leading

    /// Commits that are not given to committed() must be visible in the Store by now. deaths: by the clock of wallMs.
    void lead(MonotonicMs now, qint64 wallMs, std::span<const Death> deaths = {});
    /// Another leads. What was not sent is published as owed, for that one to adopt.
    void follow(MonotonicMs now, qint64 wallMs);
    [[nodiscard]] bool isLeading() const { return m_isLeading; }
    /// What became visible, in order. To be called while it leads.
    void committed(const Commit &commit, MonotonicMs now);

    /// NotificationQueue::next() and ended().
    [[nodiscard]] std::optional<DueDelivery> next(MonotonicMs now);
    void ended(quint64 attempt, const DeliveryOutcome &outcome, MonotonicMs now);
    /// A delivery that next() gave is not sent: its hook has been deleted, which committed() is about to be told.
    void dropped(const DueDelivery &due, MonotonicMs now);

    [[nodiscard]] NotificationQueue &queue() { return m_queue; }
    [[nodiscard]] const NotificationQueue &queue() const { return m_queue; }

private:
    void changed(const Change &change, bool isRevived, MonotonicMs now);
    void hookChanged(const Change &change, MonotonicMs now);
    [[nodiscard]] bool isToldAnyway(const Record &hook) const;
    void expired(const Record &host, MonotonicMs now);
    void died(const Death &death, MonotonicMs now);
    void appeared(const Record &hook, MonotonicMs now);
    void tell(const Record &hook, const News &news, MonotonicMs now);
    void goThroughWhatIsNotCovered(MonotonicMs now);
    void wasWritten(const Record &record, MonotonicMs now);
    void takeOverDebts(const HookRegister &other, MonotonicMs now);
    void adopt();
    [[nodiscard]] bool wasServed(const Record &hook) const;
    [[nodiscard]] bool isCovered(const Record &hook, const Record &change, qint64 since = 0) const;
    [[nodiscard]] bool hasChangedSince(const Record &hook) const;

    NodeId m_self;
    const Store &m_store;
    NotificationQueue m_queue;
    HookRegisters m_registers; ///< The own one among them.
    bool m_isLeading = false;
    bool m_isChanged = false; ///< Since publish().
    quint64 m_leastSequence = 0; ///< Of the next publication: others know of one from a former life.
    /// What came before a hook that is in the Store already, by hook: whether it was there before is yet to be heard.
    std::map<ResourcePath, News> m_early;
    std::map<NodeId, quint64> m_seen; ///< By origin, while it leads: what committed() was told of.
};

} // namespace nesoi

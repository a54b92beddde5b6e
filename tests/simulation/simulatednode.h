// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "deathwatch.h"
#include "gossip/gossipnode.h"
#include "ledger.h"
#include "mutant.h"
#include "random.h"
#include "receivers.h"
#include "simulatedlive.h"
#include "simulatednetwork.h"
#include "simulatednotifier.h"
#include "store/catchup.h"
#include "store/hybridclock.h"
#include "store/store.h"
#include "story.h"
#include "timeline.h"
#include "witness.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace nesoi::simulation
{

class SimulatedNode;

/// What all nodes of a run share.
struct World {
    Timeline &timeline;
    SimulatedNetwork &network;
    Story &story;
    Witness &witness;
    Receivers &receivers;
    DeathWatch &deaths;
    GossipSettings gossip{};
    qint64 tombstoneGraceMs = 24 * 3600 * 1000;
    qint64 catchUpBytes = 1024 * 1024; ///< In one answer.
    qint64 journalEvents = 16'384; ///< That streams can resume from.
    Mutant mutant = Mutant::None;
    std::vector<NetworkAddress> seeds{};
    std::function<SimulatedNode *(int node)> nodeAt{}; ///< Null where it is down.
    std::function<const SimulatedNode *(int node)> anyNode{}; ///< Also where it is down; null where there is none.
    std::function<void(const SimulatedNode &collector, const RecordPointer &tombstone)> collected{};
};

/// One node: what nesoid's Writer and node thread do with Store, merge(), GossipNode and the rules of full transfers,
/// in miniature. Its data file is a list of entries, of which a crash loses the unsynced tail.
///
/// Two ledgers: the Writer's (with what is being committed) and the committed one, whose image the Store is.
class SimulatedNode
{
public:
    SimulatedNode(World &world, int number, NodeId id, Random random);
    ~SimulatedNode();

    void start();
    enum class Tail : quint8 { Lost, Kept };
    void crash(Tail unsynced);
    /// Says good-bye, then stops.
    void leave();

    /// A client's PUT (a body) or DELETE (none; nothing happens where nothing is there). Refused for three
    /// seconds after a restart: until then an old backup has been noticed, unless nobody could be reached.
    void write(const ResourcePath &path, const std::optional<QByteArray> &body);
    /// Deletes a dead host, unless it has changed.
    void reap(const WriteRequest &request);
    /// Told of each committed write of clients: for measurements.
    void setCommitListener(std::function<void(const RecordPointer &)> listener)
    {
        m_committedListener = std::move(listener);
    }
    /// Told of each record that becomes visible here.
    void setAppliedListener(std::function<void(const Record &)> listener) { m_appliedListener = std::move(listener); }

    /// For the data file: what is known of how far the web-hooks were served.
    void keep(SimulatedNotifier::Registers registers);
    [[nodiscard]] SimulatedNotifier &notifier() { return *m_notifier; } ///< Only while it is up.

    [[nodiscard]] SimulatedLive &live() { return *m_live; } ///< The same.
    [[nodiscard]] const SimulatedLive &live() const { return *m_live; }

    /// What its clients can see of what a web-hook watches.
    [[nodiscard]] Subject subjectOf(const ResourcePath &hook) const;

    [[nodiscard]] CatchUpAnswer answer(const CatchUpQuestion &question) const;

    using Backup = std::vector<LogEntry>;
    [[nodiscard]] Backup backup() const { return {m_log.begin(), m_log.begin() + qsizetype(m_synced)}; }
    void restore(const Backup &backup); ///< While it is down.

    void setClockOffset(VirtualTime offset) { m_clockOffset = offset; }
    [[nodiscard]] VirtualTime clockOffset() const { return m_clockOffset; }

    [[nodiscard]] bool isUp() const { return m_gossip != nullptr; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] QByteArray name() const { return 'n' + QByteArray::number(m_number); } ///< In stories.
    [[nodiscard]] NodeId id() const { return m_id; }
    [[nodiscard]] const GossipNode &gossip() const { return *m_gossip; } ///< Only while it is up.
    [[nodiscard]] MonotonicMs monotonicNow() const;
    [[nodiscard]] qint64 wallMicroseconds() const;
    /// Happens later, unless the node went down meanwhile.
    std::function<void()> whileAlive(std::function<void()> event) const;
    [[nodiscard]] quint64 life() const { return m_life; } ///< Counts starts.
    [[nodiscard]] VirtualTime startedAt() const { return m_startedAt; }
    [[nodiscard]] bool isLeaving() const { return m_isLeaving; }
    [[nodiscard]] const Ledger &ledger() const { return m_committed; }
    [[nodiscard]] const Store &store() const { return *m_store; }
    [[nodiscard]] bool isQuiet() const; ///< Nothing is being written.
    [[nodiscard]] const std::vector<LogEntry> &log() const { return m_log; }

private:
    using Job = std::function<void()>;

    // The Writer.
    void submit(Job job);
    void beginBatch();
    void commitBatch();
    void meetOthers();
    void log(const LogEntry &entry);
    void show(const LogEntry &entry, NodeId self, Commit &commit);
    void rebuildStore();
    void checkMarks();
    RecordPointer writeOwn(const ResourcePath &path, Record::Kind kind, const QByteArray &body);
    quint64 nextVersion() const { return m_pending.lastVersion() + 1; }
    void logOwn(const RecordPointer &record);
    void mergeDelta(Delta delta);
    void takePart(const TransferPart &part);
    [[nodiscard]] std::vector<RecordPointer> overlookedBy(const std::vector<RecordPointer> &records) const;
    void reassert(const std::vector<RecordPointer> &records);
    void collectTombstones();
    void beReborn(quint64 seenVersion);
    void sortOut();
    void reissue(const Ledger::Former &former);
    [[nodiscard]] HybridTime latest() const;

    // The node thread.
    void tick();
    void maintain();
    [[nodiscard]] bool isInTouch() const;
    void noteAcquaintances();
    void receive(int from, const QByteArray &datagram);
    void flush();
    void handle(const IdentityConflict &conflict);
    void beginCatchUp(const CatchUpRequest &request);
    void ask(NodeId from);
    void take(NodeId from, const CatchUpAnswer &answer);
    void endCatchUp(NodeId from);
    void stop();
    void tell(const std::function<QByteArray()> &text) const { m_world.story.tell(m_number, text); }

    World &m_world;
    const int m_number;
    const NodeId m_firstId;
    NodeId m_id; ///< As GossipNode knows it.
    mutable Random m_random;
    VirtualTime m_clockOffset = 0;
    quint64 m_life = 0; ///< So that events of a former life are not taken for this one's.

    std::vector<LogEntry> m_log;
    size_t m_synced = 0;
    std::map<NodeId, OriginMark> m_highestMarks; ///< For the promise that marks never go back.

    std::vector<Job> m_inbox;
    std::vector<Job> m_afterCommit;
    bool m_committing = false;
    HybridClock m_clock;
    Ledger m_pending;
    Ledger m_committed;
    std::optional<Store> m_store; ///< Rebuilt in place at a start.

    std::unique_ptr<GossipNode> m_gossip; ///< Null while the node is down.
    std::unique_ptr<SimulatedNotifier> m_notifier; ///< As long as that.
    std::unique_ptr<SimulatedLive> m_live; ///< The same.
    struct CatchUp {
        int peer; ///< Its number.
        std::vector<OriginMark> marks{}; ///< As last asked with.
    };
    /// By the peer's id, as in nesoid: one that goes on under another id is another peer.
    std::map<NodeId, CatchUp> m_catchUps;
    std::optional<FullTransfer> m_fullTransfer;
    std::set<NetworkAddress> m_acquaintances; ///< On disk: seeds may all be gone when this node comes back.
    VirtualTime m_startedAt = 0;
    bool m_isLeaving = false;
    std::function<void(const RecordPointer &)> m_committedListener;
    std::function<void(const Record &)> m_appliedListener;
};

} // namespace nesoi::simulation

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/networkaddress.h"
#include "resource/document.h"
#include "result.h"
#include "storage/refreshpace.h"
#include "storage/sqlitelog.h"
#include "store/catchup.h"
#include "store/commit.h"
#include "store/entitytag.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace nesoi
{

class WriteListener;

/// A write that a client asks for.
struct WriteRequest {
    enum class Operation : quint8 {
        Put, ///< Create or replace.
        Create, ///< Create only; a Problem with status 409 where it is there.
        Delete, ///< A Problem with status 404 where it is not there.
    };

    Operation operation = Operation::Put;
    Document document; ///< For Delete only its path counts.
    Precondition precondition{};
    WriteListener *listener = nullptr; ///< Told of the outcome; must outlive the Writer.
    quint64 token = 0; ///< The listener's own, given back to it.
};

/// What became of a write.
struct WriteOutcome {
    quint64 token = 0;
    bool created = false; ///< The resource was not there before.
    RecordPointer record{}; ///< What stands now (for Delete the tombstone); null where there is a problem.
    std::optional<Problem> problem{};
};

/// Whoever asks for writes is told of their outcome here, once a batch, on the Writer's thread or on that of another
/// submit(). It must not block.
class WriteListener
{
public:
    virtual void written(std::vector<WriteOutcome> &&outcomes) = 0;

protected:
    ~WriteListener() = default;
};

/// Told, on the thread that wrote, what a commit changed besides answers. It must not block.
class CommitListener
{
public:
    virtual void committed(const Commit &commit) = 0; ///< The Store holds it; one at a time.
    virtual void renamed(NodeId id) = 0; ///< The node goes on under another id (Writer::othersSaw()).

protected:
    ~CommitListener() = default;
};

/// The only place where the node's state changes. Takes whatever waits as one batch, checks preconditions, stamps the
/// writes with the hybrid clock and the node's next version, appends them to the data file in one transaction with one
/// fsync (group commit), then shows them to readers and answers. What other nodes wrote is merged here as well: last
/// writer wins.
///
/// Threads: everything but open(), start() and stop() from any thread. Batches are written one at a time, by the
/// Writer's own thread, which lives from start() to stop(), or by a thread that lends itself to its own write
/// (submit()).
///
/// Invariants:
///  1. An outcome without a problem is on disk, and every later read of the Store sees it.
///  2. A write of a batch sees those before it: preconditions hold at its place in the order.
///  3. When the disk refuses a batch, nothing of it becomes visible; each of its writes is told why (503). The Writer
///     then tries every second whether the disk takes writes again.
class Writer
{
public:
    struct Settings {
        qsizetype maxBatch = 1024; ///< Writes a transaction.
        qsizetype maxQueued = 65536; ///< Waiting writes beyond this are refused (503).
        qint64 maxQueuedBytes = 256 * 1024 * 1024; ///< The same for the bytes of their documents.
        qint64 tombstoneGraceMs = 24 * 3600 * 1000; ///< How long deletions are remembered.
        qint64 maxClockSkewMs = 60'000; ///< Others' records from further ahead than this are refused.
        RefreshPace::Settings refreshes{};
    };

    /// The wall clock in microseconds since 1970; called on the Writer's thread.
    using WallClock = qint64 (*)();

    /// Opens the data file and reads it into the store, on the calling thread.
    [[nodiscard]] static Result<std::unique_ptr<Writer>, StorageError>
    open(const SqliteLog::Settings &logSettings, const Settings &settings, Store &store, WallClock wallClock);
    ~Writer(); ///< Stops.

    /// listeners: outlive the Writer.
    void start(std::vector<CommitListener *> listeners = {});
    /// Writes what waits, answers it, moves the write-ahead log into the file. Writes that come later are refused
    /// (503).
    void stop();

    enum class Patience : quint8 {
        None, ///< Return at once; the listener is told.
        OneFsync, ///< Where nothing else is being written, write here and now: it saves waking two threads.
    };
    /// The outcome, where it is known already; otherwise nothing: the listener is told. A mere refresh of a host with a
    /// ttl may wait (RefreshPace) for others, or for any other write, to be written along with them.
    [[nodiscard]] std::optional<WriteOutcome> submit(WriteRequest &&request, Patience patience = Patience::None);

    // ---- What other nodes tell. Where the disk does not take it nothing is lost: they tell it again.

    void merge(std::vector<Delta> &&deltas);

    /// What to ask somebody who has more than we (answerCatchUp()). A full transfer goes on where the last answer
    /// ended, whoever gave it.
    [[nodiscard]] CatchUpQuestion catchUpQuestion() const;
    /// progress: the answer brought something, so that it makes sense to ask again.
    using Taken = std::function<void(bool written, bool progress)>;
    void take(CatchUpAnswer &&answer, Taken taken); ///< taken: called on the Writer's thread.

    /// Others have seen this version of a node. Where it is this one and never gave it out, its data file is an old
    /// backup; it goes on under a new id, and what it forgot is another node's for it, to be fetched. Versions that may
    /// have been given to two writes are given out anew (reissued()).
    void othersSaw(NodeId id, quint64 version);
    /// Others have been in touch for a while and know no higher versions of this node: its data file is the newest.
    void settle();
    /// Drops tombstones that are older than the grace and that all members have passed: passedByAll, by origin, in
    /// OriginMark::seen.
    void collectTombstones(std::vector<OriginMark> passedByAll);

    /// Where other members were last: further seeds for the next start. Replaces those before.
    void remember(std::vector<NetworkAddress> members);
    [[nodiscard]] std::vector<NetworkAddress> remembered() const; ///< As they were at the start.

    /// How far the web-hooks were served (HookRegister), as text. Replaces what was kept before.
    void keepHookRegisters(std::vector<QByteArray> registers);
    [[nodiscard]] std::vector<QByteArray> hookRegisters() const; ///< As they were at the start.

    // ---- What is known of it

    [[nodiscard]] NodeId nodeId() const; ///< May change: CommitListener::renamed().
    [[nodiscard]] quint64 generation() const;

    /// Why the disk does not take writes; nothing while it does.
    [[nodiscard]] std::optional<QString> trouble() const;

    /// Upper bounds of the batch size histogram's buckets.
    static constexpr int batchBounds[] = {1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024};

    struct Statistics {
        quint64 writes = 0; ///< Records committed.
        quint64 refused = 0; ///< By precondition, absence or conflict.
        quint64 failed = 0; ///< By the disk.
        quint64 batches = 0;
        quint64 batchBuckets[std::size(batchBounds) + 1] = {}; ///< Batches by size, not cumulative; the last is "more".
        quint64 merged = 0; ///< Records of others that were committed.
        quint64 stale = 0; ///< Records of others that lost against what stood.
        quint64 refusedFuture = 0; ///< Records of others from further ahead than the clock skew allows.
        quint64 reissued = 0; ///< Own records and old deletions that were written again.
        quint64 collected = 0; ///< Tombstones that were dropped for good.
        qsizetype queued = 0;
        double commitSeconds = 0; ///< Time spent in commits.
        SqliteLog::Statistics log{};
        qint64 fileBytes = 0; ///< Of the data file and its write-ahead log.
    };
    [[nodiscard]] Statistics statistics() const;

private:
    Writer();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace nesoi

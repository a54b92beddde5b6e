// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "resource/document.h"
#include "result.h"
#include "storage/sqlitelog.h"
#include "store/entitytag.h"
#include "store/store.h"

#include <QString>

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

/// The only place where the node's state changes. Takes whatever waits as one batch, checks preconditions, stamps the
/// writes with the hybrid clock and the node's next version, appends them to the data file in one transaction with one
/// fsync (group commit), then shows them to readers and answers.
///
/// Threads: submit(), statistics() and trouble() from any thread. Batches are written one at a time, by the Writer's
/// own thread, which lives from start() to stop(), or by a thread that lends itself to its own write (submit()).
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
        qint64 tombstoneGraceMs = 24 * 3600 * 1000; ///< How long deletions are remembered.
    };

    /// The wall clock in microseconds since 1970; called on the Writer's thread.
    using WallClock = qint64 (*)();

    /// Opens the data file and reads it into the store, on the calling thread.
    [[nodiscard]] static Result<std::unique_ptr<Writer>, StorageError>
    open(const SqliteLog::Settings &logSettings, const Settings &settings, Store &store, WallClock wallClock);
    ~Writer(); ///< Stops.

    void start();
    /// Writes what waits, answers it, moves the write-ahead log into the file. Writes that come later are refused
    /// (503).
    void stop();

    enum class Patience : quint8 {
        None, ///< Return at once; the listener is told.
        OneFsync, ///< Where nothing else is being written, write here and now: it saves waking two threads.
    };
    /// The outcome, where it is known already; otherwise nothing: the listener is told.
    [[nodiscard]] std::optional<WriteOutcome> submit(WriteRequest &&request, Patience patience = Patience::None);

    [[nodiscard]] NodeId nodeId() const;
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

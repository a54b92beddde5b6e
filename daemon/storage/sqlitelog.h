// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result.h"
#include "storage/storageerror.h"
#include "store/originindex.h"
#include "store/record.h"
#include "store/reissue.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace nesoi
{

/// The data file: an append-only log of records in SQLite (docs/data-file.md). The newest row of a path is what it is;
/// older rows are its history until they are pruned. Refreshes of a host (isRefresh()) leave no history: what they
/// supersede is outdated, and swept away with one of the next writes.
///
/// Threads: one thread at a time. One process a data file: a lock on FILE.lock is held from open() to destruction.
///
/// Invariants:
///  1. What write() returned without an error is on disk (WAL, synchronous=FULL): it outlives kill -9 and power loss.
///  2. What write() returned with an error is not there after a restart, nor is a part of it.
///  3. open() that refuses a file has not changed a byte of it.
class SqliteLog
{
public:
    struct Settings {
        QString file;
        qint64 historyBytes = 16 * 1024 * 1024; ///< Superseded rows are pruned, oldest first, beyond this much.
        QByteArray vfs{}; ///< A SQLite VFS by name (tests of I/O errors); empty: the default.
    };

    /// Given each record in the order it was appended, superseded ones included; says whether it supersedes what stood,
    /// and hands back the record that now is history (the one that stood, or the new one where it is stale; null where
    /// none is).
    using Loader = std::function<RecordPointer(RecordPointer)>;

    /// Opens the file, or makes it (under another name first, so that there is never half a one); migrates an older
    /// schema; reads every row, checks its checksum, and gives it to the loader; counts the generation up.
    /// Refusals say what to do: truncated, corrupt, foreign, made by a newer nesoid, empty, locked, unreadable.
    [[nodiscard]] static Result<std::unique_ptr<SqliteLog>, StorageError> open(const Settings &settings,
                                                                               const Loader &loader);

    struct CheckReport {
        bool exists = false;
        qint64 records = 0;
    };
    /// Looks whether open() would take the file, and changes nothing (`nesoid --check`).
    [[nodiscard]] static Result<CheckReport, StorageError> check(const Settings &settings);

    ~SqliteLog();

    [[nodiscard]] NodeId nodeId() const { return m_nodeId; }
    [[nodiscard]] quint64 generation() const { return m_generation; } ///< Counts the starts, from 1.
    [[nodiscard]] quint64 lastVersion() const { return m_lastVersion; } ///< The highest version this node gave out.

    /// How much of each origin's writes was here when the log was opened, this node's own included.
    [[nodiscard]] const std::vector<OriginMark> &marks() const { return m_marks; }
    [[nodiscard]] const std::vector<Doubt> &doubts() const { return m_doubts; } ///< As they are now.
    [[nodiscard]] const std::vector<QByteArray> &members() const { return m_members; } ///< When it was opened.
    [[nodiscard]] const std::vector<QByteArray> &hookRegisters() const { return m_hookRegisters; } ///< The same.

    /// What is written in one transaction with one fsync, in this order.
    struct Entry {
        std::span<const RecordPointer> drop{}; ///< Their rows and those of what they superseded are deleted.
        std::span<Record *const> append{}; ///< Their sequence is set.
        std::span<const OriginMark> marks{}; ///< As they are from now on. This node's own follows from its records.
        std::optional<NodeId> rename{}; ///< Who this node is from before the appended records on: a new origin.
        std::optional<std::vector<Doubt>> doubts{}; ///< All that there are from now on.
        bool sweep = false; ///< The outdated rows are deleted along, where nothing is dropped.
    };
    /// With an error, nothing of it was written.
    [[nodiscard]] std::optional<StorageError> write(const Entry &entry);
    /// Replaces members().
    [[nodiscard]] std::optional<StorageError> remember(const std::vector<QByteArray> &members);
    /// Replaces hookRegisters().
    [[nodiscard]] std::optional<StorageError> keepHookRegisters(const std::vector<QByteArray> &registers);

    /// Tells the log that a record's row is history from now on.
    void supersede(const Record &record);
    /// The same, where it was superseded by a mere refresh: its row is no history, and outdated from now on.
    void outdate(const Record &record);
    [[nodiscard]] size_t outdatedRows() const;
    /// Whether history has outgrown its budget.
    [[nodiscard]] bool wantsPruning() const;
    /// Deletes the outdated rows and up to maxRows of the oldest history beyond the budget, in one transaction.
    [[nodiscard]] std::optional<StorageError> prune(int maxRows);
    /// A write that changes nothing: whether the disk takes writes again.
    [[nodiscard]] std::optional<StorageError> probe();
    /// Moves the write-ahead log into the file (at an orderly stop).
    [[nodiscard]] std::optional<StorageError> checkpoint();

    struct Statistics {
        quint64 transactions = 0; ///< Each is one fsync of the write-ahead log.
        quint64 rows = 0; ///< Appended since start.
        quint64 pruned = 0; ///< Deleted since start.
        qint64 liveRows = 0;
        qint64 historyRows = 0; ///< Without outdated ones.
        qint64 historyBytes = 0;
    };
    [[nodiscard]] Statistics statistics() const;
    /// Of the data file and its write-ahead log. From any thread.
    [[nodiscard]] qint64 fileBytes() const;

private:
    SqliteLog();
    void takeMarks();
    struct Private;
    std::unique_ptr<Private> d;
    NodeId m_nodeId;
    quint64 m_generation = 0;
    quint64 m_lastVersion = 0;
    std::vector<OriginMark> m_marks;
    std::vector<Doubt> m_doubts;
    std::vector<QByteArray> m_members;
    std::vector<QByteArray> m_hookRegisters;
};

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/sqlitelog.h"

#include "storage/database.h"
#include "storage/datafile.h"
#include "storage/filelock.h"
#include "storage/history.h"
#include "storage/schema.h"
#include "storage/walcheck.h"
#include "store/commit.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRandomGenerator>

#include <algorithm>
#include <vector>

#include <sys/stat.h>
#include <unistd.h>

namespace nesoi
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qint64 rowOverhead = 48; // What a row takes besides its path and body, about.
constexpr int pageSize = 4096;

/// secure_delete, which Debian switches on, would write every pruned row once more.
constexpr char tuning[] = "PRAGMA synchronous = FULL;"
                          "PRAGMA cache_size = -1024;"
                          "PRAGMA cell_size_check = ON;"
                          "PRAGMA secure_delete = OFF;"
                          "PRAGMA temp_store = MEMORY;"
                          "PRAGMA wal_autocheckpoint = 1000;"
                          "PRAGMA journal_size_limit = 67108864;";

qint64 rowBytes(const Record &record)
{
    return record.path.text().size() + record.body.size() + rowOverhead;
}

qint64 fileSize(const QByteArray &file)
{
    struct stat status = {};
    return stat(file.constData(), &status) == 0 ? qint64(status.st_size) : 0;
}

NodeId newNodeId()
{
    NodeId id;
    while (id.value == 0)
        id.value = QRandomGenerator::system()->generate64();
    return id;
}

/// The content of a new data file.
std::optional<StorageError> fillNew(const QString &file, const QByteArray &vfs)
{
    auto opened = Database::open(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, vfs);
    if (!opened)
        return opened.error();
    Database database = *std::move(opened);
    const QByteArray stamp = "PRAGMA application_id = " + QByteArray::number(schema::applicationId);
    if (!database.run("BEGIN IMMEDIATE") || !database.run(stamp.constData()))
        return database.writeError();
    if (auto error = schema::migrate(database, file))
        return error;
    if (!schema::writeMeta(database, {.node = newNodeId()}) || !database.run("COMMIT")
        || !database.run("PRAGMA journal_mode = WAL"))
        return database.writeError();
    return std::nullopt;
}

} // namespace

struct SqliteLog::Private {
    [[nodiscard]] std::optional<StorageError> openExisting(const QByteArray &vfs);
    [[nodiscard]] std::optional<StorageError> read(const Loader &loader);
    [[nodiscard]] std::optional<StorageError> readRow(const Loader &loader, Statement &row);
    [[nodiscard]] std::optional<StorageError> verifyWhole();
    [[nodiscard]] std::optional<StorageError> commitStart();
    void leaveNoTrace();

    void prepare();
    [[nodiscard]] bool begin() { return beginStatement.run(); }
    [[nodiscard]] std::optional<StorageError> commit(bool written);
    [[nodiscard]] bool insert(const Record &record, qint64 sequence);
    [[nodiscard]] Result<std::vector<qint64>, StorageError> rowsUpTo(std::span<const RecordPointer> records);
    [[nodiscard]] bool remove(const std::vector<qint64> &sequences, schema::Meta &after);
    void noteRemoved(const schema::Meta &after);
    void forget(std::vector<qint64> sequences);
    [[nodiscard]] bool replaceDoubts(const std::vector<Doubt> &before, const std::vector<Doubt> &after);
    void overwriteTail();

    FileLock lock; // Before the database, so that it is let go of after it.
    QString file;
    bool hadWal = false;
    bool hadSharedMemory = false;
    std::optional<Database> database;
    Statement beginStatement;
    Statement commitStatement;
    Statement insertStatement;
    Statement deleteStatement;

    schema::Meta meta;
    std::vector<OriginMark> marks; // As they were when the log was opened.
    std::vector<Doubt> doubts;
    std::vector<QByteArray> members;
    std::vector<QByteArray> hookRegisters;
    qint64 lastSequence = 0;
    QByteArray nativeFile;
    QByteArray nativeWal;
    qint64 historyBudget = 0;
    qint64 failedBytes = 0; // Of the rows that the disk did not take last.
    History history;
    std::vector<qint64> outdated; // Rows.
    Statistics counters;
};

SqliteLog::SqliteLog()
    : d(std::make_unique<Private>())
{
}

SqliteLog::~SqliteLog() = default;

// ---- Opening

Result<std::unique_ptr<SqliteLog>, StorageError> SqliteLog::open(const Settings &settings, const Loader &loader)
{
    std::unique_ptr<SqliteLog> log(new SqliteLog);
    Private &d = *log->d;
    d.file = resolvedFileName(settings.file);
    d.historyBudget = settings.historyBytes;
    auto lock = FileLock::acquire(d.file, FileLock::Missing::Create);
    if (!lock)
        return lock.error();
    d.lock = *std::move(lock);

    std::optional<StorageError> error;
    if (!QFileInfo::exists(d.file))
        error = createFile(d.file, [&](const QString &name) { return fillNew(name, settings.vfs); });
    if (!error)
        error = d.openExisting(settings.vfs);
    if (!error)
        error = d.read(loader);
    if (!error)
        error = d.commitStart();
    if (error) {
        d.leaveNoTrace();
        return *error;
    }
    log->m_nodeId = d.meta.node;
    log->m_generation = d.meta.generation;
    log->m_lastVersion = d.meta.lastVersion;
    log->m_doubts = d.doubts;
    log->m_members = d.members;
    log->m_hookRegisters = d.hookRegisters;
    log->takeMarks();
    return log;
}

Result<SqliteLog::CheckReport, StorageError> SqliteLog::check(const Settings &settings)
{
    Private d;
    d.file = resolvedFileName(settings.file);
    const QString folder = QFileInfo(d.file).absolutePath();
    if (!QFileInfo(folder).isDir())
        return systemError(ENOENT, d.file);
    if (access(QFile::encodeName(folder).constData(), R_OK | W_OK | X_OK) != 0)
        return systemError(errno, d.file);
    if (!QFileInfo::exists(d.file))
        return CheckReport{};

    auto lock = FileLock::acquire(d.file, FileLock::Missing::Ignore);
    if (!lock)
        return lock.error();
    d.lock = *std::move(lock);
    std::optional<StorageError> error = d.openExisting(settings.vfs);
    if (!error)
        error = d.read([](const RecordPointer &) { return RecordPointer(); });
    d.leaveNoTrace();
    if (error)
        return *error;
    return CheckReport{.exists = true, .records = d.counters.liveRows};
}

/// Opens a transaction in which all is read and, if need be, migrated; commitStart() or leaveNoTrace() ends it.
std::optional<StorageError> SqliteLog::Private::openExisting(const QByteArray &vfs)
{
    hadWal = QFileInfo::exists(file + u"-wal"_s);
    hadSharedMemory = QFileInfo::exists(file + u"-shm"_s);
    if (auto refusal = inspectHeader(file))
        return refusal;
    if (auto refusal = inspectWriteAheadLog(file))
        return refusal;
    auto opened = Database::open(file, SQLITE_OPEN_READWRITE, vfs);
    if (!opened)
        return opened.error();
    database = *std::move(opened);
    // A write-ahead log must not be moved into a file that is going to be refused. Without one, SQLite shall close in
    // its usual way, which deletes the -wal and -shm that it makes for reading.
    sqlite3_db_config(database->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, hadWal ? 1 : 0, nullptr);
    if (sqlite3_db_readonly(database->handle(), "main") == 1)
        return systemError(EACCES, file);
    if (!database->run(tuning) || !database->run("BEGIN IMMEDIATE"))
        return database->readError();
    return schema::migrate(*database, file);
}

std::optional<StorageError> SqliteLog::Private::read(const Loader &loader)
{
    const std::optional<schema::Meta> found = schema::readMeta(*database);
    if (!found)
        return damaged(file, u"the table meta is not what was written"_s);
    meta = *found;
    auto storedMarks = schema::readMarks(*database);
    auto storedDoubts = schema::readDoubts(*database);
    if (!storedMarks || !storedDoubts)
        return damaged(file, u"the table mark or doubt is not what was written"_s);
    marks = *std::move(storedMarks);
    doubts = *std::move(storedDoubts);
    members = schema::readMembers(*database);
    hookRegisters = schema::readHookRegisters(*database);

    Statement row(database->handle(),
                  "SELECT seq, path, time, origin, version, kind, body, checksum FROM log ORDER BY seq");
    int result = row.step();
    for (; result == SQLITE_ROW; result = row.step()) {
        if (auto refusal = readRow(loader, row))
            return refusal;
    }
    if (result != SQLITE_DONE)
        return database->readError();
    return verifyWhole();
}

std::optional<StorageError> SqliteLog::Private::readRow(const Loader &loader, Statement &row)
{
    const qint64 sequence = row.integer(0);
    const QByteArrayView pathText = row.bytes(1);
    const HybridTime time{quint64(row.integer(2))};
    const NodeId origin{quint64(row.integer(3))};
    const auto version = quint64(row.integer(4));
    const qint64 kind = row.integer(5);
    const QByteArrayView body = row.bytes(6);
    const auto where = [&] { return u"row %1, %2"_s.arg(sequence).arg(QString::fromUtf8(pathText)); };

    if (schema::rowChecksum(sequence, time, origin, version, kind, pathText, body) != row.integer(7)
        || sequence <= lastSequence)
        return damaged(file, where() + u", is not what was written"_s);
    std::optional<ResourcePath> path = ResourcePath::fromRecordText(pathText);
    if (!path || (kind != qint64(Record::Kind::Value) && kind != qint64(Record::Kind::Tombstone)))
        return damaged(file, where() + u", is nothing that this nesoid knows"_s);

    lastSequence = sequence;
    if (origin == meta.node)
        meta.lastVersion = std::max(meta.lastVersion, version);
    auto *written = new Record(*std::move(path), time, origin, version, Record::Kind(kind), body.toByteArray());
    written->sequence = quint64(sequence);
    const RecordPointer record(written);
    ++counters.liveRows;
    if (const RecordPointer superseded = loader(record)) {
        --counters.liveRows;
        if (isRefresh({Change::Kind::Replaced, superseded, record}) && superseded != record)
            outdated.push_back(qint64(superseded->sequence)); // A crash, or a stop, came before it was swept away.
        else
            history.add({qint64(superseded->sequence), rowBytes(*superseded)});
    }
    return std::nullopt;
}

/// What no row's checksum shows: rows that are missing, and pages that are linked wrongly.
std::optional<StorageError> SqliteLog::Private::verifyWhole()
{
    lastSequence = std::max(lastSequence, meta.lastSequence);
    if (counters.liveRows + history.rows() + qint64(outdated.size()) + meta.deletedRows != lastSequence)
        return damaged(file, u"rows of the log are missing"_s);
    Statement quickCheck(database->handle(), "PRAGMA quick_check(1)");
    if (quickCheck.step() != SQLITE_ROW)
        return database->readError();
    if (const QByteArrayView finding = quickCheck.bytes(0); finding != QByteArrayView("ok"))
        return damaged(file, QString::fromUtf8(finding));
    return std::nullopt;
}

std::optional<StorageError> SqliteLog::Private::commitStart()
{
    ++meta.generation;
    meta.lastSequence = lastSequence;
    std::vector<Doubt> after = doubts;
    if (std::ranges::none_of(after, &Doubt::isOpen)) // Until others say otherwise, the file may be an old one.
        after.push_back({.origin = meta.node, .after = meta.lastVersion});
    if (!schema::writeMeta(*database, meta) || !replaceDoubts(doubts, after)
        || !database->run("DELETE FROM meta WHERE key = 'probe'") || !database->run("COMMIT"))
        return database->writeError();
    doubts = std::move(after);
    sqlite3_db_config(database->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    if (!database->run("PRAGMA journal_mode = WAL")) // Somebody's shell may have changed it.
        return database->writeError();
    nativeFile = QFile::encodeName(file);
    nativeWal = nativeFile + "-wal";
    prepare();
    return std::nullopt;
}

/// Closes without a change of the file or its folder.
void SqliteLog::Private::leaveNoTrace()
{
    if (!database)
        return;
    database->rollBack();
    database.reset();
    if (hadWal && !hadSharedMemory)
        QFile::remove(file + u"-shm"_s);
}

// ---- Writing

void SqliteLog::Private::prepare()
{
    sqlite3 *handle = database->handle();
    beginStatement = Statement(handle, "BEGIN IMMEDIATE");
    commitStatement = Statement(handle, "COMMIT");
    insertStatement = Statement(handle, "INSERT INTO log VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    deleteStatement = Statement(handle, "DELETE FROM log WHERE seq = ?1");
}

/// Its own writes a node has all seen.
void SqliteLog::takeMarks()
{
    m_marks = d->marks;
    auto own = std::ranges::find(m_marks, m_nodeId, &OriginMark::origin);
    if (own == m_marks.end())
        own = m_marks.insert(own, {.origin = m_nodeId});
    own->seen = m_lastVersion;
}

std::optional<StorageError> SqliteLog::write(const Entry &entry)
{
    int moved = 0;
    sqlite3_file_control(d->database->handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (moved)
        return StorageError{u"%1 was moved or deleted while nesoid runs: put it back, and writes are taken again; or "
                            "start nesoid anew."_s.arg(d->file)};
    const auto drop = d->rowsUpTo(entry.drop);
    if (!drop)
        return drop.error();
    const bool sweeps = entry.sweep && drop->empty() && !d->outdated.empty();
    const std::vector<qint64> &leaving = sweeps ? d->outdated : *drop;

    schema::Meta after = d->meta;
    after.lastVersion = entry.rename ? 0 : m_lastVersion;
    after.node = entry.rename.value_or(m_nodeId);
    bool written = d->begin() && d->remove(leaving, after);
    qint64 sequence = d->lastSequence;
    for (auto record = entry.append.begin(); written && record != entry.append.end(); ++record)
        written = d->insert(**record, ++sequence);
    for (auto mark = entry.marks.begin(); written && mark != entry.marks.end(); ++mark)
        written = schema::writeMark(*d->database, *mark);
    if (written && entry.doubts)
        written = d->replaceDoubts(m_doubts, *entry.doubts);
    if (written && (!leaving.empty() || entry.rename))
        written = schema::writeMeta(*d->database, after);
    if (auto error = d->commit(written)) {
        d->failedBytes = 0;
        for (const Record *record : entry.append)
            d->failedBytes += rowBytes(*record);
        return error;
    }

    for (Record *record : entry.append) {
        record->sequence = quint64(++d->lastSequence);
        if (record->origin == after.node)
            after.lastVersion = std::max(after.lastVersion, record->version);
    }
    m_nodeId = after.node;
    m_lastVersion = after.lastVersion;
    m_doubts = entry.doubts.value_or(std::move(m_doubts));
    d->noteRemoved(after);
    d->counters.rows += entry.append.size();
    d->counters.liveRows += qint64(entry.append.size());
    if (sweeps)
        d->outdated.clear();
    else
        d->forget(*drop);
    return std::nullopt;
}

std::optional<StorageError> SqliteLog::remember(const std::vector<QByteArray> &members)
{
    const bool written = d->begin() && schema::writeMembers(*d->database, members);
    return d->commit(written);
}

std::optional<StorageError> SqliteLog::keepHookRegisters(const std::vector<QByteArray> &registers)
{
    const bool written = d->begin() && schema::writeHookRegisters(*d->database, registers);
    return d->commit(written);
}

/// Within the open transaction.
bool SqliteLog::Private::replaceDoubts(const std::vector<Doubt> &before, const std::vector<Doubt> &after)
{
    return std::ranges::all_of(before,
                               [this](const Doubt &doubt) { return schema::removeDoubt(*database, doubt.origin); })
        && std::ranges::all_of(after, [this](const Doubt &doubt) { return schema::writeDoubt(*database, doubt); });
}

/// The rows of records and of what they superseded: with a tombstone must go what it deleted, or that would be alive
/// again after the next start.
Result<std::vector<qint64>, StorageError> SqliteLog::Private::rowsUpTo(std::span<const RecordPointer> records)
{
    std::vector<qint64> sequences;
    if (records.empty())
        return sequences;
    QHash<QByteArray, const Record *> byPath;
    for (const RecordPointer &record : records)
        byPath.insert(record->path.text(), record.data());
    Statement row(database->handle(), "SELECT seq, path, time, origin FROM log");
    int result = row.step();
    for (; result == SQLITE_ROW; result = row.step()) {
        const QByteArrayView path = row.bytes(1);
        const Record *last = byPath.value(QByteArray::fromRawData(path.data(), path.size()));
        const std::pair written(HybridTime{quint64(row.integer(2))}, NodeId{quint64(row.integer(3))});
        if (last && written <= std::pair(last->time, last->origin))
            sequences.push_back(row.integer(0));
    }
    if (result != SQLITE_DONE)
        return database->readError();
    return sequences;
}

bool SqliteLog::Private::insert(const Record &record, qint64 sequence)
{
    const auto kind = qint64(record.kind);
    const QByteArrayView path = record.path.text();
    // A null view would be bound as NULL, which the column refuses.
    const QByteArrayView body = record.body.isEmpty() ? QByteArrayView("", qsizetype(0)) : QByteArrayView(record.body);
    insertStatement.bind(1, sequence);
    insertStatement.bind(2, path);
    insertStatement.bind(3, qint64(record.time.ticks));
    insertStatement.bind(4, qint64(record.origin.value));
    insertStatement.bind(5, qint64(record.version));
    insertStatement.bind(6, kind);
    insertStatement.bind(7, body);
    insertStatement.bind(
        8, qint64(schema::rowChecksum(sequence, record.time, record.origin, record.version, kind, path, body)));
    return insertStatement.run();
}

/// Ends the transaction: commits it where everything in it was written, else rolls it back and says why.
std::optional<StorageError> SqliteLog::Private::commit(bool written)
{
    const bool committed = written && commitStatement.run();
    if (!committed) {
        const StorageError error = database->writeError();
        database->rollBack();
        if (written)
            overwriteTail();
        return error;
    }
    ++counters.transactions;
    return std::nullopt;
}

/// When only the fsync of a commit failed, its frames stand whole behind the end of the write-ahead log, and after a
/// crash SQLite would take them for committed. The next transaction lies over them; so write one that changes nothing.
void SqliteLog::Private::overwriteTail()
{
    const QByteArray sameVersion = "PRAGMA user_version = " + QByteArray::number(schema::currentVersion);
    if (!database->run(sameVersion.constData()))
        database->rollBack();
}

void SqliteLog::supersede(const Record &record)
{
    d->history.add({qint64(record.sequence), rowBytes(record)});
    --d->counters.liveRows;
}

void SqliteLog::outdate(const Record &record)
{
    d->outdated.push_back(qint64(record.sequence));
    --d->counters.liveRows;
}

size_t SqliteLog::outdatedRows() const
{
    return d->outdated.size();
}

bool SqliteLog::wantsPruning() const
{
    return d->history.bytes() > d->historyBudget;
}

std::optional<StorageError> SqliteLog::prune(int maxRows)
{
    std::vector<History::Row> rows;
    std::vector<qint64> sequences = d->outdated;
    while (wantsPruning() && rows.size() < size_t(maxRows)) {
        rows.push_back(*d->history.takeOldest());
        sequences.push_back(rows.back().sequence);
    }
    if (sequences.empty())
        return std::nullopt;
    schema::Meta after = d->meta;
    after.lastVersion = m_lastVersion;
    const bool written = d->begin() && d->remove(sequences, after) && schema::writeMeta(*d->database, after);
    if (auto error = d->commit(written)) {
        for (const History::Row &row : rows)
            d->history.add(row);
        return error;
    }
    d->outdated.clear();
    d->noteRemoved(after);
    return std::nullopt;
}

void SqliteLog::Private::noteRemoved(const schema::Meta &after)
{
    counters.pruned += quint64(after.deletedRows - meta.deletedRows);
    meta = after;
}

/// Rows that were dropped, whatever they were.
void SqliteLog::Private::forget(std::vector<qint64> sequences)
{
    if (sequences.empty())
        return;
    std::ranges::sort(sequences);
    const auto isGone = [&](qint64 sequence) { return std::ranges::binary_search(sequences, sequence); };
    const auto wereOutdated = std::erase_if(outdated, isGone);
    counters.liveRows -= qint64(sequences.size()) - history.takeOut(sequences) - qint64(wereOutdated);
}

/// Within the open transaction; after: what meta is to be, with the marks that keep the rows' versions and places from
/// being used again.
bool SqliteLog::Private::remove(const std::vector<qint64> &sequences, schema::Meta &after)
{
    const qint64 changesBefore = sqlite3_total_changes64(database->handle());
    for (const qint64 sequence : sequences) {
        deleteStatement.bind(1, sequence);
        if (!deleteStatement.run())
            return false;
    }
    after.deletedRows += sqlite3_total_changes64(database->handle()) - changesBefore;
    after.lastSequence = lastSequence;
    return true;
}

// ---- Upkeep

std::optional<StorageError> SqliteLog::probe()
{
    // After a checkpoint the write-ahead log begins anew in the room that it has. What is written then is as much as
    // was refused, so that a probe does not end a trouble which the next write would meet again.
    sqlite3_wal_checkpoint_v2(d->database->handle(), "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    Statement put(d->database->handle(), "INSERT OR REPLACE INTO meta(key, value) VALUES('probe', ?1)");
    put.bindZeros(1, int(d->failedBytes) + 4 * pageSize);
    if (!put.run() || !d->database->run("DELETE FROM meta WHERE key = 'probe'")) {
        const StorageError error = d->database->writeError();
        d->database->rollBack();
        return error;
    }
    d->failedBytes = 0;
    return std::nullopt;
}

std::optional<StorageError> SqliteLog::checkpoint()
{
    const int result
        = sqlite3_wal_checkpoint_v2(d->database->handle(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    // Somebody reads: then the write-ahead log stays, and nothing is lost.
    if (result == SQLITE_OK || (result & 0xff) == SQLITE_BUSY)
        return std::nullopt;
    return d->database->writeError();
}

SqliteLog::Statistics SqliteLog::statistics() const
{
    Statistics statistics = d->counters;
    statistics.historyRows = d->history.rows();
    statistics.historyBytes = d->history.bytes();
    return statistics;
}

qint64 SqliteLog::fileBytes() const
{
    return fileSize(d->nativeFile) + fileSize(d->nativeWal);
}

} // namespace nesoi

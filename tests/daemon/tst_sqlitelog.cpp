// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "faultyvfs.h"
#include "storage/sqlitelog.h"
#include "store/commit.h"
#include "store/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <csignal>
#include <map>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zlib.h>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

constexpr NodeId elsewhere{0xfedcba9876543210};

/// What a record says, for comparison.
using Content = std::tuple<QByteArray, quint64, quint64, quint64, QByteArray, Record::Kind>;

Content content(const Record &record)
{
    return {record.path.text(), record.time.ticks, record.origin.value, record.version, record.body, record.kind};
}

using MutableRecord = QExplicitlySharedDataPointer<Record>;

MutableRecord value(QByteArrayView path, quint64 time, NodeId origin, quint64 version, QByteArray body = "{}\n"_ba)
{
    return MutableRecord(new Record(*ResourcePath::parse(path), {time}, origin, version, Record::Kind::Value, body));
}

MutableRecord tombstone(QByteArrayView path, quint64 time, NodeId origin, quint64 version)
{
    return MutableRecord(new Record(*ResourcePath::parse(path), {time}, origin, version, Record::Kind::Tombstone, {}));
}

std::optional<StorageError> append(SqliteLog &log, const std::vector<MutableRecord> &records, bool sweep = false)
{
    std::vector<Record *> raw;
    for (const MutableRecord &record : records)
        raw.push_back(record.data());
    return log.write({.append = raw, .sweep = sweep});
}

/// What a host that says this of itself is at this time.
QByteArray hostText(quint64 time, const QByteArray &saying = "x"_ba)
{
    return "{\n  \"name\": \"" + saying + "\",\n  \"updated_at\": \"" + HybridTime{time}.toUpdatedAt() + "\"\n}\n";
}

/// An open log beside the state that it stands for, as a Writer would keep them.
struct OpenLog {
    explicit OpenLog(const SqliteLog::Settings &settings)
        : result(SqliteLog::open(settings, [this](const RecordPointer &record) {
            rows.push_back(content(*record));
            return apply(record);
        }))
    {
    }

    RecordPointer apply(const RecordPointer &record)
    {
        const Change change = store.apply(record);
        return change.kind == Change::Kind::Stale ? record : change.before;
    }

    SqliteLog *operator->() { return result->get(); }
    [[nodiscard]] bool ok() const { return result.ok(); }
    [[nodiscard]] QString sentence() const { return result ? QString() : result.error().sentence; }

    /// Appends one record of this node's own and applies it.
    bool put(QByteArrayView path, const QByteArray &body = "{}\n"_ba) { return write(path, Record::Kind::Value, body); }
    bool remove(QByteArrayView path) { return write(path, Record::Kind::Tombstone, {}); }

    /// A host, which is refreshed where it says nothing new.
    bool putHost(QByteArrayView path, const QByteArray &saying = "x"_ba, bool sweep = false)
    {
        const quint64 time = ((*result)->lastVersion() + 1) * 1000;
        return write(path, Record::Kind::Value, hostText(time, saying), sweep);
    }

    bool write(QByteArrayView path, Record::Kind kind, const QByteArray &body, bool sweep = false)
    {
        SqliteLog &log = **result;
        const quint64 version = log.lastVersion() + 1;
        const MutableRecord record(
            new Record(*ResourcePath::parse(path), {version * 1000}, log.nodeId(), version, kind, body));
        if (append(log, {record}, sweep))
            return false;
        show(RecordPointer(record.data()));
        return true;
    }

    /// As a Writer does.
    void show(const RecordPointer &record)
    {
        const Change change = store.apply(record);
        if (isRefresh(change))
            (*result)->outdate(*change.before);
        else if (change.before)
            (*result)->supersede(*change.before);
    }

    Store store;
    std::vector<Content> rows; // As they were read.
    Result<std::unique_ptr<SqliteLog>, StorageError> result;
};

/// Where temporary folders go: in memory where there is such a place, for no test here needs what outlives the power.
QString scratch()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/tst_sqlitelog-XXXXXX"_s;
}

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// A folder's files but FILE.lock, with their content. Not that of a -shm, which is SQLite's scratch paper.
std::map<QString, QByteArray> snapshot(const QString &folder)
{
    std::map<QString, QByteArray> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        if (!name.endsWith(u".lock"_s))
            files[name] = name.endsWith(u"-shm"_s) ? QByteArray() : bytesOf(folder + u'/' + name);
    }
    return files;
}

/// Runs SQL on a file as somebody with a sqlite3 shell would; the first column of the first row, as text.
QByteArray shell(const QString &file, const char *sql)
{
    sqlite3 *handle = nullptr;
    QByteArray answer;
    if (sqlite3_open(QFile::encodeName(file).constData(), &handle) == SQLITE_OK) {
        char *message = nullptr;
        sqlite3_exec(
            handle, sql,
            [](void *out, int, char **values, char **) {
                if (static_cast<QByteArray *>(out)->isNull())
                    *static_cast<QByteArray *>(out) = values[0] ? values[0] : "";
                return 0;
            },
            &answer, &message);
        if (message)
            answer = QByteArray("error: ") + message;
        sqlite3_free(message);
    }
    sqlite3_close(handle);
    return answer;
}

} // namespace

class TestSqliteLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace(scratch());
        QVERIFY(m_folder->isValid());
        m_file = m_folder->filePath(u"nesoi.db"_s);
    }
    void cleanup() { m_folder.reset(); }

    // ---- A new file

    void aNewFileHasAnIdentityAndNoRecords()
    {
        OpenLog log({.file = m_file});
        QVERIFY2(log.ok(), qPrintable(log.sentence()));
        QVERIFY(log->nodeId().value != 0);
        QCOMPARE(log->generation(), quint64(1));
        QCOMPARE(log->lastVersion(), quint64(0));
        QVERIFY(log.rows.empty());
        QVERIFY(!QFile::exists(m_file + u".new"_s));
    }

    void twoNewFilesHaveDifferentIdentities()
    {
        OpenLog one({.file = m_file});
        OpenLog other({.file = m_folder->filePath(u"other.db"_s)});
        QVERIFY(one->nodeId() != other->nodeId());
    }

    void whatACrashLeftOfANewFileIsRemoved()
    {
        writeBytes(m_file + u".new"_s, "half a file"_ba);
        writeBytes(m_file + u".new-journal"_s, "half a journal"_ba);
        OpenLog log({.file = m_file});
        QVERIFY2(log.ok(), qPrintable(log.sentence()));
        QVERIFY(!QFile::exists(m_file + u".new"_s));
        QVERIFY(!QFile::exists(m_file + u".new-journal"_s));
    }

    void aFolderThatIsNotThereIsNamed()
    {
        OpenLog log({.file = m_folder->filePath(u"no/such/nesoi.db"_s)});
        QVERIFY(log.sentence().contains(m_folder->filePath(u"no/such"_s) + u" does not exist"_s));
    }

    void aDiskThatFailsWhileTheFileIsMadeLeavesNoFile_data() { everyFault(); }
    void aDiskThatFailsWhileTheFileIsMadeLeavesNoFile()
    {
        QFETCH(const unsigned, kinds);
        QFETCH(const int, result);
        FaultyVfs disk;
        int failures = 0;
        for (int calls = 0;; ++calls) {
            disk.failAfter(calls, kinds, result);
            OpenLog log({.file = m_file, .vfs = FaultyVfs::name()});
            if (log.ok())
                break;
            ++failures;
            QVERIFY2(log.sentence().contains(m_file), qPrintable(log.sentence()));
            QVERIFY(!QFile::exists(m_file + u".new"_s));
            if (QFile::exists(m_file)) // Only opening it failed: then it is whole.
                QVERIFY(SqliteLog::check({.file = m_file}).ok());
            QVERIFY(calls < 200);
            QFile::remove(m_file);
        }
        QVERIFY(failures > 0 || kinds == FaultyVfs::Truncate);
    }

    // ---- Reading back

    void whatIsAppendedIsReadBack()
    {
        std::vector<Content> written;
        {
            OpenLog log({.file = m_file});
            const std::vector records{
                value("/app/dm", 1, log->nodeId(), 1, "{\n  \"name\": \"\xc3\xa4\xf0\x9f\x90\x99\"\n}\n"_ba),
                value("/srv/dm/host1", 0x7fffffffffffffff, elsewhere, 0xffffffffffffffff),
                value("/srv/dm/web-hooks/hook", 3, NodeId{1}, 7, QByteArray(200'000, 'x')),
                tombstone("/app/dm/web-hooks/hook", 4, log->nodeId(), 2)};
            for (const MutableRecord &record : records)
                written.push_back(content(*record));
            QVERIFY(!append(**log.result, records));
        }
        OpenLog again({.file = m_file});
        QCOMPARE(again.rows, written);
    }

    void theIdentityStaysAndTheGenerationCountsUp()
    {
        NodeId id;
        for (quint64 start = 1; start <= 3; ++start) {
            OpenLog log({.file = m_file});
            QCOMPARE(log->generation(), start);
            if (start == 1)
                id = log->nodeId();
            QCOMPARE(log->nodeId(), id);
        }
    }

    void theLastVersionIsThatOfThisNodesOwnRecords()
    {
        {
            OpenLog log({.file = m_file});
            QVERIFY(!append(**log.result,
                            {value("/app/a", 1, log->nodeId(), 1), value("/app/b", 2, log->nodeId(), 2),
                             value("/app/c", 3, elsewhere, 99)}));
            QCOMPARE(log->lastVersion(), quint64(2));
        }
        OpenLog again({.file = m_file});
        QCOMPARE(again->lastVersion(), quint64(2));
    }

    void sequencesRiseFromStartToStart()
    {
        quint64 last = 0;
        for (int start = 0; start < 2; ++start) {
            OpenLog log({.file = m_file});
            const std::vector records{value("/app/a", 1, elsewhere, 1), value("/app/b", 2, elsewhere, 2)};
            QVERIFY(!append(**log.result, records));
            QCOMPARE(records[0]->sequence, last + 1);
            QCOMPARE(records[1]->sequence, last + 2);
            last += 2;
        }
    }

    void aSymbolicLinkIsTheFileThatItNames()
    {
        QVERIFY(OpenLog({.file = m_file}).ok());
        const QString link = m_folder->filePath(u"link.db"_s);
        QVERIFY(QFile::link(m_file, link));
        OpenLog log({.file = link});
        QVERIFY2(log.ok(), qPrintable(log.sentence()));
        OpenLog second({.file = m_file});
        QVERIFY(second.sentence().contains(u"is in use"_s));
    }

    // ---- History

    void historyIsCountedTheSameAfterAStart()
    {
        SqliteLog::Statistics before;
        {
            OpenLog log({.file = m_file});
            for (int i = 0; i < 20; ++i)
                QVERIFY(log.put(i % 2 ? "/app/a" : "/app/b", QByteArray(i * 10, ' ')));
            before = log->statistics();
        }
        QCOMPARE(before.liveRows, 2);
        QCOMPARE(before.historyRows, 18);
        OpenLog again({.file = m_file});
        QCOMPARE(again->statistics().liveRows, before.liveRows);
        QCOMPARE(again->statistics().historyRows, before.historyRows);
        QCOMPARE(again->statistics().historyBytes, before.historyBytes);
    }

    void historyBeyondTheBudgetIsPrunedOldestFirst()
    {
        {
            OpenLog log({.file = m_file, .historyBytes = 1000});
            for (int i = 0; i < 50; ++i)
                QVERIFY(log.put("/app/a", QByteArray::number(i).rightJustified(100)));
            QVERIFY(log->wantsPruning());
            while (log->wantsPruning())
                QVERIFY(!log->prune(7));
            QVERIFY(log->statistics().historyBytes <= 1000);
            QCOMPARE(log->statistics().historyRows + qint64(log->statistics().pruned), 49);
        }
        OpenLog again({.file = m_file});
        QVERIFY(again.rows.size() > 1);
        for (size_t i = 0; i < again.rows.size(); ++i)
            QCOMPARE(std::get<3>(again.rows[i]), quint64(50 - again.rows.size() + 1 + i)); // The version.
        QCOMPARE(again.store.find(*ResourcePath::parse("/app/a"))->body.trimmed(), "49"_ba);
    }

    void pruningNeverMakesAVersionOrASequenceComeAgain()
    {
        quint64 sequence = 0;
        {
            OpenLog log({.file = m_file, .historyBytes = 0});
            QVERIFY(log.put("/app/a"));
            // Another node's later write takes the path: this node's last own row, the last but one, is history.
            const MutableRecord later = value("/app/a", 1'000'000, elsewhere, 1);
            QVERIFY(!append(**log.result, {later}));
            log->supersede(*log.apply(RecordPointer(later.data())));
            // And a late one that lost already: the very last row is history too.
            const MutableRecord stale = value("/app/a", 2, elsewhere, 2);
            QVERIFY(!append(**log.result, {stale}));
            log->supersede(*log.apply(RecordPointer(stale.data())));
            QVERIFY(!log->prune(100));
            QCOMPARE(log->statistics().pruned, quint64(2));
            sequence = stale->sequence;
        }
        OpenLog again({.file = m_file});
        QVERIFY2(again.ok(), qPrintable(again.sentence()));
        QCOMPARE(again.rows.size(), size_t(1));
        QCOMPARE(again->lastVersion(), quint64(1));
        const MutableRecord next = value("/app/b", 3, elsewhere, 3);
        QVERIFY(!append(**again.result, {next}));
        QCOMPARE(next->sequence, sequence + 1);
    }

    // ---- Refreshes

    void aRefreshLeavesNoHistory()
    {
        OpenLog log({.file = m_file, .historyBytes = 0});
        for (int i = 0; i < 20; ++i)
            QVERIFY(log.putHost("/srv/dm/one"));
        QCOMPARE(log->outdatedRows(), size_t(19));
        QCOMPARE(log->statistics().liveRows, 1);
        QCOMPARE(log->statistics().historyRows, 0);
        QVERIFY(!log->wantsPruning());
        QVERIFY(log.putHost("/srv/dm/two", "x"_ba, true));
        QCOMPARE(log->outdatedRows(), size_t(0));
        QCOMPARE(shell(m_file, "SELECT count(*) FROM log"), "2"_ba);
        QCOMPARE(shell(m_file, "SELECT version FROM log WHERE path = '/srv/dm/one'"), "20"_ba);
    }

    void pruningSweepsAsWell()
    {
        OpenLog log({.file = m_file});
        for (int i = 0; i < 20; ++i)
            QVERIFY(log.putHost("/srv/dm/one"));
        QVERIFY(!log->prune(1));
        QCOMPARE(log->outdatedRows(), size_t(0));
        QCOMPARE(shell(m_file, "SELECT count(*) FROM log"), "1"_ba);
    }

    void refreshesSpareTheHistoryOfAllOthers()
    {
        {
            OpenLog log({.file = m_file});
            QVERIFY(log.put("/app/a", "1"_ba) && log.put("/app/a", "2"_ba)); // 1, 2
            for (const char *saying : {"a", "a", "b", "b", "b", "a"}) // 3…8
                QVERIFY(log.putHost("/srv/dm/one", saying));
            QVERIFY(log.putHost("/srv/dm/one", "a"_ba, true)); // 9
            QVERIFY(log.putHost("/srv/dm/other", "a"_ba, true)); // 10
            QCOMPARE(log->statistics().historyRows, 3); // Of "a" and "b" the last that said so each, and the first 1.
        }
        OpenLog again({.file = m_file});
        QVERIFY2(again.ok(), qPrintable(again.sentence()));
        std::vector<quint64> versions;
        for (const Content &row : again.rows)
            versions.push_back(std::get<3>(row));
        QCOMPARE(versions, (std::vector<quint64>{1, 2, 4, 7, 9, 10}));
    }

    void whatACrashLeftOutdatedIsStillSoAfterAStart()
    {
        OpenLog log({.file = m_file});
        QVERIFY(log.putHost("/srv/dm/one", "before"_ba));
        for (int i = 0; i < 20; ++i)
            QVERIFY(log.putHost(i % 2 ? "/srv/dm/one" : "/srv/dm/two"));
        const QTemporaryDir crash(scratch());
        OpenLog after({.file = copyTo(crash)});
        QVERIFY2(after.ok(), qPrintable(after.sentence()));
        QCOMPARE(after->outdatedRows(), size_t(18));
        QCOMPARE(after->outdatedRows(), log->outdatedRows());
        QCOMPARE(after->statistics().liveRows, 2);
        QCOMPARE(after->statistics().historyRows, 1);
        QCOMPARE(after->statistics().historyBytes, log->statistics().historyBytes);
        QVERIFY(after.putHost("/srv/dm/one", "x"_ba, true));
        QCOMPARE(after->statistics().pruned, quint64(18));
    }

    void aCrashBetweenRefreshesAndSweepsHoldsTheNewest()
    {
        OpenLog log({.file = m_file, .historyBytes = 2000});
        for (int i = 1; i <= 200; ++i) {
            QVERIFY(log.putHost("/srv/dm/host-" + QByteArray::number(i % 7), QByteArray::number(i / 50), i % 5 == 0));
            if (i % 60 == 0)
                QVERIFY(!log->prune(3));
            if (i % 3 != 0)
                continue;
            const QTemporaryDir crash(scratch());
            OpenLog after({.file = copyTo(crash), .historyBytes = 2000});
            QVERIFY2(after.ok(), qPrintable(after.sentence()));
            QCOMPARE(after->lastVersion(), quint64(i));
            QCOMPARE(after->outdatedRows(), log->outdatedRows());
            const ResourcePath service = *ResourcePath::parse("/srv/dm");
            QCOMPARE(after.store.membersTag(service), log.store.membersTag(service));
        }
    }

    void sweepingNeverMakesAVersionOrASequenceComeAgain()
    {
        quint64 sequence = 0;
        {
            OpenLog log({.file = m_file});
            QVERIFY(log.putHost("/srv/dm/one"));
            // Another node is told of the next refresh: this node's own row is outdated.
            const MutableRecord later = value("/srv/dm/one", 1'000'000, elsewhere, 1, hostText(1'000'000));
            QVERIFY(!append(**log.result, {later}));
            log.show(RecordPointer(later.data()));
            QCOMPARE(log->outdatedRows(), size_t(1));
            QVERIFY(!log->prune(0));
            sequence = later->sequence;
        }
        OpenLog again({.file = m_file});
        QCOMPARE(again.rows.size(), size_t(1));
        QCOMPARE(again->lastVersion(), quint64(1));
        const MutableRecord next = value("/app/a", 2'000'000, elsewhere, 2);
        QVERIFY(!append(**again.result, {next}));
        QCOMPARE(next->sequence, sequence + 1);
    }

    void aSweepThatFailsIsTriedAgain()
    {
        FaultyVfs disk;
        {
            OpenLog log({.file = m_file, .vfs = FaultyVfs::name()});
            for (int i = 0; i < 10; ++i)
                QVERIFY(log.putHost("/srv/dm/one"));
            disk.failAfter(0, FaultyVfs::Write, SQLITE_FULL);
            QVERIFY(!log.putHost("/srv/dm/one", "x"_ba, true));
            QVERIFY(log->prune(1));
            QCOMPARE(log->outdatedRows(), size_t(9));
            QCOMPARE(log->statistics().pruned, quint64(0));
            disk.heal();
            QVERIFY(log.putHost("/srv/dm/one", "x"_ba, true));
            QCOMPARE(log->statistics().pruned, quint64(9));
        }
        OpenLog again({.file = m_file});
        QVERIFY2(again.ok(), qPrintable(again.sentence()));
        QCOMPARE(again.rows.size(), size_t(2));
    }

    void aForgottenTombstoneTakesOutdatedRowsAlong()
    {
        OpenLog log({.file = m_file});
        for (int i = 0; i < 5; ++i)
            QVERIFY(log.putHost("/srv/dm/one"));
        for (int i = 0; i < 3; ++i)
            QVERIFY(log.putHost("/srv/dm/other"));
        QVERIFY(log.remove("/srv/dm/one"));
        const std::vector gone = log.store.tombstones();
        QVERIFY(!log->write({.drop = gone, .sweep = true}));
        log.store.drop(gone);
        QCOMPARE(log->outdatedRows(), size_t(2)); // Of the other.
        QCOMPARE(log->statistics().liveRows, 1);
        QCOMPARE(log->statistics().historyRows, 0);
        const QTemporaryDir crash(scratch());
        OpenLog after({.file = copyTo(crash)});
        QVERIFY2(after.ok(), qPrintable(after.sentence()));
        QCOMPARE(after.rows.size(), size_t(3));
        QCOMPARE(after->outdatedRows(), size_t(2));
    }

    // ---- Forgotten deletions

    void aForgottenTombstoneTakesItsHistoryAlong()
    {
        {
            OpenLog log({.file = m_file});
            QVERIFY(log.put("/app/gone", "old"));
            QVERIFY(log.put("/app/stays"));
            QVERIFY(log.put("/app/gone", "new"));
            QVERIFY(log.remove("/app/gone"));
            QVERIFY(!log->write({.drop = log.store.tombstones()}));
            QCOMPARE(log->statistics().liveRows, 1);
            QCOMPARE(log->statistics().historyRows, 0);
            QCOMPARE(log->statistics().historyBytes, 0);
            QCOMPARE(log->lastVersion(), quint64(4));
        }
        OpenLog again({.file = m_file});
        QVERIFY2(again.ok(), qPrintable(again.sentence()));
        QCOMPARE(again.rows.size(), size_t(1));
        QVERIFY(!again.store.findStanding(*ResourcePath::parse("/app/gone")));
        QCOMPARE(again->lastVersion(), quint64(4));
    }

    void forgettingATombstoneSparesWhatCameAfterIt()
    {
        {
            OpenLog log({.file = m_file});
            QVERIFY(log.remove("/app/a"));
            const std::vector<RecordPointer> forgotten = log.store.tombstones();
            QCOMPARE(forgotten.size(), size_t(1));
            QVERIFY(log.put("/app/a", "back"));
            QVERIFY(!log->write({.drop = forgotten}));
        }
        OpenLog again({.file = m_file});
        QCOMPARE(again.rows.size(), size_t(1));
        QCOMPARE(again.store.find(*ResourcePath::parse("/app/a"))->body, "back"_ba);
    }

    // ---- What is known of others, and what a node doubts

    void marksOutliveARestart()
    {
        const OriginMark others{.origin = elsewhere, .seen = 7, .collected = 3};
        NodeId self;
        {
            OpenLog log({.file = m_file});
            self = log->nodeId();
            QVERIFY(log.put("/app/a"));
            QVERIFY(!log->write({.marks = {&others, 1}}));
        }
        OpenLog again({.file = m_file});
        std::vector<OriginMark> expected{others, {.origin = self, .seen = 1}};
        QCOMPARE(again->marks(), expected);
    }

    void aLaterMarkReplacesTheEarlier()
    {
        for (const quint64 seen : {7, 9}) {
            OpenLog log({.file = m_file});
            const OriginMark mark{.origin = elsewhere, .seen = seen};
            QVERIFY(!log->write({.marks = {&mark, 1}}));
        }
        QCOMPARE(shell(m_file, "SELECT count(*) || ' ' || max(seen) FROM mark"), "1 9"_ba);
    }

    void aStartThatDidNotSettleDoubtsWhatWasWrittenSince()
    {
        NodeId self;
        {
            OpenLog log({.file = m_file});
            self = log->nodeId();
            QCOMPARE(log->doubts(), (std::vector<Doubt>{{.origin = self}}));
            QVERIFY(!log->write({.doubts = std::vector<Doubt>()})); // Settled.
            QVERIFY(log.put("/app/a"));
        }
        for (int start = 0; start < 2; ++start) {
            OpenLog log({.file = m_file});
            QCOMPARE(log->doubts(), (std::vector<Doubt>{{.origin = self, .after = 1}}));
            QVERIFY(log.put("/app/b"));
        }
    }

    void aRenamedNodeCountsItsVersionsAnew()
    {
        {
            OpenLog log({.file = m_file});
            QVERIFY(log.put("/app/a"));
            const MutableRecord again = value("/app/a", 5000, elsewhere, 1);
            Record *const raw = again.data();
            QVERIFY(!log->write({.append = {&raw, 1}, .rename = elsewhere}));
            QCOMPARE(log->nodeId(), elsewhere);
            QCOMPARE(log->lastVersion(), quint64(1));
        }
        OpenLog again({.file = m_file});
        QCOMPARE(again->nodeId(), elsewhere);
        QCOMPARE(again->lastVersion(), quint64(1));
        QCOMPARE(again.rows.size(), size_t(2));
    }

    void membersAreRemembered()
    {
        {
            OpenLog log({.file = m_file});
            QVERIFY(!log->remember({"10.0.0.1:6553", "10.0.0.2:6553"}));
            QVERIFY(!log->remember({"10.0.0.3:6553"}));
        }
        OpenLog again({.file = m_file});
        QCOMPARE(again->members(), std::vector<QByteArray>{"10.0.0.3:6553"});
    }

    void aMarkThatIsNotWhatWasWrittenIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("mark") << "INSERT INTO mark VALUES(5, 6, 0, 0)"_ba;
        QTest::newRow("doubt") << "UPDATE doubt SET after = 6"_ba;
    }
    void aMarkThatIsNotWhatWasWrittenIsRefused()
    {
        QFETCH(const QByteArray, sql);
        {
            OpenLog log({.file = m_file});
        }
        QCOMPARE(shell(m_file, sql.constData()), QByteArray());
        OpenLog again({.file = m_file});
        QVERIFY(!again.ok());
        QVERIFY2(again.sentence().contains(u"the table mark or doubt"_s), qPrintable(again.sentence()));
    }

    // ---- The schema

    void aFileOfVersion1IsMigrated()
    {
        makeVersion1File();
        OpenLog log({.file = m_file});
        QVERIFY2(log.ok(), qPrintable(log.sentence()));
        QCOMPARE(log.rows, (std::vector<Content>{{"/app/dm", 77, 5, 1, "{}\n", Record::Kind::Value}}));
        QCOMPARE(log->nodeId(), NodeId{5});
        QCOMPARE(log->generation(), quint64(9));
        QCOMPARE(log->lastVersion(), quint64(1));
        QCOMPARE(shell(m_file, "PRAGMA user_version"), "4"_ba);
        QCOMPARE(shell(m_file, "SELECT body FROM resource"), "{}\n"_ba);
    }

    void aMigrationThatTheDiskRefusesLeavesTheFileAsItWas()
    {
        makeVersion1File();
        const auto before = snapshot(m_folder->path());
        FaultyVfs disk;
        disk.failAfter(0, FaultyVfs::Write, SQLITE_FULL);
        {
            OpenLog log({.file = m_file, .vfs = FaultyVfs::name()});
            QVERIFY2(log.sentence().contains(u"No space is left"_s), qPrintable(log.sentence()));
        }
        QVERIFY(snapshot(m_folder->path()) == before);
        disk.heal();
        OpenLog log({.file = m_file, .vfs = FaultyVfs::name()});
        QVERIFY2(log.ok(), qPrintable(log.sentence()));
    }

    void theViewShowsTheStandingResources()
    {
        const HybridTime time = HybridTime::fromMicroseconds(1'782'000'000'123'456);
        OpenLog log({.file = m_file});
        QVERIFY(!append(**log.result,
                        {value("/app/a", time.ticks, elsewhere, 2, "new"), value("/app/a", 5, elsewhere, 1, "old"),
                         value("/app/b", 5, elsewhere, 3, "gone"), tombstone("/app/b", 6, elsewhere, 4),
                         value("/app/c", 7, NodeId{0x7000000000000000}, 1, "loses the tie"),
                         value("/app/c", 7, elsewhere, 5, "wins the tie")}));
        QCOMPARE(shell(m_file, "SELECT group_concat(path || ' ' || body, ', ') FROM resource"),
                 "/app/a new, /app/c wins the tie"_ba);
        QCOMPARE(shell(m_file, "SELECT updated_at FROM resource WHERE path = '/app/a'"), time.toUpdatedAt());
        QCOMPARE(shell(m_file, "SELECT origin FROM resource WHERE path = '/app/a'"), elsewhere.toHex());
    }

    // ---- Refusals

    void aFileThatIsNoDataFileIsRefusedAndStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << ""_ba
                               << ""_ba << u"is empty"_s;
        QTest::newRow("text") << "Dear diary,\n"_ba.repeated(100) << ""_ba << u"a file of another program"_s;
        QTest::newRow("a byte") << "S"_ba
                                << ""_ba << u"a file of another program"_s;
        QTest::newRow("only the magic") << QByteArray("SQLite format 3\0", 16) << ""_ba << u"is cut off"_s;
        QTest::newRow("foreign database") << ""_ba
                                          << "CREATE TABLE t(a)"_ba << u"database of another program"_s;
        QTest::newRow("foreign id") << ""_ba
                                    << "PRAGMA application_id = 7; CREATE TABLE log(seq)"_ba
                                    << u"database of another program"_s;
        QTest::newRow("newer") << ""_ba
                               << "PRAGMA application_id = 0x4e65736f; PRAGMA user_version = 5"_ba
                               << u"made by a newer nesoid (schema version 5"_s;
        QTest::newRow("no tables") << ""_ba
                                   << "PRAGMA application_id = 0x4e65736f; PRAGMA user_version = 4"_ba
                                   << u"is damaged"_s;
    }
    void aFileThatIsNoDataFileIsRefusedAndStaysAsItIs()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, sql);
        QFETCH(const QString, says);
        writeBytes(m_file, bytes);
        if (!sql.isEmpty())
            QCOMPARE(shell(m_file, sql.constData()), QByteArray());
        const auto before = snapshot(m_folder->path());
        QVERIFY(before.at(u"nesoi.db"_s).isEmpty() == (bytes.isEmpty() && sql.isEmpty()));

        const QString refusal = OpenLog({.file = m_file}).sentence();
        QVERIFY2(refusal.contains(says) && refusal.startsWith(m_file), qPrintable(refusal));
        const auto check = SqliteLog::check({.file = m_file});
        QVERIFY(!check);
        QCOMPARE(check.error().sentence, refusal);
        QVERIFY(snapshot(m_folder->path()) == before);
    }

    void aFolderIsRefused()
    {
        QVERIFY(QDir().mkpath(m_file));
        QVERIFY(OpenLog({.file = m_file}).sentence().contains(u"is a folder"_s));
    }

    void aNewerVersionThatStandsInTheWriteAheadLogOnlyIsRefused()
    {
        QVERIFY(OpenLog({.file = m_file}).ok());
        // A copy made while a newer program has the file open: its header is still ours.
        sqlite3 *newer = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(m_file).constData(), &newer), SQLITE_OK);
        QCOMPARE(sqlite3_exec(newer, "PRAGMA user_version = 9", nullptr, nullptr, nullptr), SQLITE_OK);
        const QTemporaryDir copy(scratch());
        const QString copied = copyTo(copy);
        sqlite3_close(newer);

        const auto before = snapshot(copy.path());
        QCOMPARE(before.size(), size_t(2));
        const QString refusal = OpenLog({.file = copied}).sentence();
        QVERIFY2(refusal.contains(u"made by a newer nesoid (schema version 9"_s), qPrintable(refusal));
        QVERIFY(snapshot(copy.path()) == before);
    }

    void aSecondLogInTheSameProcessIsRefused()
    {
        OpenLog first({.file = m_file});
        QVERIFY(first.put("/app/a"));
        const auto before = snapshot(m_folder->path());
        const QString refusal = OpenLog({.file = m_file}).sentence();
        QVERIFY2(refusal.contains(u"is in use by another nesoid (pid %1)"_s.arg(getpid())), qPrintable(refusal));
        QVERIFY(!SqliteLog::check({.file = m_file}));
        QVERIFY(snapshot(m_folder->path()) == before);
        QVERIFY(first.put("/app/b"));
    }

    void aLogInAnotherProcessIsRefusedUntilThatOneIsKilled()
    {
        int ready[2];
        QCOMPARE(pipe(ready), 0);
        const pid_t child = fork();
        if (child == 0) {
            OpenLog log({.file = m_file});
            const bool told = log.ok() && log.put("/app/child") && write(ready[1], "!", 1) == 1;
            while (told)
                pause();
            _exit(1);
        }
        char byte = 0;
        close(ready[1]);
        QCOMPARE(read(ready[0], &byte, 1), ssize_t(1));
        close(ready[0]);
        const auto before = snapshot(m_folder->path());
        const QString refusal = OpenLog({.file = m_file}).sentence();
        const bool unchanged = snapshot(m_folder->path()) == before;
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);

        QVERIFY2(refusal.contains(u"is in use by another nesoid (pid %1)"_s.arg(child)), qPrintable(refusal));
        QVERIFY(unchanged);
        OpenLog after({.file = m_file});
        QVERIFY2(after.ok(), qPrintable(after.sentence()));
        QCOMPARE(after.rows.size(), size_t(1));
    }

    void aRowThatIsNotWhatWasWrittenIsNamed()
    {
        fillAndClose();
        QCOMPARE(shell(m_file, "UPDATE log SET body = 'other' WHERE seq = 17"), QByteArray());
        const auto before = snapshot(m_folder->path());
        const QString refusal = OpenLog({.file = m_file}).sentence();
        QVERIFY2(refusal.contains(u"row 17, /app/app-17"_s), qPrintable(refusal));
        QVERIFY(snapshot(m_folder->path()) == before);
    }

    void rowsThatAreMissingAreMissed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("first") << "DELETE FROM log WHERE seq = 1"_ba;
        QTest::newRow("middle") << "DELETE FROM log WHERE seq BETWEEN 10 AND 20"_ba;
        QTest::newRow("renumbered") << "UPDATE log SET seq = 1000 WHERE seq = 1"_ba;
        QTest::newRow("identity") << "UPDATE meta SET value = 4711 WHERE key = 'node_id'"_ba;
        QTest::newRow("no meta") << "DELETE FROM meta"_ba;
    }
    void rowsThatAreMissingAreMissed()
    {
        QFETCH(const QByteArray, sql);
        fillAndClose();
        QCOMPARE(shell(m_file, sql.constData()), QByteArray());
        const auto before = snapshot(m_folder->path());
        const QString refusal = OpenLog({.file = m_file}).sentence();
        QVERIFY2(refusal.contains(u"is damaged"_s), qPrintable(refusal));
        QVERIFY(snapshot(m_folder->path()) == before);
    }

    void aFileCutOffAnywhereIsRefusedAndStaysAsItIs()
    {
        fillAndClose();
        const QByteArray whole = bytesOf(m_file);
        QRandomGenerator random(3);
        for (qsizetype size = 0; size < whole.size(); size += 1 + random.bounded(200)) {
            writeBytes(m_file, whole.first(size));
            const auto before = snapshot(m_folder->path());
            const QString refusal = OpenLog({.file = m_file}).sentence();
            QVERIFY2(refusal.startsWith(m_file), qPrintable(u"%1 bytes: %2"_s.arg(size).arg(refusal)));
            QVERIFY(snapshot(m_folder->path()) == before);
        }
    }

    void aFlippedByteIsRefusedOrHarmless()
    {
        fillAndClose();
        const QByteArray whole = bytesOf(m_file);
        std::vector<Content> rows;
        NodeId id;
        {
            OpenLog log({.file = m_file});
            rows = log.rows;
            id = log->nodeId();
        }
        QRandomGenerator random(4);
        int refused = 0;
        int harmless = 0;
        for (qsizetype offset = 0; offset < whole.size(); offset += offset < 200 ? 1 : 1 + random.bounded(48)) {
            QByteArray flipped = whole;
            flipped[offset] = char(flipped[offset] ^ (random.bounded(2) ? 0xff : 1 << random.bounded(8)));
            writeBytes(m_file, flipped);
            const auto before = snapshot(m_folder->path());
            OpenLog log({.file = m_file});
            if (log.ok()) {
                ++harmless;
                QVERIFY2(log.rows == rows && log->nodeId() == id, qPrintable(u"offset %1"_s.arg(offset)));
                QCOMPARE(log->lastVersion(), quint64(rows.size()));
            } else {
                ++refused;
                QVERIFY2(snapshot(m_folder->path()) == before, qPrintable(u"offset %1"_s.arg(offset)));
            }
        }
        QVERIFY2(refused > 500,
                 qPrintable(u"%1 refused, %2 harmless"_s.arg(refused).arg(harmless))); // The rest is slack.
        QVERIFY(harmless > 0);
    }

    void aDamagedFileWithAWriteAheadLogStaysAsItIs()
    {
        const QTemporaryDir copy(scratch());
        QString copied;
        {
            fillAndClose();
            OpenLog log({.file = m_file});
            QVERIFY(log.put("/app/in-the-wal"));
            copied = copyTo(copy);
        }
        writeBytes(copied, bytesOf(copied).replace("app-17\"", "APP-17\""));
        const auto before = snapshot(copy.path());
        QCOMPARE(before.size(), size_t(2));
        const QString refusal = OpenLog({.file = copied}).sentence();
        QVERIFY2(refusal.contains(u"row 17"_s), qPrintable(refusal));
        QVERIFY(snapshot(copy.path()) == before);
    }

    // ---- Durability

    void aCopyAfterAnyAcknowledgedWriteHoldsIt()
    {
        OpenLog log({.file = m_file, .historyBytes = 2000});
        QVERIFY(log.ok());
        for (int i = 1; i <= 300; ++i) {
            QVERIFY(log.put("/app/app-" + QByteArray::number(i % 40), QByteArray(i * 3, 'x')));
            if (i % 50 == 0)
                QVERIFY(!log->prune(1000));
            if (i % 10 != 0)
                continue;
            const QTemporaryDir copy(scratch());
            OpenLog copied({.file = copyTo(copy)});
            QVERIFY2(copied.ok(), qPrintable(copied.sentence()));
            QCOMPARE(copied->lastVersion(), quint64(i));
            QCOMPARE(copied.store.membersTag(ResourcePath::applications()),
                     log.store.membersTag(ResourcePath::applications()));
        }
    }

    void aFlippedByteOfTheWriteAheadLogIsRefusedUnlessItLooksLikeACrash()
    {
        OpenLog log({.file = m_file});
        std::vector<qint64> ends; // Of the write-ahead log, after each write.
        for (int i = 1; i <= 12; ++i) {
            QVERIFY(log.put("/app/app-" + QByteArray::number(i), QByteArray(i % 5 * 2000, 'x')));
            ends.push_back(QFileInfo(m_file + u"-wal"_s).size());
        }
        const QByteArray whole = bytesOf(m_file + u"-wal"_s);
        QCOMPARE(whole.size(), ends.back());
        QRandomGenerator random(5);
        int refused = 0;
        for (qsizetype offset = 0; offset < whole.size(); offset += 1 + random.bounded(400)) {
            const QTemporaryDir copy(scratch());
            const QString copied = copyTo(copy);
            QByteArray flipped = whole;
            flipped[offset] = char(flipped[offset] ^ (random.bounded(2) ? 0xff : 1 << random.bounded(8)));
            writeBytes(copied + u"-wal"_s, flipped);
            const auto before = snapshot(copy.path());
            OpenLog damaged({.file = copied});
            if (damaged.ok()) {
                QVERIFY2(offset >= ends[ends.size() - 3], qPrintable(u"offset %1"_s.arg(offset)));
                QVERIFY(damaged.rows.size() >= 10);
            } else {
                ++refused;
                QVERIFY(snapshot(copy.path()) == before);
            }
        }
        QVERIFY(refused > 0);
    }

    void aWriteAheadLogCutOffAnywhereHoldsWhatWasWrittenBefore()
    {
        OpenLog log({.file = m_file});
        std::vector<qint64> ends{QFileInfo(m_file + u"-wal"_s).size()};
        for (int i = 1; i <= 12; ++i) {
            QVERIFY(log.put("/app/app-" + QByteArray::number(i), QByteArray(i % 5 * 2000, 'x')));
            ends.push_back(QFileInfo(m_file + u"-wal"_s).size());
        }
        QRandomGenerator random(6);
        for (qint64 size = 0; size <= ends.back(); size += 1 + random.bounded(900)) {
            const QTemporaryDir copy(scratch());
            const QString copied = copyTo(copy);
            writeBytes(copied + u"-wal"_s, bytesOf(m_file + u"-wal"_s).first(size));
            OpenLog after({.file = copied});
            QVERIFY2(after.ok(), qPrintable(after.sentence()));
            const auto whole = std::upper_bound(ends.begin(), ends.end(), size) - ends.begin() - 1;
            QCOMPARE(qsizetype(after.rows.size()), qMax<qsizetype>(whole, 0));
        }
    }

    void whatAFailedSyncLeftInTheWriteAheadLogIsNoDamage()
    {
        FaultyVfs disk;
        OpenLog log({.file = m_file, .vfs = FaultyVfs::name()});
        for (const int size : {40'000, 20'000, 9000}) { // Each leaves a shorter rest over that of the one before.
            disk.failAfter(0, FaultyVfs::Sync, SQLITE_IOERR_FSYNC);
            QVERIFY(!log.put("/app/refused", QByteArray(size, 'x')));
            disk.heal();
        }
        QVERIFY(log.put("/app/acknowledged"));
        const QTemporaryDir crash(scratch());
        OpenLog after({.file = copyTo(crash)});
        QVERIFY2(after.ok(), qPrintable(after.sentence()));
        QCOMPARE(after.rows.size(), size_t(1));
    }

    void anOrderlyEndLeavesOneFile()
    {
        {
            OpenLog log({.file = m_file});
            QVERIFY(log.put("/app/a"));
            QVERIFY(!log->checkpoint());
        }
        const auto files = snapshot(m_folder->path());
        QCOMPARE(files.size(), size_t(1));
    }

    void everyFaultIsToldAndUndone_data() { everyFault(); }
    void everyFaultIsToldAndUndone()
    {
        QFETCH(const unsigned, kinds);
        QFETCH(const int, result);
        FaultyVfs disk;
        std::vector<Content> acknowledged;
        const QByteArray body(20'000, 'x'); // Several pages, so that there are several calls to fail.
        {
            OpenLog log({.file = m_file, .vfs = FaultyVfs::name()});
            QVERIFY2(log.ok(), qPrintable(log.sentence()));
            int failures = 0;
            for (int calls = 0; calls < 40; ++calls) {
                const quint64 version = log->lastVersion() + 1;
                const std::vector records{value("/app/a", version * 1000, log->nodeId(), version, body)};
                disk.failAfter(calls, kinds, result);
                const auto error = append(**log.result, records);
                disk.heal();
                if (error) {
                    ++failures;
                    QVERIFY2(error->sentence.contains(m_file), qPrintable(error->sentence));
                    QCOMPARE(log->lastVersion(), version - 1);
                    QVERIFY(!log->probe());
                } else {
                    acknowledged.push_back(content(*records[0]));
                }
                const std::vector next{value("/app/b", version * 1000 + 1, log->nodeId(), log->lastVersion() + 1)};
                QVERIFY(!append(**log.result, next));
                acknowledged.push_back(content(*next[0]));
            }
            QVERIFY(failures > 0 || kinds == FaultyVfs::Truncate || kinds == FaultyVfs::Open);
        }
        OpenLog again({.file = m_file});
        QVERIFY2(again.ok(), qPrintable(again.sentence()));
        QVERIFY(again.rows == acknowledged);
    }

    void aWriteWhoseSyncFailedIsNotThereAfterACrash()
    {
        FaultyVfs disk;
        OpenLog log({.file = m_file, .vfs = FaultyVfs::name()});
        QVERIFY(log.put("/app/acknowledged"));
        disk.failAfter(0, FaultyVfs::Sync, SQLITE_IOERR_FSYNC);
        QVERIFY(!log.put("/app/refused", QByteArray(50'000, 'x')));
        const QTemporaryDir crash(scratch());
        OpenLog after({.file = copyTo(crash)});
        QVERIFY2(after.ok(), qPrintable(after.sentence()));
        QCOMPARE(after.rows.size(), size_t(1));
        disk.heal();
    }

    void aPruningThatFailsIsTriedAgain()
    {
        FaultyVfs disk;
        OpenLog log({.file = m_file, .historyBytes = 0, .vfs = FaultyVfs::name()});
        for (int i = 0; i < 10; ++i)
            QVERIFY(log.put("/app/a"));
        disk.failAfter(0, FaultyVfs::Write, SQLITE_FULL);
        QVERIFY(log->prune(100));
        QCOMPARE(log->statistics().historyRows, 9);
        disk.heal();
        QVERIFY(!log->prune(100));
        QCOMPARE(log->statistics().historyRows, 0);
    }

    void aProbeTellsWhetherTheDiskTakesWrites()
    {
        FaultyVfs disk;
        OpenLog log({.file = m_file, .vfs = FaultyVfs::name()});
        QVERIFY(!log->probe());
        disk.failAfter(0, FaultyVfs::Write, SQLITE_FULL);
        const auto error = log->probe();
        QVERIFY(error && error->sentence.contains(u"No space is left"_s));
        disk.heal();
        QVERIFY(!log->probe());
        QCOMPARE(shell(m_file, "SELECT count(*) FROM meta WHERE key = 'probe'"), "0"_ba);
    }

    void aFullDiskIsToldAndRecoversWhenThereIsRoom()
    {
        const QTemporaryDir mountPoint(scratch());
        const QByteArray folder = QFile::encodeName(mountPoint.path());
        if (mount("tmpfs", folder.constData(), "tmpfs", 0, "size=1536k") != 0)
            QSKIP("Mounting a small tmpfs needs root.");
        const QString file = mountPoint.filePath(u"nesoi.db"_s);
        const QString ballast = mountPoint.filePath(u"ballast"_s);
        size_t written = 0;
        QString sentence;
        bool recovered = false;
        {
            writeBytes(ballast, QByteArray(512 * 1024, 'b'));
            OpenLog log({.file = file});
            std::optional<StorageError> error;
            while (log.ok() && !error && written < 10'000) {
                const quint64 version = log->lastVersion() + 1;
                error = append(**log.result,
                               {value("/app/a" + QByteArray::number(version), version, log->nodeId(), version,
                                      QByteArray(1000, 'x'))});
                written += error ? 0 : 1;
            }
            sentence = error ? error->sentence : u"none"_s;
            QFile::remove(ballast);
            recovered = log.ok() && !log->probe() && log.put("/app/after");
        }
        const size_t found = OpenLog({.file = file}).rows.size();
        umount2(folder.constData(), MNT_DETACH);

        QVERIFY2(sentence.contains(u"No space is left for "_s + file), qPrintable(sentence));
        QVERIFY(written > 50);
        QVERIFY(recovered);
        QCOMPARE(found, written + 1);
    }

    void aFullDiskAtTheFirstStartLeavesNothingBehind()
    {
        const QTemporaryDir mountPoint(scratch());
        const QByteArray folder = QFile::encodeName(mountPoint.path());
        if (mount("tmpfs", folder.constData(), "tmpfs", 0, "size=16k") != 0)
            QSKIP("Mounting a small tmpfs needs root.");
        writeBytes(mountPoint.filePath(u"ballast"_s), QByteArray(8 * 1024, 'b'));
        const QString sentence = OpenLog({.file = mountPoint.filePath(u"nesoi.db"_s)}).sentence();
        const auto files = snapshot(mountPoint.path());
        umount2(folder.constData(), MNT_DETACH);
        QVERIFY2(sentence.contains(u"No space is left"_s), qPrintable(sentence));
        QCOMPARE(files.size(), size_t(1));
    }

    void aFileThatIsMovedAwayTakesNoWrites()
    {
        OpenLog log({.file = m_file});
        QVERIFY(log.put("/app/a"));
        QVERIFY(QFile::rename(m_file, m_file + u".away"_s));
        QVERIFY(!log.put("/app/b"));
        QVERIFY(QFile::rename(m_file + u".away"_s, m_file));
        QVERIFY(log.put("/app/c"));
    }

    // ---- Beside a sqlite3 shell

    void aShellReadsWhileTheNodeWrites()
    {
        OpenLog log({.file = m_file});
        sqlite3 *reader = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(m_file).constData(), &reader), SQLITE_OK);
        QCOMPARE(sqlite3_exec(reader, "BEGIN; SELECT count(*) FROM log", nullptr, nullptr, nullptr), SQLITE_OK);
        QVERIFY(log.put("/app/a"));
        QVERIFY(!log->checkpoint());
        QCOMPARE(shell(m_file, "SELECT count(*) FROM resource"), "1"_ba);
        sqlite3_close(reader);
        QVERIFY(log.put("/app/b"));
    }

    void aShellThatWritesIsToldOfAndWaitedOut()
    {
        OpenLog log({.file = m_file});
        sqlite3 *writer = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(m_file).constData(), &writer), SQLITE_OK);
        QCOMPARE(sqlite3_exec(writer, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
        const auto error = append(**log.result, {value("/app/a", 1, log->nodeId(), 1)});
        sqlite3_close(writer);
        QVERIFY(error && error->sentence.contains(u"locked by another program"_s));
        QVERIFY(log.put("/app/a"));
    }

    // ---- check()

    void checkFindsNoFile()
    {
        const auto report = SqliteLog::check({.file = m_file});
        QVERIFY(report && !report->exists);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void checkCountsAndChangesNothing()
    {
        fillAndClose();
        QVERIFY(QFile::remove(m_file + u".lock"_s));
        const auto before = snapshot(m_folder->path());
        const auto report = SqliteLog::check({.file = m_file});
        QVERIFY(report && report->exists);
        QCOMPARE(report->records, 50);
        QVERIFY(snapshot(m_folder->path()) == before);
        QVERIFY(!QFile::exists(m_file + u".lock"_s));
    }

    void checkDoesNotMigrate()
    {
        makeVersion1File();
        const auto before = snapshot(m_folder->path());
        QVERIFY(SqliteLog::check({.file = m_file}).ok());
        QVERIFY(snapshot(m_folder->path()) == before);
    }

    void checkLeavesAWriteAheadLogAlone()
    {
        OpenLog log({.file = m_file});
        QVERIFY(log.put("/app/a"));
        const QTemporaryDir copy(scratch());
        const QString copied = copyTo(copy);
        const auto before = snapshot(copy.path());
        const auto report = SqliteLog::check({.file = copied});
        QVERIFY(report);
        QCOMPARE(report->records, 1);
        QVERIFY(snapshot(copy.path()) == before);
    }

private:
    static void everyFault()
    {
        QTest::addColumn<unsigned>("kinds");
        QTest::addColumn<int>("result");
        QTest::newRow("write, full") << unsigned(FaultyVfs::Write) << SQLITE_FULL;
        QTest::newRow("write, error") << unsigned(FaultyVfs::Write) << SQLITE_IOERR_WRITE;
        QTest::newRow("sync") << unsigned(FaultyVfs::Sync) << SQLITE_IOERR_FSYNC;
        QTest::newRow("truncate") << unsigned(FaultyVfs::Truncate) << SQLITE_IOERR_TRUNCATE;
        QTest::newRow("open") << unsigned(FaultyVfs::Open) << SQLITE_CANTOPEN;
        QTest::newRow("any") << unsigned(FaultyVfs::AnyCall) << SQLITE_IOERR;
    }

    void fillAndClose()
    {
        OpenLog log({.file = m_file});
        for (int i = 1; i <= 50; ++i) {
            const QByteArray name = "app-" + QByteArray::number(i);
            QVERIFY(log.put("/app/" + name, "{\n  \"name\": \"" + name + "\"\n}\n" + QByteArray(i * 10, ' ')));
        }
    }

    /// As the first released schema was, byte for byte what that nesoid ran.
    void makeVersion1File()
    {
        QByteArray row(33, '\0');
        qToBigEndian(qint64(1), row.data());
        qToBigEndian(qint64(77), row.data() + 8);
        qToBigEndian(qint64(5), row.data() + 16);
        qToBigEndian(qint64(1), row.data() + 24);
        row[32] = 1;
        row += QByteArray("/app/dm\0{}\n", 11);
        const std::pair<QByteArray, qint64> meta[]
            = {{"node_id", 5}, {"generation", 8}, {"last_version", 0}, {"last_seq", 0}, {"deleted_rows", 0}};
        QByteArray summed;
        QByteArray sql = R"(
            PRAGMA application_id = 0x4e65736f;
            PRAGMA user_version = 1;
            CREATE TABLE log(
                seq INTEGER PRIMARY KEY,
                path TEXT NOT NULL,
                time INTEGER NOT NULL,
                origin INTEGER NOT NULL,
                version INTEGER NOT NULL,
                kind INTEGER NOT NULL,
                body TEXT NOT NULL,
                checksum INTEGER NOT NULL);
            CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;
            PRAGMA journal_mode = WAL;
        )";
        for (const auto &[key, number] : meta) {
            QByteArray bytes(8, '\0');
            qToBigEndian(number, bytes.data());
            summed += key + bytes;
            sql += "INSERT INTO meta VALUES('" + key + "', " + QByteArray::number(number) + ");";
        }
        sql += "INSERT INTO meta VALUES('checksum', " + crc(summed) + ");";
        sql += "INSERT INTO log VALUES(1, '/app/dm', 77, 5, 1, 1, '{}\n', " + crc(row) + ");";
        QCOMPARE(shell(m_file, sql.constData()), "wal"_ba);
    }

    static QByteArray crc(const QByteArray &bytes)
    {
        return QByteArray::number(
            qulonglong(crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), uInt(bytes.size()))));
    }

    /// What a crash would leave: the file and its write-ahead log as they are now.
    QString copyTo(const QTemporaryDir &folder) const
    {
        const QString copy = folder.filePath(u"nesoi.db"_s);
        writeBytes(copy, bytesOf(m_file));
        if (QFile::exists(m_file + u"-wal"_s))
            writeBytes(copy + u"-wal"_s, bytesOf(m_file + u"-wal"_s));
        return copy;
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestSqliteLog)
#include "tst_sqlitelog.moc"

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/schema.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include <zlib.h>

namespace nesoi::schema
{

namespace
{

using namespace Qt::StringLiterals;

/// Step N takes version N to N + 1. A step that was released is never changed.
constexpr const char *migrations[] = {
    R"(
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
)",
    R"(
CREATE VIEW resource AS
SELECT path,
       strftime('%Y-%m-%d %H:%M:%S', (time >> 16) / 1000, 'unixepoch')
           || printf('.%06d', (time >> 16) % 1000 * 1000 + ((time & 65535) * 1000 >> 16)) AS updated_at,
       printf('%016x', origin) AS origin,
       version,
       body,
       seq
FROM (SELECT *, row_number() OVER (PARTITION BY path ORDER BY time DESC, origin < 0 DESC, origin DESC) AS age FROM log)
WHERE age = 1 AND kind = 1;
)",
    R"(
CREATE TABLE mark(
    origin INTEGER PRIMARY KEY,
    seen INTEGER NOT NULL,
    collected INTEGER NOT NULL,
    checksum INTEGER NOT NULL);
CREATE TABLE doubt(
    origin INTEGER PRIMARY KEY,
    after INTEGER NOT NULL,
    up_to INTEGER NOT NULL,
    checksum INTEGER NOT NULL);
CREATE TABLE member(address TEXT PRIMARY KEY) WITHOUT ROWID;
)",
    R"(
CREATE TABLE hook_register(body TEXT NOT NULL, checksum INTEGER NOT NULL);
)",
};
static_assert(std::size(migrations) == currentVersion);

constexpr QByteArrayView checksumKey("checksum");

/// The values in the order in which the checksum takes them.
std::array<std::pair<QByteArrayView, qint64>, 5> entries(const Meta &meta)
{
    return {{
        {"node_id", qint64(meta.node.value)},
        {"generation", qint64(meta.generation)},
        {"last_version", qint64(meta.lastVersion)},
        {"last_seq", meta.lastSequence},
        {"deleted_rows", meta.deletedRows},
    }};
}

uLong crc(uLong sum, QByteArrayView bytes)
{
    if (bytes.isEmpty()) // Which may be a null pointer: crc32() takes that for "begin anew".
        return sum;
    return crc32(sum, reinterpret_cast<const Bytef *>(bytes.data()), uInt(bytes.size()));
}

uLong crc(uLong sum, quint64 value)
{
    char number[8];
    qToBigEndian(value, number);
    return crc(sum, QByteArrayView(number, sizeof(number)));
}

qint64 metaChecksum(const Meta &meta)
{
    uLong sum = crc32(0, nullptr, 0);
    for (const auto &[key, value] : entries(meta))
        sum = crc(crc(sum, key), quint64(value));
    return qint64(sum);
}

qint64 textChecksum(QByteArrayView text)
{
    return qint64(crc(crc32(0, nullptr, 0), text));
}

/// A row of the tables mark and doubt: three numbers and their checksum.
using Numbers = std::array<quint64, 3>;

qint64 checksumOf(const Numbers &numbers)
{
    uLong sum = crc32(0, nullptr, 0);
    for (const quint64 number : numbers)
        sum = crc(sum, number);
    return qint64(sum);
}

std::optional<std::vector<Numbers>> readNumbers(Database &database, const char *query)
{
    std::vector<Numbers> rows;
    Statement row(database.handle(), query);
    int result = row.step();
    for (; result == SQLITE_ROW; result = row.step()) {
        rows.push_back({quint64(row.integer(0)), quint64(row.integer(1)), quint64(row.integer(2))});
        if (row.integer(3) != checksumOf(rows.back()))
            return std::nullopt;
    }
    return result == SQLITE_DONE ? std::optional(std::move(rows)) : std::nullopt;
}

bool writeNumbers(Database &database, const char *sql, const Numbers &numbers)
{
    Statement update(database.handle(), sql);
    for (int i = 0; i < 3; ++i)
        update.bind(i + 1, qint64(numbers[size_t(i)]));
    update.bind(4, checksumOf(numbers));
    return update.run();
}

std::optional<qint64> readValue(Statement &query, QByteArrayView key)
{
    query.bind(1, key);
    const bool found = query.step() == SQLITE_ROW;
    const qint64 value = found ? query.integer(0) : 0;
    query.reset();
    return found ? std::optional(value) : std::nullopt;
}

bool writeValue(Statement &update, QByteArrayView key, qint64 value)
{
    update.bind(1, key);
    update.bind(2, value);
    return update.run();
}

} // namespace

std::optional<StorageError> migrate(Database &database, const QString &file)
{
    const std::optional<qint64> found = database.integer("PRAGMA user_version");
    if (!found)
        return database.readError();
    if (auto refusal = refuseNewer(file, *found))
        return refusal;
    if (*found < 0)
        return StorageError{
            u"%1 has schema version %2, which there never was: restore a backup."_s.arg(file).arg(*found)};
    for (auto step = size_t(*found); step < std::size(migrations); ++step) {
        const QByteArray stamp = "PRAGMA user_version = " + QByteArray::number(qint64(step) + 1);
        if (!database.run(migrations[step]) || !database.run(stamp.constData()))
            return database.writeError();
    }
    return std::nullopt;
}

std::optional<StorageError> refuseNewer(const QString &file, qint64 found)
{
    if (found <= currentVersion)
        return std::nullopt;
    return StorageError{
        u"%1 was made by a newer nesoid (schema version %2, this one knows up to %3): start that nesoid, "
        "or restore a backup from before the upgrade."_s.arg(file)
            .arg(found)
            .arg(currentVersion)};
}

std::optional<Meta> readMeta(Database &database)
{
    Statement query(database.handle(), "SELECT value FROM meta WHERE key = ?1");
    std::array<qint64, 5> values{};
    for (size_t i = 0; i < values.size(); ++i) {
        const std::optional<qint64> value = readValue(query, entries({})[i].first);
        if (!value)
            return std::nullopt;
        values[i] = *value;
    }
    const Meta meta{NodeId{quint64(values[0])}, quint64(values[1]), quint64(values[2]), values[3], values[4]};
    if (meta.node.value == 0 || readValue(query, checksumKey) != metaChecksum(meta))
        return std::nullopt;
    return meta;
}

bool writeMeta(Database &database, const Meta &meta)
{
    Statement update(database.handle(), "INSERT OR REPLACE INTO meta(key, value) VALUES(?1, ?2)");
    for (const auto &[key, value] : entries(meta)) {
        if (!writeValue(update, key, value))
            return false;
    }
    return writeValue(update, checksumKey, metaChecksum(meta));
}

std::optional<std::vector<OriginMark>> readMarks(Database &database)
{
    const auto rows = readNumbers(database, "SELECT origin, seen, collected, checksum FROM mark");
    if (!rows)
        return std::nullopt;
    std::vector<OriginMark> marks;
    for (const auto &[origin, seen, collected] : *rows)
        marks.push_back({.origin = NodeId{origin}, .seen = seen, .collected = collected});
    return marks;
}

bool writeMark(Database &database, const OriginMark &mark)
{
    return writeNumbers(database, "INSERT OR REPLACE INTO mark VALUES(?1, ?2, ?3, ?4)",
                        {mark.origin.value, mark.seen, mark.collected});
}

std::optional<std::vector<Doubt>> readDoubts(Database &database)
{
    const auto rows = readNumbers(database, "SELECT origin, after, up_to, checksum FROM doubt");
    if (!rows)
        return std::nullopt;
    std::vector<Doubt> doubts;
    for (const auto &[origin, after, upTo] : *rows)
        doubts.push_back({.origin = NodeId{origin}, .after = after, .upTo = upTo});
    return doubts;
}

bool writeDoubt(Database &database, const Doubt &doubt)
{
    return writeNumbers(database, "INSERT OR REPLACE INTO doubt VALUES(?1, ?2, ?3, ?4)",
                        {doubt.origin.value, doubt.after, doubt.upTo});
}

bool removeDoubt(Database &database, NodeId origin)
{
    Statement remove(database.handle(), "DELETE FROM doubt WHERE origin = ?1");
    remove.bind(1, qint64(origin.value));
    return remove.run();
}

std::vector<QByteArray> readMembers(Database &database)
{
    std::vector<QByteArray> addresses;
    Statement row(database.handle(), "SELECT address FROM member");
    while (row.step() == SQLITE_ROW)
        addresses.push_back(row.bytes(0).toByteArray());
    return addresses;
}

bool writeMembers(Database &database, const std::vector<QByteArray> &addresses)
{
    if (!database.run("DELETE FROM member"))
        return false;
    Statement insert(database.handle(), "INSERT INTO member VALUES(?1)");
    return std::ranges::all_of(addresses, [&insert](const QByteArray &address) {
        insert.bind(1, QByteArrayView(address));
        return insert.run();
    });
}

std::vector<QByteArray> readHookRegisters(Database &database)
{
    std::vector<QByteArray> registers;
    Statement row(database.handle(), "SELECT body, checksum FROM hook_register");
    while (row.step() == SQLITE_ROW) {
        const QByteArray body = row.bytes(0).toByteArray();
        if (row.integer(1) == textChecksum(body))
            registers.push_back(body);
    }
    return registers;
}

bool writeHookRegisters(Database &database, const std::vector<QByteArray> &registers)
{
    if (!database.run("DELETE FROM hook_register"))
        return false;
    Statement insert(database.handle(), "INSERT INTO hook_register VALUES(?1, ?2)");
    return std::ranges::all_of(registers, [&insert](const QByteArray &body) {
        insert.bind(1, QByteArrayView(body));
        insert.bind(2, textChecksum(body));
        return insert.run();
    });
}

quint32 rowChecksum(qint64 sequence, HybridTime time, NodeId origin, quint64 version, qint64 kind, QByteArrayView path,
                    QByteArrayView body)
{
    char numbers[33];
    qToBigEndian(sequence, numbers);
    qToBigEndian(time.ticks, numbers + 8);
    qToBigEndian(origin.value, numbers + 16);
    qToBigEndian(version, numbers + 24);
    numbers[32] = char(kind);
    uLong sum = crc(crc32(0, nullptr, 0), QByteArrayView(numbers, sizeof(numbers)));
    sum = crc(sum, path);
    sum = crc(sum, QByteArrayView("", 1));
    return quint32(crc(sum, body));
}

} // namespace nesoi::schema

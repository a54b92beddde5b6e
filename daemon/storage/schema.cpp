// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/schema.h"

#include <QtEndian>

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

qint64 metaChecksum(const Meta &meta)
{
    uLong sum = crc32(0, nullptr, 0);
    for (const auto &[key, value] : entries(meta)) {
        char number[8];
        qToBigEndian(value, number);
        sum = crc(crc(sum, key), QByteArrayView(number, sizeof(number)));
    }
    return qint64(sum);
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

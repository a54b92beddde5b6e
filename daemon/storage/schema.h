// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result.h"
#include "storage/database.h"
#include "store/originindex.h"
#include "store/record.h"
#include "store/reissue.h"

#include <optional>
#include <vector>

/// What stands in the data file and how it got there (docs/data-file.md).
namespace nesoi::schema
{

constexpr qint32 applicationId = 0x4e65736f; ///< "Neso" in the header of the file.
constexpr int currentVersion = 4; ///< The user_version of what this program writes.

/// Takes the open transaction's database from its schema version to this program's; a new database from 0.
[[nodiscard]] std::optional<StorageError> migrate(Database &database, const QString &file);

/// The refusal of a version that is newer than this program's.
[[nodiscard]] std::optional<StorageError> refuseNewer(const QString &file, qint64 found);

/// What the table meta holds besides the records.
struct Meta {
    NodeId node;
    quint64 generation = 0;
    quint64 lastVersion = 0; ///< At least the highest version among the rows that were deleted.
    qint64 lastSequence = 0; ///< At least the highest seq that was deleted.
    qint64 deletedRows = 0; ///< Since the file was made; what a whole log lacks of 1…last seq.
};

/// Nothing where it is incomplete or its checksum does not match.
[[nodiscard]] std::optional<Meta> readMeta(Database &database);
[[nodiscard]] bool writeMeta(Database &database, const Meta &meta);

/// Nothing where a row is not what was written.
[[nodiscard]] std::optional<std::vector<OriginMark>> readMarks(Database &database);
[[nodiscard]] bool writeMark(Database &database, const OriginMark &mark);

[[nodiscard]] std::optional<std::vector<Doubt>> readDoubts(Database &database);
[[nodiscard]] bool writeDoubt(Database &database, const Doubt &doubt);
[[nodiscard]] bool removeDoubt(Database &database, NodeId origin);

/// Where other members were last: hints, without a checksum.
[[nodiscard]] std::vector<QByteArray> readMembers(Database &database);
[[nodiscard]] bool writeMembers(Database &database, const std::vector<QByteArray> &addresses);

/// How far the web-hooks were served. A row whose checksum is wrong is as if it were not there: more is sent twice
/// then.
[[nodiscard]] std::vector<QByteArray> readHookRegisters(Database &database);
[[nodiscard]] bool writeHookRegisters(Database &database, const std::vector<QByteArray> &registers);

/// CRC-32 (zlib's) over seq, time, origin, version (8 bytes each, big-endian), kind (1 byte), path, a zero byte, body.
[[nodiscard]] quint32 rowChecksum(qint64 sequence, HybridTime time, NodeId origin, quint64 version, qint64 kind,
                                  QByteArrayView path, QByteArrayView body);

} // namespace nesoi::schema

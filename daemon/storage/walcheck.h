// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/storageerror.h"

#include <optional>

namespace nesoi
{

/// Refuses a data file whose write-ahead log (FILE-wal) lost what had been acknowledged. Reads only.
///
/// SQLite takes such a log up to the first frame that is not sound, and silently drops the rest as what a crash cut
/// short. But nothing is ever written behind a transaction before that one is on the disk. So where sound frames go on
/// behind a transaction that would be dropped, it was no crash: the log was damaged later. Only damage to the end of
/// the log looks like a crash, and is taken for one.
[[nodiscard]] std::optional<StorageError> inspectWriteAheadLog(const QString &file);

} // namespace nesoi

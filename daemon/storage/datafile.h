// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/storageerror.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace nesoi
{

/// The data file as a file: what can be said of it before SQLite looks in, and how a new one comes into being.

/// The file that a name stands for, symbolic links followed, so that one file has one lock.
[[nodiscard]] QString resolvedFileName(const QString &name);

/// Refuses what is no data file by its first 100 bytes: a folder, an empty file, another program's, one of a newer
/// schema. Reads only. The caller holds the lock: closing a file drops the locks that SQLite has on it in this process.
[[nodiscard]] std::optional<StorageError> inspectHeader(const QString &file);

/// Makes a file under another name (FILE.new), brings it to the disk, and only then gives it its own: so there is never
/// half a one, and none that is there is ever replaced. fill: writes the content, given the name.
[[nodiscard]] std::optional<StorageError>
createFile(const QString &file, const std::function<std::optional<StorageError>(const QString &)> &fill);

/// What a failed system call says, as a sentence.
[[nodiscard]] StorageError systemError(int errorNumber, const QString &file);

/// The refusal of a data file whose content is not what was written.
[[nodiscard]] StorageError damaged(const QString &file, const QString &what);

} // namespace nesoi

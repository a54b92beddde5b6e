// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result.h"
#include "storage/storageerror.h"

#include <utility>

namespace nesoi
{

/// Keeps every other nesoid away from a data file: an flock() on FILE.lock, which holds our process id for those who
/// are turned away. Not on the data file itself, whose locks are SQLite's, so that people can read it with `sqlite3`
/// while the node runs. The kernel lets go of it when the process ends, however it ends; FILE.lock stays.
class FileLock
{
public:
    enum class Missing : quint8 {
        Create, ///< Make FILE.lock where it is not there.
        Ignore, ///< Where it is not there, nobody holds it: take nothing, leave nothing.
    };
    [[nodiscard]] static Result<FileLock, StorageError> acquire(const QString &dataFile, Missing missing);

    FileLock() = default;
    FileLock(FileLock &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    FileLock &operator=(FileLock &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~FileLock();

private:
    int m_descriptor = -1;
};

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "faultyvfs.h"

namespace nesoi
{

namespace
{

/// SQLite allocates it with room for the default VFS's own file behind it.
struct FaultyFile {
    sqlite3_file base;
    FaultyVfs *vfs;

    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

FaultyFile *faulty(sqlite3_file *file)
{
    return reinterpret_cast<FaultyFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return faulty(file)->real();
}

const sqlite3_io_methods *methods(sqlite3_file *file)
{
    return real(file)->pMethods;
}

int writeFile(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    const int verdict = faulty(file)->vfs->verdict(FaultyVfs::Write);
    return verdict == SQLITE_OK ? methods(file)->xWrite(real(file), data, size, offset) : verdict;
}

int syncFile(sqlite3_file *file, int flags)
{
    const int verdict = faulty(file)->vfs->verdict(FaultyVfs::Sync);
    return verdict == SQLITE_OK ? methods(file)->xSync(real(file), flags) : verdict;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const int verdict = faulty(file)->vfs->verdict(FaultyVfs::Truncate);
    return verdict == SQLITE_OK ? methods(file)->xTruncate(real(file), size) : verdict;
}

const sqlite3_io_methods faultyMethods = {
    .iVersion = 2, // No memory mapping, which would go round xWrite.
    .xClose = [](sqlite3_file *file) { return methods(file)->xClose(real(file)); },
    .xRead = [](sqlite3_file *file, void *data, int size,
                sqlite3_int64 offset) { return methods(file)->xRead(real(file), data, size, offset); },
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = syncFile,
    .xFileSize = [](sqlite3_file *file, sqlite3_int64 *size) { return methods(file)->xFileSize(real(file), size); },
    .xLock = [](sqlite3_file *file, int level) { return methods(file)->xLock(real(file), level); },
    .xUnlock = [](sqlite3_file *file, int level) { return methods(file)->xUnlock(real(file), level); },
    .xCheckReservedLock
    = [](sqlite3_file *file, int *out) { return methods(file)->xCheckReservedLock(real(file), out); },
    .xFileControl = [](sqlite3_file *file, int operation,
                       void *argument) { return methods(file)->xFileControl(real(file), operation, argument); },
    .xSectorSize = [](sqlite3_file *file) { return methods(file)->xSectorSize(real(file)); },
    .xDeviceCharacteristics = [](sqlite3_file *file) { return methods(file)->xDeviceCharacteristics(real(file)); },
    .xShmMap = [](sqlite3_file *file, int page, int pageSize, int extend,
                  void volatile **out) { return methods(file)->xShmMap(real(file), page, pageSize, extend, out); },
    .xShmLock = [](sqlite3_file *file, int offset, int n,
                   int flags) { return methods(file)->xShmLock(real(file), offset, n, flags); },
    .xShmBarrier = [](sqlite3_file *file) { methods(file)->xShmBarrier(real(file)); },
    .xShmUnmap = [](sqlite3_file *file, int erase) { return methods(file)->xShmUnmap(real(file), erase); },
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *owner = static_cast<FaultyVfs *>(vfs->pAppData);
    FaultyFile *wrapper = faulty(file);
    wrapper->base.pMethods = nullptr;
    wrapper->vfs = owner;
    if (const int verdict = owner->verdict(FaultyVfs::Open); verdict != SQLITE_OK)
        return verdict;
    const int result = owner->real()->xOpen(owner->real(), name, wrapper->real(), flags, outFlags);
    if (wrapper->real()->pMethods)
        wrapper->base.pMethods = &faultyMethods;
    return result;
}

} // namespace

FaultyVfs::FaultyVfs()
    : m_real(sqlite3_vfs_find(nullptr))
    , m_vfs(*m_real) // Everything but opening is the default's; its functions take the default's object or none.
{
    m_vfs.szOsFile = int(sizeof(FaultyFile)) + m_real->szOsFile;
    m_vfs.zName = "faulty";
    m_vfs.pAppData = this;
    m_vfs.xOpen = openFile;
    sqlite3_vfs_register(&m_vfs, 0);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
}

void FaultyVfs::failAfter(int calls, unsigned kinds, int result)
{
    m_kinds = 0;
    m_calls = 0;
    m_allowed = calls;
    m_result = result;
    m_kinds = kinds;
}

void FaultyVfs::heal()
{
    m_kinds = 0;
}

int FaultyVfs::verdict(Call call)
{
    if ((m_kinds & call) == 0)
        return SQLITE_OK;
    return m_calls++ < m_allowed ? SQLITE_OK : int(m_result);
}

} // namespace nesoi

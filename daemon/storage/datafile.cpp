// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/datafile.h"

#include "storage/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace nesoi
{

namespace
{

using namespace Qt::StringLiterals;

// Of SQLite's file format (https://www.sqlite.org/fileformat2.html, 1.3).
constexpr QByteArrayView sqliteMagic("SQLite format 3\0", 16);
constexpr qsizetype headerSize = 100;
constexpr qsizetype userVersionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;

class Descriptor
{
public:
    Descriptor(const QString &file, int flags)
        : m_descriptor(::open(QFile::encodeName(file).constData(), flags | O_CLOEXEC))
    {
    }
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

std::optional<StorageError> sync(const QString &fileOrFolder)
{
    const Descriptor descriptor(fileOrFolder, O_RDONLY);
    if (descriptor.get() < 0 || fsync(descriptor.get()) != 0)
        return systemError(errno, fileOrFolder);
    return std::nullopt;
}

void removeUnfinished(const QString &file)
{
    for (const QString &suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + suffix);
}

/// Unlike rename(), link() never replaces a file.
std::optional<StorageError> giveName(const QString &unfinished, const QString &file)
{
    if (link(QFile::encodeName(unfinished).constData(), QFile::encodeName(file).constData()) != 0)
        return systemError(errno, file);
    return std::nullopt;
}

StorageError foreign(const QString &file, const QString &what)
{
    return {u"%1 is %2, not a data file of nesoid: name another one."_s.arg(file, what)};
}

} // namespace

QString resolvedFileName(const QString &name)
{
    const QFileInfo info(name);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath()
                            : folder + (folder.endsWith(u'/') ? u""_s : u"/"_s) + info.fileName();
}

std::optional<StorageError> inspectHeader(const QString &file)
{
    const Descriptor descriptor(file, O_RDONLY | O_NONBLOCK);
    struct stat status = {};
    if (descriptor.get() < 0 || fstat(descriptor.get(), &status) != 0)
        return systemError(errno, file);
    if (!S_ISREG(status.st_mode))
        return foreign(file, S_ISDIR(status.st_mode) ? u"a folder"_s : u"no ordinary file"_s);
    if (status.st_size == 0)
        return StorageError{u"%1 is empty, which no data file ever is: restore it from a backup, or delete it to start "
                            "anew."_s.arg(file)};

    char header[headerSize] = {};
    const ssize_t size = pread(descriptor.get(), header, sizeof(header), 0);
    if (size < 0)
        return systemError(errno, file);
    if (!QByteArrayView(header, headerSize).startsWith(sqliteMagic))
        return foreign(file, u"a file of another program"_s);
    if (size < headerSize)
        return damaged(file, u"it is cut off"_s);
    if (qFromBigEndian<qint32>(header + applicationIdOffset) != schema::applicationId)
        return foreign(file, u"a SQLite database of another program"_s);
    return schema::refuseNewer(file, qFromBigEndian<qint32>(header + userVersionOffset));
}

std::optional<StorageError> createFile(const QString &file,
                                       const std::function<std::optional<StorageError>(const QString &)> &fill)
{
    const QString unfinished = file + u".new"_s;
    removeUnfinished(unfinished);
    std::optional<StorageError> error = fill(unfinished);
    if (!error)
        error = sync(unfinished);
    if (!error)
        error = giveName(unfinished, file);
    removeUnfinished(unfinished);
    return error ? error : sync(QFileInfo(file).absolutePath());
}

StorageError systemError(int errorNumber, const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    switch (errorNumber) {
    case ENOENT:
    case ENOTDIR:
        return {u"The folder %1 does not exist: create it, or name another data file."_s.arg(folder)};
    case EACCES:
    case EPERM:
        return {u"%1 may not be opened: give the user that runs nesoid permission to read and write it and the folder "
                "%2."_s.arg(file, folder)};
    case EROFS:
        return {u"%1 is on a disk that takes no writes: mount it writable, or name another data file."_s.arg(file)};
    case ENOSPC:
    case EDQUOT:
        return {u"No space is left for %1: free some on its disk, and start again."_s.arg(file)};
    default:
        return {u"%1 cannot be used (%2): check its disk, or name another data file."_s.arg(
            file, qt_error_string(errorNumber))};
    }
}

StorageError damaged(const QString &file, const QString &what)
{
    return {
        u"%1 is damaged (%2): restore a backup; or, in a cluster, move the file and its -wal away and let the other "
        "nodes fill a new one; look in with sqlite3."_s.arg(file, what)};
}

} // namespace nesoi

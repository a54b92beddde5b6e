// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/filelock.h"

#include "storage/datafile.h"

#include <QByteArray>
#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace nesoi
{

namespace
{

using namespace Qt::StringLiterals;

StorageError inUse(const QString &dataFile, int descriptor)
{
    char text[24] = {};
    const ssize_t size = pread(descriptor, text, sizeof(text) - 1, 0);
    const qlonglong pid = QByteArray(text, size > 0 ? qsizetype(size) : 0).trimmed().toLongLong();
    const QString who = pid > 0 ? u"another nesoid (pid %1)"_s.arg(pid) : u"another nesoid"_s;
    return {u"%1 is in use by %2: stop that one first, or name another data file."_s.arg(dataFile, who)};
}

/// For those who are turned away only: on a full disk it stays empty, and the lock holds all the same.
void writeProcessId(int descriptor)
{
    const QByteArray text = QByteArray::number(qlonglong(getpid())) + '\n';
    if (ftruncate(descriptor, 0) == 0) [[maybe_unused]]
        const ssize_t written = pwrite(descriptor, text.constData(), size_t(text.size()), 0);
}

} // namespace

Result<FileLock, StorageError> FileLock::acquire(const QString &dataFile, Missing missing)
{
    const QString file = dataFile + u".lock"_s;
    const int flags = missing == Missing::Create ? O_RDWR | O_CREAT : O_RDONLY;
    FileLock lock;
    lock.m_descriptor = ::open(QFile::encodeName(file).constData(), flags | O_CLOEXEC, 0644);
    if (lock.m_descriptor < 0) {
        if (errno == ENOENT && missing == Missing::Ignore)
            return lock;
        return systemError(errno, file);
    }
    if (flock(lock.m_descriptor, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? inUse(dataFile, lock.m_descriptor) : systemError(errno, file);
    if (missing == Missing::Create)
        writeProcessId(lock.m_descriptor);
    return lock;
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace nesoi

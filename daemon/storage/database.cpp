// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/database.h"

#include "storage/datafile.h"

#include <QFile>

namespace nesoi
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int busyTimeoutMs = 1000;

/// SQLite's words, and the system's where it has some.
QString reason(sqlite3 *handle)
{
    const QString words = QString::fromUtf8(sqlite3_errmsg(handle));
    const int systemErrno = sqlite3_system_errno(handle);
    return systemErrno == 0 ? words : words + u", "_s + qt_error_string(systemErrno);
}

} // namespace

Statement::Statement(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    m_statement.reset(statement);
}

int Statement::step()
{
    return m_statement ? sqlite3_step(m_statement.get()) : SQLITE_ERROR;
}

bool Statement::run()
{
    int result = SQLITE_ROW;
    while (result == SQLITE_ROW)
        result = step();
    reset();
    return result == SQLITE_DONE;
}

Result<Database, StorageError> Database::open(const QString &file, int flags, const QByteArray &vfs)
{
    Database database;
    database.m_file = file;
    sqlite3 *handle = nullptr;
    const int result = sqlite3_open_v2(QFile::encodeName(file).constData(), &handle,
                                       flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE,
                                       vfs.isEmpty() ? nullptr : vfs.constData());
    database.m_handle.reset(handle);
    if (result != SQLITE_OK)
        return database.readError();
    sqlite3_busy_timeout(handle, busyTimeoutMs);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return database;
}

bool Database::run(const char *sql)
{
    return sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

std::optional<qint64> Database::integer(const char *sql)
{
    Statement query(handle(), sql);
    if (query.step() != SQLITE_ROW)
        return std::nullopt;
    return query.integer(0);
}

void Database::rollBack()
{
    if (sqlite3_get_autocommit(handle()) == 0)
        sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

StorageError Database::readError() const
{
    switch (sqlite3_errcode(handle()) & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {u"%1 is locked by another program: end what holds it, such as a sqlite3 shell in a transaction."_s.arg(
            m_file)};
    case SQLITE_FULL:
        return writeError();
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_NOMEM:
        return {u"%1 cannot be read (%2): check its disk and its permissions."_s.arg(m_file, reason(handle()))};
    default:
        return damaged(m_file, reason(handle()));
    }
}

StorageError Database::writeError() const
{
    switch (sqlite3_errcode(handle()) & 0xff) {
    case SQLITE_FULL:
        return {u"No space is left for %1: free some on its disk, and writes are taken again."_s.arg(m_file)};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {
            u"%1 cannot be written (%2): check its disk and its permissions; writes are taken again when it can."_s.arg(
                m_file, reason(handle()))};
    default:
        return readError();
    }
}

} // namespace nesoi

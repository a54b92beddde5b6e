// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result.h"
#include "storage/storageerror.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>

#include <sqlite3.h>

namespace nesoi
{

/// A prepared statement of a Database, which it must not outlive.
class Statement
{
public:
    Statement() = default;
    /// A statement that SQLite does not understand gives an error when it is stepped.
    Statement(sqlite3 *database, const char *sql);

    /// Binds to ?1, ?2, …; text must live until the statement has run.
    void bind(int parameter, qint64 value) { sqlite3_bind_int64(m_statement.get(), parameter, value); }
    void bind(int parameter, QByteArrayView text)
    {
        sqlite3_bind_text(m_statement.get(), parameter, text.data(), int(text.size()), SQLITE_STATIC);
    }
    void bindZeros(int parameter, int bytes) { sqlite3_bind_zeroblob(m_statement.get(), parameter, bytes); }

    /// SQLITE_ROW, SQLITE_DONE, or an error.
    [[nodiscard]] int step();
    /// Runs to the end and makes it ready for the next run; whether there was no error.
    [[nodiscard]] bool run();
    void reset() { sqlite3_reset(m_statement.get()); }

    [[nodiscard]] qint64 integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }
    /// Text or blob; valid until the next step().
    [[nodiscard]] QByteArrayView bytes(int column) const
    {
        const void *data = sqlite3_column_blob(m_statement.get(), column);
        return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement.get(), column)};
    }

private:
    struct Finalizer {
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

/// An open SQLite database. Threads: one at a time.
class Database
{
public:
    /// flags: those of sqlite3_open_v2(). vfs: by name; empty: the default.
    [[nodiscard]] static Result<Database, StorageError> open(const QString &file, int flags, const QByteArray &vfs);

    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }

    [[nodiscard]] bool run(const char *sql);
    /// The integer that a query gives in its first row and column; nothing where there is an error or no row.
    [[nodiscard]] std::optional<qint64> integer(const char *sql);
    /// Rolls back what is open; SQLite may have done it by itself after an I/O error.
    void rollBack();

    /// What the last call that failed says, as a sentence about reading or writing the file.
    [[nodiscard]] StorageError readError() const;
    [[nodiscard]] StorageError writeError() const;

private:
    struct Closer {
        void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
    };
    std::unique_ptr<sqlite3, Closer> m_handle;
    QString m_file;
};

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <atomic>

#include <sqlite3.h>

namespace nesoi
{

/// A disk that fails on demand: a SQLite VFS over the default one. Registered while the object lives; its files must
/// not outlive it. Threads: failAfter(), heal() and calls() from any.
class FaultyVfs
{
public:
    enum Call : unsigned { Write = 1, Sync = 2, Truncate = 4, Open = 8, AnyCall = 15 };

    FaultyVfs();
    ~FaultyVfs();
    Q_DISABLE_COPY_MOVE(FaultyVfs)

    [[nodiscard]] static QByteArray name() { return "faulty"; }

    /// So many more calls of these kinds succeed, then all fail with this result until heal().
    void failAfter(int calls, unsigned kinds, int result);
    void heal();
    [[nodiscard]] int calls() const { return m_calls; } ///< Of the kinds in question, since failAfter().

    /// What a call gives: SQLITE_OK, or the error that is due.
    [[nodiscard]] int verdict(Call call);
    [[nodiscard]] sqlite3_vfs *real() const { return m_real; }

private:
    sqlite3_vfs *m_real;
    sqlite3_vfs m_vfs;
    std::atomic<int> m_calls = 0;
    std::atomic<int> m_allowed = 0;
    std::atomic<unsigned> m_kinds = 0;
    std::atomic<int> m_result = SQLITE_OK;
};

} // namespace nesoi

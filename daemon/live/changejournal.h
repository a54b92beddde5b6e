// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/writer.h"

#include <QByteArray>

#include <atomic>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace nesoi
{

/// A change as clients are told of it.
struct LiveEvent {
    enum class Kind : quint8 { Created, Replaced, Deleted, Expired, Revived };

    quint64 number = 0; ///< Counts the events of this run of the node, from 1 without gaps.
    Kind kind = Kind::Created;
    bool isRefresh = false; ///< Replaced: by one that differs in nothing but `updated_at`.
    RecordPointer record{}; ///< What stands now; of Deleted the tombstone.
};
[[nodiscard]] QByteArrayView toText(LiveEvent::Kind kind); ///< "created", …

/// The last changes that became visible on this node, for those who wait for them. Bounded in number and in bytes of
/// the texts that it keeps; whoever is further behind has missed some, and must read anew.
///
/// A change that nobody could see (a tombstone where nothing stood) is none. A host that comes back by being written is
/// one event, Revived.
///
/// Threads: any. What is pushed comes from one thread at a time.
class ChangeJournal final : public CommitListener
{
public:
    /// run: names this run of this node, no other: ids of events that clients come back with begin with it.
    explicit ChangeJournal(QByteArray run, size_t maxEvents = 16'384, qint64 maxBytes = 32 * 1024 * 1024);

    /// Something to be called (from the thread that wrote) after events were added, while `wants` holds; it must not
    /// block. All of them before the first commit.
    void addReader(const std::atomic<bool> &wants, std::function<void()> wake);

    [[nodiscard]] const QByteArray &run() const { return m_run; }
    [[nodiscard]] quint64 last() const; ///< The number of the last event; 0: there was none.

    struct Events {
        std::vector<LiveEvent> events; ///< In order.
        bool missed = false; ///< Some before them are no longer here.
    };
    /// The events after this number, at most so many. After a number that there was not yet, all were missed.
    [[nodiscard]] Events since(quint64 number, size_t most = 1024) const;

    void committed(const Commit &commit) override;
    void renamed(NodeId id) override;

private:
    struct Reader {
        const std::atomic<bool> *wants;
        std::function<void()> wake;
    };
    void add(LiveEvent::Kind kind, bool isRefresh, const RecordPointer &record);

    const QByteArray m_run;
    const size_t m_maxEvents;
    const qint64 m_maxBytes;
    std::vector<Reader> m_readers;
    mutable std::mutex m_mutex; ///< Guards what follows.
    std::deque<LiveEvent> m_events;
    quint64 m_last = 0;
    qint64 m_bytes = 0;
};

} // namespace nesoi

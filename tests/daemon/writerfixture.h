// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storage/writer.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>

namespace nesoi
{

constexpr qint64 june2026 = 1'782'000'000'123'456; // Microseconds since 1970.
constexpr auto patience = std::chrono::seconds(20);

/// The wall clock stands still until a test moves it.
inline std::atomic<qint64> wallTime = june2026;

inline qint64 wallClock()
{
    return wallTime;
}

inline ResourcePath path(QByteArrayView text)
{
    return *ResourcePath::parse(text);
}

/// Collects outcomes. The Writer can be held up in written(), so that what is submitted meanwhile becomes one batch.
class Collector : public WriteListener
{
public:
    void written(std::vector<WriteOutcome> &&outcomes) override
    {
        std::unique_lock lock(m_mutex);
        ++m_deliveries;
        for (WriteOutcome &outcome : outcomes)
            m_outcomes.push_back(std::move(outcome));
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return !m_held; });
    }

    /// One that submit() gave back.
    void add(WriteOutcome &&outcome)
    {
        const std::lock_guard lock(m_mutex);
        m_outcomes.push_back(std::move(outcome));
        m_changed.notify_all();
    }

    void hold(bool held)
    {
        const std::lock_guard lock(m_mutex);
        m_held = held;
        m_changed.notify_all();
    }

    /// The outcomes so far, once there are so many; by token.
    std::map<quint64, WriteOutcome> await(size_t count)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, patience, [&] { return m_outcomes.size() >= count; });
        std::map<quint64, WriteOutcome> byToken;
        for (const WriteOutcome &outcome : m_outcomes)
            byToken.insert_or_assign(outcome.token, outcome);
        return byToken;
    }

    [[nodiscard]] int deliveries() const
    {
        const std::lock_guard lock(m_mutex);
        return m_deliveries;
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<WriteOutcome> m_outcomes;
    int m_deliveries = 0;
    bool m_held = false;
};

/// A running Writer and what it writes to.
class Fixture
{
public:
    using Operation = WriteRequest::Operation;

    explicit Fixture(const SqliteLog::Settings &log, const Writer::Settings &settings = {})
    {
        auto opened = Writer::open(log, settings, store, wallClock);
        if (opened)
            writer = *std::move(opened);
        else
            refusal = opened.error().sentence;
    }

    ~Fixture() { release(); } // A test that failed may have left the Writer held.

    quint64 submit(Operation operation, QByteArrayView at, const Precondition &precondition = {},
                   const QByteArray &filling = {})
    {
        const QByteArray name = path(at).name().toByteArray();
        Document document = *parseDocument(
            path(at), "{\"name\": \"" + name + "\", \"config\": \"" + filling + "\", \"endpoints\": {}}", {});
        auto outcome = writer->submit({operation, std::move(document), precondition, &collector, ++token});
        if (outcome)
            collector.add(*std::move(outcome));
        return token;
    }

    /// Submits and waits for the outcome.
    WriteOutcome write(Operation operation, QByteArrayView at, const Precondition &precondition = {},
                       const QByteArray &filling = {})
    {
        const quint64 mine = submit(operation, at, precondition, filling);
        return collector.await(mine)[mine];
    }

    WriteOutcome put(QByteArrayView at, const QByteArray &filling = {})
    {
        return write(Operation::Put, at, {}, filling);
    }

    /// Keeps the Writer busy until release(), so that what is submitted in between is one batch.
    void hold()
    {
        collector.hold(true);
        const quint64 mine = submit(Operation::Put, "/app/hold");
        collector.await(mine);
    }
    void release() { collector.hold(false); }

    Store store;
    Collector collector; // Before the Writer, which it must outlive.
    std::unique_ptr<Writer> writer;
    QString refusal;
    quint64 token = 0;
};

} // namespace nesoi

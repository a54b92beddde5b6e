// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>
#include <mutex>
#include <vector>

namespace nesoi
{

class HttpWorker;

/// Where another thread puts what is to be done on a worker's, such as answering a client. Shared, for whoever has yet
/// to put something there may outlive the worker.
///
/// Threads: put() from any, the rest on the worker's.
class WorkerInbox
{
public:
    using Task = std::function<void()>;

    explicit WorkerInbox(HttpWorker &worker);

    /// Wakes the worker. Does nothing after close().
    void put(Task &&task);
    [[nodiscard]] std::vector<Task> take();
    void close();

private:
    std::mutex m_mutex;
    HttpWorker *m_worker; ///< Null after close().
    std::vector<Task> m_tasks;
};

} // namespace nesoi

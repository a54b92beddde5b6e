// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/workerinbox.h"

#include "http/httpworker.h"

#include <utility>

namespace nesoi
{

WorkerInbox::WorkerInbox(HttpWorker &worker)
    : m_worker(&worker)
{
}

void WorkerInbox::put(Task &&task)
{
    const std::lock_guard lock(m_mutex); // Also while waking: the worker may be about to go.
    if (!m_worker)
        return;
    m_tasks.push_back(std::move(task));
    m_worker->wake();
}

std::vector<WorkerInbox::Task> WorkerInbox::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_tasks, {});
}

void WorkerInbox::close()
{
    const std::lock_guard lock(m_mutex);
    m_worker = nullptr;
    m_tasks.clear();
}

} // namespace nesoi

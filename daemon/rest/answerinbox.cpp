// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/answerinbox.h"

#include "http/httpworker.h"

#include <utility>

namespace nesoi
{

AnswerInbox::AnswerInbox(HttpWorker &worker)
    : m_worker(&worker)
{
}

void AnswerInbox::put(Answer &&answer)
{
    const std::lock_guard lock(m_mutex); // Also while waking: the worker may be about to go.
    if (!m_worker)
        return;
    m_answers.push_back(std::move(answer));
    m_worker->wake();
}

std::vector<AnswerInbox::Answer> AnswerInbox::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_answers, {});
}

void AnswerInbox::close()
{
    const std::lock_guard lock(m_mutex);
    m_worker = nullptr;
    m_answers.clear();
}

} // namespace nesoi

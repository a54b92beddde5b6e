// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/response.h"

#include <functional>
#include <mutex>
#include <vector>

namespace nesoi
{

class HttpWorker;

/// Where another thread puts what a worker's clients are to be answered. Shared, for whoever has yet to answer may
/// outlive the worker.
///
/// Threads: put() from any, the rest on the worker's.
class AnswerInbox
{
public:
    /// An exchange (Request::token) and what makes its answer, on the worker's thread.
    struct Answer {
        quint64 token = 0;
        std::function<Response()> make;
    };

    explicit AnswerInbox(HttpWorker &worker);

    /// Wakes the worker. Does nothing after close().
    void put(Answer &&answer);
    [[nodiscard]] std::vector<Answer> take();
    void close();

private:
    std::mutex m_mutex;
    HttpWorker *m_worker; ///< Null after close().
    std::vector<Answer> m_answers;
};

} // namespace nesoi

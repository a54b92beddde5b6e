// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/httpmetrics.h"

#include <atomic>

namespace nesoi
{

/// What a worker's waiting reads and event streams share with other threads: whether they want to be woken when
/// something changes (ChangeJournal::addReader()), and their numbers.
///
/// Threads: written by the worker's, read by any.
struct LiveState {
    std::atomic<bool> hasReads{false};
    std::atomic<bool> hasStreams{false};
    std::atomic<qint64> waitingReads{0};
    std::atomic<qint64> streams{0};
    Counter eventsSent; ///< To each stream.
    Counter resets; ///< The same.
};

} // namespace nesoi

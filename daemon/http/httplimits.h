// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace nesoi
{

/// What a client may ask of the node. Each has a command line option of the same name (docs/configuration.md).
struct HttpLimits {
    qint64 maxHead = 16 * 1024; ///< Bytes of request line and header fields together; beyond: 431.
    qint64 maxBody = 1024 * 1024; ///< Bytes of a request's body; beyond: 413.
    int maxDepth = 64; ///< Nesting of a request's JSON; beyond: 400.
    int requestTimeoutMs = 30'000; ///< From a request's first byte to its last; beyond: 408. Also without any progress
                                   ///< while an answer is read; beyond: closed.
    int idleTimeoutMs = 75'000; ///< Between requests; beyond: closed.
    int maxConnections = 32'768; ///< Beyond: 503. Lowered where the process may not open so many files.
    qint64 maxInputBuffered = 64 * 1024 * 1024; ///< Bytes of unfinished requests over all connections, not counting
                                                ///< the first 4 KiB of each; beyond: 503.
    qint64 maxOutputBuffered = 256 * 1024 * 1024; ///< Bytes of answers that clients have not read yet, over all
                                                  ///< connections; beyond: 503.
};

} // namespace nesoi

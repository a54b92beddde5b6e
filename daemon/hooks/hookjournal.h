// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hooks/hookservice.h"

#include <optional>

namespace nesoi
{

/// Puts into the log which web-hooks begin to fail, recover and are given up: a line for each change, and of many at
/// once some. Endpoints are named by scheme, host and port: the rest may hold secrets.
class HookJournal
{
public:
    /// before, after: the hook's state, around an attempt.
    void note(const ResourcePath &hook, const QByteArray &endpoint, const std::optional<HookState> &before,
              const std::optional<HookState> &after, const HookResponse &response, MonotonicMs now);

private:
    [[nodiscard]] bool mayWrite(MonotonicMs now);

    MonotonicMs m_windowBegan = 0;
    int m_written = 0;
    int m_leftOut = 0;
};

} // namespace nesoi

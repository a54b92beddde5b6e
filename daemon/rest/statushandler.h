// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/response.h"
#include "rest/nodecontext.h"

namespace nesoi
{

/// What the node says of itself: /, /livez, /readyz.
class StatusHandler
{
public:
    explicit StatusHandler(const NodeContext &node);

    [[nodiscard]] Response index() const;
    [[nodiscard]] static Response livez();
    [[nodiscard]] Response readyz() const;

private:
    const NodeContext &m_node;
};

} // namespace nesoi

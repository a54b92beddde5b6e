// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/requesthandler.h"
#include "rest/nodecontext.h"

namespace nesoi
{

/// The cluster, as clients see it (GET /cluster) and leave it (POST /cluster/leave), and what members ask each other
/// (POST /cluster/catch-up).
class ClusterHandler
{
public:
    explicit ClusterHandler(const NodeContext &node);

    [[nodiscard]] Response get() const;
    /// The node says good-bye to the others and stops, after this is answered.
    [[nodiscard]] Response leave(const Request &request) const;
    [[nodiscard]] Response catchUp(const Request &request) const;

private:
    const NodeContext &m_node;
};

/// What is said to who asks what only members ask. type: of the Problem.
[[nodiscard]] Response refuseStranger(const QByteArray &type);

} // namespace nesoi

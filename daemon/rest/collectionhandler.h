// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/requesthandler.h"
#include "rest/nodecontext.h"
#include "rest/target.h"

namespace nesoi
{

/// GET of collections: the applications, the services, the hosts of a service, the web-hooks of either.
class CollectionHandler
{
public:
    explicit CollectionHandler(const NodeContext &node);

    [[nodiscard]] Response get(const ResourcePath &path, const Target &target, const Request &request) const;

private:
    [[nodiscard]] Response whole(const ResourcePath &path, const Request &request) const;
    [[nodiscard]] Response selected(const ResourcePath &path, const Selection &selection, const Request &request) const;
    [[nodiscard]] Response master(const ResourcePath &path, const Request &request) const;

    const NodeContext &m_node;
};

} // namespace nesoi

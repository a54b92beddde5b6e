// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/response.h"
#include "rest/nodecontext.h"
#include "rest/read.h"

#include <span>

namespace nesoi
{

/// GET of collections: the applications, the services, the hosts of a service. (Web-hooks: HookHandler.)
class CollectionHandler
{
public:
    explicit CollectionHandler(const NodeContext &node);

    [[nodiscard]] Response get(const Read &read) const;

private:
    [[nodiscard]] Response whole(const Read &read) const;
    [[nodiscard]] Response selected(const Read &read) const;

    const NodeContext &m_node;
};

/// {"NAME": {the resource}, …}, by ResourcePath::keyOf().
[[nodiscard]] QByteArray printRecords(const ResourcePath &collection, std::span<const RecordPointer> records);

/// Adds the Link to the page after this one (rel="next"). lastName: of this page's members, as printRecords().
void addNextLink(Response &response, const Read &read, QByteArrayView lastName);

} // namespace nesoi

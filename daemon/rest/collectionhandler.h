// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/requesthandler.h"
#include "rest/nodecontext.h"
#include "rest/target.h"

#include <span>

namespace nesoi
{

/// GET of collections: the applications, the services, the hosts of a service. (Web-hooks: HookHandler.)
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

/// {"NAME": {the resource}, …}
[[nodiscard]] QByteArray printRecords(std::span<const RecordPointer> records);

/// Adds the Link to the page after this one (rel="next"). lastName: of this page's members.
void addNextLink(Response &response, const ResourcePath &collection, const Selection &selection,
                 QByteArrayView lastName, QByteArrayView host);

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/response.h"
#include "live/liveness.h"
#include "rest/read.h"
#include "rest/representationcache.h"
#include "store/store.h"

#include <span>

namespace nesoi
{

/// GET of collections: the applications, the services, the hosts of a service. (Web-hooks: HookHandler.)
class CollectionHandler
{
public:
    CollectionHandler(const Store &store, const Liveness &liveness, RepresentationCache &representations);

    [[nodiscard]] Response get(const Read &read) const;

private:
    [[nodiscard]] Response whole(const Read &read) const;
    [[nodiscard]] Response selected(const Read &read) const;

    const Store &m_store;
    const Liveness &m_liveness;
    RepresentationCache &m_representations;
};

/// {"NAME": {the resource}, …}, by ResourcePath::keyOf().
[[nodiscard]] QByteArray printRecords(const ResourcePath &collection, std::span<const RecordPointer> records);

/// Adds the Link to the page after this one (rel="next"). lastName: of this page's members, as printRecords().
void addNextLink(Response &response, const Read &read, QByteArrayView lastName);

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/requesthandler.h"
#include "rest/nodecontext.h"
#include "rest/read.h"

#include <optional>

namespace nesoi
{

/// GET of an application or a host. (Web-hooks: HookHandler.)
[[nodiscard]] Response getRecord(const Store &store, const Read &read);

/// PUT and DELETE of what is stored by itself (an application, a host, a web-hook), and POST of a web-hook. Writes are
/// handed to the Writer and answered when they are on disk, by written().
class RecordHandler
{
public:
    /// listener: told of the writes' outcome.
    RecordHandler(const NodeContext &node, WriteListener &listener);

    [[nodiscard]] std::optional<Response> put(const ResourcePath &path, const Request &request) const;
    [[nodiscard]] std::optional<Response> remove(const ResourcePath &path, const Request &request) const;
    [[nodiscard]] std::optional<Response> post(const ResourcePath &hooks, const Request &request) const;

    [[nodiscard]] static Response written(const WriteOutcome &outcome);

private:
    [[nodiscard]] std::optional<Response> submit(WriteRequest::Operation operation,
                                                 Result<Document, Problem> &&document, const Request &request) const;

    const NodeContext &m_node;
    WriteListener &m_listener;
};

[[nodiscard]] Response notFound(const ResourcePath &path);

/// Adds the Link to a subject's web-hooks (rel="Subscriptions"), which clients of 2011 find them by.
void addSubscriptionsLink(Response &response, const ResourcePath &subject, QByteArrayView host);

} // namespace nesoi

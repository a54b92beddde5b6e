// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/requesthandler.h"
#include "rest/answerinbox.h"
#include "rest/nodecontext.h"
#include "rest/target.h"

#include <memory>
#include <optional>

namespace nesoi
{

/// GET of web-hooks, which shows how they are doing besides how they were registered; their last deliveries, and a test
/// delivery; and what members ask each other about all that. HookService knows, but not at once: what is not answered
/// here comes by the inbox.
class HookHandler
{
public:
    HookHandler(const NodeContext &node, std::shared_ptr<AnswerInbox> inbox);

    /// path: a Hook, or Hooks.
    [[nodiscard]] std::optional<Response> get(const ResourcePath &path, const Target &target,
                                              const Request &request) const;
    [[nodiscard]] std::optional<Response> deliveries(const ResourcePath &hook, const Request &request) const;
    [[nodiscard]] std::optional<Response> test(const ResourcePath &hook, const Request &request) const;
    void answerPeer(const Request &request) const;

private:
    const NodeContext &m_node;
    std::shared_ptr<AnswerInbox> m_inbox;
};

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hooks/hookservice.h"
#include "http/requesthandler.h"
#include "rest/nodecontext.h"
#include "rest/read.h"
#include "rest/workerinbox.h"

#include <functional>
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
    HookHandler(const NodeContext &node, HttpWorker &worker, std::shared_ptr<WorkerInbox> inbox);

    /// The answer to a read, as far as it is known without asking: nothing where there are hooks that have states.
    [[nodiscard]] std::optional<Response> answerUnasked(const Read &read) const;
    /// The answer to a read, with these states.
    [[nodiscard]] Response answer(const Read &read, const ShownHookStates &states) const;
    /// Asks how hooks are doing. tell: called on this worker's thread, once.
    void ask(const HookSelection &hooks, std::function<void(const ShownHookStates &)> tell) const;

    // What is answered later is answered with these further header fields.
    [[nodiscard]] std::optional<Response> deliveries(const ResourcePath &hook, const Request &request,
                                                     const QByteArray &fields) const;
    [[nodiscard]] std::optional<Response> test(const ResourcePath &hook, const Request &request) const;
    void answerPeer(const Request &request) const;

private:
    const NodeContext &m_node;
    HttpWorker &m_worker;
    std::shared_ptr<WorkerInbox> m_inbox;
};

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/requesthandler.h"
#include "rest/answerinbox.h"
#include "rest/clusterhandler.h"
#include "rest/collectionhandler.h"
#include "rest/hookhandler.h"
#include "rest/nodecontext.h"
#include "rest/recordhandler.h"
#include "rest/statushandler.h"
#include "rest/target.h"
#include "storage/writer.h"

#include <memory>
#include <mutex>
#include <vector>

namespace nesoi
{

/// The REST API (docs/rest-api.md): finds out what a request is for and has the right handler answer.
///
/// Threads: one per HTTP worker, on its thread. written() comes from the Writer's thread and only puts the outcomes
/// where woken() finds them; so do others with what they are asked, by the AnswerInbox.
class RestApi : public RequestHandler, public WriteListener
{
public:
    RestApi(const NodeContext &node, HttpWorker &worker);
    ~RestApi() override;
    Q_DISABLE_COPY_MOVE(RestApi)

    std::optional<Response> handle(const Request &request, Route &route) override;
    void woken() override;
    void written(std::vector<WriteOutcome> &&outcomes) override;

private:
    [[nodiscard]] std::optional<Response> handleFixed(const Target &target, const Request &request, Route &route);
    [[nodiscard]] std::optional<Response> post(const Target &target, const Request &request, Route route);
    [[nodiscard]] std::optional<Response> handleHookPart(const ResourcePath &hook, const Target &target,
                                                         const Request &request, Route route);
    [[nodiscard]] std::optional<Response> handleResource(const Target &target, const Request &request, Route &route);
    [[nodiscard]] std::optional<Response> read(const ResourcePath &path, const Target &target,
                                               const Request &request) const;

    const NodeContext &m_node;
    HttpWorker &m_worker;
    std::shared_ptr<AnswerInbox> m_inbox;
    RecordHandler m_records;
    CollectionHandler m_collections;
    HookHandler m_hooks;
    StatusHandler m_status;
    ClusterHandler m_cluster;

    std::mutex m_mutex; ///< Guards m_outcomes.
    std::vector<WriteOutcome> m_outcomes;
};

} // namespace nesoi

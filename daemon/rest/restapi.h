// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/requesthandler.h"
#include "rest/clusterhandler.h"
#include "rest/collectionhandler.h"
#include "rest/crossorigin.h"
#include "rest/eventstreams.h"
#include "rest/hookhandler.h"
#include "rest/nodecontext.h"
#include "rest/recordhandler.h"
#include "rest/statushandler.h"
#include "rest/target.h"
#include "rest/waitingreads.h"
#include "rest/workerinbox.h"
#include "storage/writer.h"

#include <memory>
#include <mutex>
#include <vector>

namespace nesoi
{

/// The REST API (docs/rest-api.md): finds out what a request is for and has the right handler answer.
///
/// Threads: one per HTTP worker, on its thread. written() comes from the Writer's thread and only puts the outcomes
/// where woken() finds them; so do others with what they are asked, by the WorkerInbox; of changes the ChangeJournal
/// wakes the worker.
class RestApi : public RequestHandler, public WriteListener
{
public:
    RestApi(const NodeContext &node, HttpWorker &worker);
    ~RestApi() override;
    Q_DISABLE_COPY_MOVE(RestApi)

    std::optional<Response> handle(const Request &request, Route &route) override;
    void woken() override;
    void gone(quint64 token) override;
    void saidAll(quint64 token) override;
    void writable(quint64 token) override;
    [[nodiscard]] std::optional<Clock::time_point> nextTime() const override;
    void timePassed(Clock::time_point now) override;
    void drain() override;
    void written(std::vector<WriteOutcome> &&outcomes) override;

private:
    [[nodiscard]] std::optional<Response> dispatch(const Target &target, const Request &request, Route &route);
    [[nodiscard]] std::optional<Response> handleFixed(const Target &target, const Request &request, Route &route);
    [[nodiscard]] std::optional<Response> post(const Target &target, const Request &request, Route route);
    [[nodiscard]] std::optional<Response> handleHookPart(const ResourcePath &hook, const Target &target,
                                                         const Request &request, Route route);
    [[nodiscard]] std::optional<Response> handleResource(const Target &target, const Request &request, Route &route);
    [[nodiscard]] std::optional<Response> read(const ResourcePath &path, const Target &target, const Request &request,
                                               Route &route);
    [[nodiscard]] std::optional<Response> look(const Read &read) const;
    [[nodiscard]] Response events(const Target &target, const Request &request);
    [[nodiscard]] Response options(Route route, const Request &request) const;
    [[nodiscard]] WaitingReads::Doors doorsOfReads();
    [[nodiscard]] EventStreams::Doors doorsOfStreams();

    const NodeContext &m_node;
    HttpWorker &m_worker;
    std::shared_ptr<WorkerInbox> m_inbox;
    RecordHandler m_records;
    CollectionHandler m_collections;
    HookHandler m_hooks;
    StatusHandler m_status;
    ClusterHandler m_cluster;
    CrossOrigin m_crossOrigin;
    WaitingReads m_waiting;
    EventStreams m_streams;

    std::mutex m_mutex; ///< Guards m_outcomes.
    std::vector<WriteOutcome> m_outcomes;
};

} // namespace nesoi

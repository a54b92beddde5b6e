// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/httpworker.h"
#include "live/changejournal.h"
#include "live/liveness.h"
#include "network.h"
#include "rest/livestate.h"
#include "rest/representationcache.h"
#include "storage/writer.h"
#include "store/store.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace nesoi
{

class CatchUpServer;
class EndpointPolicy;
class GossipService;
class HookService;

/// What the REST handlers of all workers see of the node. Made before the first worker starts and constant from then
/// on; what it refers to is safe to use from any thread.
struct NodeContext {
    Store &store;
    Writer &writer;
    RepresentationCache &representations;
    const HttpBudget &budget;
    GossipService &gossip;
    CatchUpServer &catchUp;
    HookService &hooks;
    Liveness &liveness;
    ChangeJournal &journal;
    const EndpointPolicy &hookPolicy; ///< Whether a web-hook may be registered with this address.
    std::function<void()> leave; ///< Has the node stop in order, soon, as SIGTERM does; also when it does so already.
    const QList<Network> &leaveFrom; ///< Options::leaveFrom: whose clients may ask for that.
    const QByteArrayList &corsOrigins; ///< Options::corsOrigins.
    std::vector<const HttpWorker *> workers{};
    std::map<const HttpWorker *, std::unique_ptr<LiveState>> live{}; ///< Of each worker.
    QByteArray address{}; ///< "ADDRESS:PORT" that the node serves at.
    std::chrono::steady_clock::time_point startedAt{};
};

} // namespace nesoi

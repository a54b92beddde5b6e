// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "node.h"

#include "clocks.h"
#include "gossip/catchupserver.h"
#include "gossip/gossipservice.h"
#include "gossip/hostaddress.h"
#include "gossip/udptransport.h"
#include "hooks/hookservice.h"
#include "http/httpworker.h"
#include "http/listener.h"
#include "live/changejournal.h"
#include "live/expirythread.h"
#include "live/liveness.h"
#include "rest/nodecontext.h"
#include "rest/restapi.h"
#include "storage/writer.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QThread>
#include <QTimer>

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace nesoi
{

namespace
{

Q_LOGGING_CATEGORY(lcNode, "nesoi.node")

constexpr int drainLimitMs = 10'000;
constexpr int portAttempts = 50; ///< To find a port that is free for TCP and UDP alike.
constexpr int ownDescriptors = 1200; ///< Files of the node itself, and connections that are being turned away.

/// How many connections the process's limit on open files allows.
int affordableConnections(int wanted)
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    const auto files = static_cast<qint64>(std::min<rlim_t>(limit.rlim_cur, 1 << 30));
    return static_cast<int>(std::min<qint64>(wanted, std::max<qint64>(files - ownDescriptors, files / 2)));
}

QString cannotListen(const Endpoint &endpoint, const QString &reason)
{
    return u"Cannot listen on %1: %2. Choose another --address or --port."_s.arg(endpoint.toString(), reason);
}

GossipSettings gossipSettings(const Options &options)
{
    GossipSettings settings;
    settings.cluster = options.cluster;
    settings.intervalMs = options.gossipIntervalMs;
    settings.fanout = options.fanout;
    settings.mtu = options.gossipMtu;
    settings.maxClockSkewMs = options.maxClockSkewMs;
    settings.priority = options.priority;
    return settings;
}

Liveness::Clocks livenessClocks(const GossipService &gossip)
{
    return {.wall = wallMicroseconds,
            .clusterOffset = [&gossip] { return qint64(gossip.view()->clockOffsetMs * 1000); },
            .offsetOf = [&gossip](NodeId id) -> std::optional<qint64> {
                const auto view = gossip.view();
                const auto member = std::ranges::find(view->members, id, &Member::id);
                if (id == view->self)
                    return 0;
                if (member == view->members.end() || !member->clockOffsetMs)
                    return std::nullopt;
                return qint64(*member->clockOffsetMs * 1000);
            }};
}

} // namespace

struct Node::Private {
    explicit Private(Options given)
        : options(std::move(given))
        , hookPolicy(options.hookAllow, options.hookDeny)
    {
    }

    [[nodiscard]] std::optional<QString> listen();
    [[nodiscard]] std::optional<QString> open();
    void join();
    [[nodiscard]] NetworkAddress advertised() const;
    void makeWorkers();
    void makeContext(std::function<void()> leave);

    // In the order in which they are made; destroyed the other way round.
    Options options;
    EndpointPolicy hookPolicy;
    Store store;
    HttpBudget budget;
    std::vector<std::unique_ptr<HttpWorker>> workers;
    std::unique_ptr<Listener> listener;
    std::unique_ptr<UdpTransport> transport; ///< Until the gossip has it.
    std::unique_ptr<Writer> writer;
    std::unique_ptr<GossipService> gossip;
    std::unique_ptr<CatchUpServer> catchUp;
    std::unique_ptr<Liveness> liveness;
    std::unique_ptr<HookService> hooks;
    ChangeJournal journal{QByteArray::number(QRandomGenerator::system()->generate64(), 36)};
    std::unique_ptr<ExpiryThread> expiry;
    RepresentationCache representations;
    std::unique_ptr<NodeContext> context;
    bool isStopping = false;
    bool hasFailed = false;
    QTimer drainCheck;
    std::chrono::steady_clock::time_point drainUntil;
};

Node::Node(Options options)
    : d(std::make_unique<Private>(std::move(options)))
{
}

Node::~Node()
{
    d->listener.reset();
    if (d->writer)
        d->writer->stop(); // Before the workers and the gossip, to which it answers.
    if (d->expiry)
        d->expiry->stop(); // It wakes the workers, too.
    d->workers.clear();
}

Result<quint16, QString> Node::start()
{
    d->makeWorkers();
    for (const auto &step : {&Private::listen, &Private::open}) {
        if (const auto error = (d.get()->*step)())
            return *error;
    }
    d->join();
    connect(d->gossip.get(), &GossipService::mustStop, this, &Node::fail);
    connect(d->hooks.get(), &HookService::stopped, d->gossip.get(), &GossipService::leave);
    d->makeContext([this] { QMetaObject::invokeMethod(this, &Node::stop, Qt::QueuedConnection); });

    d->liveness->start({d->hooks.get(), &d->journal}, [expiry = d->expiry.get()] { expiry->wake(); });
    d->expiry->start();
    d->writer->start({d->gossip.get(), d->liveness.get()});
    d->gossip->start();
    d->hooks->start();
    for (size_t i = 0; i < d->workers.size(); ++i)
        d->workers[i]->start(static_cast<int>(i));
    qCInfo(lcNode, "Node %s serves http://%s, data file %ls.", d->writer->nodeId().toHex().constData(),
           d->context->address.constData(), qUtf16Printable(d->options.dataFile));
    return d->listener->port();
}

void Node::Private::makeWorkers()
{
    budget.limits = options.limits;
    budget.limits.maxConnections = affordableConnections(options.limits.maxConnections);
    if (budget.limits.maxConnections < options.limits.maxConnections)
        qCInfo(lcNode, "At most %d connections, not %d: the limit on open files allows no more.",
               budget.limits.maxConnections, options.limits.maxConnections);

    std::vector<HttpWorker *> those;
    const int threads = options.threads > 0 ? options.threads : QThread::idealThreadCount();
    for (int i = 0; i < threads; ++i) {
        workers.push_back(std::make_unique<HttpWorker>(
            budget, [this](HttpWorker &worker) { return std::make_unique<RestApi>(*context, worker); }));
        those.push_back(workers.back().get());
    }
    listener = std::make_unique<Listener>(budget, std::move(those));
}

/// REST's port and that of gossip are one number.
std::optional<QString> Node::Private::listen()
{
    transport = std::make_unique<UdpTransport>();
    for (int attempt = 1;; ++attempt) {
        if (!listener->listen(options.address, options.port))
            return cannotListen({options.address, options.port}, listener->errorString());
        const quint16 port = listener->port();
        if (transport->bind(options.address, port))
            return std::nullopt;
        if (options.port != 0 || attempt == portAttempts)
            return cannotListen({options.address, port}, u"UDP, "_s + transport->errorString());
        listener->close();
    }
}

std::optional<QString> Node::Private::open()
{
    auto opened = Writer::open(
        {.file = options.dataFile, .historyBytes = options.historyBytes},
        {.tombstoneGraceMs = options.tombstoneGraceHours * qint64(3'600'000), .maxClockSkewMs = options.maxClockSkewMs},
        store, wallMicroseconds);
    if (!opened)
        return opened.error().sentence;
    writer = *std::move(opened);
    return std::nullopt;
}

void Node::Private::join()
{
    const NetworkAddress address = advertised();
    if (isWildcard(options.address))
        qCInfo(lcNode, "Other nodes reach this one at %s (--advertise).", address.toText().constData());
    gossip = std::make_unique<GossipService>(
        GossipSetup{.settings = gossipSettings(options), .address = address, .seeds = options.seeds},
        std::move(transport), store, *writer);
    catchUp = std::make_unique<CatchUpServer>(options.cluster, store);
    liveness = std::make_unique<Liveness>(
        store, livenessClocks(*gossip),
        Liveness::Reaper{.isLeader = [this] { return gossip->view()->leader == gossip->view()->self; },
                         .write
                         = [this](WriteRequest &&request) { std::ignore = writer->submit(std::move(request)); }});
    const QByteArray ownUrl = "http://" + address.toText();
    hooks
        = std::make_unique<HookService>(HookSetup{.publicUrl = options.publicUrl.isEmpty() ? ownUrl : options.publicUrl,
                                                  .sender = {.connectTimeoutMs = options.hookConnectTimeoutMs,
                                                             .timeoutMs = options.hookTimeoutMs,
                                                             .policy = hookPolicy}},
                                        store, *writer, *gossip, *liveness);
    expiry = std::make_unique<ExpiryThread>(*liveness);
}

NetworkAddress Node::Private::advertised() const
{
    const quint16 port = listener->port();
    if (options.advertise)
        return toNetworkAddress(options.advertise->address,
                                options.advertise->port != 0 ? options.advertise->port : port);
    if (!isWildcard(options.address))
        return toNetworkAddress(options.address, port);
    const QHostAddress address = reachableAddress(options.address, options.seeds);
    if (!address.isNull())
        return toNetworkAddress(address, port);
    // No interface but loopback: whoever comes later is on this host, too.
    return toNetworkAddress(
        options.address == QHostAddress::AnyIPv6 ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost, port);
}

void Node::Private::makeContext(std::function<void()> leave)
{
    context = std::make_unique<NodeContext>(NodeContext{.store = store,
                                                        .writer = *writer,
                                                        .representations = representations,
                                                        .budget = budget,
                                                        .gossip = *gossip,
                                                        .catchUp = *catchUp,
                                                        .hooks = *hooks,
                                                        .liveness = *liveness,
                                                        .journal = journal,
                                                        .hookPolicy = hookPolicy,
                                                        .leave = std::move(leave),
                                                        .leaveFrom = options.leaveFrom,
                                                        .corsOrigins = options.corsOrigins});
    for (const auto &worker : workers) {
        context->workers.push_back(worker.get());
        auto &live = context->live[worker.get()] = std::make_unique<LiveState>();
        const auto wake = [worker = worker.get()] { worker->wake(); };
        journal.addReader(live->hasReads, wake);
        journal.addReader(live->hasStreams, wake);
    }
    context->address = Endpoint{options.address, listener->port()}.toString().toLatin1();
    context->startedAt = std::chrono::steady_clock::now();
}

void Node::stop()
{
    if (std::exchange(d->isStopping, true))
        return;
    qCInfo(lcNode, "Stopping: finishing the requests in flight.");
    d->hooks->stop(); // Then the gossip says good-bye: whoever leads next knows by then how far this node has come.
    d->listener->close();
    for (const auto &worker : d->workers)
        worker->drain();
    d->drainUntil = std::chrono::steady_clock::now() + std::chrono::milliseconds(drainLimitMs);
    connect(&d->drainCheck, &QTimer::timeout, this, &Node::finishWhenIdle);
    d->drainCheck.start(5);
}

/// Says what is wrong, stops in order, and has the process end with exit code 1.
void Node::fail(const QString &why)
{
    if (std::exchange(d->hasFailed, true))
        return;
    qCCritical(lcNode, "%ls", qUtf16Printable(why));
    stop();
}

void Node::finishWhenIdle()
{
    const bool idle
        = d->gossip->hasLeft() && std::ranges::all_of(d->workers, [](const auto &worker) { return worker->isIdle(); });
    if (!idle && std::chrono::steady_clock::now() < d->drainUntil)
        return;
    d->drainCheck.stop();
    d->writer->stop();
    qCInfo(lcNode, "Stopped.");
    if (d->hasFailed)
        QCoreApplication::exit(1);
    else
        Q_EMIT stopped();
}

} // namespace nesoi

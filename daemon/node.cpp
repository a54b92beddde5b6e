// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "node.h"

#include "http/httpworker.h"
#include "http/listener.h"
#include "rest/nodecontext.h"
#include "rest/restapi.h"
#include "storage/writer.h"
#include "store/store.h"

#include <QLoggingCategory>
#include <QThread>
#include <QTimer>

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <vector>

using namespace Qt::StringLiterals;

namespace nesoi
{

namespace
{

Q_LOGGING_CATEGORY(lcNode, "nesoi.node")

constexpr int drainLimitMs = 10'000;
constexpr int ownDescriptors = 1200; ///< Files of the node itself, and connections that are being turned away.

qint64 wallMicroseconds()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

/// How many connections the process's limit on open files allows.
int affordableConnections(int wanted)
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    const auto files = static_cast<qint64>(std::min<rlim_t>(limit.rlim_cur, 1 << 30));
    return static_cast<int>(std::min<qint64>(wanted, std::max<qint64>(files - ownDescriptors, files / 2)));
}

} // namespace

struct Node::Private {
    explicit Private(Options given)
        : options(std::move(given))
    {
    }

    // In the order in which they are made; destroyed the other way round.
    Options options;
    Store store;
    std::unique_ptr<Writer> writer;
    RepresentationCache representations;
    HttpBudget budget;
    std::unique_ptr<NodeContext> context;
    std::vector<std::unique_ptr<HttpWorker>> workers;
    std::unique_ptr<Listener> listener;
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
        d->writer->stop(); // Before the workers, to which it answers.
}

Result<quint16, QString> Node::start()
{
    auto writer = Writer::open({.file = d->options.dataFile, .historyBytes = d->options.historyBytes},
                               {.tombstoneGraceMs = d->options.tombstoneGraceHours * qint64(3'600'000)}, d->store,
                               wallMicroseconds);
    if (!writer)
        return writer.error().sentence;
    d->writer = *std::move(writer);

    d->budget.limits = d->options.limits;
    d->budget.limits.maxConnections = affordableConnections(d->options.limits.maxConnections);
    if (d->budget.limits.maxConnections < d->options.limits.maxConnections)
        qCInfo(lcNode, "At most %d connections, not %d: the limit on open files allows no more.",
               d->budget.limits.maxConnections, d->options.limits.maxConnections);
    d->context = std::make_unique<NodeContext>(NodeContext{
        .store = d->store, .writer = *d->writer, .representations = d->representations, .budget = d->budget});
    d->context->startedAt = std::chrono::steady_clock::now();

    std::vector<HttpWorker *> workers;
    const int threads = d->options.threads > 0 ? d->options.threads : QThread::idealThreadCount();
    for (int i = 0; i < threads; ++i) {
        d->workers.push_back(std::make_unique<HttpWorker>(
            d->budget, [this](HttpWorker &worker) { return std::make_unique<RestApi>(*d->context, worker); }));
        workers.push_back(d->workers.back().get());
        d->context->workers.push_back(d->workers.back().get());
    }
    d->listener = std::make_unique<Listener>(d->budget, std::move(workers));
    if (!d->listener->listen(d->options.address, d->options.port))
        return QString(u"Cannot listen on "_s + Endpoint{d->options.address, d->options.port}.toString() + u": "_s
                       + d->listener->errorString() + u". Choose another --address or --port."_s);
    d->context->address = Endpoint{d->options.address, d->listener->port()}.toString().toLatin1();

    d->writer->start();
    for (int i = 0; i < threads; ++i)
        d->workers[static_cast<size_t>(i)]->start(i);
    qCInfo(lcNode, "Node %s serves http://%s, data file %ls.", d->writer->nodeId().toHex().constData(),
           d->context->address.constData(), qUtf16Printable(d->options.dataFile));
    return d->listener->port();
}

void Node::stop()
{
    qCInfo(lcNode, "Stopping: finishing the requests in flight.");
    d->listener->close();
    for (const auto &worker : d->workers)
        worker->drain();
    d->drainUntil = std::chrono::steady_clock::now() + std::chrono::milliseconds(drainLimitMs);
    connect(&d->drainCheck, &QTimer::timeout, this, [this] {
        const bool idle = std::ranges::all_of(d->workers, [](const auto &worker) { return worker->isIdle(); });
        if (!idle && std::chrono::steady_clock::now() < d->drainUntil)
            return;
        d->drainCheck.stop();
        d->writer->stop();
        qCInfo(lcNode, "Stopped.");
        Q_EMIT stopped();
    });
    d->drainCheck.start(5);
}

} // namespace nesoi

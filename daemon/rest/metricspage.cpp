// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/metricspage.h"

#include "gossip/gossipservice.h"
#include "rest/clustermetrics.h"
#include "rest/hookmetrics.h"
#include "rest/metricstext.h"

#include <QFile>

#include <dirent.h>
#include <unistd.h>

#include <ctime>
#include <memory>
#include <span>

namespace nesoi
{

namespace
{

/// In the order of Route.
constexpr std::array<const char *, HttpMetrics::routeCount> routeNames{"other",
                                                                       "/",
                                                                       "/app",
                                                                       "/app/{name}",
                                                                       "/srv",
                                                                       "/srv/{name}",
                                                                       "/srv/{name}/{host}",
                                                                       "/{subject}/web-hooks",
                                                                       "/{subject}/web-hooks/{hook}",
                                                                       "/{subject}/web-hooks/{hook}/deliveries",
                                                                       "/{subject}/web-hooks/{hook}/test",
                                                                       "/web-hooks",
                                                                       "/cluster",
                                                                       "/cluster/leave",
                                                                       "/cluster/catch-up",
                                                                       "/cluster/hooks",
                                                                       "/events",
                                                                       "waiting",
                                                                       "/livez",
                                                                       "/readyz",
                                                                       "/metrics"};

/// In the order of Refusal.
constexpr std::array<const char *, static_cast<size_t>(Refusal::Count)> refusalNames{
    "bad_request", "head_too_large", "body_too_large",       "length_required", "expectation",   "version",
    "timeout",     "slow_reader",    "too_many_connections", "input_budget",    "output_budget", "parser"};

/// Adds up one counter over all workers.
template <typename Select>
quint64 total(const NodeContext &node, Select select)
{
    quint64 sum = 0;
    for (const HttpWorker *worker : node.workers)
        sum += select(worker->metrics()).value();
    return sum;
}

void addRequests(const NodeContext &node, MetricsText &text)
{
    text.family("nesoi_http_requests_total", "counter", "Requests answered, by route, method and status.");
    for (size_t route = 0; route < HttpMetrics::routeCount; ++route) {
        for (size_t method = 0; method < HttpMetrics::methods.size(); ++method) {
            for (size_t status = 0; status <= HttpMetrics::statuses.size(); ++status) {
                const auto count = total(
                    node, [&](const HttpMetrics &m) -> const Counter & { return m.requests[route][method][status]; });
                if (count == 0)
                    continue;
                const QByteArray code = status < HttpMetrics::statuses.size()
                    ? QByteArray::number(HttpMetrics::statuses[status])
                    : QByteArray("other");
                text.sample(double(count),
                            QByteArray("route=\"") + routeNames[route] + "\",method=\"" + HttpMetrics::methods[method]
                                + "\",status=\"" + code + '"');
            }
        }
    }
    text.family("nesoi_http_request_duration_seconds", "histogram", "From a whole request to its answer, by route.");
    for (size_t route = 0; route < HttpMetrics::routeCount; ++route) {
        std::array<quint64, HttpMetrics::latencyBounds.size() + 1> counts{};
        quint64 any = 0;
        for (size_t i = 0; i < counts.size(); ++i) {
            counts[i] = total(node, [&](const HttpMetrics &m) -> const Counter & { return m.latency[route][i]; });
            any += counts[i];
        }
        const auto micros
            = total(node, [&](const HttpMetrics &m) -> const Counter & { return m.latencyMicroseconds[route]; });
        if (any != 0)
            text.histogram(HttpMetrics::latencyBounds, counts, double(micros) / 1e6,
                           QByteArray("route=\"") + routeNames[route] + '"');
    }
    text.family("nesoi_http_refused_total", "counter", "Requests and connections turned away by the transport.");
    for (size_t reason = 0; reason < refusalNames.size(); ++reason) {
        const auto count = total(node, [&](const HttpMetrics &m) -> const Counter & { return m.refusals[reason]; });
        text.sample(double(count), QByteArray("reason=\"") + refusalNames[reason] + '"');
    }
}

void addConnections(const NodeContext &node, MetricsText &text)
{
    text.single("nesoi_http_connections", "gauge", "Open client connections.",
                node.budget.connections.load(std::memory_order_relaxed));
    text.single("nesoi_http_connections_total", "counter", "Connections accepted.",
                double(total(node, [](const HttpMetrics &m) -> const Counter & { return m.accepted; })));
    text.single("nesoi_http_received_bytes_total", "counter", "Bytes received from clients.",
                double(total(node, [](const HttpMetrics &m) -> const Counter & { return m.bytesReceived; })));
    text.single("nesoi_http_sent_bytes_total", "counter", "Bytes sent to clients.",
                double(total(node, [](const HttpMetrics &m) -> const Counter & { return m.bytesSent; })));
    text.single("nesoi_http_input_buffered_bytes", "gauge", "Unfinished requests, charged to the shared budget.",
                double(node.budget.inputBuffered.load(std::memory_order_relaxed)));
    text.single("nesoi_http_output_buffered_bytes", "gauge", "Answers that clients have not read yet.",
                double(node.budget.outputBuffered.load(std::memory_order_relaxed)));
}

void addStorage(const NodeContext &node, MetricsText &text)
{
    const Writer::Statistics writer = node.writer.statistics();
    text.single("nesoi_writes_total", "counter", "Writes committed.", double(writer.writes));
    text.single("nesoi_writes_refused_total", "counter", "Writes refused by a condition, absence or conflict.",
                double(writer.refused));
    text.single("nesoi_writes_failed_total", "counter", "Writes that the disk did not take.", double(writer.failed));
    text.single("nesoi_writes_queued", "gauge", "Writes that wait for the Writer.", double(writer.queued));
    text.single("nesoi_log_fsyncs_total", "counter", "Transactions of the data file, each one fsync.",
                double(writer.log.transactions));
    text.single("nesoi_log_commit_seconds_total", "counter", "Time spent in commits.", writer.commitSeconds);
    text.family("nesoi_write_batch_size", "histogram", "Records a transaction (group commit).");
    std::array<double, std::size(Writer::batchBounds)> bounds{};
    std::ranges::copy(Writer::batchBounds, bounds.begin());
    text.histogram(bounds, writer.batchBuckets, double(writer.writes + writer.merged + writer.reissued));
    text.family("nesoi_log_rows", "gauge", "Rows of the data file's log.");
    text.sample(double(writer.log.liveRows), "kind=\"live\"");
    text.sample(double(writer.log.historyRows), "kind=\"history\"");
    text.single("nesoi_log_history_bytes", "gauge", "Superseded rows that are not pruned yet.",
                double(writer.log.historyBytes));
    text.single("nesoi_log_pruned_rows_total", "counter", "Superseded rows deleted.", double(writer.log.pruned));
    text.single("nesoi_log_file_bytes", "gauge", "Data file and write-ahead log.", double(writer.fileBytes));
    text.single("nesoi_storage_ready", "gauge", "1 while the disk takes writes.", node.writer.trouble() ? 0 : 1);
}

void addReplication(const NodeContext &node, MetricsText &text)
{
    const Writer::Statistics writer = node.writer.statistics();
    text.single("nesoi_replication_applied_total", "counter", "Other nodes' records that were committed here.",
                double(writer.merged));
    text.single("nesoi_replication_stale_total", "counter", "Other nodes' records that lost against what stood.",
                double(writer.stale));
    text.single("nesoi_replication_refused_total", "counter",
                "Other nodes' records refused as too far in the future, each as often as it came.",
                double(writer.refusedFuture));
    text.single("nesoi_replication_reissued_total", "counter",
                "Records that were written again under new versions, after a backup was restored.",
                double(writer.reissued));
    text.single("nesoi_store_collected_total", "counter", "Tombstones that were dropped for good.",
                double(writer.collected));
}

void addStore(const NodeContext &node, MetricsText &text)
{
    const Store::Size size = node.store.size();
    text.family("nesoi_store_resources", "gauge", "Resources held, by kind.");
    text.sample(double(size.applications), "kind=\"application\"");
    text.sample(double(size.services), "kind=\"service\"");
    text.sample(double(size.hosts), "kind=\"host\"");
    text.sample(double(size.hooks), "kind=\"web_hook\"");
    text.sample(double(size.tombstones), "kind=\"tombstone\"");
    text.single("nesoi_store_bytes", "gauge", "Bytes of all live resources.", double(size.bytes));
}

/// Adds up over all workers what each has of something.
template <typename Select>
double sumOfLive(const NodeContext &node, Select select)
{
    double sum = 0;
    for (const auto &[worker, live] : node.live)
        sum += double(select(*live));
    return sum;
}

void addLive(const NodeContext &node, MetricsText &text)
{
    text.single("nesoi_waiting_reads", "gauge", "Reads that wait for news.",
                sumOfLive(node, [](const LiveState &live) { return live.waitingReads.load(); }));
    text.single("nesoi_event_streams", "gauge", "Clients of /events.",
                sumOfLive(node, [](const LiveState &live) { return live.streams.load(); }));
    text.single("nesoi_events_sent_total", "counter", "Events sent, to each stream.",
                sumOfLive(node, [](const LiveState &live) { return live.eventsSent.value(); }));
    text.single("nesoi_event_resets_total", "counter",
                "Streams told to read anew: they came back too late, or were too slow.",
                sumOfLive(node, [](const LiveState &live) { return live.resets.value(); }));
    text.single("nesoi_hosts_with_ttl", "gauge", "Hosts that expire unless they are refreshed.",
                double(node.liveness.watched()));
}

double residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE));
}

double openDescriptors()
{
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(opendir("/proc/self/fd"), closedir);
    double count = -3; // ".", ".." and the folder itself
    while (folder && readdir(folder.get()))
        ++count;
    return qMax(0.0, count);
}

void addProcess(const NodeContext &node, MetricsText &text)
{
    const std::chrono::duration<double> uptime = std::chrono::steady_clock::now() - node.startedAt;
    text.family("nesoi_build_info", "gauge", "The node's version; always 1.");
    text.sample(1, "version=\"" NESOI_VERSION "\"");
    text.single("nesoi_uptime_seconds", "gauge", "Since the node was started.", uptime.count());
    text.single("process_cpu_seconds_total", "counter", "User and system time.",
                double(std::clock()) / double(CLOCKS_PER_SEC));
    text.single("process_resident_memory_bytes", "gauge", "Resident memory.", residentBytes());
    text.single("process_open_fds", "gauge", "Open file descriptors.", openDescriptors());
}

} // namespace

Response metricsPage(const NodeContext &node)
{
    MetricsText text;
    addRequests(node, text);
    addConnections(node, text);
    addStorage(node, text);
    addReplication(node, text);
    addStore(node, text);
    addCluster(*node.gossip.view(), text);
    addHooks(node.hooks.statistics(), text);
    addLive(node, text);
    addProcess(node, text);
    return {.contentType = "text/plain; version=0.0.4; charset=utf-8", .body = text.take()};
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/writer.h"

#include "storage/batch.h"
#include "storage/storagelogging.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <iterator>
#include <mutex>
#include <span>
#include <thread>
#include <utility>

namespace nesoi
{

Q_LOGGING_CATEGORY(lcStorage, "nesoi.storage")

namespace
{

using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

constexpr auto probeInterval = 1s;
constexpr auto quickCommit = 2ms;
constexpr auto forgetInterval = 1h;
/// How long nothing must have come before history is pruned: a client that writes in a loop shall not wait for it.
constexpr auto quietBeforePruning = 20ms;
constexpr int pruneRows = 2048; ///< At a time: some milliseconds.
constexpr size_t forgetRecords = 10'000; ///< At a time: each costs a scan of the log.

Problem storageProblem(const StorageError &error)
{
    return {503, "storage", error.sentence.toUtf8()};
}

Problem overloaded()
{
    return {503, "overloaded", "Too many writes wait for the disk: try again in a second."};
}

Problem stoppingProblem()
{
    return {503, "stopping", "This node is stopping: ask another one, or try again when it is back."};
}

void deliver(std::vector<Delivery> &&deliveries)
{
    std::vector<std::pair<WriteListener *, std::vector<WriteOutcome>>> groups; // As many as HTTP workers: few.
    for (Delivery &delivery : deliveries) {
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const auto &candidate) { return candidate.first == delivery.listener; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {delivery.listener, {}});
        group->second.push_back(std::move(delivery.outcome));
    }
    for (auto &[listener, outcomes] : groups) {
        if (listener)
            listener->written(std::move(outcomes));
    }
}

} // namespace

struct Writer::Private {
    Private(Store &target, const Settings &writerSettings, WallClock wall)
        : store(target)
        , settings(writerSettings)
        , wallClock(wall)
    {
    }

    void run();
    [[nodiscard]] std::optional<std::vector<WriteRequest>> await();
    [[nodiscard]] SteadyClock::duration untilUpkeep() const;
    void writeAll(std::vector<WriteRequest> &&requests);
    [[nodiscard]] std::vector<Delivery> writeBatch(std::span<WriteRequest> requests);
    void commit(Batch &batch);
    void publish(size_t answered);
    void keepUp();
    void forgetTombstones();
    void boundHistory();
    [[nodiscard]] bool needsUpkeep() const;
    void prune();
    void probeWhenDue();
    void disk(const std::optional<StorageError> &error);
    void noteSpeed(bool quick);

    Store &store;
    const Settings settings;
    const WallClock wallClock;
    std::unique_ptr<SqliteLog> log;
    std::thread thread;

    std::mutex turn; // Held by whoever writes a batch or keeps up; guards what follows, and the log.
    HybridClock clock;
    Statistics counters;
    qint64 historyBudget = 0;
    SteadyClock::time_point lastBatch; // When it was committed.
    bool upkeepIsKnown = false; // The Writer's thread waits no longer than needsUpkeep() allows.
    std::optional<SteadyClock::time_point> troubleSince;
    SteadyClock::time_point nextProbe;
    SteadyClock::time_point nextForget; // At start at once.
    std::vector<RecordPointer> forgotten; // By the store, not yet by the log.

    mutable std::mutex mutex; // Guards what follows.
    std::condition_variable wake;
    std::vector<WriteRequest> inbox;
    qsizetype queued = 0; // In the inbox or in hand, not yet answered.
    bool stopping = false;
    bool recheck = false; // The Writer's thread shall look what is to do.
    bool isQuick
        = true; // The disk took the last batch, and soon enough for a thread that serves others to wait for it.
    std::optional<QString> trouble;
    Statistics published;
};

Writer::Writer() = default;

Writer::~Writer()
{
    stop();
}

Result<std::unique_ptr<Writer>, StorageError> Writer::open(const SqliteLog::Settings &logSettings,
                                                           const Settings &settings, Store &store, WallClock wallClock)
{
    const auto begin = SteadyClock::now();
    std::unique_ptr<Writer> writer(new Writer);
    writer->d = std::make_unique<Private>(store, settings, wallClock);
    Private &d = *writer->d;
    auto log = SqliteLog::open(logSettings, [&d](const RecordPointer &record) {
        d.clock.witness(record->time);
        const Change change = d.store.apply(record);
        return change.kind == Change::Kind::Stale ? record : change.before;
    });
    if (!log)
        return log.error();
    d.log = *std::move(log);
    d.historyBudget = logSettings.historyBytes;
    d.publish(0);

    const std::chrono::duration<double, std::milli> taken = SteadyClock::now() - begin;
    const Store::Size size = store.size();
    qCInfo(lcStorage, "Opened %ls: %lld resources in %.0f ms, start number %llu.", qUtf16Printable(logSettings.file),
           qlonglong(size.applications + size.hosts + size.hooks), taken.count(), qulonglong(d.log->generation()));
    return writer;
}

void Writer::start(CommitListener * /*listener*/)
{
    d->thread = std::thread([this] { d->run(); });
}

void Writer::stop()
{
    if (!d || !d->log)
        return;
    {
        const std::lock_guard lock(d->mutex);
        if (std::exchange(d->stopping, true))
            return;
    }
    d->wake.notify_one();
    if (d->thread.joinable())
        d->thread.join();
    else
        d->run(); // Never started: what waits is written here.
    const std::lock_guard lock(d->turn);
    if (const auto error = d->log->checkpoint())
        qCWarning(lcStorage, "The write-ahead log stays beside the data file: %ls", qUtf16Printable(error->sentence));
}

std::optional<WriteOutcome> Writer::submit(WriteRequest &&request, Patience patience)
{
    std::unique_lock turn(d->turn, std::defer_lock);
    {
        const std::lock_guard lock(d->mutex);
        if (d->stopping)
            return WriteOutcome{.token = request.token, .problem = stoppingProblem()};
        if (d->queued >= d->settings.maxQueued)
            return WriteOutcome{.token = request.token, .problem = overloaded()};
        ++d->queued;
        const bool nothingElse = d->queued == 1 && patience == Patience::OneFsync && d->isQuick;
        if (!nothingElse || !turn.try_lock()) {
            d->inbox.push_back(std::move(request));
            d->wake.notify_one();
            return std::nullopt;
        }
    }
    std::vector<Delivery> deliveries = d->writeBatch({&request, 1});
    d->boundHistory();
    if (d->needsUpkeep() && !d->upkeepIsKnown) {
        const std::lock_guard lock(d->mutex);
        d->recheck = true;
        d->wake.notify_one();
    }
    return std::move(deliveries.front().outcome);
}

NodeId Writer::nodeId() const
{
    return d->log->nodeId();
}

quint64 Writer::generation() const
{
    return d->log->generation();
}

std::optional<QString> Writer::trouble() const
{
    const std::lock_guard lock(d->mutex);
    return d->trouble;
}

Writer::Statistics Writer::statistics() const
{
    const std::lock_guard lock(d->mutex);
    Statistics statistics = d->published;
    statistics.queued = d->queued;
    statistics.fileBytes = d->log->fileBytes();
    return statistics;
}

// ---- The Writer's thread

void Writer::Private::run()
{
    while (auto requests = await()) {
        const std::lock_guard lock(turn);
        if (requests->empty())
            keepUp();
        else
            writeAll(std::move(*requests));
    }
}

/// What came in; nothing of it when it is time for upkeep; null when all is written and the Writer shall stop.
std::optional<std::vector<WriteRequest>> Writer::Private::await()
{
    const SteadyClock::duration patience = [this] {
        const std::lock_guard lock(turn);
        upkeepIsKnown = needsUpkeep();
        return untilUpkeep();
    }();
    std::unique_lock lock(mutex);
    wake.wait_for(lock, patience, [this] { return !inbox.empty() || stopping || recheck; });
    recheck = false;
    if (inbox.empty() && stopping)
        return std::nullopt;
    return std::exchange(inbox, {});
}

SteadyClock::duration Writer::Private::untilUpkeep() const
{
    if (troubleSince)
        return nextProbe - SteadyClock::now();
    const SteadyClock::duration untilForget = nextForget - SteadyClock::now();
    const SteadyClock::duration untilQuiet = lastBatch + quietBeforePruning - SteadyClock::now();
    return log->wantsPruning() ? std::min(untilForget, untilQuiet) : untilForget;
}

void Writer::Private::writeAll(std::vector<WriteRequest> &&requests)
{
    std::span<WriteRequest> rest(requests);
    while (!rest.empty()) {
        probeWhenDue();
        const size_t size = std::min(rest.size(), size_t(settings.maxBatch));
        deliver(writeBatch(rest.first(size)));
        rest = rest.subspan(size);
        boundHistory();
    }
}

/// History is pruned when nothing else is to do, but there is a limit to waiting for that.
void Writer::Private::boundHistory()
{
    if (!troubleSince && log->statistics().historyBytes > 2 * historyBudget)
        prune();
}

/// Whether there is something to do that cannot wait for hours.
bool Writer::Private::needsUpkeep() const
{
    return troubleSince || log->wantsPruning();
}

std::vector<Delivery> Writer::Private::writeBatch(std::span<WriteRequest> requests)
{
    Batch batch(store, clock, wallClock, log->nodeId(), log->lastVersion());
    for (WriteRequest &request : requests)
        batch.add(std::move(request));
    commit(batch);
    publish(batch.size());
    return batch.takeDeliveries();
}

void Writer::Private::commit(Batch &batch)
{
    const size_t writes = batch.records().size();
    counters.refused += batch.size() - writes;
    if (writes == 0)
        return;
    const auto begin = SteadyClock::now();
    const std::optional<StorageError> error = log->append(batch.records());
    lastBatch = SteadyClock::now();
    const auto taken = lastBatch - begin;
    counters.commitSeconds += std::chrono::duration<double>(taken).count();
    disk(error);
    noteSpeed(!error && taken < quickCommit);
    if (error) {
        counters.refused -= batch.size() - writes;
        counters.failed += batch.size();
        batch.fail(storageProblem(*error));
        return;
    }
    for (Record *record : batch.records()) {
        const Change change = store.apply(RecordPointer(record));
        if (change.before)
            log->supersede(*change.before);
    }
    counters.writes += writes;
    ++counters.batches;
    const auto bucket = std::lower_bound(std::begin(batchBounds), std::end(batchBounds), int(writes));
    ++counters.batchBuckets[bucket - std::begin(batchBounds)];
}

void Writer::Private::publish(size_t answered)
{
    counters.log = log->statistics();
    const std::lock_guard lock(mutex);
    published = counters;
    queued -= qsizetype(answered);
}

/// Whatever can wait until there is nothing to write.
void Writer::Private::keepUp()
{
    if (troubleSince) {
        probeWhenDue();
    } else if (SteadyClock::now() >= nextForget) {
        forgetTombstones();
    } else if (log->wantsPruning() && SteadyClock::now() >= lastBatch + quietBeforePruning) {
        prune();
    }
    publish(0);
}

void Writer::Private::forgetTombstones()
{
    const qint64 olderThan = wallClock() - settings.tombstoneGraceMs * 1000;
    for (RecordPointer &tombstone : store.forgetTombstones(HybridTime::fromMicroseconds(olderThan)))
        forgotten.push_back(std::move(tombstone));
    if (forgotten.empty()) {
        nextForget = SteadyClock::now() + forgetInterval;
        return;
    }
    const std::span some = std::span(forgotten).first(std::min(forgotten.size(), forgetRecords));
    const std::optional<StorageError> error = log->forget(some);
    disk(error);
    if (!error)
        forgotten.erase(forgotten.begin(), forgotten.begin() + std::ssize(some));
}

void Writer::Private::prune()
{
    disk(log->prune(pruneRows));
}

/// Under load as well: a write that is refused for want of space makes none, but a probe may.
void Writer::Private::probeWhenDue()
{
    if (!troubleSince || SteadyClock::now() < nextProbe)
        return;
    nextProbe = SteadyClock::now() + probeInterval;
    disk(log->probe());
}

void Writer::Private::noteSpeed(bool quick)
{
    const std::lock_guard lock(mutex);
    isQuick = quick;
}

/// Notes how the disk answered.
void Writer::Private::disk(const std::optional<StorageError> &error)
{
    const auto now = SteadyClock::now();
    if (error) {
        if (!troubleSince) {
            qCWarning(lcStorage, "Writes are refused: %ls", qUtf16Printable(error->sentence));
            troubleSince = now;
            nextProbe = now + probeInterval;
        }
    } else if (troubleSince) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now - *troubleSince);
        qCWarning(lcStorage, "Writes are taken again, after %lld s.", qlonglong(seconds.count()));
        troubleSince.reset();
    }
    const std::lock_guard lock(mutex);
    trouble = error ? std::optional(error->sentence) : std::nullopt;
}

} // namespace nesoi

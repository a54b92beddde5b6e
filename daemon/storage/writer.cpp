// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/writer.h"

#include "storage/batch.h"
#include "storage/storagelogging.h"
#include "store/expiryindex.h"
#include "store/tombstones.h"

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <iterator>
#include <mutex>
#include <span>
#include <thread>
#include <tuple>
#include <utility>
#include <variant>

#include <sched.h>

namespace nesoi
{

Q_LOGGING_CATEGORY(lcStorage, "nesoi.storage")

namespace
{

using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

constexpr qsizetype updatedAtSize = 26; ///< Document::stamp().
constexpr auto probeInterval = 1s;
constexpr auto quickCommit = 2ms;
/// How long nothing must have come before history is pruned: a client that writes in a loop shall not wait for it.
constexpr auto quietBeforePruning = 20ms;
/// How often the rows that refreshes made outdated are deleted along with a write: each time costs two pages more.
/// Where none comes for long, they are deleted by themselves.
constexpr auto betweenSweeps = 100ms;
constexpr size_t mostOutdated = 512;
constexpr auto quietBeforeSweeping = 10s;
constexpr int pruneRows = 2048; ///< At a time: some milliseconds.
constexpr size_t collectRecords = 10'000; ///< At a time.
constexpr size_t maxTidings = 4096; ///< That wait: what comes beyond them is dropped, and told again.
constexpr size_t maxMembers = 1000; ///< That are remembered.

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

// What others tell, and what follows from knowing them.
struct Answer {
    CatchUpAnswer answer;
    Writer::Taken taken;
};
struct OthersSaw {
    NodeId id;
    quint64 version;
};
struct Settle {
};
struct Collect {
    std::vector<OriginMark> passedByAll;
};
struct Remember {
    std::vector<NetworkAddress> members;
};
struct KeepHookRegisters {
    std::vector<QByteArray> registers;
};
using Tidings = std::variant<std::vector<Delta>, Answer, OthersSaw, Settle, Collect, Remember, KeepHookRegisters>;

struct Work {
    std::vector<WriteRequest> requests{};
    std::vector<Tidings> tidings{};

    [[nodiscard]] bool isEmpty() const { return requests.empty() && tidings.empty(); }
};

/// Whether all that is asked for is that a host with a ttl be as it stands already.
bool onlyRefreshes(const WriteRequest &request, const Store &store)
{
    const Document &document = request.document;
    if (request.operation != WriteRequest::Operation::Put || document.path.kind() != ResourcePath::Kind::Host)
        return false;
    const RecordPointer stands = store.find(document.path);
    return stands && areSameBut(document.text, stands->body, document.updatedAtOffset, updatedAtSize)
        && lifetimeOf(document.text).ttl;
}

qint64 bytesOf(std::span<const WriteRequest> requests)
{
    qint64 bytes = 0;
    for (const WriteRequest &request : requests)
        bytes += request.document.text.size();
    return bytes;
}

/// The version up to which these deltas know a node.
quint64 versionIn(const std::vector<Delta> &deltas, NodeId node)
{
    quint64 version = 0;
    for (const Delta &delta : deltas) {
        if (delta.origin == node)
            version = std::max(version, delta.upTo);
    }
    return version;
}

quint64 versionIn(const CatchUpAnswer &answer, NodeId node)
{
    const quint64 version = versionIn(answer.deltas, node);
    return answer.part ? std::max(version, markOf(answer.part->marks, node).seen) : version;
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

/// This thread takes no core from another as it wakes up (sched(7)): where all are busy, those who bring requests get
/// on first, and a batch and its fsync serve more of them. Where one is free nothing changes.
void letOthersGoFirst()
{
    const sched_param none{};
    sched_setscheduler(0, SCHED_BATCH, &none); // Needs no privilege; where it is forbidden, batches are smaller.
}

} // namespace

struct Writer::Private {
    Private(Store &target, const Settings &writerSettings, WallClock wall)
        : store(target)
        , settings(writerSettings)
        , wallClock(wall)
        , pace(writerSettings.refreshes)
    {
    }

    void run();
    [[nodiscard]] std::optional<Work> await();
    void awaitCall(std::unique_lock<std::mutex> &lock, std::optional<SteadyClock::time_point> upkeepAt);
    [[nodiscard]] SteadyClock::time_point upkeepAt() const;
    void writeAll(Work &&work);
    [[nodiscard]] std::span<Tidings> firstDeltas(std::span<Tidings> tidings) const;
    [[nodiscard]] std::vector<Delivery> writeBatch(std::span<WriteRequest> requests, std::span<Tidings> deltas = {});
    [[nodiscard]] Batch newBatch() { return newBatch(log->nodeId(), log->lastVersion()); }
    [[nodiscard]] Batch newBatch(NodeId origin, quint64 lastVersion);
    [[nodiscard]] bool commit(Batch &batch, SqliteLog::Entry entry = {});
    void show(const Batch &batch, std::span<const OriginMark> marks);
    void count(const Batch &batch);
    void publish(size_t answered, qint64 bytes = 0);

    void tell(Tidings &&tidings);
    void hear(std::vector<Delta> &&deltas);
    void hear(Answer &&told);
    void hear(const OthersSaw &saw);
    void hear(const Settle &settle);
    void hear(Collect &&collect);
    void hear(const Remember &remember);
    void hear(const KeepHookRegisters &keep);
    [[nodiscard]] bool beReborn();
    void resolveDoubts();
    [[nodiscard]] HybridTime oldDeletions(qint64 wallMicroseconds) const;

    void keepUp();
    void boundHistory();
    [[nodiscard]] bool needsUpkeep() const;
    [[nodiscard]] bool sweepIsDue() const;
    void prune();
    void probeWhenDue();
    void disk(const std::optional<StorageError> &error);
    void noteSpeed(bool quick);

    Store &store;
    const Settings settings;
    const WallClock wallClock;
    std::unique_ptr<SqliteLog> log;
    std::vector<CommitListener *> listeners;
    std::thread thread;

    std::mutex turn; // Held by whoever writes a batch or keeps up; guards what follows, and the log.
    HybridClock clock;
    Statistics counters;
    FullTransfer fullTransfer;
    qint64 historyBudget = 0;
    SteadyClock::time_point lastBatch; // When it was committed.
    SteadyClock::time_point lastSweep; // When outdated rows were deleted.
    bool upkeepIsKnown = false; // The Writer's thread waits no longer than needsUpkeep() allows.
    std::optional<SteadyClock::time_point> troubleSince;
    SteadyClock::time_point nextProbe;

    mutable std::mutex mutex; // Guards what follows.
    std::condition_variable wake;
    Work inbox;
    bool isUrgent = false; // There is more in the inbox than refreshes that can wait.
    RefreshPace pace;
    qsizetype queued = 0; // In the inbox or in hand, not yet answered.
    qint64 queuedBytes = 0;
    bool stopping = false;
    bool recheck = false; // The Writer's thread shall look what is to do.
    bool isQuick
        = true; // The disk took the last batch, and soon enough for a thread that serves others to wait for it.
    std::optional<QString> trouble;
    Statistics published;
    NodeId self;
    QByteArray transferredUpTo; // FullTransfer::after().
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
    const auto latest = HybridTime::fromMicroseconds(wallClock() + settings.maxClockSkewMs * 1000);
    auto log = SqliteLog::open(logSettings, [&d, latest](const RecordPointer &record) {
        if (record->time <= latest) // Else the clock was ahead once: no reason to go on so.
            d.clock.witness(record->time);
        const Change change = d.store.apply(record);
        return change.kind == Change::Kind::Stale ? record : change.before;
    });
    if (!log)
        return log.error();
    d.log = *std::move(log);
    d.historyBudget = logSettings.historyBytes;
    for (const OriginMark &mark : d.log->marks())
        store.advance(mark);
    d.self = d.log->nodeId();
    d.publish(0);

    const std::chrono::duration<double, std::milli> taken = SteadyClock::now() - begin;
    const Store::Size size = store.size();
    qCInfo(lcStorage, "Opened %ls: %lld resources in %.0f ms, start number %llu.", qUtf16Printable(logSettings.file),
           qlonglong(size.applications + size.hosts + size.hooks), taken.count(), qulonglong(d.log->generation()));
    return writer;
}

void Writer::start(std::vector<CommitListener *> listeners)
{
    d->listeners = std::move(listeners);
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
    if (!d->troubleSince && d->log->outdatedRows() > 0)
        d->prune();
    if (const auto error = d->log->checkpoint())
        qCWarning(lcStorage, "The write-ahead log stays beside the data file: %ls", qUtf16Printable(error->sentence));
}

std::optional<WriteOutcome> Writer::submit(WriteRequest &&request, Patience patience)
{
    const bool canWait = onlyRefreshes(request, d->store);
    std::unique_lock turn(d->turn, std::defer_lock);
    {
        const std::lock_guard lock(d->mutex);
        if (d->stopping)
            return WriteOutcome{.token = request.token, .problem = stoppingProblem()};
        const qint64 bytes = bytesOf({&request, 1});
        if (d->queued >= d->settings.maxQueued || d->queuedBytes + bytes > d->settings.maxQueuedBytes)
            return WriteOutcome{.token = request.token, .problem = overloaded()};
        ++d->queued;
        d->queuedBytes += bytes;
        const bool shallWait = canWait && d->pace.add(SteadyClock::now());
        const bool nothingElse = d->queued == 1 && patience == Patience::OneFsync && d->isQuick;
        if (shallWait || !nothingElse || !turn.try_lock()) {
            const bool mustBeWoken = !shallWait || d->inbox.isEmpty(); // In the latter case to set its alarm.
            d->inbox.requests.push_back(std::move(request));
            d->isUrgent = d->isUrgent || !shallWait;
            if (mustBeWoken)
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

void Writer::merge(std::vector<Delta> &&deltas)
{
    d->tell(std::move(deltas));
}

CatchUpQuestion Writer::catchUpQuestion() const
{
    CatchUpQuestion question{.marks = d->store.marks(), .after = QByteArray()};
    const std::lock_guard lock(d->mutex);
    question.after = d->transferredUpTo;
    return question;
}

void Writer::take(CatchUpAnswer &&answer, Taken taken)
{
    d->tell(Answer{std::move(answer), std::move(taken)});
}

void Writer::othersSaw(NodeId id, quint64 version)
{
    d->tell(OthersSaw{id, version});
}

void Writer::settle()
{
    d->tell(Settle{});
}

void Writer::collectTombstones(std::vector<OriginMark> passedByAll)
{
    d->tell(Collect{std::move(passedByAll)});
}

void Writer::remember(std::vector<NetworkAddress> members)
{
    d->tell(Remember{std::move(members)});
}

std::vector<NetworkAddress> Writer::remembered() const
{
    std::vector<NetworkAddress> members;
    for (const QByteArray &text : d->log->members()) {
        if (const auto address = NetworkAddress::fromText(text))
            members.push_back(*address);
    }
    return members;
}

void Writer::keepHookRegisters(std::vector<QByteArray> registers)
{
    d->tell(KeepHookRegisters{std::move(registers)});
}

std::vector<QByteArray> Writer::hookRegisters() const
{
    return d->log->hookRegisters();
}

NodeId Writer::nodeId() const
{
    const std::lock_guard lock(d->mutex);
    return d->self;
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
    letOthersGoFirst();
    while (auto work = await()) {
        const std::lock_guard lock(turn);
        if (work->isEmpty())
            keepUp();
        else
            writeAll(std::move(*work));
    }
}

/// What came in; nothing of it when it is time for upkeep; null when all is written and the Writer shall stop.
std::optional<Work> Writer::Private::await()
{
    const std::optional<SteadyClock::time_point> upkeep = [this] {
        const std::lock_guard lock(turn);
        upkeepIsKnown = needsUpkeep();
        return upkeepIsKnown ? std::optional(upkeepAt()) : std::nullopt;
    }();
    std::unique_lock lock(mutex);
    awaitCall(lock, upkeep);
    recheck = false;
    isUrgent = false;
    pace.take(SteadyClock::now());
    if (inbox.isEmpty() && stopping)
        return std::nullopt;
    return std::exchange(inbox, {});
}

/// Until something is to do at once, or it is time for refreshes or for upkeep.
void Writer::Private::awaitCall(std::unique_lock<std::mutex> &lock, std::optional<SteadyClock::time_point> upkeepAt)
{
    while (!isUrgent && !stopping && !recheck) {
        const std::optional<SteadyClock::time_point> due = pace.due(); // It moves as more refreshes come.
        const auto never = SteadyClock::time_point::max();
        const auto until = std::min(due.value_or(never), upkeepAt.value_or(never));
        if (until <= SteadyClock::now())
            return;
        if (until == never)
            wake.wait(lock);
        else
            wake.wait_until(lock, until);
    }
}

SteadyClock::time_point Writer::Private::upkeepAt() const
{
    if (troubleSince)
        return nextProbe;
    return lastBatch + (log->wantsPruning() ? SteadyClock::duration(quietBeforePruning) : quietBeforeSweeping);
}

/// Deltas share a transaction with clients' writes; everything else that others tell has one to itself.
void Writer::Private::writeAll(Work &&work)
{
    std::span<WriteRequest> requests(work.requests);
    std::span<Tidings> tidings(work.tidings);
    while (!requests.empty() || !tidings.empty()) {
        probeWhenDue();
        const auto some = requests.first(std::min(requests.size(), size_t(settings.maxBatch)));
        const auto deltas = firstDeltas(tidings);
        if (some.empty() && deltas.empty()) {
            std::visit([this](auto &told) { hear(std::move(told)); }, tidings.front());
            tidings = tidings.subspan(1);
        } else {
            deliver(writeBatch(some, deltas));
            requests = requests.subspan(some.size());
            tidings = tidings.subspan(deltas.size());
        }
        boundHistory();
    }
    if (!work.tidings.empty())
        resolveDoubts();
}

/// What may be merged in one batch: it ends before anything else, and before what makes this node doubt itself.
std::span<Tidings> Writer::Private::firstDeltas(std::span<Tidings> tidings) const
{
    size_t records = 0;
    size_t size = 0;
    for (; size < tidings.size() && records < size_t(settings.maxBatch); ++size) {
        const auto *deltas = std::get_if<std::vector<Delta>>(&tidings[size]);
        if (!deltas || versionIn(*deltas, log->nodeId()) > log->lastVersion())
            break;
        for (const Delta &delta : *deltas)
            records += delta.records.size();
    }
    return tidings.first(size);
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
    return troubleSince || log->wantsPruning() || log->outdatedRows() > 0;
}

bool Writer::Private::sweepIsDue() const
{
    const size_t outdated = log->outdatedRows();
    return outdated > 0 && (outdated >= mostOutdated || SteadyClock::now() >= lastSweep + betweenSweeps);
}

std::vector<Delivery> Writer::Private::writeBatch(std::span<WriteRequest> requests, std::span<Tidings> deltas)
{
    const qint64 bytes = bytesOf(requests);
    Batch batch = newBatch();
    for (WriteRequest &request : requests)
        batch.add(std::move(request));
    for (const Tidings &told : deltas) {
        for (const Delta &delta : std::get<std::vector<Delta>>(told))
            batch.add(delta);
    }
    std::ignore = commit(batch); // Its deliveries say what became of it.
    publish(batch.requests(), bytes);
    return batch.takeDeliveries();
}

Batch Writer::Private::newBatch(NodeId origin, quint64 lastVersion)
{
    const qint64 now = wallClock();
    return Batch({.store = store,
                  .clock = clock,
                  .wallMicroseconds = now,
                  .latest = HybridTime::fromMicroseconds(now + settings.maxClockSkewMs * 1000),
                  .oldDeletions = oldDeletions(now),
                  .self = origin,
                  .lastVersion = lastVersion});
}

/// Whether all of it is on disk, and so in the Store.
bool Writer::Private::commit(Batch &batch, SqliteLog::Entry entry)
{
    counters.refused += batch.requests() - batch.writes();
    counters.stale += batch.stale();
    counters.refusedFuture += batch.refused();
    const std::vector<OriginMark> marks = batch.marks();
    entry.drop = batch.dropped();
    entry.append = batch.records();
    if (entry.marks.empty())
        entry.marks = marks;
    if (batch.isEmpty() && !entry.doubts)
        return true;

    entry.sweep = sweepIsDue();
    const auto begin = SteadyClock::now();
    const std::optional<StorageError> error = log->write(entry);
    lastBatch = SteadyClock::now();
    if (entry.sweep)
        lastSweep = lastBatch;
    const auto taken = lastBatch - begin;
    counters.commitSeconds += std::chrono::duration<double>(taken).count();
    disk(error);
    noteSpeed(!error && taken < quickCommit);
    if (error) {
        counters.refused -= batch.requests() - batch.writes();
        counters.failed += batch.requests();
        batch.fail(storageProblem(*error));
        return false;
    }
    show(batch, marks);
    count(batch);
    return true;
}

/// Lets readers see what is on disk.
void Writer::Private::show(const Batch &batch, std::span<const OriginMark> marks)
{
    Commit committed{.marks = {marks.begin(), marks.end()}};
    committed.marks.push_back({.origin = log->nodeId(), .seen = log->lastVersion()});
    committed.changes.reserve(batch.records().size());
    store.drop(batch.dropped());
    for (const RecordPointer &record : batch.dropped()) {
        if (!record->isTombstone())
            committed.changes.push_back(disappearance(record));
    }
    for (Record *record : batch.records()) {
        committed.changes.push_back(store.apply(RecordPointer(record)));
        const Change &change = committed.changes.back();
        if (isRefresh(change))
            log->outdate(*change.before);
        else if (change.before)
            log->supersede(*change.before);
    }
    for (const OriginMark &mark : committed.marks)
        store.advance(mark);
    for (CommitListener *listener : listeners)
        listener->committed(committed);
}

void Writer::Private::count(const Batch &batch)
{
    const size_t records = batch.records().size();
    counters.writes += batch.writes();
    counters.reissued += batch.reissues();
    counters.merged += records - batch.writes() - batch.reissues();
    ++counters.batches;
    const auto bucket = std::lower_bound(std::begin(batchBounds), std::end(batchBounds), int(records));
    ++counters.batchBuckets[bucket - std::begin(batchBounds)];
}

void Writer::Private::publish(size_t answered, qint64 bytes)
{
    counters.log = log->statistics();
    const std::lock_guard lock(mutex);
    published = counters;
    if (answered > 0)
        pace.written(SteadyClock::now());
    queued -= qsizetype(answered);
    queuedBytes -= bytes;
    self = log->nodeId();
    transferredUpTo = fullTransfer.after();
}

// ---- What others tell

/// Where too much waits it is dropped: they tell it again.
void Writer::Private::tell(Tidings &&tidings)
{
    {
        const std::lock_guard lock(mutex);
        if (!stopping && inbox.tidings.size() < maxTidings) {
            inbox.tidings.push_back(std::move(tidings));
            isUrgent = true;
            wake.notify_one();
            return;
        }
    }
    if (const auto *answer = std::get_if<Answer>(&tidings))
        answer->taken(false, false);
}

/// These know more of this node than it does.
void Writer::Private::hear(std::vector<Delta> &&deltas)
{
    Tidings told = std::move(deltas);
    if (beReborn())
        std::ignore = writeBatch({}, {&told, 1});
}

void Writer::Private::hear(Answer &&told)
{
    const CatchUpAnswer &answer = told.answer;
    if (versionIn(answer, log->nodeId()) > log->lastVersion() && !beReborn()) {
        told.taken(false, false);
        return;
    }
    const std::vector<OriginMark> before = store.marks();
    FullTransfer transfer = fullTransfer;
    Batch batch = newBatch();
    if (answer.part)
        batch.add(*answer.part, transfer);
    for (const Delta &delta : answer.deltas)
        batch.add(delta);
    const bool written = commit(batch);
    if (written)
        fullTransfer = std::move(transfer);
    publish(0);
    told.taken(written, answer.part || store.marks() != before);
}

void Writer::Private::hear(const OthersSaw &saw)
{
    if (saw.id == log->nodeId() && saw.version > log->lastVersion())
        std::ignore = beReborn();
}

void Writer::Private::hear(const Settle & /*settle*/)
{
    std::vector<Doubt> doubts = log->doubts();
    if (std::erase_if(doubts, [](const Doubt &doubt) { return doubt.isOpen(); }) == 0)
        return;
    Batch nothing = newBatch();
    std::ignore = commit(nothing, {.doubts = std::move(doubts)});
    publish(0);
}

/// Each batch costs a scan of the log, so they are large; clients' writes come in between.
void Writer::Private::hear(Collect &&collect)
{
    const auto seen = [this](NodeId origin) { return store.mark(origin).seen; };
    const auto passed = [&collect](NodeId origin) { return markOf(collect.passedByAll, origin).seen; };
    std::vector<RecordPointer> tombstones = collectable(store.tombstones(), oldDeletions(wallClock()), passed, seen);
    if (tombstones.empty())
        return;
    const bool areMore = tombstones.size() > collectRecords;
    tombstones.resize(std::min(tombstones.size(), collectRecords));
    Batch batch = newBatch();
    for (const RecordPointer &tombstone : tombstones)
        batch.collect(tombstone);
    if (!commit(batch))
        return;
    counters.collected += tombstones.size();
    publish(0);
    if (areMore)
        tell(std::move(collect));
}

void Writer::Private::hear(const Remember &remember)
{
    const std::span some = std::span(remember.members).first(std::min(remember.members.size(), maxMembers));
    std::vector<QByteArray> members(some.size());
    std::ranges::transform(some, members.begin(), &NetworkAddress::toText);
    disk(log->remember(members));
}

void Writer::Private::hear(const KeepHookRegisters &keep)
{
    disk(log->keepHookRegisters(keep.registers));
}

/// This node's data file is an old one: others have seen versions of it that it never gave out. It goes on under
/// another id. Returns whether that is on disk.
bool Writer::Private::beReborn()
{
    const NodeId former = log->nodeId();
    std::vector<Doubt> doubts = log->doubts();
    const auto open = std::ranges::find_if(doubts, &Doubt::isOpen);
    Doubt closed{.origin = former, .after = log->lastVersion(), .upTo = log->lastVersion()};
    if (open != doubts.end()) {
        closed.after = open->after;
        doubts.erase(open);
    }
    if (closed.after < closed.upTo)
        doubts.push_back(closed);
    const NodeId as{QRandomGenerator::system()->generate64() | 1};
    doubts.push_back({.origin = as});

    OriginMark mark = store.mark(former);
    mark.seen = std::min(mark.seen, closed.after);
    Batch batch = newBatch(as, 0);
    batch.reissue(closed);
    if (!commit(batch, {.marks = {&mark, 1}, .rename = as, .doubts = std::move(doubts)}))
        return false;
    store.doubt(former, closed.after);
    publish(0);
    qCWarning(
        lcStorage,
        "This node's data file is older than what it told the others: it goes on as %s (it was %s), fetches what it "
        "forgot, and has written %zu resources again.",
        as.toHex().constData(), former.toHex().constData(), batch.reissues());
    for (CommitListener *listener : listeners)
        listener->renamed(as);
    return true;
}

/// What a former id of this node wrote has come back: from now on everyone can have it under versions that were given
/// once.
void Writer::Private::resolveDoubts()
{
    const std::vector<Doubt> all = log->doubts();
    for (const Doubt &doubt : all) {
        if (doubt.isOpen() || store.mark(doubt.origin).seen < doubt.upTo)
            continue;
        std::vector<Doubt> rest = log->doubts();
        std::erase(rest, doubt);
        Batch batch = newBatch();
        batch.reissue(doubt);
        std::ignore = commit(batch, {.doubts = std::move(rest)});
    }
    publish(0);
}

HybridTime Writer::Private::oldDeletions(qint64 wallMicroseconds) const
{
    return HybridTime::fromMicroseconds(wallMicroseconds - settings.tombstoneGraceMs * 1000);
}

// ---- Upkeep

/// Whatever can wait until there is nothing to write.
void Writer::Private::keepUp()
{
    if (troubleSince)
        probeWhenDue();
    else if (needsUpkeep() && SteadyClock::now() >= upkeepAt())
        prune();
    publish(0);
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

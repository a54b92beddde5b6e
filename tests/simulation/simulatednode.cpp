// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "simulatednode.h"

#include "store/merge.h"
#include "store/reissue.h"
#include "store/tombstones.h"

#include <limits>

namespace nesoi::simulation
{

namespace
{

constexpr qint64 epoch = 1'782'000'000'000'000; // June 2026: wall clocks begin here.
constexpr VirtualTime readyTime
    = 3 * second; // After a restart clients wait for so long: the others may know more of us.
constexpr VirtualTime settlingTime = 10 * second; // In touch for so long, a restored backup would have been noticed.

qint64 sizeOf(const CatchUpAnswer &answer)
{
    qint64 bytes = 100;
    const auto add = [&bytes](const std::vector<RecordPointer> &records) {
        for (const RecordPointer &record : records)
            bytes += record->body.size() + record->path.text().size() + 40;
    };
    if (answer.part)
        add(answer.part->records);
    for (const Delta &delta : answer.deltas)
        add(delta.records);
    return bytes;
}

} // namespace

SimulatedNode::SimulatedNode(World &world, int number, NodeId id, Random random)
    : m_world(world)
    , m_number(number)
    , m_firstId(id)
    , m_id(id)
    , m_random(random)
{
    m_store.emplace();
}

SimulatedNode::~SimulatedNode() = default;

// --- Starting and stopping

void SimulatedNode::start()
{
    ++m_life;
    m_startedAt = m_world.timeline.now();
    m_clock = {};
    m_pending = Ledger(m_firstId);
    for (const LogEntry &entry : m_log) {
        m_pending.apply(entry);
        if (entry.record && entry.record->time <= latest())
            m_clock.witness(entry.record->time);
    }
    log({.kind = LogEntry::Kind::Start});
    m_synced = m_log.size();
    m_committed = m_pending;
    rebuildStore();

    meetOthers();
    m_notifier = std::make_unique<SimulatedNotifier>(m_world, *this, m_random.split(), m_committed.hookRegisters());
    m_live = std::make_unique<SimulatedLive>(m_world, *this, m_random.split(), *m_notifier);
    m_notifier->start();
    m_live->start();
    m_world.network.listen(m_number, [this](int from, const QByteArray &datagram) { receive(from, datagram); });
    tell([this] {
        return "starts, generation " + QByteArray::number(m_pending.generation()) + ", last version "
            + QByteArray::number(m_pending.lastVersion());
    });
    m_world.timeline.after(m_random.between(0, m_world.gossip.intervalMs * millisecond),
                           whileAlive([this] { tick(); }));
    m_world.timeline.after(m_random.between(0, second), whileAlive([this] { maintain(); }));
}

/// A GossipNode under the id that the data file says.
void SimulatedNode::meetOthers()
{
    m_id = m_committed.self();
    GossipIdentity identity{.id = m_id,
                            .generation = m_pending.generation(),
                            .startedAtMs = wallMicroseconds() / 1000,
                            .address = SimulatedNetwork::addressOf(m_number),
                            .version = "simulated"};
    m_gossip = std::make_unique<GossipNode>(std::move(identity), m_world.gossip, *m_store,
                                            [this] { return m_random.next(); });
    std::vector<NetworkAddress> seeds = m_world.seeds;
    seeds.insert(seeds.end(), m_acquaintances.begin(), m_acquaintances.end());
    m_gossip->setSeeds(seeds);
}

void SimulatedNode::crash(Tail unsynced)
{
    tell([&] {
        return unsynced == Tail::Lost ? QByteArray("crashes, unsynced writes are lost") : QByteArray("crashes");
    });
    stop();
    if (unsynced == Tail::Lost)
        m_log.resize(m_synced, LogEntry{LogEntry::Kind::Start});
    m_synced = m_log.size();
}

void SimulatedNode::leave()
{
    tell([] { return QByteArray("leaves"); });
    log({.kind = LogEntry::Kind::Registers, .registers = LogEntry::shared(m_notifier->finish())});
    m_isLeaving = true;
    m_live->drain();
    m_isLeaving = false;
    m_gossip->leave(monotonicNow());
    flush();
    stop();
    m_synced = m_log.size();
}

void SimulatedNode::stop()
{
    m_world.network.stopListening(m_number);
    noteAcquaintances();
    m_live.reset();
    m_notifier.reset();
    m_gossip.reset();
    m_inbox.clear();
    m_afterCommit.clear();
    m_catchUps.clear();
    m_fullTransfer.reset();
    m_committing = false;
}

void SimulatedNode::restore(const Backup &backup)
{
    tell([&] {
        return "is restored from a backup of " + QByteArray::number(backup.size()) + " of its "
            + QByteArray::number(m_log.size()) + " rows";
    });
    m_log = backup;
    m_synced = m_log.size();
    m_highestMarks.clear();
    m_committed = Ledger(m_firstId);
    for (const LogEntry &entry : m_log)
        m_committed.apply(entry);
}

std::function<void()> SimulatedNode::whileAlive(std::function<void()> event) const
{
    return [this, life = m_life, event = std::move(event)] {
        if (isUp() && m_life == life)
            event();
    };
}

// --- The Writer

void SimulatedNode::submit(Job job)
{
    m_inbox.push_back(std::move(job));
    beginBatch();
}

void SimulatedNode::beginBatch()
{
    if (m_committing || m_inbox.empty())
        return;
    m_committing = true;
    for (const Job &job : std::exchange(m_inbox, {}))
        job();
    sortOut();
    if (m_log.size() == m_synced) {
        commitBatch();
        return;
    }
    if (m_world.mutant == Mutant::AnswerBeforeSync) {
        const size_t synced = m_synced;
        commitBatch();
        m_synced = synced;
        return;
    }
    const VirtualTime fsync
        = m_random.chance(0.01) ? m_random.between(20, 200) * millisecond : m_random.between(300, 3000);
    m_world.timeline.after(fsync, whileAlive([this] { commitBatch(); }));
}

void SimulatedNode::commitBatch()
{
    const size_t from = m_synced;
    m_synced = m_log.size();
    Commit commit;
    for (size_t i = from; i < m_log.size(); ++i) {
        const NodeId self = m_committed.self();
        m_committed.apply(m_log[i]);
        show(m_log[i], self, commit);
    }
    checkMarks();
    m_live->committed(commit);
    if (m_committed.self() != m_id) {
        noteAcquaintances();
        meetOthers();
        m_live->renamed(m_id);
    }
    m_committing = false;
    for (const Job &job : std::exchange(m_afterCommit, {}))
        job();
    if (m_synced > from)
        m_gossip->committed(monotonicNow());
    flush();
    beginBatch();
}

void SimulatedNode::log(const LogEntry &entry)
{
    m_log.push_back(entry);
    m_pending.apply(entry);
}

/// Shows to readers what was committed. self: under which id.
void SimulatedNode::show(const LogEntry &entry, NodeId self, Commit &commit)
{
    switch (entry.kind) {
    case LogEntry::Kind::Record:
        commit.changes.push_back(m_store->apply(entry.record));
        if (m_appliedListener)
            m_appliedListener(*entry.record);
        break;
    case LogEntry::Kind::Drop:
        m_store->drop({&entry.record, 1});
        if (!entry.record->isTombstone())
            commit.changes.push_back(disappearance(entry.record));
        break;
    case LogEntry::Kind::Mark:
        m_store->advance(entry.mark);
        commit.marks.push_back(m_store->mark(entry.mark.origin));
        break;
    case LogEntry::Kind::Reborn:
        m_store->doubt(self, m_committed.mark(self).seen);
        break;
    case LogEntry::Kind::Start:
    case LogEntry::Kind::Settled:
    case LogEntry::Kind::Remembered:
    case LogEntry::Kind::Registers:
        break;
    }
}

void SimulatedNode::rebuildStore()
{
    m_store.emplace();
    for (const auto &[path, record] : m_committed.records())
        m_store->apply(record);
    for (const OriginMark &mark : m_committed.marks())
        m_store->advance(mark);
}

void SimulatedNode::checkMarks()
{
    for (const OriginMark &mark : m_committed.marks()) {
        OriginMark &highest = m_highestMarks.try_emplace(mark.origin, mark).first->second;
        if (mark.seen < highest.seen || mark.collected < highest.collected)
            m_world.witness.violated("a mark of n" + QByteArray::number(m_number) + " went backwards");
        highest = mark;
    }
}

void SimulatedNode::write(const ResourcePath &path, const std::optional<QByteArray> &body)
{
    const bool isRestarted = m_pending.generation() > 1 && m_world.mutant != Mutant::ForgetBackup;
    if (isRestarted && m_world.timeline.now() - m_startedAt < readyTime)
        return;
    const bool isHook = path.kind() == ResourcePath::Kind::Hook;
    const Subject seen = isHook ? subjectOf(path) : Subject();
    submit([this, path, body, seen] {
        const RecordPointer standing = m_pending.standing(path);
        if (!body && (!standing || standing->isTombstone()))
            return;
        const RecordPointer record
            = writeOwn(path, body ? Record::Kind::Value : Record::Kind::Tombstone, body.value_or(QByteArray()));
        if (path.kind() == ResourcePath::Kind::Hook)
            m_world.receivers.registered(*record, seen);
        m_afterCommit.push_back([this, record] {
            m_world.witness.acknowledged(record);
            if (m_committedListener)
                m_committedListener(record);
        });
    });
}

Subject SimulatedNode::subjectOf(const ResourcePath &hook) const
{
    Subject subject{.standing = m_store->standingAt(hook.subject())};
    for (const RecordPointer &record : subject.standing) {
        if (!m_live->liveness().isAlive(record->path))
            subject.dead.insert(record->path.text());
    }
    return subject;
}

void SimulatedNode::reap(const WriteRequest &request)
{
    const ResourcePath path = request.document.path;
    if (const RecordPointer host = m_store->find(path))
        m_world.deaths.reaped(*this, *host);
    submit([this, path, condition = request.precondition] {
        const RecordPointer standing = m_pending.standing(path);
        if (standing && !standing->isTombstone() && condition.allowsWrite(entityTag(*standing)))
            writeOwn(path, Record::Kind::Tombstone, {});
    });
}

void SimulatedNode::keep(SimulatedNotifier::Registers registers)
{
    submit([this, kept = LogEntry::shared(std::move(registers))] {
        log({.kind = LogEntry::Kind::Registers, .registers = kept});
    });
}

RecordPointer SimulatedNode::writeOwn(const ResourcePath &path, Record::Kind kind, const QByteArray &body)
{
    const RecordPointer standing = m_pending.standing(path);
    HybridTime time = m_clock.tick(wallMicroseconds());
    if (m_world.mutant == Mutant::WallClockOnly)
        time = HybridTime::fromMicroseconds(wallMicroseconds());
    else if (standing) // It may be from further ahead than what the clock was told of at the start.
        time = std::max(time, HybridTime{standing->time.ticks + 1});
    const RecordPointer record(new Record(path, time, m_pending.self(), nextVersion(), kind, body));
    tell([&] { return "writes " + Witness::toText(*record); });
    m_world.witness.issued(record);
    m_world.deaths.written(*record);
    logOwn(record);
    if (m_pending.standing(path) != record)
        m_world.witness.violated("n" + QByteArray::number(m_number) + " wrote " + Witness::toText(*record)
                                 + ", and it loses against " + Witness::toText(*m_pending.standing(path))
                                 + ", which it had seen");
    return record;
}

void SimulatedNode::logOwn(const RecordPointer &record)
{
    log({.kind = LogEntry::Kind::Record, .record = record});
    log({.kind = LogEntry::Kind::Mark, .mark = {.origin = record->origin, .seen = record->version}});
}

void SimulatedNode::mergeDelta(Delta delta)
{
    if (delta.origin == m_pending.self())
        beReborn(delta.upTo);
    const Mutant mutant = m_world.mutant;
    if (mutant == Mutant::SkipVersion && !delta.records.empty() && m_random.chance(0.05))
        delta.records.erase(delta.records.begin() + qsizetype(m_random.below(delta.records.size())));
    if (mutant == Mutant::IgnoreTombstone)
        std::erase_if(delta.records, [](const RecordPointer &record) { return record->isTombstone(); });
    if (mutant == Mutant::FirstWriterWins)
        std::erase_if(delta.records, [this](const RecordPointer &r) { return m_pending.standing(r->path) != nullptr; });
    const quint64 seen = mutant == Mutant::MarkDespiteGap ? std::max(delta.from, m_pending.mark(delta.origin).seen)
                                                          : m_pending.mark(delta.origin).seen;
    const Merge merged
        = merge(delta, seen, latest(), [this](const ResourcePath &path) { return m_pending.standing(path); });
    tell([&] {
        return "merges " + delta.origin.toHex().left(4) + " (" + QByteArray::number(delta.from) + ", "
            + QByteArray::number(delta.upTo) + "]: " + QByteArray::number(merged.records.size()) + " taken, "
            + QByteArray::number(merged.stale) + " stale, " + QByteArray::number(merged.refused) + " refused, mark "
            + (merged.mark ? "to " + QByteArray::number(merged.mark->seen) : "stays at " + QByteArray::number(seen));
    });
    const std::vector<RecordPointer> overlooked = overlookedBy(delta.records);
    for (const RecordPointer &record : merged.records) {
        m_clock.witness(record->time);
        log({.kind = LogEntry::Kind::Record, .record = record});
    }
    reassert(overlooked);
    if (merged.mark)
        log({.kind = LogEntry::Kind::Mark, .mark = *merged.mark});
}

/// Old deletions of which whoever sent these records does not know (any more).
std::vector<RecordPointer> SimulatedNode::overlookedBy(const std::vector<RecordPointer> &records) const
{
    const auto olderThan = HybridTime::fromMicroseconds(wallMicroseconds() - m_world.tombstoneGraceMs * 1000);
    return toBeReasserted(
        records, olderThan, [this](NodeId origin) { return m_pending.mark(origin).seen; },
        [this](const ResourcePath &path) { return m_pending.standing(path); });
}

void SimulatedNode::reassert(const std::vector<RecordPointer> &records)
{
    for (const RecordPointer &record : records) {
        if (m_pending.standing(record->path) != record)
            continue;
        const RecordPointer deletion = deletionOf(*record, m_pending.self(), nextVersion());
        tell([&] { return "asserts again the " + Witness::toText(*deletion); });
        if (record->isTombstone())
            m_world.witness.replaced(record, deletion);
        else
            m_world.witness.issued(deletion);
        logOwn(deletion);
    }
}

void SimulatedNode::takePart(const TransferPart &part)
{
    for (const OriginMark &mark : part.marks) {
        if (mark.origin == m_pending.self())
            beReborn(mark.seen);
    }
    std::vector<RecordPointer> own;
    for (auto at = m_pending.records().upper_bound(part.after);
         at != m_pending.records().end() && (part.upTo.isEmpty() || at->first <= part.upTo); ++at)
        own.push_back(at->second);
    std::vector<RecordPointer> overlooked = overlookedBy(part.records);
    const Takeover takeover = takeOver(part, own, m_pending.marks(), latest());
    tell([&] {
        return "takes a part of a full transfer, after '" + part.after + "' up to '" + part.upTo + "': "
            + QByteArray::number(takeover.records.size()) + " taken, " + QByteArray::number(takeover.dropped.size())
            + " dropped, " + QByteArray::number(takeover.refused.size()) + " refused";
    });
    for (const RecordPointer &record : takeover.dropped)
        log({.kind = LogEntry::Kind::Drop, .record = record});
    for (const RecordPointer &record : takeover.records) {
        m_clock.witness(record->time);
        log({.kind = LogEntry::Kind::Record, .record = record});
    }
    for (const OriginMark &mark : takeover.marks)
        log({.kind = LogEntry::Kind::Mark, .mark = mark});
    overlooked.insert(overlooked.end(), takeover.deleted.begin(), takeover.deleted.end());
    reassert(overlooked);
    if (!m_fullTransfer)
        m_fullTransfer.emplace();
    m_fullTransfer->add(part, takeover.refused);
    if (m_fullTransfer->isComplete()) {
        for (const OriginMark &mark : m_fullTransfer->marks())
            log({.kind = LogEntry::Kind::Mark, .mark = mark});
        m_fullTransfer.reset();
    }
}

void SimulatedNode::collectTombstones()
{
    // Who has just started does not know yet who else there is.
    const bool isNew = m_world.timeline.now() - m_startedAt < m_world.gossip.forgetAfterMs * millisecond;
    const bool atOnce = m_world.mutant == Mutant::CollectAtOnce;
    if (isNew && !atOnce)
        return;
    std::vector<RecordPointer> tombstones;
    for (const auto &[path, record] : m_pending.records()) {
        if (record->isTombstone())
            tombstones.push_back(record);
    }
    const qint64 graceMs = atOnce ? 0 : m_world.tombstoneGraceMs;
    const auto olderThan = HybridTime::fromMicroseconds(wallMicroseconds() - graceMs * 1000);
    const auto passedByAll
        = [&](NodeId origin) { return atOnce ? std::numeric_limits<quint64>::max() : m_gossip->passedByAll(origin); };
    const auto seen
        = [&](NodeId origin) { return atOnce ? std::numeric_limits<quint64>::max() : m_pending.mark(origin).seen; };
    for (const RecordPointer &tombstone : collectable(tombstones, olderThan, passedByAll, seen)) {
        tell([&] { return "collects the " + Witness::toText(*tombstone); });
        log({.kind = LogEntry::Kind::Drop, .record = tombstone});
        log({.kind = LogEntry::Kind::Mark, .mark = {.origin = tombstone->origin, .collected = tombstone->version}});
        m_world.collected(*this, tombstone);
    }
}

/// Others have seen this version of this node. Where it never gave it out, its data file is an old one; it goes on
/// under another id, and what it forgot is an origin like any other, which it has not seen all of.
void SimulatedNode::beReborn(quint64 seenVersion)
{
    if (m_world.mutant == Mutant::ForgetBackup || seenVersion <= m_pending.lastVersion())
        return;
    const NodeId as{m_random.next() | 1};
    tell([&] {
        return "learns that its data file is an old one: others have seen version " + QByteArray::number(seenVersion)
            + ", it gave out " + QByteArray::number(m_pending.lastVersion()) + "; is " + as.toHex().left(4)
            + " from now on";
    });
    m_highestMarks.erase(m_pending.self());
    log({.kind = LogEntry::Kind::Reborn, .mark = {.origin = as}});
    reissue(m_pending.formers().back());
}

/// What a former id wrote since the backup has come back: from now on everyone can have it under versions that are
/// given once.
void SimulatedNode::sortOut()
{
    for (const Ledger::Former &former : std::vector(m_pending.formers())) {
        if (m_pending.mark(former.id).seen < former.until)
            continue;
        reissue(former);
        log({.kind = LogEntry::Kind::Remembered, .mark = {.origin = former.id}});
    }
}

/// Writes of a former id whose versions may have been given twice.
void SimulatedNode::reissue(const Ledger::Former &former)
{
    std::vector<RecordPointer> ambiguous;
    for (const auto &[path, record] : m_pending.records()) {
        if (record->origin == former.id && record->version > former.from && record->version <= former.until)
            ambiguous.push_back(record);
    }
    for (const RecordPointer &record : ambiguous) {
        const RecordPointer again = reissued(*record, m_pending.self(), nextVersion());
        tell([&] { return "issues again: " + Witness::toText(*record) + " as " + Witness::toText(*again); });
        m_world.witness.replaced(record, again);
        m_world.receivers.replaced(*record, *again);
        m_world.deaths.rewritten(*record, *again);
        m_clock.witness(again->time);
        logOwn(again);
    }
}

HybridTime SimulatedNode::latest() const
{
    return HybridTime::fromMicroseconds(wallMicroseconds() + m_world.gossip.maxClockSkewMs * 1000);
}

qint64 SimulatedNode::wallMicroseconds() const
{
    return epoch + m_world.timeline.now() + m_clockOffset;
}

MonotonicMs SimulatedNode::monotonicNow() const
{
    return m_world.timeline.now() / millisecond + 1'000'000 * (m_number + 1); // Each began elsewhere.
}

bool SimulatedNode::isQuiet() const
{
    return !m_committing && m_inbox.empty();
}

// --- The node thread

void SimulatedNode::tick()
{
    m_gossip->tick(monotonicNow(), wallMicroseconds());
    flush();
    m_world.timeline.after(m_world.gossip.intervalMs * millisecond / 10, whileAlive([this] { tick(); }));
}

void SimulatedNode::maintain()
{
    const bool isOfAge = m_world.timeline.now() - m_startedAt > settlingTime;
    if (!m_pending.isSettled() && isOfAge && isInTouch())
        submit([this] { log({.kind = LogEntry::Kind::Settled}); });
    submit([this] { collectTombstones(); });
    m_world.timeline.after(second, whileAlive([this] { maintain(); }));
}

bool SimulatedNode::isInTouch() const
{
    return std::ranges::any_of(m_gossip->members(monotonicNow()), [this](const Member &member) {
        return member.id != m_id && member.state == MemberState::Alive;
    });
}

void SimulatedNode::noteAcquaintances()
{
    for (const Member &member : m_gossip->members(monotonicNow())) {
        if (member.id != m_id && member.address.port != 0)
            m_acquaintances.insert(member.address);
    }
}

void SimulatedNode::receive(int from, const QByteArray &datagram)
{
    m_gossip->receive(SimulatedNetwork::addressOf(from), datagram, monotonicNow(), wallMicroseconds());
    flush();
}

void SimulatedNode::flush()
{
    for (const OutgoingDatagram &datagram : m_gossip->takeDatagrams()) {
        if (datagram.bytes.size() > m_world.gossip.mtu)
            m_world.witness.violated("n" + QByteArray::number(m_number) + " sent a datagram of "
                                     + QByteArray::number(datagram.bytes.size()) + " bytes");
        if (const int to = SimulatedNetwork::nodeAt(datagram.to); to >= 0)
            m_world.network.send(m_number, to, datagram.bytes);
    }
    for (const IdentityConflict &conflict : m_gossip->takeConflicts())
        handle(conflict);
    for (Delta &delta : m_gossip->takeDeltas())
        submit([this, delta = std::move(delta)] { mergeDelta(delta); });
    for (const CatchUpRequest &request : m_gossip->takeCatchUps())
        beginCatchUp(request);
}

void SimulatedNode::handle(const IdentityConflict &conflict)
{
    if (conflict.kind != IdentityConflict::Kind::RestoredBackup) {
        m_world.witness.violated("n" + QByteArray::number(m_number) + " believes that its data file was copied");
        return;
    }
    submit([this, id = m_id, seen = conflict.seenVersion] {
        if (id == m_pending.self())
            beReborn(seen);
    });
}

void SimulatedNode::beginCatchUp(const CatchUpRequest &request)
{
    const int peer = SimulatedNetwork::nodeAt(request.address);
    if (!m_catchUps.try_emplace(request.from, CatchUp{.peer = peer}).second)
        return;
    tell([&] { return "catches up with n" + QByteArray::number(peer); });
    ask(request.from);
}

void SimulatedNode::ask(NodeId from)
{
    const CatchUpQuestion question{.marks = m_committed.marks(),
                                   .after = m_fullTransfer ? m_fullTransfer->after() : QByteArray()};
    CatchUp &catchUp = m_catchUps.at(from);
    catchUp.marks = question.marks;
    const int peer = catchUp.peer;
    const auto broken = whileAlive([this, from] { endCatchUp(from); });
    const auto asked = [this, from, peer, question, broken, life = m_life] {
        const SimulatedNode *other = m_world.nodeAt(peer);
        if (!other) {
            broken();
            return;
        }
        const CatchUpAnswer answer = other->answer(question);
        const auto answered = [this, from, answer, life] {
            if (isUp() && m_life == life)
                submit([this, from, answer] { take(from, answer); });
        };
        m_world.network.transfer(peer, m_number, sizeOf(answer), answered, broken);
    };
    m_world.network.transfer(m_number, peer, 100 + qint64(question.marks.size()) * 24, asked, broken);
}

CatchUpAnswer SimulatedNode::answer(const CatchUpQuestion &question) const
{
    CatchUpSource source{
        .marks = m_committed.marks(),
        .delta = [this](NodeId origin, quint64 after, qint64 bytes) { return m_store->delta(origin, after, bytes); },
        .snapshot = [this] { return m_committed.snapshot(); }};
    if (m_world.mutant == Mutant::NoFullTransfer)
        std::ranges::for_each(source.marks, [](OriginMark &mark) { mark.collected = 0; });
    return answerCatchUp(question, source, m_world.catchUpBytes);
}

/// Part of a batch; afterwards it asks for more, as long as that brings something.
void SimulatedNode::take(NodeId from, const CatchUpAnswer &answer)
{
    if (answer.part)
        takePart(*answer.part);
    for (const Delta &delta : answer.deltas)
        mergeDelta(delta);
    const bool progress = answer.part || m_pending.marks() != m_catchUps.at(from).marks;
    m_afterCommit.push_back([this, from, again = answer.more && progress] {
        if (again)
            ask(from);
        else
            endCatchUp(from);
    });
}

void SimulatedNode::endCatchUp(NodeId from)
{
    m_catchUps.erase(from);
    m_gossip->catchUpEnded(from, monotonicNow());
    flush();
}

} // namespace nesoi::simulation

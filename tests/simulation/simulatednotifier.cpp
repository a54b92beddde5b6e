// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "simulatednotifier.h"

#include "hooks/notification.h"
#include "resource/hookregistration.h"
#include "simulatednode.h"

#include <algorithm>
#include <memory>

namespace nesoi::simulation
{

namespace
{

using Kind = ResourcePath::Kind;

/// Nothing is given up, so that all is told in the end.
constexpr NotificationQueue::Settings queueSettings{.firstRetry = 200,
                                                    .longestRetry = 5000,
                                                    .giveUpAfter = qint64(1000) * 3'600'000,
                                                    .maxUnderWay = 6,
                                                    .maxPerReceiver = 2};

qint64 sizeOf(const SimulatedNotifier::Registers &registers)
{
    qint64 bytes = 100;
    for (const HookRegister &one : registers)
        bytes += 100 + qint64(one.seen.size() + one.adopted.size()) * 30 + qint64(one.owed.size()) * 60;
    return bytes;
}

} // namespace

SimulatedNotifier::SimulatedNotifier(World &world, SimulatedNode &node, Random random, const Registers &kept)
    : m_world(world)
    , m_node(node)
    , m_random(random)
    , m_notifier(node.id(), node.store(), queueSettings, [this] { return m_random.next(); })
    , m_plan(m_notifier)
{
    learn(kept);
    m_plan.takeForKept();
}

void SimulatedNotifier::start()
{
    m_world.timeline.after(m_random.between(0, RegisterPlan::interval * millisecond),
                           m_node.whileAlive([this] { tick(); }));
}

void SimulatedNotifier::renamed(NodeId self)
{
    m_notifier.rename(self);
}

// ---- Leading and following

void SimulatedNotifier::tick()
{
    followTheElection();
    const std::vector<Member> others = liveOthers();
    if (m_notifier.isLeading()) {
        greet(m_plan.newcomers(others));
        publishWhenDue();
    }
    for (size_t rank = 0; rank < others.size(); ++rank) {
        if (m_plan.isToBeTold(others[rank], rank, m_node.gossip().leader(), now()))
            tell(others[rank]);
    }
    if (m_plan.isTimeToKeep(now()))
        keep();
    m_world.timeline.after(RegisterPlan::interval * millisecond, m_node.whileAlive([this] { tick(); }));
}

void SimulatedNotifier::followTheElection()
{
    const NodeId leader = m_node.gossip().leader();
    const bool shallLead = leader == m_node.id();
    if (shallLead && !m_notifier.isLeading() && !m_isTakingTheLead) {
        m_isTakingTheLead = true;
        collect([this] { takeTheLead(); });
    } else if (!shallLead && leader != NodeId() && m_notifier.isLeading()) {
        m_world.story.tell(m_node.number(), [] { return QByteArray("leaves the web-hooks to another"); });
        m_notifier.follow(now(), clusterMs());
    }
}

void SimulatedNotifier::takeTheLead()
{
    m_isTakingTheLead = false;
    if (m_world.mutant == Mutant::NoHandOver) {
        HookRegister all{.leader = m_node.id(), .sequence = static_cast<quint64>(clusterMs())};
        for (const HookRegister &one : m_notifier.registers()) {
            if (one.leader == all.leader)
                all.sequence = std::max(all.sequence, one.sequence + 1);
        }
        for (const OriginMark &mark : m_node.store().marks())
            all.seen[mark.origin] = mark.seen;
        m_notifier.learn(all, now());
    }
    std::vector<Death> deaths = m_node.live().liveness().deaths();
    m_notifier.lead(now(), clusterMs(), deaths);
    m_world.story.tell(m_node.number(), [this] {
        return "serves the web-hooks, " + QByteArray::number(m_notifier.queue().owedCount()) + " are due";
    });
    for (const auto &[path, record] : m_node.ledger().records()) {
        if (record->path.kind() == Kind::Hook)
            m_world.receivers.gotReason(*record);
    }
    sendWhatIsDue();
}

void SimulatedNotifier::committed(const Commit &commit)
{
    if (!m_notifier.isLeading())
        return;
    countReasons(commit);
    if (m_world.mutant == Mutant::MuteDeath && !commit.expired.empty())
        return;
    m_notifier.committed(commit, now());
    sendWhatIsDue();
}

void SimulatedNotifier::countReasons(const Commit &commit)
{
    const Store &store = m_node.store();
    for (const Change &change : commit.changes) {
        const Record &record = *change.after;
        if (record.path.kind() != Kind::Hook) {
            const bool isRevived = std::ranges::find(commit.revived, record.path) != commit.revived.end();
            if (isRefresh(change) && !isRevived)
                continue;
            for (const RecordPointer &hook : store.members(record.path.hooks(), {}).records)
                m_world.receivers.gotReason(*hook);
        } else if (readHook(record.body).seen != subjectTag(store, record.path.subject())) {
            m_world.receivers.gotReason(record); // What its client saw had not come here yet, or is past.
        }
    }
    for (const RecordPointer &host : commit.expired) {
        for (const RecordPointer &hook : store.members(host->path.hooks(), {}).records)
            m_world.receivers.gotReason(*hook);
    }
}

SimulatedNotifier::Registers SimulatedNotifier::finish()
{
    m_notifier.follow(now(), clusterMs());
    for (const Member &member : liveOthers()) {
        const int number = SimulatedNetwork::nodeAt(member.address);
        SimulatedNode *other = m_world.nodeAt(number);
        if (other && m_world.network.reaches(m_node.number(), number) && m_random.chance(0.9))
            other->notifier().learn(passedOn());
    }
    return passedOn();
}

// ---- Registers

void SimulatedNotifier::collect(const std::function<void()> &done)
{
    const std::vector<Member> others = liveOthers();
    m_plan.askedAll(others);
    if (others.empty()) {
        done();
        return;
    }
    const auto left = std::make_shared<size_t>(others.size());
    for (const Member &member : others) {
        ask(member, &SimulatedNotifier::passedOn, [this, left, done](const std::optional<Registers> &answer) {
            if (answer)
                learn(*answer);
            if (--*left == 0)
                done();
        });
    }
}

void SimulatedNotifier::greet(const std::vector<Member> &newcomers)
{
    for (const Member &member : newcomers) {
        ask(member, &SimulatedNotifier::passedOn, [this](const std::optional<Registers> &answer) {
            if (answer)
                learn(*answer);
            sendWhatIsDue();
        });
    }
}

void SimulatedNotifier::publishWhenDue()
{
    if (!m_plan.isPublicationDue(m_node.store().size().hooks == 0, now()))
        return;
    m_notifier.publish(now(), clusterMs());
    m_plan.published(now());
    ++m_world.receivers.publications;
}

void SimulatedNotifier::tell(const Member &member)
{
    m_plan.tells(member.id, 0, now()); // Its size does not slow it down here.
    const auto question = [registers = passedOn()](SimulatedNotifier &other) {
        other.learn(registers);
        return Registers();
    };
    ask(member, question,
        [this, id = member.id](const std::optional<Registers> &answer) { m_plan.told(id, answer.has_value()); });
}

void SimulatedNotifier::learn(const Registers &registers)
{
    for (const HookRegister &one : registers)
        m_notifier.learn(one, now());
    if (m_node.isUp())
        sendWhatIsDue();
}

SimulatedNotifier::Registers SimulatedNotifier::passedOn() const
{
    Registers registers = m_notifier.registers();
    if (m_world.mutant == Mutant::ForgetDebts)
        std::ranges::for_each(registers, [](HookRegister &one) { one.owed.clear(); });
    if (m_world.mutant == Mutant::CoverUnseen) {
        for (int number = 0; const SimulatedNode *node = m_world.anyNode(number); ++number) {
            for (const OriginMark &mark : node->ledger().marks()) {
                for (HookRegister &one : registers)
                    one.seen[mark.origin] = std::max(one.seen[mark.origin], mark.seen);
            }
        }
    }
    return registers;
}

void SimulatedNotifier::keep()
{
    if (m_plan.takeForKept())
        m_node.keep(passedOn());
}

// ---- Deliveries

void SimulatedNotifier::sendWhatIsDue()
{
    if (!m_notifier.isLeading())
        return;
    while (const auto due = m_notifier.next(now()))
        send(*due);
    waitForNext();
}

void SimulatedNotifier::send(const DueDelivery &due)
{
    const RecordPointer hook = m_node.store().find(due.hook);
    if (!hook) {
        m_notifier.dropped(due, now());
        return;
    }
    const Notification notification = notificationOf(due.hook, due.news, m_node.store(), "http://cluster");
    m_world.story.tell(m_node.number(), [&] { return "notifies " + due.hook.text() + ": " + notification.body; });
    const auto isAlive = [node = &m_node, life = m_node.life()] { return node->isUp() && node->life() == life; };
    const auto answered = [this, due, isAlive](bool received) {
        if (!isAlive())
            return;
        m_world.story.tell(m_node.number(),
                           [&] { return due.hook.text() + (received ? " was notified" : " was not notified"); });
        const bool isTold = received || m_world.mutant == Mutant::DropOnFailure;
        m_notifier.ended(due.attempt, {.received = isTold, .status = isTold ? "200" : "timeout"}, now());
        sendWhatIsDue();
    };
    m_world.receivers.deliver({hook, notification.id, m_node.subjectOf(due.hook)}, isAlive, answered);
}

void SimulatedNotifier::waitForNext()
{
    const auto time = m_notifier.queue().nextTime();
    if (!time || (m_wakesAt && *m_wakesAt <= *time))
        return;
    m_wakesAt = *time;
    const VirtualTime wait = std::max<MonotonicMs>(0, *time - now()) * millisecond + millisecond;
    m_world.timeline.after(wait, m_node.whileAlive([this] {
        m_wakesAt.reset();
        sendWhatIsDue();
    }));
}

// ---- The other members

/// answered: once, with nothing where no answer came in time.
void SimulatedNotifier::ask(const Member &member, const Question &question, const Answered &answered)
{
    const int self = m_node.number();
    const int peer = SimulatedNetwork::nodeAt(member.address);
    const auto isOver = std::make_shared<bool>(false);
    const auto end = [isOver, answered, node = &m_node, life = m_node.life()](const std::optional<Registers> &answer) {
        if (!std::exchange(*isOver, true) && node->isUp() && node->life() == life)
            answered(answer);
    };
    m_world.timeline.after(RegisterPlan::answerTimeout * millisecond, [end] { end({}); });
    const auto broken = [end] { end({}); };
    const auto asked = [&world = m_world, self, peer, question, end, broken] {
        SimulatedNode *other = world.nodeAt(peer);
        if (!other) {
            broken();
            return;
        }
        const Registers answer = question(other->notifier());
        world.network.transfer(
            peer, self, sizeOf(answer), [end, answer] { end(answer); }, broken);
    };
    m_world.network.transfer(self, peer, sizeOf(passedOn()), asked, broken);
}

std::vector<Member> SimulatedNotifier::liveOthers() const
{
    return RegisterPlan::liveOthers(m_node.gossip().members(now()), m_node.id());
}

MonotonicMs SimulatedNotifier::now() const
{
    return m_node.monotonicNow();
}

qint64 SimulatedNotifier::clusterMs() const
{
    return m_node.live().liveness().now() / 1000;
}

} // namespace nesoi::simulation

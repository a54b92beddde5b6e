// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "faultinjector.h"

#include <algorithm>

namespace nesoi::simulation
{

namespace
{

constexpr VirtualTime contactTime = 5 * second; // Shorter contacts may go unnoticed.
constexpr int mostJoins = 3;
constexpr VirtualTime harmlessSkew = 4 * second; // Either way; the difference of two stays below max-clock-skew.

} // namespace

FaultInjector::FaultInjector(Cluster &cluster, Faults faults)
    : m_cluster(cluster)
    , m_random(cluster.random().split())
    , m_faults(faults)
{
    for (const FaultName &each : faultNames) {
        if (faults.testFlag(each.fault) && each.fault != Fault::WrongClock)
            m_kinds.push_back(each.fault);
    }
    cluster.world().collected = [this](const SimulatedNode &collector, const RecordPointer &tombstone) {
        m_cluster.witness().collected(tombstone);
        for (int other = 0; other < m_cluster.size(); ++other) {
            const RecordPointer held = m_cluster.node(other).ledger().standing(tombstone->path);
            if (held && supersedes(*tombstone, *held) && areStrangers(collector.number(), other))
                m_cluster.witness().mayOutliveDeletion(*held);
        }
    };
}

void FaultInjector::start()
{
    watchContacts();
    if (m_faults.testFlag(Fault::WrongClock))
        setClocksWrong();
    if (m_kinds.empty())
        return;
    if (m_faults.testFlag(Fault::Backup))
        takeBackups();
    later(5 * second, [this] { injectOne(); });
}

void FaultInjector::later(VirtualTime delay, std::function<void()> event)
{
    m_cluster.timeline().after(delay, [this, event = std::move(event)] {
        if (!m_healed)
            event();
    });
}

void FaultInjector::injectOne()
{
    inject(m_kinds[m_random.below(m_kinds.size())]);
    later(m_random.between(500 * millisecond, 6 * second), [this] { injectOne(); });
}

void FaultInjector::inject(Fault fault)
{
    const auto nodes = m_cluster.live();
    const bool fewLeft = nodes.size() * 2 <= static_cast<size_t>(m_cluster.size());
    if (nodes.empty() || (fewLeft && m_random.chance(0.8)))
        return;
    SimulatedNode &node = *nodes[m_random.below(nodes.size())];
    switch (fault) {
    case Fault::Loss:
        return worsen(&Weather::loss, 0.01, m_faults == Fault::Loss ? 0.05 : 0.3);
    case Fault::Duplicate:
        return worsen(&Weather::duplication, 0.05, 0.5);
    case Fault::Reorder:
        return worsen(&Weather::reordering, 0.05, 0.5);
    case Fault::Delay:
        return delayAll();
    case Fault::Partition:
        return partition();
    case Fault::OneWay:
        return cutOneWay();
    case Fault::Crash:
        return crash(node, second, 20 * second);
    case Fault::Restart:
        return crash(node, 10 * millisecond, second);
    case Fault::Backup:
        return restoreBackup(node);
    case Fault::Absence:
        return removeForLong(node);
    case Fault::Skew:
        return skewClock(node);
    case Fault::Jump:
        return jumpClock(node);
    case Fault::Join:
        return join();
    case Fault::Leave:
        return leave(node);
    case Fault::WrongClock:
        return; // From the start on.
    }
}

void FaultInjector::worsen(double Weather::*part, double least, double most)
{
    Weather weather = m_cluster.network().weather();
    weather.*part = least + m_random.unit() * (most - least);
    weather.breaking = 0.1; // Connections break in bad weather.
    m_cluster.network().setWeather(weather);
    m_cluster.story().tell(Story::nobody, [&] {
        return "the network loses " + QByteArray::number(weather.loss, 'f', 2) + ", duplicates "
            + QByteArray::number(weather.duplication, 'f', 2) + ", reorders "
            + QByteArray::number(weather.reordering, 'f', 2);
    });
    later(m_random.between(2 * second, 15 * second), [this, part] {
        Weather better = m_cluster.network().weather();
        better.*part = 0;
        m_cluster.network().setWeather(better);
    });
}

void FaultInjector::delayAll()
{
    Weather weather = m_cluster.network().weather();
    weather.extraDelay = m_random.between(20 * millisecond, 2 * second);
    m_cluster.network().setWeather(weather);
    m_cluster.story().tell(Story::nobody, [&] {
        return "everything is late by " + QByteArray::number(weather.extraDelay / millisecond) + " ms";
    });
    later(m_random.between(second, 10 * second), [this] {
        Weather better = m_cluster.network().weather();
        better.extraDelay = 0;
        m_cluster.network().setWeather(better);
    });
}

void FaultInjector::partition()
{
    const int groups = static_cast<int>(m_random.between(2, 3));
    QByteArray sides;
    for (int number = 0; number < m_cluster.size(); ++number) {
        const int group = static_cast<int>(m_random.below(static_cast<quint64>(groups)));
        m_cluster.network().setGroup(number, group);
        sides += " n" + QByteArray::number(number) + ':' + QByteArray::number(group);
    }
    m_cluster.story().tell(Story::nobody, [&] { return "the network falls apart:" + sides; });
    later(m_random.between(second, 20 * second), [this] {
        m_cluster.network().joinGroups();
        m_cluster.story().tell(Story::nobody, [] { return QByteArray("the network is whole again"); });
    });
}

void FaultInjector::cutOneWay()
{
    const int from = static_cast<int>(m_random.below(static_cast<quint64>(m_cluster.size())));
    const int to = static_cast<int>(m_random.below(static_cast<quint64>(m_cluster.size())));
    m_cluster.network().cut(from, to);
    m_cluster.story().tell(from, [&] { return "no longer reaches n" + QByteArray::number(to); });
    later(m_random.between(second, 15 * second), [this] { m_cluster.network().mend(); });
}

void FaultInjector::crash(SimulatedNode &node, VirtualTime least, VirtualTime most)
{
    node.crash(m_random.chance(0.5) ? SimulatedNode::Tail::Lost : SimulatedNode::Tail::Kept);
    later(m_random.between(least, most), [this, number = node.number()] { comeBack(number); });
}

void FaultInjector::comeBack(int number)
{
    if (!m_cluster.node(number).isUp() && !m_gone.contains(number) && number != m_absent)
        m_cluster.node(number).start();
}

void FaultInjector::takeBackups()
{
    if (const SimulatedNode *node = m_cluster.anyLive())
        m_backups[node->number()].push_back(node->backup());
    later(m_random.between(second, 10 * second), [this] { takeBackups(); });
}

void FaultInjector::restoreBackup(SimulatedNode &node)
{
    const auto &backups = m_backups[node.number()];
    if (backups.empty())
        return;
    node.crash(SimulatedNode::Tail::Kept);
    const auto &backup = backups[m_random.below(backups.size())];
    accountForLoss(node, backup);
    node.restore(backup);
    later(m_random.between(100 * millisecond, 5 * second), [this, number = node.number()] { comeBack(number); });
}

/// A disk goes, and with it writes that no other node has.
void FaultInjector::accountForLoss(SimulatedNode &node, const std::vector<LogEntry> &kept)
{
    std::set<const Record *> stays;
    for (const LogEntry &entry : kept)
        stays.insert(entry.record.get());
    for (const LogEntry &entry : node.log()) {
        if (!entry.record || entry.kind != LogEntry::Kind::Record || stays.contains(entry.record.get())
            || isElsewhere(*entry.record, node))
            continue;
        m_cluster.story().tell(node.number(),
                               [&] { return "was the only one to have " + Witness::toText(*entry.record); });
        // What it superseded may have been given up elsewhere since: it was to stand in for it.
        for (const RecordPointer &issued : m_cluster.witness().issuedAt(entry.record->path)) {
            if (!supersedes(*issued, *entry.record) && !isElsewhere(*issued, node))
                m_cluster.witness().lost(*issued);
        }
    }
}

/// Whether another node has it, or what superseded it.
bool FaultInjector::isElsewhere(const Record &record, const SimulatedNode &node)
{
    for (int other = 0; other < m_cluster.size(); ++other) {
        if (other == node.number() || m_gone.contains(other))
            continue;
        const RecordPointer stands = m_cluster.node(other).ledger().standing(record.path);
        if (stands && !supersedes(record, *stands))
            return true;
    }
    return false;
}

void FaultInjector::removeForLong(SimulatedNode &node)
{
    if (m_absent >= 0) // One at a time: the others go on together.
        return;
    const int number = node.number();
    m_absent = number;
    const VirtualTime away = m_random.between(60 * second, 90 * second); // Grace and forgetting: 40 s.
    if (m_random.chance(0.5)) {
        node.crash(SimulatedNode::Tail::Kept);
        later(away, [this, number] {
            m_absent = -1;
            comeBack(number);
        });
        return;
    }
    m_cluster.network().isolate(number);
    m_cluster.story().tell(number, [] { return QByteArray("is cut off for long"); });
    later(away, [this, number] {
        m_absent = -1;
        m_cluster.network().rejoin(number);
        m_cluster.story().tell(number, [] { return QByteArray("is back among the others"); });
    });
}

void FaultInjector::skewClock(SimulatedNode &node)
{
    const VirtualTime right = node.clockOffset();
    const bool beyond = m_random.chance(0.2);
    const VirtualTime offset
        = beyond ? m_random.between(-60 * second, 60 * second) : m_random.between(-harmlessSkew, harmlessSkew);
    node.setClockOffset(offset);
    m_furthestAhead = std::max(m_furthestAhead, offset);
    if (offset > harmlessSkew)
        m_ahead.insert(node.number());
    m_cluster.story().tell(node.number(),
                           [&] { return "its clock is off by " + QByteArray::number(offset / millisecond) + " ms"; });
    later(m_random.between(5 * second, 40 * second), [this, right, number = node.number()] {
        m_cluster.node(number).setClockOffset(std::clamp(right, -harmlessSkew, harmlessSkew));
    });
}

void FaultInjector::jumpClock(SimulatedNode &node)
{
    const VirtualTime offset = m_random.between(-harmlessSkew, harmlessSkew);
    node.setClockOffset(offset);
    m_cluster.story().tell(node.number(),
                           [&] { return "its clock jumps to " + QByteArray::number(offset / millisecond) + " ms"; });
}

void FaultInjector::setClocksWrong()
{
    for (int number = 0; number < (m_cluster.size() - 1) / 2; ++number) {
        const VirtualTime off = m_random.between(harmlessSkew * 3 / 4, harmlessSkew);
        SimulatedNode &node = m_cluster.node(number);
        node.setClockOffset(m_random.chance(0.5) ? off : -off);
        m_furthestAhead = harmlessSkew;
        m_cluster.story().tell(number, [&] {
            return "its clock is off by " + QByteArray::number(node.clockOffset() / millisecond) + " ms";
        });
    }
}

void FaultInjector::join()
{
    if (m_cluster.size() < m_cluster.world().gossip.fanout + 4 + mostJoins)
        m_cluster.addNode();
}

void FaultInjector::leave(SimulatedNode &node)
{
    const int number = node.number();
    node.leave();
    if (m_gone.empty() && m_cluster.size() > 2 && m_random.chance(0.3)) {
        m_cluster.story().tell(number, [] { return QByteArray("has left for good"); });
        accountForLoss(node, {});
        m_gone.insert(number);
        return;
    }
    later(m_random.between(2 * second, 30 * second), [this, number] { comeBack(number); });
}

void FaultInjector::watchContacts()
{
    const VirtualTime now = m_cluster.timeline().now();
    for (int left = 0; left < m_cluster.size(); ++left) {
        for (int right = 0; right < left; ++right) {
            const auto &network = m_cluster.network();
            const bool touch = m_cluster.node(left).isUp() && m_cluster.node(right).isUp()
                && network.reaches(left, right) && network.reaches(right, left);
            Contact &contact = m_contacts[{right, left}];
            if (!touch)
                contact.since = -1;
            else if (contact.since < 0)
                contact.since = now;
            if (touch && now - contact.since >= contactTime)
                contact.last = now;
        }
    }
    m_cluster.timeline().after(500 * millisecond, [this] { watchContacts(); });
}

bool FaultInjector::areStrangers(int left, int right) const
{
    const auto contact = m_contacts.find({std::min(left, right), std::max(left, right)});
    const VirtualTime patience = m_cluster.world().gossip.forgetAfterMs * millisecond * 3 / 4;
    return contact != m_contacts.end() && m_cluster.timeline().now() - contact->second.last >= patience;
}

void FaultInjector::heal()
{
    m_healed = true;
    m_absent = -1;
    m_cluster.story().tell(Story::nobody, [] { return QByteArray("all faults are over"); });
    m_cluster.network().setWeather({});
    m_cluster.network().joinGroups();
    m_cluster.network().mend();
    for (int number = 0; number < m_cluster.size(); ++number) {
        SimulatedNode &node = m_cluster.node(number);
        m_cluster.network().rejoin(number);
        node.setClockOffset(m_random.between(-50 * millisecond, 50 * millisecond));
        if (node.isUp() && m_ahead.contains(number) && m_random.chance(0.5))
            node.crash(SimulatedNode::Tail::Kept); // Its operator set the clock right and restarts it.
        comeBack(number);
    }
}

} // namespace nesoi::simulation

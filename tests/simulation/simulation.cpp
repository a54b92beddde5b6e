// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "simulation.h"

#include "cluster.h"
#include "faultinjector.h"
#include "keepers.h"
#include "watchers.h"
#include "workload.h"

namespace nesoi::simulation
{

namespace
{

constexpr qint64 forgetAfterMs = 40'000; // Scaled down, so that it happens within a run; so is the tombstone grace.
constexpr VirtualTime healingTime = 60 * second;

/// The seed also chooses the settings, so that no path through the protocol is left out.
ClusterSettings settingsOf(const Scenario &scenario, const Story::Listener &story)
{
    Random random(scenario.seed ^ 0x6e65736f69);
    ClusterSettings settings{.seed = scenario.seed, .nodes = scenario.nodes};
    settings.gossip.mtu = random.chance(0.5) ? 1400 : 512;
    settings.gossip.fanout = static_cast<int>(random.between(1, 3));
    settings.gossip.catchUpVersions = random.chance(0.5) ? 512 : random.between(2, 40);
    settings.gossip.maxClockSkewMs = 10'000;
    settings.gossip.forgetAfterMs = forgetAfterMs;
    settings.tombstoneGraceMs = forgetAfterMs;
    settings.catchUpBytes = random.chance(0.5) ? 1024 * 1024 : 1000;
    settings.journalEvents = random.chance(0.5) ? 16'384 : random.between(10, 60);
    settings.mutant = scenario.mutant;
    settings.story = story;
    return settings;
}

class Run
{
public:
    Run(const Scenario &scenario, const Story::Listener &story)
        : m_scenario(scenario)
        , m_cluster(settingsOf(scenario, story))
        , m_faults(m_cluster, scenario.faults)
        , m_workload(m_cluster)
        , m_keepers(m_cluster)
        , m_watchers(m_cluster)
    {
    }

    Verdict toTheEnd()
    {
        m_workload.start();
        m_keepers.start();
        m_watchers.start();
        m_faults.start();
        m_cluster.receivers().beginOutages();
        if (!m_scenario.faults)
            m_cluster.receivers().setManners(Receivers::Manners::Honest);
        m_cluster.deaths().setClocks(clocks());
        watch();
        watchClients();
        const VirtualTime end = m_scenario.minutes * minute;
        m_cluster.timeline().after(end - Keepers::longestLife, [this] { m_keepers.stop(); });
        while (!m_cluster.witness().violation() && m_cluster.timeline().now() < end)
            m_cluster.runFor(second);
        if (!m_cluster.witness().violation())
            heal();
        return {.violation = m_cluster.witness().violation(),
                .writes = m_cluster.witness().acknowledgedCount(),
                .healing = m_healing,
                .deliveries = std::ssize(m_cluster.receivers().arrivals()),
                .publications = m_cluster.receivers().publications};
    }

private:
    [[nodiscard]] DeathWatch::Clocks clocks() const
    {
        if (m_scenario.faults & (Faults(Fault::Skew) | Fault::Jump))
            return DeathWatch::Clocks::Jumping;
        if (!m_scenario.faults.testFlag(Fault::WrongClock))
            return DeathWatch::Clocks::Right;
        return m_scenario.faults == Fault::WrongClock ? DeathWatch::Clocks::FewWrong : DeathWatch::Clocks::Jumping;
    }

    /// What must hold at every moment.
    void watch()
    {
        const bool gentle = !(m_scenario.faults & ~(Faults(Fault::Loss) | Fault::WrongClock));
        const auto live = m_cluster.live();
        for (const SimulatedNode *observer : live) {
            for (const SimulatedNode *member : live) {
                if (gentle && m_cluster.considers(*observer, *member, MemberState::Dead))
                    m_cluster.witness().violated('n' + QByteArray::number(observer->number()) + " calls n"
                                                 + QByteArray::number(member->number()) + " dead, which lives");
            }
        }
        m_cluster.timeline().after(500 * millisecond, [this] { watch(); });
    }

    /// What clients are told in time.
    void watchClients()
    {
        for (const SimulatedNode *node : m_cluster.live())
            m_cluster.deaths().check(*node);
        m_watchers.check();
        m_cluster.timeline().after(second, [this] { watchClients(); });
    }

    void heal()
    {
        m_workload.stop();
        m_faults.heal();
        if (m_scenario.faults.testFlag(Fault::WrongClock)) // They are all set right.
            m_cluster.deaths().setClocks(DeathWatch::Clocks::Jumping);
        m_cluster.receivers().heal();
        const VirtualTime begun = m_cluster.timeline().now();
        const VirtualTime end = begun + healingTime + m_faults.furthestAhead();
        std::optional<QByteArray> trouble;
        do {
            m_cluster.runFor(second);
            trouble = m_cluster.difference();
            if (!trouble)
                trouble = m_cluster.leaderTrouble();
        } while (trouble && !m_cluster.witness().violation() && m_cluster.timeline().now() < end);
        m_healing = m_cluster.timeline().now() - begun;
        if (trouble)
            m_cluster.witness().violated("no agreement " + QByteArray::number(m_healing / second)
                                         + " s after the faults: " + *trouble);
        checkWrites();
        if (!m_cluster.witness().violation())
            checkHooks();
    }

    /// All nodes agree, and nothing is written any more.
    void checkHooks()
    {
        const VirtualTime agreed = m_cluster.timeline().now();
        if (clocks() == DeathWatch::Clocks::Jumping) // Hosts may have been heard of just now.
            m_cluster.runFor(Keepers::longestLife);
        waitForHooks(healingTime);
        const qint64 publications = m_cluster.receivers().publications;
        m_cluster.runFor(10 * second);
        if (m_cluster.receivers().publications > publications + 2)
            m_cluster.witness().violated("a leader publishes although nothing happens");
        for (const Receivers::Arrival &arrival : m_cluster.receivers().arrivals()) {
            const auto live = m_cluster.live();
            if (arrival.begun > agreed && !live.empty() && !live.front()->store().find(arrival.hook))
                m_cluster.witness().violated(arrival.hook.text() + " is gone and was told something");
        }
        if (SimulatedNode *node = m_cluster.anyLive())
            m_keepers.refreshAll(*node); // Of their return hooks are told at once.
        waitForHooks(2 * second);
        if (const auto superfluous = m_cluster.receivers().superfluous(); superfluous && !m_scenario.faults)
            m_cluster.witness().violated(*superfluous);
    }

    void waitForHooks(VirtualTime most)
    {
        const VirtualTime end = m_cluster.timeline().now() + most;
        std::optional<QByteArray> trouble;
        do {
            m_cluster.runFor(second);
            trouble = m_cluster.hookTrouble();
        } while (trouble && m_cluster.timeline().now() < end);
        if (trouble)
            m_cluster.witness().violated(QByteArray::number(most / second) + " s after all agreed " + *trouble);
    }

    void checkWrites()
    {
        const auto live = m_cluster.live();
        if (live.empty())
            return;
        const Ledger &ledger = live.front()->ledger();
        for (const QByteArray &path : m_cluster.witness().paths()) {
            const auto standing = ledger.records().find(path);
            const auto objection = m_cluster.witness().objection(
                path, standing == ledger.records().end() ? RecordPointer() : standing->second);
            if (objection)
                m_cluster.witness().violated(*objection);
        }
    }

    const Scenario m_scenario;
    Cluster m_cluster;
    FaultInjector m_faults;
    Workload m_workload;
    Keepers m_keepers;
    Watchers m_watchers;
    VirtualTime m_healing = 0;
};

} // namespace

Verdict run(const Scenario &scenario, const Story::Listener &story)
{
    return Run(scenario, story).toTheEnd();
}

QByteArray replayCommand(const Scenario &scenario)
{
    QByteArray command = "nesoi-sim --seed " + QByteArray::number(scenario.seed) + " --nodes "
        + QByteArray::number(scenario.nodes) + " --minutes " + QByteArray::number(scenario.minutes) + " --faults "
        + toText(scenario.faults);
    if (scenario.mutant != Mutant::None)
        command += " --mutant " + toText(scenario.mutant).toByteArray();
    return command + " --story";
}

} // namespace nesoi::simulation

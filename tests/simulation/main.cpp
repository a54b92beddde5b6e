// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

// nesoi-sim: a cluster in virtual time, from a seed.

#include "measurements.h"
#include "simulation.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace nesoi::simulation;

namespace
{

enum ExitCode { Fine = 0, Violated = 1, BadUsage = 2 };

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
    std::fflush(stdout);
}

QByteArray seconds(VirtualTime time)
{
    return QByteArray::number(static_cast<double>(time) / second, 'f', 2) + " s";
}

int report(const Scenario &scenario, const Verdict &verdict)
{
    if (verdict.violation) {
        print("\nseed " + QByteArray::number(scenario.seed) + ": " + *verdict.violation
              + "\nreplay: " + replayCommand(scenario) + '\n');
        return Violated;
    }
    print("seed " + QByteArray::number(scenario.seed) + ": all promises kept; " + QByteArray::number(verdict.writes)
          + " writes, healed in " + seconds(verdict.healing) + "; " + QByteArray::number(verdict.deliveries)
          + " notifications, " + QByteArray::number(verdict.publications) + " publications\n");
    return Fine;
}

int runOne(const Scenario &scenario, bool story)
{
    return report(scenario,
                  run(scenario, story ? [](const QByteArray &line) { print(line + '\n'); } : Story::Listener()));
}

/// One seed after another, up to the last one or until the (real) time is up; stops at the first violation.
int runMany(Scenario scenario, quint64 last, qint64 realMinutes)
{
    QElapsedTimer timer;
    timer.start();
    const quint64 first = scenario.seed;
    for (; scenario.seed <= last && (realMinutes == 0 || timer.elapsed() < realMinutes * 60'000); ++scenario.seed) {
        const Verdict verdict = run(scenario);
        if (verdict.violation)
            return report(scenario, verdict);
        print("\rseed " + QByteArray::number(scenario.seed) + ", " + QByteArray::number(scenario.seed - first + 1)
              + " runs, " + QByteArray::number(timer.elapsed() / 1000) + " s, no violation");
    }
    print("\n");
    return Fine;
}

int drawCurve(const QString &sizes, quint64 seed, const QString &svgFile)
{
    std::vector<int> nodes;
    for (const QString &size : sizes.split(u','))
        nodes.push_back(size.toInt());
    const auto curve = measureCurve(nodes, seed, 20);
    print(toMarkdown(curve));
    if (svgFile.isEmpty())
        return Fine;
    QFile file(svgFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(toSvg(curve)) < 0) {
        print("Cannot write " + svgFile.toLocal8Bit() + ": " + file.errorString().toLocal8Bit() + '\n');
        return BadUsage;
    }
    return Fine;
}

QByteArray distribution(VirtualTime half, VirtualTime most, VirtualTime worst)
{
    return seconds(half) + " (p50), " + seconds(most) + " (p99), " + seconds(worst) + " (max)\n";
}

int detect(int nodes, int kills, quint64 seed)
{
    const Detection detection = measureDetection(nodes, kills, seed);
    print(QByteArray::number(detection.kills) + " kills: dead for all others after "
          + distribution(detection.deadHalf, detection.deadMost, detection.deadWorst)
          + QByteArray::number(detection.leaderKills) + " of them the leader: another one after "
          + distribution(detection.failoverHalf, detection.failoverMost, detection.failoverWorst));
    return Fine;
}

int handOver(int nodes, int kills, quint64 seed)
{
    const HandOver result = measureHandOver(nodes, kills, seed);
    print(QByteArray::number(result.kills) + " leaders killed, " + QByteArray::number(result.notifications)
          + " notifications, " + QByteArray::number(result.repeated) + " sent again, the oldest had arrived "
          + seconds(result.oldest) + " before its leader died; " + QByteArray::number(result.untold)
          + " times something was not told\n");
    return result.untold == 0 ? Fine : Violated;
}

int soakFor(int nodes, int hours, double loss, quint64 seed)
{
    const Soak result = soak(nodes, hours, loss, seed);
    print(QByteArray::number(hours) + " h, " + QByteArray::number(nodes) + " nodes, loss " + QByteArray::number(loss)
          + ": " + QByteArray::number(result.deaths) + " false deaths, " + QByteArray::number(result.suspicions)
          + " suspicions, highest phi " + QByteArray::number(result.highestPhi, 'f', 1) + ", "
          + QByteArray::number(result.leaderChanges) + " leader changes\n");
    return result.deaths == 0 ? Fine : Violated;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Simulates a Nesoi cluster in virtual time and checks its promises."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"seed"_s, u"What all randomness of the run is made from."_s, u"N"_s, u"1"_s},
        {u"seeds"_s, u"Runs all seeds of a range."_s, u"A..B"_s},
        {u"hunt"_s, u"Runs one seed after another for so long in real time."_s, u"MINUTES"_s},
        {u"nodes"_s, u"How many nodes."_s, u"N"_s, u"5"_s},
        {u"minutes"_s, u"How long faults happen, in virtual time."_s, u"N"_s, u"3"_s},
        {u"faults"_s,
         u"Which: all, none, or of loss,duplicate,reorder,delay,partition,oneway,crash,restart,backup,"
         "absence,skew,jump,join,leave."_s,
         u"LIST"_s, u"all"_s},
        {u"mutant"_s, u"Breaks the algorithm on purpose."_s, u"NAME"_s, u"none"_s},
        {u"story"_s, u"Prints what happens."_s},
        {u"curve"_s, u"Measures convergence and traffic for clusters of these sizes."_s, u"SIZES"_s},
        {u"svg"_s, u"Where to draw the curve."_s, u"FILE"_s},
        {u"detect"_s, u"Measures how fast killed nodes and leaders are noticed."_s},
        {u"kills"_s, u"How many of them."_s, u"N"_s, u"200"_s},
        {u"hand-over"_s, u"Measures what web-hooks are told twice when leaders are killed."_s},
        {u"soak"_s, u"Counts false deaths in so many virtual hours."_s, u"HOURS"_s},
        {u"loss"_s, u"Of datagrams, in a soak."_s, u"PART"_s, u"0.05"_s},
    });
    parser.process(application);

    Scenario scenario{.seed = parser.value(u"seed"_s).toULongLong(),
                      .nodes = parser.value(u"nodes"_s).toInt(),
                      .minutes = parser.value(u"minutes"_s).toInt()};
    const auto faults = faultsFromText(parser.value(u"faults"_s).toLatin1());
    const auto mutant = mutantFromText(parser.value(u"mutant"_s).toLatin1());
    if (!faults || !mutant || scenario.nodes < 1 || scenario.nodes > 5000) {
        print("Unknown fault or mutant, or a number of nodes outside of 1 to 5000. See --help.\n");
        return BadUsage;
    }
    scenario.faults = *faults;
    scenario.mutant = *mutant;
    if (parser.isSet(u"curve"_s))
        return drawCurve(parser.value(u"curve"_s), scenario.seed, parser.value(u"svg"_s));
    if (parser.isSet(u"detect"_s))
        return detect(scenario.nodes, parser.value(u"kills"_s).toInt(), scenario.seed);
    if (parser.isSet(u"hand-over"_s))
        return handOver(scenario.nodes, parser.value(u"kills"_s).toInt(), scenario.seed);
    if (parser.isSet(u"soak"_s))
        return soakFor(scenario.nodes, parser.value(u"soak"_s).toInt(), parser.value(u"loss"_s).toDouble(),
                       scenario.seed);
    if (parser.isSet(u"hunt"_s))
        return runMany(scenario, ~quint64(0), std::max<qint64>(parser.value(u"hunt"_s).toLongLong(), 1));
    if (parser.isSet(u"seeds"_s)) {
        const QStringList range = parser.value(u"seeds"_s).split(u".."_s);
        scenario.seed = range.first().toULongLong();
        return runMany(scenario, range.last().toULongLong(), 0);
    }
    return runOne(scenario, parser.isSet(u"story"_s));
}

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "prometheustext.h"
#include "rest/clustermetrics.h"
#include "rest/clustertext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

/// A cluster of two as the first of them sees it: it leads, the other one is suspect.
ClusterView viewOfTwo()
{
    ClusterView view;
    view.cluster = "staging";
    view.self = {1};
    view.generation = 3;
    view.leader = {1};
    view.members = {{.id = {1},
                     .address = *NetworkAddress::fromText("10.0.0.1:6553"),
                     .generation = 3,
                     .heartbeat = 8112,
                     .priority = 7,
                     .version = "0.1.0",
                     .clockOffsetMs = 0},
                    {.id = {2},
                     .address = *NetworkAddress::fromText("[fd00::2]:6554"),
                     .generation = 4,
                     .heartbeat = 20,
                     .priority = -5,
                     .version = "0.1.1",
                     .state = MemberState::Suspect,
                     .phi = 2.00049,
                     .clockOffsetMs = -1.2504,
                     .behind = 12}};
    return view;
}

QJsonObject printed(const ClusterView &view)
{
    return QJsonDocument::fromJson(toText(view)).object();
}

QJsonObject memberOf(const QJsonObject &cluster, qsizetype index)
{
    return cluster["members"_L1].toArray()[index].toObject();
}

Result<PrometheusText, QString> measured(const ClusterView &view)
{
    MetricsText text;
    addCluster(view, text);
    return PrometheusText::parse(text.take());
}

} // namespace

/// How a view of the cluster is told to clients and to Prometheus.
class TestClusterView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAttributeOfTheContractIsPrinted();
    void theNodeSaysWhichMemberItIs();
    void noLeaderIsNull();
    void aClockThatWasNotMeasuredIsNull();
    void numbersAreFiniteAndRounded();
    void whatAMemberSaysOfItselfCannotBreakTheAnswer();

    void metricsOfTheClusterArePrometheusText();
    void metricsTellMembersByStateAndEachByItself();
    void metricsTellHowFarBehindEachOriginTheNodeIs();
    void metricsTellWhoLeads();
    void aLargeClusterHasABoundedNumberOfSeries();
};

// ---- GET /cluster

void TestClusterView::everyAttributeOfTheContractIsPrinted()
{
    const QByteArray text = toText(viewOfTwo());
    QCOMPARE(text, QByteArray(R"({
  "cluster": "staging",
  "leader": "0000000000000001",
  "members": [
    {
      "address": "10.0.0.1:6553",
      "behind": 0,
      "clock_offset_ms": 0,
      "generation": 3,
      "heartbeat": 8112,
      "id": "0000000000000001",
      "phi": 0,
      "priority": 7,
      "state": "alive",
      "version": "0.1.0"
    },
    {
      "address": "[fd00::2]:6554",
      "behind": 12,
      "clock_offset_ms": -1.25,
      "generation": 4,
      "heartbeat": 20,
      "id": "0000000000000002",
      "phi": 2,
      "priority": -5,
      "state": "suspect",
      "version": "0.1.1"
    }
  ],
  "self": {
    "address": "10.0.0.1:6553",
    "generation": 3,
    "id": "0000000000000001",
    "version": "0.1.0"
  }
}
)"));
}

void TestClusterView::theNodeSaysWhichMemberItIs()
{
    ClusterView view = viewOfTwo();
    view.self = {2};
    const QJsonObject self = printed(view)["self"_L1].toObject();
    QCOMPARE(self["address"_L1].toString(), u"[fd00::2]:6554"_s);
    QCOMPARE(self["generation"_L1].toInt(), 4);
    QCOMPARE(self["id"_L1].toString(), u"0000000000000002"_s);
    QCOMPARE(self["version"_L1].toString(), u"0.1.1"_s);
}

void TestClusterView::noLeaderIsNull()
{
    ClusterView view = viewOfTwo();
    view.leader = {};
    QVERIFY(printed(view)["leader"_L1].isNull());
}

void TestClusterView::aClockThatWasNotMeasuredIsNull()
{
    ClusterView view = viewOfTwo();
    view.members[1].clockOffsetMs.reset();
    QVERIFY(memberOf(printed(view), 1)["clock_offset_ms"_L1].isNull());
}

void TestClusterView::numbersAreFiniteAndRounded()
{
    ClusterView view = viewOfTwo();
    view.members[0].phi = std::numeric_limits<double>::infinity();
    view.members[0].clockOffsetMs = std::numeric_limits<double>::quiet_NaN();
    view.members[1].phi = 0.12345;
    view.members[1].clockOffsetMs = 1e300;
    const QJsonObject cluster = printed(view);
    QCOMPARE(memberOf(cluster, 0)["phi"_L1].toDouble(), 300.0);
    QCOMPARE(memberOf(cluster, 0)["clock_offset_ms"_L1].toDouble(-1), 0.0);
    QCOMPARE(memberOf(cluster, 1)["phi"_L1].toDouble(), 0.123);
    QCOMPARE(memberOf(cluster, 1)["clock_offset_ms"_L1].toDouble(), 1e12);
}

void TestClusterView::whatAMemberSaysOfItselfCannotBreakTheAnswer()
{
    ClusterView view = viewOfTwo();
    view.members[1].version = "\xff\"\\\n\x01";
    view.members[1].generation = (quint64(1) << 62) - 1;
    const QJsonObject member = memberOf(printed(view), 1);
    QCOMPARE(member["version"_L1].toString(), u"\uFFFD\"\\\n\x01"_s);
    QCOMPARE(member["generation"_L1].toInteger(), (qint64(1) << 62) - 1);
}

// ---- GET /metrics

void TestClusterView::metricsOfTheClusterArePrometheusText()
{
    const auto page = measured(viewOfTwo());
    QVERIFY2(page, page ? "" : qPrintable(page.error()));
    for (const PrometheusText::Family &family : page->families)
        QVERIFY2(family.name.endsWith("_total") == (family.type == "counter"), family.name);
}

void TestClusterView::metricsTellMembersByStateAndEachByItself()
{
    const auto page = measured(viewOfTwo());
    QVERIFY(page);
    QCOMPARE(page->value("nesoi_cluster_members", {{"state", "alive"}}), 1.0);
    QCOMPARE(page->value("nesoi_cluster_members", {{"state", "suspect"}}), 1.0);
    QCOMPARE(page->value("nesoi_cluster_members", {{"state", "dead"}}), 0.0);
    QCOMPARE(page->value("nesoi_cluster_members", {{"state", "left"}}), 0.0);
    const PrometheusText::Labels second{{"member", "0000000000000002"}};
    QCOMPARE(page->value("nesoi_cluster_member_phi", second), 2.00049);
    QCOMPARE(page->value("nesoi_cluster_member_behind_versions", second), 12.0);
    QCOMPARE(page->value("nesoi_cluster_member_clock_offset_seconds", second), -0.0012504);
}

void TestClusterView::metricsTellHowFarBehindEachOriginTheNodeIs()
{
    ClusterView view = viewOfTwo();
    view.lags = {{.origin = {2}, .versions = 40}, {.origin = {9}, .versions = 3}};
    const auto page = measured(view);
    QVERIFY(page);
    const auto lag = [&page](const char *origin) {
        return page->value("nesoi_replication_lag_versions", {{"origin", origin}});
    };
    QCOMPARE(lag("0000000000000001"), 0.0);
    QCOMPARE(lag("0000000000000002"), 40.0);
    QCOMPARE(lag("other"), 3.0);
}

void TestClusterView::metricsTellWhoLeads()
{
    ClusterView view = viewOfTwo();
    const auto tells = [](const ClusterView &seen) {
        const auto page = measured(seen);
        return std::pair(page->value("nesoi_cluster_is_leader"), page->value("nesoi_cluster_has_leader"));
    };
    using Told = std::pair<std::optional<double>, std::optional<double>>;
    QCOMPARE(tells(view), Told(1, 1));
    view.leader = {2};
    QCOMPARE(tells(view), Told(0, 1));
    view.leader = {};
    QCOMPARE(tells(view), Told(0, 0));
}

void TestClusterView::aLargeClusterHasABoundedNumberOfSeries()
{
    ClusterView view = viewOfTwo();
    view.members.resize(1000);
    for (size_t i = 0; i < view.members.size(); ++i)
        view.members[i].id = {i + 1};
    const auto page = measured(view);
    QVERIFY(page);
    for (const PrometheusText::Family &family : page->families)
        QVERIFY2(family.samples.size() <= 201, family.name);
    QCOMPARE(page->value("nesoi_cluster_members", {{"state", "alive"}}), 999.0);
    QVERIFY(page->value("nesoi_cluster_member_phi", {{"member", NodeId{200}.toHex()}}).has_value());
    QVERIFY(!page->value("nesoi_cluster_member_phi", {{"member", NodeId{201}.toHex()}}).has_value());
}

QTEST_GUILESS_MAIN(TestClusterView)
#include "tst_clusterview.moc"

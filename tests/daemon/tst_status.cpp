// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "nodeprocess.h"
#include "prometheustext.h"
#include "restclient.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <limits>

using namespace nesoi;
using namespace Qt::StringLiterals;

/// What the node says of itself, and which methods its paths take.
class TestStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void theRootTellsWhatThereIs();
    void theNodeIsLiveAndReady_data();
    void theNodeIsLiveAndReady();

    void theClusterHasANameAMemberAndALeader();
    void theClusterTellsWhoTheNodeIs();
    void theNodeIsAMemberItself();
    void aRestartKeepsTheIdAndCountsTheGeneration();

    void theMetricsPageIsPrometheusText();
    void metricsAreNamedAsPrometheusAsks();
    void theMetricsOfTheManualAreThere();
    void histogramsAreCumulative();
    void requestsAreCountedByRouteMethodAndStatus_data();
    void requestsAreCountedByRouteMethodAndStatus();
    void requestsAreTimedByRoute();
    void whatTheTransportRefusesIsCounted();
    void writesAreCounted();
    void resourcesAreCountedByKind();
    void connectionsAreCounted();
    void theNodeTellsItsVersion();

    void optionsTellsWhatAPathTakes_data();
    void optionsTellsWhatAPathTakes();
    void otherMethodsAreRefused_data();
    void otherMethodsAreRefused();
    void optionsOfTheWholeServer();

private:
    /// The page as it is now; without any family where it breaks the format.
    [[nodiscard]] PrometheusText metrics();

    NodeProcess m_node;
    std::optional<RestClient> m_client;
};

void TestStatus::initTestCase()
{
    QVERIFY2(m_node.start(), m_node.log());
}

void TestStatus::init()
{
    m_client.emplace(m_node.port());
}

PrometheusText TestStatus::metrics()
{
    auto page = PrometheusText::parse(m_client->get("/metrics").body);
    return page ? *std::move(page) : PrometheusText{};
}

// ---- The node

void TestStatus::theRootTellsWhatThereIs()
{
    const RawResponse root = m_client->get("/");
    QCOMPARE(root.status, 200);
    QCOMPARE(root.field("Content-Type"), QByteArray("application/json"));
    QCOMPARE(jsonOf(root)["name"_L1].toString(), u"nesoi"_s);
    const QJsonArray resources = jsonOf(root)["resources"_L1].toArray();
    QVERIFY(resources.size() >= 6);
    for (const QJsonValue &resource : resources)
        QCOMPARE(m_client->head(resource.toString().toLatin1()).status, 200); // GET /events would not end.
}

void TestStatus::theNodeIsLiveAndReady_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("live") << QByteArray("/livez");
    QTest::newRow("ready") << QByteArray("/readyz");
}

void TestStatus::theNodeIsLiveAndReady()
{
    QFETCH(const QByteArray, path);
    const RawResponse response = m_client->get(path);
    QCOMPARE(response.status, 200);
    QCOMPARE(response.field("Content-Type"), QByteArray("application/json"));
    QVERIFY(jsonOf(response).contains("status"_L1));
}

// ---- The cluster

void TestStatus::theClusterHasANameAMemberAndALeader()
{
    const RawResponse response = m_client->get("/cluster");
    QCOMPARE(response.status, 200);
    QCOMPARE(response.field("Content-Type"), QByteArray("application/json"));
    const QJsonObject cluster = jsonOf(response);
    QCOMPARE(cluster["cluster"_L1].toString(), u"nesoi"_s);
    QCOMPARE(cluster["members"_L1].toArray().size(), 1);
    QVERIFY(cluster["leader"_L1].isString() || cluster["leader"_L1].isNull());
    QVERIFY(response.body.startsWith("{\n  \"cluster\": ") && response.body.endsWith("\n}\n"));
}

void TestStatus::theClusterTellsWhoTheNodeIs()
{
    static const QRegularExpression id(u"^[0-9a-f]{16}$"_s);
    static const QRegularExpression version(u"^\\d+\\.\\d+\\.\\d+$"_s);
    const QJsonObject self = jsonOf(m_client->get("/cluster"))["self"_L1].toObject();
    QCOMPARE(self["address"_L1].toString(), u"127.0.0.1:%1"_s.arg(m_node.port()));
    QCOMPARE(self["generation"_L1].toInt(), 1);
    QVERIFY(id.match(self["id"_L1].toString()).hasMatch());
    QVERIFY(version.match(self["version"_L1].toString()).hasMatch());
}

void TestStatus::theNodeIsAMemberItself()
{
    const QJsonObject cluster = jsonOf(m_client->get("/cluster"));
    const QJsonObject self = cluster["self"_L1].toObject();
    const QJsonObject member = cluster["members"_L1].toArray()[0].toObject();
    for (const QString &key : self.keys())
        QCOMPARE(member[key], self[key]);
    QCOMPARE(member["state"_L1].toString(), u"alive"_s);
    QCOMPARE(member["behind"_L1].toInt(-1), 0);
    QCOMPARE(member["phi"_L1].toDouble(-1), 0.0);
    QCOMPARE(member["clock_offset_ms"_L1].toDouble(-1), 0.0);
    QCOMPARE(member["priority"_L1].toInt(-1), 0);
    QVERIFY(member["heartbeat"_L1].toDouble(-1) >= 0);
}

void TestStatus::aRestartKeepsTheIdAndCountsTheGeneration()
{
    NodeProcess node;
    QString id;
    for (int generation = 1; generation <= 3; ++generation) {
        QVERIFY2(node.start(), node.log());
        const QJsonObject self = jsonOf(RestClient(node.port()).get("/cluster"))["self"_L1].toObject();
        QCOMPARE(self["generation"_L1].toInt(), generation);
        QVERIFY(id.isEmpty() || self["id"_L1].toString() == id);
        id = self["id"_L1].toString();
        node.kill();
    }
}

// ---- Metrics

void TestStatus::theMetricsPageIsPrometheusText()
{
    m_client->put("/app/scraped", applicationBody("scraped"));
    const RawResponse response = m_client->get("/metrics");
    QCOMPARE(response.status, 200);
    QVERIFY(response.field("Content-Type").startsWith("text/plain; version=0.0.4"));
    const auto page = PrometheusText::parse(response.body);
    QVERIFY2(page.ok(), page ? "" : qPrintable(page.error()));
}

void TestStatus::metricsAreNamedAsPrometheusAsks()
{
    for (const PrometheusText::Family &family : metrics().families) {
        QVERIFY2(family.name.startsWith("nesoi_") || family.name.startsWith("process_"), family.name);
        QVERIFY2(family.name.endsWith("_total") == (family.type == "counter"), family.name);
        QVERIFY2(family.help.endsWith('.') && family.help.size() > 10, family.name);
        QVERIFY2(!family.name.contains("milli") && !family.name.contains("_ms"), family.name); // Base units
    }
}

void TestStatus::theMetricsOfTheManualAreThere()
{
    const PrometheusText page = metrics();
    for (const QByteArrayView name : {"nesoi_http_requests_total",
                                      "nesoi_http_request_duration_seconds",
                                      "nesoi_http_refused_total",
                                      "nesoi_http_connections",
                                      "nesoi_http_connections_total",
                                      "nesoi_http_received_bytes_total",
                                      "nesoi_http_sent_bytes_total",
                                      "nesoi_http_input_buffered_bytes",
                                      "nesoi_http_output_buffered_bytes",
                                      "nesoi_writes_total",
                                      "nesoi_writes_refused_total",
                                      "nesoi_writes_failed_total",
                                      "nesoi_writes_queued",
                                      "nesoi_write_batch_size",
                                      "nesoi_log_fsyncs_total",
                                      "nesoi_log_commit_seconds_total",
                                      "nesoi_log_rows",
                                      "nesoi_log_history_bytes",
                                      "nesoi_log_pruned_rows_total",
                                      "nesoi_log_file_bytes",
                                      "nesoi_storage_ready",
                                      "nesoi_replication_applied_total",
                                      "nesoi_replication_stale_total",
                                      "nesoi_replication_refused_total",
                                      "nesoi_replication_reissued_total",
                                      "nesoi_store_collected_total",
                                      "nesoi_gossip_sent_datagrams_total",
                                      "nesoi_gossip_received_datagrams_total",
                                      "nesoi_gossip_sent_bytes_total",
                                      "nesoi_gossip_received_bytes_total",
                                      "nesoi_gossip_sent_records_total",
                                      "nesoi_gossip_received_records_total",
                                      "nesoi_gossip_refused_total",
                                      "nesoi_catch_ups_total",
                                      "nesoi_cluster_members",
                                      "nesoi_cluster_member_phi",
                                      "nesoi_cluster_member_behind_versions",
                                      "nesoi_cluster_member_clock_offset_seconds",
                                      "nesoi_cluster_clock_offset_seconds",
                                      "nesoi_cluster_is_leader",
                                      "nesoi_cluster_has_leader",
                                      "nesoi_cluster_leader_changes_total",
                                      "nesoi_store_resources",
                                      "nesoi_store_bytes",
                                      "nesoi_build_info",
                                      "nesoi_uptime_seconds",
                                      "process_cpu_seconds_total",
                                      "process_resident_memory_bytes",
                                      "process_open_fds"})
        QVERIFY2(page.family(name), name.data());
}

void TestStatus::histogramsAreCumulative()
{
    m_client->put("/app/measured", applicationBody("measured"));
    m_client->get("/app/measured");
    int histograms = 0;
    for (const PrometheusText::Family &family : metrics().families) {
        if (family.type != "histogram")
            continue;
        double bound = 0, count = 0; // Of the bucket before
        for (const PrometheusText::Sample &sample : family.samples) {
            if (sample.name.endsWith("_bucket")) {
                const QByteArray le = sample.labels["le"];
                const double nextBound = le == "+Inf" ? std::numeric_limits<double>::infinity() : le.toDouble();
                QVERIFY2(nextBound > bound, family.name);
                QVERIFY2(sample.value >= count, family.name);
                bound = nextBound;
                count = sample.value;
            } else if (sample.name.endsWith("_sum")) {
                QVERIFY2(sample.value >= 0, family.name);
            } else { // _count ends the buckets of one set of labels.
                QVERIFY2(std::isinf(bound), family.name);
                QCOMPARE(sample.value, count);
                bound = count = 0;
                ++histograms;
            }
        }
    }
    QVERIFY(histograms >= 3); // Of at least two routes, and of the batches.
}

void TestStatus::requestsAreCountedByRouteMethodAndStatus_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("route");
    QTest::addColumn<int>("status");
    const auto add = [](const char *method, const char *target, const char *route, int status) {
        QTest::addRow("%s %s", method, target)
            << QByteArray(method) << QByteArray(target) << QByteArray(route) << status;
    };
    add("GET", "/app", "/app", 200);
    add("HEAD", "/app", "/app", 200);
    add("DELETE", "/app", "/app", 405);
    add("GET", "/app/counted", "/app/{name}", 404);
    add("PUT", "/app/counted2", "/app/{name}", 201);
    add("DELETE", "/app/counted", "/app/{name}", 404);
    add("PATCH", "/app/counted", "/app/{name}", 405);
    add("GET", "/srv", "/srv", 200);
    add("GET", "/srv/counted", "/srv/{name}", 200);
    add("GET", "/srv/counted/?master=x", "/srv/{name}", 400);
    add("GET", "/srv/counted/host", "/srv/{name}/{host}", 404);
    add("PUT", "/srv/counted/counted", "/srv/{name}/{host}", 201);
    add("GET", "/app/counted/web-hooks", "/{subject}/web-hooks", 200);
    add("OPTIONS", "/srv/counted/web-hooks", "/{subject}/web-hooks", 204);
    add("POST", "/app/counted/web-hooks", "/{subject}/web-hooks", 201);
    add("GET", "/srv/counted/web-hooks/h", "/{subject}/web-hooks/{hook}", 404);
    add("GET", "/web-hooks?prefix=/app/counted/", "/web-hooks", 200);
    add("POST", "/web-hooks", "/web-hooks", 405);
    add("GET", "/", "/", 200);
    add("GET", "/cluster", "/cluster", 200);
    add("GET", "/livez", "/livez", 200);
    add("GET", "/readyz", "/readyz", 200);
    add("POST", "/metrics", "/metrics", 405);
    add("GET", "/nowhere/at/all", "other", 404);
    add("GET", "/app/~", "other", 400);
}

void TestStatus::requestsAreCountedByRouteMethodAndStatus()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, route);
    QFETCH(const int, status);
    const QByteArray name = target.sliced(target.lastIndexOf('/') + 1);
    const QByteArray body = R"({"endpoint": "http://a/", "endpoints": {}, "config": 0, "name": ")" + name + "\"}";
    const auto count = [&] {
        return metrics()
            .value("nesoi_http_requests_total",
                   {{"route", route}, {"method", method}, {"status", QByteArray::number(status)}})
            .value_or(0);
    };
    const double before = count();
    QCOMPARE(m_client->request(method, target, method == "PUT" || method == "POST" ? body : QByteArray()).status,
             status);
    QCOMPARE(count(), before + 1);
}

void TestStatus::requestsAreTimedByRoute()
{
    const QByteArray name = "nesoi_http_request_duration_seconds_count";
    const PrometheusText::Labels route{{"route", "/srv/{name}"}};
    const double before = metrics().value(name, route).value_or(0);
    for (int i = 0; i < 5; ++i)
        m_client->get("/srv/timed");
    QCOMPARE(metrics().value(name, route).value_or(0), before + 5);
}

void TestStatus::whatTheTransportRefusesIsCounted()
{
    const auto count = [this](const char *reason) {
        return metrics().value("nesoi_http_refused_total", {{"reason", reason}}).value_or(-1);
    };
    const double malformed = count("bad_request");
    const double large = count("body_too_large");
    RawClient client(m_node.port());
    QVERIFY(client.send("GET\r\n\r\n"));
    const auto refused = client.readResponse();
    QVERIFY(refused.has_value());
    QCOMPARE(refused->status, 400);
    QCOMPARE(m_client->put("/app/a", QByteArray(1024 * 1024 + 1, ' ')).status, 413);
    QCOMPARE(count("bad_request"), malformed + 1);
    QCOMPARE(count("body_too_large"), large + 1);
}

void TestStatus::writesAreCounted()
{
    const PrometheusText before = metrics();
    m_client->put("/app/written", applicationBody("written"));
    m_client->put("/app/written", applicationBody("written"));
    m_client->put("/app/written", applicationBody("written"), "If-None-Match: *\r\n");
    m_client->put("/app/written", "{}"); // Never comes to the Writer.
    m_client->remove("/app/written");
    m_client->remove("/app/written");
    const PrometheusText after = metrics();
    const auto moved
        = [&](QByteArrayView name) { return after.value(name).value_or(0) - before.value(name).value_or(0); };
    QCOMPARE(moved("nesoi_writes_total"), 3.0);
    QCOMPARE(moved("nesoi_writes_refused_total"), 2.0);
    QCOMPARE(moved("nesoi_writes_failed_total"), 0.0);
    // One client that waits for each answer shares with nobody; the node may keep a hook register meanwhile.
    QVERIFY(moved("nesoi_log_fsyncs_total") >= 3.0);
    QCOMPARE(moved("nesoi_write_batch_size_count"), 3.0);
    QCOMPARE(after.value("nesoi_writes_queued"), 0.0);
    QCOMPARE(after.value("nesoi_storage_ready"), 1.0);
}

void TestStatus::resourcesAreCountedByKind()
{
    NodeProcess node;
    QVERIFY2(node.start(), node.log());
    RestClient client(node.port());
    client.put("/app/a", applicationBody("a"));
    client.put("/app/b", applicationBody("b"));
    client.put("/app/b", applicationBody("b"));
    client.put("/srv/s/a", hostBody("a"));
    client.put("/srv/s/b", hostBody("b"));
    client.put("/srv/s/c", hostBody("c"));
    client.post("/app/absent/web-hooks", hookBody("h")); // Of an application that is there, more is stored than shown.
    client.remove("/srv/s/c");
    const auto page = PrometheusText::parse(client.get("/metrics").body);
    QVERIFY(page.ok());
    const auto held = [&](const char *kind) { return page->value("nesoi_store_resources", {{"kind", kind}}); };
    QCOMPARE(held("application"), 2.0);
    QCOMPARE(held("service"), 1.0);
    QCOMPARE(held("host"), 2.0);
    QCOMPARE(held("web_hook"), 1.0);
    QCOMPARE(held("tombstone"), 1.0);
    double bytes = 0;
    for (const QByteArrayView path : {"/app/a", "/app/b", "/srv/s/a", "/srv/s/b", "/app/absent/web-hooks/h"})
        bytes += double(client.get(path).body.size());
    QCOMPARE(page->value("nesoi_store_bytes"), bytes);
    QCOMPARE(page->value("nesoi_log_rows", {{"kind", "live"}}), 6.0); // The tombstone too
    QCOMPARE(page->value("nesoi_log_rows", {{"kind", "history"}}), 2.0);
}

void TestStatus::connectionsAreCounted()
{
    const PrometheusText before = metrics();
    RawClient others[] = {RawClient(m_node.port()), RawClient(m_node.port()), RawClient(m_node.port())};
    for (RawClient &other : others)
        QVERIFY(other.request("GET", "/livez").has_value());
    const PrometheusText after = metrics();
    const auto moved
        = [&](QByteArrayView name) { return after.value(name).value_or(0) - before.value(name).value_or(0); };
    QCOMPARE(moved("nesoi_http_connections_total"), 3.0);
    QVERIFY(after.value("nesoi_http_connections").value_or(0) >= 4);
    QVERIFY(moved("nesoi_http_received_bytes_total") > 3 * 30);
    QVERIFY(moved("nesoi_http_sent_bytes_total") > 3 * 100);
}

void TestStatus::theNodeTellsItsVersion()
{
    const QByteArray version = jsonOf(m_client->get("/"))["version"_L1].toString().toLatin1();
    QCOMPARE(metrics().value("nesoi_build_info", {{"version", version}}), 1.0);
}

// ---- Methods

void TestStatus::optionsTellsWhatAPathTakes_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("allow");
    for (const char *path :
         {"/", "/app", "/app/", "/srv", "/srv/a", "/livez", "/readyz", "/cluster", "/metrics", "/web-hooks"})
        QTest::newRow(path) << QByteArray(path) << QByteArray("GET, HEAD, OPTIONS");
    for (const char *path : {"/app/a", "/srv/a/b", "/app/a/web-hooks/h", "/srv/a/web-hooks/h", "/app/web-hooks"})
        QTest::newRow(path) << QByteArray(path) << QByteArray("GET, HEAD, PUT, DELETE, OPTIONS");
    for (const char *path : {"/app/a/web-hooks", "/srv/a/web-hooks"})
        QTest::newRow(path) << QByteArray(path) << QByteArray("GET, HEAD, POST, OPTIONS");
}

void TestStatus::optionsTellsWhatAPathTakes()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, allow);
    const RawResponse options = m_client->request("OPTIONS", path);
    QCOMPARE(options.status, 204);
    QCOMPARE(options.field("Allow"), allow);
}

void TestStatus::otherMethodsAreRefused_data()
{
    optionsTellsWhatAPathTakes_data();
}

void TestStatus::otherMethodsAreRefused()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, allow);
    const QByteArrayList allowed = QByteArray(allow).replace(' ', "").split(',');
    for (const QByteArray method : {"GET", "HEAD", "PUT", "POST", "DELETE", "PATCH", "TRACE", "PROPFIND"}) {
        const RawResponse response = m_client->request(method, path, method == "PUT" || method == "POST" ? "{}" : "");
        if (allowed.contains(method)) {
            QVERIFY2(response.status != 405 && response.status != 0, method);
        } else {
            QVERIFY2(response.status == 405, method + ": " + QByteArray::number(response.status));
            QCOMPARE(response.field("Allow"), allow);
            QCOMPARE(problemType(response), QByteArray("method-not-allowed"));
        }
    }
}

void TestStatus::optionsOfTheWholeServer()
{
    const RawResponse options = m_client->request("OPTIONS", "*");
    QCOMPARE(options.status, 204);
    QCOMPARE(options.field("Allow"), QByteArray("GET, HEAD, PUT, POST, DELETE, OPTIONS"));
}

QTEST_GUILESS_MAIN(TestStatus)

#include "tst_status.moc"

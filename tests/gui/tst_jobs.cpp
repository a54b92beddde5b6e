// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/jobs/copyjob.h"
#include "client/jobs/deletionjob.h"
#include "client/jobs/deliveries.h"
#include "client/jobs/exportjob.h"
#include "client/jobs/importjob.h"
#include "client/jobs/resourcetexts.h"
#include "client/writeratemeter.h"
#include "hookreceiver.h"
#include "manyresources.h"
#include "nodeprocess.h"
#include "resource/canonicaljson.h"
#include "restclient.h"
#include "veilingproxy.h"

#include <QSignalSpy>
#include <QtTest>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMs = 20'000;

template <typename Condition>
bool waitFor(Condition condition)
{
    return QTest::qWaitFor(condition, patienceMs);
}

ResourcePath pathOf(QByteArrayView text)
{
    return *ResourcePath::parse(text);
}

/// A node and a client of it.
struct Cluster {
    [[nodiscard]] bool start()
    {
        if (!node.start())
            return false;
        client.connectTo({{u"127.0.0.1"_s, node.port()}});
        return waitFor([this] { return client.isOnline(); });
    }
    [[nodiscard]] RestClient rest() const { return RestClient(node.port()); }

    NodeProcess node;
    ClusterClient client;
};

bool finish(CopyJob &job)
{
    const QSignalSpy finished(&job, &CopyJob::finished);
    job.start();
    return waitFor([&] { return !finished.isEmpty(); });
}

bool plan(ImportJob &job)
{
    const QSignalSpy planned(&job, &ImportJob::planned);
    job.plan();
    return waitFor([&] { return !planned.isEmpty(); });
}

bool apply(ImportJob &job)
{
    const QSignalSpy finished(&job, &ImportJob::finished);
    job.apply();
    return waitFor([&] { return !finished.isEmpty(); });
}

/// Null where it failed.
QByteArray exported(ClusterClient &client, const QList<ResourcePath> &selection)
{
    ExportJob job(client);
    const QSignalSpy finished(&job, &ExportJob::finished);
    job.start(selection);
    return waitFor([&] { return !finished.isEmpty(); }) ? job.document().print() : QByteArray();
}

} // namespace

/// What takes more than one request: copies, deletions, files.
class JobsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsArePutBackAsTheyWere();
    void renameKeepsEverythingButTheName();
    void duplicateKeepsTheOriginal();
    void renameOverwritesNothing();
    void aHalfRenameSaysThatBothExist();
    void aSecretCannotBeCopied();
    void badNamesAreToldAtOnce();
    void manyAreDeleted();
    void aHookIsTestedAndItsDeliveriesAreRead();
    void filesAreReadBack();
    void wrongFilesAreRefused_data();
    void wrongFilesAreRefused();
    void whatIsExportedIsImportedElsewhere();
    void aDryRunChangesNothing();
    void importOverwritesNothingThatChangedMeanwhile();
    void importCanBeCancelledAndGoOn();
    void importStopsWhenTheNodeGoes();
    void thousandsAreExportedByPages();
    void writesAreCounted();
};

void JobsTest::textsArePutBackAsTheyWere()
{
    const QByteArray shown("{\"updated_at\": \"2026-11-24 21:13:33.123456\", \"name\": \"a\", "
                           "\"config\": {\"pi\": 3.10, \"updated_at\": 1, \"big\": 12345678901234567890}}");
    QCOMPARE(storedText(ResourcePath::Kind::Application, shown),
             QByteArray("{\n  \"config\": {\n    \"big\": 12345678901234567890,\n    \"pi\": 3.10,\n"
                        "    \"updated_at\": 1\n  },\n  \"name\": \"a\"\n}\n"));
    const QByteArray hook("{\"endpoint\": \"http://h/\", \"failing\": true, \"failures\": 3, \"last_delivery\": null, "
                          "\"last_status\": 500, \"name\": \"h\", \"next_try\": null, \"secret\": true}");
    QCOMPARE(storedText(ResourcePath::Kind::Hook, hook),
             QByteArray("{\n  \"endpoint\": \"http://h/\",\n  \"name\": \"h\",\n  \"secret\": true\n}\n"));
    QVERIFY(hasHiddenSecret(hook) && !hasHiddenSecret(shown));
    QVERIFY(!storedText(ResourcePath::Kind::Application, "[]"));
    QCOMPARE(withoutIndent("{\n    \"a\": [\n      1\n    ]\n  }"), QByteArray("{\n  \"a\": [\n    1\n  ]\n}\n"));
}

void JobsTest::renameKeepsEverythingButTheName()
{
    Cluster cluster;
    QVERIFY(cluster.start());
    cluster.rest().put("/app/old", "{\"name\": \"old\", \"config\": {\"pi\": 3.10}, \"note\": \"x\"}");
    CopyJob job(cluster.client, CopyJob::Kind::Rename, pathOf("/app/old"), "new");
    QVERIFY(finish(job));
    QCOMPARE(job.outcome(), CopyJob::Outcome::Done);
    QVERIFY(job.reason().isEmpty());
    QCOMPARE(cluster.rest().get("/app/old").status, 404);
    QCOMPARE(storedText(ResourcePath::Kind::Application, cluster.rest().get("/app/new").body),
             QByteArray("{\n  \"config\": {\n    \"pi\": 3.10\n  },\n  \"name\": \"new\",\n  \"note\": \"x\"\n}\n"));
}

void JobsTest::duplicateKeepsTheOriginal()
{
    Cluster cluster;
    QVERIFY(cluster.start());
    cluster.rest().put("/srv/web/host1", hostBody("host1"));
    CopyJob job(cluster.client, CopyJob::Kind::Duplicate, pathOf("/srv/web/host1"), "host2");
    QVERIFY(finish(job));
    QCOMPARE(job.outcome(), CopyJob::Outcome::Done);
    QCOMPARE(namesIn(cluster.rest().get("/srv/web")), (QByteArrayList{"host1", "host2"}));
}

void JobsTest::renameOverwritesNothing()
{
    Cluster cluster;
    QVERIFY(cluster.start());
    cluster.rest().put("/app/a", applicationBody("a"));
    const QByteArray standing = cluster.rest().put("/app/b", applicationBody("b", "{\"mine\": 1}")).body;
    CopyJob job(cluster.client, CopyJob::Kind::Rename, pathOf("/app/a"), "b");
    QVERIFY(finish(job));
    QCOMPARE(job.outcome(), CopyJob::Outcome::NothingChanged);
    QVERIFY(job.reason().contains(u"/app/b"_s));
    QCOMPARE(cluster.rest().get("/app/b").body, standing);
    QCOMPARE(cluster.rest().get("/app/a").status, 200);

    CopyJob gone(cluster.client, CopyJob::Kind::Rename, pathOf("/app/gone"), "c");
    QVERIFY(finish(gone));
    QCOMPARE(gone.outcome(), CopyJob::Outcome::NothingChanged);
    QVERIFY(!gone.reason().isEmpty());
}

void JobsTest::aHalfRenameSaysThatBothExist()
{
    NodeProcess node;
    QVERIFY(node.start());
    RestClient(node.port()).put("/app/old", applicationBody("old"));
    for (const QByteArray status : {"503 Service Unavailable", "412 Precondition Failed"}) {
        const VeilingProxy proxy(node.port(), {"DELETE /app/old"}, status);
        ClusterClient client;
        client.connectTo({{u"127.0.0.1"_s, proxy.port()}});
        QVERIFY(waitFor([&] { return client.isOnline(); }));
        const QByteArray name = "new" + status.first(3);
        CopyJob job(client, CopyJob::Kind::Rename, pathOf("/app/old"), name);
        QVERIFY(finish(job));
        QCOMPARE(job.outcome(), CopyJob::Outcome::BothExist);
        QVERIFY(job.reason().contains(u"/app/new"_s) && job.reason().contains(u"/app/old"_s));
        QCOMPARE(RestClient(node.port()).get("/app/" + name).status, 200);
    }
    QCOMPARE(RestClient(node.port()).get("/app/old").status, 200);
}

void JobsTest::aSecretCannotBeCopied()
{
    Cluster cluster;
    QVERIFY(cluster.start());
    cluster.rest().put(
        "/app/a/web-hooks/h",
        "{\"name\": \"h\", \"endpoint\": \"http://127.0.0.1:9/\", \"secret\": \"0123456789abcdef0123\"}");
    CopyJob job(cluster.client, CopyJob::Kind::Rename, pathOf("/app/a/web-hooks/h"), "i");
    QVERIFY(finish(job));
    QCOMPARE(job.outcome(), CopyJob::Outcome::NothingChanged);
    QCOMPARE(cluster.rest().get("/app/a/web-hooks/h").status, 200);
    QCOMPARE(cluster.rest().get("/app/a/web-hooks/i").status, 404);
}

void JobsTest::badNamesAreToldAtOnce()
{
    ClusterClient client; // Nobody is asked.
    for (const QByteArray name : {"", "a b", "a", "..", "ä"}) {
        CopyJob job(client, CopyJob::Kind::Rename, pathOf("/app/a"), name);
        QVERIFY(finish(job));
        QCOMPARE(job.outcome(), CopyJob::Outcome::NothingChanged);
        QVERIFY(!job.reason().isEmpty() && !job.to());
    }
}

void JobsTest::manyAreDeleted()
{
    Cluster cluster;
    QVERIFY(cluster.start());
    cluster.rest().put("/app/a", applicationBody("a"));
    cluster.rest().put("/app/b", applicationBody("b"));
    cluster.rest().put("/srv/web/h", hostBody("h"));
    DeletionJob job(cluster.client, {pathOf("/app/a"), pathOf("/app/gone"), pathOf("/srv/web/h")});
    const QSignalSpy progressed(&job, &DeletionJob::progressed);
    const QSignalSpy finished(&job, &DeletionJob::finished);
    job.start();
    QVERIFY(waitFor([&] { return !finished.isEmpty(); }));
    QVERIFY(job.failures().isEmpty());
    QCOMPARE(progressed.size(), 3);
    QCOMPARE(namesIn(cluster.rest().get("/app")), QByteArrayList{"b"});
    QCOMPARE(cluster.rest().get("/srv/web/h").status, 404);

    DeletionJob cancelled(cluster.client, {pathOf("/app/b")});
    const QSignalSpy ended(&cancelled, &DeletionJob::finished);
    cancelled.start();
    cancelled.cancel();
    QVERIFY(waitFor([&] { return !ended.isEmpty(); }));
    QCOMPARE(cluster.rest().get("/app/b").status, 200);
}

void JobsTest::aHookIsTestedAndItsDeliveriesAreRead()
{
    HookReceiver receiver;
    QVERIFY(receiver.start());
    Cluster cluster;
    QVERIFY(cluster.start());
    cluster.rest().put("/app/a/web-hooks/h", hookBody("h", receiver.url()));
    const ResourcePath hook = pathOf("/app/a/web-hooks/h");
    std::optional<DeliveryAttempt> attempt;
    cluster.client
        .send(ApiRequest::testHook(hook), this, [&](const ApiAnswer &answer) { attempt = readDelivery(answer.body); })
        .detach();
    QVERIFY(waitFor([&] { return attempt.has_value(); }));
    QVERIFY(attempt->isReceived() && attempt->isTest);
    QVERIFY(attempt->at > 0 && attempt->status >= 200 && attempt->durationMs > 0);
    std::optional<QList<DeliveryAttempt>> deliveries;
    cluster.client
        .send(ApiRequest::deliveries(hook), this,
              [&](const ApiAnswer &answer) { deliveries = readDeliveries(answer.body); })
        .detach();
    QVERIFY(waitFor([&] { return deliveries.has_value(); }));
    QCOMPARE(*deliveries, QList{*attempt});
    QVERIFY(!readDeliveries("{}") && !readDelivery("{}"));
}

void JobsTest::filesAreReadBack()
{
    const ExportDocument document{"nesoi",
                                  "2026-11-24 21:13:33.123000",
                                  {{"/app/dm",
                                    "{\n  \"config\": {\n    \"a\": [\n      1.10\n    ]\n  },\n"
                                    "  \"name\": \"dm\"\n}\n"},
                                   {"/srv/web/h", "{\n  \"endpoints\": {},\n  \"name\": \"h\"\n}\n"}}};
    const auto read = ExportDocument::parse(document.print());
    QVERIFY(read);
    QCOMPARE(*read, document);
    QCOMPARE(read->print(), document.print());
    const auto canonical = parseCanonicalObject(document.print(), 100);
    QCOMPARE(canonical->print(), document.print()); // It is of the house's layout.
    QCOMPARE(*ExportDocument::parse(ExportDocument{"", ""}.print()), (ExportDocument{"", ""}));
}

void JobsTest::wrongFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("nesoi_export");
    QTest::newRow("an application") << QByteArray("{\"name\": \"dm\", \"config\": {}}");
    QTest::newRow("another version") << QByteArray("{\"nesoi_export\": 2, \"resources\": {}}");
    QTest::newRow("no resources") << QByteArray("{\"nesoi_export\": 1, \"resources\": []}");
}

void JobsTest::wrongFilesAreRefused()
{
    QFETCH(QByteArray, file);
    ClusterClient client;
    ImportJob job(client, file);
    const QSignalSpy failed(&job, &ImportJob::failed);
    job.plan();
    QVERIFY(waitFor([&] { return !failed.isEmpty(); }));
    QVERIFY(!failed.first().first().toString().isEmpty());
}

void JobsTest::whatIsExportedIsImportedElsewhere()
{
    Cluster from;
    Cluster to;
    QVERIFY(from.start() && to.start());
    from.rest().put("/app/a", applicationBody("a", "{\"pi\": 3.10}"));
    from.rest().put("/srv/web/h", hostBody("h", ", \"ttl\": 100"));
    from.rest().put("/app/a/web-hooks/w", hookBody("w", "http://127.0.0.1:9/"));
    const QList<ResourcePath> selection{pathOf("/app/a"), pathOf("/srv/web/h"), pathOf("/app/a/web-hooks/w"),
                                        pathOf("/app/gone")};
    const QByteArray file = exported(from.client, selection);
    QVERIFY(!file.isNull());
    ImportJob job(to.client, file);
    QVERIFY(plan(job));
    QCOMPARE(job.items().size(), 3);
    QCOMPARE(job.count(ImportJob::Action::Create), 3);
    QVERIFY(apply(job));
    QCOMPARE(job.count(ImportJob::Result::Done), 3);

    const auto content = [](const QByteArray &text) { return ExportDocument::parse(text)->resources; };
    QCOMPARE(content(exported(to.client, selection)), content(file));
    ImportJob again(to.client, file);
    QVERIFY(plan(again));
    QCOMPARE(again.count(ImportJob::Action::Unchanged), 3);
}

void JobsTest::aDryRunChangesNothing()
{
    Cluster cluster;
    QVERIFY(cluster.start());
    cluster.rest().put("/app/same", applicationBody("same"));
    cluster.rest().put("/app/other", applicationBody("other", "{\"a\": 1}"));
    const QByteArray before = cluster.rest().get("/app").body;
    ImportJob job(cluster.client, R"({"nesoi_export": 1, "resources": {
        "/app/new": {"name": "new", "config": 1}, "/app/other": {"name": "other", "config": {"a": 2}},
        "/app/same": {"name": "same", "config": {}, "updated_at": "2001-01-01 00:00:00.000000"},
        "/app/bad": {"name": "bad"}, "/app/misnamed": {"name": "x", "config": 1}, "/app": {}, "elsewhere": 7,
        "/app/a/web-hooks/h": {"name": "h", "endpoint": "http://127.0.0.1:9/", "secret": true}}})");
    QVERIFY(plan(job));
    QMap<QByteArray, ImportJob::Action> actions;
    for (const ImportJob::Item &item : job.items()) {
        actions[item.path] = item.action;
        QCOMPARE(item.reason.isEmpty(), item.action != ImportJob::Action::Refuse);
        QCOMPARE(item.result, ImportJob::Result::Pending);
    }
    using Action = ImportJob::Action;
    const QMap<QByteArray, Action> expected{{"/app/new", Action::Create},      {"/app/other", Action::Replace},
                                            {"/app/same", Action::Unchanged},  {"/app/bad", Action::Refuse},
                                            {"/app/misnamed", Action::Refuse}, {"/app", Action::Refuse},
                                            {"elsewhere", Action::Refuse},     {"/app/a/web-hooks/h", Action::Refuse}};
    QCOMPARE(actions, expected);
    QCOMPARE(cluster.rest().get("/app").body, before);

    QVERIFY(apply(job));
    QCOMPARE(job.count(ImportJob::Result::Done), 2);
    QCOMPARE(namesIn(cluster.rest().get("/app")), (QByteArrayList{"new", "other", "same"}));
    QVERIFY(cluster.rest().get("/app/other").body.contains("\"a\": 2"));
}

void JobsTest::importOverwritesNothingThatChangedMeanwhile()
{
    Cluster cluster;
    QVERIFY(cluster.start());
    cluster.rest().put("/app/a", applicationBody("a"));
    cluster.rest().put("/app/b", applicationBody("b"));
    ImportJob job(cluster.client, R"({"nesoi_export": 1, "resources": {"/app/a": {"name": "a", "config": 1},
        "/app/b": {"name": "b", "config": 1}, "/app/c": {"name": "c", "config": 1}}})");
    QVERIFY(plan(job));
    cluster.rest().put("/app/a", applicationBody("a", "{\"theirs\": 1}"));
    cluster.rest().remove("/app/b");
    cluster.rest().put("/app/c", applicationBody("c", "{\"theirs\": 1}"));
    QVERIFY(apply(job));
    QCOMPARE(job.count(ImportJob::Result::Failed), 3);
    for (const ImportJob::Item &item : job.items())
        QVERIFY(!item.reason.isEmpty());
    QVERIFY(cluster.rest().get("/app/a").body.contains("theirs"));
    QCOMPARE(cluster.rest().get("/app/b").status, 404);
    QVERIFY(cluster.rest().get("/app/c").body.contains("theirs"));
}

void JobsTest::importCanBeCancelledAndGoOn()
{
    Cluster cluster;
    QVERIFY(cluster.start());
    QByteArray resources;
    for (int i = 0; i < 20; ++i) {
        const QByteArray name = "a" + QByteArray::number(i);
        resources += (i ? ", \"/app/" : "\"/app/") + name + "\": " + applicationBody(name);
    }
    ImportJob job(cluster.client, "{\"nesoi_export\": 1, \"resources\": {" + resources + "}}");
    QVERIFY(plan(job));
    const auto connection = connect(&job, &ImportJob::progressed, this, [&](qsizetype done) {
        if (done == 5)
            QMetaObject::invokeMethod(&job, &ImportJob::cancel, Qt::QueuedConnection);
    });
    QVERIFY(apply(job));
    QVERIFY(job.count(ImportJob::Result::Done) >= 5);
    QVERIFY(job.count(ImportJob::Result::Pending) > 0);
    disconnect(connection);
    QVERIFY(apply(job));
    // The one that was under way may have been written: then it is not written over.
    QVERIFY(job.count(ImportJob::Result::Done) >= 19);
    QCOMPARE(namesIn(cluster.rest().get("/app")).size(), 20);
}

void JobsTest::importStopsWhenTheNodeGoes()
{
    Cluster cluster;
    QVERIFY(cluster.start());
    ImportJob job(cluster.client, R"({"nesoi_export": 1, "resources": {"/app/a": {"name": "a", "config": 1},
        "/app/b": {"name": "b", "config": 1}}})");
    QVERIFY(plan(job));
    cluster.node.kill();
    QVERIFY(apply(job));
    QCOMPARE(job.count(ImportJob::Result::Failed), 1);
    QCOMPARE(job.count(ImportJob::Result::Pending), 1);
}

void JobsTest::thousandsAreExportedByPages()
{
    Cluster cluster;
    QVERIFY(cluster.start());
    constexpr int applications = 3'000;
    QVERIFY(putMany(cluster.node.port(), applications, [](int i) {
        const QByteArray name = "a" + QByteArray::number(i);
        return Written{"/app/" + name, applicationBody(name, "{\"nested\": {\"pi\": 3.10}}")};
    }));
    QList<ResourcePath> selection;
    for (int i = 0; i < applications; i += 2)
        selection.append(pathOf("/app/a" + QByteArray::number(i)));
    selection.append(pathOf("/app/gone"));
    const QByteArray file = exported(cluster.client, selection);
    const auto document = ExportDocument::parse(file);
    QVERIFY(document);
    QCOMPARE(document->resources.size(), applications / 2);
    QCOMPARE(document->resources.first().text,
             *storedText(ResourcePath::Kind::Application, cluster.rest().get("/app/a0").body));
    ImportJob job(cluster.client, file);
    QVERIFY(plan(job));
    QCOMPARE(job.count(ImportJob::Action::Unchanged), applications / 2);
}

void JobsTest::writesAreCounted()
{
    QCOMPARE(readNodeMetrics("# TYPE x\nnesoi_writes_total 12\nnesoi_storage_ready 0\n"), (NodeMetrics{12, false}));
    QVERIFY(!readNodeMetrics("nesoi_writes_refused_total 1\n"));

    Cluster cluster;
    WriteRateMeter meter(cluster.client);
    const QSignalSpy measured(&meter, &WriteRateMeter::measured);
    QVERIFY(cluster.start());
    QVERIFY(!meter.writesPerSecond());
    QVERIFY(waitFor([&] { return !measured.isEmpty(); }));
    QVERIFY(!meter.writesPerSecond()); // Of one sample there is no rate.
    for (int i = 0; i < 20; ++i)
        cluster.rest().put("/app/a", applicationBody("a", QByteArray::number(i)));
    QVERIFY(waitFor([&] { return measured.size() >= 2; }));
    QVERIFY(meter.writesPerSecond().value_or(0) > 0);
    QCOMPARE(meter.writesPerSecond(), meter.writesPerSecond(cluster.client.status().self));
    QVERIFY(meter.withoutStorage().isEmpty());
    cluster.node.kill();
    QVERIFY(waitFor([&] { return !meter.writesPerSecond(); }));
}

QTEST_GUILESS_MAIN(JobsTest)
#include "tst_jobs.moc"

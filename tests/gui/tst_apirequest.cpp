// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/apirequest.h"
#include "client/changeevent.h"
#include "client/clusterreader.h"
#include "client/eventreader.h"
#include "client/nodeaddress.h"
#include "client/timetext.h"

#include <QProcess>
#include <QtTest>

using namespace nesoi;
using namespace Qt::StringLiterals;

/// The values that the console's client layer is made of; no node is asked.
class ApiRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreTakenAsPeopleWriteThem_data();
    void addressesAreTakenAsPeopleWriteThem();
    void queriesAreEscaped();
    void aShellTakesTheCommandLiterally_data();
    void aShellTakesTheCommandLiterally();
    void theCommandSaysWhatTheRequestIs();
    void problemsAreRead();
    void timesAreRead_data();
    void timesAreRead();
    void eventStreamsMayComeInAnyPieces();
    void blocksWithoutEventBringTheirId();
    void endlessBlocksAreBroken();
    void changesAreRead();
    void clustersAreRead();
};

void ApiRequestTest::addressesAreTakenAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address"); // Empty: it is none.

    QTest::newRow("with a port") << u"10.2.2.2:6554"_s << u"10.2.2.2:6554"_s;
    QTest::newRow("a name alone") << u" node1 "_s << u"node1:6553"_s;
    QTest::newRow("a URL") << u"http://node1:80/"_s << u"node1:80"_s;
    QTest::newRow("IPv6") << u"[::1]:6554"_s << u"[::1]:6554"_s;
    QTest::newRow("IPv6 without brackets") << u"fe80::1"_s << u"[fe80::1]:6553"_s;
    QTest::newRow("nothing") << u" "_s << u""_s;
    QTest::newRow("port 0") << u"node1:0"_s << u""_s;
    QTest::newRow("too large a port") << u"node1:70000"_s << u""_s;
    QTest::newRow("another scheme") << u"https://node1"_s << u""_s;
    QTest::newRow("a path") << u"node1:6553/app"_s << u""_s;
    QTest::newRow("a user") << u"me@node1"_s << u""_s;
    QTest::newRow("spaces") << u"node 1"_s << u""_s;
}

void ApiRequestTest::addressesAreTakenAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QString, address);

    const auto found = NodeAddress::fromText(text);
    QCOMPARE(found ? found->toText() : QString(), address);
    if (found)
        QCOMPARE(NodeAddress::fromText(found->toText()), found);
}

void ApiRequestTest::queriesAreEscaped()
{
    const ApiRequest request
        = ApiRequest::get(ResourcePath::applications(), {{"prefix", "a&b=c d+"}, {"path", "/app/dm"}});
    QCOMPARE(request.url({u"::1"_s, 6553}).toEncoded(),
             QByteArray("http://[::1]:6553/app?prefix=a%26b%3Dc%20d%2B&path=/app/dm"));
}

void ApiRequestTest::aShellTakesTheCommandLiterally_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("plain") << QByteArray("{\"name\": \"dm\"}");
    QTest::newRow("quotes") << QByteArray("{\"it's\": \"`$HOME` \\\\ \\\" $(ls) !x '\"}");
    QTest::newRow("lines") << QByteArray("{\n  \"a\": 1,\n\t\"b\": \"é 日本\"\n}\n\n");
    QTest::newRow("a file's name") << QByteArray("@/etc/passwd");
    QTest::newRow("globs") << QByteArray("* ? [a-z] {1,2} ~ # & ; | < >");
}

void ApiRequestTest::aShellTakesTheCommandLiterally()
{
    QFETCH(QByteArray, body);

    ApiRequest request = ApiRequest::replace(*ResourcePath::parse("/app/dm"), body, "\"1-2\"");
    request.query = {{"limit", "1"}, {"after", "x"}};
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, u"curl() { printf '%s\\0' \"$@\"; }\n"_s + toCurl(request, {u"node1"_s})});
    QVERIFY(shell.waitForFinished());
    QByteArrayList arguments = shell.readAllStandardOutput().split('\0');
    arguments.removeLast();
    QCOMPARE(arguments,
             (QByteArrayList{"-X", "PUT", "-H", "If-Match: \"1-2\"", "-H", "Content-Type: application/json",
                             "--data-raw", body, "http://node1:6553/app/dm?limit=1&after=x"}));
}

void ApiRequestTest::theCommandSaysWhatTheRequestIs()
{
    const ResourcePath path = *ResourcePath::parse("/srv/web/host1");
    const NodeAddress node{u"10.2.2.2"_s, 6553};
    QCOMPARE(toCurl(ApiRequest::get(path), node), u"curl http://10.2.2.2:6553/srv/web/host1"_s);
    QCOMPARE(toCurl(ApiRequest::remove(path, {}), node), u"curl -X DELETE http://10.2.2.2:6553/srv/web/host1"_s);
    QCOMPARE(toCurl(ApiRequest::testHook(*ResourcePath::parse("/app/dm/web-hooks/h")), node),
             u"curl -X POST http://10.2.2.2:6553/app/dm/web-hooks/h/test"_s);
    ApiRequest head = ApiRequest::get(path);
    head.verb = ApiRequest::Verb::Head;
    QCOMPARE(toCurl(head, node), u"curl --head http://10.2.2.2:6553/srv/web/host1"_s);
}

void ApiRequestTest::problemsAreRead()
{
    const Problem problem{400, "bad-name", "Give it another name.", ""};
    QCOMPARE(readProblem(problem.toJson()), problem);
    QVERIFY(!readProblem("<html>502</html>"));
    QVERIFY(!readProblem("{\"type\": \"about:blank\"}"));

    ApiAnswer answer{.status = 502};
    QVERIFY(answer.reason().contains(u"502"_s));
    answer.problem = problem;
    QCOMPARE(answer.reason(), u"Give it another name."_s);
}

void ApiRequestTest::timesAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("microseconds"); // -1: it is none.

    QTest::newRow("the beginning") << QByteArray("1970-01-01 00:00:00.000000") << qint64(0);
    QTest::newRow("now") << QByteArray("2026-11-24 21:13:33.123456") << qint64(1'795'554'813'123'456);
    QTest::newRow("no such day") << QByteArray("2026-02-30 00:00:00.000000") << qint64(-1);
    QTest::newRow("no fraction") << QByteArray("2026-02-20 00:00:00") << qint64(-1);
    QTest::newRow("letters") << QByteArray("2026-02-20T00:00:00.000000") << qint64(-1);
}

void ApiRequestTest::timesAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, microseconds);
    QCOMPARE(microsecondsOf(text).value_or(-1), microseconds);
}

void ApiRequestTest::eventStreamsMayComeInAnyPieces()
{
    const QByteArray text(": hello\nretry: 2000\nid: r-1\n\nid: r-2\nevent: replaced\ndata: {\"a\": 1}\n\r\n"
                          "id: r-3\r\nevent: deleted\r\ndata: one\r\ndata:two\r\n\r\nid: r-4\nevent: created\ndata: x");
    const QList<EventReader::Block> expected{{"replaced", "{\"a\": 1}"}, {"deleted", "one\ntwo"}};
    for (qsizetype size = 1; size <= text.size(); ++size) {
        EventReader reader;
        QList<EventReader::Block> blocks;
        for (qsizetype at = 0; at < text.size(); at += size)
            blocks += reader.take(QByteArrayView(text).sliced(at, qMin(size, text.size() - at)));
        QCOMPARE(blocks, expected);
        QCOMPARE(reader.lastId(), QByteArray("r-3")); // r-4 is not whole: what it brings is not lost.
    }
}

void ApiRequestTest::blocksWithoutEventBringTheirId()
{
    EventReader reader;
    QVERIFY(!reader.hasBegun());
    QVERIFY(reader.take("id: r-7\n").isEmpty());
    QVERIFY(!reader.hasBegun());
    QVERIFY(reader.take("\n").isEmpty());
    QVERIFY(reader.hasBegun());
    QCOMPARE(reader.lastId(), QByteArray("r-7"));
}

void ApiRequestTest::endlessBlocksAreBroken()
{
    EventReader reader;
    const QByteArray line(64 << 10, 'x');
    for (int i = 0; i < 100 && !reader.isBroken(); ++i)
        QVERIFY(reader.take("data: " + line + '\n').isEmpty());
    QVERIFY(reader.isBroken());
    EventReader longLine;
    for (int i = 0; i < 100 && !longLine.isBroken(); ++i)
        QVERIFY(longLine.take(line).isEmpty());
    QVERIFY(longLine.isBroken());
}

void ApiRequestTest::changesAreRead()
{
    const QByteArray data("{\"etag\": \"\\\"1-2\\\"\", \"updated_at\": \"1970-01-01 00:00:01.000000\", "
                          "\"uri\": \"http://127.0.0.1:6553/srv/web/host1\"}");
    const ChangeEvent expected{ChangeEvent::Kind::Expired, *ResourcePath::parse("/srv/web/host1"), 1'000'000,
                               "\"1-2\""};
    QCOMPARE(readChangeEvent("expired", data), expected);
    QVERIFY(!readChangeEvent("something-new", data));
    QVERIFY(!readChangeEvent("deleted", "{}"));
    QVERIFY(!readChangeEvent("deleted", "nonsense"));
}

void ApiRequestTest::clustersAreRead()
{
    const auto status = readClusterStatus(R"({
        "cluster": "nesoi", "leader": null, "self": {"id": "00000000000000aa"}, "members": [
            {"id": "00000000000000bb", "address": "10.0.0.2:6553", "state": "suspect", "phi": 7.5, "behind": 3,
             "clock_offset_ms": -1.5, "generation": 2, "heartbeat": 9, "priority": -1, "version": "0.1.0"},
            {"id": "00000000000000aa", "state": "alive", "clock_offset_ms": null}, {"id": ""}, 7]})");
    QVERIFY(status);
    QCOMPARE(status->cluster, u"nesoi"_s);
    QVERIFY(status->leader.isEmpty());
    QCOMPARE(status->members.size(), 2);
    QCOMPARE(status->members[0].id, status->self);
    QCOMPARE(status->members[1],
             (MemberStatus{"00000000000000bb", u"10.0.0.2:6553"_s, MemberStatus::State::Suspect, 7.5, 3, -1.5, 9, 2, -1,
                           u"0.1.0"_s}));
    QVERIFY(!readClusterStatus("{}"));
    QVERIFY(!readClusterStatus("<html>"));
}

QTEST_GUILESS_MAIN(ApiRequestTest)
#include "tst_apirequest.moc"

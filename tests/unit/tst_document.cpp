// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "resource/canonicaljson.h"
#include "resource/document.h"
#include "resource/hookregistration.h"

#include <QTest>

using namespace nesoi;

namespace
{

ResourcePath path(QByteArrayView text)
{
    return *ResourcePath::parse(text);
}

const ResourcePath application = path("/app/dm");
const ResourcePath host = path("/srv/dm/host1");
const ResourcePath hooks = path("/app/dm/web-hooks");
const ResourcePath hook = path("/app/dm/web-hooks/h");

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anApplicationHasRoomForItsTime();
    void aHostHasRoomForItsTime();
    void aHookHasNoTime();
    void aClientsOwnTimeIsDropped();
    void stampingPutsTheTimeInItsPlace();
    void stampingAHookChangesNothing();
    void otherMembersAreKept();
    void goodBodiesPass_data();
    void goodBodiesPass();
    void badBodiesAreRefused_data();
    void badBodiesAreRefused();
    void theNamesRefusalQuotesTheName();
    void jsonFaultsPassThrough();
    void theDepthLimitHolds();
    void goodEndpointsPass_data();
    void goodEndpointsPass();
    void badEndpointsAreRefused_data();
    void badEndpointsAreRefused();
    void aNewHookTakesItsPathFromItsName();
    void badNewHooksAreRefused_data();
    void badNewHooksAreRefused();
    void aHooksMembersAreReadBack_data();
    void aHooksMembersAreReadBack();
    void whatAnswersShowOfAHookIsNotStored();
    void aClientCannotSayWhatWasSeen();
    void trueKeepsTheSecretThatStands();
    void withoutASecretNothingStays_data();
    void withoutASecretNothingStays();
    void badSecretsAreRefused_data();
    void badSecretsAreRefused();
    void refreshesMustBeABoolean();
    void shownHooksHoldNoSecret();
    void whatHoldsNothingSecretIsShownAsItIs();
    void mastersAreTold_data();
    void mastersAreTold();
};

void TestDocument::anApplicationHasRoomForItsTime()
{
    const auto document = parseDocument(application, R"({"name":"dm","config":{"port":1},"zone":"a"})", {});
    QVERIFY(document.ok());
    QCOMPARE(document->path.text(), QByteArray("/app/dm"));
    QCOMPARE(document->text,
             QByteArray("{\n"
                        "  \"config\": {\n"
                        "    \"port\": 1\n"
                        "  },\n"
                        "  \"name\": \"dm\",\n"
                        "  \"updated_at\": \"0000-00-00 00:00:00.000000\",\n"
                        "  \"zone\": \"a\"\n"
                        "}\n"));
    QCOMPARE(document->text.sliced(document->updatedAtOffset, 26), QByteArray("0000-00-00 00:00:00.000000"));
}

void TestDocument::aHostHasRoomForItsTime()
{
    const auto document = parseDocument(host, R"({"name":"host1","endpoints":{"http":"http://localhost:5432/"}})", {});
    QVERIFY(document.ok());
    QCOMPARE(document->text,
             QByteArray("{\n"
                        "  \"endpoints\": {\n"
                        "    \"http\": \"http://localhost:5432/\"\n"
                        "  },\n"
                        "  \"name\": \"host1\",\n"
                        "  \"updated_at\": \"0000-00-00 00:00:00.000000\"\n"
                        "}\n"));
    QCOMPARE(document->text.sliced(document->updatedAtOffset, 26), QByteArray("0000-00-00 00:00:00.000000"));
}

void TestDocument::aHookHasNoTime()
{
    const auto document
        = parseDocument(hook, R"({"name":"h","endpoint":"http://localhost:1/","updated_at":"2011"})", {});
    QVERIFY(document.ok());
    QCOMPARE(document->text, QByteArray("{\n  \"endpoint\": \"http://localhost:1/\",\n  \"name\": \"h\"\n}\n"));
    QCOMPARE(document->updatedAtOffset, -1);
}

void TestDocument::aClientsOwnTimeIsDropped()
{
    const auto document = parseDocument(application, R"({"name":"dm","config":0,"updated_at":{"a":[1]}})", {});
    QVERIFY(document.ok());
    QCOMPARE(document->text.count("updated_at"), 1);
    QVERIFY(document->text.contains("\"updated_at\": \"0000-00-00 00:00:00.000000\""));
}

void TestDocument::stampingPutsTheTimeInItsPlace()
{
    // An inner updated_at, and one in a string, are no business of Nesoi's.
    auto document = parseDocument(
        application, R"({"name":"dm","config":{"updated_at":"x"},"a":"\n  \"updated_at\": \"y\"","zz":1})", {});
    QVERIFY(document.ok());
    const Document unstamped = *document;
    document->stamp("2011-08-03 18:04:21.123456");
    QCOMPARE(document->text,
             QByteArray(unstamped.text).replace("0000-00-00 00:00:00.000000", "2011-08-03 18:04:21.123456"));
    QVERIFY(document->text.contains("\n  \"updated_at\": \"2011-08-03 18:04:21.123456\",\n"));
    QVERIFY(unstamped.text.contains("0000-00-00"));
}

void TestDocument::stampingAHookChangesNothing()
{
    auto document = parseDocument(hook, R"({"name":"h","endpoint":"http://localhost:1/"})", {});
    QVERIFY(document.ok());
    const QByteArray before = document->text;
    document->stamp("2011-08-03 18:04:21.123456");
    QCOMPARE(document->text, before);
}

void TestDocument::otherMembersAreKept()
{
    const auto document = parseDocument(
        hook, R"({"refreshes":true,"name":"h","endpoint":"http://localhost:1/","owner":["a"],"size":1.0})", {});
    QVERIFY(document.ok());
    QVERIFY(document->text.contains("\"refreshes\": true"));
    QVERIFY(document->text.contains("\"owner\": [\n    \"a\"\n  ]"));
    QVERIFY(document->text.contains("\"size\": 1.0"));
}

void TestDocument::goodBodiesPass_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    const auto app
        = [](const char *row, const char *body) { QTest::newRow(row) << QByteArray("/app/dm") << QByteArray(body); };
    const auto srv = [](const char *row, const char *body) {
        QTest::newRow(row) << QByteArray("/srv/dm/host1") << QByteArray(body);
    };
    app("null config", R"({"name":"dm","config":null})");
    app("config that is a string", R"({"name":"dm","config":"x"})");
    app("name escaped", R"({"name":"\u0064m","config":[]})");
    srv("no endpoints", R"({"name":"host1","endpoints":{}})");
    srv("two endpoints", R"({"name":"host1","endpoints":{"b":"","a":"anything"}})");
    srv("master", R"({"name":"host1","endpoints":{},"master":true})");
    srv("no master", R"({"name":"host1","endpoints":{},"master":false})");
    srv("ttl", R"({"name":"host1","endpoints":{},"ttl":30})");
    srv("ttl, a fraction", R"({"name":"host1","endpoints":{},"ttl":0.5})");
    srv("ttl, ten years", R"({"name":"host1","endpoints":{},"ttl":315360000})");
    srv("reap", R"({"name":"host1","endpoints":{},"ttl":30,"reap":3.6e3})");
}

void TestDocument::goodBodiesPass()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, body);
    const auto document = parseDocument(::path(path), body, {});
    QVERIFY2(document.ok(), document.ok() ? "" : document.error().detail.constData());
}

void TestDocument::badBodiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("pointer");
    const auto row = [](const char *name, const char *path, const char *body, const char *type, const char *pointer) {
        QTest::newRow(name) << QByteArray(path) << QByteArray(body) << QByteArray(type) << QByteArray(pointer);
    };
    const auto app = [&](const char *name, const char *body, const char *type, const char *pointer) {
        row(name, "/app/dm", body, type, pointer);
    };
    const auto srv = [&](const char *name, const char *body, const char *type, const char *pointer) {
        row(name, "/srv/dm/host1", body, type, pointer);
    };
    const auto webHook = [&](const char *name, const char *body, const char *type, const char *pointer) {
        row(name, "/srv/dm/web-hooks/h", body, type, pointer);
    };
    app("no name", R"({"config":{}})", "missing-member", "");
    app("name no string", R"({"name":1,"config":{}})", "wrong-type", "/name");
    app("name null", R"({"name":null,"config":{}})", "wrong-type", "/name");
    app("another name", R"({"name":"md","config":{}})", "name-mismatch", "/name");
    app("empty name", R"({"name":"","config":{}})", "name-mismatch", "/name");
    app("name in capitals", R"({"name":"DM","config":{}})", "name-mismatch", "/name");
    app("name and NUL", R"({"name":"dm\u0000","config":{}})", "name-mismatch", "/name");
    app("no config", R"({"name":"dm"})", "missing-member", "");
    app("config inside", R"({"name":"dm","a":{"config":1}})", "missing-member", "");
    srv("host without name", R"({"endpoints":{}})", "missing-member", "");
    srv("the service's name", R"({"name":"dm","endpoints":{}})", "name-mismatch", "/name");
    srv("no endpoints", R"({"name":"host1"})", "missing-member", "");
    srv("endpoints an array", R"({"name":"host1","endpoints":[]})", "wrong-type", "/endpoints");
    srv("endpoints a string", R"({"name":"host1","endpoints":"http://a/"})", "wrong-type", "/endpoints");
    srv("endpoint a number", R"({"name":"host1","endpoints":{"a":"x","b/c":1}})", "wrong-type", "/endpoints/b~1c");
    srv("endpoint an object", R"({"name":"host1","endpoints":{"a":{"b":"c"}}})", "wrong-type", "/endpoints/a");
    srv("master a string", R"({"name":"host1","endpoints":{},"master":"true"})", "wrong-type", "/master");
    srv("master null", R"({"name":"host1","endpoints":{},"master":null})", "wrong-type", "/master");
    srv("ttl a string", R"({"name":"host1","endpoints":{},"ttl":"30"})", "wrong-type", "/ttl");
    srv("ttl zero", R"({"name":"host1","endpoints":{},"ttl":0})", "bad-number", "/ttl");
    srv("ttl negative", R"({"name":"host1","endpoints":{},"ttl":-1})", "bad-number", "/ttl");
    srv("ttl minus zero", R"({"name":"host1","endpoints":{},"ttl":-0})", "bad-number", "/ttl");
    srv("ttl too long", R"({"name":"host1","endpoints":{},"ttl":315360001})", "bad-number", "/ttl");
    srv("reap null", R"({"name":"host1","endpoints":{},"reap":null})", "wrong-type", "/reap");
    srv("reap zero", R"({"name":"host1","endpoints":{},"reap":0.0})", "bad-number", "/reap");
    srv("reap huge", R"({"name":"host1","endpoints":{},"reap":1e300})", "bad-number", "/reap");
    webHook("hook without name", R"({"endpoint":"http://localhost/"})", "missing-member", "");
    webHook("another hook's name", R"({"name":"g","endpoint":"http://localhost/"})", "name-mismatch", "/name");
    webHook("no endpoint", R"({"name":"h"})", "missing-member", "");
    webHook("endpoint no string", R"({"name":"h","endpoint":["http://localhost/"]})", "wrong-type", "/endpoint");
    webHook("endpoint no URI", R"({"name":"h","endpoint":"localhost"})", "bad-endpoint", "/endpoint");
}

void TestDocument::badBodiesAreRefused()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, pointer);
    const auto document = parseDocument(::path(path), body, {});
    QVERIFY(!document.ok());
    QCOMPARE(document.error().status, 400);
    QCOMPARE(document.error().type, type);
    QCOMPARE(document.error().pointer, pointer);
    QVERIFY(!document.error().pointer.isNull());
    QVERIFY(document.error().detail.endsWith('.'));
}

void TestDocument::theNamesRefusalQuotesTheName()
{
    QCOMPARE(parseDocument(application, R"({"name":"x","config":{}})", {}).error().detail,
             QByteArray("`name` must be \"dm\", as in the path."));
    QCOMPARE(parseDocument(application, R"({"config":{}})", {}).error().detail,
             QByteArray("Add the member `name`: the string \"dm\", as in the path."));
}

void TestDocument::jsonFaultsPassThrough()
{
    const auto document = parseDocument(application, R"({"name":"dm","config":{"a":1e999}})", {});
    QVERIFY(!document.ok());
    QCOMPARE(document.error().type, QByteArray("bad-number"));
    QCOMPARE(document.error().pointer, QByteArray("/config/a"));
}

void TestDocument::theDepthLimitHolds()
{
    const DocumentLimits shallow{2};
    QVERIFY(parseDocument(host, R"({"name":"host1","endpoints":{"a":"b"}})", shallow).ok());
    QCOMPARE(parseDocument(host, R"({"name":"host1","endpoints":{},"a":[[]]})", shallow).error().type,
             QByteArray("too-deep"));
}

void TestDocument::goodEndpointsPass_data()
{
    QTest::addColumn<QByteArray>("endpoint");
    for (const char *endpoint : {"http://localhost:4322/web-hooks", "https://example.org", "HTTP://EXAMPLE.org/",
                                 "http://[::1]:80/a", "http://10.0.0.1/a?b=c&d=%20", "https://user:secret@example.org/",
                                 "http://xn--bcher-kva.example/", "http://a/~b/(c)'*;=@"})
        QTest::newRow(endpoint) << QByteArray(endpoint);
    QTest::newRow("2048 bytes") << "http://a/" + QByteArray(2039, 'x');
}

void TestDocument::goodEndpointsPass()
{
    QFETCH(const QByteArray, endpoint);
    const auto document = parseDocument(hook, "{\"name\":\"h\",\"endpoint\":\"" + endpoint + "\"}", {});
    QVERIFY(document.ok());
    QVERIFY(document->text.contains("\"endpoint\": \"" + endpoint + "\""));
}

void TestDocument::badEndpointsAreRefused_data()
{
    QTest::addColumn<QByteArray>("endpoint");
    for (const char *endpoint : {"",
                                 "/web-hooks",
                                 "//localhost/",
                                 "localhost:4322",
                                 "http:",
                                 "http://",
                                 "http:///a",
                                 "http://:80/",
                                 "http:a",
                                 "ftp://localhost/",
                                 "file:///etc/passwd",
                                 "javascript:alert(1)",
                                 "http://a b/",
                                 " http://a/",
                                 "http://a/ ",
                                 "http://a/%zz",
                                 "http://a:99999/",
                                 "http://a:0/",
                                 "http://a:b/",
                                 "http://[::1/",
                                 "http://a/#b",
                                 "http://a/#",
                                 "http://a/<b>",
                                 "http://a/\\u0000",
                                 "http://a/\\n",
                                 "http://a/\\u007f",
                                 "http://a/\xC3\xA9",
                                 "http://b\xC3\xBC"
                                 "cher.example/",
                                 "http://a/{b}"})
        QTest::newRow(*endpoint ? endpoint : "empty") << QByteArray(endpoint);
    QTest::newRow("2049 bytes") << "http://a/" + QByteArray(2040, 'x');
}

void TestDocument::badEndpointsAreRefused()
{
    QFETCH(const QByteArray, endpoint);
    const auto document = parseDocument(hook, "{\"name\":\"h\",\"endpoint\":\"" + endpoint + "\"}", {});
    QVERIFY(!document.ok());
    QCOMPARE(document.error().type, QByteArray("bad-endpoint"));
    QCOMPARE(document.error().pointer, QByteArray("/endpoint"));
}

void TestDocument::aNewHookTakesItsPathFromItsName()
{
    const auto document = parseNewHook(hooks, R"({"name":"dm-host1","endpoint":"http://localhost:4322/"})", {});
    QVERIFY(document.ok());
    QCOMPARE(document->path.text(), QByteArray("/app/dm/web-hooks/dm-host1"));
    QCOMPARE(document->path.kind(), ResourcePath::Kind::Hook);
    QCOMPARE(document->text,
             QByteArray("{\n  \"endpoint\": \"http://localhost:4322/\",\n  \"name\": \"dm-host1\"\n}\n"));
}

void TestDocument::badNewHooksAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("pointer");
    const auto row = [](const char *name, const char *body, const char *type, const char *pointer) {
        QTest::newRow(name) << QByteArray(body) << QByteArray(type) << QByteArray(pointer);
    };
    row("no JSON", "x", "bad-json", "");
    row("no name", R"({"endpoint":"http://a/"})", "missing-member", "");
    row("name no string", R"({"name":{},"endpoint":"http://a/"})", "wrong-type", "/name");
    row("bad name", R"({"name":"a/b","endpoint":"http://a/"})", "bad-name", "/name");
    row("NUL in the name", R"({"name":"a\u0000","endpoint":"http://a/"})", "bad-name", "/name");
    row("no endpoint", R"({"name":"h"})", "missing-member", "");
    row("bad endpoint", R"({"name":"h","endpoint":"a"})", "bad-endpoint", "/endpoint");
}

void TestDocument::badNewHooksAreRefused()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, pointer);
    const auto document = parseNewHook(hooks, body, {});
    QVERIFY(!document.ok());
    QCOMPARE(document.error().status, 400);
    QCOMPARE(document.error().type, type);
    QCOMPARE(document.error().pointer, pointer);
}

void TestDocument::aHooksMembersAreReadBack_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("text") << QByteArray("0123456789abcdef");
    QTest::newRow("base64") << "whsec_" + QByteArray(24, 'x').toBase64();
    QTest::newRow("to be escaped") << QByteArray("a \"quoted\" secret \\ \t with \x01");
    QTest::newRow("ends in a backslash") << QByteArray("0123456789abcde\\");
    QTest::newRow("beyond ASCII") << QByteArray("gehe\xC3\xAFm, gehe\xC3\xAFm");
}

void TestDocument::aHooksMembersAreReadBack()
{
    QFETCH(const QByteArray, secret);
    const QByteArray body
        = R"({"name":"h","endpoint":"http://localhost:1/?a=b","refreshes":true,"secret":)" + jsonString(secret) + '}';
    const auto document = parseDocument(hook, body, {}, {.seen = "\"12-34\""});
    QVERIFY(document.ok());
    const HookRegistration registration = readHook(document->text);
    QCOMPARE(registration.endpoint, QByteArray("http://localhost:1/?a=b"));
    QCOMPARE(registration.secret, secret);
    QCOMPARE(registration.refreshes, true);
    QCOMPARE(registration.seen, QByteArray("\"12-34\""));

    const auto plain = parseDocument(hook, R"({"name":"h","endpoint":"http://localhost:1/"})", {});
    QVERIFY(plain.ok());
    QVERIFY(readHook(plain->text).secret.isEmpty());
    QVERIFY(!readHook(plain->text).refreshes);
    QVERIFY(readHook(plain->text).seen.isEmpty());
}

void TestDocument::whatAnswersShowOfAHookIsNotStored()
{
    const auto document = parseNewHook(
        hooks,
        R"({"name":"h","endpoint":"http://localhost:1/","last_delivery":null,"last_status":"200","failures":3,
            "next_try":"x","failing":true,"updated_at":"x"})",
        {});
    QVERIFY(document.ok());
    QCOMPARE(document->text, QByteArray("{\n  \"endpoint\": \"http://localhost:1/\",\n  \"name\": \"h\"\n}\n"));
    const auto other = parseDocument(application, R"({"name":"dm","config":0,"failures":3,"secret":1})", {});
    QVERIFY(other.ok());
    QVERIFY(other->text.contains("\"failures\": 3"));
    QVERIFY(other->text.contains("\"secret\": 1"));
}

void TestDocument::aClientCannotSayWhatWasSeen()
{
    const QByteArray body = R"({"name":"h","endpoint":"http://localhost:1/","_seen":"\"1-1\""})";
    QVERIFY(!parseDocument(hook, body, {})->text.contains("_seen"));
    QCOMPARE(readHook(parseDocument(hook, body, {}, {.seen = "\"2-2\""})->text).seen, QByteArray("\"2-2\""));
}

void TestDocument::trueKeepsTheSecretThatStands()
{
    const QByteArray body = R"({"name":"h","endpoint":"http://localhost:1/","secret":true})";
    const auto kept = parseDocument(hook, body, {}, {.standingSecret = "0123456789\"abcdef"});
    QVERIFY(kept.ok());
    QCOMPARE(readHook(kept->text).secret, QByteArray("0123456789\"abcdef"));
    const auto none = parseDocument(hook, body, {});
    QVERIFY(!none.ok());
    QCOMPARE(none.error().status, 400);
    QCOMPARE(none.error().type, QByteArray("bad-secret"));
    QCOMPARE(none.error().pointer, QByteArray("/secret"));
    const auto replaced
        = parseDocument(hook, R"({"name":"h","endpoint":"http://localhost:1/","secret":"fedcba9876543210"})", {},
                        {.standingSecret = "0123456789abcdef"});
    QCOMPARE(readHook(replaced->text).secret, QByteArray("fedcba9876543210"));
}

void TestDocument::withoutASecretNothingStays_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("absent") << QByteArray();
    QTest::newRow("false") << QByteArray(R"(,"secret":false)");
}

void TestDocument::withoutASecretNothingStays()
{
    QFETCH(const QByteArray, more);
    const auto document = parseDocument(hook, R"({"name":"h","endpoint":"http://localhost:1/")" + more + '}', {},
                                        {.standingSecret = "0123456789abcdef"});
    QVERIFY(document.ok());
    QVERIFY(!document->text.contains("secret"));
}

void TestDocument::badSecretsAreRefused_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("empty") << QByteArray("\"\"");
    QTest::newRow("too short") << QByteArray("\"0123456789abcde\"");
    QTest::newRow("too long") << '"' + QByteArray(257, 'x') + '"';
    QTest::newRow("base64, too short") << "\"whsec_" + QByteArray(23, 'x').toBase64() + '"';
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("number") << QByteArray("1");
}

void TestDocument::badSecretsAreRefused()
{
    QFETCH(const QByteArray, secret);
    const auto document
        = parseDocument(hook, R"({"name":"h","endpoint":"http://localhost:1/","secret":)" + secret + '}', {},
                        {.standingSecret = "0123456789abcdef"});
    QVERIFY(!document.ok());
    QCOMPARE(document.error().type, QByteArray("bad-secret"));
    QCOMPARE(document.error().pointer, QByteArray("/secret"));
    QVERIFY(document.error().detail.endsWith('.'));
}

void TestDocument::refreshesMustBeABoolean()
{
    const auto document
        = parseDocument(hook, R"({"name":"h","endpoint":"http://localhost:1/","refreshes":"true"})", {});
    QVERIFY(!document.ok());
    QCOMPARE(document.error().type, QByteArray("wrong-type"));
    QCOMPARE(document.error().pointer, QByteArray("/refreshes"));
}

void TestDocument::shownHooksHoldNoSecret()
{
    const auto document = parseDocument(
        hook, R"({"name":"h","endpoint":"http://localhost:1/","secret":"0123456789abcdef","zone":{"secret":"a"}})", {},
        {.seen = "\"12-34\""});
    QVERIFY(document.ok());
    QCOMPARE(shownHook(document->text),
             QByteArray("{\n"
                        "  \"endpoint\": \"http://localhost:1/\",\n"
                        "  \"name\": \"h\",\n"
                        "  \"secret\": true,\n"
                        "  \"zone\": {\n"
                        "    \"secret\": \"a\"\n"
                        "  }\n"
                        "}\n"));
    // As a node of another making may store it: whatever it is, it is not shown.
    QCOMPARE(shownHook("{\n  \"secret\": {\n    \"a\": \"b\"\n  }\n}\n"), QByteArray("{\n  \"secret\": true\n}\n"));
    QCOMPARE(shownHook("{\n  \"secret\": \"broken\n"), QByteArray("{}\n"));
}

void TestDocument::whatHoldsNothingSecretIsShownAsItIs()
{
    const auto document = parseDocument(hook, R"({"name":"h","endpoint":"http://localhost:1/","a":[1]})", {});
    QVERIFY(document.ok());
    QCOMPARE(shownHook(document->text), document->text);
}

void TestDocument::mastersAreTold_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<bool>("expected");
    QTest::newRow("true") << QByteArray(R"(,"master":true)") << true;
    QTest::newRow("false") << QByteArray(R"(,"master":false)") << false;
    QTest::newRow("absent") << QByteArray() << false;
    QTest::newRow("inside another member") << QByteArray(R"(,"a":{"master":true})") << false;
    QTest::newRow("in a string") << QByteArray(R"(,"a":"\n  \"master\": true")") << false;
}

void TestDocument::mastersAreTold()
{
    QFETCH(const QByteArray, more);
    QFETCH(const bool, expected);
    const auto document = parseDocument(host, R"({"name":"host1","endpoints":{})" + more + "}", {});
    QVERIFY(document.ok());
    QCOMPARE(isMaster(document->text), expected);
}

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"

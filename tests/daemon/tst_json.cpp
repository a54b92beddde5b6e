// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "nodeprocess.h"
#include "restclient.h"

#include <QTest>

using namespace nesoi;
using namespace Qt::StringLiterals;

/// Bodies through the real process: what is kept and how it is printed, what is refused and what the refusal says.
class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void valuesAreKept_data();
    void valuesAreKept();
    void layoutIsTheHouses();
    void keysAreSortedAtEveryDepth();
    void whiteSpaceAroundABodyIsForgiven();

    void malformedBodiesAreRefused_data();
    void malformedBodiesAreRefused();
    void numbersThatWouldComeBackDifferentAreRefused_data();
    void numbersThatWouldComeBackDifferentAreRefused();
    void aRefusalPointsAtThePlace_data();
    void aRefusalPointsAtThePlace();
    void incompleteResourcesAreRefused_data();
    void incompleteResourcesAreRefused();
    void optionalMembersOfAHostAreChecked_data();
    void optionalMembersOfAHostAreChecked();
    void aPostedHookNeedsAGoodName_data();
    void aPostedHookNeedsAGoodName();
    void aRefusedBodyChangesNothing();

    void aBodyOfOneMebibyteIsTaken();
    void aByteMoreIsRefused();
    void nestingOf64IsTaken_data();
    void nestingOf64IsTaken();
    void nestingOf65IsRefused_data();
    void nestingOf65IsRefused();

private:
    NodeProcess m_node;
    std::optional<RestClient> m_client;
};

namespace
{

constexpr qsizetype mebibyte = 1024 * 1024;

/// An application's body of just this size: its config is one long string.
QByteArray bodyOfSize(qsizetype size)
{
    const qsizetype frame = applicationBody("big", R"("")").size();
    return applicationBody("big", '"' + QByteArray(size - frame, 'x') + '"');
}

QByteArray repeated(QByteArrayView text, int times)
{
    return text.toByteArray().repeated(times);
}

} // namespace

void TestJson::initTestCase()
{
    QVERIFY2(m_node.start(), m_node.log());
}

void TestJson::init()
{
    m_client.emplace(m_node.port());
}

// ---- What is kept

void TestJson::valuesAreKept_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("kept");
    for (const char *number : {"0",
                               "-0",
                               "7",
                               "-7",
                               "9223372036854775807",
                               "9223372036854775808",
                               "18446744073709551615",
                               "-9223372036854775808",
                               "9007199254740993",
                               "0.1",
                               "-0.1",
                               "1.0",
                               "1.50",
                               "-0.0",
                               "0e0",
                               "1e2",
                               "1E2",
                               "1e+2",
                               "1.0E-2",
                               "3.141592653589793",
                               "2.2250738585072014e-308",
                               "5e-324",
                               "1.7976931348623157e308",
                               "123456.789"})
        QTest::newRow(number) << QByteArray(number) << QByteArray(number);

    QTest::newRow("NUL, escaped") << QByteArray(R"("a\u0000b")") << QByteArray(R"("a\u0000b")");
    QTest::newRow("control characters") << QByteArray(R"("\b\f\n\r\t\u0001\u001f")")
                                        << QByteArray(R"("\b\f\n\r\t\u0001\u001f")");
    QTest::newRow("DEL needs no escape") << QByteArray(R"("\u007f")") << QByteArray("\"\x7f\"");
    QTest::newRow("quote and backslash") << QByteArray(R"("\"\\")") << QByteArray(R"("\"\\")");
    QTest::newRow("slash, escaped") << QByteArray(R"("\/")") << QByteArray(R"("/")");
    QTest::newRow("letter, escaped") << QByteArray(R"("\u0041\u00E4")") << QByteArray("\"A\xc3\xa4\"");
    QTest::newRow("surrogate pair") << QByteArray(R"("\ud83d\ude00")") << QByteArray("\"\xf0\x9f\x98\x80\"");
    QTest::newRow("beyond the BMP") << QByteArray("\"\xf0\x9f\x98\x80\"") << QByteArray("\"\xf0\x9f\x98\x80\"");
    QTest::newRow("line separator") << QByteArray(R"("\u2028")") << QByteArray("\"\xe2\x80\xa8\"");
    QTest::newRow("noncharacter") << QByteArray(R"("\uffff")") << QByteArray("\"\xef\xbf\xbf\"");
    QTest::newRow("BOM in a string") << QByteArray(R"("\ufeff")") << QByteArray("\"\xef\xbb\xbf\"");
    QTest::newRow("not normalised") << QByteArray("\"a\xcc\x88\"") << QByteArray("\"a\xcc\x88\"");
    QTest::newRow("HTML") << QByteArray(R"("<script>&'")") << QByteArray(R"("<script>&'")");
}

void TestJson::valuesAreKept()
{
    QFETCH(const QByteArray, sent);
    QFETCH(const QByteArray, kept);
    const RawResponse put = m_client->put("/app/kept", applicationBody("kept", sent));
    QVERIFY2(put.status == 200 || put.status == 201, put.body);
    const RawResponse got = m_client->get("/app/kept");
    QCOMPARE(withoutTimes(got),
             "{\n  \"config\": " + kept + ",\n  \"name\": \"kept\",\n  \"updated_at\": \"TIME\"\n}\n");
    QCOMPARE(got.body, put.body);
}

void TestJson::layoutIsTheHouses()
{
    m_client->put("/app/laid", applicationBody("laid", R"({ "list":[ 1,{"a":[ ],"b":{ }},[[]] ], "empty" :{}})"));
    QCOMPARE(withoutTimes(m_client->get("/app/laid")),
             QByteArray("{\n"
                        "  \"config\": {\n"
                        "    \"empty\": {},\n"
                        "    \"list\": [\n"
                        "      1,\n"
                        "      {\n"
                        "        \"a\": [],\n"
                        "        \"b\": {}\n"
                        "      },\n"
                        "      [\n"
                        "        []\n"
                        "      ]\n"
                        "    ]\n"
                        "  },\n"
                        "  \"name\": \"laid\",\n"
                        "  \"updated_at\": \"TIME\"\n"
                        "}\n"));
}

void TestJson::keysAreSortedAtEveryDepth()
{
    m_client->put("/app/sorted",
                  R"({"z": 0, "name": "sorted", "config": [{"b": {"y": 1, "x\u0000": 2, "x": 3}, "B": 4, "\u00e4": 5,)"
                  R"( "\ud83d\ude00": 6, "\uffff": 7, "": 8}], "A": 9})");
    QCOMPARE(withoutTimes(m_client->get("/app/sorted")),
             QByteArray("{\n"
                        "  \"A\": 9,\n"
                        "  \"config\": [\n"
                        "    {\n"
                        "      \"\": 8,\n"
                        "      \"B\": 4,\n"
                        "      \"b\": {\n"
                        "        \"x\": 3,\n"
                        "        \"x\\u0000\": 2,\n"
                        "        \"y\": 1\n"
                        "      },\n"
                        "      \"\xc3\xa4\": 5,\n"
                        "      \"\xef\xbf\xbf\": 7,\n"
                        "      \"\xf0\x9f\x98\x80\": 6\n"
                        "    }\n"
                        "  ],\n"
                        "  \"name\": \"sorted\",\n"
                        "  \"updated_at\": \"TIME\",\n"
                        "  \"z\": 0\n"
                        "}\n"));
}

void TestJson::whiteSpaceAroundABodyIsForgiven()
{
    const RawResponse put = m_client->put("/app/spaced", "\r\n\t " + applicationBody("spaced") + " \t\r\n\n");
    QCOMPARE(put.status, 201);
    QVERIFY(put.body.startsWith("{\n"));
}

// ---- What is refused

void TestJson::malformedBodiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    const auto add = [](const char *row, const QByteArray &body, const char *type) {
        QTest::newRow(row) << body << QByteArray(type);
    };
    const QByteArray good = applicationBody("bad");
    add("no body", {}, "bad-json");
    add("white space alone", " \n", "bad-json");
    add("half an object", good.chopped(1), "bad-json");
    add("a form", "name=bad&config=1", "bad-json");
    add("trailing comma", R"({"name": "bad", "config": 1,})", "bad-json");
    add("trailing bracket", good + '}', "bad-json");
    add("trailing word", good + " x", "bad-json");
    add("two objects", good + good, "bad-json");
    add("comment", good + " // no", "bad-json");
    add("single quotes", "{'name': 'bad', 'config': 1}", "bad-json");
    add("bare key", R"({name: "bad", "config": 1})", "bad-json");
    add("NaN", applicationBody("bad", "NaN"), "bad-json");
    add("Infinity", applicationBody("bad", "-Infinity"), "bad-json");
    add("leading zero", applicationBody("bad", "01"), "bad-json");
    add("leading plus", applicationBody("bad", "+1"), "bad-json");
    add("hexadecimal", applicationBody("bad", "0x1"), "bad-json");
    add("dot without digits", applicationBody("bad", "1."), "bad-json");
    add("capital TRUE", applicationBody("bad", "TRUE"), "bad-json");
    add("byte order mark", "\xef\xbb\xbf" + good, "bad-json");
    add("UTF-16", QByteArray("{\0}\0", 4), "bad-json");
    add("NUL byte in a string", applicationBody("bad", QByteArray("\"a\0b\"", 5)), "bad-json");
    add("NUL byte after the end", good + '\0', "bad-json");
    add("raw line break in a string", applicationBody("bad", "\"a\nb\""), "bad-json");
    add("raw tab in a string", applicationBody("bad", "\"a\tb\""), "bad-json");
    add("unknown escape", applicationBody("bad", R"("\x41")"), "bad-json");
    add("short escape", applicationBody("bad", R"("\u12")"), "bad-json");
    add("lone high surrogate", applicationBody("bad", R"("\ud83d")"), "bad-json");
    add("lone low surrogate", applicationBody("bad", R"("\ude00")"), "bad-json");
    add("surrogates in the wrong order", applicationBody("bad", R"("\ude00\ud83d")"), "bad-json");
    add("lone surrogate in a key", applicationBody("bad", R"({"\ud83d": 1})"), "bad-json");
    add("lone continuation byte", applicationBody("bad", "\"\x80\""), "bad-json");
    add("cut UTF-8", applicationBody("bad", "\"\xc3\""), "bad-json");
    add("overlong UTF-8", applicationBody("bad", "\"\xc0\xaf\""), "bad-json");
    add("surrogate in UTF-8", applicationBody("bad", "\"\xed\xa0\xbd\""), "bad-json");
    add("beyond U+10FFFF", applicationBody("bad", "\"\xf4\x90\x80\x80\""), "bad-json");
    add("Latin-1", applicationBody("bad", "\"\xe4\""), "bad-json");
    add("array", "[" + good + "]", "not-an-object");
    add("string", "\"bad\"", "not-an-object");
    add("number", "1", "not-an-object");
    add("null", "null", "not-an-object");
    add("key twice", R"({"name": "bad", "config": 1, "config": 1})", "duplicate-key");
    add("name twice", R"({"name": "bad", "config": 1, "name": "bad"})", "duplicate-key");
    add("updated_at twice", R"({"name": "bad", "config": 1, "updated_at": 1, "updated_at": 1})", "duplicate-key");
    add("key twice, once escaped", applicationBody("bad", R"({"a": 1, "\u0061": 1})"), "duplicate-key");
    add("key twice, deep", applicationBody("bad", R"([[{"a": {"b": 1, "c": 2, "b": 3}}]])"), "duplicate-key");
}

void TestJson::malformedBodiesAreRefused()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, type);
    for (const QByteArrayView path : {"/app/bad", "/srv/bad/bad", "/app/bad/web-hooks/bad"}) {
        const RawResponse refused = m_client->put(path, body);
        QCOMPARE(refused.status, 400);
        QCOMPARE(problemType(refused), type);
        QVERIFY(jsonOf(refused).contains("pointer"_L1));
    }
    QCOMPARE(problemType(m_client->post("/app/bad/web-hooks", body)), type);
}

void TestJson::numbersThatWouldComeBackDifferentAreRefused_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *number : {"18446744073709551616", "-9223372036854775809", "100000000000000000000000", "1e400",
                               "-1e400", "1e-400", "1.7976931348623159e308", "0.12345678901234567890",
                               "9007199254740993.0", "1.00000000000000000001", "3.14159265358979323846"})
        QTest::newRow(number) << QByteArray(number);
}

void TestJson::numbersThatWouldComeBackDifferentAreRefused()
{
    QFETCH(const QByteArray, number);
    const RawResponse refused = m_client->put("/app/number", applicationBody("number", "[0, {\"n\": " + number + "}]"));
    QCOMPARE(refused.status, 400);
    QCOMPARE(problemType(refused), QByteArray("bad-number"));
    QCOMPARE(jsonOf(refused)["pointer"_L1].toString(), u"/config/1/n"_s);
    QCOMPARE(m_client->get("/app/number").status, 404);
}

void TestJson::aRefusalPointsAtThePlace_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("itself") << QByteArray("1e400") << u"/config"_s;
    QTest::newRow("member") << QByteArray(R"({"a": 1, "b": 1e400})") << u"/config/b"_s;
    QTest::newRow("element") << QByteArray("[[], {}, 1e400]") << u"/config/2"_s;
    QTest::newRow("slash and tilde in a key") << QByteArray(R"({"a/b~c": 1e400})") << u"/config/a~1b~0c"_s;
    QTest::newRow("empty key") << QByteArray(R"({"": 1e400})") << u"/config/"_s;
    QTest::newRow("key that needs escaping") << QByteArray(R"({"\"\n": 1e400})") << u"/config/\"\n"_s;
    QTest::newRow("key twice") << QByteArray(R"([{"a": 1, "a": 2}])") << u"/config/0/a"_s;
    QTest::newRow("bad value") << QByteArray(R"({"a": [1, tru]})") << u"/config/a/1"_s;
}

void TestJson::aRefusalPointsAtThePlace()
{
    QFETCH(const QByteArray, config);
    QFETCH(const QString, pointer);
    const RawResponse refused = m_client->put("/app/pointed", applicationBody("pointed", config));
    QCOMPARE(refused.status, 400);
    QCOMPARE(jsonOf(refused)["pointer"_L1].toString(), pointer);
}

void TestJson::incompleteResourcesAreRefused_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("pointer");
    const auto add = [](const char *row, const char *path, const char *body, const char *type, const char *pointer) {
        QTest::newRow(row) << QByteArray(path) << QByteArray(body) << QByteArray(type) << QString::fromLatin1(pointer);
    };
    const char *app = "/app/n";
    add("application without name", app, R"({"config": 1})", "missing-member", "");
    add("application without config", app, R"({"name": "n"})", "missing-member", "");
    add("application, empty", app, "{}", "missing-member", "");
    add("application, another name", app, R"({"name": "m", "config": 1})", "name-mismatch", "/name");
    add("application, another case", app, R"({"name": "N", "config": 1})", "name-mismatch", "/name");
    add("application, longer name", app, R"({"name": "n\u0000", "config": 1})", "name-mismatch", "/name");
    add("application, name a number", app, R"({"name": 1, "config": 1})", "wrong-type", "/name");
    add("application, name null", app, R"({"name": null, "config": 1})", "wrong-type", "/name");

    const char *host = "/srv/s/n";
    add("host without name", host, R"({"endpoints": {}})", "missing-member", "");
    add("host, the service's name", host, R"({"name": "s", "endpoints": {}})", "name-mismatch", "/name");
    add("host without endpoints", host, R"({"name": "n"})", "missing-member", "");
    add("host, endpoints null", host, R"({"name": "n", "endpoints": null})", "wrong-type", "/endpoints");
    add("host, endpoints an array", host, R"({"name": "n", "endpoints": ["http://a/"]})", "wrong-type", "/endpoints");
    add("host, endpoints a string", host, R"({"name": "n", "endpoints": "http://a/"})", "wrong-type", "/endpoints");
    add("host, endpoint a number", host, R"({"name": "n", "endpoints": {"a": "x", "b": 1}})", "wrong-type",
        "/endpoints/b");
    add("host, endpoint null", host, R"({"name": "n", "endpoints": {"a/b": null}})", "wrong-type", "/endpoints/a~1b");

    const char *hook = "/srv/s/web-hooks/n";
    add("web-hook without name", hook, R"({"endpoint": "http://a/"})", "missing-member", "");
    add("web-hook, another name", hook, R"({"name": "m", "endpoint": "http://a/"})", "name-mismatch", "/name");
    add("web-hook without endpoint", hook, R"({"name": "n"})", "missing-member", "");
    add("web-hook, endpoint null", hook, R"({"name": "n", "endpoint": null})", "wrong-type", "/endpoint");
    add("web-hook, endpoint an object", hook, R"({"name": "n", "endpoint": {}})", "wrong-type", "/endpoint");
    add("web-hook, endpoint with NUL", hook, R"({"name": "n", "endpoint": "http://a/\u0000"})", "bad-endpoint",
        "/endpoint");
}

void TestJson::incompleteResourcesAreRefused()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, type);
    QFETCH(const QString, pointer);
    const RawResponse refused = m_client->put(path, body);
    QCOMPARE(refused.status, 400);
    QCOMPARE(problemType(refused), type);
    QVERIFY(jsonOf(refused).contains("pointer"_L1));
    QCOMPARE(jsonOf(refused)["pointer"_L1].toString(), pointer);
    QCOMPARE(m_client->get(path).status, 404);
}

void TestJson::optionalMembersOfAHostAreChecked_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<bool>("isGood");
    for (const char *good :
         {R"("master": true)", R"("master": false)", R"("ttl": 1)", R"("ttl": 0.5)", R"("reap": 60)"})
        QTest::newRow(good) << QByteArray(good) << true;
    for (const char *bad : {R"("master": "true")", R"("master": 1)", R"("master": null)", R"("ttl": 0)", R"("ttl": -1)",
                            R"("ttl": "60")", R"("ttl": null)", R"("reap": 0)", R"("reap": [])"})
        QTest::newRow(bad) << QByteArray(bad) << false;
}

void TestJson::optionalMembersOfAHostAreChecked()
{
    QFETCH(const QByteArray, member);
    QFETCH(const bool, isGood);
    m_client->remove("/srv/options/n");
    const RawResponse put = m_client->put("/srv/options/n", hostBody("n", ", " + member));
    QCOMPARE(put.status, isGood ? 201 : 400);
    const QString key = QString::fromLatin1(member.sliced(1, member.indexOf('"', 1) - 1));
    QCOMPARE(jsonOf(put)["pointer"_L1].toString(), isGood ? QString() : u'/' + key);
}

void TestJson::aPostedHookNeedsAGoodName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("type");
    const auto add = [](const char *row, const QByteArray &name, const char *type) {
        QTest::newRow(row) << name << QByteArray(type);
    };
    add("128 characters", '"' + QByteArray(128, 'n') + '"', "");
    add("web-hooks", R"("web-hooks")", "");
    add("129 characters", '"' + QByteArray(129, 'n') + '"', "bad-name");
    add("empty", R"("")", "bad-name");
    add("dot", R"(".")", "bad-name");
    add("dots", R"("..")", "bad-name");
    add("slash", R"("a/b")", "bad-name");
    add("space", R"("a b")", "bad-name");
    add("NUL", R"("a\u0000")", "bad-name");
    add("umlaut", "\"\xc3\xa4\"", "bad-name");
    add("percent", R"("%41")", "bad-name");
    add("number", "1", "wrong-type");
    add("null", "null", "wrong-type");
}

void TestJson::aPostedHookNeedsAGoodName()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, type);
    const RawResponse posted
        = m_client->post("/app/named/web-hooks", R"({"endpoint": "http://a/", "name": )" + name + '}');
    QCOMPARE(posted.status, type.isEmpty() ? 201 : 400);
    QCOMPARE(problemType(posted), type);
    QCOMPARE(jsonOf(posted)["pointer"_L1].toString(), type.isEmpty() ? QString() : u"/name"_s);
}

void TestJson::aRefusedBodyChangesNothing()
{
    const RawResponse put = m_client->put("/app/firm", applicationBody("firm", "1"));
    QCOMPARE(m_client->put("/app/firm", applicationBody("firm", "1e400")).status, 400);
    QCOMPARE(m_client->put("/app/firm", applicationBody("soft", "2")).status, 400);
    const RawResponse after = m_client->get("/app/firm");
    QCOMPARE(after.body, put.body);
    QCOMPARE(after.field("ETag"), put.field("ETag"));
}

// ---- Limits

void TestJson::aBodyOfOneMebibyteIsTaken()
{
    const RawResponse put = m_client->put("/app/big", bodyOfSize(mebibyte));
    QCOMPARE(put.status, 201);
    QCOMPARE(m_client->get("/app/big").body, put.body);
    QCOMPARE(jsonOf(put)["config"_L1].toString().size(), bodyOfSize(mebibyte).count('x'));
    QVERIFY(m_client->get("/app").body.size() > put.body.size());
}

void TestJson::aByteMoreIsRefused()
{
    m_client->remove("/app/big");
    const RawResponse refused = m_client->put("/app/big", bodyOfSize(mebibyte + 1));
    QCOMPARE(refused.status, 413);
    QCOMPARE(problemType(refused), QByteArray("body-too-large"));
    QCOMPARE(m_client->get("/app/big").status, 404);
}

void TestJson::nestingOf64IsTaken_data()
{
    QTest::addColumn<QByteArray>("config"); // 63 deep; the application's own braces are one level more.
    QTest::newRow("arrays") << repeated("[", 63) + repeated("]", 63);
    QTest::newRow("objects") << repeated(R"({"a":)", 62) + "{}" + repeated("}", 62);
    QTest::newRow("both by turns") << repeated(R"([{"a":)", 31) + "[]" + repeated("}]", 31);
}

void TestJson::nestingOf64IsTaken()
{
    QFETCH(const QByteArray, config);
    const RawResponse put = m_client->put("/app/deep", applicationBody("deep", config));
    QVERIFY2(put.status == 200 || put.status == 201, put.body);
    QByteArray compact = m_client->get("/app/deep").body;
    compact.replace('\n', "").replace(' ', "");
    QVERIFY2(compact.startsWith(R"({"config":)" + config + R"(,"name":"deep",)"), compact);
}

void TestJson::nestingOf65IsRefused_data()
{
    nestingOf64IsTaken_data();
}

void TestJson::nestingOf65IsRefused()
{
    QFETCH(const QByteArray, config);
    const RawResponse refused = m_client->put("/app/deeper", applicationBody("deeper", '[' + config + ']'));
    QCOMPARE(refused.status, 400);
    QCOMPARE(problemType(refused), QByteArray("too-deep"));
}

QTEST_GUILESS_MAIN(TestJson)

#include "tst_json.moc"

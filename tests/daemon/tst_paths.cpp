// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "nodeprocess.h"
#include "restclient.h"

#include <QTest>

using namespace nesoi;
using namespace Qt::StringLiterals;

/// Names, paths and their encoding; what errors look like.
class TestPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void goodNamesAreTaken_data();
    void goodNamesAreTaken();
    void badNamesAreRefused_data();
    void badNamesAreRefused();
    void namesDifferByCase();
    void webHooksIsAGoodNameForAllButHosts();
    void webHooksIsNoHost();

    void aTrailingSlashIsForgiven_data();
    void aTrailingSlashIsForgiven();
    void theTrailingSlashIsNotInTheAnswer();
    void percentEncodingIsDecodedOnce();
    void anEncodedPathIsTheSameResource_data();
    void anEncodedPathIsTheSameResource();
    void badTargetsAreRefused_data();
    void badTargetsAreRefused();
    void thePathMayComeWithTheNodesName();
    void otherPathsAreNotFound_data();
    void otherPathsAreNotFound();

    void anErrorIsAProblem_data();
    void anErrorIsAProblem();
    void aProblemIsPrintedAsAllAnswersAre();

private:
    NodeProcess m_node;
    std::optional<RestClient> m_client;
};

void TestPaths::initTestCase()
{
    QVERIFY2(m_node.start(), m_node.log());
}

void TestPaths::init()
{
    m_client.emplace(m_node.port());
}

namespace
{

/// A body that an application, a host and a hook of this name can have.
QByteArray anyBody(QByteArrayView name)
{
    return R"({"config": {}, "endpoints": {}, "endpoint": "http://a/", "name": ")" + name.toByteArray() + "\"}";
}

/// Where a name may stand, and NAME in its place.
constexpr QByteArrayView places[] = {"/app/NAME",
                                     "/srv/NAME/host",
                                     "/srv/service/NAME",
                                     "/app/app/web-hooks/NAME",
                                     "/srv/service/web-hooks/NAME",
                                     "/app/NAME/web-hooks/hook",
                                     "/srv/NAME/web-hooks/hook"};

QByteArray placed(QByteArrayView place, QByteArrayView name)
{
    return place.toByteArray().replace("NAME", name);
}

/// What the body must call itself: the path's last name.
QByteArray lastName(const QByteArray &path)
{
    return path.sliced(path.lastIndexOf('/') + 1);
}

} // namespace

// ---- Names

void TestPaths::goodNamesAreTaken_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"a", "Z", "0", "-", "_", "...", ".a", "a.", "-a", "a.b-c_d", "dm-host1.example.org"})
        QTest::newRow(name) << QByteArray(name);
    QTest::newRow("128 characters") << QByteArray(128, 'n');
    QTest::newRow("all that may stand in a name")
        << QByteArray("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._-");
}

void TestPaths::goodNamesAreTaken()
{
    QFETCH(const QByteArray, name);
    for (const QByteArrayView place : places) {
        const QByteArray path = placed(place, name);
        QCOMPARE(m_client->put(path, anyBody(lastName(path))).status, 201);
        QCOMPARE(m_client->get(path).status, 200);
        QCOMPARE(m_client->remove(path).status, 204);
    }
}

void TestPaths::badNamesAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("129 characters") << QByteArray(129, 'n');
    QTest::newRow("1,000 characters") << QByteArray(1000, 'n');
    for (const char *name :
         {".",   "..", "%2E", "%2e%2E", "a%20b", "a+b",   "a~b",    "a@b",  "a:b",   "a,b",  "a;b", "a!",   "a$", "a'",
          "(a)", "*",  "a=b", "a%25b",  "a%3Fb", "a%23b", "%C3%A4", "a%80", "a%5Cb", "a\"b", "<a>", "a%22", "{a}"})
        QTest::newRow(name) << QByteArray(name);
}

void TestPaths::badNamesAreRefused()
{
    QFETCH(const QByteArray, name);
    for (const QByteArrayView place : places) {
        const QByteArray path = placed(place, name);
        const RawResponse refused = m_client->put(path, anyBody(lastName(path)));
        QCOMPARE(refused.status, 400);
        QCOMPARE(problemType(refused), QByteArray("bad-name"));
        QVERIFY(!jsonOf(refused).contains("pointer"_L1)); // It is the path that is at fault.
        QCOMPARE(m_client->get(path).status, 400);
        QCOMPARE(m_client->remove(path).status, 400);
    }
    QCOMPARE(m_client->get("/srv/" + name).status, 400);
}

void TestPaths::namesDifferByCase()
{
    QCOMPARE(m_client->put("/app/case", anyBody("case")).status, 201);
    QCOMPARE(m_client->get("/app/Case").status, 404);
    QCOMPARE(m_client->put("/app/Case", anyBody("Case")).status, 201);
}

void TestPaths::webHooksIsAGoodNameForAllButHosts()
{
    for (const QByteArrayView path : {"/app/web-hooks", "/srv/web-hooks/host", "/app/a/web-hooks/web-hooks",
                                      "/app/web-hooks/web-hooks/web-hooks", "/srv/web-hooks/web-hooks/web-hooks"}) {
        QCOMPARE(m_client->put(path, anyBody(lastName(path.toByteArray()))).status, 201);
        QCOMPARE(m_client->get(path).status, 200);
    }
    QCOMPARE(namesIn(m_client->get("/srv/web-hooks")), QByteArrayList{"host"});
    QCOMPARE(namesIn(m_client->get("/srv/web-hooks/web-hooks")), QByteArrayList{"web-hooks"});
}

void TestPaths::webHooksIsNoHost()
{
    QCOMPARE(m_client->put("/srv/hostless/web-hooks", hostBody("web-hooks")).status, 405); // The collection of hooks
    QCOMPARE(m_client->get("/srv/hostless").body, QByteArray("{}\n"));
}

// ---- Paths

void TestPaths::aTrailingSlashIsForgiven_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path :
         {"/app", "/app/slash", "/app/absent", "/app/slash/web-hooks", "/app/slash/web-hooks/slash", "/srv",
          "/srv/slash", "/srv/slash/slash", "/srv/slash/web-hooks", "/srv/slash/web-hooks/slash",
          "/srv/slash?master=true", "/app?limit=1", "/livez", "/readyz"})
        QTest::newRow(path) << QByteArray(path);
}

void TestPaths::aTrailingSlashIsForgiven()
{
    QFETCH(const QByteArray, path);
    for (const QByteArrayView written :
         {"/app/slash/", "/srv/slash/slash/", "/app/slash/web-hooks/slash/", "/srv/slash/web-hooks/slash/"})
        m_client->put(written, anyBody("slash"), "If-None-Match: *\r\n"); // Once, or the web-hooks were told of it.
    QCOMPARE(m_client->get("/srv/slash/web-hooks/slash").status, 200);
    QByteArray withSlash = path;
    withSlash.insert(path.contains('?') ? path.indexOf('?') : path.size(), '/');
    const RawResponse without = m_client->get(path);
    const RawResponse with = m_client->get(withSlash);
    QCOMPARE(with.status, without.status);
    QCOMPARE(with.body, without.body);
    QCOMPARE(with.field("ETag"), without.field("ETag"));
    QCOMPARE(with.field("Link"), without.field("Link"));
}

void TestPaths::theTrailingSlashIsNotInTheAnswer()
{
    const RawResponse posted = m_client->post("/app/slashed/web-hooks/", hookBody("h"));
    QCOMPARE(posted.status, 201);
    QCOMPARE(posted.field("Location"), QByteArray("/app/slashed/web-hooks/h"));
    QCOMPARE(m_client->remove("/app/slashed/web-hooks/h/").status, 204);
    QCOMPARE(m_client->get("/app/slashed/web-hooks/h").status, 404);
}

void TestPaths::percentEncodingIsDecodedOnce()
{
    QCOMPARE(m_client->put("/app/d%6D", anyBody("dm")).status, 201);
    QCOMPARE(m_client->get("/app/dm").status, 200);
    // %256D is %6D, which is no name; decoded once more it would be "dm".
    QCOMPARE(problemType(m_client->get("/app/d%256D")), QByteArray("bad-name"));
}

void TestPaths::anEncodedPathIsTheSameResource_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/app/encoded", "/%61pp/encoded", "/app/%65ncoded", "/app/e%6ecoded", "/app/e%6Ecoded",
                             "/app/%65%6e%63%6f%64%65%64"})
        QTest::newRow(path) << QByteArray(path);
}

void TestPaths::anEncodedPathIsTheSameResource()
{
    QFETCH(const QByteArray, path);
    const RawResponse put = m_client->put("/app/encoded", anyBody("encoded"));
    const RawResponse got = m_client->get(path);
    QCOMPARE(got.status, 200);
    QCOMPARE(got.body, put.body);
    QCOMPARE(got.field("Link"), QByteArray("<http://node/app/encoded/web-hooks>; rel=\"Subscriptions\""));
}

void TestPaths::badTargetsAreRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target :
         {"/app/a%2Fb",  "/app/a%2fb",      "/app%2Fa",        "/srv/a%2Fhost", "/app/a%2F",  "/app/%00", "/app/a%00b",
          "/app/%0A",    "/app/a%0Db",      "/app/%1F",        "/app/%7F",      "/app/%",     "/app/a%4", "/app/a%GG",
          "/app/%u0041", "/app?prefix=%00", "/app?prefix=%0a", "/app?prefix=%", "/app?%00=a", "/app/a#b"})
        QTest::newRow(target) << QByteArray(target);
}

void TestPaths::badTargetsAreRefused()
{
    QFETCH(const QByteArray, target);
    for (const QByteArrayView method : {"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})
        QCOMPARE(m_client->request(method, target, method == "PUT" ? anyBody("a") : QByteArray()).status, 400);
    QCOMPARE(problemType(m_client->get(target)), QByteArray("bad-target"));
}

void TestPaths::thePathMayComeWithTheNodesName()
{
    const RawResponse put = m_client->put("/app/absolute", anyBody("absolute"));
    QCOMPARE(m_client->get("http://node/app/absolute").body, put.body);
    QCOMPARE(m_client->get("http://node:6553/app/absolute?x=/").body, put.body);
    QCOMPARE(m_client->get("http://node").body, m_client->get("/").body);
}

void TestPaths::otherPathsAreNotFound_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/nowhere",
                             "/App",
                             "/SRV",
                             "/apps",
                             "/ap",
                             "//",
                             "//app",
                             "/app//",
                             "/app//a",
                             "/app/a//",
                             "/app/a/b",
                             "/app/a/web-hooks/h/i",
                             "/app/a/Web-Hooks",
                             "/app/a/web-hooks//",
                             "/srv//host",
                             "/srv/a/b/c",
                             "/srv/a/b/web-hooks",
                             "/srv/a/web-hooks/h/i",
                             "/web-hooks/h",
                             "/app/a/b/web-hooks/h",
                             "/favicon.ico",
                             "/livez/a",
                             "/cluster/a"})
        QTest::newRow(path) << QByteArray(path);
}

void TestPaths::otherPathsAreNotFound()
{
    QFETCH(const QByteArray, path);
    for (const QByteArrayView method : {"GET", "HEAD", "PUT", "POST", "DELETE"}) {
        const QByteArray body = method == "PUT" || method == "POST" ? anyBody("h") : QByteArray();
        QCOMPARE(m_client->request(method, path, body).status, 404);
    }
    QCOMPARE(problemType(m_client->get(path)), QByteArray("not-found"));
}

// ---- Errors

void TestPaths::anErrorIsAProblem_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("bodyIsAtFault");
    const auto add = [](const char *row, const char *method, const char *target, const QByteArray &body, int status,
                        const char *title, bool bodyIsAtFault, const char *fields = "") {
        QTest::newRow(row) << QByteArray(method) << QByteArray(target) << body << QByteArray(fields) << status
                           << QString::fromLatin1(title) << bodyIsAtFault;
    };
    add("bad name", "GET", "/app/~", {}, 400, "Bad Request", false);
    add("bad target", "GET", "/app/%00", {}, 400, "Bad Request", false);
    add("bad query", "GET", "/app?limit=0", {}, 400, "Bad Request", false);
    add("bad condition", "GET", "/app", {}, 400, "Bad Request", false, "If-Match: a\r\n");
    add("bad JSON", "PUT", "/app/a", "{", 400, "Bad Request", true);
    add("not an object", "PUT", "/app/a", "[]", 400, "Bad Request", true);
    add("member missing", "PUT", "/app/a", "{}", 400, "Bad Request", true);
    add("another name", "PUT", "/app/a", anyBody("b"), 400, "Bad Request", true);
    add("wrong type", "PUT", "/srv/a/a", R"({"name": "a", "endpoints": 1})", 400, "Bad Request", true);
    add("bad endpoint", "PUT", "/app/a/web-hooks/a", R"({"name": "a", "endpoint": ""})", 400, "Bad Request", true);
    add("bad name of a posted hook", "POST", "/app/a/web-hooks", anyBody("~"), 400, "Bad Request", true);
    add("nothing there", "GET", "/app/absent", {}, 404, "Not Found", false);
    add("nothing to delete", "DELETE", "/app/absent", {}, 404, "Not Found", false);
    add("no such path", "GET", "/nowhere", {}, 404, "Not Found", false);
    add("wrong method", "DELETE", "/app", {}, 405, "Method Not Allowed", false);
    add("taken name", "POST", "/app/problems/web-hooks", anyBody("h"), 409, "Conflict", false);
    add("condition", "PUT", "/app/a", anyBody("a"), 412, "Precondition Failed", false, "If-Match: *\r\n");
    add("too large", "PUT", "/app/a", QByteArray(1024 * 1024 + 1, ' '), 413, "Content Too Large", false);
    add("too long a target", "GET", "/app/" + QByteArray(16 * 1024, 'a'), {}, 431, "Request Header Fields Too Large",
        false);
}

void TestPaths::anErrorIsAProblem()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, fields);
    QFETCH(const int, status);
    QFETCH(const QString, title);
    QFETCH(const bool, bodyIsAtFault);
    m_client->put("/app/problems/web-hooks/h", anyBody("h"));
    const RawResponse response = m_client->request(method, target, body, fields);
    QCOMPARE(response.status, status);
    QCOMPARE(response.field("Content-Type"), QByteArray("application/problem+json"));
    QVERIFY(response.field("ETag").isNull());

    const QJsonObject problem = jsonOf(response);
    const QStringList members{u"detail"_s, u"status"_s, u"title"_s, u"type"_s};
    QCOMPARE(problem.keys(), bodyIsAtFault ? (members.first(1) << u"pointer"_s) + members.sliced(1) : members);
    QCOMPARE(problem["status"_L1].toInt(), status);
    QCOMPARE(problem["title"_L1].toString(), title);
    QVERIFY(problem["type"_L1].toString().startsWith(u"urn:nesoi:problem:"_s));
    const QString detail = problem["detail"_L1].toString();
    QVERIFY2(detail.size() > 20 && detail.endsWith(u'.'), qPrintable(detail));
}

void TestPaths::aProblemIsPrintedAsAllAnswersAre()
{
    QCOMPARE(m_client->get("/app/absent").body,
             QByteArray("{\n"
                        "  \"detail\": \"There is nothing at /app/absent: create it with PUT, or see what there is at "
                        "/app.\",\n"
                        "  \"status\": 404,\n"
                        "  \"title\": \"Not Found\",\n"
                        "  \"type\": \"urn:nesoi:problem:not-found\"\n"
                        "}\n"));
}

QTEST_GUILESS_MAIN(TestPaths)

#include "tst_paths.moc"

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "nodeprocess.h"
#include "restclient.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace nesoi;
using namespace Qt::StringLiterals;

/// ETags of single resources and of collections, If-Match and If-None-Match.
class TestConditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void allAnswersOfAStateBearOneStrongTag_data();
    void allAnswersOfAStateBearOneStrongTag();
    void everyWriteGivesANewTag_data();
    void everyWriteGivesANewTag();
    void whatIsNotThereHasNoTag();

    void conditionsOfAGet_data();
    void conditionsOfAGet();
    void conditionsOfAPut_data();
    void conditionsOfAPut();
    void conditionsOfADelete_data();
    void conditionsOfADelete();
    void conditionsHoldOnHostsAndHooksToo_data();
    void conditionsHoldOnHostsAndHooksToo();
    void aConditionOnWhatIsNotThere_data();
    void aConditionOnWhatIsNotThere();
    void aConditionHoldsOnAPostToo();
    void bothConditionsMustHold();
    void aConditionMayComeInSeveralFields();
    void notModifiedHasATagAndNoBody();
    void aRefusedWriteChangesNothing();
    void aRefusalIsAProblem();
    void conditionsThatAreNoneAreRefused_data();
    void conditionsThatAreNoneAreRefused();
    void ofManyUpdatesOfOneStateOneWins();
    void ofManyCreationsOneWins();
    void ofManyPostsOneWins();

    void aCollectionsTagStaysWhileNothingChanges_data();
    void aCollectionsTagStaysWhileNothingChanges();
    void aCollectionsTagChangesWhenAMemberDoes_data();
    void aCollectionsTagChangesWhenAMemberDoes();
    void theServicesTagChangesWhenHostsJoinOrLeave();
    void theServicesTagStaysWhenAHostRefreshes();
    void theMastersTagIsAboutTheMasterAlone();
    void anUnchangedCollectionIsNotSentAgain_data();
    void anUnchangedCollectionIsNotSentAgain();
    void aPagesTagIsAboutThePageAlone();

private:
    NodeProcess m_node;
    std::optional<RestClient> m_client;
};

namespace
{

/// A body that an application, a host and a hook of the name "n" can have.
constexpr QByteArrayView anyBody(R"({"name": "n", "config": {}, "endpoints": {}, "endpoint": "http://a/"})");

/// A condition of a table as header fields; TAG in it stands for the resource's tag.
QByteArray fieldsWith(QByteArray condition, const QByteArray &tag)
{
    condition.replace("TAG", tag);
    return condition.isEmpty() ? condition : condition + "\r\n";
}

/// The answers to requests that are all under way at once, each on a connection of its own; sorted.
QList<int> statusesOf(quint16 port, const std::vector<QByteArray> &requests)
{
    std::vector<RawClient> clients;
    for (size_t i = 0; i < requests.size(); ++i)
        clients.emplace_back(port);
    for (size_t i = 0; i < requests.size(); ++i)
        clients[i].send(requests[i]);
    QList<int> statuses;
    for (RawClient &client : clients) {
        const auto response = client.readResponse();
        statuses.append(response ? response->status : 0);
    }
    std::sort(statuses.begin(), statuses.end());
    return statuses;
}

/// One that won, and all others refused.
QList<int> oneOf(int winner, int others, qsizetype count)
{
    QList<int> statuses(count, others);
    statuses.front() = winner;
    return statuses;
}

} // namespace

void TestConditions::initTestCase()
{
    QVERIFY2(m_node.start(), m_node.log());
}

void TestConditions::init()
{
    m_client.emplace(m_node.port());
}

// ---- Tags of single resources

void TestConditions::allAnswersOfAStateBearOneStrongTag_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/app/n", "/srv/tagged/n", "/app/tagged/web-hooks/n", "/srv/tagged/web-hooks/n"})
        QTest::newRow(path) << QByteArray(path);
}

void TestConditions::allAnswersOfAStateBearOneStrongTag()
{
    QFETCH(const QByteArray, path);
    for (const int status : {201, 200}) {
        const RawResponse put = m_client->put(path, anyBody);
        QCOMPARE(put.status, status);
        const QByteArray tag = put.field("ETag");
        QVERIFY2(tag.size() > 2 && tag.startsWith('"') && tag.endsWith('"'), tag);
        QCOMPARE(m_client->get(path).field("ETag"), tag);
        QCOMPARE(m_client->head(path).field("ETag"), tag);
    }
}

void TestConditions::everyWriteGivesANewTag_data()
{
    allAnswersOfAStateBearOneStrongTag_data();
}

void TestConditions::everyWriteGivesANewTag()
{
    QFETCH(const QByteArray, path);
    QByteArrayList tags;
    for (int i = 0; i < 5; ++i)
        tags.append(m_client->put(path, anyBody).field("ETag"));
    m_client->remove(path);
    tags.append(m_client->put(path, anyBody).field("ETag"));
    QCOMPARE(QSet<QByteArray>(tags.begin(), tags.end()).size(), tags.size());
}

void TestConditions::whatIsNotThereHasNoTag()
{
    m_client->put("/app/gone", applicationBody("gone"));
    const RawResponse deleted = m_client->remove("/app/gone");
    QVERIFY(deleted.field("ETag").isNull());
    QVERIFY(m_client->get("/app/gone").field("ETag").isNull());
}

// ---- Conditions on single resources

void TestConditions::conditionsOfAGet_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << QByteArray() << 200;
    QTest::newRow("If-None-Match: this one") << QByteArray("If-None-Match: TAG") << 304;
    QTest::newRow("If-None-Match: this one, weakly") << QByteArray("If-None-Match: W/TAG") << 304;
    QTest::newRow("If-None-Match: another") << QByteArray("If-None-Match: \"another\"") << 200;
    QTest::newRow("If-None-Match: a list with it") << QByteArray("If-None-Match: \"a\", TAG, \"b\"") << 304;
    QTest::newRow("If-None-Match: a list without blanks") << QByteArray("If-None-Match: \"a\",TAG,\"b\"") << 304;
    QTest::newRow("If-None-Match: a list without it") << QByteArray("If-None-Match: \"a\", W/\"b\"") << 200;
    QTest::newRow("If-None-Match: any") << QByteArray("If-None-Match: *") << 304;
    QTest::newRow("if-none-match in lower case") << QByteArray("if-none-match: TAG") << 304;
    QTest::newRow("If-Match: this one") << QByteArray("If-Match: TAG") << 200;
    QTest::newRow("If-Match: any") << QByteArray("If-Match: *") << 200;
    QTest::newRow("If-Match: another") << QByteArray("If-Match: \"another\"") << 412;
}

void TestConditions::conditionsOfAGet()
{
    QFETCH(const QByteArray, condition);
    QFETCH(const int, status);
    const QByteArray tag = m_client->put("/app/got", applicationBody("got")).field("ETag");
    QCOMPARE(m_client->get("/app/got", fieldsWith(condition, tag)).status, status);
    QCOMPARE(m_client->head("/app/got", fieldsWith(condition, tag)).status, status);
}

namespace
{

void addConditionsOfAWrite()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<bool>("holds");
    QTest::newRow("none") << QByteArray() << true;
    QTest::newRow("If-Match: this one") << QByteArray("If-Match: TAG") << true;
    QTest::newRow("If-Match: a list with it") << QByteArray("If-Match: \"a\", TAG") << true;
    QTest::newRow("If-Match: any") << QByteArray("If-Match: *") << true;
    QTest::newRow("If-Match: another") << QByteArray("If-Match: \"another\"") << false;
    QTest::newRow("If-Match: a list without it") << QByteArray("If-Match: \"a\", \"b\"") << false;
    // RFC 9110, 13.1.1: compared strongly, and a weak tag never matches so.
    QTest::newRow("If-Match: this one, weakly") << QByteArray("If-Match: W/TAG") << false;
    QTest::newRow("If-None-Match: this one") << QByteArray("If-None-Match: TAG") << false;
    QTest::newRow("If-None-Match: this one, weakly") << QByteArray("If-None-Match: W/TAG") << false;
    QTest::newRow("If-None-Match: a list with it") << QByteArray("If-None-Match: \"a\", TAG") << false;
    QTest::newRow("If-None-Match: any") << QByteArray("If-None-Match: *") << false;
    QTest::newRow("If-None-Match: another") << QByteArray("If-None-Match: \"another\"") << true;
}

} // namespace

void TestConditions::conditionsOfAPut_data()
{
    addConditionsOfAWrite();
}

void TestConditions::conditionsOfAPut()
{
    QFETCH(const QByteArray, condition);
    QFETCH(const bool, holds);
    const QByteArray tag = m_client->put("/app/put", applicationBody("put")).field("ETag");
    QCOMPARE(m_client->put("/app/put", applicationBody("put"), fieldsWith(condition, tag)).status, holds ? 200 : 412);
}

void TestConditions::conditionsOfADelete_data()
{
    addConditionsOfAWrite();
}

void TestConditions::conditionsOfADelete()
{
    QFETCH(const QByteArray, condition);
    QFETCH(const bool, holds);
    const QByteArray tag = m_client->put("/app/delete", applicationBody("delete")).field("ETag");
    QCOMPARE(m_client->remove("/app/delete", fieldsWith(condition, tag)).status, holds ? 204 : 412);
    QCOMPARE(m_client->get("/app/delete").status, holds ? 404 : 200);
}

void TestConditions::conditionsHoldOnHostsAndHooksToo_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/srv/guarded/n", "/app/guarded/web-hooks/n", "/srv/guarded/web-hooks/n"})
        QTest::newRow(path) << QByteArray(path);
}

void TestConditions::conditionsHoldOnHostsAndHooksToo()
{
    QFETCH(const QByteArray, path);
    QCOMPARE(m_client->put(path, anyBody, "If-Match: *\r\n").status, 412);
    const QByteArray first = m_client->put(path, anyBody, "If-None-Match: *\r\n").field("ETag");
    QCOMPARE(m_client->put(path, anyBody, "If-None-Match: *\r\n").status, 412);
    const RawResponse second = m_client->put(path, anyBody, "If-Match: " + first + "\r\n");
    QCOMPARE(second.status, 200);
    QCOMPARE(m_client->put(path, anyBody, "If-Match: " + first + "\r\n").status, 412);
    QCOMPARE(m_client->get(path, "If-None-Match: " + second.field("ETag") + "\r\n").status, 304);
    QCOMPARE(m_client->remove(path, "If-Match: " + first + "\r\n").status, 412);
    QCOMPARE(m_client->remove(path, "If-Match: " + second.field("ETag") + "\r\n").status, 204);
}

void TestConditions::aConditionOnWhatIsNotThere_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<int>("status");
    QTest::newRow("PUT, if there is any") << QByteArray("PUT") << QByteArray("If-Match: *") << 412;
    QTest::newRow("PUT, if it is this one") << QByteArray("PUT") << QByteArray("If-Match: \"a\"") << 412;
    QTest::newRow("PUT, if there is none") << QByteArray("PUT") << QByteArray("If-None-Match: *") << 201;
    QTest::newRow("PUT, if it is another") << QByteArray("PUT") << QByteArray("If-None-Match: \"a\"") << 201;
    QTest::newRow("GET, if there is any") << QByteArray("GET") << QByteArray("If-Match: *") << 404;
    QTest::newRow("GET, if it is another") << QByteArray("GET") << QByteArray("If-None-Match: *") << 404;
    QTest::newRow("DELETE, if there is none") << QByteArray("DELETE") << QByteArray("If-None-Match: *") << 404;
}

void TestConditions::aConditionOnWhatIsNotThere()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, condition);
    QFETCH(const int, status);
    m_client->remove("/app/absent");
    const QByteArray body = method == "PUT" ? applicationBody("absent") : QByteArray();
    QCOMPARE(m_client->request(method, "/app/absent", body, condition + "\r\n").status, status);
    QCOMPARE(m_client->get("/app/absent").status, status == 201 ? 200 : 404);
}

void TestConditions::aConditionHoldsOnAPostToo()
{
    QCOMPARE(m_client->post("/app/posting/web-hooks", hookBody("h"), "If-Match: *\r\n").status, 412);
    QCOMPARE(m_client->get("/app/posting/web-hooks/h").status, 404);
    QCOMPARE(m_client->post("/app/posting/web-hooks", hookBody("h"), "If-None-Match: *\r\n").status, 201);
}

void TestConditions::bothConditionsMustHold()
{
    const QByteArray tag = m_client->put("/app/both", applicationBody("both")).field("ETag");
    const QByteArray match = "If-Match: " + tag + "\r\n";
    QCOMPARE(m_client->put("/app/both", applicationBody("both"), match + "If-None-Match: *\r\n").status, 412);
    QCOMPARE(m_client->get("/app/both", match + "If-None-Match: " + tag + "\r\n").status, 304);
    QCOMPARE(m_client->get("/app/both", "If-Match: \"a\"\r\nIf-None-Match: " + tag + "\r\n").status, 412);
    QCOMPARE(m_client->put("/app/both", applicationBody("both"), match + "If-None-Match: \"a\"\r\n").status, 200);
}

void TestConditions::aConditionMayComeInSeveralFields()
{
    const QByteArray tag = m_client->put("/app/several", applicationBody("several")).field("ETag");
    const QByteArray thisOne = "If-None-Match: " + tag + "\r\n";
    const QByteArray another = "If-None-Match: \"another\"\r\n";
    QCOMPARE(m_client->get("/app/several", thisOne + another).status, 304);
    QCOMPARE(m_client->get("/app/several", another + thisOne).status, 304);
}

void TestConditions::notModifiedHasATagAndNoBody()
{
    const QByteArray tag = m_client->put("/app/same", applicationBody("same")).field("ETag");
    const RawResponse response = m_client->get("/app/same", "If-None-Match: " + tag + "\r\n");
    QCOMPARE(response.status, 304);
    QCOMPARE(response.field("ETag"), tag);
    QVERIFY(response.field("Content-Type").isNull());
    QCOMPARE(m_client->get("/app/same").status, 200); // Nothing of a body was left on the connection.
}

void TestConditions::aRefusedWriteChangesNothing()
{
    const RawResponse put = m_client->put("/app/safe", applicationBody("safe", "1"));
    QCOMPARE(m_client->put("/app/safe", applicationBody("safe", "2"), "If-Match: \"a\"\r\n").status, 412);
    QCOMPARE(m_client->remove("/app/safe", "If-Match: \"a\"\r\n").status, 412);
    const RawResponse after = m_client->get("/app/safe");
    QCOMPARE(after.body, put.body);
    QCOMPARE(after.field("ETag"), put.field("ETag"));
}

void TestConditions::aRefusalIsAProblem()
{
    m_client->put("/app/refusing", applicationBody("refusing"));
    for (const QByteArrayView method : {"GET", "PUT", "DELETE"}) {
        const QByteArray body = method == "PUT" ? applicationBody("refusing") : QByteArray();
        const RawResponse refusal = m_client->request(method, "/app/refusing", body, "If-Match: \"a\"\r\n");
        QCOMPARE(refusal.status, 412);
        QCOMPARE(problemType(refusal), QByteArray("precondition-failed"));
    }
}

void TestConditions::conditionsThatAreNoneAreRefused_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("without quotes") << QByteArray("tag");
    QTest::newRow("without the closing quote") << QByteArray("\"tag");
    QTest::newRow("without a comma") << QByteArray("\"a\" \"b\"");
    QTest::newRow("any and one") << QByteArray("*, \"a\"");
    QTest::newRow("weak in lower case") << QByteArray("w/\"a\"");
    QTest::newRow("a comma alone") << QByteArray(",");
}

void TestConditions::conditionsThatAreNoneAreRefused()
{
    QFETCH(const QByteArray, value);
    const QByteArray tag = m_client->put("/app/careful", applicationBody("careful")).field("ETag");
    for (const QByteArray field : {"If-Match: ", "If-None-Match: "}) {
        const QByteArray fields = field + value + "\r\n";
        QCOMPARE(problemType(m_client->get("/app/careful", fields)), QByteArray("bad-condition"));
        QCOMPARE(m_client->put("/app/careful", applicationBody("careful"), fields).status, 400);
        QCOMPARE(m_client->remove("/app/careful", fields).status, 400);
        QCOMPARE(m_client->get("/app", fields).status, 400);
    }
    QCOMPARE(m_client->get("/app/careful").field("ETag"), tag);
}

void TestConditions::ofManyUpdatesOfOneStateOneWins()
{
    const QByteArray tag = m_client->put("/app/contested", applicationBody("contested")).field("ETag");
    std::vector<QByteArray> requests;
    for (int i = 0; i < 16; ++i)
        requests.push_back(RawClient::requestBytes(
            "PUT", "/app/contested", applicationBody("contested", QByteArray::number(i)), "If-Match: " + tag + "\r\n"));
    QCOMPARE(statusesOf(m_node.port(), requests), oneOf(200, 412, 16));
}

void TestConditions::ofManyCreationsOneWins()
{
    const std::vector<QByteArray> requests(
        16, RawClient::requestBytes("PUT", "/srv/contested/host1", hostBody("host1"), "If-None-Match: *\r\n"));
    QCOMPARE(statusesOf(m_node.port(), requests), oneOf(201, 412, 16));
}

void TestConditions::ofManyPostsOneWins()
{
    const std::vector<QByteArray> requests(16,
                                           RawClient::requestBytes("POST", "/app/contested/web-hooks", hookBody("h")));
    QCOMPARE(statusesOf(m_node.port(), requests), oneOf(201, 409, 16));
}

// ---- Tags of collections

namespace
{

/// Each collection, a member of it, and what is no member of it.
void addCollections()
{
    QTest::addColumn<QByteArray>("collection");
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("unrelated");
    QTest::newRow("applications") << QByteArray("/app") << QByteArray("/app/n") << QByteArray("/srv/members/n");
    QTest::newRow("hosts") << QByteArray("/srv/members") << QByteArray("/srv/members/n") << QByteArray("/srv/others/n");
    QTest::newRow("web-hooks of an application")
        << QByteArray("/app/members/web-hooks") << QByteArray("/app/members/web-hooks/n")
        << QByteArray("/srv/members/web-hooks/n");
    QTest::newRow("web-hooks of a service") << QByteArray("/srv/members/web-hooks")
                                            << QByteArray("/srv/members/web-hooks/n") << QByteArray("/srv/others/n");
}

} // namespace

void TestConditions::aCollectionsTagStaysWhileNothingChanges_data()
{
    addCollections();
}

void TestConditions::aCollectionsTagStaysWhileNothingChanges()
{
    QFETCH(const QByteArray, collection);
    QFETCH(const QByteArray, member);
    QFETCH(const QByteArray, unrelated);
    m_client->put(member, anyBody);
    const QByteArray tag = m_client->get(collection).field("ETag");
    QVERIFY2(tag.size() > 2 && tag.startsWith('"') && tag.endsWith('"'), tag);
    m_client->put(unrelated, anyBody);
    m_client->put(member, anyBody, "If-None-Match: *\r\n"); // Refused.
    m_client->remove(unrelated);
    QCOMPARE(m_client->get(collection).field("ETag"), tag);
    QCOMPARE(m_client->head(collection).field("ETag"), tag);
}

void TestConditions::aCollectionsTagChangesWhenAMemberDoes_data()
{
    addCollections();
}

void TestConditions::aCollectionsTagChangesWhenAMemberDoes()
{
    QFETCH(const QByteArray, collection);
    QFETCH(const QByteArray, member);
    m_client->remove(member);
    QByteArrayList tags{m_client->get(collection).field("ETag")};
    for (const int status : {201, 200, 200}) {
        QCOMPARE(m_client->put(member, anyBody).status, status);
        tags.append(m_client->get(collection).field("ETag"));
    }
    QCOMPARE(QSet<QByteArray>(tags.begin(), tags.end()).size(), tags.size());
    m_client->remove(member);
    QCOMPARE(m_client->get(collection).field("ETag"), tags.front()); // The same members as before.
}

void TestConditions::theServicesTagChangesWhenHostsJoinOrLeave()
{
    const auto tag = [this] { return m_client->get("/srv").field("ETag"); };
    QByteArrayList tags{tag()};
    m_client->put("/srv/joined/a", hostBody("a")); // A service more
    tags.append(tag());
    m_client->put("/srv/joined/b", hostBody("b"));
    tags.append(tag());
    m_client->remove("/srv/joined/a");
    tags.append(tag());
    QCOMPARE(QSet<QByteArray>(tags.begin(), tags.end()).size(), tags.size());
    m_client->remove("/srv/joined/b");
    QCOMPARE(tag(), tags.front());
}

void TestConditions::theServicesTagStaysWhenAHostRefreshes()
{
    m_client->put("/srv/steady/a", hostBody("a"));
    const RawResponse before = m_client->get("/srv");
    m_client->put("/srv/steady/a", hostBody("a", ", \"master\": true"));
    m_client->post("/srv/steady/web-hooks", hookBody("h"));
    const RawResponse after = m_client->get("/srv");
    QCOMPARE(after.field("ETag"), before.field("ETag"));
    QCOMPARE(after.body, before.body);
}

void TestConditions::theMastersTagIsAboutTheMasterAlone()
{
    const auto tag = [this] { return m_client->get("/srv/led?master=true").field("ETag"); };
    const QByteArray none = tag();
    m_client->put("/srv/led/a", hostBody("a", ", \"master\": true"));
    const QByteArray one = tag();
    QVERIFY(one != none);
    m_client->put("/srv/led/b", hostBody("b"));
    QCOMPARE(tag(), one);
    QCOMPARE(m_client->get("/srv/led?master=true", "If-None-Match: " + one + "\r\n").status, 304);
    m_client->put("/srv/led/a", hostBody("a", ", \"master\": true"));
    QVERIFY(tag() != one);
    m_client->remove("/srv/led/a");
    QCOMPARE(tag(), none);
}

void TestConditions::anUnchangedCollectionIsNotSentAgain_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target : {"/app", "/srv", "/srv/cached", "/srv/nobody", "/app/cached/web-hooks", "/app?prefix=c",
                               "/srv?limit=1", "/srv/cached?limit=1", "/srv/cached?master=true"})
        QTest::newRow(target) << QByteArray(target);
}

void TestConditions::anUnchangedCollectionIsNotSentAgain()
{
    QFETCH(const QByteArray, target);
    m_client->put("/app/cached", applicationBody("cached"));
    m_client->put("/srv/cached/a", hostBody("a"));
    m_client->put("/srv/cached/b", hostBody("b"));
    const RawResponse whole = m_client->get(target);
    QCOMPARE(whole.status, 200);
    const QByteArray tag = whole.field("ETag");
    const RawResponse again = m_client->get(target, "If-None-Match: \"a\", W/" + tag + "\r\n");
    QCOMPARE(again.status, 304);
    QCOMPARE(again.field("ETag"), tag);
    QCOMPARE(again.field("Link"), whole.field("Link"));
    QCOMPARE(m_client->get(target, "If-None-Match: \"a\"\r\n").body, whole.body);
    QCOMPARE(m_client->get(target, "If-Match: \"a\"\r\n").status, 412);
    QCOMPARE(m_client->get(target, "If-Match: " + tag + "\r\n").status, 200);
}

void TestConditions::aPagesTagIsAboutThePageAlone()
{
    const auto tag = [this] { return m_client->get("/srv/paged?prefix=a").field("ETag"); };
    m_client->put("/srv/paged/a1", hostBody("a1"));
    const QByteArray before = tag();
    m_client->put("/srv/paged/b1", hostBody("b1"));
    QCOMPARE(tag(), before);
    m_client->put("/srv/paged/a2", hostBody("a2"));
    QVERIFY(tag() != before);
}

QTEST_GUILESS_MAIN(TestConditions)

#include "tst_conditions.moc"

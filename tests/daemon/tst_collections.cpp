// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "nodeprocess.h"
#include "restclient.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace nesoi;
using namespace Qt::StringLiterals;

/// Collections read in parts: ?prefix, ?limit and ?after. The node is filled once and only read, but for the tests that
/// say otherwise.
class TestCollections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void membersStandInNameOrder_data();
    void membersStandInNameOrder();
    void aPrefixFiltersByName_data();
    void aPrefixFiltersByName();
    void aLimitCutsAndLinksToTheRest_data();
    void aLimitCutsAndLinksToTheRest();
    void aLimitThatSufficesLinksToNothing_data();
    void aLimitThatSufficesLinksToNothing();
    void afterNeedNotBeAMember_data();
    void afterNeedNotBeAMember();
    void thePagesTogetherAreTheWhole_data();
    void thePagesTogetherAreTheWhole();
    void aWalkSurvivesTheLossOfItsPlace();
    void badLimitsAreRefused_data();
    void badLimitsAreRefused();
    void aBadMasterIsRefused_data();
    void aBadMasterIsRefused();
    void parametersOfOthersAreLeftAlone();

private:
    NodeProcess m_node;
    std::optional<RestClient> m_client;
};

namespace
{

constexpr int membersPerCollection = 25;

/// In an order that is neither that of names nor that of numbers, and names of which some begin others.
QByteArrayList names()
{
    QByteArrayList names{"a", "aa", "A", "_", "-", "a.b", "z"};
    for (int i = membersPerCollection - int(names.size()); i > 0; --i)
        names.append("n" + QByteArray::number(i));
    return names;
}

QByteArrayList sortedNames()
{
    QByteArrayList sorted = names();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

void addCollections()
{
    QTest::addColumn<QByteArray>("collection");
    for (const char *collection : {"/app", "/srv", "/srv/n1", "/app/n1/web-hooks", "/srv/n1/web-hooks"})
        QTest::newRow(collection) << QByteArray(collection);
}

/// The next page's target, without the node's name; empty on the last page.
QByteArray nextPage(const RawResponse &page)
{
    const QByteArray target = linkTarget(page, "next");
    return target.startsWith("http://node/") ? target.sliced(11) : target;
}

} // namespace

void TestCollections::initTestCase()
{
    QVERIFY2(m_node.start(), m_node.log());
    RestClient client(m_node.port());
    for (const QByteArray &name : names()) {
        QCOMPARE(client.put("/app/" + name, applicationBody(name)).status, 201);
        QCOMPARE(client.put("/srv/" + name + "/host", hostBody("host")).status, 201);
        QCOMPARE(client.put("/srv/n1/" + name, hostBody(name)).status, 201);
    }
    QCOMPARE(client.remove("/srv/n1/host").status, 204);
    for (const QByteArray &name :
         names()) { // At last, so that there is nothing to tell them: their states would change.
        QCOMPARE(client.post("/app/n1/web-hooks", hookBody(name)).status, 201);
        QCOMPARE(client.post("/srv/n1/web-hooks", hookBody(name)).status, 201);
    }
}

void TestCollections::init()
{
    m_client.emplace(m_node.port());
}

void TestCollections::membersStandInNameOrder_data()
{
    addCollections();
}

void TestCollections::membersStandInNameOrder()
{
    QFETCH(const QByteArray, collection);
    QCOMPARE(namesIn(m_client->get(collection)), sortedNames());
}

void TestCollections::aPrefixFiltersByName_data()
{
    addCollections();
}

void TestCollections::aPrefixFiltersByName()
{
    QFETCH(const QByteArray, collection);
    QCOMPARE(namesIn(m_client->get(collection + "?prefix=a")), (QByteArrayList{"a", "a.b", "aa"}));
    QCOMPARE(namesIn(m_client->get(collection + "?prefix=n18")), (QByteArrayList{"n18"}));
    QCOMPARE(namesIn(m_client->get(collection + "?prefix=%61%2E")), (QByteArrayList{"a.b"}));
    QCOMPARE(m_client->get(collection + "?prefix=none").body, QByteArray("{}\n"));
    QCOMPARE(m_client->get(collection + "?prefix=").body, m_client->get(collection).body);
}

void TestCollections::aLimitCutsAndLinksToTheRest_data()
{
    addCollections();
}

void TestCollections::aLimitCutsAndLinksToTheRest()
{
    QFETCH(const QByteArray, collection);
    const RawResponse first = m_client->get(collection + "?limit=3");
    QCOMPARE(namesIn(first), sortedNames().first(3));
    QVERIFY2(linkTarget(first, "next").startsWith("http://node" + collection + '?'), linkTarget(first, "next"));
    QCOMPARE(namesIn(m_client->get(nextPage(first))), sortedNames().sliced(3, 3));
}

void TestCollections::aLimitThatSufficesLinksToNothing_data()
{
    addCollections();
}

void TestCollections::aLimitThatSufficesLinksToNothing()
{
    QFETCH(const QByteArray, collection);
    const RawResponse whole = m_client->get(collection);
    QVERIFY(linkTarget(whole, "next").isNull());
    for (const int limit : {membersPerCollection, membersPerCollection + 1, 1'000'000'000}) {
        const RawResponse page = m_client->get(collection + "?limit=" + QByteArray::number(limit));
        QCOMPARE(page.body, whole.body);
        QVERIFY(linkTarget(page, "next").isNull());
    }
}

void TestCollections::afterNeedNotBeAMember_data()
{
    addCollections();
}

void TestCollections::afterNeedNotBeAMember()
{
    QFETCH(const QByteArray, collection);
    QCOMPARE(namesIn(m_client->get(collection + "?after=b")),
             sortedNames().sliced(sortedNames().indexOf("n1"))); // Without a limit: all that follow.
    QCOMPARE(namesIn(m_client->get(collection + "?after=n9&limit=5")), (QByteArrayList{"z"}));
    QCOMPARE(m_client->get(collection + "?after=z").body, QByteArray("{}\n"));
}

void TestCollections::thePagesTogetherAreTheWhole_data()
{
    QTest::addColumn<QByteArray>("collection");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("limit");
    for (const char *collection : {"/app", "/srv", "/srv/n1", "/app/n1/web-hooks", "/srv/n1/web-hooks"}) {
        for (const int limit : {1, 5, 7}) {
            QTest::addRow("%s by %d", collection, limit) << QByteArray(collection) << QByteArray() << limit;
            QTest::addRow("n… of %s by %d", collection, limit)
                << QByteArray(collection) << QByteArray("&prefix=n") << limit;
        }
    }
}

void TestCollections::thePagesTogetherAreTheWhole()
{
    QFETCH(const QByteArray, collection);
    QFETCH(const QByteArray, query);
    QFETCH(const int, limit);
    const QByteArray whole = m_client->get(collection + '?' + query.sliced(query.isEmpty() ? 0 : 1)).body;

    QByteArrayList members;
    for (QByteArray target = collection + "?limit=" + QByteArray::number(limit) + query; !target.isEmpty();) {
        const RawResponse page = m_client->get(target);
        QCOMPARE(page.status, 200);
        QVERIFY(!page.field("ETag").isNull());
        target = nextPage(page);
        QVERIFY(namesIn(page).size() == limit || target.isEmpty());
        QVERIFY2(page.body.startsWith("{\n") && page.body.endsWith("\n}\n"), page.body);
        members.append(page.body.sliced(2, page.body.size() - 5));
        QVERIFY(members.size() <= membersPerCollection);
    }
    QCOMPARE("{\n" + members.join(",\n") + "\n}\n", whole);
}

void TestCollections::aWalkSurvivesTheLossOfItsPlace()
{
    for (const QByteArrayView name : {"w1", "w2", "w3", "w4"})
        m_client->put("/srv/walked/" + name.toByteArray(), hostBody(name));
    const RawResponse first = m_client->get("/srv/walked?limit=2");
    m_client->remove("/srv/walked/w2");
    QCOMPARE(namesIn(m_client->get(nextPage(first))), (QByteArrayList{"w3", "w4"}));
    for (const QByteArrayView name : {"w1", "w3", "w4"})
        m_client->remove("/srv/walked/" + name.toByteArray());
}

void TestCollections::badLimitsAreRefused_data()
{
    QTest::addColumn<QByteArray>("limit");
    for (const char *limit : {"", "0", "-1", "1.5", "1e3", "ten", "0x10", "99999999999999999999", "5,5"})
        QTest::newRow(limit) << QByteArray(limit);
}

void TestCollections::badLimitsAreRefused()
{
    QFETCH(const QByteArray, limit);
    for (const QByteArray collection : {"/app", "/srv", "/srv/n1", "/srv/nobody", "/app/n1/web-hooks"}) {
        const RawResponse refused = m_client->get(collection + "?limit=" + limit);
        QCOMPARE(refused.status, 400);
        QCOMPARE(problemType(refused), QByteArray("bad-query"));
    }
}

void TestCollections::aBadMasterIsRefused_data()
{
    QTest::addColumn<QByteArray>("master");
    for (const char *master : {"", "1", "yes", "TRUE", "host1"})
        QTest::newRow(master) << QByteArray(master);
}

void TestCollections::aBadMasterIsRefused()
{
    QFETCH(const QByteArray, master);
    QCOMPARE(problemType(m_client->get("/srv/n1?master=" + master)), QByteArray("bad-query"));
}

void TestCollections::parametersOfOthersAreLeftAlone()
{
    QCOMPARE(m_client->get("/app?utm_source=mail&x").body, m_client->get("/app").body);
    QCOMPARE(m_client->get("/app/n1?limit=none").status, 200); // One resource has no pages.
}

QTEST_GUILESS_MAIN(TestCollections)

#include "tst_collections.moc"

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "resource/resourcepath.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace nesoi;
using Kind = ResourcePath::Kind;

Q_DECLARE_METATYPE(ResourcePath::Kind)

namespace
{

ResourcePath path(QByteArrayView text)
{
    return *ResourcePath::parse(text);
}

} // namespace

class TestResourcePath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesEveryKind_data();
    void parsesEveryKind();
    void forgivesOneTrailingSlash();
    void refusesWhatIsNoPath_data();
    void refusesWhatIsNoPath();
    void namesTheRootsThatExist();
    void saysWhichCharactersANameMayHave();
    void aNameMayHave128Characters();
    void webHooksIsANameForAllButHosts();
    void knowsItsNeighbours_data();
    void knowsItsNeighbours();
    void theRootsAreTheirOwnCollections();
    void tellsWhatIsOfHooks();
    void aMembersKeyIsItsNameAndAmongAllHooksItsPath();
    void makesMembersOfCollections_data();
    void makesMembersOfCollections();
    void refusesMembersThatBreakTheRules_data();
    void refusesMembersThatBreakTheRules();
    void takesTheTextOfARecordBack_data();
    void takesTheTextOfARecordBack();
    void membersOfACollectionStayTogetherWhenSorted();
    void longestPathHas272Bytes();
};

void TestResourcePath::parsesEveryKind_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isRecord");
    QTest::newRow("applications") << QByteArray("/app") << Kind::Applications << QByteArray() << false;
    QTest::newRow("application") << QByteArray("/app/dm") << Kind::Application << QByteArray("dm") << true;
    QTest::newRow("application's hooks") << QByteArray("/app/dm/web-hooks") << Kind::Hooks << QByteArray() << false;
    QTest::newRow("application's hook") << QByteArray("/app/dm/web-hooks/h") << Kind::Hook << QByteArray("h") << true;
    QTest::newRow("services") << QByteArray("/srv") << Kind::Services << QByteArray() << false;
    QTest::newRow("service") << QByteArray("/srv/dm") << Kind::Service << QByteArray("dm") << false;
    QTest::newRow("host") << QByteArray("/srv/dm/host1") << Kind::Host << QByteArray("host1") << true;
    QTest::newRow("service's hooks") << QByteArray("/srv/dm/web-hooks") << Kind::Hooks << QByteArray() << false;
    QTest::newRow("service's hook") << QByteArray("/srv/dm/web-hooks/h") << Kind::Hook << QByteArray("h") << true;
    QTest::newRow("all hooks") << QByteArray("/web-hooks") << Kind::AllHooks << QByteArray() << false;
    QTest::newRow("every character") << QByteArray("/app/09AZaz._-") << Kind::Application << QByteArray("09AZaz._-")
                                     << true;
    QTest::newRow("three dots") << QByteArray("/app/...") << Kind::Application << QByteArray("...") << true;
}

void TestResourcePath::parsesEveryKind()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Kind, kind);
    QFETCH(const QByteArray, name);
    QFETCH(const bool, isRecord);
    const auto parsed = ResourcePath::parse(text);
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->kind(), kind);
    QCOMPARE(parsed->text(), text);
    QCOMPARE(parsed->name().toByteArray(), name);
    QCOMPARE(parsed->isRecord(), isRecord);
}

void TestResourcePath::forgivesOneTrailingSlash()
{
    QCOMPARE(path("/app/").text(), QByteArray("/app"));
    QCOMPARE(path("/srv/dm/host1/").text(), QByteArray("/srv/dm/host1"));
    QCOMPARE(path("/srv/dm/web-hooks/").kind(), Kind::Hooks);
    QCOMPARE(path("/web-hooks/").text(), QByteArray("/web-hooks"));
    QVERIFY(!ResourcePath::parse("/app/dm//").ok());
}

void TestResourcePath::refusesWhatIsNoPath_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    const auto notFound
        = [](const char *row, const QByteArray &text) { QTest::newRow(row) << text << 404 << QByteArray("not-found"); };
    const auto badName
        = [](const char *row, const QByteArray &text) { QTest::newRow(row) << text << 400 << QByteArray("bad-name"); };
    notFound("empty", "");
    notFound("root", "/");
    notFound("two slashes", "//");
    notFound("no slash", "app");
    notFound("no slash, with a name", "app/dm");
    notFound("unknown root", "/nodes");
    notFound("root in capitals", "/APP/dm");
    notFound("longer root", "/apps");
    notFound("empty first segment", "//app");
    notFound("empty name", "/app//web-hooks");
    notFound("empty hook", "/app/dm/web-hooks//");
    notFound("empty service", "/srv//host1");
    notFound("below an application", "/app/dm/config");
    notFound("below a host", "/srv/dm/host1/web-hooks");
    notFound("below a hook", "/app/dm/web-hooks/h/x");
    notFound("far below", "/srv/dm/web-hooks/h/x/y/z");
    notFound("below all hooks", "/web-hooks/h");
    notFound("an application below all hooks", "/web-hooks/app/dm");
    notFound("below all hooks, with a bad name", "/web-hooks/..");
    badName("dot", "/app/.");
    badName("two dots", "/srv/dm/..");
    badName("two dots for a service", "/srv/../host1");
    badName("space", "/app/a b");
    badName("percent", "/app/a%20b");
    badName("not ASCII", "/app/\xC3\xA9");
    badName("NUL", QByteArray("/app/a\0b", 8));
    badName("line break", "/srv/dm/host1\n");
    badName("hook", "/srv/dm/web-hooks/h:1");
    badName("too long", "/app/" + QByteArray(129, 'a'));
}

void TestResourcePath::refusesWhatIsNoPath()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, status);
    QFETCH(const QByteArray, type);
    const auto parsed = ResourcePath::parse(text);
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.error().status, status);
    QCOMPARE(parsed.error().type, type);
    QVERIFY(parsed.error().pointer.isNull());
}

void TestResourcePath::namesTheRootsThatExist()
{
    const QByteArray detail = ResourcePath::parse("/nodes").error().detail;
    QVERIFY(detail.contains("/app"));
    QVERIFY(detail.contains("/srv"));
    QVERIFY(detail.contains("/web-hooks"));
}

void TestResourcePath::saysWhichCharactersANameMayHave()
{
    QVERIFY(ResourcePath::parse("/app/a b").error().detail.contains(R"(0-9, A-Z, a-z, ".", "_" and "-")"));
}

void TestResourcePath::aNameMayHave128Characters()
{
    QVERIFY(ResourcePath::isName(QByteArray(128, 'a')));
    QVERIFY(!ResourcePath::isName(QByteArray(129, 'a')));
    QVERIFY(!ResourcePath::isName(""));
}

void TestResourcePath::webHooksIsANameForAllButHosts()
{
    QCOMPARE(path("/app/web-hooks").kind(), Kind::Application);
    QCOMPARE(path("/app/web-hooks/web-hooks").kind(), Kind::Hooks);
    QCOMPARE(path("/app/web-hooks/web-hooks/web-hooks").kind(), Kind::Hook);
    QCOMPARE(path("/srv/web-hooks").kind(), Kind::Service);
    QCOMPARE(path("/srv/web-hooks/web-hooks").kind(), Kind::Hooks);
    QCOMPARE(path("/srv/web-hooks/web-hooks").subject().text(), QByteArray("/srv/web-hooks"));
}

void TestResourcePath::knowsItsNeighbours_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("collection");
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<QByteArray>("hooks");
    const auto row = [](const char *text, const char *collection, const char *subject, const char *hooks) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(collection) << QByteArray(subject) << QByteArray(hooks);
    };
    row("/app/dm", "/app", "/app/dm", "/app/dm/web-hooks");
    row("/app/dm/web-hooks", "/app/dm", "/app/dm", "/app/dm/web-hooks");
    row("/app/dm/web-hooks/h", "/app/dm/web-hooks", "/app/dm", "/app/dm/web-hooks");
    row("/srv/dm", "/srv", "/srv/dm", "/srv/dm/web-hooks");
    row("/srv/dm/host1", "/srv/dm", "/srv/dm", "/srv/dm/web-hooks");
    row("/srv/dm/web-hooks", "/srv/dm", "/srv/dm", "/srv/dm/web-hooks");
    row("/srv/dm/web-hooks/h", "/srv/dm/web-hooks", "/srv/dm", "/srv/dm/web-hooks");
}

void TestResourcePath::knowsItsNeighbours()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, collection);
    QFETCH(const QByteArray, subject);
    QFETCH(const QByteArray, hooks);
    const ResourcePath subjectOfAll = path(text);
    for (const auto &[neighbour, expected] :
         {std::pair(subjectOfAll.collection(), collection), std::pair(subjectOfAll.subject(), subject),
          std::pair(subjectOfAll.hooks(), hooks)}) {
        QCOMPARE(neighbour.text(), expected);
        QCOMPARE(neighbour.kind(), path(expected).kind());
    }
}

void TestResourcePath::theRootsAreTheirOwnCollections()
{
    for (const ResourcePath &root :
         {ResourcePath::applications(), ResourcePath::services(), ResourcePath::allHooks()}) {
        QCOMPARE(root.collection().text(), root.text());
        QCOMPARE(path(root.text()).kind(), root.kind());
    }
}

void TestResourcePath::tellsWhatIsOfHooks()
{
    for (const char *text : {"/web-hooks", "/app/dm/web-hooks", "/srv/dm/web-hooks", "/app/dm/web-hooks/h"})
        QVERIFY(path(text).isOfHooks());
    for (const char *text : {"/app", "/srv", "/app/web-hooks", "/srv/web-hooks", "/srv/web-hooks/host"})
        QVERIFY(!path(text).isOfHooks());
}

void TestResourcePath::aMembersKeyIsItsNameAndAmongAllHooksItsPath()
{
    const ResourcePath hook = path("/srv/dm/web-hooks/h");
    QCOMPARE(hook.collection().keyOf(hook).toByteArray(), QByteArray("h"));
    QCOMPARE(ResourcePath::allHooks().keyOf(hook).toByteArray(), hook.text());
    const ResourcePath application = path("/app/dm");
    QCOMPARE(ResourcePath::applications().keyOf(application).toByteArray(), QByteArray("dm"));
}

void TestResourcePath::makesMembersOfCollections_data()
{
    QTest::addColumn<QByteArray>("collection");
    QTest::addColumn<QByteArray>("member");
    QTest::newRow("application") << QByteArray("/app") << QByteArray("/app/x");
    QTest::newRow("service") << QByteArray("/srv") << QByteArray("/srv/x");
    QTest::newRow("host") << QByteArray("/srv/dm") << QByteArray("/srv/dm/x");
    QTest::newRow("application's hook") << QByteArray("/app/dm/web-hooks") << QByteArray("/app/dm/web-hooks/x");
    QTest::newRow("service's hook") << QByteArray("/srv/dm/web-hooks") << QByteArray("/srv/dm/web-hooks/x");
}

void TestResourcePath::makesMembersOfCollections()
{
    QFETCH(const QByteArray, collection);
    QFETCH(const QByteArray, member);
    const auto made = path(collection).member("x");
    QVERIFY(made.ok());
    QCOMPARE(made->text(), member);
    QCOMPARE(made->kind(), path(member).kind());
    QCOMPARE(made->collection().text(), collection);
}

void TestResourcePath::refusesMembersThatBreakTheRules_data()
{
    QTest::addColumn<QByteArray>("collection");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("bad name") << QByteArray("/app") << QByteArray("a/b") << QByteArray("bad-name");
    QTest::newRow("empty name") << QByteArray("/srv") << QByteArray() << QByteArray("bad-name");
    QTest::newRow("reserved host") << QByteArray("/srv/dm") << QByteArray("web-hooks") << QByteArray("bad-name");
    QTest::newRow("application") << QByteArray("/app/dm") << QByteArray("x") << QByteArray("not-a-collection");
    QTest::newRow("host") << QByteArray("/srv/dm/host1") << QByteArray("x") << QByteArray("not-a-collection");
    QTest::newRow("hook") << QByteArray("/srv/dm/web-hooks/h") << QByteArray("x") << QByteArray("not-a-collection");
    QTest::newRow("all hooks") << QByteArray("/web-hooks") << QByteArray("x") << QByteArray("not-a-collection");
}

void TestResourcePath::refusesMembersThatBreakTheRules()
{
    QFETCH(const QByteArray, collection);
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, type);
    const auto made = path(collection).member(name);
    QVERIFY(!made.ok());
    QCOMPARE(made.error().status, 400);
    QCOMPARE(made.error().type, type);
}

void TestResourcePath::takesTheTextOfARecordBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("application") << QByteArray("/app/dm") << true;
    QTest::newRow("host") << QByteArray("/srv/dm/host1") << true;
    QTest::newRow("hook") << QByteArray("/srv/dm/web-hooks/h") << true;
    QTest::newRow("collection") << QByteArray("/app") << false;
    QTest::newRow("service") << QByteArray("/srv/dm") << false;
    QTest::newRow("hooks") << QByteArray("/app/dm/web-hooks") << false;
    QTest::newRow("all hooks") << QByteArray("/web-hooks") << false;
    QTest::newRow("trailing slash") << QByteArray("/app/dm/") << false;
    QTest::newRow("bad name") << QByteArray("/app/a b") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestResourcePath::takesTheTextOfARecordBack()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isTaken);
    const auto taken = ResourcePath::fromRecordText(text);
    QCOMPARE(taken.has_value(), isTaken);
    if (isTaken)
        QCOMPARE(taken->text(), text);
}

void TestResourcePath::membersOfACollectionStayTogetherWhenSorted()
{
    // "-" and "." come before "/" in ASCII, so that plain byte order would put /app/a-b between /app/a and its hooks.
    const std::vector<QByteArray> sorted{"/app",     "/app/a",   "/app/a/web-hooks", "/app/a/web-hooks/h",
                                         "/app/a-b", "/app/a.b", "/app/a0",          "/app/aa",
                                         "/srv",     "/srv/a",   "/srv/a/h",         "/srv/a-b"};
    std::vector<ResourcePath> paths;
    for (const QByteArray &text : sorted)
        paths.insert(paths.begin(), path(text));
    std::sort(paths.begin(), paths.end());
    std::vector<QByteArray> texts;
    for (const ResourcePath &each : paths)
        texts.push_back(each.text());
    QCOMPARE(texts, sorted);
    QVERIFY(path("/app/a") <= path("/app/a/"));
    QVERIFY(path("/app/a") == path("/app/a/"));
}

void TestResourcePath::longestPathHas272Bytes()
{
    const QByteArray name(128, 'a');
    QCOMPARE(path("/srv/" + name + "/web-hooks/" + name).text().size(), 272);
}

QTEST_APPLESS_MAIN(TestResourcePath)
#include "tst_resourcepath.moc"

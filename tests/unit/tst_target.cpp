// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/target.h"

#include "resource/resourcepath.h"

#include <QTest>

using namespace nesoi;

class TestTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesThePath_data();
    void decodesThePath();
    void refusesWhatIsNoTarget_data();
    void refusesWhatIsNoTarget();
    void takesTheQueryApart_data();
    void takesTheQueryApart();
    void takesTheQueryOfAnAbsoluteForm_data();
    void takesTheQueryOfAnAbsoluteForm();
    void theFirstOfTwoValuesCounts();
    void aMissingParameterIsNothing();
    void readsFlags_data();
    void readsFlags();
    void refusesOtherFlags_data();
    void refusesOtherFlags();
    void selectsEverythingWithoutParameters();
    void readsTheSelection();
    void refusesBadLimits_data();
    void refusesBadLimits();
    void everyNameSurvives();
};

using Pairs = std::vector<std::pair<QByteArray, QByteArray>>;
Q_DECLARE_METATYPE(Pairs)

void TestTarget::decodesThePath_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("root") << QByteArray("/") << QByteArray("/");
    QTest::newRow("plain") << QByteArray("/app/dm") << QByteArray("/app/dm");
    QTest::newRow("trailing slash stays") << QByteArray("/app/dm/") << QByteArray("/app/dm/");
    QTest::newRow("asterisk") << QByteArray("*") << QByteArray("*");
    QTest::newRow("escaped letters") << QByteArray("/%61pp/d%6D") << QByteArray("/app/dm");
    QTest::newRow("escapes in either case") << QByteArray("/%c3%A4") << QByteArray("/\xc3\xa4");
    QTest::newRow("decoded once") << QByteArray("/%2561") << QByteArray("/%61");
    QTest::newRow("escaped dot") << QByteArray("/app/%2e%2E") << QByteArray("/app/..");
    QTest::newRow("dots are no steps") << QByteArray("/app/../srv") << QByteArray("/app/../srv");
    QTest::newRow("escaped question mark") << QByteArray("/a%3Fb?c") << QByteArray("/a?b");
    QTest::newRow("plus is a plus") << QByteArray("/a+b") << QByteArray("/a+b");
    QTest::newRow("two slashes") << QByteArray("//app") << QByteArray("//app");
    QTest::newRow("absolute") << QByteArray("http://node:6553/app/dm") << QByteArray("/app/dm");
    QTest::newRow("absolute, https, any case") << QByteArray("HTTPS://node/app") << QByteArray("/app");
    QTest::newRow("absolute without path") << QByteArray("http://node") << QByteArray("/");
    QTest::newRow("absolute, two slashes") << QByteArray("http://node//app") << QByteArray("//app");
    QTest::newRow("absolute within absolute") << QByteArray("http://node/http://app") << QByteArray("/http://app");
    QTest::newRow("escaped slash in the authority") << QByteArray("http://node%2Fapp/srv") << QByteArray("/srv");
    QTest::newRow("absolute, escaped question mark") << QByteArray("http://node/a%3Fb/c") << QByteArray("/a?b/c");
    QTest::newRow("escape at the end") << QByteArray("/a%62") << QByteArray("/ab");
}

void TestTarget::decodesThePath()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, path);
    const auto target = Target::parse(raw);
    QVERIFY(target.ok());
    QCOMPARE(target->path, path);
}

void TestTarget::refusesWhatIsNoTarget_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("relative") << QByteArray("app/dm");
    QTest::newRow("authority") << QByteArray("node:6553");
    QTest::newRow("another scheme") << QByteArray("ftp://node/app");
    QTest::newRow("query only") << QByteArray("?limit=1");
    QTest::newRow("asterisk and more") << QByteArray("*?a=b");
    QTest::newRow("fragment") << QByteArray("/app#dm");
    QTest::newRow("fragment of an absolute form") << QByteArray("http://node#/app");
    QTest::newRow("fragment of an absolute form with a path") << QByteArray("http://node/app#dm");
    QTest::newRow("scheme alone") << QByteArray("http:/app");
    QTest::newRow("fragment in the query") << QByteArray("/app?prefix=d#m");
    QTest::newRow("encoded slash") << QByteArray("/app%2Fdm");
    QTest::newRow("encoded slash, lower case") << QByteArray("/app%2fdm");
    QTest::newRow("encoded NUL") << QByteArray("/app/%00");
    QTest::newRow("encoded line feed") << QByteArray("/app/%0A");
    QTest::newRow("encoded DEL") << QByteArray("/app/%7f");
    QTest::newRow("encoded control character in the query") << QByteArray("/app?prefix=%0d%0a");
    QTest::newRow("percent alone") << QByteArray("/%");
    QTest::newRow("one digit") << QByteArray("/%4");
    QTest::newRow("no digits") << QByteArray("/%zz");
    QTest::newRow("second digit bad") << QByteArray("/%4g");
    QTest::newRow("broken escape in a name") << QByteArray("/app?%=1");
    QTest::newRow("broken escape in a value") << QByteArray("/app?a=%1");
}

void TestTarget::refusesWhatIsNoTarget()
{
    QFETCH(QByteArray, raw);
    const auto target = Target::parse(raw);
    QVERIFY(!target.ok());
    QCOMPARE(target.error().status, 400);
    QCOMPARE(target.error().type, "bad-target");
}

void TestTarget::takesTheQueryApart_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<Pairs>("pairs");
    QTest::newRow("none") << QByteArray("") << Pairs{};
    QTest::newRow("one") << QByteArray("a=b") << Pairs{{"a", "b"}};
    QTest::newRow("two") << QByteArray("a=b&c=d") << Pairs{{"a", "b"}, {"c", "d"}};
    QTest::newRow("no value") << QByteArray("a") << Pairs{{"a", ""}};
    QTest::newRow("empty value") << QByteArray("a=") << Pairs{{"a", ""}};
    QTest::newRow("no name") << QByteArray("=b") << Pairs{{"", "b"}};
    QTest::newRow("equals sign in value") << QByteArray("a=b=c") << Pairs{{"a", "b=c"}};
    QTest::newRow("question mark in value") << QByteArray("a=b?c") << Pairs{{"a", "b?c"}};
    QTest::newRow("plus is a space") << QByteArray("a+b=c+d") << Pairs{{"a b", "c d"}};
    QTest::newRow("escapes") << QByteArray("%61%26=%3d%2B") << Pairs{{"a&", "=+"}};
    QTest::newRow("slashes") << QByteArray("path=/app/%2Fdm") << Pairs{{"path", "/app//dm"}};
    QTest::newRow("one name twice") << QByteArray("a=1&a=2") << Pairs{{"a", "1"}, {"a", "2"}};
}

void TestTarget::takesTheQueryApart()
{
    QFETCH(QByteArray, query);
    QFETCH(Pairs, pairs);
    const auto target = Target::parse("/app?" + query);
    QVERIFY(target.ok());
    QCOMPARE(target->path, "/app");
    QCOMPARE(target->query, pairs);
}

void TestTarget::takesTheQueryOfAnAbsoluteForm_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Pairs>("pairs");
    QTest::newRow("path and query") << QByteArray("http://node/app?a=b") << QByteArray("/app") << Pairs{{"a", "b"}};
    QTest::newRow("query alone") << QByteArray("http://node?a=b") << QByteArray("/") << Pairs{{"a", "b"}};
    QTest::newRow("no path but in the query")
        << QByteArray("http://node?path=/app") << QByteArray("/") << Pairs{{"path", "/app"}};
    QTest::newRow("a URL in the query") << QByteArray("https://node:6553?to=http://app/dm") << QByteArray("/")
                                        << Pairs{{"to", "http://app/dm"}};
    QTest::newRow("empty query") << QByteArray("http://node?") << QByteArray("/") << Pairs{};
}

void TestTarget::takesTheQueryOfAnAbsoluteForm()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, path);
    QFETCH(Pairs, pairs);
    const auto target = Target::parse(raw);
    QVERIFY(target.ok());
    QCOMPARE(target->path, path);
    QCOMPARE(target->query, pairs);
}

void TestTarget::theFirstOfTwoValuesCounts()
{
    QCOMPARE(Target::parse("/app?a=1&b=3&a=2")->value("a"), QByteArray("1"));
}

void TestTarget::aMissingParameterIsNothing()
{
    const auto target = Target::parse("/app?ab=1");
    QVERIFY(!target->value("a").has_value());
    QVERIFY(!target->value("AB").has_value());
}

void TestTarget::readsFlags_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<bool>("set");
    QTest::newRow("missing") << QByteArray("/srv/dm") << false;
    QTest::newRow("true") << QByteArray("/srv/dm?master=true") << true;
    QTest::newRow("false") << QByteArray("/srv/dm?master=false") << false;
}

void TestTarget::readsFlags()
{
    QFETCH(QByteArray, raw);
    QFETCH(bool, set);
    const auto flag = Target::parse(raw)->flag("master");
    QVERIFY(flag.ok());
    QCOMPARE(*flag, set);
}

void TestTarget::refusesOtherFlags_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {"", "1", "yes", "TRUE", "true ", "null"})
        QTest::addRow("\"%s\"", value) << QByteArray(value);
}

void TestTarget::refusesOtherFlags()
{
    QFETCH(QByteArray, value);
    const auto flag = Target::parse("/srv/dm?master=" + value.toPercentEncoding())->flag("master");
    QVERIFY(!flag.ok());
    QCOMPARE(flag.error().status, 400);
    QVERIFY(flag.error().detail.contains("master"));
}

void TestTarget::selectsEverythingWithoutParameters()
{
    const auto selection = Target::parse("/app")->selection();
    QVERIFY(selection.ok());
    QVERIFY(selection->prefix.isEmpty());
    QVERIFY(selection->after.isEmpty());
    QVERIFY(selection->limit < 0);
}

void TestTarget::readsTheSelection()
{
    const auto selection = Target::parse("/app?prefix=d&after=dm%2E1&limit=20")->selection();
    QVERIFY(selection.ok());
    QCOMPARE(selection->prefix, "d");
    QCOMPARE(selection->after, "dm.1");
    QCOMPARE(selection->limit, 20);
}

void TestTarget::refusesBadLimits_data()
{
    QTest::addColumn<QByteArray>("limit");
    for (const char *limit : {"", "0", "-1", "1.5", "ten", "0x10", "99999999999999999999", "1%201"})
        QTest::addRow("\"%s\"", limit) << QByteArray(limit);
}

void TestTarget::refusesBadLimits()
{
    QFETCH(QByteArray, limit);
    const auto selection = Target::parse("/app?limit=" + limit)->selection();
    QVERIFY(!selection.ok());
    QCOMPARE(selection.error().status, 400);
    QCOMPARE(selection.error().type, "bad-query");
}

void TestTarget::everyNameSurvives()
{
    for (int c = 0; c < 128; ++c) {
        const QByteArray name = 'n' + QByteArray(1, static_cast<char>(c));
        if (!ResourcePath::isName(name))
            continue;
        QCOMPARE(Target::parse("/app/" + name)->path, "/app/" + name);
        const QByteArray escaped = "/app/n%" + QByteArray::number(c, 16).rightJustified(2, '0');
        QCOMPARE(Target::parse(escaped)->path, "/app/" + name);
    }
}

QTEST_APPLESS_MAIN(TestTarget)
#include "tst_target.moc"

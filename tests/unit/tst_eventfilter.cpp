// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/eventfilter.h"

#include <QTest>

using namespace nesoi;

namespace
{

LiveEvent eventAt(QByteArrayView path, bool isRefresh = false)
{
    const auto parsed = ResourcePath::parse(path);
    const RecordPointer record(new Record(*parsed, {}, {}, 1, Record::Kind::Value, "{}\n"));
    return {.number = 1, .kind = LiveEvent::Kind::Replaced, .isRefresh = isRefresh, .record = record};
}

Result<EventFilter, Problem> filterOf(const QByteArray &query)
{
    return EventFilter::of(*Target::parse("/events" + query));
}

} // namespace

class EventFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPathSelectsWhatItNames_data();
    void aPathSelectsWhatItNames();
    void severalPathsSelectWhatAnyOfThemNames();
    void refreshesAreForThoseWhoAsk();
    void whatIsNoPathIsRefused_data();
    void whatIsNoPathIsRefused();
    void atMostSixteenPathsAreTaken();
    void filtersThatMeanTheSameAreTheSame();
};

void EventFilterTest::aPathSelectsWhatItNames_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArrayList>("paths");

    const QByteArrayList all{"/app/a",  "/app/ab", "/app/a/web-hooks/k", "/srv/s/h", "/srv/s/hh", "/srv/s/web-hooks/k",
                             "/srv/t/h"};
    QTest::newRow("nothing") << QByteArray("") << all;
    QTest::newRow("the root") << QByteArray("?path=/") << all;
    QTest::newRow("an application") << QByteArray("?path=/app/a") << QByteArrayList{"/app/a"};
    QTest::newRow("below an application") << QByteArray("?path=/app/a/") << QByteArrayList{"/app/a/web-hooks/k"};
    QTest::newRow("the applications") << QByteArray("?path=/app") << QByteArrayList{"/app/a", "/app/ab"};
    QTest::newRow("below /app/") << QByteArray("?path=/app/")
                                 << QByteArrayList{"/app/a", "/app/ab", "/app/a/web-hooks/k"};
    QTest::newRow("a service") << QByteArray("?path=/srv/s") << QByteArrayList{"/srv/s/h", "/srv/s/hh"};
    QTest::newRow("below a service") << QByteArray("?path=/srv/s/")
                                     << QByteArrayList{"/srv/s/h", "/srv/s/hh", "/srv/s/web-hooks/k"};
    QTest::newRow("the services") << QByteArray("?path=/srv") << QByteArrayList{"/srv/s/h", "/srv/s/hh", "/srv/t/h"};
    QTest::newRow("a host") << QByteArray("?path=/srv/s/h") << QByteArrayList{"/srv/s/h"};
    QTest::newRow("the hooks of one") << QByteArray("?path=/app/a/web-hooks") << QByteArrayList{"/app/a/web-hooks/k"};
    QTest::newRow("below them") << QByteArray("?path=/app/a/web-hooks/") << QByteArrayList{"/app/a/web-hooks/k"};
    QTest::newRow("a hook") << QByteArray("?path=/app/a/web-hooks/k") << QByteArrayList{"/app/a/web-hooks/k"};
    QTest::newRow("all hooks") << QByteArray("?path=/web-hooks")
                               << QByteArrayList{"/app/a/web-hooks/k", "/srv/s/web-hooks/k"};
    QTest::newRow("below all hooks") << QByteArray("?path=/web-hooks/")
                                     << QByteArrayList{"/app/a/web-hooks/k", "/srv/s/web-hooks/k"};
    QTest::newRow("percent-encoded") << QByteArray("?path=%2Fapp%2Fa") << QByteArrayList{"/app/a"};
    QTest::newRow("nothing that is there") << QByteArray("?path=/app/x") << QByteArrayList{};
}

void EventFilterTest::aPathSelectsWhatItNames()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArrayList, paths);
    const auto filter = filterOf(query);
    QVERIFY(filter);
    QByteArrayList found;
    for (const char *path :
         {"/app/a", "/app/ab", "/app/a/web-hooks/k", "/srv/s/h", "/srv/s/hh", "/srv/s/web-hooks/k", "/srv/t/h"}) {
        if (filter->wants(eventAt(path)))
            found << path;
    }
    QCOMPARE(found, paths);
}

void EventFilterTest::severalPathsSelectWhatAnyOfThemNames()
{
    const auto filter = filterOf("?path=/srv/s&path=/app/a");
    QVERIFY(filter);
    QVERIFY(filter->wants(eventAt("/srv/s/h")));
    QVERIFY(filter->wants(eventAt("/app/a")));
    QVERIFY(!filter->wants(eventAt("/app/b")));
}

void EventFilterTest::refreshesAreForThoseWhoAsk()
{
    QVERIFY(!filterOf("")->wants(eventAt("/srv/s/h", true)));
    QVERIFY(!filterOf("?refreshes=false")->wants(eventAt("/srv/s/h", true)));
    QVERIFY(filterOf("?refreshes=true")->wants(eventAt("/srv/s/h", true)));
    QVERIFY(filterOf("?refreshes=true")->wants(eventAt("/srv/s/h")));
    QVERIFY(!filterOf("?refreshes=true&path=/srv/t")->wants(eventAt("/srv/s/h", true)));
}

void EventFilterTest::whatIsNoPathIsRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query : {"?path", "?path=", "?path=app", "?path=//", "?path=/app//", "?path=/app/a//",
                              "?path=/app/..", "?path=/app/a/b", "?path=/web-hooks/k", "?path=/nothing",
                              "?path=/app/a b", "?path=/app/*", "?path=/srv/s/h/x", "?path=http://node/app/a",
                              "?path=/app/a&path=", "?refreshes=yes", "?refreshes=", "?refreshes"})
        QTest::addRow("%s", query) << QByteArray(query);
    QTest::newRow("too long a name") << "?path=/app/" + QByteArray(129, 'a');
}

void EventFilterTest::whatIsNoPathIsRefused()
{
    QFETCH(QByteArray, query);
    const auto filter = filterOf(query);
    QVERIFY(!filter);
    QCOMPARE(filter.error().status, 400);
    QCOMPARE(filter.error().type, QByteArray("bad-query"));
}

void EventFilterTest::atMostSixteenPathsAreTaken()
{
    QByteArray query = "?path=/app";
    for (int i = 1; i < 16; ++i)
        query += "&path=/srv/s" + QByteArray::number(i);
    QVERIFY(filterOf(query));
    QVERIFY(!filterOf(query + "&path=/app"));
}

void EventFilterTest::filtersThatMeanTheSameAreTheSame()
{
    const auto one = filterOf("?path=/app/a&path=/srv/&path=/app/a");
    const auto other = filterOf("?refreshes=false&path=/srv/&path=/app/a");
    QVERIFY(!(*one < *other) && !(*other < *one));
    QVERIFY(*one < *filterOf("?path=/app/a&path=/srv/&refreshes=true"));
}

QTEST_GUILESS_MAIN(EventFilterTest)
#include "tst_eventfilter.moc"

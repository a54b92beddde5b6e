// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/catalogrows.h"
#include "client/collectiontext.h"
#include "client/resourcetext.h"
#include "client/sortedtable.h"

#include <QSignalSpy>
#include <QtTest>

#include <map>
#include <random>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

QList<ApplicationRow> rowsOf(const std::map<QByteArray, qint64> &content)
{
    QList<ApplicationRow> rows;
    for (const auto &[name, time] : content)
        rows.append({name, time});
    return rows;
}

/// Does what a view does: follows a table by its signals alone.
class Mirror : public QObject
{
    Q_OBJECT

public:
    explicit Mirror(const SortedTable<ApplicationRow> &table)
        : m_table(table)
    {
        connect(&table, &TableSignals::inserted, this, [this](qsizetype first, qsizetype last) {
            for (qsizetype row = first; row <= last; ++row)
                rows.insert(row, m_table.at(row));
        });
        connect(&table, &TableSignals::removed, this,
                [this](qsizetype first, qsizetype last) { rows.remove(first, last - first + 1); });
        connect(&table, &TableSignals::changed, this, [this](qsizetype first, qsizetype last) {
            for (qsizetype row = first; row <= last; ++row)
                rows[row] = m_table.at(row);
        });
    }

    QList<ApplicationRow> rows;

private:
    const SortedTable<ApplicationRow> &m_table;
};

} // namespace

/// Tables that tell of each change, and how the text of collections becomes their rows.
class SortedTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoFollowsTheSignalsHasTheSameRows();
    void whatStaysIsNotTouched();
    void neighboursComeAndGoAtOnce();
    void collectionsAreTakenApart_data();
    void collectionsAreTakenApart();
    void textOfAnotherLayoutIsRefused_data();
    void textOfAnotherLayoutIsRefused();
    void hostsAndHooksAreRead();
};

void SortedTableTest::whoFollowsTheSignalsHasTheSameRows()
{
    std::mt19937 random(1);
    const auto below = [&](int end) { return std::uniform_int_distribution(0, end - 1)(random); };
    SortedTable<ApplicationRow> table;
    const Mirror mirror(table);
    std::map<QByteArray, qint64> content;
    for (int round = 0; round < 3'000; ++round) {
        const QByteArray name = QByteArray::number(below(40));
        if (const int choice = below(10); choice < 5) {
            content[name] = below(3);
            table.put({name, content[name]});
        } else if (choice < 7) {
            content.erase(name);
            if (const qsizetype row = table.find(name); row >= 0)
                table.remove(row, row);
        } else { // What lies between two names becomes something else altogether.
            QByteArray begin = QByteArray::number(below(40));
            QByteArray end = QByteArray::number(below(40));
            if (end < begin)
                std::swap(begin, end);
            content.erase(content.lower_bound(begin), content.lower_bound(end));
            std::map<QByteArray, qint64> fresh;
            for (int i = below(20); i > 0; --i) {
                const QByteArray key = QByteArray::number(below(40));
                if (begin <= key && key < end)
                    fresh[key] = below(3);
            }
            content.insert(fresh.begin(), fresh.end());
            table.replace(table.lowerBound(begin), table.lowerBound(end), rowsOf(fresh));
        }
        QCOMPARE(table.rows(), rowsOf(content));
        QCOMPARE(mirror.rows, table.rows());
    }
}

void SortedTableTest::whatStaysIsNotTouched()
{
    SortedTable<ApplicationRow> table;
    const QList<ApplicationRow> rows{{"a", 1}, {"b", 1}, {"c", 1}};
    table.replace(0, 0, rows);
    const QSignalSpy inserted(&table, &TableSignals::inserted);
    const QSignalSpy removed(&table, &TableSignals::removed);
    const QSignalSpy changed(&table, &TableSignals::changed);
    table.replace(0, 3, rows);
    QVERIFY(inserted.isEmpty() && removed.isEmpty() && changed.isEmpty());
    table.replace(0, 3, {{"a", 1}, {"b", 2}, {"c", 1}});
    QVERIFY(inserted.isEmpty() && removed.isEmpty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first(), (QVariantList{qsizetype(1), qsizetype(1)}));
}

void SortedTableTest::neighboursComeAndGoAtOnce()
{
    SortedTable<ApplicationRow> table;
    const QSignalSpy inserted(&table, &TableSignals::inserted);
    const QSignalSpy removed(&table, &TableSignals::removed);
    table.replace(0, 0, {{"a", 1}, {"e", 1}});
    table.replace(0, 2, {{"a", 1}, {"b", 1}, {"c", 1}, {"e", 1}});
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(inserted.last(), (QVariantList{qsizetype(1), qsizetype(2)}));
    table.replace(0, 4, {{"e", 1}});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.last(), (QVariantList{qsizetype(0), qsizetype(2)}));
}

void SortedTableTest::collectionsAreTakenApart_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArrayList>("names");
    QTest::addColumn<QByteArrayList>("times");

    QTest::newRow("none") << QByteArray("{}\n") << QByteArrayList() << QByteArrayList();
    QTest::newRow("two") << QByteArray("{\n"
                                       "  \"a\": {\n"
                                       "    \"config\": {\n"
                                       "      \"updated_at\": \"2001-01-01 00:00:00.000000\"\n"
                                       "    },\n"
                                       "    \"name\": \"a\",\n"
                                       "    \"updated_at\": \"2026-11-24 21:13:33.123456\"\n"
                                       "  },\n"
                                       "  \"b\": {\n"
                                       "    \"config\": \"  \\\"c\\\": {\",\n"
                                       "    \"updated_at\": \"2026-11-24 21:13:34.123456\",\n"
                                       "    \"zone\": \"\\n  }\"\n"
                                       "  }\n"
                                       "}\n")
                         << QByteArrayList{"a", "b"}
                         << QByteArrayList{"2026-11-24 21:13:33.123456", "2026-11-24 21:13:34.123456"};
    QTest::newRow("without times") << QByteArray("{\n  \"a\": {\n    \"hosts\": []\n  },\n  \"b\": {}\n}\n")
                                   << QByteArrayList{"a", "b"} << QByteArrayList{"", ""};
}

void SortedTableTest::collectionsAreTakenApart()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArrayList, names);
    QFETCH(QByteArrayList, times);

    const auto members = collectionMembers(json);
    QVERIFY(members);
    QCOMPARE(members->size(), names.size());
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const CollectionMember &member = members->at(i);
        QCOMPARE(member.name.toByteArray(), names[i]);
        QCOMPARE(member.updatedAt.toByteArray(), times[i]);
        QCOMPARE(QJsonDocument::fromJson(member.text.toByteArray()).object(),
                 object.value(QString::fromLatin1(names[i])).toObject());
    }
}

void SortedTableTest::textOfAnotherLayoutIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray("[]\n");
    QTest::newRow("compact") << QByteArray("{\"a\":{}}\n");
    QTest::newRow("four spaces") << QByteArray("{\n    \"a\": {\n    }\n}\n");
    QTest::newRow("cut") << QByteArray("{\n  \"a\": {\n    \"b\": 1\n}\n");
    QTest::newRow("no objects") << QByteArray("{\n  \"a\": 1\n}\n");
}

void SortedTableTest::textOfAnotherLayoutIsRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!collectionMembers(json));
}

void SortedTableTest::hostsAndHooksAreRead()
{
    const auto host = readHostRow("web", R"({"endpoints": {"http": "http://h:1/"}, "master": true, "name": "h",
                                             "ttl": 2.5, "updated_at": "1970-01-01 00:00:01.000000"})");
    QVERIFY(host);
    QCOMPARE(*host,
             (HostRow{.service = "web",
                      .name = "h",
                      .updatedAt = 1'000'000,
                      .ttl = 2.5,
                      .endpoints = "{\"http\":\"http://h:1/\"}",
                      .isMaster = true,
                      .isRead = true}));
    QVERIFY(!readHostRow("web", "{}"));

    const auto hook = readHookRow("/app/dm/web-hooks/h", R"({"endpoint": "http://h/", "failing": true, "failures": 3,
        "last_delivery": "1970-01-01 00:00:01.000000", "last_status": 503, "name": "h", "next_try": null,
        "secret": true})");
    QVERIFY(hook);
    QCOMPARE(*hook,
             (HookRow{.path = "/app/dm/web-hooks/h",
                      .endpoint = "http://h/",
                      .failures = 3,
                      .lastStatus = "503",
                      .lastDelivery = 1'000'000,
                      .isFailing = true,
                      .hasSecret = true,
                      .isRead = true}));
    QVERIFY(!readHookRow("/app", "{\"endpoint\": \"http://h/\"}"));
}

QTEST_GUILESS_MAIN(SortedTableTest)
#include "tst_sortedtable.moc"

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "models/agetext.h"
#include "models/applicationmodel.h"
#include "models/changemodel.h"
#include "models/filtermodel.h"
#include "models/hookmodel.h"
#include "models/hostmodel.h"
#include "models/membermodel.h"
#include "models/servicemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>
#include <map>
#include <random>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QStringList column(const QAbstractItemModel &model, int number)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, number).data().toString());
    return texts;
}

ApplicationRow application(int number, qint64 updatedAt)
{
    return {"application-" + QByteArray::number(number), updatedAt};
}

} // namespace

class ModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agesAreShort_data();
    void agesAreShort();
    void modelsFollowTheirTables();
    void hostsAreThoseOfOneService();
    void hooksSayHowTheyAreDoing();
    void membersStayWhereTheyAre();
    void theLastChangesAreKept();
    void filtersAndSortsLikeANaiveOne();
    void selectionSurvivesFilterSortAndChange();
    void wordsMustAllBeFound();
    void hundredThousandRowsAreFilteredInATenthOfASecond();
    void titlesAreThereWithoutRows();
};

void ModelsTest::agesAreShort_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");

    QTest::newRow("the future") << qint64(-60) << u"just now"_s;
    QTest::newRow("now") << qint64(1) << u"just now"_s;
    QTest::newRow("seconds") << qint64(59) << u"59 s ago"_s;
    QTest::newRow("minutes") << qint64(200) << u"3 min ago"_s;
    QTest::newRow("hours") << qint64(2 * 3600 + 5) << u"2 h ago"_s;
    QTest::newRow("days") << qint64(3 * 86'400) << u"3 day(s) ago"_s; // The plural is a matter of translations.
}

void ModelsTest::agesAreShort()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    const qint64 now = nowMicroseconds();
    QCOMPARE(ageText(now - seconds * 1'000'000, now), text);
    QCOMPARE(ageText(0, now), QString());
}

void ModelsTest::modelsFollowTheirTables()
{
    std::mt19937 random(2);
    const auto below = [&](int end) { return std::uniform_int_distribution(0, end - 1)(random); };
    SortedTable<ApplicationRow> applications;
    SortedTable<ServiceRow> services;
    const ApplicationModel applicationModel(applications);
    const ServiceModel serviceModel(services);
    const QAbstractItemModelTester testers[]{{const_cast<ApplicationModel *>(&applicationModel), fatal},
                                             {const_cast<ServiceModel *>(&serviceModel), fatal}};
    for (int round = 0; round < 300; ++round) {
        const QByteArray name = QByteArray::number(below(30));
        applications.put({name, below(3)});
        services.put({.name = name, .hosts = below(5)});
        if (const qsizetype row = below(30); row < applications.size())
            applications.remove(row, row);
        if (const qsizetype row = below(30); row < services.size())
            services.remove(row, row);
        QCOMPARE(applicationModel.rowCount(), applications.size());
        QCOMPARE(serviceModel.rowCount(), services.size());
    }
    const int row = applicationModel.rowOf(applications.at(0).name);
    QCOMPARE(row, 0);
    QCOMPARE(applicationModel.index(0, 0).data(TableModel::PathRole).toByteArray(), "/app/" + applications.at(0).name);
}

void ModelsTest::hostsAreThoseOfOneService()
{
    SortedTable<HostRow> table;
    HostModel model(table);
    const QAbstractItemModelTester tester(&model, fatal);
    model.setService("web");
    table.put({.service = "web", .name = "b", .endpoints = "{\"http\":\"http://b/\"}", .isRead = true});
    table.put({.service = "aaa", .name = "x"});
    table.put({.service = "web", .name = "a"});
    table.put({.service = "web2", .name = "c"});
    QCOMPARE(column(model, HostModel::Name), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(model.index(1, HostModel::Endpoints).data().toString(), u"http: http://b/"_s);
    QCOMPARE(model.index(1, HostModel::Status).data(TableModel::StateRole).toInt(),
             static_cast<int>(HostModel::State::Alive));

    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    table.remove(0, 0); // aaa: what is shown only moves in the table.
    QCOMPARE(changed.size(), 0);
    table.put({.service = "web", .name = "a", .isAlive = false, .isRead = true});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0, HostModel::Status).data(TableModel::StateRole).toInt(),
             static_cast<int>(HostModel::State::Expired));
    QCOMPARE(model.rowOf("b"), 1);
    table.clear();
    QCOMPARE(model.rowCount(), 0);
    table.put({.service = "web2", .name = "c"});
    model.setService("web2");
    QCOMPARE(column(model, HostModel::Name), QStringList{u"c"_s});
    model.setService({});
    QCOMPARE(model.rowCount(), 0);
}

void ModelsTest::hooksSayHowTheyAreDoing()
{
    using State = HookModel::State;
    QCOMPARE(HookModel::stateOf({.path = "/app/a/web-hooks/h"}), State::Unknown);
    QCOMPARE(HookModel::stateOf({.path = "/app/a/web-hooks/h", .isRead = true}), State::Idle);
    QCOMPARE(HookModel::stateOf({.path = "/app/a/web-hooks/h", .lastStatus = "204", .isRead = true}), State::Healthy);
    QCOMPARE(HookModel::stateOf({.path = "/app/a/web-hooks/h", .failures = 2, .lastStatus = "timeout", .isRead = true}),
             State::Retrying);
    QCOMPARE(HookModel::stateOf({.path = "/app/a/web-hooks/h", .failures = 9, .isFailing = true, .isRead = true}),
             State::Failing);

    SortedTable<HookRow> table;
    HookModel model(table);
    const QAbstractItemModelTester tester(&model, fatal);
    table.put({.path = "/srv/web-hooks/web-hooks/h", .endpoint = "http://Receiver/"});
    QCOMPARE(model.subjectOf(0), QByteArray("/srv/web-hooks"));
    QCOMPARE(model.index(0, HookModel::Name).data().toString(), u"h"_s);
    QVERIFY(model.matches(0, "receiver") && model.matches(0, "srv/web") && !model.matches(0, "nobody"));
}

void ModelsTest::membersStayWhereTheyAre()
{
    MemberModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    ClusterStatus status{u"nesoi"_s, "aa", "bb"};
    status.members = {{"aa", u"10.0.0.1:6553"_s}, {"bb", u"10.0.0.2:6553"_s}, {"cc", u"10.0.0.3:6553"_s}};
    model.setStatus(status);
    QCOMPARE(model.rowCount(), 3);
    const QPersistentModelIndex last(model.index(2, 0));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setStatus(status);
    QCOMPARE(changed.size(), 0);
    status.members[2].phi = 9;
    status.members.removeAt(0);
    model.setStatus(status);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(last.row(), 1);
    QCOMPARE(model.index(0, MemberModel::Role).data().toString(), u"leader"_s);
    QCOMPARE(model.rowOf("cc"), 1);
}

void ModelsTest::theLastChangesAreKept()
{
    ChangeModel model;
    const QAbstractItemModelTester tester(&model, fatal);
    const ResourcePath applications = ResourcePath::applications();
    for (int i = 0; i < ChangeModel::mostRows + 10; ++i)
        model.add({ChangeEvent::Kind::Created, *applications.member("a" + QByteArray::number(i)), nowMicroseconds()});
    QCOMPARE(model.rowCount(), ChangeModel::mostRows);
    QCOMPARE(model.index(0, ChangeModel::Path).data().toString(), u"/app/a%1"_s.arg(ChangeModel::mostRows + 9));
    QCOMPARE(model.index(0, ChangeModel::What).data().toString(), u"created"_s);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void ModelsTest::filtersAndSortsLikeANaiveOne()
{
    std::mt19937 random(3);
    const auto below = [&](int end) { return std::uniform_int_distribution(0, end - 1)(random); };
    SortedTable<ApplicationRow> table;
    ApplicationModel source(table);
    FilterModel model(source);
    const QAbstractItemModelTester tester(&model, fatal);
    QString filter;
    int sortColumn = 0;
    auto order = Qt::AscendingOrder;
    bool onlyEven = false;
    for (int round = 0; round < 3'000; ++round) {
        switch (below(8)) {
        case 0:
            filter = below(2) ? QString() : filter + QString::number(below(10));
            model.setFilter(filter);
            break;
        case 1:
            sortColumn = below(2);
            order = below(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            model.sort(sortColumn, order);
            break;
        case 2:
            if (const qsizetype first = below(200); first < table.size())
                table.remove(first, std::min<qsizetype>(first + below(20), table.size() - 1));
            break;
        case 3: { // Many come at once.
            QList<ApplicationRow> rows;
            for (int i = below(2) ? 100 : 600; i > 0; --i)
                rows.append({"zz" + QByteArray::number(100'000 + i), below(5)});
            std::ranges::reverse(rows);
            const qsizetype first = table.lowerBound("zz");
            table.replace(first, table.size(), below(4) ? QList<ApplicationRow>() : rows);
            break;
        }
        case 4:
            onlyEven = below(2);
            model.setCondition(onlyEven ? [&table](int row) { return table.at(row).updatedAt % 2 == 0; }
                                        : std::function<bool(int)>());
            break;
        default:
            table.put(application(below(200), below(5)));
        }

        std::vector<std::pair<qint64, QString>> expected;
        for (const ApplicationRow &row : table.rows()) {
            const bool isEven = row.updatedAt % 2 == 0;
            if (QString::fromLatin1(row.name).contains(filter) && (isEven || !onlyEven))
                expected.emplace_back(sortColumn == 0 ? 0 : row.updatedAt, QString::fromLatin1(row.name));
        }
        const bool isDescending = order == Qt::DescendingOrder;
        if (sortColumn == 0 && isDescending)
            std::ranges::reverse(expected);
        if (sortColumn == 1) {
            std::ranges::stable_sort(expected, [&](const auto &a, const auto &b) {
                return isDescending ? a.first > b.first : a.first < b.first;
            });
        }
        QStringList names;
        for (const auto &[key, name] : expected)
            names.append(name);
        QCOMPARE(column(model, 0), names);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.mapFromSource(model.mapToSource(model.index(row, 0))), model.index(row, 0));
    }
}

void ModelsTest::selectionSurvivesFilterSortAndChange()
{
    SortedTable<ApplicationRow> table;
    ApplicationModel source(table);
    FilterModel model(source);
    for (int i = 0; i < 1'000; ++i)
        table.put(application(i, i));
    const QPersistentModelIndex selected(model.index(500, 0));
    const QString name = selected.data().toString();
    model.sort(1, Qt::DescendingOrder);
    QCOMPARE(selected.data().toString(), name);
    model.setFilter(name.last(2));
    QCOMPARE(selected.data().toString(), name);
    table.put({"a", 5'000});
    table.put({name.toLatin1(), 6'000});
    QCOMPARE(selected.data().toString(), name);
    QCOMPARE(selected.row(), 0); // It was updated last.
    model.setFilter({});
    QCOMPARE(selected.data().toString(), name);
    model.setFilter(u"nothing has this"_s);
    QVERIFY(!selected.isValid());
}

void ModelsTest::wordsMustAllBeFound()
{
    SortedTable<ApplicationRow> table;
    for (const QByteArray name : {"Shop-Berlin", "shop-paris", "mail-berlin"})
        table.put({name, 1});
    ApplicationModel source(table);
    FilterModel model(source);
    model.setFilter(u" BERLIN  shop "_s);
    QCOMPARE(column(model, 0), QStringList{u"Shop-Berlin"_s});
    model.setFilter(u"shop"_s);
    QCOMPARE(model.rowCount(), 2);
}

void ModelsTest::hundredThousandRowsAreFilteredInATenthOfASecond()
{
    constexpr int rows = 100'000;
    SortedTable<ApplicationRow> table;
    QList<ApplicationRow> fresh;
    for (int i = 0; i < rows; ++i)
        fresh.append(application(i, (i * 7'919) % rows));
    std::ranges::sort(fresh, {}, &ApplicationRow::name);
    table.replace(0, 0, fresh);
    ApplicationModel source(table);
    FilterModel model(source);

    qint64 longest = 0;
    const auto timed = [&](const char *what, auto action) {
        QElapsedTimer timer;
        timer.start();
        action();
        longest = std::max(longest, timer.elapsed());
        qInfo("%s: %lld ms", what, timer.elapsed());
    };
    timed("a letter", [&] { model.setFilter(u"a"_s); });
    timed("what is rare", [&] { model.setFilter(u"99"_s); });
    timed("what nothing has", [&] { model.setFilter(u"xyz"_s); });
    timed("all", [&] { model.setFilter({}); });
    timed("by time", [&] { model.sort(ApplicationModel::Updated, Qt::DescendingOrder); });
    timed("a letter, by time", [&] { model.setFilter(u"p"_s); });
    timed("all, by time", [&] { model.setFilter({}); });
    timed("by name", [&] { model.sort(ApplicationModel::Name, Qt::AscendingOrder); });
    timed("100 changes", [&] {
        for (int i = 0; i < 100; ++i)
            table.put({"application-5" + QByteArray::number(i) + "x", i});
    });
    QCOMPARE(model.rowCount(), rows + 100);
    QVERIFY2(longest < 100, qPrintable(u"%1 ms"_s.arg(longest)));
}

void ModelsTest::titlesAreThereWithoutRows()
{
    SortedTable<ApplicationRow> table;
    ApplicationModel source(table);
    const FilterModel model(source);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Name"_s);
    const QSignalSpy spy(&model, &QAbstractItemModel::headerDataChanged);
    source.retranslate();
    QCOMPARE(spy.size(), 1);
}

QTEST_GUILESS_MAIN(ModelsTest)
#include "tst_models.moc"

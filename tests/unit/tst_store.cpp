// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "store/store.h"

#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <map>
#include <thread>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

ResourcePath path(QByteArrayView text)
{
    return *ResourcePath::parse(text);
}

RecordPointer value(QByteArrayView at, quint64 time, QByteArray body = "{}\n"_ba, quint64 origin = 1)
{
    return RecordPointer(new Record(path(at), {time}, {origin}, time, Record::Kind::Value, std::move(body)));
}

RecordPointer tombstone(QByteArrayView at, quint64 time)
{
    return RecordPointer(new Record(path(at), {time}, {1}, time, Record::Kind::Tombstone, {}));
}

QByteArrayList names(const Members &members)
{
    QByteArrayList list;
    for (const RecordPointer &record : members.records)
        list.append(record->path.name().toByteArray());
    return list;
}

QByteArrayList paths(const Members &members)
{
    QByteArrayList list;
    for (const RecordPointer &record : members.records)
        list.append(record->path.text());
    return list;
}

QByteArrayList lines(const Services &services)
{
    QByteArrayList list;
    for (const ServiceSummary &service : services.services)
        list.append(service.name + ": " + QByteArrayList(service.hosts.begin(), service.hosts.end()).join(' '));
    return list;
}

/// Applications a0, a1, b0, b1, c0.
void fillApplications(Store &store)
{
    quint64 time = 0;
    for (const char *at : {"/app/b1", "/app/a0", "/app/c0", "/app/a1", "/app/b0"})
        store.apply(value(at, ++time));
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAppliedIsFound_data()
    {
        QTest::addColumn<QByteArray>("at");
        QTest::newRow("application") << "/app/dm"_ba;
        QTest::newRow("host") << "/srv/dm/host1"_ba;
        QTest::newRow("hook of an application") << "/app/dm/web-hooks/h"_ba;
        QTest::newRow("hook of a service") << "/srv/dm/web-hooks/h"_ba;
    }
    void whatIsAppliedIsFound()
    {
        QFETCH(const QByteArray, at);
        Store store;
        const RecordPointer record = value(at, 1);
        const Change change = store.apply(record);
        QCOMPARE(change.kind, Change::Kind::Created);
        QVERIFY(!change.before);
        QCOMPARE(change.after, record);
        QCOMPARE(store.find(path(at)), record);
        QCOMPARE(store.members(path(at).collection(), {}).records, std::vector{record});
    }

    void likeNamedResourcesOfDifferentKindsDoNotMeet()
    {
        Store store;
        store.apply(value("/app/dm", 1));
        QVERIFY(!store.find(path("/srv/dm/dm")));
        QVERIFY(!store.find(path("/app/dm/web-hooks/dm")));
        QVERIFY(!store.find(path("/app")));
    }

    void theLaterWriteWins()
    {
        Store store;
        const RecordPointer first = value("/app/dm", 1);
        const RecordPointer second = value("/app/dm", 2);
        store.apply(first);
        const Change change = store.apply(second);
        QCOMPARE(change.kind, Change::Kind::Replaced);
        QCOMPARE(change.before, first);
        QCOMPARE(store.find(path("/app/dm")), second);
    }

    void anEarlierWriteIsStale()
    {
        Store store;
        const RecordPointer standing = value("/app/dm", 2);
        store.apply(standing);
        const Change change = store.apply(value("/app/dm", 1));
        QCOMPARE(change.kind, Change::Kind::Stale);
        QCOMPARE(change.after, standing);
        QCOMPARE(store.find(path("/app/dm")), standing);
    }

    void ofEqualTimesTheGreaterOriginWins()
    {
        Store store;
        store.apply(value("/app/dm", 1, "{}\n", 0xf000000000000000));
        QCOMPARE(store.apply(value("/app/dm", 1, "{}\n", 0x7000000000000000)).kind, Change::Kind::Stale);
        QCOMPARE(store.apply(value("/app/dm", 1, "{}\n", 0xf000000000000001)).kind, Change::Kind::Replaced);
    }

    void theSameRecordTwiceIsStale()
    {
        Store store;
        store.apply(value("/app/dm", 1));
        QCOMPARE(store.apply(value("/app/dm", 1)).kind, Change::Kind::Stale);
    }

    void aDeletedResourceIsGoneButItsTombstoneStands()
    {
        Store store;
        const RecordPointer live = value("/app/dm", 1);
        const RecordPointer deletion = tombstone("/app/dm", 2);
        store.apply(live);
        const Change change = store.apply(deletion);
        QCOMPARE(change.kind, Change::Kind::Deleted);
        QCOMPARE(change.before, live);
        QVERIFY(!store.find(path("/app/dm")));
        QCOMPARE(store.findStanding(path("/app/dm")), deletion);
        QVERIFY(store.members(path("/app"), {}).records.empty());
    }

    void aWriteBeforeTheDeletionIsStale()
    {
        Store store;
        store.apply(tombstone("/app/dm", 2));
        QCOMPARE(store.apply(value("/app/dm", 1)).kind, Change::Kind::Stale);
        QVERIFY(!store.find(path("/app/dm")));
    }

    void aWriteAfterTheDeletionBringsTheResourceBack()
    {
        Store store;
        const RecordPointer deletion = tombstone("/app/dm", 2);
        store.apply(deletion);
        const RecordPointer record = value("/app/dm", 3);
        const Change change = store.apply(record);
        QCOMPARE(change.kind, Change::Kind::Created);
        QCOMPARE(change.before, deletion);
        QCOMPARE(store.findStanding(path("/app/dm")), record);
        QCOMPARE(store.size().tombstones, 0);
    }

    void aDroppedTombstoneIsAsIfItNeverWas()
    {
        Store store;
        const RecordPointer dropped = tombstone("/app/old", 1);
        const RecordPointer stays = tombstone("/app/young", 5);
        store.apply(dropped);
        store.apply(stays);
        store.drop({&dropped, 1});
        QVERIFY(!store.findStanding(path("/app/old")));
        QCOMPARE(store.tombstones(), std::vector{stays});
        QCOMPARE(store.size().tombstones, 1);
    }

    void aDroppedResourceLeavesItsCollection()
    {
        Store store;
        const RecordPointer dropped = value("/srv/dm/a", 1);
        store.apply(dropped);
        store.drop({&dropped, 1});
        QVERIFY(store.members(path("/srv/dm"), {}).records.empty());
        QCOMPARE(store.size().services, 0);
        QCOMPARE(store.size().hosts, 0);
    }

    void whatHasBeenSupersededIsNotDropped()
    {
        Store store;
        const RecordPointer old = value("/app/dm", 1);
        store.apply(old);
        store.apply(value("/app/dm", 2));
        store.drop({&old, 1});
        QVERIFY(store.find(path("/app/dm")));
    }

    void aSnapshotHasAllThatStandsByPath()
    {
        Store store;
        const RecordPointer host = value("/srv/dm/a", 1);
        const RecordPointer gone = tombstone("/app/z", 2);
        const RecordPointer hook = value("/app/dm/web-hooks/h", 3);
        const RecordPointer application = value("/app/dm", 4);
        for (const RecordPointer &record : {host, gone, hook, application})
            store.apply(record);
        QCOMPARE(store.snapshot().records, (std::vector{application, hook, gone, host}));
        QCOMPARE(store.standingBetween("/app/dm", "/app/z"), (std::vector{hook, gone}));
        QCOMPARE(store.standingBetween("/app/z", {}), std::vector{host});
    }

    void aCollectionIsThereWhereItHasMembers()
    {
        Store store;
        for (const auto *text :
             {"/app", "/app/dm", "/srv/dm", "/app/dm/web-hooks", "/app/dm/web-hooks/h", "/web-hooks"})
            QVERIFY(!store.holds(path(text)));
        for (const RecordPointer &record :
             {value("/app/dm", 1), value("/srv/dm/a", 2), value("/app/dm/web-hooks/h", 3)})
            store.apply(record);
        for (const auto *text :
             {"/app", "/app/dm", "/srv/dm", "/app/dm/web-hooks", "/app/dm/web-hooks/h", "/web-hooks"})
            QVERIFY(store.holds(path(text)));
        store.apply(tombstone("/app/dm/web-hooks/h", 4));
        QVERIFY(!store.holds(path("/app/dm/web-hooks")));
        QVERIFY(!store.holds(path("/app/dm/web-hooks/h")));
        QVERIFY(!store.holds(path("/web-hooks")));
    }

    void doubtLowersAMarkAndNeverRaisesIt()
    {
        Store store;
        store.advance({.origin = NodeId{9}, .seen = 5, .collected = 2});
        store.doubt(NodeId{9}, 7);
        QCOMPARE(store.mark(NodeId{9}).seen, quint64(5));
        store.doubt(NodeId{9}, 3);
        QCOMPARE(store.mark(NodeId{9}), (OriginMark{.origin = NodeId{9}, .seen = 3, .collected = 2}));
    }

    void membersAreSelected_data()
    {
        QTest::addColumn<QByteArray>("prefix");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QByteArray>("selected");
        QTest::addColumn<bool>("more");
        QTest::newRow("all") << ""_ba
                             << ""_ba << -1 << "a0 a1 b0 b1 c0"_ba << false;
        QTest::newRow("prefix") << "b"_ba
                                << ""_ba << -1 << "b0 b1"_ba << false;
        QTest::newRow("prefix of none") << "bb"_ba
                                        << ""_ba << -1 << ""_ba << false;
        QTest::newRow("prefix is a name") << "b0"_ba
                                          << ""_ba << -1 << "b0"_ba << false;
        QTest::newRow("after a member") << ""_ba
                                        << "a1"_ba << -1 << "b0 b1 c0"_ba << false;
        QTest::newRow("after no member") << ""_ba
                                         << "a9"_ba << -1 << "b0 b1 c0"_ba << false;
        QTest::newRow("after the last") << ""_ba
                                        << "c0"_ba << -1 << ""_ba << false;
        QTest::newRow("limit") << ""_ba
                               << ""_ba << 2 << "a0 a1"_ba << true;
        QTest::newRow("limit of just all") << ""_ba
                                           << ""_ba << 5 << "a0 a1 b0 b1 c0"_ba << false;
        QTest::newRow("limit of none") << ""_ba
                                       << ""_ba << 0 << ""_ba << true;
        QTest::newRow("after is before the prefix") << "b"_ba
                                                    << "a"_ba << -1 << "b0 b1"_ba << false;
        QTest::newRow("after is within the prefix") << "b"_ba
                                                    << "b0"_ba << -1 << "b1"_ba << false;
        QTest::newRow("after is behind the prefix") << "b"_ba
                                                    << "c"_ba << -1 << ""_ba << false;
        QTest::newRow("the limit ends the prefix") << "a"_ba
                                                   << ""_ba << 2 << "a0 a1"_ba << false;
        QTest::newRow("all three") << "b"_ba
                                   << "a1"_ba << 1 << "b0"_ba << true;
    }
    void membersAreSelected()
    {
        QFETCH(const QByteArray, prefix);
        QFETCH(const QByteArray, after);
        QFETCH(const int, limit);
        Store store;
        fillApplications(store);
        const Members members = store.members(path("/app"), {prefix, after, limit});
        QTEST(names(members).join(' '), "selected");
        QTEST(members.more, "more");
    }

    void whereNothingIsThereAreNoMembers_data()
    {
        QTest::addColumn<QByteArray>("at");
        for (const char *at : {"/app", "/srv/dm", "/app/dm/web-hooks", "/srv/dm/web-hooks", "/app/dm", "/web-hooks"})
            QTest::newRow(at) << QByteArray(at);
    }
    void whereNothingIsThereAreNoMembers()
    {
        QFETCH(const QByteArray, at);
        const Store store;
        const Members members = store.members(path(at), {});
        QVERIFY(members.records.empty());
        QVERIFY(!members.more);
        QCOMPARE(members.entityTag, store.membersTag(path(at)));
    }

    void theTagOfAllMembersIsTheCollections()
    {
        Store store;
        fillApplications(store);
        QCOMPARE(store.members(path("/app"), {}).entityTag, store.membersTag(path("/app")));
        QCOMPARE(store.members(path("/app"), {.limit = 5}).entityTag, store.membersTag(path("/app")));
    }

    void theTagChangesWithEveryChangeOfAMember()
    {
        Store store;
        QSet<QByteArray> tags{store.membersTag(path("/app"))};
        for (const RecordPointer &record : {value("/app/a", 1), value("/app/b", 2), value("/app/a", 3),
                                            tombstone("/app/a", 4), value("/app/a", 5), tombstone("/app/b", 6)}) {
            store.apply(record);
            tags.insert(store.membersTag(path("/app")));
        }
        QCOMPARE(tags.size(), 7);
    }

    void aSelectionsTagDependsOnTheSelectedAlone()
    {
        Store store;
        fillApplications(store);
        const Selection selection{.prefix = "b"};
        const QByteArray tag = store.members(path("/app"), selection).entityTag;
        store.apply(value("/app/a0", 10));
        QCOMPARE(store.members(path("/app"), selection).entityTag, tag);
        store.apply(value("/app/b0", 11));
        QVERIFY(store.members(path("/app"), selection).entityTag != tag);
    }

    void aPagesTagTellsWhetherMoreFollows()
    {
        Store store;
        store.apply(value("/app/a", 1));
        const QByteArray alone = store.members(path("/app"), {.limit = 1}).entityTag;
        store.apply(value("/app/b", 2));
        QVERIFY(store.members(path("/app"), {.limit = 1}).entityTag != alone);
    }

    void theTagDoesNotTellTheWayThere()
    {
        Store direct;
        direct.apply(value("/app/a", 3));
        Store detour;
        for (const RecordPointer &record :
             {value("/app/a", 1), value("/app/b", 2), tombstone("/app/b", 3), value("/app/a", 3)})
            detour.apply(record);
        QCOMPARE(detour.membersTag(path("/app")), direct.membersTag(path("/app")));
    }

    void servicesAreThoseWithHosts()
    {
        Store store;
        store.apply(value("/srv/web/h2", 1));
        store.apply(value("/srv/web/h1", 2));
        store.apply(value("/srv/dm/h1", 3));
        store.apply(value("/srv/hooked/web-hooks/h", 4));
        store.apply(value("/srv/left/h1", 5));
        store.apply(tombstone("/srv/left/h1", 6));
        QCOMPARE(lines(store.services({})), (QByteArrayList{"dm: h1", "web: h1 h2"}));
        QCOMPARE(store.size().services, 2);
    }

    void servicesAreSelected()
    {
        Store store;
        for (const char *at : {"/srv/a1/h", "/srv/a2/h", "/srv/a2/i", "/srv/a3/h", "/srv/b/h"})
            store.apply(value(at, 1));
        const Services page = store.services({.prefix = "a", .after = "a1", .limit = 1});
        QCOMPARE(lines(page), QByteArrayList{"a2: h i"});
        QVERIFY(page.more);
        QVERIFY(!store.services({.prefix = "a", .after = "a2", .limit = 1}).more);
        QVERIFY(page.entityTag != store.services({.prefix = "a2"}).entityTag);
    }

    void allHooksAreSelectedByTheirPaths_data()
    {
        QTest::addColumn<QByteArray>("prefix");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QByteArrayList>("selected");
        QTest::addColumn<bool>("more");
        // "-" and "." come before "/": this is the order of bytes, not that of ResourcePath.
        const QByteArrayList all{"/app/a-b/web-hooks/h", "/app/a.b/web-hooks/h",      "/app/a/web-hooks/h",
                                 "/app/a/web-hooks/i",   "/app/a0/web-hooks/h",       "/srv/a/web-hooks/h",
                                 "/srv/b/web-hooks/h",   "/srv/web-hooks/web-hooks/h"};
        const auto row = [](const char *name, const QByteArray &prefix, const QByteArray &after, int limit,
                            const QByteArrayList &selected,
                            bool more) { QTest::newRow(name) << prefix << after << limit << selected << more; };
        row("all", {}, {}, -1, all, false);
        row("of services", "/srv/", {}, -1, all.last(3), false);
        row("of a subject", "/app/a/", {}, -1, all.sliced(2, 2), false);
        row("of subjects that begin so", "/app/a", {}, -1, all.first(5), false);
        row("a hook", "/srv/b/web-hooks/h", {}, -1, {"/srv/b/web-hooks/h"}, false);
        row("no path", "h", {}, -1, {}, false);
        row("a page", {}, {}, 3, all.first(3), true);
        row("the page after it", {}, all[2], 3, all.sliced(3, 3), true);
        row("the last page", {}, all[5], 3, all.last(2), false);
        row("after a subject", {}, "/app/a", -1, all, false);
        row("after a subject's hooks", {}, "/app/a/web-hooks0", -1, all.sliced(4), false);
        row("after the last", {}, all.last(), -1, {}, false);
        row("all three", "/app/", all[2], 1, {all[3]}, true);
    }
    void allHooksAreSelectedByTheirPaths()
    {
        QFETCH(const QByteArray, prefix);
        QFETCH(const QByteArray, after);
        QFETCH(const int, limit);
        Store store;
        quint64 time = 0;
        for (const char *at :
             {"/srv/web-hooks/web-hooks/h", "/app/a/web-hooks/i", "/srv/b/web-hooks/h", "/app/a.b/web-hooks/h",
              "/app/a/web-hooks/h", "/app/a-b/web-hooks/h", "/srv/a/web-hooks/h", "/app/a0/web-hooks/h", "/app/a",
              "/srv/a/h", "/srv/web-hooks/web-hook"})
            store.apply(value(at, ++time));
        const Members members = store.members(ResourcePath::allHooks(), {prefix, after, limit});
        QTEST(paths(members), "selected");
        QTEST(members.more, "more");
    }

    void allHooksAreThoseThatStand()
    {
        Store store;
        const RecordPointer dropped = value("/app/b/web-hooks/h", 3);
        for (const RecordPointer &record :
             {value("/app/a/web-hooks/h", 1), value("/srv/s/web-hooks/h", 2), dropped, value("/app/c/web-hooks/h", 4),
              value("/app/a/web-hooks/h", 5, "{}\n"), tombstone("/app/c/web-hooks/h", 6),
              tombstone("/app/d/web-hooks/h", 7), tombstone("/srv/s/web-hooks/h", 8), value("/srv/s/web-hooks/h", 9)})
            store.apply(record);
        store.drop({&dropped, 1});
        const Members members = store.members(ResourcePath::allHooks(), {});
        QCOMPARE(paths(members), (QByteArrayList{"/app/a/web-hooks/h", "/srv/s/web-hooks/h"}));
        QCOMPARE(members.records[0], store.find(path("/app/a/web-hooks/h")));
        QCOMPARE(members.entityTag, store.membersTag(ResourcePath::allHooks()));
        Store another;
        for (const RecordPointer &record : members.records)
            another.apply(record);
        QCOMPARE(another.membersTag(ResourcePath::allHooks()), members.entityTag);
    }

    void theTagOfAllHooksChangesWithEveryChangeOfAHookAndNoOther()
    {
        Store store;
        const auto tag = [&store] { return store.membersTag(ResourcePath::allHooks()); };
        QSet<QByteArray> tags{tag()};
        for (const RecordPointer &record :
             {value("/app/a/web-hooks/h", 1), value("/srv/a/web-hooks/h", 1), value("/app/b/web-hooks/h", 1),
              value("/app/a/web-hooks/h", 4), tombstone("/app/a/web-hooks/h", 5), value("/app/a/web-hooks/h", 6)}) {
            store.apply(record);
            tags.insert(tag());
        }
        QCOMPARE(tags.size(), 7);
        const QByteArray page = store.members(ResourcePath::allHooks(), {.prefix = "/srv/"}).entityTag;
        const QByteArray before = tag();
        for (const RecordPointer &record : {value("/app/a", 7), value("/srv/a/h", 8), tombstone("/app/a", 9)})
            store.apply(record);
        QCOMPARE(tag(), before);
        store.apply(value("/app/a/web-hooks/h", 10));
        QVERIFY(tag() != before);
        QCOMPARE(store.members(ResourcePath::allHooks(), {.prefix = "/srv/"}).entityTag, page);
    }

    void theServicesTagChangesWhenAHostJoinsOrLeaves()
    {
        Store store;
        store.apply(value("/srv/dm/h1", 1));
        const QByteArray before = store.servicesTag();
        store.apply(value("/srv/dm/h2", 2));
        QVERIFY(store.servicesTag() != before);
        store.apply(tombstone("/srv/dm/h2", 3));
        QCOMPARE(store.servicesTag(), before);
    }

    void theServicesTagDoesNotChangeWhenAHostIsRefreshed()
    {
        Store store;
        store.apply(value("/srv/dm/h1", 1));
        const QByteArray before = store.servicesTag();
        const QByteArray ofService = store.membersTag(path("/srv/dm"));
        store.apply(value("/srv/dm/h1", 2));
        QCOMPARE(store.servicesTag(), before);
        QVERIFY(store.membersTag(path("/srv/dm")) != ofService);
    }

    void theServicesTagIsThatOfTheWholeList()
    {
        Store store;
        store.apply(value("/srv/dm/h1", 1));
        store.apply(value("/srv/web/h1", 2));
        QCOMPARE(store.services({}).entityTag, store.servicesTag());
        QCOMPARE(store.services({.limit = 2}).entityTag, store.servicesTag());
    }

    void theMasterIsTheOneLastUpdated()
    {
        const QByteArray master = "{\n  \"master\": true,\n  \"name\": \"h\"\n}\n";
        Store store;
        const auto trusted = [&store] { return masterAmong(store.members(path("/srv/dm"), {}).records); };
        QVERIFY(!trusted());
        store.apply(value("/srv/dm/h1", 1, master));
        store.apply(value("/srv/dm/h2", 2, master));
        store.apply(value("/srv/dm/h3", 3));
        QCOMPARE(trusted()->path, path("/srv/dm/h2"));
        store.apply(value("/srv/dm/h1", 4, master));
        QCOMPARE(trusted()->path, path("/srv/dm/h1"));
        store.apply(tombstone("/srv/dm/h1", 5));
        QCOMPARE(trusted()->path, path("/srv/dm/h2"));
    }

    void sizesAreCounted()
    {
        Store store;
        store.apply(value("/app/a", 1, "12345"));
        store.apply(value("/app/a", 2, "123"));
        store.apply(value("/srv/dm/h1", 3, "1"));
        store.apply(value("/srv/dm/h2", 3, "1"));
        store.apply(value("/srv/dm/web-hooks/h", 4, "1"));
        store.apply(value("/app/b", 5, "1234567"));
        store.apply(tombstone("/app/b", 6));
        const Store::Size size = store.size();
        QCOMPARE(size.applications, 1);
        QCOMPARE(size.services, 1);
        QCOMPARE(size.hosts, 2);
        QCOMPARE(size.hooks, 1);
        QCOMPARE(size.tombstones, 1);
        QCOMPARE(size.bytes, 6);
    }

    void manyRandomChangesKeepTheOrder()
    {
        QRandomGenerator random(7);
        Store store;
        std::map<QByteArray, RecordPointer> model;
        for (quint64 time = 1; time < 40'000; ++time) {
            const QByteArray name = "n" + QByteArray::number(random.bounded(4000));
            if (random.bounded(3) == 0) {
                store.apply(tombstone("/app/" + name, time));
                model.erase(name);
            } else {
                model[name] = value("/app/" + name, time);
                store.apply(model[name]);
            }
        }
        QVERIFY(model.size() > 1000);
        std::vector<RecordPointer> expected;
        CollectionHash hash;
        for (const auto &[name, record] : model) {
            expected.push_back(record);
            hash.add(name, *record);
            QCOMPARE(store.find(record->path), record);
        }
        QCOMPARE(store.members(path("/app"), {}).records, expected);
        QCOMPARE(store.membersTag(path("/app")), hash.entityTag());
    }

    void readersSeeWholeStatesWhileAWriterWrites()
    {
        Store store;
        std::atomic<bool> done = false;
        std::atomic<int> wrong = 0;
        const auto read = [&] {
            quint64 latest = 0;
            while (!done) {
                const Members members = store.members(path("/app"), {});
                const RecordPointer record = store.find(path("/app/a"));
                if (record && (record->time.ticks < latest || record->body != QByteArray::number(record->time.ticks)))
                    ++wrong;
                latest = record ? record->time.ticks : latest;
                if (members.records.size() > 2)
                    ++wrong;
            }
        };
        std::thread one(read);
        std::thread two(read);
        for (quint64 time = 1; time <= 20'000; ++time) {
            store.apply(value("/app/a", time, QByteArray::number(time)));
            store.apply(time % 2 ? value("/app/b", time) : tombstone("/app/b", time));
        }
        done = true;
        one.join();
        two.join();
        QCOMPARE(wrong.load(), 0);
        QCOMPARE(store.find(path("/app/a"))->time.ticks, quint64(20'000));
    }
};

QTEST_APPLESS_MAIN(TestStore)
#include "tst_store.moc"

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/notification.h"
#include "hooks/notifier.h"
#include "resource/canonicaljson.h"

#include <QTest>

#include <map>

using namespace nesoi;

namespace
{

constexpr NodeId ann{1};
constexpr NodeId ben{2};
constexpr NodeId cleo{3};
constexpr qint64 wallMs = 1'782'000'000'000;

const QByteArray appHook = "/app/shop/web-hooks/h";
const QByteArray serviceHook = "/srv/web/web-hooks/h";

ResourcePath at(const QByteArray &text)
{
    return *ResourcePath::fromRecordText(text);
}

QByteArray bodyOf(const QByteArray &name)
{
    return "{\n  \"name\": \"" + name + "\"\n}\n";
}

/// A body of a host that was updated at some second.
QByteArray hostBody(int second, const QByteArray &load = "1")
{
    return "{\n  \"load\": " + load + ",\n  \"updated_at\": \"2026-06-21 00:00:" + QByteArray::number(second)
        + ".000000\"\n}\n";
}

} // namespace

/// A node with its Store, as far as a Notifier sees of it.
class TestNode
{
public:
    explicit TestNode(NodeId nodeId, NotificationQueue::Settings settings = {})
        : id(nodeId)
        , notifier(nodeId, store, settings, [] { return quint64(0); })
    {
    }

    RecordPointer write(const QByteArray &path, const QByteArray &body)
    {
        return add(new Record(at(path), tick(), id, ++version, Record::Kind::Value, body));
    }
    RecordPointer remove(const QByteArray &path)
    {
        return add(new Record(at(path), tick(), id, ++version, Record::Kind::Tombstone, QByteArray()));
    }
    /// As a client does it at this node, or did when its subject had another entity tag.
    RecordPointer registerHook(const QByteArray &path, const QByteArray &more = {})
    {
        return registerHook(path, subjectTag(store, at(path).subject()), more);
    }
    RecordPointer registerHook(const QByteArray &path, const QByteArray &seen, const QByteArray &more)
    {
        return write(path,
                     "{\n  \"_seen\": " + jsonString(seen) + ",\n  \"endpoint\": \"http://receiver:80/\",\n"
                         + "  \"name\": \"h\"" + more + "\n}\n");
    }
    void hear(const RecordPointer &record)
    {
        Commit commit;
        commit.changes.push_back(store.apply(record));
        store.advance({.origin = record->origin, .seen = record->version});
        commit.marks.push_back(store.mark(record->origin));
        if (notifier.isLeading())
            notifier.committed(commit, now);
    }
    void hear(const std::vector<RecordPointer> &records)
    {
        for (const RecordPointer &record : records)
            hear(record);
    }

    void lead() { notifier.lead(now, wallMs); }
    void publish() { notifier.publish(now, wallMs); }
    void learnFrom(const TestNode &other)
    {
        for (const HookRegister &one : other.notifier.registers())
            notifier.learn(one, now);
    }

    [[nodiscard]] std::vector<DueDelivery> due()
    {
        std::vector<DueDelivery> all;
        while (const auto one = notifier.next(now))
            all.push_back(*one);
        return all;
    }
    /// Delivers what is due; gives the number of deliveries.
    int deliver()
    {
        const auto all = due();
        for (const DueDelivery &one : all)
            notifier.ended(one.attempt, {.received = true, .status = "200"}, now);
        return static_cast<int>(all.size());
    }

    NodeId id;
    Store store;
    Notifier notifier;
    quint64 version = 0;
    MonotonicMs now = 1000;

private:
    static HybridTime tick()
    {
        static quint64 ticks = 1'000'000;
        return HybridTime{++ticks};
    }
    RecordPointer add(const Record *record)
    {
        RecordPointer pointer(record);
        hear(pointer);
        return pointer;
    }
};

class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // ---- One leader

    void aHookIsToldOfEachChangeOfItsSubject()
    {
        TestNode node(ann);
        node.lead();
        node.registerHook(appHook);
        node.registerHook("/app/other/web-hooks/h");
        QCOMPARE(node.deliver(), 0);
        const RecordPointer change = node.write("/app/shop", bodyOf("shop"));
        const auto due = node.due();
        QCOMPARE(due.size(), size_t(1));
        QCOMPARE(due.front().hook, at(appHook));
        QCOMPARE(due.front().news.time, change->time);
        QCOMPARE(due.front().news.changes, (std::map<ResourcePath, bool>{{at("/app/shop"), false}}));
    }

    void aServicesHookIsToldOfItsHosts()
    {
        TestNode node(ann);
        node.lead();
        node.write("/srv/web/h1", hostBody(10));
        node.registerHook(serviceHook);
        node.write("/srv/web/h1", hostBody(11, "2"));
        node.write("/srv/web/h2", hostBody(11));
        const auto due = node.due();
        QCOMPARE(due.size(), size_t(1));
        QCOMPARE(due.front().news.changes,
                 (std::map<ResourcePath, bool>{{at("/srv/web/h1"), true}, {at("/srv/web/h2"), false}}));
    }

    void whoeverDoesNotLeadTellsNothing()
    {
        TestNode node(ann);
        node.registerHook(appHook);
        node.write("/app/shop", bodyOf("shop"));
        QCOMPARE(node.deliver(), 0);
        node.publish();
        QVERIFY(node.notifier.registers().empty());
    }

    void aRefreshIsNewsOnlyForWhoeverAskedForIt()
    {
        TestNode node(ann);
        node.lead();
        node.write("/srv/web/h1", hostBody(10));
        node.registerHook(serviceHook);
        node.registerHook("/srv/web/web-hooks/keen", ",\n  \"refreshes\": true");
        node.write("/srv/web/h1", hostBody(11));
        const auto due = node.due();
        QCOMPARE(due.size(), size_t(1));
        QCOMPARE(due.front().hook, at("/srv/web/web-hooks/keen"));
    }

    void aHostThatSaysAnythingElseAnewIsNoRefresh()
    {
        TestNode node(ann);
        node.lead();
        node.write("/srv/web/h1", hostBody(10, "1"));
        node.registerHook(serviceHook);
        node.write("/srv/web/h1", hostBody(11, "2"));
        QCOMPARE(node.deliver(), 1);
        node.write("/srv/web/h1", hostBody(12, "22"));
        QCOMPARE(node.deliver(), 1);
        node.write("/app/web", bodyOf("web"));
        node.registerHook("/app/web/web-hooks/h");
        node.write("/app/web", bodyOf("web"));
        QCOMPARE(node.deliver(), 1); // Whoever writes an application anew means it.
    }

    void whatWasCreatedAndDeletedElsewhereIsTold()
    {
        TestNode node(ann);
        TestNode other(ben);
        node.lead();
        node.registerHook(appHook);
        other.write("/app/shop", bodyOf("shop"));
        node.hear(other.remove("/app/shop"));
        QCOMPARE(node.deliver(), 1);
    }

    void aDeliveryThatIsNotSentTakesUpNoRoom()
    {
        TestNode node(ann, {.maxPerReceiver = 1});
        node.lead();
        node.registerHook(appHook);
        node.registerHook("/app/shop/web-hooks/other");
        node.write("/app/shop", bodyOf("shop"));
        const auto first = node.due();
        QCOMPARE(first.size(), size_t(1));
        node.notifier.dropped(first.front(), node.now);
        const auto second = node.due();
        QCOMPARE(second.size(), size_t(1));
        QVERIFY(second.front().hook != first.front().hook);
    }

    void aDeletedHookIsToldNothing()
    {
        TestNode node(ann);
        node.lead();
        node.registerHook(appHook);
        node.write("/app/shop", bodyOf("shop"));
        node.remove(appHook);
        QCOMPARE(node.deliver(), 0);
        QCOMPARE(node.notifier.queue().owedCount(), qsizetype(0));
        node.write("/app/shop", bodyOf("shop"));
        QCOMPARE(node.deliver(), 0);
    }

    // ---- What a hook's client could see

    void aHookOfAnotherNodeIsToldNothingOfWhatItsClientCouldSee()
    {
        TestNode leader(ann);
        TestNode other(ben);
        leader.lead();
        const RecordPointer shop = other.write("/app/shop", bodyOf("shop"));
        leader.hear({shop, other.registerHook(appHook)});
        QCOMPARE(leader.deliver(), 0);
    }

    void aHookOfAnotherNodeIsToldOfWhatItsClientCouldNotSee()
    {
        TestNode leader(ann);
        TestNode other(ben);
        leader.lead();
        const RecordPointer shop = leader.write("/app/shop", bodyOf("shop"));
        leader.hear(other.registerHook(appHook)); // That node has not heard of it.
        const auto due = leader.due();
        QCOMPARE(due.size(), size_t(1));
        QCOMPARE(due.front().news.time, shop->time);
        QCOMPARE(due.front().news.changes.size(), size_t(1));
    }

    void whatLooksAsBeforeButWasDeletedMeanwhileIsToldOf()
    {
        TestNode leader(ann);
        TestNode other(ben);
        leader.lead();
        const RecordPointer hook = other.registerHook(serviceHook);
        other.write("/srv/web/h1", hostBody(10));
        leader.hear(other.remove("/srv/web/h1")); // Before anybody here knows of the hook.
        leader.hear(hook);
        QCOMPARE(leader.deliver(), 1);
    }

    void anOldDeletionIsNoNewsForANewHook()
    {
        TestNode node(ann);
        node.lead();
        node.write("/srv/web/h1", hostBody(10));
        node.remove("/srv/web/h1");
        node.registerHook(serviceHook);
        QCOMPARE(node.deliver(), 0);
    }

    // ---- From one leader to the next

    void aNewLeaderTellsNothingThatTheOldOneTold()
    {
        TestNode old(ann);
        TestNode next(ben);
        old.lead();
        const auto records = std::vector{old.registerHook(appHook), old.write("/app/shop", bodyOf("shop"))};
        QCOMPARE(old.deliver(), 1);
        old.publish();
        next.hear(records);
        next.learnFrom(old);
        next.lead();
        QCOMPARE(next.deliver(), 0);
    }

    void aNewLeaderTellsWhatCameAfterTheLastPublication()
    {
        TestNode old(ann);
        TestNode next(ben);
        old.lead();
        const RecordPointer hook = old.registerHook(appHook);
        old.publish();
        next.learnFrom(old);
        next.hear({hook, old.write("/app/shop", bodyOf("shop"))});
        next.lead();
        QCOMPARE(next.deliver(), 1);
        QCOMPARE(next.deliver(), 0);
    }

    void aNewLeaderThatKnowsOfNoOtherGoesByTheRegistrations()
    {
        TestNode next(ben);
        next.write("/app/shop", bodyOf("shop"));
        next.registerHook(appHook);
        next.registerHook("/app/shop/web-hooks/late", QByteArray(), QByteArray());
        next.lead();
        const auto due = next.due();
        QCOMPARE(due.size(), size_t(1));
        QCOMPARE(due.front().hook, at("/app/shop/web-hooks/late"));
    }

    void debtsAreHandedOverOnce()
    {
        TestNode old(ann);
        TestNode next(ben);
        TestNode last(cleo);
        old.lead();
        const auto records = std::vector{old.registerHook(appHook), old.write("/app/shop", bodyOf("shop"))};
        old.now += 500;
        old.notifier.follow(old.now, wallMs);
        QCOMPARE(old.notifier.registers().front().debtTo(at(appHook))->age, 500);
        QVERIFY(!old.notifier.next(old.now));

        next.hear(records);
        next.learnFrom(old);
        next.lead();
        QCOMPARE(next.deliver(), 1);
        next.publish();
        last.hear(records);
        last.learnFrom(old);
        last.learnFrom(next);
        last.lead();
        QCOMPARE(last.deliver(), 0);
    }

    void aLeaderTakesOverDebtsThatItHearsOfLater()
    {
        TestNode old(ann);
        TestNode next(ben);
        old.lead();
        const auto records = std::vector{old.registerHook(appHook), old.write("/app/shop", bodyOf("shop"))};
        old.notifier.follow(old.now, wallMs);
        next.hear(records);
        next.lead();
        QCOMPARE(next.deliver(), 1); // It did not know better.
        next.learnFrom(old);
        QCOMPARE(next.deliver(), 1);
    }

    /// Found by the simulator: the debt was paid with what was known when it was taken over.
    void whatIsOwedIsToldAgainWhenTheChangeItselfArrives()
    {
        TestNode one(ann);
        TestNode other(ben);
        const RecordPointer hook = one.registerHook(appHook);
        other.hear(hook);
        one.lead();
        other.lead();
        const RecordPointer shop = other.write("/app/shop", bodyOf("shop"));
        other.notifier.follow(other.now, wallMs);
        one.learnFrom(other);
        QCOMPARE(one.deliver(), 1); // Without having seen the change.
        one.hear(shop);
        QCOMPARE(one.deliver(), 1);
    }

    void aDebtToAHookThatIsNotHereYetIsTakenOverWhenItArrives()
    {
        TestNode old(ann);
        TestNode next(ben);
        old.lead();
        const RecordPointer hook = old.registerHook(appHook);
        const RecordPointer shop = old.write("/app/shop", bodyOf("shop"));
        old.notifier.follow(old.now, wallMs);
        next.hear(shop);
        next.store.doubt(ann, 0); // It came alone, its origin's mark stays.
        next.learnFrom(old);
        next.lead();
        QCOMPARE(next.deliver(), 0);
        next.hear(hook);
        QCOMPARE(next.deliver(), 1);
    }

    // ---- Two leaders at once

    void aHookOfOneSideIsToldOfAChangeOfTheOther()
    {
        TestNode here(ann);
        TestNode there(ben);
        here.lead();
        there.lead();
        const RecordPointer hook = here.registerHook(appHook);
        const RecordPointer shop = there.write("/app/shop", bodyOf("shop"));
        here.publish();
        there.notifier.follow(there.now, wallMs);
        here.learnFrom(there);
        here.hear(shop);
        QCOMPARE(here.deliver(), 1);
        QCOMPARE(hook->origin, here.id);
    }

    void aHookOfTheOtherSideIsToldOfAChangeOfThisOne()
    {
        TestNode here(ann);
        TestNode there(ben);
        here.lead();
        there.lead();
        const RecordPointer hook = there.registerHook(appHook);
        here.write("/app/shop", bodyOf("shop"));
        here.publish();
        there.notifier.follow(there.now, wallMs);
        here.learnFrom(there);
        here.hear(hook);
        QCOMPARE(here.deliver(), 1);
    }

    void whatTheOtherSideToldItsHooksIsNotToldAgain()
    {
        TestNode here(ann);
        TestNode there(ben);
        const RecordPointer hook = here.registerHook(appHook);
        there.hear(hook);
        here.lead();
        there.lead();
        const RecordPointer shop = there.write("/app/shop", bodyOf("shop"));
        QCOMPARE(there.deliver(), 1);
        there.notifier.follow(there.now, wallMs);
        here.learnFrom(there);
        here.hear(shop);
        QCOMPARE(here.deliver(), 0);
    }

    // ---- Registers

    void aRegisterIsAdoptedOnceAllThatItsLeaderSawIsHere()
    {
        TestNode old(ann);
        TestNode next(ben);
        old.lead();
        const RecordPointer first = old.write("/app/a", bodyOf("a"));
        const RecordPointer second = old.write("/app/b", bodyOf("b"));
        old.publish();
        next.hear(first);
        next.learnFrom(old);
        next.lead();
        QCOMPARE(next.notifier.registers().size(), size_t(2));
        next.hear(second);
        QCOMPARE(next.notifier.registers().size(), size_t(2)); // Until it says itself what it took over.
        QVERIFY(next.notifier.isPublicationDue());
        next.publish();
        QCOMPARE(next.notifier.registers().size(), size_t(1));
        old.notifier.follow(old.now, wallMs);
        old.learnFrom(next);
        QVERIFY(next.notifier.registers().front().adopted.contains(ann));
    }

    void whoeverHearsThatItsRegisterWasAdoptedForgetsIt()
    {
        TestNode old(ann);
        TestNode next(ben);
        old.lead();
        old.notifier.follow(old.now, wallMs);
        next.learnFrom(old);
        next.lead();
        old.learnFrom(next);
        QCOMPARE(old.notifier.registers().size(), size_t(1));
        QCOMPARE(old.notifier.registers().front().leader, ben);
    }

    void nothingIsPublishedWhereNothingChanged()
    {
        TestNode node(ann);
        node.lead();
        QVERIFY(!node.notifier.isPublicationDue());
        node.registerHook(appHook);
        QVERIFY(node.notifier.isPublicationDue());
        node.publish();
        QVERIFY(!node.notifier.isPublicationDue());
        node.notifier.committed({.marks = {node.store.mark(ann)}}, node.now);
        QVERIFY(!node.notifier.isPublicationDue());
        node.write("/app/shop", bodyOf("shop"));
        node.publish();
        QCOMPARE(node.deliver(), 1);
        QVERIFY(node.notifier.isPublicationDue());
    }

    void whileTooManyAreOwedNothingIsPublished()
    {
        TestNode node(ann);
        node.lead();
        const quint64 sequence = node.notifier.registers().front().sequence;
        for (qsizetype i = 0; i <= Notifier::maxOwed; ++i)
            node.registerHook(appHook + QByteArray::number(i));
        node.write("/app/shop", bodyOf("shop"));
        QVERIFY(!node.notifier.isPublicationDue());
        node.publish();
        node.notifier.follow(node.now, wallMs);
        QCOMPARE(node.notifier.registers().front().sequence, sequence);

        TestNode next(ben);
        for (const RecordPointer &record : node.store.writtenSince(ann, 0))
            next.hear(record);
        next.learnFrom(node);
        next.lead();
        QCOMPARE(next.notifier.queue().owedCount(), Notifier::maxOwed + 1);
    }

    void sequencesGrow()
    {
        TestNode node(ann);
        node.lead();
        const quint64 first = node.notifier.registers().front().sequence;
        QCOMPARE(first, quint64(wallMs));
        node.publish();
        QCOMPARE(node.notifier.registers().front().sequence, first + 1);
        node.notifier.publish(node.now, wallMs + 5000);
        QCOMPARE(node.notifier.registers().front().sequence, quint64(wallMs + 5000));
    }

    void sequencesGrowOverARestartWithAClockThatWasSetBack()
    {
        TestNode before(ann);
        before.lead();
        TestNode after(ann);
        after.learnFrom(before);
        after.notifier.lead(after.now, wallMs - 60'000);
        QVERIFY(after.notifier.registers().front().sequence > before.notifier.registers().front().sequence);
    }

    void sequencesOutgrowWhatOthersRememberOfAFormerLife()
    {
        TestNode before(ann);
        before.lead();
        TestNode after(ann);
        after.notifier.lead(after.now, wallMs - 60'000);
        after.learnFrom(before);
        after.notifier.publish(after.now, wallMs - 60'000);
        QVERIFY(after.notifier.registers().front().sequence > before.notifier.registers().front().sequence);
    }

    void aNodeThatGoesOnUnderAnotherIdTakesBackWhatItSaidOfItsFormerSelf()
    {
        TestNode node(ann);
        node.lead();
        node.registerHook(appHook);
        node.publish();
        for (int i = 0; i < 3; ++i)
            node.write("/app/other", bodyOf("other"));
        node.publish();
        node.store.doubt(ann, 1);
        node.notifier.rename(cleo);
        // What it wrote before its data file was replaced by an old one; others have it.
        const RecordPointer forgotten(
            new Record(at("/app/shop"), HybridTime{1}, ann, 3, Record::Kind::Value, bodyOf("shop")));
        node.hear(forgotten);
        QCOMPARE(node.deliver(), 1);
    }

    // ---- Notifications

    void aNotificationIsTheSameFromAnotherNode()
    {
        TestNode old(ann);
        TestNode next(ben);
        old.lead();
        const auto records = std::vector{old.registerHook(appHook), old.write("/app/shop", bodyOf("shop"))};
        const auto first = old.due();
        old.publish();
        const Notification sent = notificationOf(first.front().hook, first.front().news, old.store, "http://n");

        next.hear(records);
        next.learnFrom(old);
        next.lead();
        const auto again = next.due();
        QCOMPARE(again.size(), size_t(1));
        QCOMPARE(notificationOf(again.front().hook, again.front().news, next.store, "http://n").id, sent.id);
    }

    void laterNewsHaveAnotherId()
    {
        TestNode node(ann);
        node.lead();
        node.registerHook(appHook);
        node.write("/app/shop", bodyOf("shop"));
        const auto first = node.due();
        node.notifier.ended(first.front().attempt, {.received = true}, node.now);
        node.write("/app/shop", bodyOf("shop"));
        const auto second = node.due();
        QVERIFY(notificationOf(at(appHook), first.front().news, node.store, {}).id
                != notificationOf(at(appHook), second.front().news, node.store, {}).id);
    }

    void anEventIsNamedAfterWhatBecameOfTheSubject_data()
    {
        using Changes = std::map<ResourcePath, bool>;
        QTest::addColumn<QByteArray>("hook");
        QTest::addColumn<Changes>("changes");
        QTest::addColumn<bool>("more");
        QTest::addColumn<QByteArray>("event");
        const ResourcePath shop = at("/app/shop");
        const ResourcePath gone = at("/app/gone");
        const ResourcePath host = at("/srv/web/h1");
        const ResourcePath goneHost = at("/srv/web/h2");
        QTest::newRow("created") << appHook << Changes{{shop, false}} << false << QByteArray("created");
        QTest::newRow("replaced") << appHook << Changes{{shop, true}} << false << QByteArray("replaced");
        QTest::newRow("deleted") << QByteArray("/app/gone/web-hooks/h") << Changes{{gone, true}} << false
                                 << QByteArray("deleted");
        QTest::newRow("created and deleted")
            << QByteArray("/app/gone/web-hooks/h") << Changes{{gone, false}} << false << QByteArray("deleted");
        QTest::newRow("something") << appHook << Changes{} << true << QByteArray("replaced");
        QTest::newRow("something, and nothing is left")
            << QByteArray("/app/gone/web-hooks/h") << Changes{} << true << QByteArray("deleted");
        QTest::newRow("a host came") << serviceHook << Changes{{host, false}} << false << QByteArray("created");
        QTest::newRow("a host came, another went")
            << serviceHook << Changes{{host, false}, {goneHost, true}} << false << QByteArray("replaced");
        QTest::newRow("hosts came, and more")
            << serviceHook << Changes{{host, false}} << true << QByteArray("replaced");
        QTest::newRow("hosts changed, nobody knows which")
            << serviceHook << Changes{} << true << QByteArray("replaced");
    }
    void anEventIsNamedAfterWhatBecameOfTheSubject()
    {
        using Changes = std::map<ResourcePath, bool>;
        QFETCH(const QByteArray, hook);
        QFETCH(const Changes, changes);
        QFETCH(const bool, more);
        QFETCH(const QByteArray, event);
        TestNode node(ann);
        node.write("/app/shop", bodyOf("shop"));
        node.write("/srv/web/h1", hostBody(10));
        const Notification notification
            = notificationOf(at(hook), {.changes = changes, .more = more}, node.store, "http://n");
        QVERIFY2(notification.body.contains("\"event\": \"" + event + '"'), notification.body);
    }

    void aNotificationNamesTheHookItsSubjectAndTheTimeOfTheNewestChange()
    {
        TestNode node(ann);
        const RecordPointer host = node.write("/srv/web/h1", hostBody(10));
        const News news{
            .changes = {{host->path, false}, {at("/srv/web/h2"), false}}, .time = host->time, .origin = host->origin};
        QCOMPARE(notificationOf(at(serviceHook), news, node.store, "http://n:6553").body,
                 "{\"name\": \"h\", \"uri\": \"http://n:6553/srv/web\", \"event\": \"replaced\", \"updated_at\": \""
                     + host->time.toUpdatedAt() + "\", \"changes\": [\"/srv/web/h1\", \"/srv/web/h2\"]}");
    }

    void whereNotAllChangesAreKnownNoneAreListed()
    {
        TestNode node(ann);
        node.write("/srv/web/h1", hostBody(10));
        QVERIFY(!notificationOf(at(serviceHook), unknownNews(node.store, at(serviceHook).subject()), node.store, {})
                     .body.contains("changes"));
    }

    void aTestSaysThatItIsOne()
    {
        const Notification one = testNotification(at(appHook), "http://n", 1);
        QCOMPARE(one.body, QByteArray("{\"name\": \"h\", \"uri\": \"http://n/app/shop\", \"event\": \"test\"}"));
        QVERIFY(one.id != testNotification(at(appHook), "http://n", 2).id);
    }
};

QTEST_APPLESS_MAIN(TestNotifier)
#include "tst_notifier.moc"

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "live/changejournal.h"

#include <QTest>

#include <thread>

using namespace nesoi;

namespace
{

RecordPointer record(QByteArrayView path, quint64 time, const QByteArray &filling = {})
{
    const QByteArray text
        = "{\n  \"a\": \"" + filling + "\",\n  \"updated_at\": \"" + HybridTime{time}.toUpdatedAt() + "\"\n}\n";
    return RecordPointer(new Record(*ResourcePath::parse(path), {time}, NodeId{1}, time, Record::Kind::Value, text));
}

RecordPointer tombstone(QByteArrayView path, quint64 time)
{
    return RecordPointer(new Record(*ResourcePath::parse(path), {time}, NodeId{1}, time, Record::Kind::Tombstone, {}));
}

/// What a Writer would tell of these records, one after the other in an empty store.
Commit commitOf(const std::vector<RecordPointer> &records)
{
    Store store;
    Commit commit;
    for (const RecordPointer &each : records)
        commit.changes.push_back(store.apply(each));
    return commit;
}

QByteArray kinds(const ChangeJournal::Events &events)
{
    QByteArrayList list;
    for (const LiveEvent &event : events.events)
        list.push_back(toText(event.kind).toByteArray() + (event.isRefresh ? "(refresh)" : ""));
    return list.join(' ');
}

} // namespace

class TestChangeJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewJournalIsEmptyAndMissesNothing()
    {
        const ChangeJournal journal("run");
        QCOMPARE(journal.run(), QByteArray("run"));
        QCOMPARE(journal.last(), quint64(0));
        QVERIFY(journal.since(0).events.empty());
        QVERIFY(!journal.since(0).missed);
    }

    void eventsAreNumberedFrom1WithoutGaps()
    {
        ChangeJournal journal("run");
        journal.committed(commitOf({record("/app/a", 1), record("/app/b", 2)}));
        journal.committed(commitOf({record("/app/c", 3)}));
        QCOMPARE(journal.last(), quint64(3));
        const ChangeJournal::Events events = journal.since(0);
        QCOMPARE(events.events.size(), size_t(3));
        for (quint64 i = 0; i < 3; ++i)
            QCOMPARE(events.events[i].number, i + 1);
        QCOMPARE(journal.since(2).events.front().record->path.text(), QByteArray("/app/c"));
        QVERIFY(journal.since(3).events.empty());
    }

    void kindsAreAsClientsSeeThem()
    {
        ChangeJournal journal("run");
        journal.committed(commitOf({record("/app/a", 1), record("/app/a", 2), record("/app/a", 3, "other"),
                                    tombstone("/app/a", 4), record("/app/a", 5)}));
        QCOMPARE(kinds(journal.since(0)), QByteArray("created replaced replaced deleted created"));
        QVERIFY(journal.since(3, 1).events.front().record->isTombstone());
    }

    void onlyAHostThatIsTheSameButForItsTimeIsRefreshed()
    {
        ChangeJournal journal("run");
        journal.committed(commitOf({record("/srv/dm/one", 1), record("/srv/dm/one", 2), record("/srv/dm/one", 3, "x"),
                                    record("/srv/dm/one", 4, "x")}));
        QCOMPARE(kinds(journal.since(0)), QByteArray("created replaced(refresh) replaced replaced(refresh)"));
    }

    void whatNobodyCouldSeeIsNoEvent()
    {
        ChangeJournal journal("run");
        journal.committed(commitOf({tombstone("/app/a", 1), tombstone("/app/a", 2)})); // For nothing.
        journal.committed(commitOf({record("/app/b", 9), record("/app/b", 8)})); // Stale.
        QCOMPARE(kinds(journal.since(0)), QByteArray("created"));
    }

    void theDeadAndThoseWhoComeBackAreTold()
    {
        ChangeJournal journal("run");
        const RecordPointer one = record("/srv/dm/one", 1);
        journal.committed(commitOf({one}));
        journal.committed({.expired = {one}});
        Commit back = commitOf(
            {record("/srv/dm/one", 1), record("/srv/dm/other", 1), record("/srv/dm/one", 2), record("/srv/dm/one", 3)});
        back.changes.erase(back.changes.begin());
        back.revived = {one->path};
        journal.committed(back);
        QCOMPARE(kinds(journal.since(0)), QByteArray("created expired created revived replaced(refresh)"));
        QVERIFY(journal.since(1, 1).events.front().record == one);
        QCOMPARE(journal.since(3, 1).events.front().record->time.ticks, quint64(2));
    }

    void noMoreComeAtOnceThanAskedFor()
    {
        ChangeJournal journal("run");
        for (quint64 i = 1; i <= 10; ++i)
            journal.committed(commitOf({record("/app/a", i)}));
        const ChangeJournal::Events events = journal.since(3, 4);
        QCOMPARE(events.events.size(), size_t(4));
        QCOMPARE(events.events.front().number, quint64(4));
        QCOMPARE(events.events.back().number, quint64(7));
        QVERIFY(!events.missed);
    }

    void whoIsTooFarBehindHasMissedSome()
    {
        ChangeJournal journal("run", 4);
        for (quint64 i = 1; i <= 10; ++i)
            journal.committed(commitOf({record("/app/a", i)}));
        QVERIFY(!journal.since(6).missed); // 7 is the oldest.
        QCOMPARE(journal.since(6).events.size(), size_t(4));
        QVERIFY(journal.since(5).missed);
        QCOMPARE(journal.since(0).events.front().number, quint64(7));
        QVERIFY(journal.since(0).missed);
    }

    void aNumberThatThereWasNotYetHasMissedAll()
    {
        ChangeJournal journal("run");
        journal.committed(commitOf({record("/app/a", 1)}));
        QVERIFY(journal.since(2).missed);
        QVERIFY(journal.since(2).events.empty());
    }

    void theTextsThatItKeepsAreBounded()
    {
        ChangeJournal journal("run", 1000, 10'000);
        for (quint64 i = 1; i <= 20; ++i)
            journal.committed(commitOf({record("/app/a", i, QByteArray(3000, 'x'))}));
        QCOMPARE(journal.since(0).events.size(), size_t(3));
        journal.committed(commitOf({record("/app/a", 21, QByteArray(50'000, 'x'))}));
        QCOMPARE(journal.since(20).events.size(), size_t(1)); // The newest is there whatever it takes.
        QVERIFY(journal.since(19).missed);
        journal.committed(commitOf({record("/app/b", 22)}));
        journal.committed(commitOf({record("/app/b", 23)}));
        QCOMPARE(journal.since(0).events.size(), size_t(2));
    }

    void onlyThoseWhoWantAreWoken()
    {
        ChangeJournal journal("run");
        std::atomic<bool> wants = false;
        std::atomic<bool> others = true;
        int woken = 0;
        int othersWoken = 0;
        journal.addReader(wants, [&] { ++woken; });
        journal.addReader(others, [&] { ++othersWoken; });
        journal.committed(commitOf({record("/app/a", 1)}));
        QCOMPARE(woken, 0);
        QCOMPARE(othersWoken, 1);
        wants = true;
        journal.committed(commitOf({record("/app/a", 2), record("/app/a", 3)}));
        QCOMPARE(woken, 1); // Once a commit.
        journal.committed(commitOf({tombstone("/app/b", 1)}));
        journal.committed({.marks = {{.origin = NodeId{1}, .seen = 4}}});
        QCOMPARE(woken, 1); // There was nothing to be read.
        wants = false;
        journal.committed(commitOf({record("/app/a", 4)}));
        QCOMPARE(woken, 1);
    }

    void aReaderFindsWhatItIsWokenFor()
    {
        ChangeJournal journal("run");
        const std::atomic<bool> wants = true;
        quint64 found = 0;
        journal.addReader(wants, [&] { found = journal.last(); }); // Nor does it lock itself out.
        journal.committed(commitOf({record("/app/a", 1), record("/app/a", 2)}));
        QCOMPARE(found, quint64(2));
    }

    void readersOnOtherThreadsMissNothing()
    {
        ChangeJournal journal("run");
        constexpr quint64 all = 5000;
        std::thread writer([&] {
            for (quint64 i = 1; i <= all; ++i)
                journal.committed(commitOf({record("/app/a", i)}));
        });
        quint64 last = 0;
        bool inOrder = true;
        while (last < all && inOrder) {
            for (const LiveEvent &event : journal.since(last, 100).events)
                inOrder = inOrder && event.number == ++last;
        }
        writer.join();
        QVERIFY(inOrder);
        QCOMPARE(last, all);
    }
};

QTEST_APPLESS_MAIN(TestChangeJournal)
#include "tst_changejournal.moc"

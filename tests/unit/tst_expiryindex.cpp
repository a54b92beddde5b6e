// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "store/expiryindex.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace nesoi;

namespace
{

constexpr qint64 second = 1'000'000;
constexpr qint64 start = 1000 * second;

ResourcePath pathOf(QByteArrayView name)
{
    return *ResourcePath::parse("/srv/dm/" + name.toByteArray());
}

/// lifeText: members of the canonical text.
RecordPointer host(QByteArrayView name, const QByteArray &lifeText)
{
    return RecordPointer(
        new Record(pathOf(name), {1}, NodeId{1}, 1, Record::Kind::Value, "{\n" + lifeText + "  \"z\": 0\n}\n"));
}

QByteArray seconds(const char *key, qint64 number)
{
    return "  \"" + QByteArray(key) + "\": " + QByteArray::number(number) + ",\n";
}

RecordPointer withTtl(QByteArrayView name, qint64 ttl)
{
    return host(name, seconds("ttl", ttl));
}

RecordPointer withReap(QByteArrayView name, qint64 ttl, qint64 reap)
{
    return host(name, seconds("reap", reap) + seconds("ttl", ttl));
}

RecordPointer tombstone(QByteArrayView name)
{
    return RecordPointer(new Record(pathOf(name), {2}, NodeId{1}, 2, Record::Kind::Tombstone, {}));
}

QByteArray names(const std::vector<RecordPointer> &records)
{
    QByteArrayList list;
    for (const RecordPointer &record : records)
        list.push_back(record->path.name().toByteArray());
    return list.join(' ');
}

} // namespace

class TestExpiryIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLifetimeIsReadFromTheText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("ttl"); // -1: nothing.
        QTest::addColumn<qint64>("reap");
        QTest::newRow("neither") << QByteArray() << qint64(-1) << qint64(-1);
        QTest::newRow("ttl") << seconds("ttl", 30) << 30 * second << qint64(-1);
        QTest::newRow("both") << seconds("reap", 60) + seconds("ttl", 30) << 30 * second << 60 * second;
        QTest::newRow("reap alone never comes") << seconds("reap", 60) << qint64(-1) << qint64(-1);
        QTest::newRow("a fraction") << QByteArray("  \"ttl\": 0.25,\n") << second / 4 << qint64(-1);
        QTest::newRow("an exponent") << QByteArray("  \"ttl\": 1.5E+2,\n") << 150 * second << qint64(-1);
        QTest::newRow("next to nothing") << QByteArray("  \"ttl\": 1e-300,\n") << qint64(1) << qint64(-1);
        QTest::newRow("longer than time") << QByteArray("  \"ttl\": 1e300,\n") << qint64(1e18) << qint64(-1);
        QTest::newRow("a peer's zero") << seconds("ttl", 0) << qint64(-1) << qint64(-1);
        QTest::newRow("a peer's past") << seconds("ttl", -5) << qint64(-1) << qint64(-1);
        QTest::newRow("a peer's word") << QByteArray("  \"ttl\": \"30\",\n") << qint64(-1) << qint64(-1);
        QTest::newRow("a peer's nan") << QByteArray("  \"ttl\": nan,\n") << qint64(-1) << qint64(-1);
        QTest::newRow("inside of another member")
            << QByteArray("  \"endpoints\": {\n    \"ttl\": 5\n  },\n") << qint64(-1) << qint64(-1);
    }
    void aLifetimeIsReadFromTheText()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const qint64, ttl);
        QFETCH(const qint64, reap);
        const Lifetime life = lifetimeOf("{\n" + text + "  \"updated_at\": \"…\"\n}\n");
        QCOMPARE(life.ttl.value_or(-1), ttl);
        QCOMPARE(life.reap.value_or(-1), reap);
    }

    void aHostDiesWhenItsTtlIsOver()
    {
        ExpiryIndex index;
        const RecordPointer one = withTtl("one", 10);
        QVERIFY(!index.put(one, start, start));
        QCOMPARE(index.next(start), start + 10 * second);
        QVERIFY(index.expire(start + 10 * second - 1).empty());
        QVERIFY(!index.isDead(one->path));
        QVERIFY(index.expire(start + 10 * second) == std::vector{one});
        QVERIFY(index.isDead(one->path));
    }

    void eachDeathIsToldOnce()
    {
        ExpiryIndex index;
        index.put(withTtl("one", 10), start, start);
        QCOMPARE(index.expire(start + 20 * second).size(), size_t(1));
        QVERIFY(index.expire(start + 20 * second).empty());
        QVERIFY(index.expire(start + 40 * second).empty());
        QCOMPARE(index.next(start + 40 * second), std::nullopt);
    }

    void theyExpireInTheOrderOfTheirDeaths()
    {
        ExpiryIndex index;
        index.put(withTtl("c", 30), start, start);
        index.put(withTtl("a", 10), start, start);
        index.put(withTtl("d", 10), start + 25 * second, start + 25 * second);
        index.put(withTtl("b", 20), start, start);
        QCOMPARE(names(index.expire(start + 100 * second)), QByteArray("a b c d"));
    }

    void aRefreshPutsItOff()
    {
        ExpiryIndex index;
        index.put(withTtl("one", 10), start, start);
        QVERIFY(!index.put(withTtl("one", 10), start + 9 * second, start + 9 * second));
        QVERIFY(index.expire(start + 18 * second).empty());
        QCOMPARE(index.expire(start + 19 * second).size(), size_t(1));
        QCOMPARE(index.size(), 1);
    }

    void whatHasNoTtlCostsNothing()
    {
        ExpiryIndex index;
        QVERIFY(!index.put(host("one", {}), start, start));
        QVERIFY(!index.put(host("two", seconds("reap", 5)), start, start));
        QVERIFY(!index.put(tombstone("three"), start, start));
        QCOMPARE(index.size(), 0);
        QCOMPARE(index.next(start), std::nullopt);
    }

    void aDeadHostThatIsUpdatedIsRevivedOnce()
    {
        ExpiryIndex index;
        index.put(withTtl("one", 10), start, start);
        QCOMPARE(index.expire(start + 20 * second).size(), size_t(1));
        QVERIFY(index.put(withTtl("one", 10), start + 20 * second, start + 20 * second));
        QVERIFY(!index.isDead(pathOf("one")));
        QVERIFY(!index.put(withTtl("one", 10), start + 21 * second, start + 21 * second));
        QCOMPARE(index.expire(start + 31 * second).size(), size_t(1)); // And may die again.
    }

    void anUpdateThatIsTooOldItselfDoesNotRevive()
    {
        ExpiryIndex index;
        index.put(withTtl("one", 10), start, start);
        QCOMPARE(index.expire(start + 20 * second).size(), size_t(1));
        QVERIFY(!index.put(withTtl("one", 10), start + 5 * second, start + 20 * second));
        QVERIFY(index.isDead(pathOf("one")));
        QVERIFY(index.expire(start + 60 * second).empty());
    }

    void aHostThatComesTooLateIsToldOfAsDead()
    {
        ExpiryIndex index;
        QVERIFY(!index.put(withTtl("one", 10), start, start + 60 * second));
        QVERIFY(*index.next(start + 60 * second) <= start + 60 * second);
        QCOMPARE(index.expire(start + 60 * second).size(), size_t(1));
    }

    void aDeletedHostIsForgottenAndNotRevived()
    {
        ExpiryIndex index;
        index.put(withTtl("one", 10), start, start);
        QCOMPARE(index.expire(start + 20 * second).size(), size_t(1));
        QVERIFY(!index.put(tombstone("one"), start + 21 * second, start + 21 * second));
        QCOMPARE(index.size(), 0);
        QVERIFY(!index.isDead(pathOf("one")));
        QVERIFY(!index.put(withTtl("one", 10), start + 22 * second, start + 22 * second)); // It is a new one.
    }

    void aDeadHostThatGivesUpItsTtlIsRevivedForGood()
    {
        ExpiryIndex index;
        index.put(withTtl("one", 10), start, start);
        QCOMPARE(index.expire(start + 20 * second).size(), size_t(1));
        QVERIFY(index.put(host("one", {}), start + 20 * second, start + 20 * second));
        QCOMPARE(index.size(), 0);
    }

    void theDeadAreReapedSoLongAfterTheirDeathUntilTheyAreRemoved()
    {
        ExpiryIndex index;
        const RecordPointer one = withReap("one", 10, 60);
        index.put(one, start, start);
        index.put(withTtl("never", 10), start, start);
        QVERIFY(index.toBeReaped(start + 100 * second).empty()); // Nobody died: expire() was not called.
        QCOMPARE(index.expire(start + 10 * second).size(), size_t(2));
        QCOMPARE(index.next(start + 10 * second), start + 70 * second);
        QVERIFY(index.toBeReaped(start + 70 * second - 1).empty());
        QVERIFY(index.toBeReaped(start + 70 * second) == std::vector{one});
        QVERIFY(index.toBeReaped(start + 80 * second) == std::vector{one});
        QCOMPARE(index.next(start + 70 * second), std::nullopt);
        index.remove(one->path);
        QVERIFY(index.toBeReaped(start + 80 * second).empty());
        QCOMPARE(index.size(), 1);
    }

    void whoCameBackIsNotReaped()
    {
        ExpiryIndex index;
        index.put(withReap("one", 10, 60), start, start);
        QCOMPARE(index.expire(start + 10 * second).size(), size_t(1));
        QVERIFY(index.put(withReap("one", 10, 60), start + 69 * second, start + 69 * second));
        QVERIFY(index.toBeReaped(start + 75 * second).empty());
    }

    void theDeadAreKnownInTheOrderInWhichTheyDied()
    {
        ExpiryIndex index;
        index.put(withTtl("b", 20), start, start);
        index.put(withTtl("a", 10), start, start);
        index.put(withTtl("lives", 1000), start, start);
        QCOMPARE(index.expire(start + 60 * second).size(), size_t(2));
        const std::vector<Death> deaths = index.deaths();
        QCOMPARE(deaths.size(), size_t(2));
        QCOMPARE(deaths[0].at, start + 10 * second);
        QCOMPARE(deaths[1].host->path, pathOf("b"));
        index.put(withTtl("a", 10), start + 60 * second, start + 60 * second);
        QCOMPARE(index.deaths().size(), size_t(1));
    }

    // ---- Clocks that were wrong

    void whoIsYoungerThanItSeemedComesBackOrLivesOn()
    {
        ExpiryIndex index;
        index.put(withTtl("dead", 10), start - 60 * second, start);
        index.put(withTtl("lives", 100), start - 60 * second, start);
        QCOMPARE(names(index.expire(start)), QByteArray("dead"));
        const auto young = [](const Record &) { return start - second; };
        QCOMPARE(names(index.reconsider(young, start + second)), QByteArray("dead"));
        QVERIFY(!index.isDead(pathOf("dead")));
        QCOMPARE(names(index.expire(start + 9 * second)), QByteArray("dead"));
        QVERIFY(index.expire(start + 98 * second).empty());
        QCOMPARE(names(index.expire(start + 99 * second)), QByteArray("lives"));
    }

    void nobodyIsYoungerThanWhatWasHeardOfIt()
    {
        ExpiryIndex index;
        index.put(withTtl("one", 10), start - 60 * second, start);
        QCOMPARE(index.expire(start).size(), size_t(1));
        const auto tooYoung = [](const Record &) { return start + 1000 * second; };
        QVERIFY(index.reconsider(tooYoung, start + 20 * second).empty());
        QVERIFY(index.isDead(pathOf("one")));
        QVERIFY(index.expire(start + 2000 * second).empty()); // Nor is it told of a second time.
    }

    void nobodyDiesBecauseClocksWereWrong()
    {
        ExpiryIndex index;
        index.put(withTtl("one", 10), start, start);
        const auto old = [](const Record &) { return start - 1000 * second; };
        QVERIFY(index.reconsider(old, start).empty());
        QVERIFY(index.expire(start + 10 * second - 1).empty());
        QCOMPARE(index.expire(start + 10 * second).size(), size_t(1));
    }

    // ---- All of it

    void anySequenceGivesWhatAScanWouldGive()
    {
        struct Model {
            qint64 diesAt;
            bool isDead;
        };
        QRandomGenerator random(7);
        ExpiryIndex index;
        std::map<QByteArray, Model> model;
        for (qint64 now = start; now < start + 1500; now += random.bounded(3)) {
            const QByteArray name = QByteArray::number(random.bounded(40));
            const auto known = model.find(name);
            const bool wasDead = known != model.end() && known->second.isDead;
            if (const int choice = random.bounded(10); choice == 0) {
                QVERIFY(!index.put(tombstone(name), now, now));
                model.erase(name);
            } else if (choice < 6) {
                const qint64 renewedAt = now - random.bounded(60);
                const bool isDead = wasDead && renewedAt + 50 <= now;
                QCOMPARE(index.put(host(name, "  \"ttl\": 0.00005,\n"), renewedAt, now), wasDead && !isDead);
                model[name] = {renewedAt + 50, isDead};
            } else {
                std::vector<std::pair<qint64, QByteArray>> died;
                for (auto &[each, state] : model) {
                    if (!state.isDead && state.diesAt <= now) {
                        state.isDead = true;
                        died.emplace_back(state.diesAt, each);
                    }
                }
                std::ranges::sort(died);
                QByteArrayList expected;
                for (const auto &[at, each] : died)
                    expected.push_back(each);
                QCOMPARE(names(index.expire(now)), expected.join(' '));
            }
            QCOMPARE(index.size(), qsizetype(model.size()));
            for (const auto &[each, state] : model)
                QCOMPARE(index.isDead(pathOf(each)), state.isDead);
        }
    }
};

QTEST_APPLESS_MAIN(TestExpiryIndex)
#include "tst_expiryindex.moc"

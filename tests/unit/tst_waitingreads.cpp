// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/waitingreads.h"

#include <QTest>

#include <functional>
#include <map>
#include <memory>

using namespace nesoi;
using namespace std::chrono_literals;

namespace
{

using Time = WaitingReads::Clock::time_point;

constexpr size_t journalSize = 10;

} // namespace

/// The waiting reads of a worker, by virtual time. What is at a path is a number, which stands as its tag.
class WaitingReadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aReadThatIsNewsIsAnsweredAtOnce();
    void aReadIsAnsweredWhenItsPathChanges_data();
    void aReadIsAnsweredWhenItsPathChanges();
    void aChangeElsewhereIsNotLookedAt();
    void aChangeThatMakesNoDifferenceAnswersNobody();
    void aChangeDuringTheFirstLookIsNotMissed();
    void whatTheJournalNoLongerHoldsIsNotMissed();
    void manyOfTheSameAreLookedAtOnce();
    void aReadEndsWhenItsTimeIsUp();
    void readsEndInTheOrderOfTheirTimes();
    void aClientThatHasGoneIsForgotten();
    void itIsWokenOnlyWhileSomebodyWaits();

    void hooksAreAskedAboutOnceASecond();
    void manyWhoWaitForTheSameHooksAskOnce();
    void pagesAreAskedAboutEach();
    void veryManyHooksAreAskedAboutLessOften();
    void aHooksChangeIsNoticedWithoutWaitingForTheNextQuestion();
    void aReadOfAHookEndsInTimeThoughTheLeaderIsSilent();
    void theFirstAnswerOfTheLeaderIsWaitedFor();

    void whoIsInAHurryIsAnsweredAtOnce();
    void allAreAnsweredWhenTheNodeStops();

private:
    std::optional<Response> begin(quint64 token, QByteArrayView path, std::chrono::seconds wait = 10s,
                                  const QByteArray &tag = "0");
    void change(QByteArrayView path, bool isRefresh = false);
    void write(QByteArrayView path, bool isRefresh = false); ///< And does not tell the reads.
    void tell(QByteArrayView hooks, int states = 0);
    [[nodiscard]] Response look(const Read &read) const;
    void pass(std::chrono::milliseconds time);

    std::unique_ptr<ChangeJournal> m_journal;
    std::unique_ptr<LiveState> m_state;
    std::unique_ptr<WaitingReads> m_reads;
    std::map<QByteArray, int> m_numbers; ///< By path.
    int m_looks = 0;
    std::function<void()> m_atLook;
    std::vector<QByteArray> m_asked;
    std::map<quint64, Response> m_answers;
    std::vector<quint64> m_order;
    Time m_now{};
};

void WaitingReadsTest::init()
{
    m_journal = std::make_unique<ChangeJournal>("run", journalSize);
    m_state = std::make_unique<LiveState>();
    m_numbers.clear();
    m_looks = 0;
    m_atLook = {};
    m_asked.clear();
    m_answers.clear();
    m_order.clear();
    m_now = WaitingReads::Clock::now();
    m_reads = std::make_unique<WaitingReads>(
        *m_journal, *m_state,
        WaitingReads::Doors{.look = [this](const Read &read) -> std::optional<Response> {
                                ++m_looks;
                                if (read.path.kind() == ResourcePath::Kind::Hook)
                                    return std::nullopt;
                                Response response = look(read);
                                if (m_atLook)
                                    std::exchange(m_atLook, {})();
                                return response;
                            },
                            .lookWith = [this](const Read &read, const ShownHookStates &) { return look(read); },
                            .ask = [this](const HookSelection &hooks) { m_asked.push_back(hooks.path.text()); },
                            .answer =
                                [this](quint64 token, Response &&response) {
                                    m_order.push_back(token);
                                    m_answers.emplace(token, std::move(response));
                                }});
}

Response WaitingReadsTest::look(const Read &read) const
{
    const auto number = m_numbers.find(read.path.text());
    const QByteArray tag = '"' + QByteArray::number(number == m_numbers.end() ? 0 : number->second) + '"';
    return {.status = read.conditions.ifNoneMatch->matchesWeakly(tag) ? 304 : 200, .entityTag = tag};
}

std::optional<Response> WaitingReadsTest::begin(quint64 token, QByteArrayView path, std::chrono::seconds wait,
                                                const QByteArray &tag)
{
    Read read{.path = *ResourcePath::parse(path), .host = "node", .wait = wait};
    read.conditions.ifNoneMatch = EntityTagList::parse('"' + tag + '"');
    return m_reads->begin(token, std::move(read), m_now);
}

void WaitingReadsTest::write(QByteArrayView path, bool isRefresh)
{
    const auto parsed = ResourcePath::parse(path);
    ++m_numbers[parsed->text()];
    const QByteArray body = isRefresh ? "{\n  \"updated_at\": \"x\"\n}\n"
                                      : "{\n  \"n\": " + QByteArray::number(m_numbers[parsed->text()]) + "\n}\n";
    const RecordPointer record(new Record(*parsed, {}, {}, 1, Record::Kind::Value, body));
    m_journal->committed({.changes = {{Change::Kind::Replaced, record, record}}});
}

void WaitingReadsTest::change(QByteArrayView path, bool isRefresh)
{
    write(path, isRefresh);
    m_reads->news(m_now);
}

void WaitingReadsTest::tell(QByteArrayView hooks, int states)
{
    ShownHookStates told;
    for (int i = 0; i < states; ++i)
        told[*ResourcePath::parse("/app/a/web-hooks/k" + QByteArray::number(i))] = {};
    m_reads->tell({*ResourcePath::parse(hooks)}, told, m_now);
}

void WaitingReadsTest::pass(std::chrono::milliseconds time)
{
    const Time until = m_now + time;
    while (m_reads->nextTime() && *m_reads->nextTime() <= until) {
        m_now = std::max(m_now, *m_reads->nextTime());
        m_reads->timePassed(m_now);
    }
    m_now = until;
}

void WaitingReadsTest::aReadThatIsNewsIsAnsweredAtOnce()
{
    const auto response = begin(1, "/app/a", 10s, "other");
    QVERIFY(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(response->fields, QByteArray("Preference-Applied: wait=10\r\n"));
    QCOMPARE(m_state->waitingReads, 0);
}

void WaitingReadsTest::aReadIsAnsweredWhenItsPathChanges_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("changed");

    QTest::newRow("application") << QByteArray("/app/a") << QByteArray("/app/a");
    QTest::newRow("applications") << QByteArray("/app") << QByteArray("/app/a");
    QTest::newRow("host") << QByteArray("/srv/s/h") << QByteArray("/srv/s/h");
    QTest::newRow("service") << QByteArray("/srv/s") << QByteArray("/srv/s/h");
    QTest::newRow("services") << QByteArray("/srv") << QByteArray("/srv/s/h");
    QTest::newRow("hooks") << QByteArray("/srv/s/web-hooks") << QByteArray("/srv/s/web-hooks/k");
    QTest::newRow("all hooks") << QByteArray("/web-hooks") << QByteArray("/srv/s/web-hooks/k");
}

void WaitingReadsTest::aReadIsAnsweredWhenItsPathChanges()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, changed);
    QVERIFY(!begin(1, path));
    QCOMPARE(m_state->waitingReads, 1);
    ++m_numbers[path];
    change(changed);
    QCOMPARE(m_answers.at(1).status, 200);
    QCOMPARE(m_answers.at(1).fields, QByteArray("Preference-Applied: wait=10\r\n"));
    QCOMPARE(m_state->waitingReads, 0);
}

void WaitingReadsTest::aChangeElsewhereIsNotLookedAt()
{
    for (const char *path : {"/app/a", "/srv/s", "/srv/s/h", "/app/a/web-hooks", "/web-hooks"})
        QVERIFY(!begin(quint64(m_looks) + 1, path));
    const int before = m_looks;
    for (const char *path : {"/app/aa", "/srv/ss/h", "/srv/t/s", "/app/web-hooks", "/srv/web-hooks/web-hook"})
        change(path);
    QCOMPARE(m_looks, before);
    change("/app/b/web-hooks/k");
    QCOMPARE(m_looks, before + 1); // Among all hooks.
}

void WaitingReadsTest::aChangeThatMakesNoDifferenceAnswersNobody()
{
    QVERIFY(!begin(1, "/srv/s"));
    change("/srv/s/h"); // The number at /srv/s stays.
    QVERIFY(m_answers.empty());
    ++m_numbers["/srv/s"];
    change("/srv/s/h");
    QVERIFY(m_answers.contains(1));
}

void WaitingReadsTest::aChangeDuringTheFirstLookIsNotMissed()
{
    m_atLook = [this] { write("/app/a"); }; // Behind what the look saw.
    QVERIFY(!begin(1, "/app/a"));
    m_reads->news(m_now);
    QCOMPARE(m_answers.at(1).status, 200);
}

void WaitingReadsTest::whatTheJournalNoLongerHoldsIsNotMissed()
{
    QVERIFY(!begin(1, "/app/a"));
    QVERIFY(!begin(2, "/app/c"));
    write("/app/a");
    for (size_t i = 0; i <= journalSize; ++i)
        write("/app/b");
    m_reads->news(m_now);
    QVERIFY(m_answers.contains(1));
    QVERIFY(!m_answers.contains(2));
    change("/app/c");
    QVERIFY(m_answers.contains(2));
}

void WaitingReadsTest::manyOfTheSameAreLookedAtOnce()
{
    for (quint64 token = 1; token <= 100; ++token)
        QVERIFY(!begin(token, "/srv/s"));
    ++m_numbers["/srv/s"];
    const int before = m_looks;
    change("/srv/s/h");
    QCOMPARE(m_looks, before + 1);
    QCOMPARE(m_answers.size(), 100u);
}

void WaitingReadsTest::aReadEndsWhenItsTimeIsUp()
{
    QVERIFY(!begin(1, "/app/a", 3s));
    pass(2999ms);
    QVERIFY(m_answers.empty());
    pass(1ms);
    QCOMPARE(m_answers.at(1).status, 304);
    QCOMPARE(m_answers.at(1).fields, QByteArray("Preference-Applied: wait=3\r\n"));
    QVERIFY(!m_reads->nextTime());
}

void WaitingReadsTest::readsEndInTheOrderOfTheirTimes()
{
    QVERIFY(!begin(1, "/app/a", 30s));
    QVERIFY(!begin(2, "/app/a", 10s));
    QVERIFY(!begin(3, "/app/b", 20s));
    pass(1min);
    QCOMPARE(m_order, (std::vector<quint64>{2, 3, 1}));
}

void WaitingReadsTest::aClientThatHasGoneIsForgotten()
{
    QVERIFY(!begin(1, "/app/a"));
    m_reads->gone(1);
    m_reads->gone(1);
    m_reads->gone(2);
    change("/app/a");
    pass(1min);
    QVERIFY(m_answers.empty());
    QCOMPARE(m_state->waitingReads, 0);
}

void WaitingReadsTest::itIsWokenOnlyWhileSomebodyWaits()
{
    QVERIFY(!m_state->hasReads);
    QVERIFY(begin(1, "/app/a", 10s, "other"));
    QVERIFY(!m_state->hasReads);
    QVERIFY(!begin(1, "/app/a"));
    QVERIFY(!begin(2, "/app/b"));
    QVERIFY(m_state->hasReads);
    change("/app/a");
    QVERIFY(m_state->hasReads);
    m_reads->gone(2);
    QVERIFY(!m_state->hasReads);
}

void WaitingReadsTest::hooksAreAskedAboutOnceASecond()
{
    QVERIFY(!begin(1, "/app/a/web-hooks/k", 60s));
    QCOMPARE(m_asked.size(), 1u);
    for (int seconds = 0; seconds < 10; ++seconds) {
        tell("/app/a/web-hooks/k");
        pass(1s);
    }
    QVERIFY(m_asked.size() >= 10 && m_asked.size() <= 11);
    QVERIFY(m_answers.empty());
    ++m_numbers["/app/a/web-hooks/k"];
    tell("/app/a/web-hooks/k");
    QCOMPARE(m_answers.at(1).status, 200);
    QVERIFY(!m_reads->nextTime());
}

void WaitingReadsTest::manyWhoWaitForTheSameHooksAskOnce()
{
    for (quint64 token = 1; token <= 10; ++token)
        QVERIFY(!begin(token, "/app/a/web-hooks/k"));
    QCOMPARE(m_asked.size(), 1u);
    tell("/app/a/web-hooks/k");
    pass(1100ms);
    QCOMPARE(m_asked.size(), 2u);
    ++m_numbers["/app/a/web-hooks/k"];
    tell("/app/a/web-hooks/k");
    QCOMPARE(m_answers.size(), 10u);
}

void WaitingReadsTest::pagesAreAskedAboutEach()
{
    const auto page = [](const QByteArray &after) {
        return HookSelection{*ResourcePath::parse("/app/a/web-hooks/k"), {.after = after, .limit = 1}};
    };
    const auto read = [&](const QByteArray &after) {
        Read one{.path = page(after).path, .selection = page(after).selection, .host = "node", .wait = 10s};
        one.conditions.ifNoneMatch = EntityTagList::parse("\"0\"");
        return one;
    };
    QVERIFY(!m_reads->begin(1, read("a"), m_now));
    QVERIFY(!m_reads->begin(2, read("a"), m_now));
    QVERIFY(!m_reads->begin(3, read("b"), m_now));
    QCOMPARE(m_asked.size(), 2u);
    m_numbers["/app/a/web-hooks/k"] = 1;
    m_reads->tell(page("a"), {}, m_now);
    QCOMPARE(m_order, (std::vector<quint64>{1, 2}));
    m_reads->tell(page("b"), {}, m_now);
    QVERIFY(m_answers.contains(3));
}

void WaitingReadsTest::veryManyHooksAreAskedAboutLessOften()
{
    QVERIFY(!begin(1, "/app/a/web-hooks/k", 60s));
    tell("/app/a/web-hooks/k", 10'000);
    pass(1900ms);
    QCOMPARE(m_asked.size(), 1u);
    pass(200ms);
    QCOMPARE(m_asked.size(), 2u);
    tell("/app/a/web-hooks/k", 10);
    pass(1100ms);
    QCOMPARE(m_asked.size(), 3u);
}

void WaitingReadsTest::aHooksChangeIsNoticedWithoutWaitingForTheNextQuestion()
{
    QVERIFY(!begin(1, "/app/a/web-hooks/k"));
    tell("/app/a/web-hooks/k");
    change("/app/a/web-hooks/k");
    QCOMPARE(m_asked.size(), 2u);
    tell("/app/a/web-hooks/k");
    QCOMPARE(m_answers.at(1).status, 200);
}

void WaitingReadsTest::aReadOfAHookEndsInTimeThoughTheLeaderIsSilent()
{
    QVERIFY(!begin(1, "/app/a/web-hooks/k", 3s));
    tell("/app/a/web-hooks/k");
    pass(3s);
    QCOMPARE(m_answers.at(1).status, 304);
    tell("/app/a/web-hooks/k");
    QCOMPARE(m_order.size(), 1u);
}

void WaitingReadsTest::theFirstAnswerOfTheLeaderIsWaitedFor()
{
    QVERIFY(!begin(1, "/app/a/web-hooks/k", 1s));
    pass(2s);
    QVERIFY(m_answers.empty());
    tell("/app/a/web-hooks/k");
    QCOMPARE(m_answers.at(1).status, 304);
}

void WaitingReadsTest::whoIsInAHurryIsAnsweredAtOnce()
{
    QVERIFY(!begin(1, "/app/a", 300s));
    QVERIFY(!begin(2, "/app/a/web-hooks/k"));
    for (const quint64 token : {1u, 2u, 3u})
        m_reads->hurry(token, m_now);
    QCOMPARE(m_answers.at(1).status, 304);
    QVERIFY(!m_answers.contains(2));
    tell("/app/a/web-hooks/k");
    QCOMPARE(m_answers.at(2).status, 304);
    QCOMPARE(m_answers.size(), size_t(2));
    QVERIFY(!m_reads->nextTime());
}

void WaitingReadsTest::allAreAnsweredWhenTheNodeStops()
{
    QVERIFY(!begin(1, "/app/a", 300s));
    QVERIFY(!begin(2, "/srv", 10s));
    QVERIFY(!begin(3, "/app/a/web-hooks/k"));
    QVERIFY(!begin(4, "/app/b/web-hooks/k"));
    tell("/app/a/web-hooks/k");
    m_reads->drain();
    for (const quint64 token : {1u, 2u, 3u})
        QCOMPARE(m_answers.at(token).status, 304);
    tell("/app/b/web-hooks/k");
    QCOMPARE(m_answers.at(4).status, 304);
    QCOMPARE(begin(5, "/app/a")->status, 304);
}

QTEST_GUILESS_MAIN(WaitingReadsTest)
#include "tst_waitingreads.moc"

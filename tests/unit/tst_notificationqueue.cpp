// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/notificationqueue.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <random>

using namespace nesoi;

namespace
{

constexpr MonotonicMs minute = 60'000;
constexpr MonotonicMs day = 24 * 60 * minute;
const QByteArray somebody("http://127.0.0.1:4322");
const QByteArray another("http://127.0.0.1:4323");

/// Any valid path.
ResourcePath at(const QByteArray &text)
{
    return *ResourcePath::parse(text);
}

ResourcePath hookOf(int number)
{
    return at("/srv/dm/web-hooks/" + QByteArray::number(number));
}

ResourcePath host(int number)
{
    return at("/srv/dm/host" + QByteArray::number(number).rightJustified(5, '0'));
}

News newsOf(quint64 time, int hostNumber = 0, bool wasThere = true)
{
    return {.changes = {{host(hostNumber), wasThere}}, .time = {time}, .origin = {7}};
}

DeliveryOutcome received(qint64 endedAtMs = 0)
{
    return {true, "200", endedAtMs};
}

DeliveryOutcome refused(qint64 endedAtMs = 0)
{
    return {false, "500", endedAtMs};
}

/// A queue whose jitter makes every delay the shortest that it may be, and what most tests do with it.
struct Bench {
    explicit Bench(NotificationQueue::Settings settings = {})
        : queue(settings, [] { return quint64(0); })
    {
    }

    /// Hooks that may be told something now; their deliveries are under way from then on.
    std::vector<DueDelivery> take(MonotonicMs now, int most = std::numeric_limits<int>::max())
    {
        std::vector<DueDelivery> due;
        while (static_cast<int>(due.size()) < most) {
            std::optional<DueDelivery> next = queue.next(now);
            if (!next)
                break;
            due.push_back(*std::move(next));
        }
        return due;
    }

    void end(const std::vector<DueDelivery> &due, const DeliveryOutcome &outcome, MonotonicMs now)
    {
        for (const DueDelivery &delivery : due)
            queue.ended(delivery.attempt, outcome, now);
    }

    /// The names of the hooks in the order of their turns, where one delivery at a time is under way.
    QByteArrayList turns(MonotonicMs now)
    {
        QByteArrayList names;
        while (const std::optional<DueDelivery> next = queue.next(now)) {
            names.append(next->hook.name().toByteArray());
            queue.ended(next->attempt, received(), now);
        }
        return names;
    }

    /// Has hooks fail, so that they are about to be tried again at the time that is returned.
    MonotonicMs fail(int first, int count, const QByteArray &receiver, MonotonicMs now)
    {
        for (int i = first; i < first + count; ++i)
            queue.changed(hookOf(i), receiver, newsOf(1), now);
        for (auto due = take(now); !due.empty(); due = take(now))
            end(due, refused(), now);
        return now + 2 * minute;
    }

    NotificationQueue queue;
};

/// Tries hooks again and again, in vain, until none waits for its time or the end has come. Returns when it stopped.
MonotonicMs failUntil(Bench &bench, MonotonicMs end)
{
    MonotonicMs now = 0;
    for (auto next = bench.queue.nextTime(); next && *next <= end; next = bench.queue.nextTime()) {
        now = *next;
        bench.end(bench.take(now), refused(), now);
    }
    return now;
}

int countOf(const std::vector<DueDelivery> &due, const std::function<bool(const DueDelivery &)> &predicate)
{
    return static_cast<int>(std::ranges::count_if(due, predicate));
}

bool isRetry(const DueDelivery &delivery)
{
    return delivery.failures > 0;
}

/// What a NotificationQueue is to do, the slow way: each hook has the list of all that it was not told.
class Model
{
public:
    static constexpr int hookCount = 12;
    static constexpr NotificationQueue::Settings settings{
        .longestRetry = 20'000, .giveUpAfter = 100'000, .maxUnderWay = 5, .maxPerReceiver = 3};

    explicit Model(quint32 seed)
        : m_random(seed)
        , m_queue(settings, [this] { return quint64(m_random()); })
    {
    }

    /// Does something, to the queue and here. Returns what is wrong then; nothing where all is well.
    QByteArray step();

    int receipts = 0;
    int givenUp = 0;
    int revived = 0;
    int overflowing = 0; ///< Deliveries that say that there are more changes than they name.

private:
    struct Heard {
        News news;
        MonotonicMs since = 0;
        bool counts = true; ///< For the hook's age; not what it was given up for.
    };
    struct KnownHook {
        QByteArray receiver{};
        std::vector<Heard> untold{};
        std::optional<quint64> attempt{};
        size_t taken = 0; ///< Of untold: so many of the first are under way.
        bool isFailing = false;
        MonotonicMs nextTry = 0;
        int failures = 0;

        [[nodiscard]] MonotonicMs since() const;
        [[nodiscard]] News news() const;
    };
    struct UnderWay {
        int hook = 0;
        QByteArray receiver{};
        bool isRetry = false;
    };

    int below(int bound) { return static_cast<int>(m_random() % static_cast<quint32>(bound)); }
    [[nodiscard]] News someNews();
    void hear(int number, const News &news, const OwedHook *debt);
    void change();
    void owe();
    void remove();
    void clear();
    QByteArray begin();
    QByteArray end();
    QByteArray failed(KnownHook &hook, int number, const UnderWay &attempt);
    [[nodiscard]] bool mayBegin(const KnownHook &hook) const;
    [[nodiscard]] QByteArray compare() const;

    std::mt19937 m_random;
    NotificationQueue m_queue;
    MonotonicMs m_now = 0;
    quint64 m_time = 0;
    std::map<int, KnownHook> m_hooks;
    std::map<quint64, UnderWay> m_underWay;
};

MonotonicMs Model::KnownHook::since() const
{
    MonotonicMs since = std::numeric_limits<MonotonicMs>::max();
    for (const Heard &heard : untold) {
        if (heard.counts)
            since = std::min(since, heard.since);
    }
    return since;
}

News Model::KnownHook::news() const
{
    News news;
    for (const Heard &heard : untold) {
        news.changes.insert(heard.news.changes.begin(), heard.news.changes.end());
        news.time = heard.news.time;
        news.origin = heard.news.origin;
    }
    news.more = news.changes.size() > News::maxChanges;
    while (news.changes.size() > News::maxChanges)
        news.changes.erase(std::prev(news.changes.end()));
    return news;
}

News Model::someNews()
{
    News news{.time = {++m_time}, .origin = {static_cast<quint64>(below(3)) + 1}};
    for (int i = below(3) == 0 ? 30 : 1; i > 0; --i)
        news.changes.emplace(host(below(90)), below(2) == 0);
    return news;
}

/// debt: null where it is a change.
void Model::hear(int number, const News &news, const OwedHook *debt)
{
    KnownHook &hook = m_hooks[number];
    if (const QByteArray receiver = number % 4 != below(100) ? QByteArray::number(number % 4) : QByteArray("elsewhere");
        hook.receiver != receiver) {
        hook.receiver = receiver;
        hook.failures = 0;
        hook.nextTry = std::min(hook.nextTry, m_now);
    }
    const bool wasTrouble = hook.isFailing;
    const bool isNew = hook.untold.empty();
    const bool isGivenUp = debt && debt->isFailing;
    const MonotonicMs since = debt ? m_now - debt->age : m_now;
    hook.isFailing = (isNew || wasTrouble) && isGivenUp;
    if (wasTrouble && !isGivenUp) {
        ++revived;
        for (Heard &heard : hook.untold)
            heard.counts = false;
    }
    if (isNew || (wasTrouble && !isGivenUp))
        hook.nextTry = m_now;
    hook.untold.push_back({news, isGivenUp && !isNew && !wasTrouble ? m_now : since});
    if (debt)
        m_queue.owe(*debt, hook.receiver, news, m_now);
    else
        m_queue.changed(hookOf(number), hook.receiver, news, m_now);
}

void Model::change()
{
    hear(below(hookCount), someNews(), nullptr);
}

void Model::owe()
{
    const int number = below(hookCount);
    const OwedHook debt{hookOf(number), below(150'000), below(3) == 0};
    hear(number, someNews(), &debt);
}

void Model::remove()
{
    const int number = below(hookCount);
    m_queue.remove(hookOf(number));
    m_hooks.erase(number);
}

void Model::clear()
{
    m_queue.clear();
    m_hooks.clear();
}

bool Model::mayBegin(const KnownHook &hook) const
{
    if (hook.untold.empty() || hook.attempt || hook.isFailing || hook.nextTry > m_now)
        return false;
    const auto count = [this](auto predicate) {
        return std::ranges::count_if(m_underWay, [&](const auto &entry) { return predicate(entry.second); });
    };
    const auto isOfReceiver = [&](const UnderWay &attempt) { return attempt.receiver == hook.receiver; };
    if (std::ssize(m_underWay) >= settings.maxUnderWay || count(isOfReceiver) >= settings.maxPerReceiver)
        return false;
    return hook.failures == 0
        || (count([](const UnderWay &attempt) { return attempt.isRetry; }) < settings.maxUnderWay / 2
            && count([&](const UnderWay &attempt) { return attempt.isRetry && isOfReceiver(attempt); })
                < settings.maxPerReceiver / 2);
}

QByteArray Model::begin()
{
    const std::optional<DueDelivery> due = m_queue.next(m_now);
    if (!due) {
        std::optional<MonotonicMs> nextTime;
        for (const auto &[number, hook] : m_hooks) {
            if (mayBegin(hook))
                return "a hook may be told something, and is not";
            if (!hook.untold.empty() && !hook.attempt && !hook.isFailing && hook.nextTry > m_now)
                nextTime = std::min(nextTime.value_or(hook.nextTry), hook.nextTry);
        }
        return m_queue.nextTime() == nextTime ? QByteArray() : QByteArray("the next time is another");
    }
    const int number = due->hook.name().toInt();
    const auto found = m_hooks.find(number);
    if (found == m_hooks.end() || !mayBegin(found->second))
        return "a hook is told something that must not be";
    KnownHook &hook = found->second;
    if (due->news != hook.news())
        return "the news are others";
    if (due->failures != hook.failures)
        return "the failures are others";
    if (due->news.more)
        ++overflowing;
    hook.attempt = due->attempt;
    hook.taken = hook.untold.size();
    if (!m_underWay.emplace(due->attempt, UnderWay{number, hook.receiver, hook.failures > 0}).second)
        return "an attempt's number is used twice";
    return {};
}

QByteArray Model::end()
{
    if (m_underWay.empty())
        return {};
    const auto ended = std::next(m_underWay.begin(), below(static_cast<int>(m_underWay.size())));
    const auto [number, attempt] = *ended;
    m_underWay.erase(ended);
    const bool isReceived = below(4) == 0 || attempt.receiver == "3"; // That one never fails.
    m_queue.ended(number, isReceived ? received() : refused(), m_now);
    const auto found = m_hooks.find(attempt.hook);
    if (found == m_hooks.end() || found->second.attempt != number)
        return {}; // Removed, and perhaps made anew.
    KnownHook &hook = found->second;
    hook.attempt.reset();
    if (!isReceived)
        return failed(hook, attempt.hook, attempt);
    ++receipts;
    hook.untold.erase(hook.untold.begin(), hook.untold.begin() + static_cast<std::ptrdiff_t>(hook.taken));
    hook.failures = 0;
    hook.nextTry = m_now;
    return {};
}

QByteArray Model::failed(KnownHook &hook, int number, const UnderWay &attempt)
{
    hook.nextTry = m_now;
    if (attempt.receiver != hook.receiver)
        return {};
    ++hook.failures;
    if (m_now - hook.since() >= settings.giveUpAfter) {
        hook.isFailing = hook.untold.size() == hook.taken;
        if (hook.isFailing) {
            ++givenUp;
            return {};
        }
        for (size_t i = 0; i < hook.taken; ++i)
            hook.untold[i].counts = false;
    }
    const MonotonicMs delay = std::min(settings.firstRetry << std::min(hook.failures - 1, 20), settings.longestRetry);
    const std::optional<HookState> state = m_queue.state(hookOf(number));
    if (!state || !state->nextTry)
        return "a hook that failed isn't tried again";
    hook.nextTry = *state->nextTry;
    const MonotonicMs waits = hook.nextTry - m_now;
    return waits >= delay * 4 / 5 && waits <= delay * 6 / 5 ? QByteArray() : QByteArray("the back-off is wrong");
}

QByteArray Model::compare() const
{
    NotificationQueue::Depth depth;
    std::vector<OwedHook> owed;
    for (const auto &[number, hook] : m_hooks) {
        const std::optional<HookState> state = m_queue.state(hookOf(number));
        const bool isWaiting = !hook.untold.empty() && !hook.attempt && !hook.isFailing;
        if (!state || state->isUnderWay != hook.attempt.has_value() || state->isFailing != hook.isFailing
            || state->nextTry != (isWaiting ? std::optional(hook.nextTry) : std::nullopt)
            || state->failures != hook.failures)
            return "a hook's state is another";
        ++(isWaiting ? depth.waiting : hook.attempt ? depth.underWay : depth.failing);
        if (hook.untold.empty()) {
            --depth.failing;
            continue;
        }
        owed.push_back({hookOf(number), m_now - hook.since(), hook.isFailing});
        if (!hook.isFailing)
            depth.oldest = std::max(depth.oldest, owed.back().age);
    }
    std::ranges::sort(owed, {}, &OwedHook::hook);
    if (m_queue.owed(m_now) != owed || m_queue.owedCount() != std::ssize(owed))
        return "others are owed something, or for longer or shorter";
    const NotificationQueue::Depth other = m_queue.depth(m_now);
    if (depth.waiting != other.waiting || depth.underWay != other.underWay || depth.failing != other.failing
        || depth.oldest != other.oldest)
        return "the depth is another";
    return {};
}

QByteArray Model::step()
{
    m_now += below(20) == 0 ? below(10'000) : below(100);
    QByteArray wrong;
    if (const int what = below(1000); what < 200)
        change();
    else if (what < 600)
        wrong = begin();
    else if (what < 970)
        wrong = end();
    else if (what < 990)
        owe();
    else if (what < 998)
        remove();
    else if (what == 998)
        clear();
    return wrong.isEmpty() ? compare() : wrong;
}

} // namespace

class TestNotificationQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newsOfSeveralPathsNameAllOfThem();
    void newsRememberWhatWasThereBeforeTheFirstChange();
    void newsHeardOfLateStillTellWhatWasThereFirst();
    void newsBearTheNewestTimeAndWhoMadeIt();
    void newsKeepSixtyFourPathsAndSayThatThereAreMore();
    void newsOfTooManyPathsAreTheSameInAnyOrder();

    void aChangeIsDueAtOnce();
    void oneDeliveryOfAHookIsUnderWayAtATime();
    void changesBeforeADeliveryAreToldAsOne();
    void aReceiptDropsOnlyWhatWasTold();
    void aFailureKeepsWhatWasNotToldAndWhatCameMeanwhile();
    void newsAreNeverMoreThanAreKept();

    void aDeliveryThatFailedIsTriedAgainLaterAndLater();
    void aRetryIsSpreadOverAFifthEitherWay_data();
    void aRetryIsSpreadOverAFifthEitherWay();
    void aReceiptEndsTheBackOff();
    void changesDoNotHastenARetry();
    void anotherReceiverIsTriedAtOnce();
    void anOldReceiversFailureIsNotHeldAgainstTheNewOne();
    void aHookIsGivenUpAfterADay();
    void aHookThatWasGivenUpIsNotTriedOfItself();
    void aHookThatWasGivenUpIsTriedWithTheNextChange();
    void aChangeDuringTheLastAttemptIsTriedAfterIt();

    void receiversTakeTurns();
    void hooksOfAReceiverTakeTurns();
    void newReceiversDoNotKeepOthersFromTheirTurn();
    void aReceiverThatComesBackGoesToTheEnd();
    void aSlowReceiverDelaysNobody();
    void noMoreAreUnderWayThanMayBe();
    void hooksThatFailedHaveAtMostHalfOfAll();
    void hooksThatFailedHaveAtMostHalfOfTheirReceiversShare();
    void aReceiverWhoseShareIsFullIsNotTriedAgain();
    void aShareOfOneIsEnoughToTryAgain();
    void retriesTakeTurnsWithFirstTries();

    void aDebtIsTriedAtOnceAndKeepsItsAge();
    void anOldDebtIsTriedOnceMore();
    void aDebtThatWasGivenUpWaitsForTheNextChange();
    void aDebtDoesNotHastenARetry();
    void aDebtIsFoldedIntoWhatIsKnown();
    void aDebtRevivesAHookThatWasGivenUp();
    void aDebtDuringADeliveryIsToldAfterIt();

    void aRemovedHookIsToldNothing_data();
    void aRemovedHookIsToldNothing();
    void theEndOfARemovedHooksDeliveryIsNotItsSuccessors();
    void theDeliveryOfARemovedHookTakesUpRoomUntilItEnds();
    void aClearedQueueHasForgottenEverythingButWhatIsUnderWay();
    void anEndIsHeardOnce();

    void theStateShowsHowAHookIsDoing();
    void aTestShowsInTheStateOnly();
    void theNextTimeIsThatOfTheFirstRetry();
    void theNextTimeIsNeverOneThatHasPassed();
    void theDepthCountsHooksByHowTheyStand();
    void theOldestIsTheOneThatWaitsForTheLongest();
    void whatIsOwedIsSortedByHook();

    void aHundredThousandHooksAreToldOnceEach();
    void agreesWithANaiveModel_data();
    void agreesWithANaiveModel();
};

// ---- News

void TestNotificationQueue::newsOfSeveralPathsNameAllOfThem()
{
    News news = newsOf(1, 1, true);
    news.fold(newsOf(2, 2, false));

    const std::map<ResourcePath, bool> expected{{host(1), true}, {host(2), false}};
    QVERIFY(news.changes == expected);
    QVERIFY(!news.more);
}

void TestNotificationQueue::newsRememberWhatWasThereBeforeTheFirstChange()
{
    News news = newsOf(1, 1, false);
    news.fold(newsOf(2, 1, true)); // Created, then replaced: all in all created.
    QCOMPARE(news.changes.at(host(1)), false);
}

void TestNotificationQueue::newsHeardOfLateStillTellWhatWasThereFirst()
{
    News news = newsOf(2, 1, true);
    news.fold(newsOf(1, 1, false));
    QCOMPARE(news.changes.at(host(1)), false);
}

void TestNotificationQueue::newsBearTheNewestTimeAndWhoMadeIt()
{
    News news{.time = {5}, .origin = {1}};
    news.fold({.time = {4}, .origin = {9}});
    QCOMPARE(news.time.ticks, 5U);
    QCOMPARE(news.origin.value, 1U);

    news.fold({.time = {6}, .origin = {2}});
    QCOMPARE(news.time.ticks, 6U);
    QCOMPARE(news.origin.value, 2U);

    news.fold({.time = {6}, .origin = {3}}); // As of records: of equal times the greater origin counts.
    QCOMPARE(news.origin.value, 3U);
    news.fold({.time = {6}, .origin = {2}});
    QCOMPARE(news.origin.value, 3U);
}

void TestNotificationQueue::newsKeepSixtyFourPathsAndSayThatThereAreMore()
{
    News news;
    for (int i = 0; i < 64; ++i)
        news.fold(newsOf(1, i));
    QCOMPARE(news.changes.size(), 64U);
    QVERIFY(!news.more);

    news.fold(newsOf(2, 64));
    QCOMPARE(news.changes.size(), 64U);
    QVERIFY(!news.changes.contains(host(64)));
    QVERIFY(news.more);

    News others = newsOf(3, 1);
    others.fold(news);
    QVERIFY(others.more); // Once some are unknown, they stay so.
}

void TestNotificationQueue::newsOfTooManyPathsAreTheSameInAnyOrder()
{
    News rising;
    News falling;
    for (int i = 0; i < 100; ++i) {
        rising.fold(newsOf(static_cast<quint64>(i) + 1, i, i % 2 == 0));
        falling.fold(newsOf(static_cast<quint64>(99 - i) + 1, 99 - i, (99 - i) % 2 == 0));
    }
    QVERIFY(rising == falling);
}

// ---- What is told

void TestNotificationQueue::aChangeIsDueAtOnce()
{
    Bench bench;
    QVERIFY(!bench.queue.next(0));
    bench.queue.changed(hookOf(1), somebody, newsOf(3), 10);

    const std::optional<DueDelivery> due = bench.queue.next(10);
    QVERIFY(due);
    QCOMPARE(due->hook.text(), hookOf(1).text());
    QVERIFY(due->news == newsOf(3));
    QCOMPARE(due->failures, 0);
    bench.queue.ended(due->attempt, received(), 11);
    QVERIFY(!bench.queue.next(day));
    QCOMPARE(bench.queue.owedCount(), 0);
}

void TestNotificationQueue::oneDeliveryOfAHookIsUnderWayAtATime()
{
    Bench bench;
    bench.queue.changed(hookOf(1), somebody, newsOf(1), 0);
    const auto first = bench.take(0);
    QCOMPARE(first.size(), 1U);

    bench.queue.changed(hookOf(1), somebody, newsOf(2), 1);
    QVERIFY(!bench.queue.next(day));
    bench.end(first, received(), day);
    QVERIFY(bench.queue.next(day));
}

void TestNotificationQueue::changesBeforeADeliveryAreToldAsOne()
{
    Bench bench;
    bench.queue.changed(hookOf(1), somebody, newsOf(1, 1, false), 0);
    bench.queue.changed(hookOf(1), somebody, newsOf(2, 2, true), 0);
    const auto due = bench.take(0);
    QCOMPARE(due.size(), 1U);

    News expected = newsOf(1, 1, false);
    expected.fold(newsOf(2, 2, true));
    QVERIFY(due[0].news == expected);
}

void TestNotificationQueue::aReceiptDropsOnlyWhatWasTold()
{
    Bench bench;
    bench.queue.changed(hookOf(1), somebody, newsOf(1, 1), 0);
    const auto first = bench.take(0);
    bench.queue.changed(hookOf(1), somebody, newsOf(2, 2), 5);
    bench.queue.changed(hookOf(1), somebody, newsOf(3, 3), 6);
    bench.end(first, received(), 7);

    QCOMPARE(bench.queue.owed(7).at(0).age, 2); // Since the first of what is left.
    const auto second = bench.take(7);
    QCOMPARE(second.size(), 1U);
    News expected = newsOf(2, 2);
    expected.fold(newsOf(3, 3));
    QVERIFY(second[0].news == expected);
}

void TestNotificationQueue::aFailureKeepsWhatWasNotToldAndWhatCameMeanwhile()
{
    Bench bench;
    bench.queue.changed(hookOf(1), somebody, newsOf(1, 1, false), 0);
    const auto first = bench.take(0);
    bench.queue.changed(hookOf(1), somebody, newsOf(2, 1, true), 5);
    bench.queue.changed(hookOf(1), somebody, newsOf(3, 3), 6);
    bench.end(first, refused(), 7);

    QCOMPARE(bench.queue.owed(7).at(0).age, 7);
    const auto second = bench.take(minute);
    QCOMPARE(second.size(), 1U);
    News expected = newsOf(1, 1, false);
    expected.fold(newsOf(3, 3));
    QVERIFY(second[0].news == expected);
    QCOMPARE(second[0].failures, 1);
}

void TestNotificationQueue::newsAreNeverMoreThanAreKept()
{
    Bench bench;
    News many;
    for (int i = 0; i < 100; ++i)
        many.changes.emplace(host(i), true);
    bench.queue.changed(hookOf(1), somebody, many, 0);
    const auto due = bench.take(0);
    QCOMPARE(due.at(0).news.changes.size(), News::maxChanges);
    QVERIFY(due[0].news.more);
}

// ---- Trying again

void TestNotificationQueue::aDeliveryThatFailedIsTriedAgainLaterAndLater()
{
    Bench bench;
    MonotonicMs now = 0;
    bench.queue.changed(hookOf(1), somebody, newsOf(1), now);
    int failures = 0;
    for (const MonotonicMs seconds : {1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300}) {
        const std::optional<DueDelivery> due = bench.queue.next(now);
        QVERIFY(due);
        QCOMPARE(due->failures, failures++);
        bench.queue.ended(due->attempt, refused(), now);
        QVERIFY(!bench.queue.next(now + seconds * 800 - 1));
        now += seconds * 800;
    }
}

void TestNotificationQueue::aRetryIsSpreadOverAFifthEitherWay_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<quint64>("random");
    QTest::addColumn<MonotonicMs>("delay");

    QTest::newRow("least of the first") << 1 << quint64(0) << MonotonicMs(800);
    QTest::newRow("most of the first") << 1 << quint64(400) << MonotonicMs(1200);
    QTest::newRow("the least again") << 1 << quint64(401) << MonotonicMs(800);
    QTest::newRow("least of the third") << 3 << quint64(0) << MonotonicMs(3200);
    QTest::newRow("most of the third") << 3 << quint64(1600) << MonotonicMs(4800);
    QTest::newRow("least of the longest") << 30 << quint64(0) << MonotonicMs(240'000);
    QTest::newRow("most of the longest") << 30 << quint64(120'000) << MonotonicMs(360'000);
}

void TestNotificationQueue::aRetryIsSpreadOverAFifthEitherWay()
{
    QFETCH(int, failures);
    QFETCH(quint64, random);
    QFETCH(MonotonicMs, delay);

    NotificationQueue queue({}, [random] { return random; });
    queue.changed(hookOf(1), somebody, newsOf(1), 0);
    MonotonicMs now = 0;
    MonotonicMs ended = 0;
    for (int i = 0; i < failures; ++i) {
        const std::optional<DueDelivery> due = queue.next(now);
        QVERIFY(due);
        queue.ended(due->attempt, refused(), now);
        ended = now;
        now = *queue.nextTime();
    }
    QCOMPARE(now - ended, delay);
}

void TestNotificationQueue::aReceiptEndsTheBackOff()
{
    Bench bench;
    const MonotonicMs now = bench.fail(1, 1, somebody, 0);
    bench.end(bench.take(now), received(), now);
    bench.queue.changed(hookOf(1), somebody, newsOf(2), now);
    const auto due = bench.take(now);
    QCOMPARE(due.size(), 1U);
    QCOMPARE(due[0].failures, 0);
}

void TestNotificationQueue::changesDoNotHastenARetry()
{
    Bench bench;
    bench.fail(1, 1, somebody, 0);
    for (MonotonicMs now = 0; now < 800; now += 10) {
        bench.queue.changed(hookOf(1), somebody, newsOf(static_cast<quint64>(now) + 2), now);
        QVERIFY(!bench.queue.next(now));
    }
    const auto due = bench.take(800);
    QCOMPARE(due.size(), 1U);
    QCOMPARE(due[0].news.time.ticks, 792U);
}

void TestNotificationQueue::anotherReceiverIsTriedAtOnce()
{
    Bench bench;
    bench.fail(1, 1, somebody, 0);
    bench.queue.changed(hookOf(1), another, newsOf(2), 1);
    const auto due = bench.take(1);
    QCOMPARE(due.size(), 1U);
    QCOMPARE(due[0].failures, 0);
    QCOMPARE(bench.queue.owed(1).at(0).age, 1); // It goes on waiting for what the other was to be told.
}

void TestNotificationQueue::anOldReceiversFailureIsNotHeldAgainstTheNewOne()
{
    Bench bench;
    bench.queue.changed(hookOf(1), somebody, newsOf(1, 1), 0);
    const auto first = bench.take(0);
    bench.queue.changed(hookOf(1), another, newsOf(2, 2), 1);
    bench.end(first, refused(), 2);

    const auto due = bench.take(2);
    QCOMPARE(due.size(), 1U);
    QCOMPARE(due[0].failures, 0);
    QCOMPARE(due[0].news.changes.size(), 2U);
}

void TestNotificationQueue::aHookIsGivenUpAfterADay()
{
    Bench bench;
    bench.fail(1, 1, somebody, 0);
    failUntil(bench, day - 1);
    QVERIFY(!bench.queue.state(hookOf(1))->isFailing);

    const MonotonicMs givenUp = failUntil(bench, 2 * day);
    QVERIFY(givenUp >= day && givenUp <= day + 6 * minute);
    QVERIFY(bench.queue.state(hookOf(1))->isFailing);
    QCOMPARE(bench.queue.owedCount(), 1);
    QVERIFY(bench.queue.owed(givenUp).at(0) == (OwedHook{hookOf(1), givenUp, true}));
}

void TestNotificationQueue::aHookThatWasGivenUpIsNotTriedOfItself()
{
    Bench bench;
    bench.fail(1, 1, somebody, 0);
    failUntil(bench, 2 * day);
    QVERIFY(!bench.queue.nextTime());
    QVERIFY(!bench.queue.next(1000 * day));
    QVERIFY(!bench.queue.state(hookOf(1))->nextTry);
}

void TestNotificationQueue::aHookThatWasGivenUpIsTriedWithTheNextChange()
{
    Bench bench;
    bench.fail(1, 1, somebody, 0);
    failUntil(bench, 2 * day);
    const int failures = bench.queue.state(hookOf(1))->failures;
    QVERIFY(failures > 280);

    bench.queue.changed(hookOf(1), somebody, newsOf(5, 5), 10 * day);
    QVERIFY(!bench.queue.state(hookOf(1))->isFailing);
    const auto due = bench.take(10 * day);
    QCOMPARE(due.size(), 1U);
    QCOMPARE(due[0].failures, failures);
    QCOMPARE(due[0].news.changes.size(), 2U); // Also what it was given up for.
    bench.end(due, refused(), 10 * day);

    QVERIFY(!bench.queue.state(hookOf(1))->isFailing);
    QCOMPARE(*bench.queue.nextTime(), 10 * day + 4 * minute); // The back-off goes on where it was …
    failUntil(bench, 11 * day - 1);
    QVERIFY(!bench.queue.state(hookOf(1))->isFailing);
    failUntil(bench, 12 * day);
    QVERIFY(bench.queue.state(hookOf(1))->isFailing); // … and the day begins anew.
}

void TestNotificationQueue::aChangeDuringTheLastAttemptIsTriedAfterIt()
{
    Bench bench;
    bench.fail(1, 1, somebody, 0);
    failUntil(bench, day - 1);
    const MonotonicMs last = *bench.queue.nextTime();
    const auto due = bench.take(last);
    bench.queue.changed(hookOf(1), somebody, newsOf(2, 2), last + 1);
    bench.end(due, refused(), last + 3);

    QVERIFY(!bench.queue.state(hookOf(1))->isFailing);
    QCOMPARE(bench.queue.owed(last + 3).at(0).age, 2);
    QVERIFY(!bench.queue.next(last + 3));
    const auto again = bench.take(last + 6 * minute);
    QCOMPARE(again.size(), 1U);
    QCOMPARE(again[0].news.changes.size(), 2U);
}

// ---- Fairness

void TestNotificationQueue::receiversTakeTurns()
{
    Bench bench({.maxUnderWay = 1});
    for (const int hook : {1, 2, 3, 4})
        bench.queue.changed(hookOf(hook), somebody, newsOf(1), 0);
    for (const int hook : {11, 12})
        bench.queue.changed(hookOf(hook), another, newsOf(1), 0);
    QCOMPARE(bench.turns(0), (QByteArrayList{"1", "11", "2", "12", "3", "4"}));
}

void TestNotificationQueue::hooksOfAReceiverTakeTurns()
{
    Bench bench({.maxUnderWay = 1});
    for (const int hook : {1, 2, 3})
        bench.queue.changed(hookOf(hook), somebody, newsOf(1), 0);
    QByteArrayList names;
    for (int i = 0; i < 7; ++i) { // The first one changes all the time.
        const auto due = bench.take(0);
        QCOMPARE(due.size(), 1U);
        names.append(due[0].hook.name().toByteArray());
        bench.queue.changed(hookOf(1), somebody, newsOf(2), 0);
        bench.queue.changed(hookOf(3), somebody, newsOf(2), 0);
        bench.end(due, received(), 0);
    }
    QCOMPARE(names, (QByteArrayList{"1", "2", "3", "1", "3", "1", "3"}));
}

void TestNotificationQueue::newReceiversDoNotKeepOthersFromTheirTurn()
{
    Bench bench({.maxUnderWay = 1});
    for (const int hook : {1, 2})
        bench.queue.changed(hookOf(hook), somebody, newsOf(1), 0);
    QByteArrayList names;
    for (int i = 10; i < 13; ++i) {
        bench.queue.changed(hookOf(i), "http://127.0.0.1:" + QByteArray::number(i), newsOf(1), 0);
        const auto due = bench.take(0);
        QCOMPARE(due.size(), 1U);
        names.append(due[0].hook.name().toByteArray());
        bench.end(due, received(), 0);
    }
    QCOMPARE(names, (QByteArrayList{"1", "10", "2"}));
}

void TestNotificationQueue::aReceiverThatComesBackGoesToTheEnd()
{
    Bench bench({.maxUnderWay = 1});
    bench.queue.changed(hookOf(1), somebody, newsOf(1), 0);
    QCOMPARE(bench.turns(0), QByteArrayList{"1"});
    bench.queue.changed(hookOf(2), another, newsOf(1), 0);
    bench.queue.changed(hookOf(1), somebody, newsOf(2), 0);
    QCOMPARE(bench.turns(0), (QByteArrayList{"2", "1"}));
}

void TestNotificationQueue::aSlowReceiverDelaysNobody()
{
    Bench bench;
    const auto isSlow = [](const DueDelivery &delivery) { return delivery.hook.name().size() == 4; };
    for (int i = 1000; i < 2000; ++i)
        bench.queue.changed(hookOf(i), somebody, newsOf(1), 0);
    for (int i = 0; i < 100; ++i)
        bench.queue.changed(hookOf(i), another, newsOf(1), 0);

    const auto slow = bench.take(0);
    QCOMPARE(countOf(slow, isSlow), 12);
    size_t told = slow.size() - 12;
    QCOMPARE(told, 12U);
    for (const DueDelivery &delivery : slow) { // The slow ones don't end.
        if (!isSlow(delivery))
            bench.queue.ended(delivery.attempt, received(), 1);
    }
    for (auto due = bench.take(1); !due.empty(); due = bench.take(1)) {
        QCOMPARE(countOf(due, isSlow), 0);
        told += due.size();
        bench.end(due, received(), 1);
    }
    QCOMPARE(told, 100U);
}

void TestNotificationQueue::noMoreAreUnderWayThanMayBe()
{
    Bench bench({.maxUnderWay = 10, .maxPerReceiver = 3});
    for (int i = 0; i < 100; ++i)
        bench.queue.changed(hookOf(i), "http://127.0.0.1:" + QByteArray::number(i % 5), newsOf(1), 0);
    const auto first = bench.take(0);
    QCOMPARE(first.size(), 10U);
    std::map<int, int> byReceiver;
    for (const DueDelivery &delivery : first)
        ++byReceiver[delivery.hook.name().toInt() % 5];
    for (const auto &[receiver, count] : byReceiver)
        QCOMPARE(count, 2); // They share.

    bench.end({first[0], first[1]}, received(), 0);
    QCOMPARE(bench.take(0).size(), 2U);
}

void TestNotificationQueue::hooksThatFailedHaveAtMostHalfOfAll()
{
    Bench bench({.maxUnderWay = 10, .maxPerReceiver = 8});
    MonotonicMs now = 0;
    for (int i = 0; i < 10; ++i)
        now = bench.fail(i, 1, "http://127.0.0.1:" + QByteArray::number(i), 0);
    auto due = bench.take(now);
    QCOMPARE(due.size(), 5U);

    for (int i = 100; i < 120; ++i)
        bench.queue.changed(hookOf(i), "http://127.0.0.1:" + QByteArray::number(i), newsOf(1), now);
    const auto fresh = bench.take(now);
    QCOMPARE(fresh.size(), 5U);
    QCOMPARE(countOf(fresh, isRetry), 0);

    bench.end(due, received(), now);
    due = bench.take(now);
    QCOMPARE(due.size(), 5U);
    QCOMPARE(countOf(due, isRetry), 5); // They have waited for longer.
}

void TestNotificationQueue::hooksThatFailedHaveAtMostHalfOfTheirReceiversShare()
{
    Bench bench({.maxUnderWay = 100, .maxPerReceiver = 4});
    const MonotonicMs now = bench.fail(0, 10, somebody, 0);
    const auto retries = bench.take(now);
    QCOMPARE(retries.size(), 2U);

    for (int i = 100; i < 110; ++i)
        bench.queue.changed(hookOf(i), somebody, newsOf(1), now);
    const auto fresh = bench.take(now);
    QCOMPARE(fresh.size(), 2U);
    QCOMPARE(countOf(fresh, isRetry), 0);
}

void TestNotificationQueue::aReceiverWhoseShareIsFullIsNotTriedAgain()
{
    Bench bench({.maxUnderWay = 100, .maxPerReceiver = 4});
    const MonotonicMs now = bench.fail(0, 1, somebody, 0);
    for (int i = 100; i < 104; ++i)
        bench.queue.changed(hookOf(i), somebody, newsOf(1), 0);
    const auto fresh = bench.take(0);
    QCOMPARE(fresh.size(), 4U);
    QVERIFY(!bench.queue.next(now));
    bench.queue.ended(fresh[0].attempt, received(), now);
    QCOMPARE(countOf(bench.take(now), isRetry), 1);
}

void TestNotificationQueue::aShareOfOneIsEnoughToTryAgain()
{
    Bench bench({.maxUnderWay = 1, .maxPerReceiver = 1});
    const MonotonicMs now = bench.fail(0, 1, somebody, 0);
    QCOMPARE(bench.take(now).size(), 1U);
}

void TestNotificationQueue::retriesTakeTurnsWithFirstTries()
{
    Bench bench({.maxUnderWay = 1});
    const MonotonicMs now = bench.fail(1, 1, somebody, 0);
    bench.queue.changed(hookOf(2), somebody, newsOf(1), 0);
    const auto second = bench.take(0); // It is under way while the first one's time comes.
    QCOMPARE(second.size(), 1U);
    QVERIFY(!bench.queue.next(now));
    bench.queue.changed(hookOf(3), somebody, newsOf(1), now);
    bench.queue.changed(hookOf(4), another, newsOf(1), now);
    bench.end(second, received(), now);
    QCOMPARE(bench.turns(now), (QByteArrayList{"1", "4", "3"}));
}

// ---- Another leader's debts

void TestNotificationQueue::aDebtIsTriedAtOnceAndKeepsItsAge()
{
    Bench bench;
    bench.queue.owe({hookOf(1), 500, false}, somebody, newsOf(1), 100);
    QVERIFY(bench.queue.owed(110).at(0) == (OwedHook{hookOf(1), 510, false}));
    QCOMPARE(bench.queue.depth(110).oldest, 510);
    QCOMPARE(bench.take(100).size(), 1U);
}

void TestNotificationQueue::anOldDebtIsTriedOnceMore()
{
    Bench bench;
    bench.queue.owe({hookOf(1), 2 * day, false}, somebody, newsOf(1), 100);
    const auto due = bench.take(100);
    QCOMPARE(due.size(), 1U);
    bench.end(due, refused(), 200);
    QVERIFY(bench.queue.state(hookOf(1))->isFailing);
}

void TestNotificationQueue::aDebtThatWasGivenUpWaitsForTheNextChange()
{
    Bench bench;
    bench.queue.owe({hookOf(1), 2 * day, true}, somebody, newsOf(1, 1), 0);
    QVERIFY(bench.queue.state(hookOf(1))->isFailing);
    QVERIFY(!bench.queue.next(day));
    QVERIFY(bench.queue.owed(5).at(0) == (OwedHook{hookOf(1), 2 * day + 5, true}));

    bench.queue.changed(hookOf(1), somebody, newsOf(2, 2), day);
    const auto due = bench.take(day);
    QCOMPARE(due.size(), 1U);
    QCOMPARE(due[0].news.changes.size(), 2U);
}

void TestNotificationQueue::aDebtDoesNotHastenARetry()
{
    Bench bench;
    bench.fail(1, 1, somebody, 0);
    bench.queue.owe({hookOf(1), 5000, false}, somebody, newsOf(1, 2), 0);
    QVERIFY(!bench.queue.next(799));
    QCOMPARE(bench.queue.owed(0).at(0).age, 5000);
    const auto due = bench.take(800);
    QCOMPARE(due.size(), 1U);
    QCOMPARE(due[0].news.changes.size(), 2U);
}

void TestNotificationQueue::aDebtIsFoldedIntoWhatIsKnown()
{
    Bench bench;
    bench.queue.changed(hookOf(1), somebody, newsOf(5, 1, true), 0);
    bench.queue.owe({hookOf(1), 2 * day, true}, somebody, newsOf(3, 1, false), 0);
    QVERIFY(bench.queue.owed(0).at(0) == (OwedHook{hookOf(1), 0, false})); // Given up was something older.
    bench.queue.owe({hookOf(1), 70, false}, somebody, newsOf(4, 2), 0);
    QVERIFY(bench.queue.owed(0).at(0) == (OwedHook{hookOf(1), 70, false}));
    bench.queue.owe({hookOf(1), 60, false}, somebody, newsOf(4, 2), 0);
    QVERIFY(bench.queue.owed(0).at(0) == (OwedHook{hookOf(1), 70, false}));

    const auto due = bench.take(0);
    QCOMPARE(due.size(), 1U);
    QCOMPARE(due[0].news.time.ticks, 5U);
    QCOMPARE(due[0].news.changes.at(host(1)), false);
    QCOMPARE(due[0].news.changes.size(), 2U);
}

void TestNotificationQueue::aDebtRevivesAHookThatWasGivenUp()
{
    Bench bench;
    bench.queue.owe({hookOf(1), 2 * day, true}, somebody, newsOf(1), 0);
    bench.queue.owe({hookOf(1), 3 * day, true}, somebody, newsOf(1), 0);
    QVERIFY(bench.queue.owed(0).at(0) == (OwedHook{hookOf(1), 3 * day, true}));
    bench.queue.owe({hookOf(1), 20, false}, somebody, newsOf(2), 0);
    QVERIFY(bench.queue.owed(0).at(0) == (OwedHook{hookOf(1), 20, false}));
    QCOMPARE(bench.take(0).size(), 1U);
}

void TestNotificationQueue::aDebtDuringADeliveryIsToldAfterIt()
{
    Bench bench;
    bench.queue.changed(hookOf(1), somebody, newsOf(2, 1), 0);
    const auto first = bench.take(0);
    bench.queue.owe({hookOf(1), 2 * day, true}, somebody, newsOf(1, 2), 0);
    bench.end(first, received(), 1);
    const auto second = bench.take(1);
    QCOMPARE(second.size(), 1U);
    QVERIFY(second[0].news == newsOf(1, 2));
}

// ---- What is gone

void TestNotificationQueue::aRemovedHookIsToldNothing_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<bool>("isGivenUp");
    QTest::newRow("ready") << 0 << false;
    QTest::newRow("waiting for its next try") << 1 << false;
    QTest::newRow("given up") << 0 << true;
}

void TestNotificationQueue::aRemovedHookIsToldNothing()
{
    QFETCH(int, failures);
    QFETCH(bool, isGivenUp);

    Bench bench;
    bench.queue.owe({hookOf(1), 0, isGivenUp}, somebody, newsOf(1), 0);
    if (failures > 0)
        bench.end(bench.take(0), refused(), 0);
    QCOMPARE(bench.queue.owedCount(), 1);
    bench.queue.remove(hookOf(1));

    QVERIFY(!bench.queue.next(10 * day));
    QVERIFY(!bench.queue.nextTime());
    QVERIFY(!bench.queue.state(hookOf(1)));
    QCOMPARE(bench.queue.owedCount(), 0);
    QCOMPARE(bench.queue.depth(0).waiting + bench.queue.depth(0).failing, 0);
    bench.queue.remove(hookOf(1)); // Nor does it harm.
}

void TestNotificationQueue::theEndOfARemovedHooksDeliveryIsNotItsSuccessors()
{
    Bench bench;
    bench.queue.changed(hookOf(1), somebody, newsOf(1), 0);
    const auto former = bench.take(0);
    bench.queue.remove(hookOf(1));
    QCOMPARE(bench.queue.depth(0).underWay, 0);
    bench.queue.changed(hookOf(1), somebody, newsOf(2), 1);
    const auto successor = bench.take(1);
    QCOMPARE(successor.size(), 1U);

    bench.end(former, received(), 2);
    QVERIFY(bench.queue.state(hookOf(1))->isUnderWay);
    QVERIFY(!bench.queue.state(hookOf(1))->lastDeliveryMs);
    QCOMPARE(bench.queue.owedCount(), 1);
    bench.end(successor, refused(), 3);
    QCOMPARE(bench.queue.state(hookOf(1))->failures, 1);
    QCOMPARE(bench.take(minute).at(0).news.time.ticks, 2U);
}

void TestNotificationQueue::theDeliveryOfARemovedHookTakesUpRoomUntilItEnds()
{
    Bench bench({.maxUnderWay = 10, .maxPerReceiver = 1});
    bench.queue.changed(hookOf(1), somebody, newsOf(1), 0);
    const auto former = bench.take(0);
    bench.queue.remove(hookOf(1));
    bench.queue.changed(hookOf(2), somebody, newsOf(1), 0);
    QVERIFY(!bench.queue.next(0));
    bench.end(former, refused(), 0);
    QCOMPARE(bench.take(0).size(), 1U);
}

void TestNotificationQueue::aClearedQueueHasForgottenEverythingButWhatIsUnderWay()
{
    Bench bench({.maxUnderWay = 4, .maxPerReceiver = 2});
    bench.fail(1, 2, somebody, 0);
    bench.queue.owe({hookOf(3), 5, true}, another, newsOf(1), 0);
    for (int i = 10; i < 20; ++i)
        bench.queue.changed(hookOf(i), somebody, newsOf(1), 0);
    const auto underWay = bench.take(0);
    QCOMPARE(underWay.size(), 2U);
    bench.queue.clear();

    QVERIFY(!bench.queue.next(10 * day));
    QVERIFY(!bench.queue.nextTime());
    QCOMPARE(bench.queue.owedCount(), 0);
    QVERIFY(bench.queue.owed(0).empty());
    QCOMPARE(bench.queue.depth(0).underWay, 0);
    QCOMPARE(bench.queue.depth(0).failing, 0);
    QVERIFY(!bench.queue.state(hookOf(10)));

    for (int i = 10; i < 20; ++i)
        bench.queue.changed(hookOf(i), somebody, newsOf(2), 1);
    QVERIFY(!bench.queue.next(1));
    bench.end(underWay, refused(), 2);
    const auto anew = bench.take(2);
    QCOMPARE(anew.size(), 2U);
    QCOMPARE(anew[0].failures, 0);
    QCOMPARE(bench.queue.owedCount(), 10);
}

void TestNotificationQueue::anEndIsHeardOnce()
{
    Bench bench({.maxUnderWay = 1});
    bench.queue.changed(hookOf(1), somebody, newsOf(1), 0);
    const auto due = bench.take(0);
    bench.end(due, refused(), 0);
    bench.end(due, received(), 0);
    bench.queue.ended(4711, received(), 0);
    QCOMPARE(bench.queue.state(hookOf(1))->failures, 1);
    QCOMPARE(bench.queue.owedCount(), 1);
}

// ---- What is shown

void TestNotificationQueue::theStateShowsHowAHookIsDoing()
{
    Bench bench;
    QVERIFY(!bench.queue.state(hookOf(1)));
    bench.queue.changed(hookOf(1), somebody, newsOf(1), 5);
    QVERIFY(*bench.queue.state(hookOf(1)) == HookState{.nextTry = 5});

    const auto first = bench.take(6);
    QVERIFY(*bench.queue.state(hookOf(1)) == HookState{.isUnderWay = true});
    bench.end(first, {false, "timeout", 1'700'000'000'000}, 10);
    const HookState waiting{
        .lastDeliveryMs = 1'700'000'000'000, .lastStatus = "timeout", .failures = 1, .nextTry = 810};
    QVERIFY(*bench.queue.state(hookOf(1)) == waiting);

    bench.end(bench.take(810), received(1'700'000'001'000), 820);
    const HookState told{.lastDeliveryMs = 1'700'000'001'000, .lastStatus = "200"};
    QVERIFY(*bench.queue.state(hookOf(1)) == told);
}

void TestNotificationQueue::aTestShowsInTheStateOnly()
{
    Bench bench;
    bench.queue.noted(hookOf(1), refused(77));
    const HookState tested{.lastDeliveryMs = 77, .lastStatus = "500"};
    QVERIFY(*bench.queue.state(hookOf(1)) == tested);
    QCOMPARE(bench.queue.owedCount(), 0);
    QVERIFY(!bench.queue.next(day));

    bench.fail(1, 1, somebody, 0);
    bench.queue.noted(hookOf(1), received(78));
    const HookState waiting{.lastDeliveryMs = 78, .lastStatus = "200", .failures = 1, .nextTry = 800};
    QVERIFY(*bench.queue.state(hookOf(1)) == waiting);
    QCOMPARE(bench.queue.owedCount(), 1);

    bench.queue.noted(hookOf(2), received(79));
    bench.queue.remove(hookOf(2));
    QVERIFY(!bench.queue.state(hookOf(2)));
}

void TestNotificationQueue::theNextTimeIsThatOfTheFirstRetry()
{
    Bench bench;
    QVERIFY(!bench.queue.nextTime());
    bench.queue.changed(hookOf(1), somebody, newsOf(1), 0);
    bench.queue.changed(hookOf(2), somebody, newsOf(1), 0);
    QVERIFY(!bench.queue.nextTime()); // They wait for nothing.
    const auto due = bench.take(0);
    QVERIFY(!bench.queue.nextTime());
    bench.queue.ended(due[0].attempt, refused(), 200);
    QCOMPARE(*bench.queue.nextTime(), 1000);
    QVERIFY(!bench.queue.next(999));
    QVERIFY(bench.queue.next(1000));
    QVERIFY(!bench.queue.nextTime());
}

void TestNotificationQueue::theNextTimeIsNeverOneThatHasPassed()
{
    Bench bench({.maxUnderWay = 1});
    const MonotonicMs now = bench.fail(1, 3, somebody, 0);
    QVERIFY(bench.queue.next(now));
    QVERIFY(!bench.queue.next(now)); // No room: whoever waits for the next time shall not wake in vain.
    QVERIFY(!bench.queue.nextTime());
}

void TestNotificationQueue::theDepthCountsHooksByHowTheyStand()
{
    Bench bench;
    bench.fail(1, 2, somebody, 0); // Wait for their next try.
    for (const int hook : {3, 4, 5})
        bench.queue.changed(hookOf(hook), somebody, newsOf(1), 0);
    bench.queue.owe({hookOf(6), day, true}, somebody, newsOf(1), 0);
    bench.queue.noted(hookOf(7), received());
    QCOMPARE(bench.take(0, 1).size(), 1U);

    const NotificationQueue::Depth depth = bench.queue.depth(0);
    QCOMPARE(depth.waiting, 4);
    QCOMPARE(depth.underWay, 1);
    QCOMPARE(depth.failing, 1);
    QCOMPARE(bench.queue.owedCount(), 6);
}

void TestNotificationQueue::theOldestIsTheOneThatWaitsForTheLongest()
{
    Bench bench;
    QCOMPARE(bench.queue.depth(100).oldest, 0);
    bench.queue.owe({hookOf(1), day, true}, somebody, newsOf(1), 0);
    QCOMPARE(bench.queue.depth(100).oldest, 0); // Given up: it doesn't wait.
    bench.queue.changed(hookOf(2), somebody, newsOf(1), 20);
    bench.queue.changed(hookOf(3), somebody, newsOf(1), 30);
    bench.queue.changed(hookOf(2), somebody, newsOf(2), 40);
    QCOMPARE(bench.queue.depth(100).oldest, 80);
    const auto due = bench.take(50, 1);
    QCOMPARE(bench.queue.depth(100).oldest, 80);
    bench.end(due, received(), 60);
    QCOMPARE(bench.queue.depth(100).oldest, 70);
}

void TestNotificationQueue::whatIsOwedIsSortedByHook()
{
    Bench bench;
    for (const int hook : {3, 1, 2})
        bench.queue.changed(hookOf(hook), somebody, newsOf(1), 10 - hook);
    const auto owed = bench.queue.owed(10);
    const std::vector<OwedHook> expected{{hookOf(1), 1}, {hookOf(2), 2}, {hookOf(3), 3}};
    QVERIFY(owed == expected);
}

// ---- All of it

void TestNotificationQueue::aHundredThousandHooksAreToldOnceEach()
{
    constexpr int count = 100'000;
    Bench bench;
    for (int i = 0; i < count; ++i)
        bench.queue.changed(hookOf(i), "http://127.0.0.1:" + QByteArray::number(i % 1000), newsOf(1), 0);
    QCOMPARE(bench.queue.owedCount(), count);
    QCOMPARE(bench.queue.depth(0).waiting, count);

    std::vector<int> told(count);
    for (auto due = bench.take(0); !due.empty(); due = bench.take(0)) {
        QVERIFY(due.size() <= 512U);
        for (const DueDelivery &delivery : due)
            ++told[delivery.hook.name().toULongLong()];
        bench.end(due, received(), 0);
    }
    QCOMPARE(std::ranges::count(told, 1), count);
    QCOMPARE(bench.queue.owedCount(), 0);
}

void TestNotificationQueue::agreesWithANaiveModel_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U, 4U, 5U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestNotificationQueue::agreesWithANaiveModel()
{
    QFETCH(quint32, seed);
    Model model(seed);
    for (int i = 0; i < 6000; ++i) {
        const QByteArray wrong = model.step();
        QVERIFY2(wrong.isEmpty(), "In step " + QByteArray::number(i) + ": " + wrong);
    }
    // It went where it was to go.
    QVERIFY(model.receipts > 100);
    QVERIFY(model.givenUp > 10);
    QVERIFY(model.revived > 10);
    QVERIFY(model.overflowing > 10);
}

QTEST_APPLESS_MAIN(TestNotificationQueue)
#include "tst_notificationqueue.moc"

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "http/eagerwait.h"

#include <QTest>

#include <array>
#include <chrono>
#include <ctime>
#include <thread>

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

using namespace nesoi;
using namespace std::chrono_literals;

namespace
{

using Clock = std::chrono::steady_clock;

/// What this thread has used of a processor.
std::chrono::nanoseconds used()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

class TestEagerWait : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void reportsWhatIsThere_data();
    void reportsWhatIsThere();
    void looksOnceWhereItShallNotWait_data();
    void looksOnceWhereItShallNotWait();
    void waitsAsLongAsItShall_data();
    void waitsAsLongAsItShall();
    void wakesForWhatComesLate_data();
    void wakesForWhatComesLate();
    void aClientOfAThousandRequestsASecondCostsNoSpinning();

private:
    [[nodiscard]] int wait(int timeoutMs) { return m_wait->wait(m_epoll, m_reported, timeoutMs); }
    void happen(size_t event) const { eventfd_write(m_events[event], 1); }
    void haveLoneEvent(); ///< After which the next wait may look without sleeping.

    std::optional<EagerWait> m_wait;
    int m_epoll = -1;
    std::array<int, 3> m_events{-1, -1, -1};
    std::array<epoll_event, 8> m_reported{};
};

void TestEagerWait::init()
{
    m_wait.emplace();
    m_epoll = epoll_create1(EPOLL_CLOEXEC);
    for (int &event : m_events) {
        event = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
        epoll_event interest{.events = EPOLLIN | EPOLLET, .data = {.fd = event}};
        QCOMPARE(epoll_ctl(m_epoll, EPOLL_CTL_ADD, event, &interest), 0);
    }
}

void TestEagerWait::cleanup()
{
    for (const int event : m_events)
        close(event);
    close(m_epoll);
}

void TestEagerWait::haveLoneEvent()
{
    happen(0);
    QCOMPARE(wait(1000), 1);
    QCOMPARE(m_reported[0].data.fd, m_events[0]);
}

void TestEagerWait::reportsWhatIsThere_data()
{
    QTest::addColumn<bool>("afterLone");
    QTest::addColumn<size_t>("count");
    for (const bool afterLone : {false, true}) {
        for (const size_t count : {1U, 2U, 3U})
            QTest::addRow("%zu, %s", count, afterLone ? "after a lone one" : "at first") << afterLone << count;
    }
}

void TestEagerWait::reportsWhatIsThere()
{
    QFETCH(bool, afterLone);
    QFETCH(size_t, count);
    if (afterLone)
        haveLoneEvent();
    for (size_t i = 0; i < count; ++i)
        happen(i);
    QCOMPARE(wait(-1), static_cast<int>(count));
}

void TestEagerWait::looksOnceWhereItShallNotWait_data()
{
    QTest::addColumn<bool>("afterLone");
    QTest::newRow("at first") << false;
    QTest::newRow("after a lone event") << true;
}

void TestEagerWait::looksOnceWhereItShallNotWait()
{
    QFETCH(bool, afterLone);
    if (afterLone)
        haveLoneEvent();
    QCOMPARE(wait(0), 0);
    happen(1);
    QCOMPARE(wait(0), 1);
}

void TestEagerWait::waitsAsLongAsItShall_data()
{
    looksOnceWhereItShallNotWait_data();
}

void TestEagerWait::waitsAsLongAsItShall()
{
    QFETCH(bool, afterLone);
    if (afterLone)
        haveLoneEvent();
    const auto begin = Clock::now();
    QCOMPARE(wait(20), 0);
    QVERIFY(Clock::now() - begin >= 19ms); // The kernel's milliseconds need not be whole ones.
}

void TestEagerWait::wakesForWhatComesLate_data()
{
    QTest::addColumn<int>("timeoutMs");
    QTest::newRow("forever") << -1;
    QTest::newRow("for a minute") << 60'000;
}

void TestEagerWait::wakesForWhatComesLate()
{
    QFETCH(int, timeoutMs);
    haveLoneEvent();
    const auto begin = Clock::now();
    std::jthread late([this] {
        std::this_thread::sleep_for(5ms); // Far longer than it looks without sleeping.
        happen(2);
    });
    QCOMPARE(wait(timeoutMs), 1);
    QCOMPARE(m_reported[0].data.fd, m_events[2]);
    QVERIFY(Clock::now() - begin < 10s);
}

/// To look for 60 µs after each of its requests in vain would be 6 % of a core.
void TestEagerWait::aClientOfAThousandRequestsASecondCostsNoSpinning()
{
    constexpr int requests = 1000;
    const auto usedBefore = used();
    for (int i = 0; i < requests; ++i) {
        haveLoneEvent();
        QCOMPARE(wait(1), 0); // Until the next request.
    }
    const auto each = std::chrono::duration_cast<std::chrono::nanoseconds>((used() - usedBefore) / requests);
    qInfo("%lld ns of a processor for each request.", static_cast<long long>(each.count()));
    QVERIFY(each < 60us);
}

QTEST_APPLESS_MAIN(TestEagerWait)
#include "tst_eagerwait.moc"

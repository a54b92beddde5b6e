// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "http/outgoing.h"

#include <QTest>

#include <array>
#include <utility>

#include <sys/socket.h>
#include <unistd.h>

using namespace nesoi;

class TestOutgoing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void sendsAllPartsInOrder();
    void hasNothingToSendAtFirst();
    void sharesTheBodyUntilTheKernelHasIt();
    void sendsWhatIsLeftInOrder_data();
    void sendsWhatIsLeftInOrder();
    void holdsAtMostTwiceWhatIsLeft();
    void saysThatTheConnectionIsGone();

private:
    [[nodiscard]] QByteArray receive() const; ///< What is there.

    std::array<int, 2> m_ends{-1, -1};
};

void TestOutgoing::init()
{
    QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, m_ends.data()), 0);
}

void TestOutgoing::cleanup()
{
    for (const int end : m_ends)
        close(end);
}

QByteArray TestOutgoing::receive() const
{
    QByteArray all;
    std::array<char, 4096> buffer{};
    for (ssize_t count = 0; (count = read(m_ends[1], buffer.data(), buffer.size())) > 0;)
        all.append(buffer.data(), count);
    return all;
}

void TestOutgoing::sendsAllPartsInOrder()
{
    Outgoing outgoing;
    outgoing.add("head,", "body,", "tail;");
    QCOMPARE(outgoing.left(), 15);
    outgoing.add("another head,", {}, "another tail;");
    outgoing.add({}, "a body");
    QCOMPARE(outgoing.transmit(m_ends[0]), Outgoing::Outcome::All);
    QVERIFY(outgoing.isEmpty());
    QCOMPARE(receive(), "head,body,tail;another head,another tail;a body");
    outgoing.add({}, {}, "only a tail");
    QCOMPARE(outgoing.transmit(m_ends[0]), Outgoing::Outcome::All);
    QCOMPARE(receive(), "only a tail");
}

void TestOutgoing::hasNothingToSendAtFirst()
{
    Outgoing outgoing;
    QVERIFY(outgoing.isEmpty());
    QCOMPARE(outgoing.transmit(m_ends[0]), Outgoing::Outcome::All);
    QCOMPARE(receive(), "");
}

void TestOutgoing::sharesTheBodyUntilTheKernelHasIt()
{
    const QByteArray body(100, 'b');
    Outgoing outgoing;
    outgoing.add("head", body);
    QVERIFY(!body.isDetached());
    QCOMPARE(outgoing.transmit(m_ends[0]), Outgoing::Outcome::All);
    QVERIFY(body.isDetached());
    QCOMPARE(receive(), "head" + body);
}

void TestOutgoing::sendsWhatIsLeftInOrder_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    const QByteArray large(2'000'000, 'x');
    QTest::newRow("of a body") << QByteArray("head") << large;
    QTest::newRow("of a head") << large << QByteArray("body");
    QTest::newRow("of both") << large << QByteArray(1'000'000, 'y');
}

void TestOutgoing::sendsWhatIsLeftInOrder()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    Outgoing outgoing;
    outgoing.add(head, body, "tail");
    QByteArray received;
    qsizetype left = outgoing.left();
    QCOMPARE(outgoing.transmit(m_ends[0]), Outgoing::Outcome::Some);
    QVERIFY(outgoing.left() < left);
    outgoing.add("next head", "next body", "next tail");
    for (bool all = false; !all;) {
        received += receive();
        left = outgoing.left();
        all = outgoing.transmit(m_ends[0]) == Outgoing::Outcome::All;
        QVERIFY(outgoing.left() < left);
    }
    received += receive();
    QVERIFY(received == head + body + "tailnext headnext bodynext tail");
}

void TestOutgoing::holdsAtMostTwiceWhatIsLeft()
{
    const QByteArray body(2'000'000, 'x');
    Outgoing outgoing;
    outgoing.add("head", body);
    while (outgoing.transmit(m_ends[0]) == Outgoing::Outcome::Some && outgoing.left() > body.size() / 4)
        QVERIFY(!receive().isEmpty());
    QVERIFY(!outgoing.isEmpty());
    QVERIFY(body.isDetached()); // It has let go of the whole, and kept a smaller one.
}

void TestOutgoing::saysThatTheConnectionIsGone()
{
    Outgoing outgoing;
    outgoing.add("head", "body");
    close(std::exchange(m_ends[1], -1));
    QCOMPARE(outgoing.transmit(m_ends[0]), Outgoing::Outcome::Failed);
    QCOMPARE(outgoing.left(), 8);
}

QTEST_APPLESS_MAIN(TestOutgoing)
#include "tst_outgoing.moc"

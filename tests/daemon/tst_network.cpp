// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "network.h"

#include <QTest>

using namespace nesoi;
using namespace Qt::StringLiterals;

/// Which clients are on this host, or in a network that was named.
class TestNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loopbackIsToldFromOtherAddresses_data();
    void loopbackIsToldFromOtherAddresses();
    void aNetworkHoldsItsAddresses_data();
    void aNetworkHoldsItsAddresses();
};

void TestNetwork::loopbackIsToldFromOtherAddresses_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<bool>("isHeld");
    QTest::newRow("IPv4 loopback") << u"127.0.0.1"_s << true;
    QTest::newRow("all of IPv4 loopback") << u"127.255.0.9"_s << true;
    QTest::newRow("IPv6 loopback") << u"::1"_s << true;
    QTest::newRow("IPv4-mapped loopback") << u"::ffff:127.0.0.1"_s << true;
    QTest::newRow("private") << u"10.0.0.1"_s << false;
    QTest::newRow("public") << u"93.184.216.34"_s << false;
    QTest::newRow("IPv4-mapped") << u"::ffff:10.0.0.1"_s << false;
    QTest::newRow("IPv6") << u"fd00::1"_s << false;
    QTest::newRow("IPv6 of a link") << u"fe80::1%eth0"_s << false;
    QTest::newRow("looks like a loopback") << u"::2"_s << false;
    QTest::newRow("IPv4-compatible") << u"::127.0.0.1"_s << false;
    QTest::newRow("gone") << QString() << false;
}

void TestNetwork::loopbackIsToldFromOtherAddresses()
{
    QFETCH(const QString, client);
    QFETCH(const bool, isHeld);
    QCOMPARE(isLoopbackOr({}, QHostAddress(client)), isHeld);
}

void TestNetwork::aNetworkHoldsItsAddresses_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("client");
    QTest::addColumn<bool>("isHeld");
    const auto row = [](const QString &network, const QString &client, bool isHeld) {
        QTest::addRow("%s in %s", qPrintable(client), qPrintable(network)) << network << client << isHeld;
    };
    row(u"10.0.0.0/8"_s, u"10.255.1.2"_s, true);
    row(u"10.0.0.0/8"_s, u"::ffff:10.1.2.3"_s, true);
    row(u"10.0.0.0/8"_s, u"11.0.0.1"_s, false);
    row(u"10.0.0.0/8"_s, u"127.0.0.1"_s, true);
    row(u"10.0.0.9"_s, u"10.0.0.9"_s, true);
    row(u"10.0.0.9"_s, u"10.0.0.8"_s, false);
    row(u"0.0.0.0/0"_s, u"93.184.216.34"_s, true);
    row(u"0.0.0.0/0"_s, u"fd00::1"_s, false);
    row(u"fd00::/8"_s, u"fd12::1"_s, true);
    row(u"fd00::/8"_s, u"fe80::1"_s, false);
    row(u"fe80::/10"_s, u"fe80::1%eth0"_s, true);
    row(u"::/0"_s, u"fd00::1"_s, true);
    row(u"::/0"_s, u"::ffff:10.0.0.1"_s, false);
}

void TestNetwork::aNetworkHoldsItsAddresses()
{
    QFETCH(const QString, network);
    QFETCH(const QString, client);
    QFETCH(const bool, isHeld);
    const auto named = readNetwork(network);
    QVERIFY(named);
    QCOMPARE(isLoopbackOr({*named}, QHostAddress(client)), isHeld);
}

QTEST_APPLESS_MAIN(TestNetwork)
#include "tst_network.moc"

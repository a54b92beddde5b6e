// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "endpointpolicies.h"

#include <QTest>

using namespace nesoi;
using namespace Qt::StringLiterals;

/// To which addresses notifications may go.
class TestEndpointPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void receiversAreReachedAndMetadataIsNot_data();
    void receiversAreReachedAndMetadataIsNot();
    void onlyWhatIsAllowedIsReached_data();
    void onlyWhatIsAllowedIsReached();
    void whatIsDeniedIsNotReached_data();
    void whatIsDeniedIsNotReached();
    void denyingGoesBeforeAllowing();
    void allowingDoesNotMakeSenseOfSenselessAddresses();
};

namespace
{

void row(const QString &address, bool isAllowed)
{
    QTest::newRow(address.isEmpty() ? "none" : qPrintable(address)) << address << isAllowed;
}

void columns()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isAllowed");
}

} // namespace

void TestEndpointPolicy::receiversAreReachedAndMetadataIsNot_data()
{
    columns();
    for (const QString &address :
         {u"127.0.0.1"_s, u"127.9.9.9"_s, u"::1"_s, u"10.1.2.3"_s, u"172.16.0.1"_s, u"192.168.1.1"_s, u"100.64.0.1"_s,
          u"93.184.216.34"_s, u"fd00::1"_s, u"2001:db8::1"_s, u"::ffff:10.0.0.1"_s, u"64:ff9b::10.0.0.1"_s,
          u"100.100.100.201"_s, u"169.253.255.255"_s, u"169.255.0.0"_s, u"fec0::1"_s})
        row(address, true);
    for (const QString &address : {u"169.254.169.254"_s,
                                   u"169.254.0.1"_s,
                                   u"fe80::1"_s,
                                   u"fe80::1%eth0"_s,
                                   u"febf::1"_s,
                                   u"fd00:ec2::254"_s,
                                   u"fd00:ec2::23"_s,
                                   u"fd00:ec2::123"_s,
                                   u"100.100.100.200"_s,
                                   u"168.63.129.16"_s,
                                   u"192.0.0.192"_s,
                                   u"::ffff:169.254.169.254"_s,
                                   u"64:ff9b::169.254.169.254"_s,
                                   u"64:ff9b::a9fe:a9fe"_s,
                                   u"::ffff:168.63.129.16"_s,
                                   u"0.0.0.0"_s,
                                   u"0.1.2.3"_s,
                                   u"::"_s,
                                   u"::ffff:0.0.0.0"_s,
                                   u"64:ff9b::"_s,
                                   u"255.255.255.255"_s,
                                   u"224.0.0.1"_s,
                                   u"239.255.255.255"_s,
                                   u"ff02::1"_s,
                                   u"::ffff:224.0.0.1"_s,
                                   QString()})
        row(address, false);
}

void TestEndpointPolicy::receiversAreReachedAndMetadataIsNot()
{
    QFETCH(const QString, address);
    QFETCH(const bool, isAllowed);
    QCOMPARE(EndpointPolicy().allows(QHostAddress(address)), isAllowed);
}

void TestEndpointPolicy::onlyWhatIsAllowedIsReached_data()
{
    columns();
    row(u"10.1.2.3"_s, true);
    row(u"::ffff:10.1.2.3"_s, true);
    row(u"64:ff9b::10.1.2.3"_s, true);
    row(u"169.254.169.254"_s, true);
    row(u"fd12::1"_s, true);
    row(u"fe80::1%eth0"_s, true);
    row(u"11.0.0.1"_s, false);
    row(u"127.0.0.1"_s, false);
    row(u"64:ff9b::11.0.0.1"_s, false);
    row(u"2001:db8::1"_s, false);
}

void TestEndpointPolicy::onlyWhatIsAllowedIsReached()
{
    QFETCH(const QString, address);
    QFETCH(const bool, isAllowed);
    const EndpointPolicy chosen = policy({u"10.0.0.0/8"_s, u"169.254.169.254"_s, u"fd00::/8"_s, u"fe80::/10"_s}, {});
    QCOMPARE(chosen.allows(QHostAddress(address)), isAllowed);
}

void TestEndpointPolicy::whatIsDeniedIsNotReached_data()
{
    columns();
    row(u"127.0.0.1"_s, false);
    row(u"::ffff:127.0.0.1"_s, false);
    row(u"64:ff9b::127.0.0.1"_s, false);
    row(u"fd00::1"_s, false);
    row(u"169.254.169.254"_s, false);
    row(u"10.0.0.1"_s, true);
    row(u"::1"_s, true);
}

void TestEndpointPolicy::whatIsDeniedIsNotReached()
{
    QFETCH(const QString, address);
    QFETCH(const bool, isAllowed);
    QCOMPARE(policy({}, {u"127.0.0.0/8"_s, u"fd00::/8"_s}).allows(QHostAddress(address)), isAllowed);
}

void TestEndpointPolicy::denyingGoesBeforeAllowing()
{
    const EndpointPolicy chosen = policy({u"10.0.0.0/8"_s}, {u"10.1.0.0/16"_s});
    QVERIFY(chosen.allows(QHostAddress(u"10.2.0.1"_s)));
    QVERIFY(!chosen.allows(QHostAddress(u"10.1.0.1"_s)));
}

void TestEndpointPolicy::allowingDoesNotMakeSenseOfSenselessAddresses()
{
    const EndpointPolicy chosen = policy({u"0.0.0.0/0"_s, u"::/0"_s}, {});
    for (const QString &address : {u"0.0.0.0"_s, u"::"_s, u"255.255.255.255"_s, u"224.0.0.1"_s, u"ff02::1"_s})
        QVERIFY2(!chosen.allows(QHostAddress(address)), qPrintable(address));
    QVERIFY(chosen.allows(QHostAddress(u"93.184.216.34"_s)));
}

QTEST_APPLESS_MAIN(TestEndpointPolicy)
#include "tst_endpointpolicy.moc"

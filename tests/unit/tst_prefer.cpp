// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/prefer.h"

#include <QTest>

using namespace nesoi;

class PreferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWaitIsFound_data();
    void aWaitIsFound();
    void whatIsNoWaitIsIgnored_data();
    void whatIsNoWaitIsIgnored();
};

void PreferTest::aWaitIsFound_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("seconds");

    QTest::newRow("plain") << QByteArray("wait=10") << 10;
    QTest::newRow("zero") << QByteArray("wait=0") << 0;
    QTest::newRow("the most") << QByteArray("wait=300") << 300;
    QTest::newRow("more than the most") << QByteArray("wait=301") << 300;
    QTest::newRow("beyond an int") << QByteArray("wait=99999999999999999999") << 300;
    QTest::newRow("leading zeros") << QByteArray("wait=007") << 7;
    QTest::newRow("any case") << QByteArray("WaiT=10") << 10;
    QTest::newRow("blanks around =") << QByteArray("wait \t= 10") << 10;
    QTest::newRow("blanks around it") << QByteArray("  wait=10 ") << 10;
    QTest::newRow("quoted") << QByteArray("wait=\"10\"") << 10;
    QTest::newRow("after another") << QByteArray("respond-async, wait=10") << 10;
    QTest::newRow("before another") << QByteArray("wait=10, respond-async") << 10;
    QTest::newRow("before what is malformed") << QByteArray("wait=10, (((") << 10;
    QTest::newRow("the first of two") << QByteArray("wait=10, wait=20") << 10;
    QTest::newRow("with a parameter") << QByteArray("wait=10; foo; bar=\"a,b\"") << 10;
    QTest::newRow("after one with parameters") << QByteArray("handling=lenient; wait=1; q, wait=10") << 10;
    QTest::newRow("after an empty parameter") << QByteArray("a;;, wait=10") << 10;
    QTest::newRow("after a quoted comma") << QByteArray("a=\"x, wait=1\", wait=10") << 10;
    QTest::newRow("after a quoted quote") << QByteArray("a=\"\\\", wait=1\", wait=10") << 10;
    QTest::newRow("after empty elements") << QByteArray(", ,wait=10") << 10;
}

void PreferTest::aWaitIsFound()
{
    QFETCH(QByteArray, field);
    QFETCH(int, seconds);
    const auto wait = waitPreference(field);
    QVERIFY(wait);
    QCOMPARE(wait->count(), seconds);
}

void PreferTest::whatIsNoWaitIsIgnored_data()
{
    QTest::addColumn<QByteArray>("field");

    for (const char *field : {"",
                              " ",
                              ",",
                              "wait",
                              "wait=",
                              "wait=\"\"",
                              "wait=-1",
                              "wait=+1",
                              "wait=1.5",
                              "wait=1s",
                              "wait=ten",
                              "await=10",
                              "wait10",
                              "wait 10",
                              "wait==10",
                              "=10",
                              "a wait=10",
                              "a=\"wait=10",
                              "a=\"\\",
                              "\"wait\"=10",
                              "respond-async",
                              "a; wait=10",
                              "wait:10",
                              "wait=\xff",
                              "wait=first, wait=10"})
        QTest::addRow("\"%s\"", field) << QByteArray(field);
    QTest::newRow("NUL") << QByteArray("wait=10\0", 8).prepend('\0');
}

void PreferTest::whatIsNoWaitIsIgnored()
{
    QFETCH(QByteArray, field);
    QVERIFY(!waitPreference(field));
}

QTEST_GUILESS_MAIN(PreferTest)
#include "tst_prefer.moc"

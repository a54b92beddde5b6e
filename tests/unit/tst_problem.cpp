// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "resource/problem.h"

#include <QTest>

using namespace nesoi;

class TestProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isPrintedWithItsPointer();
    void isPrintedWithoutAPointerWhereThereIsNone();
    void anEmptyPointerNamesTheWholeBody();
    void escapesWhatJsonEscapes();
    void reasonPhrases_data();
    void reasonPhrases();
};

void TestProblem::isPrintedWithItsPointer()
{
    const Problem problem{400, "name-mismatch", "`name` must be \"dm\", as in the path.", "/name"};
    QCOMPARE(problem.toJson(),
             QByteArray("{\n"
                        "  \"detail\": \"`name` must be \\\"dm\\\", as in the path.\",\n"
                        "  \"pointer\": \"/name\",\n"
                        "  \"status\": 400,\n"
                        "  \"title\": \"Bad Request\",\n"
                        "  \"type\": \"urn:nesoi:problem:name-mismatch\"\n"
                        "}\n"));
}

void TestProblem::isPrintedWithoutAPointerWhereThereIsNone()
{
    const Problem problem{404, "not-found", "Nothing is here."};
    QCOMPARE(problem.toJson(),
             QByteArray("{\n"
                        "  \"detail\": \"Nothing is here.\",\n"
                        "  \"status\": 404,\n"
                        "  \"title\": \"Not Found\",\n"
                        "  \"type\": \"urn:nesoi:problem:not-found\"\n"
                        "}\n"));
}

void TestProblem::anEmptyPointerNamesTheWholeBody()
{
    const Problem problem{400, "not-an-object", "Send an object.", ""};
    QVERIFY(problem.toJson().contains("\"pointer\": \"\""));
}

void TestProblem::escapesWhatJsonEscapes()
{
    const Problem problem{400, "bad-json", "a\\b\n\x01", "/\"\t"};
    QVERIFY(problem.toJson().contains("\"detail\": \"a\\\\b\\n\\u0001\""));
    QVERIFY(problem.toJson().contains("\"pointer\": \"/\\\"\\t\""));
}

void TestProblem::reasonPhrases_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("phrase");
    QTest::newRow("100") << 100 << QByteArray("Continue");
    QTest::newRow("201") << 201 << QByteArray("Created");
    QTest::newRow("202") << 202 << QByteArray("Accepted");
    QTest::newRow("304") << 304 << QByteArray("Not Modified");
    QTest::newRow("403") << 403 << QByteArray("Forbidden");
    QTest::newRow("412") << 412 << QByteArray("Precondition Failed");
    QTest::newRow("413") << 413 << QByteArray("Content Too Large");
    QTest::newRow("431") << 431 << QByteArray("Request Header Fields Too Large");
    QTest::newRow("503") << 503 << QByteArray("Service Unavailable");
    QTest::newRow("never sent") << 418 << QByteArray("Unknown");
}

void TestProblem::reasonPhrases()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, phrase);
    QCOMPARE(reasonPhrase(status).toByteArray(), phrase);
}

QTEST_APPLESS_MAIN(TestProblem)
#include "tst_problem.moc"

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/answerreader.h"

#include <QTest>

using namespace nesoi;

/// What a receiver's answer says, in how many pieces it may come.
class TestAnswerReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsReadAlikeInAnyPieces_data();
    void anAnswerIsReadAlikeInAnyPieces();
    void theExcerptEndsAtItsLimit();
    void aLongBodyIsNotReadToItsEnd();
    void anEndlessHeadIsGivenUp_data();
    void anEndlessHeadIsGivenUp();
};

namespace
{

constexpr qsizetype excerptLimit = 512;

struct Reading {
    int status = 0;
    QByteArray excerpt;
    bool isDone = false;
    bool mayBeKept = false;

    bool operator==(const Reading &) const = default;
};

/// In pieces of so many bytes.
Reading readInPieces(const QByteArray &answer, qsizetype size)
{
    AnswerReader reader(excerptLimit);
    for (qsizetype at = 0; at < answer.size() && !reader.isDone(); at += size)
        reader.feed(QByteArrayView(answer).sliced(at, qMin(size, answer.size() - at)));
    return {reader.hasHead() ? reader.status() : 0, reader.excerpt(), reader.isDone(), reader.mayBeKept()};
}

} // namespace

void TestAnswerReader::anAnswerIsReadAlikeInAnyPieces_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("excerpt");
    QTest::addColumn<bool>("isDone");
    QTest::addColumn<bool>("mayBeKept");
    const auto row
        = [](const char *name, const char *answer, int status, const char *excerpt, bool isDone, bool mayBeKept) {
              QTest::newRow(name) << QByteArray(answer) << status << QByteArray(excerpt) << isDone << mayBeKept;
          };
    row("no content", "HTTP/1.1 204 No Content\r\n\r\n", 204, "", true, true);
    row("no words", "HTTP/1.1 204\r\n\r\n", 204, "", true, true);
    row("a length", "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi", 200, "hi", true, true);
    row("an empty body", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", 200, "", true, true);
    row("bare line feeds", "HTTP/1.1 200 OK\nContent-Length: 2\n\nhi", 200, "hi", true, true);
    row("the same length twice", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nhi", 200, "hi", true,
        true);
    row("chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;x=y\r\nhi\r\n1\r\n!\r\n0\r\nA: b\r\n\r\n",
        200, "hi!", true, true);
    row("to be closed", "HTTP/1.1 200 OK\r\nConnection: x, Close\r\nContent-Length: 0\r\n\r\n", 200, "", true, false);
    row("HTTP/1.0", "HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n", 200, "", true, false);
    row("interim answers", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\nA: b\r\n\r\nHTTP/1.1 204 No\r\n\r\n",
        204, "", true, true);
    row("another protocol", "HTTP/1.1 101 Switching\r\n\r\nxyz", 101, "xyz", false, false);
    row("until it closes", "HTTP/1.1 200 OK\r\n\r\nhi", 200, "hi", false, false);
    row("a body that is missing", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nhi", 200, "hi", false, false);
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nhi", 200, "hi", false, false);
    row("a negative length", "HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\nhi", 200, "hi", false, false);
    row("a signed length", "HTTP/1.1 200 OK\r\nContent-Length: +2\r\n\r\nhi", 200, "hi", false, false);
    row("a huge length", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nhi", 200, "hi", false, false);
    row("length and chunks", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\nhi", 200, "hi",
        false, false);
    row("another coding", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nhi", 200, "hi", false, false);
    row("no chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 200, "", true, false);
    row("a negative chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-2\r\nhi", 200, "", true, false);
    row("a chunk too long", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nhi\r\n0\r\n\r\n", 200, "h", true,
        false);
    row("half a head", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n", 0, "", false, false);
    row("no HTTP", "SSH-2.0-OpenSSH\r\n", 0, "", true, false);
    row("HTTP/2", "HTTP/2 200\r\n\r\n", 0, "", true, false);
    row("no status", "HTTP/1.1 OK\r\n\r\n", 0, "", true, false);
    row("a status of four digits", "HTTP/1.1 2000 OK\r\n\r\n", 0, "", true, false);
    row("a status of two digits", "HTTP/1.1 20\r\n\r\n", 0, "", true, false);
    row("a status below 100", "HTTP/1.1 099 OK\r\n\r\n", 0, "", true, false);
    row("an empty line", "\r\n", 0, "", true, false);
}

void TestAnswerReader::anAnswerIsReadAlikeInAnyPieces()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, status);
    QFETCH(const QByteArray, excerpt);
    QFETCH(const bool, isDone);
    QFETCH(const bool, mayBeKept);
    const Reading expected{status, excerpt, isDone, mayBeKept};
    for (qsizetype size = 1; size <= answer.size(); ++size) {
        const Reading reading = readInPieces(answer, size);
        QCOMPARE(reading.status, expected.status);
        QCOMPARE(reading.excerpt, expected.excerpt);
        QCOMPARE(reading.isDone, expected.isDone);
        QCOMPARE(reading.mayBeKept, expected.mayBeKept);
    }
}

void TestAnswerReader::theExcerptEndsAtItsLimit()
{
    const Reading reading
        = readInPieces("HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\n" + QByteArray(2000, 'x'), 100);
    QCOMPARE(reading.excerpt, QByteArray(excerptLimit, 'x'));
    QVERIFY(reading.mayBeKept);
}

void TestAnswerReader::aLongBodyIsNotReadToItsEnd()
{
    AnswerReader reader(excerptLimit);
    reader.feed("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n" + QByteArray(511, 'x'));
    QVERIFY(!reader.isDone());
    reader.feed("x");
    QVERIFY(reader.isDone());
    QVERIFY(!reader.mayBeKept());
}

void TestAnswerReader::anEndlessHeadIsGivenUp_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("a status line") << QByteArray("HTTP/1.1 200 ") << QByteArray("xxxxxxxxxx");
    QTest::newRow("fields") << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("A: b\r\n");
    QTest::newRow("one field") << QByteArray("HTTP/1.1 200 OK\r\nA: ") << QByteArray("xxxxxxxxxx");
    QTest::newRow("interim answers") << QByteArray() << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
    QTest::newRow("trailers") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n")
                              << QByteArray("A: b\r\n");
    QTest::newRow("a chunk's size") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                                    << QByteArray("0000000000");
}

void TestAnswerReader::anEndlessHeadIsGivenUp()
{
    QFETCH(const QByteArray, begin);
    QFETCH(const QByteArray, piece);
    AnswerReader reader(excerptLimit);
    if (!begin.isEmpty())
        reader.feed(begin);
    qsizetype fed = 0;
    for (; !reader.isDone() && fed < 2 * AnswerReader::maxHead; fed += piece.size())
        reader.feed(piece);
    QVERIFY(reader.isDone());
    QVERIFY(fed <= AnswerReader::maxHead + piece.size());
    QVERIFY(!reader.mayBeKept());
}

QTEST_APPLESS_MAIN(TestAnswerReader)
#include "tst_answerreader.moc"

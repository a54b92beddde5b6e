// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "http/requesthead.h"

#include <QTest>

#include <variant>

using namespace nesoi;

namespace
{

constexpr qint64 maxHead = 16 * 1024;

/// 0: a complete head; -1: an incomplete one; else the problem's status.
int verdict(QByteArrayView input, qint64 limit = maxHead)
{
    const ParsedHead parsed = parseRequestHead(input, limit);
    if (const auto *problem = std::get_if<Problem>(&parsed))
        return problem->status;
    return std::holds_alternative<RequestHead>(parsed) ? 0 : -1;
}

/// The head of what must be one.
RequestHead head(QByteArrayView input)
{
    const ParsedHead parsed = parseRequestHead(input, maxHead);
    return std::holds_alternative<RequestHead>(parsed) ? std::get<RequestHead>(parsed) : RequestHead{};
}

/// A request with these further lines, each ended by CRLF.
QByteArray requestWith(QByteArrayView lines)
{
    return QByteArray("GET /app HTTP/1.1\r\nHost: node\r\n").append(lines).append("\r\n");
}

} // namespace

class TestRequestHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheRequestLineToTheLetter();
    void takesMethodsThatItDoesNotKnow();
    void takesEveryFormOfTarget_data();
    void takesEveryFormOfTarget();
    void sizeEndsBeforeTheBody();
    void theEssenceIsWhatTheApiReads();
    void aHeadIsIncompleteUntilItsLastByte();
    void refusesMalformedRequestLines_data();
    void refusesMalformedRequestLines();
    void refusesMalformedFields_data();
    void refusesMalformedFields();
    void takesFieldsThatLookOdd_data();
    void takesFieldsThatLookOdd();
    void readsContentLength_data();
    void readsContentLength();
    void refusesAmbiguousLengths_data();
    void refusesAmbiguousLengths();
    void readsHost_data();
    void readsHost();
    void refusesBadHosts_data();
    void refusesBadHosts();
    void takesAbsoluteFormsApart_data();
    void takesAbsoluteFormsApart();
    void otherTargetsAreNoAbsoluteForm_data();
    void otherTargetsAreNoAbsoluteForm();
    void theTargetsHostCountsMoreThanTheField();
    void refusesBadHostsInTheTarget_data();
    void refusesBadHostsInTheTarget();
    void http10NeedsNoHost();
    void decidesWhetherToKeepTheConnection_data();
    void decidesWhetherToKeepTheConnection();
    void notesWhoWaitsForContinue_data();
    void notesWhoWaitsForContinue();
    void refusesOtherExpectations();
    void refusesWebSockets_data();
    void refusesWebSockets();
    void tellsOtherProtocolsAtOnce_data();
    void tellsOtherProtocolsAtOnce();
    void tellsBareLineFeedsAtOnce();
    void takesAHeadOfExactlyTheLimit();
    void refusesAHeadBeyondTheLimitBeforeItIsComplete();
    void takes100FieldsAndNoMore();
    void everyProblemSaysWhatToDo_data();
    void everyProblemSaysWhatToDo();
};

void TestRequestHead::takesTheRequestLineToTheLetter()
{
    const RequestHead parsed = head("PUT /app/dm%20?x=%41 HTTP/1.1\r\nHost: node\r\n\r\n");
    QCOMPARE(parsed.method, "PUT");
    QCOMPARE(parsed.target, "/app/dm%20?x=%41");
    QVERIFY(!parsed.http10);
}

void TestRequestHead::takesMethodsThatItDoesNotKnow()
{
    QCOMPARE(head("M-SEARCH!#$%&'*+.^_`|~9 / HTTP/1.1\r\nHost: node\r\n\r\n").method, "M-SEARCH!#$%&'*+.^_`|~9");
}

void TestRequestHead::takesEveryFormOfTarget_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("origin") << QByteArray("/app/dm");
    QTest::newRow("origin with query") << QByteArray("/app?prefix=d&limit=2");
    QTest::newRow("absolute") << QByteArray("http://node:6553/app");
    QTest::newRow("asterisk") << QByteArray("*");
    QTest::newRow("authority") << QByteArray("node:6553");
    QTest::newRow("all visible ASCII") << QByteArray("/!\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~");
}

void TestRequestHead::takesEveryFormOfTarget()
{
    QFETCH(QByteArray, target);
    QCOMPARE(head("GET " + target + " HTTP/1.1\r\nHost: node\r\n\r\n").target, target);
}

void TestRequestHead::sizeEndsBeforeTheBody()
{
    const QByteArray text = requestWith("Content-Length: 7\r\n");
    QCOMPARE(head(text + "{}\r\n\r\n{GET / HTTP/1.1\r\n\r\n").size, text.size());
}

void TestRequestHead::theEssenceIsWhatTheApiReads()
{
    const RequestHead parsed = head("PUT /app/dm?x HTTP/1.1\r\nHost: node\r\nUser-Agent: curl\r\nIF-match:  \"1\" \r\n"
                                    "If-Match:\r\nContent-Type: text/plain\r\ncontent-length: 3\r\n\r\n{} ");
    QCOMPARE(parsed.essence,
             QByteArray("PUT /app/dm?x HTTP/1.1\r\nIF-match:  \"1\" \r\nIf-Match:\r\ncontent-length: 3\r\n\r\n"));
    QCOMPARE(head("GET / HTTP/1.0\r\n\r\n").essence, QByteArray("GET / HTTP/1.0\r\n\r\n"));
}

void TestRequestHead::aHeadIsIncompleteUntilItsLastByte()
{
    const QByteArray text(
        "DELETE /srv/dm/host1 HTTP/1.1\r\nHost: node:6553\r\nIf-Match: \"x\"\r\nContent-Length: 3\r\n\r\n");
    for (qsizetype size = 0; size < text.size(); ++size)
        QCOMPARE(verdict(text.first(size)), -1);
    QCOMPARE(verdict(text), 0);
}

void TestRequestHead::refusesMalformedRequestLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::newRow("empty") << QByteArray("") << 400;
    QTest::newRow("a word") << QByteArray("GET") << 400;
    QTest::newRow("HTTP/0.9") << QByteArray("GET /app") << 400;
    QTest::newRow("no method") << QByteArray(" /app HTTP/1.1") << 400;
    QTest::newRow("no target") << QByteArray("GET  HTTP/1.1") << 400;
    QTest::newRow("space in target") << QByteArray("GET /app /dm HTTP/1.1") << 400;
    QTest::newRow("two spaces") << QByteArray("GET  /app HTTP/1.1") << 400;
    QTest::newRow("space at end") << QByteArray("GET /app HTTP/1.1 ") << 400;
    QTest::newRow("tab") << QByteArray("GET\t/app\tHTTP/1.1") << 400;
    QTest::newRow("separator in method") << QByteArray("G(T /app HTTP/1.1") << 400;
    QTest::newRow("colon in method") << QByteArray("GET: /app HTTP/1.1") << 400;
    QTest::newRow("NUL in method") << QByteArray("G\0T /app HTTP/1.1", 18) << 400;
    QTest::newRow("NUL in target") << QByteArray("GET /a\0p HTTP/1.1", 17) << 400;
    QTest::newRow("non-ASCII target") << QByteArray("GET /\xc3\xa4 HTTP/1.1") << 400;
    QTest::newRow("DEL in target") << QByteArray("GET /\x7f HTTP/1.1") << 400;
    QTest::newRow("bare CR") << QByteArray("GET /\rapp HTTP/1.1") << 400;
    QTest::newRow("lower case version") << QByteArray("GET /app http/1.1") << 400;
    QTest::newRow("another protocol") << QByteArray("GET /app RTSP/1.0") << 400;
    QTest::newRow("no minor version") << QByteArray("GET /app HTTP/1") << 400;
    QTest::newRow("long version") << QByteArray("GET /app HTTP/1.10") << 400;
    QTest::newRow("comma in version") << QByteArray("GET /app HTTP/1,1") << 400;
    QTest::newRow("letter as minor version") << QByteArray("GET /app HTTP/1.x") << 400;
    QTest::newRow("letter as major version") << QByteArray("GET /app HTTP/x.1") << 400;
    QTest::newRow("HTTP/2 preface") << QByteArray("PRI * HTTP/2.0") << 505;
    QTest::newRow("HTTP/0.9 by name") << QByteArray("GET /app HTTP/0.9") << 505;
    QTest::newRow("HTTP/3") << QByteArray("GET /app HTTP/3.0") << 505;
}

void TestRequestHead::refusesMalformedRequestLines()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    QCOMPARE(verdict(line + "\r\nHost: node\r\n\r\n"), status);
}

void TestRequestHead::refusesMalformedFields_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("no colon") << QByteArray("Accept\r\n");
    QTest::newRow("no name") << QByteArray(": value\r\n");
    QTest::newRow("space before colon") << QByteArray("Content-Length : 0\r\n");
    QTest::newRow("tab before colon") << QByteArray("Content-Length\t: 0\r\n");
    QTest::newRow("space in name") << QByteArray("Content Length: 0\r\n");
    QTest::newRow("folded line") << QByteArray("X-Note: one\r\n two\r\n");
    QTest::newRow("line folded by tab") << QByteArray("X-Note: one\r\n\ttwo: three\r\n");
    QTest::newRow("bare LF") << QByteArray("X-Note: one\nContent-Length: 5\r\n");
    QTest::newRow("LF before CRLF") << QByteArray("X-Note: one\n\r\n");
    QTest::newRow("bare CR in value") << QByteArray("X-Note: one\rContent-Length: 5\r\n");
    QTest::newRow("bare CR at end") << QByteArray("X-Note: one\r\r\n");
    QTest::newRow("NUL in value") << QByteArray("X-Note: o\0e\r\n", 13);
    QTest::newRow("NUL in name") << QByteArray("X-N\0te: one\r\n", 13);
    QTest::newRow("DEL in value") << QByteArray("X-Note: \x7f\r\n");
    QTest::newRow("escape in value") << QByteArray("X-Note: \x1b[31m\r\n");
    QTest::newRow("vertical tab around value") << QByteArray("X-Note: \x0b one \x0c\r\n");
    QTest::newRow("non-ASCII name") << QByteArray("X-N\xc3\xb6te: one\r\n");
    QTest::newRow("quotes in name") << QByteArray("\"Host\": node\r\n");
}

void TestRequestHead::refusesMalformedFields()
{
    QFETCH(QByteArray, lines);
    QCOMPARE(verdict(requestWith(lines)), 400);
}

void TestRequestHead::takesFieldsThatLookOdd_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("empty value") << QByteArray("X-Note:\r\n");
    QTest::newRow("no space after colon") << QByteArray("X-Note:one\r\n");
    QTest::newRow("much space around value") << QByteArray("X-Note: \t  one \t \r\n");
    QTest::newRow("non-ASCII value") << QByteArray("X-Note: \xc3\xa4\xff\r\n");
    QTest::newRow("colons in value") << QByteArray("X-Note: a:b::c\r\n");
    QTest::newRow("one name twice") << QByteArray("Accept: a\r\nAccept: b\r\n");
    QTest::newRow("tab in value") << QByteArray("X-Note: a\tb\r\n");
}

void TestRequestHead::takesFieldsThatLookOdd()
{
    QFETCH(QByteArray, lines);
    QCOMPARE(verdict(requestWith(lines)), 0);
}

void TestRequestHead::readsContentLength_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<qint64>("length");
    QTest::newRow("none") << QByteArray() << qint64(0);
    QTest::newRow("zero") << QByteArray("Content-Length: 0\r\n") << qint64(0);
    QTest::newRow("some") << QByteArray("Content-Length: 1048577\r\n") << qint64(1048577);
    QTest::newRow("any case") << QByteArray("cOnTeNt-lEnGtH:42\r\n") << qint64(42);
    QTest::newRow("leading zeros") << QByteArray("Content-Length: 007\r\n") << qint64(7);
    QTest::newRow("18 digits") << QByteArray("Content-Length: 999999999999999999\r\n") << qint64(999999999999999999);
}

void TestRequestHead::readsContentLength()
{
    QFETCH(QByteArray, lines);
    QFETCH(qint64, length);
    QCOMPARE(verdict(requestWith(lines)), 0);
    QCOMPARE(head(requestWith(lines)).contentLength, length);
}

void TestRequestHead::refusesAmbiguousLengths_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("status");
    QTest::newRow("negative") << QByteArray("Content-Length: -1\r\n") << 400;
    QTest::newRow("signed") << QByteArray("Content-Length: +1\r\n") << 400;
    QTest::newRow("empty") << QByteArray("Content-Length:\r\n") << 400;
    QTest::newRow("hexadecimal") << QByteArray("Content-Length: 0x10\r\n") << 400;
    QTest::newRow("decimal point") << QByteArray("Content-Length: 1.0\r\n") << 400;
    QTest::newRow("space inside") << QByteArray("Content-Length: 1 0\r\n") << 400;
    QTest::newRow("other whitespace") << QByteArray("Content-Length: \x0b"
                                                    "1\r\n")
                                      << 400;
    QTest::newRow("a word") << QByteArray("Content-Length: five\r\n") << 400;
    QTest::newRow("a list") << QByteArray("Content-Length: 5, 5\r\n") << 400;
    QTest::newRow("19 digits") << QByteArray("Content-Length: 1000000000000000000\r\n") << 400;
    QTest::newRow("beyond 64 bits") << QByteArray("Content-Length: 18446744073709551621\r\n") << 400;
    QTest::newRow("twice the same") << QByteArray("Content-Length: 5\r\nContent-Length: 5\r\n") << 400;
    QTest::newRow("twice another") << QByteArray("Content-Length: 5\r\ncontent-length: 6\r\n") << 400;
    QTest::newRow("chunked") << QByteArray("Transfer-Encoding: chunked\r\n") << 411;
    QTest::newRow("obfuscated chunked") << QByteArray("Transfer-Encoding: xchunked\r\n") << 411;
    QTest::newRow("gzip, chunked") << QByteArray("transfer-encoding: gzip, chunked\r\n") << 411;
    QTest::newRow("identity") << QByteArray("Transfer-Encoding: identity\r\n") << 411;
    QTest::newRow("length, then chunked") << QByteArray("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n") << 400;
    QTest::newRow("chunked, then length") << QByteArray("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n") << 400;
}

void TestRequestHead::refusesAmbiguousLengths()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, status);
    QCOMPARE(verdict(requestWith(lines)), status);
}

void TestRequestHead::readsHost_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("name") << QByteArray("node-1.example.com");
    QTest::newRow("name and port") << QByteArray("node_1:6553");
    QTest::newRow("IPv4") << QByteArray("10.0.0.1:6553");
    QTest::newRow("IPv6") << QByteArray("[fe80::1%25eth0]:6553");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("300 bytes") << QByteArray(300, 'h');
}

void TestRequestHead::readsHost()
{
    QFETCH(QByteArray, host);
    const QByteArray text = "GET / HTTP/1.1\r\nHOST: " + host + "\r\n\r\n";
    QCOMPARE(verdict(text), 0);
    QCOMPARE(head(text).host, host);
}

void TestRequestHead::refusesBadHosts_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("none") << QByteArray("");
    QTest::newRow("two") << QByteArray("Host: node\r\nHost: node\r\n");
    QTest::newRow("a list") << QByteArray("Host: node, evil\r\n");
    QTest::newRow("space") << QByteArray("Host: node evil\r\n");
    QTest::newRow("a path") << QByteArray("Host: node/app\r\n");
    QTest::newRow("user") << QByteArray("Host: user@node\r\n");
    QTest::newRow("markup") << QByteArray("Host: <node>\r\n");
    QTest::newRow("quotes") << QByteArray("Host: \"node\"\r\n");
    QTest::newRow("non-ASCII") << QByteArray("Host: n\xc3\xb6"
                                             "de\r\n");
    QTest::newRow("301 bytes") << "Host: " + QByteArray(301, 'h') + "\r\n";
}

void TestRequestHead::refusesBadHosts()
{
    QFETCH(QByteArray, lines);
    QCOMPARE(verdict("GET / HTTP/1.1\r\n" + lines + "\r\n"), 400);
}

void TestRequestHead::takesAbsoluteFormsApart_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("authority");
    QTest::addColumn<QByteArray>("rest");
    const auto row = [](const char *target, const char *authority, const char *rest) {
        QTest::newRow(target) << QByteArray(target) << QByteArray(authority) << QByteArray(rest);
    };
    row("http://node", "node", "");
    row("http://node/", "node", "/");
    row("HtTpS://node:6553/app?a=b", "node:6553", "/app?a=b");
    row("http://node?path=/app", "node", "?path=/app");
    row("http://node#/app", "node", "#/app");
    row("http://node?to=http://app", "node", "?to=http://app");
    row("http://[::1]:6553//app", "[::1]:6553", "//app");
    row("http://user@node/app", "user@node", "/app");
    row("http:///app", "", "/app");
    row("http://", "", "");
}

void TestRequestHead::takesAbsoluteFormsApart()
{
    QFETCH(QByteArray, target);
    const auto form = readAbsoluteForm(target);
    QVERIFY(form.has_value());
    QTEST(form->authority.toByteArray(), "authority");
    QTEST(form->rest.toByteArray(), "rest");
}

void TestRequestHead::otherTargetsAreNoAbsoluteForm_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target : {"", "/", "*", "/http://node/app", "http:/", "http:/app", "https:", "ftp://node/app",
                               "node:6553", "xhttp://node", "//node/app"})
        QTest::addRow("\"%s\"", target) << QByteArray(target);
}

void TestRequestHead::otherTargetsAreNoAbsoluteForm()
{
    QFETCH(QByteArray, target);
    QVERIFY(!readAbsoluteForm(target).has_value());
}

/// RFC 9112, 3.2.2.
void TestRequestHead::theTargetsHostCountsMoreThanTheField()
{
    QCOMPARE(head("GET http://node:6553?a=/b HTTP/1.1\r\nHost: other\r\n\r\n").host, "node:6553");
    QCOMPARE(head("GET http://node HTTP/1.0\r\n\r\n").host, "node");
    QCOMPARE(verdict("GET http://node/ HTTP/1.1\r\n\r\n"), 400); // Which does not make it needless.
    QCOMPARE(verdict("GET http://node/ HTTP/1.1\r\nHost: <other>\r\n\r\n"), 400);
}

void TestRequestHead::refusesBadHostsInTheTarget_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("none") << QByteArray("http:///app");
    QTest::newRow("nothing at all") << QByteArray("http://");
    QTest::newRow("query alone") << QByteArray("http://?a=b");
    QTest::newRow("user") << QByteArray("http://user@node/app");
    QTest::newRow("user and password") << QByteArray("https://user:secret@node");
    QTest::newRow("markup") << QByteArray("http://<node>/app");
    QTest::newRow("a list") << QByteArray("http://node,evil/app");
    QTest::newRow("backslash") << QByteArray("http://node\\app");
    QTest::newRow("301 bytes") << "http://" + QByteArray(301, 'h');
}

void TestRequestHead::refusesBadHostsInTheTarget()
{
    QFETCH(QByteArray, target);
    QCOMPARE(verdict("GET " + target + " HTTP/1.1\r\nHost: node\r\n\r\n"), 400);
}

void TestRequestHead::http10NeedsNoHost()
{
    const QByteArray text("GET /app HTTP/1.0\r\n\r\n");
    QCOMPARE(verdict(text), 0);
    QVERIFY(head(text).http10);
    QVERIFY(head(text).host.isEmpty());
}

void TestRequestHead::decidesWhetherToKeepTheConnection_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<bool>("keepAlive");
    const QByteArray http10("HTTP/1.0");
    const QByteArray http11("HTTP/1.1");
    QTest::newRow("1.1") << http11 << QByteArray() << true;
    QTest::newRow("1.1, close") << http11 << QByteArray("Connection: close\r\n") << false;
    QTest::newRow("1.1, Close in a list") << http11 << QByteArray("Connection: TE ,\tClose\r\n") << false;
    QTest::newRow("1.1, close in a second field")
        << http11 << QByteArray("Connection: TE\r\nConnection: close\r\n") << false;
    QTest::newRow("1.1, something like close") << http11 << QByteArray("Connection: closed, x-close\r\n") << true;
    QTest::newRow("1.1, an empty list") << http11 << QByteArray("Connection: ,,\r\n") << true;
    QTest::newRow("1.0") << http10 << QByteArray() << false;
    QTest::newRow("1.0, keep-alive") << http10 << QByteArray("Connection: Keep-Alive\r\n") << true;
    QTest::newRow("1.0, keep-alive and close") << http10 << QByteArray("Connection: keep-alive, close\r\n") << false;
    QTest::newRow("1.2") << QByteArray("HTTP/1.2") << QByteArray() << true;
}

void TestRequestHead::decidesWhetherToKeepTheConnection()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, lines);
    QFETCH(bool, keepAlive);
    const QByteArray text = "GET /app " + version + "\r\nHost: node\r\n" + lines + "\r\n";
    QCOMPARE(verdict(text), 0);
    QCOMPARE(head(text).keepAlive, keepAlive);
}

void TestRequestHead::notesWhoWaitsForContinue_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("waits");
    QTest::newRow("nobody") << QByteArray("PUT / HTTP/1.1\r\nHost: node\r\n\r\n") << false;
    QTest::newRow("1.1") << QByteArray("PUT / HTTP/1.1\r\nHost: node\r\nExpect: 100-Continue\r\n\r\n") << true;
    // RFC 9110, 10.1.1: such a client would not understand it.
    QTest::newRow("1.0") << QByteArray("PUT / HTTP/1.0\r\nExpect: 100-continue\r\n\r\n") << false;
}

void TestRequestHead::notesWhoWaitsForContinue()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, waits);
    QCOMPARE(verdict(text), 0);
    QCOMPARE(head(text).expectsContinue, waits);
}

void TestRequestHead::refusesOtherExpectations()
{
    QCOMPARE(verdict(requestWith("Expect: 200-ok\r\n")), 417);
}

void TestRequestHead::refusesWebSockets_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("status");
    QTest::newRow("upgrade") << QByteArray("Connection: Upgrade\r\nUpgrade: websocket\r\n") << 400;
    QTest::newRow("in lists") << QByteArray("Connection: keep-alive, upgrade\r\nUpgrade: h2c, WebSocket\r\n") << 400;
    QTest::newRow("not asked for") << QByteArray("Upgrade: websocket\r\n") << 0;
    QTest::newRow("HTTP/2") << QByteArray("Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n") << 0;
}

void TestRequestHead::refusesWebSockets()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, status);
    QCOMPARE(verdict(requestWith(lines)), status);
}

void TestRequestHead::tellsOtherProtocolsAtOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01");
    QTest::newRow("NUL") << QByteArray("\0", 1);
    QTest::newRow("space") << QByteArray(" GET /");
    QTest::newRow("JSON") << QByteArray("{\"name\":");
    QTest::newRow("UTF-8 byte order mark") << QByteArray("\xef\xbb\xbfGET /");
}

void TestRequestHead::tellsOtherProtocolsAtOnce()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(verdict(bytes), 400);
}

void TestRequestHead::tellsBareLineFeedsAtOnce()
{
    QCOMPARE(verdict("GET / HTTP/1.1\nHost: node\n\n"), 400);
}

void TestRequestHead::takesAHeadOfExactlyTheLimit()
{
    const QByteArray text = requestWith("X-Note: one\r\n");
    QCOMPARE(verdict(text + "body", text.size()), 0);
    QCOMPARE(verdict(text + "body", text.size() - 1), 431);
}

void TestRequestHead::refusesAHeadBeyondTheLimitBeforeItIsComplete()
{
    QCOMPARE(verdict("GET /" + QByteArray(maxHead - 6, 'a')), -1);
    QCOMPARE(verdict("GET /" + QByteArray(maxHead - 5, 'a')), 431);
}

void TestRequestHead::takes100FieldsAndNoMore()
{
    QCOMPARE(verdict(requestWith(QByteArray("X: y\r\n").repeated(99))), 0); // And Host.
    QCOMPARE(verdict(requestWith(QByteArray("X: y\r\n").repeated(100))), 431);
}

void TestRequestHead::everyProblemSaysWhatToDo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("400") << QByteArray("GET /\r\n\r\n");
    QTest::newRow("411") << requestWith("Transfer-Encoding: chunked\r\n");
    QTest::newRow("417") << requestWith("Expect: more\r\n");
    QTest::newRow("431") << requestWith(QByteArray("X: y\r\n").repeated(100));
    QTest::newRow("505") << QByteArray("PRI * HTTP/2.0\r\n\r\n");
}

void TestRequestHead::everyProblemSaysWhatToDo()
{
    QFETCH(QByteArray, text);
    const ParsedHead parsed = parseRequestHead(text, maxHead);
    QVERIFY(std::holds_alternative<Problem>(parsed));
    QVERIFY(!std::get<Problem>(parsed).type.isEmpty());
    QVERIFY(std::get<Problem>(parsed).detail.endsWith('.'));
}

QTEST_APPLESS_MAIN(TestRequestHead)
#include "tst_requesthead.moc"

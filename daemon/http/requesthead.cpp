// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "http/requesthead.h"

#include <algorithm>
#include <array>

namespace nesoi
{

namespace
{

constexpr int maxFields = 100;
constexpr const char *lineEnds = "Lines of a request must end in CRLF.";
constexpr qsizetype maxHost = 300;
constexpr qsizetype maxLengthDigits = 18; // Always fits into a qint64.

/// What the API reads, and QHttpServer, whom Content-Length tells where a body ends: RequestHead::essence.
constexpr std::array<QByteArrayView, 8> essentialFields{"access-control-request-method",
                                                        "content-length",
                                                        "if-match",
                                                        "if-none-match",
                                                        "last-event-id",
                                                        "origin",
                                                        "prefer",
                                                        "webhook-id"};

/// Which octets are allowed where (RFC 9110, 5.6.2 and 5.5; RFC 3986, 3.2).
enum : quint8 { TokenOctet = 1, ValueOctet = 2, TargetOctet = 4, HostOctet = 8 };

constexpr std::array<quint8, 256> makeOctetClasses()
{
    std::array<quint8, 256> classes{};
    for (unsigned c = 0; c < 256; ++c) {
        const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        quint8 mask = 0;
        if (alphanumeric)
            mask |= TokenOctet | HostOctet;
        if (c == '\t' || (c >= 0x20 && c != 0x7f))
            mask |= ValueOctet;
        if (c > 0x20 && c < 0x7f)
            mask |= TargetOctet;
        classes[c] = mask;
    }
    for (const char c : {'!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~'})
        classes[static_cast<quint8>(c)] |= TokenOctet;
    for (const char c : {'.', '-', '_', ':', '[', ']', '%'})
        classes[static_cast<quint8>(c)] |= HostOctet;
    return classes;
}

constexpr std::array<quint8, 256> octetClasses = makeOctetClasses();

bool consistsOf(QByteArrayView text, quint8 octetClass)
{
    for (const char c : text) {
        if ((octetClasses[static_cast<quint8>(c)] & octetClass) == 0)
            return false;
    }
    return true;
}

bool isSameToken(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), a.size(), b.data(), b.size()) == 0;
}

bool isHost(QByteArrayView text)
{
    return text.size() <= maxHost && consistsOf(text, HostOctet);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool hasBareLineFeed(QByteArrayView text)
{
    for (qsizetype lineFeed = text.indexOf('\n'); lineFeed >= 0; lineFeed = text.indexOf('\n', lineFeed + 1)) {
        if (lineFeed == 0 || text[lineFeed - 1] != '\r')
            return true;
    }
    return false;
}

Problem badRequest(QByteArray detail)
{
    return {400, "bad-request", std::move(detail)};
}

/// Whether a comma separated list of tokens holds one.
bool listHolds(QByteArrayView list, QByteArrayView token)
{
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        if (isSameToken(list.first(comma < 0 ? list.size() : comma).trimmed(), token))
            return true;
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
    }
    return false;
}

/// What the fields say, gathered while they are read.
struct Fields {
    std::optional<QByteArrayView> contentLength;
    std::optional<QByteArrayView> host;
    bool transferEncoding = false;
    bool close = false;
    bool keepAlive = false;
    bool upgrade = false;
    bool webSocket = false;
};

std::optional<Problem> readRequestLine(QByteArrayView line, RequestHead &head)
{
    static const char form[] = "The request line must read \"METHOD TARGET HTTP/1.1\".";
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last == first)
        return badRequest(form);
    head.method = line.first(first);
    head.target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (!consistsOf(head.method, TokenOctet))
        return badRequest(form);
    if (head.target.isEmpty() || !consistsOf(head.target, TargetOctet))
        return badRequest("The request's target holds a space, a control character or a non-ASCII character: "
                          "percent-encode it.");
    if (version.size() != 8 || !version.startsWith("HTTP/") || !isDigit(version[5]) || version[6] != '.'
        || !isDigit(version[7]))
        return badRequest(form);
    if (version[5] != '1')
        return Problem{505, "http-version", "Nesoi speaks HTTP/1.1: use that version."};
    head.http10 = version[7] == '0';
    head.essence.append(line).append("\r\n");
    return std::nullopt;
}

bool isEssential(QByteArrayView name)
{
    return std::ranges::any_of(essentialFields, [name](QByteArrayView field) { return isSameToken(name, field); });
}

std::optional<Problem> noteField(QByteArrayView name, QByteArrayView value, RequestHead &head, Fields &fields)
{
    if (isSameToken(name, "content-length")) {
        if (fields.contentLength)
            return badRequest("Content-Length stands twice: send it once.");
        fields.contentLength = value;
    } else if (isSameToken(name, "transfer-encoding")) {
        fields.transferEncoding = true;
    } else if (isSameToken(name, "host")) {
        if (fields.host)
            return badRequest("Host stands twice: send it once.");
        fields.host = value;
    } else if (isSameToken(name, "connection")) {
        fields.close |= listHolds(value, "close");
        fields.keepAlive |= listHolds(value, "keep-alive");
        fields.upgrade |= listHolds(value, "upgrade");
    } else if (isSameToken(name, "upgrade")) {
        fields.webSocket |= listHolds(value, "websocket");
    } else if (isSameToken(name, "expect")) {
        if (!isSameToken(value, "100-continue"))
            return Problem{417, "expectation-failed", "Nesoi meets no expectation but 100-continue: leave Expect out."};
        head.expectsContinue = true;
    }
    return std::nullopt;
}

std::optional<Problem> readField(QByteArrayView line, RequestHead &head, Fields &fields)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !consistsOf(line.first(colon), TokenOctet))
        return badRequest("A header field must read \"Name: value\", on one line, with no space before the colon.");
    const QByteArrayView value = line.sliced(colon + 1);
    if (!consistsOf(value, ValueOctet)) // Before trimming, which would take a vertical tab or a CR for mere space.
        return badRequest("A header field holds a control character: leave it out.");
    if (isEssential(line.first(colon)))
        head.essence.append(line).append("\r\n");
    return noteField(line.first(colon), value.trimmed(), head, fields);
}

std::optional<Problem> judge(const Fields &fields, RequestHead &head)
{
    if (fields.transferEncoding && (fields.contentLength || head.http10))
        return badRequest("Transfer-Encoding beside Content-Length, or in HTTP/1.0, is ambiguous: "
                          "send Content-Length alone.");
    if (fields.transferEncoding)
        return Problem{411, "length-required", "Nesoi takes no chunked bodies: send the body with a Content-Length."};
    if (fields.contentLength) {
        const QByteArrayView digits = *fields.contentLength;
        if (digits.isEmpty() || digits.size() > maxLengthDigits)
            return badRequest("Content-Length must be a number of bytes.");
        for (const char c : digits) {
            if (!isDigit(c))
                return badRequest("Content-Length must be a number of bytes.");
            head.contentLength = head.contentLength * 10 + (c - '0');
        }
    }
    if (!fields.host && !head.http10)
        return badRequest("HTTP/1.1 asks for a Host field: send \"Host: ADDRESS:PORT\".");
    if (fields.host) {
        if (!isHost(*fields.host))
            return badRequest("Host must be a name or an address, with a port or without.");
        head.host = *fields.host;
    }
    if (const auto absolute = readAbsoluteForm(head.target)) {
        if (absolute->authority.isEmpty() || !isHost(absolute->authority)) // RFC 9110, 4.2.1 and 4.2.4.
            return badRequest("The target must name a host between \"//\" and the path, and no user.");
        head.host = absolute->authority;
    }
    if (fields.upgrade && fields.webSocket)
        return badRequest("Nesoi offers no WebSocket: see /events for a stream of changes.");
    head.expectsContinue = head.expectsContinue && !head.http10; // RFC 9110, 10.1.1.
    head.keepAlive = !fields.close && (!head.http10 || fields.keepAlive);
    return std::nullopt;
}

} // namespace

std::optional<AbsoluteForm> readAbsoluteForm(QByteArrayView target)
{
    for (const QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (target.size() < scheme.size() || !isSameToken(target.first(scheme.size()), scheme))
            continue;
        const QByteArrayView behind = target.sliced(scheme.size());
        const auto isEnd = [](char c) { return c == '/' || c == '?' || c == '#'; };
        const qsizetype size = std::ranges::find_if(behind, isEnd) - behind.begin();
        return AbsoluteForm{behind.first(size), behind.sliced(size)};
    }
    return std::nullopt;
}

ParsedHead parseRequestHead(QByteArrayView input, qint64 maxHead)
{
    const QByteArrayView end("\r\n\r\n");
    const qsizetype found = input.first(qMin<qsizetype>(input.size(), maxHead)).indexOf(end);
    if (found < 0) {
        if (input.size() >= maxHead)
            return Problem{431, "head-too-large",
                           "The request line and header fields together may hold at most " + QByteArray::number(maxHead)
                               + " bytes: send fewer or shorter fields."};
        // What can never become a request is told so at once: a client that speaks another protocol would wait forever.
        if (!input.isEmpty() && (octetClasses[static_cast<quint8>(input.front())] & TokenOctet) == 0)
            return badRequest("This is no HTTP request: it must begin with a method such as GET.");
        if (hasBareLineFeed(input))
            return badRequest(lineEnds);
        return IncompleteHead{};
    }

    RequestHead head;
    head.size = found + end.size();
    head.essence.reserve(head.size);
    QByteArrayView lines = input.first(found + 2);
    Fields fields;
    for (int line = 0; !lines.isEmpty(); ++line) {
        const qsizetype lineEnd = lines.indexOf('\n'); // There is one: the last line kept its line break.
        if (lineEnd == 0 || lines[lineEnd - 1] != '\r')
            return badRequest(lineEnds);
        const QByteArrayView text = lines.first(lineEnd - 1);
        if (line > maxFields)
            return Problem{431, "head-too-large",
                           "A request may hold at most " + QByteArray::number(maxFields) + " header fields."};
        if (auto problem = line == 0 ? readRequestLine(text, head) : readField(text, head, fields))
            return *std::move(problem);
        lines = lines.sliced(lineEnd + 1);
    }
    if (auto problem = judge(fields, head))
        return *std::move(problem);
    head.essence.append("\r\n");
    return head;
}

} // namespace nesoi

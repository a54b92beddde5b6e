// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

// Throws bytes at what reads a request's head, its target, its query, and what it says of waiting and of streams. The
// first byte chooses the reader, the rest is its input.

#include "fuzzing.h"
#include "http/requesthead.h"
#include "resource/canonicaljson.h"
#include "resource/resourcepath.h"
#include "rest/eventfilter.h"
#include "rest/eventstreams.h"
#include "rest/prefer.h"
#include "rest/target.h"

#include <algorithm>
#include <array>

using namespace nesoi;

namespace
{

constexpr qint64 maxHead = 16 * 1024;

void checkProblem(const Problem &problem)
{
    require(problem.status >= 400 && problem.status <= 505, "a refusal has a status of its own");
    const QByteArray json = problem.toJson();
    const auto read = parseCanonicalObject(json, 8);
    require(read && read->print() == json, "a problem is canonical JSON");
}

bool isWithin(QByteArrayView part, QByteArrayView whole)
{
    return part.isEmpty() || (part.begin() >= whole.begin() && part.end() <= whole.end());
}

bool isVisibleAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

void checkHead(const RequestHead &head, QByteArrayView input)
{
    require(head.size > 0 && head.size <= input.size() && head.size <= maxHead, "a head is within the input");
    const QByteArrayView bytes = input.first(head.size);
    require(bytes.endsWith("\r\n\r\n") && bytes.indexOf("\r\n\r\n") == head.size - 4,
            "it ends with the first empty line");
    require(bytes.count('\n') == bytes.toByteArray().count("\r\n"), "its lines end in CRLF");
    require(!bytes.contains('\0'), "it holds no NUL");
    require(isWithin(head.method, bytes) && isWithin(head.target, bytes) && isWithin(head.host, bytes),
            "its views point into it");
    require(!head.method.isEmpty() && isVisibleAscii(head.method), "it has a method");
    require(!head.target.isEmpty() && isVisibleAscii(head.target), "it has a target");
    require(head.contentLength >= 0, "no body is shorter than nothing");
    require(isVisibleAscii(head.host), "a host can stand in a link");
}

void fuzzHead(QByteArrayView input)
{
    const ParsedHead parsed = parseRequestHead(input, maxHead);
    if (const auto *problem = std::get_if<Problem>(&parsed))
        checkProblem(*problem);
    const auto *head = std::get_if<RequestHead>(&parsed);
    if (!head)
        return;
    checkHead(*head, input);
    for (qsizetype size = 0; size < head->size; ++size)
        require(std::holds_alternative<IncompleteHead>(parseRequestHead(input.first(size), maxHead)),
                "what begins a good head is just not complete yet");
    const ParsedHead alone = parseRequestHead(input.first(head->size), maxHead);
    require(std::holds_alternative<RequestHead>(alone)
                && std::get<RequestHead>(alone).contentLength == head->contentLength,
            "what follows a head does not change it");
}

void fuzzTarget(QByteArrayView input)
{
    const auto target = Target::parse(input);
    if (!target) {
        checkProblem(target.error());
        return;
    }
    require(target->path == "*" || target->path.startsWith('/'), "a path begins with a slash");
    require(target->path.size() <= input.size() + 1, "decoding adds nothing");
    require(
        std::none_of(target->path.begin(), target->path.end(), [](char c) { return quint8(c) < 0x20 || c == 0x7f; }),
        "a path holds no control character");
    for (const auto &[name, value] : target->query)
        require(target->value(name).has_value(), "every parameter is found");
    for (const char *name : {"master", "alive"}) {
        if (const auto flag = target->flag(name); !flag)
            checkProblem(flag.error());
    }
    if (const auto selection = target->selection(); !selection)
        checkProblem(selection.error());
    else
        require(selection->limit != 0, "a page is never empty by itself");
    if (const auto path = ResourcePath::parse(target->path); !path)
        checkProblem(path.error());
    const auto filter = EventFilter::of(*target);
    if (!filter)
        checkProblem(filter.error());
    else
        require(!filter->paths.empty() && filter->paths.size() <= EventFilter::maxPaths, "a filter is never empty");
}

void fuzzPrefer(QByteArrayView input)
{
    const auto wait = waitPreference(input);
    require(!wait || (*wait >= std::chrono::seconds(0) && *wait <= maxWait), "nobody waits for longer than allowed");
}

/// A stream begins at an id of ours, or with a reset, whatever the client sends.
void fuzzLastEventId(QByteArrayView input)
{
    ChangeJournal journal("run");
    LiveState state;
    EventStreams streams(journal, state, {.stream = [](quint64, const QByteArray &) { return true; }, .endStream = {}});
    const Response response
        = streams.begin(1, {.filter = {.paths = {"/"}}, .host = "node", .lastEventId = input.toByteArray()}, {});
    require(response.status == 200 && response.isStream, "no id is refused");
    require(response.body.contains("\nid: run-0\n"), "a stream says where it is");
    require(response.body.contains("event: reset") == (!input.isEmpty() && input != "run-0"),
            "whoever was elsewhere is told to read anew");
}

/// Names and paths are the same before and after they travelled in a target.
void fuzzRoundTrip(QByteArrayView input)
{
    if (const auto path = ResourcePath::parse(input)) {
        const auto target = Target::parse(input);
        require(target && target->path == input && target->query.empty(), "a resource's path survives as it is");
    }
    const QByteArray parameter = input.toByteArray();
    const auto target = Target::parse("/app?prefix=" + parameter.toPercentEncoding());
    const bool isClean = std::none_of(input.begin(), input.end(), [](char c) { return quint8(c) < 0x20 || c == 0x7f; });
    require(target.ok() == isClean, "only control characters cannot be sent");
    require(!target || target->value("prefix") == parameter, "a parameter survives percent-encoding");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // In this order '0', '1' and so on, which the corpus begins with, are heads, targets, round trips, Prefer fields
    // and ids.
    return feedOneOf(std::array{fuzzRoundTrip, fuzzPrefer, fuzzLastEventId, fuzzHead, fuzzTarget}, data, size);
}

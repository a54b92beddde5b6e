// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/eventstreams.h"

#include "rest/eventtext.h"

#include <algorithm>
#include <utility>

namespace nesoi
{

namespace
{

/// Streams are looked through for silent ones at most so often.
constexpr auto keepAliveCheck = std::chrono::seconds(1);

} // namespace

EventStreams::EventStreams(const ChangeJournal &journal, LiveState &state, Doors doors)
    : m_journal(journal)
    , m_state(state)
    , m_doors(std::move(doors))
{
}

Response EventStreams::head()
{
    Response response{.contentType = "text/event-stream", .isStream = true};
    response.addField("X-Accel-Buffering", "no"); // Has nginx pass on what comes when it comes.
    return response;
}

Response EventStreams::begin(quint64 token, Subscription &&subscription, Clock::time_point now)
{
    if (m_streams.empty()) { // First what it is to be woken for, then from where on.
        m_state.hasStreams = true;
        m_position = m_journal.last();
        m_nextKeepAlive = now + keepAliveInterval;
    }
    news(now); // An id that another worker gave out may be further than this one is.
    quint64 position = m_position;
    bool isReset = false;
    if (!subscription.lastEventId.isEmpty()) {
        const auto resumed = eventNumber(m_journal, subscription.lastEventId);
        isReset = !resumed || *resumed > m_position || m_journal.since(*resumed, 1).missed;
        position = isReset ? m_position : *resumed;
    }
    Response response = head();
    if (isReset) { // First of all: whoever loses the connection after an id must not believe that it has all before it.
        response.body = resetText(eventId(m_journal, position));
        m_state.resets.add();
    }
    response.body += greeting(eventId(m_journal, position));
    response.isStream = !m_isDraining;
    if (m_isDraining) {
        m_state.hasStreams = false;
        return response;
    }
    const auto audience = join(std::move(subscription.filter), subscription.host);
    m_streams.emplace(token, Stream{.audience = audience, .position = position, .lastSent = now});
    m_behind.insert(token); // Also where nothing is to be caught up with: in its place among the others next time.
    m_state.streams = std::ssize(m_streams);
    return response;
}

EventStreams::Audiences::iterator EventStreams::join(EventFilter &&filter, const QByteArray &host)
{
    const auto [place, isNew] = m_audiences.try_emplace({std::move(filter), host});
    if (isNew) {
        for (const QByteArray &path : place->first.first.paths)
            m_byPath[path].insert(&*place);
    }
    ++place->second.streams;
    return place;
}

void EventStreams::gone(quint64 token)
{
    const auto stream = m_streams.find(token);
    if (stream == m_streams.end())
        return;
    const auto audience = stream->second.audience;
    audience->second.tokens.erase(token);
    m_behind.erase(token);
    m_streams.erase(stream);
    if (--audience->second.streams == 0) {
        for (const QByteArray &path : audience->first.first.paths) {
            const auto place = m_byPath.find(path);
            place->second.erase(&*audience);
            if (place->second.empty())
                m_byPath.erase(place);
        }
        m_addressed.erase(&*audience);
        m_audiences.erase(audience);
    }
    m_state.streams = std::ssize(m_streams);
    m_state.hasStreams = !m_streams.empty();
}

void EventStreams::news(Clock::time_point now)
{
    while (!m_streams.empty()) {
        const ChangeJournal::Events news = m_journal.since(m_position, maxChunk);
        if (news.missed) {
            resetAll(now);
        } else if (!news.events.empty()) {
            for (const LiveEvent &event : news.events)
                addToChunks(event);
            m_position = news.events.back().number;
            sendChunks(now);
        } else {
            return;
        }
    }
}

void EventStreams::addToChunks(const LiveEvent &event)
{
    Texts texts;
    for (const QByteArray &path : filterPathsOf(event.record->path)) {
        const auto found = m_byPath.find(path);
        if (found == m_byPath.end())
            continue;
        for (Audiences::value_type *entry : found->second) {
            const auto &[filter, host] = entry->first;
            Audience &audience = entry->second;
            if (audience.tokens.empty() || audience.last == event.number || (event.isRefresh && !filter.refreshes))
                continue;
            QByteArray &text = texts[host];
            if (text.isNull())
                text = eventText(eventId(m_journal, event.number), event, host);
            audience.chunk += text; // Of a single event the text itself is shared.
            audience.last = event.number;
            ++audience.events;
            m_addressed.insert(entry);
        }
    }
}

void EventStreams::sendChunks(Clock::time_point now)
{
    while (!m_addressed.empty()) {
        Audience &audience = (*m_addressed.begin())->second;
        m_addressed.erase(m_addressed.begin());
        const QByteArray chunk = std::exchange(audience.chunk, {});
        const std::vector<quint64> tokens(audience.tokens.begin(), audience.tokens.end());
        m_state.eventsSent.add(std::exchange(audience.events, 0) * tokens.size());
        for (const quint64 token : tokens)
            send(token, chunk, now);
    }
}

/// This worker was busy for so long that the journal has moved on without it.
void EventStreams::resetAll(Clock::time_point now)
{
    m_position = m_journal.last();
    std::vector<quint64> tokens;
    for (const auto &[token, stream] : m_streams) {
        if (stream.audience->second.tokens.contains(token))
            tokens.push_back(token);
    }
    m_state.resets.add(tokens.size());
    const QByteArray text = resetText(eventId(m_journal, m_position));
    for (const quint64 token : tokens)
        send(token, text, now);
}

/// To one who stands in its audience, or is behind and was sent all up to its position.
void EventStreams::send(quint64 token, const QByteArray &bytes, Clock::time_point now)
{
    if (!m_streams.contains(token))
        return;
    const bool isTaken = m_doors.stream(token, bytes);
    const auto place = m_streams.find(token);
    if (place == m_streams.end())
        return;
    Stream &stream = place->second;
    stream.lastSent = now;
    if (isTaken)
        return;
    if (stream.audience->second.tokens.erase(token) > 0)
        stream.position = m_position;
    m_behind.erase(token);
    stream.isBlocked = true;
}

void EventStreams::writable(quint64 token, Clock::time_point now)
{
    const auto place = m_streams.find(token);
    if (place == m_streams.end())
        return;
    place->second.isBlocked = false;
    m_behind.insert(token);
    goOn(token, now);
}

/// Sends one who is behind its next chunk; has it join its audience where there is none.
void EventStreams::goOn(quint64 token, Clock::time_point now)
{
    Stream &stream = m_streams.at(token);
    const QByteArray chunk = nextFor(stream);
    if (!chunk.isEmpty()) {
        send(token, chunk, now);
        return;
    }
    m_behind.erase(token);
    stream.audience->second.tokens.insert(token);
}

/// What a stream that is behind lacks, a chunk of it, and moves its position; empty where it lacks nothing any more.
QByteArray EventStreams::nextFor(Stream &stream)
{
    const auto &[filter, host] = stream.audience->first;
    QByteArray chunk;
    while (chunk.isEmpty() && stream.position < m_position) {
        const ChangeJournal::Events news = m_journal.since(stream.position, maxChunk);
        if (news.missed || news.events.empty()) {
            stream.position = m_position;
            m_state.resets.add();
            return resetText(eventId(m_journal, m_position));
        }
        for (const LiveEvent &event : news.events) {
            if (event.number > m_position) // Those it is sent with its audience.
                break;
            stream.position = event.number;
            if (!filter.wants(event))
                continue;
            chunk += eventText(eventId(m_journal, event.number), event, host);
            m_state.eventsSent.add();
        }
    }
    return chunk;
}

std::optional<EventStreams::Clock::time_point> EventStreams::nextTime() const
{
    if (!m_behind.empty())
        return Clock::time_point(); // At once.
    return m_streams.empty() ? std::nullopt : std::optional(m_nextKeepAlive);
}

void EventStreams::timePassed(Clock::time_point now)
{
    const std::vector<quint64> behind(m_behind.begin(), m_behind.end());
    for (const quint64 token : behind) {
        if (m_behind.contains(token))
            goOn(token, now);
    }
    if (!m_streams.empty() && m_nextKeepAlive <= now)
        keepAlive(now);
}

void EventStreams::keepAlive(Clock::time_point now)
{
    std::vector<quint64> silent;
    auto next = now + keepAliveInterval;
    for (const auto &[token, stream] : m_streams) {
        if (stream.isBlocked || m_behind.contains(token))
            continue;
        if (stream.lastSent + keepAliveInterval <= now)
            silent.push_back(token);
        else
            next = std::min(next, stream.lastSent + keepAliveInterval);
    }
    m_nextKeepAlive = std::max(next, now + keepAliveCheck);
    const QByteArray text = keepAliveText(eventId(m_journal, m_position));
    for (const quint64 token : silent)
        send(token, text, now);
}

void EventStreams::drain()
{
    m_isDraining = true;
    std::vector<quint64> tokens;
    tokens.reserve(m_streams.size());
    for (const auto &[token, stream] : m_streams)
        tokens.push_back(token);
    for (const quint64 token : tokens) {
        gone(token);
        m_doors.endStream(token);
    }
}

} // namespace nesoi

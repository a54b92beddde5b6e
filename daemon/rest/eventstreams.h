// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/requesthandler.h"
#include "live/changejournal.h"
#include "rest/eventfilter.h"
#include "rest/livestate.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace nesoi
{

/// The event streams (GET /events) of a worker's clients. Those that want the same are an audience: what it is sent is
/// put together once. A client that reads too slowly falls behind its audience and goes on by itself, from where it was
/// in the journal, until it has caught up; where the journal no longer holds what it lacks, it is sent `reset`. So
/// there is never more in memory for it than one chunk.
///
/// Invariants:
///  1. Who is in an audience was sent all that it wants up to m_position; who is behind, up to its own position.
///  2. Nothing is sent to who is blocked.
///
/// Threads: the worker's.
class EventStreams
{
public:
    using Clock = RequestHandler::Clock;
    static constexpr auto keepAliveInterval = std::chrono::seconds(15);
    static constexpr size_t maxChunk = 128; ///< Events.

    /// What they need of the transport: HttpWorker's functions of these names.
    struct Doors {
        std::function<bool(quint64 token, const QByteArray &bytes)> stream;
        std::function<void(quint64 token)> endStream;
    };

    EventStreams(const ChangeJournal &journal, LiveState &state, Doors doors);

    /// What a client asks for.
    struct Subscription {
        EventFilter filter;
        QByteArray host; ///< What it calls the node.
        QByteArray lastEventId{}; ///< Where it wants to go on; empty: from now on.
    };
    /// Begins a stream, and returns what it begins with.
    [[nodiscard]] Response begin(quint64 token, Subscription &&subscription, Clock::time_point now);
    /// The answer to HEAD: that of begin(), and no stream.
    [[nodiscard]] static Response head();
    void gone(quint64 token);

    void news(Clock::time_point now); ///< The journal may hold some.
    void writable(quint64 token, Clock::time_point now);
    [[nodiscard]] std::optional<Clock::time_point> nextTime() const;
    void timePassed(Clock::time_point now);
    void drain(); ///< Ends all, and from now on every new one after its first words.

private:
    struct Audience {
        std::set<quint64> tokens; ///< Of those who are not behind.
        QByteArray chunk{}; ///< During news(): what they are to be sent,
        quint64 events = 0; ///< so many events,
        quint64 last = 0; ///< and the number of the last one.
        int streams = 0; ///< Those behind, too.
    };
    using Audiences = std::map<std::pair<EventFilter, QByteArray>, Audience>; ///< By the host, too.

    struct Stream {
        Audiences::iterator audience;
        quint64 position = 0; ///< While it is behind.
        bool isBlocked = false;
        Clock::time_point lastSent;
    };
    /// An event as each host's clients are told of it.
    using Texts = std::map<QByteArray, QByteArray>;

    [[nodiscard]] Audiences::iterator join(EventFilter &&filter, const QByteArray &host);
    void addToChunks(const LiveEvent &event);
    void sendChunks(Clock::time_point now);
    void resetAll(Clock::time_point now);
    void send(quint64 token, const QByteArray &bytes, Clock::time_point now);
    void goOn(quint64 token, Clock::time_point now);
    [[nodiscard]] QByteArray nextFor(Stream &stream);
    void keepAlive(Clock::time_point now);

    const ChangeJournal &m_journal;
    LiveState &m_state;
    const Doors m_doors;
    std::unordered_map<quint64, Stream> m_streams; ///< By token.
    Audiences m_audiences;
    std::unordered_map<QByteArray, std::set<Audiences::value_type *>> m_byPath; ///< By the paths of their filters.
    std::set<Audiences::value_type *> m_addressed; ///< During news(): those that have a chunk.
    std::set<quint64> m_behind; ///< Those that are, and are not blocked.
    quint64 m_position = 0; ///< In the journal, while there are streams.
    Clock::time_point m_nextKeepAlive{}; ///< Nobody needs one before.
    bool m_isDraining = false;
};

} // namespace nesoi

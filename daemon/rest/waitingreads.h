// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hooks/hookservice.h"
#include "http/requesthandler.h"
#include "live/changejournal.h"
#include "rest/livestate.h"
#include "rest/read.h"

#include <functional>
#include <memory>
#include <set>
#include <unordered_map>
#include <utility>

namespace nesoi
{

/// The reads of a worker's clients that wait for news (Prefer: wait). Each is looked at again when something changes
/// that it may concern, and answered when that makes a difference to its client, or when its time is up.
///
/// How web-hooks are doing is known to the leader alone, who tells nobody of changes: it is asked again once a second,
/// of very many of them less often.
///
/// Invariant: a read waits only after it was looked at behind the journal's position, so it misses no change.
///
/// Threads: the worker's.
class WaitingReads
{
public:
    using Clock = RequestHandler::Clock;

    /// What they need of others.
    struct Doors {
        /// The answer as things stand; nothing where web-hooks have to be asked about (ask()).
        std::function<std::optional<Response>(const Read &)> look;
        /// The answer with these states.
        std::function<Response(const Read &, const ShownHookStates &)> lookWith;
        /// Asks how web-hooks are doing: tell() is to be called then.
        std::function<void(const HookSelection &)> ask;
        std::function<void(quint64 token, Response &&)> answer;
    };

    WaitingReads(const ChangeJournal &journal, LiveState &state, Doors doors);

    /// Answers a read that is ready to wait, at once if it can, else later.
    [[nodiscard]] std::optional<Response> begin(quint64 token, Read &&read, Clock::time_point now);
    void gone(quint64 token);

    /// The journal may hold news.
    void news(Clock::time_point now);
    /// What was asked by Doors::ask().
    void tell(const HookSelection &hooks, const ShownHookStates &states, Clock::time_point now);
    [[nodiscard]] std::optional<Clock::time_point> nextTime() const;
    void timePassed(Clock::time_point now);
    void hurry(quint64 token, Clock::time_point now); ///< Its time is up now.
    /// Answers all as if their time were up, and from now on every new one at once: 304 is true, and has the client
    /// ask again, which it does where there is somebody to ask.
    void drain();

private:
    struct Waiting {
        Read read;
        Clock::time_point deadline;
        std::unique_ptr<Response> noNews{}; ///< What to answer when the time is up; only of those who have to ask.
    };
    using All = std::unordered_map<quint64, Waiting>;

    const Waiting &add(quint64 token, Waiting &&waiting);
    void remove(All::iterator place);
    void concerns(const LiveEvent &event, std::set<quint64> &tokens) const;
    void lookAgain(quint64 token, Clock::time_point now);
    void settle(All::iterator place, Response &&response, Clock::time_point now);
    void timeIsUp(quint64 token, Clock::time_point now);
    void askAboutAll(Clock::time_point now);
    void ask(const HookSelection &hooks);

    const ChangeJournal &m_journal;
    LiveState &m_state;
    const Doors m_doors;
    All m_waiting; ///< By token.
    std::set<std::pair<QByteArray, quint64>> m_byPath; ///< Those that look at what is at a path, by its text.
    std::set<std::pair<Clock::time_point, quint64>> m_deadlines;
    quint64 m_position = 0; ///< All news up to here were looked at, while anybody waits.
    bool m_isDraining = false;

    std::set<std::pair<HookSelection, quint64>> m_onHooks; ///< Those that have to ask, by what.
    std::set<HookSelection> m_asked; ///< What is being asked.
    Clock::time_point m_nextAsking{}; ///< While anybody has to.

    /// The last look: often many wait for the very same.
    struct Look {
        Read read;
        Response response;
    };
    std::optional<Look> m_lastLook; ///< During news() and tell() only.
};

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/waitingreads.h"

#include <limits>

namespace nesoi
{

namespace
{

using Kind = ResourcePath::Kind;

constexpr auto askInterval = std::chrono::seconds(1);
// However many wait, for however many hooks, the leader stays usable:
constexpr auto askPause = std::chrono::milliseconds(1); ///< a question;
constexpr auto statePause = std::chrono::microseconds(100); ///< a state in its answer.

HookSelection hooksOf(const Read &read)
{
    return {read.path, read.selection};
}

template <typename Key, typename Visit>
void forEachAt(const std::set<std::pair<Key, quint64>> &tokens, const Key &key, Visit visit)
{
    for (auto place = tokens.lower_bound({key, 0}); place != tokens.end() && place->first == key; ++place)
        visit(place->second);
}

/// What a client is told whose wait was granted.
Response granted(const Read &read, Response &&response)
{
    response.addField("Preference-Applied", "wait=" + QByteArray::number(qint64(read.wait->count())));
    return std::move(response);
}

} // namespace

WaitingReads::WaitingReads(const ChangeJournal &journal, LiveState &state, Doors doors)
    : m_journal(journal)
    , m_state(state)
    , m_doors(std::move(doors))
{
}

std::optional<Response> WaitingReads::begin(quint64 token, Read &&read, Clock::time_point now)
{
    if (m_waiting.empty()) { // First the position, then the look: what changes in between is looked at once more.
        m_state.hasReads = true;
        m_position = m_journal.last();
    }
    const auto deadline = m_isDraining ? now : now + *read.wait;
    auto response = m_doors.look(read);
    if (response && (now >= deadline || !read.isNoNews(*response))) {
        m_state.hasReads = !m_waiting.empty();
        return granted(read, *std::move(response));
    }
    const auto &waiting = add(token, {std::move(read), deadline});
    if (!response)
        ask(hooksOf(waiting.read));
    return std::nullopt;
}

void WaitingReads::gone(quint64 token)
{
    if (const auto place = m_waiting.find(token); place != m_waiting.end())
        remove(place);
}

void WaitingReads::news(Clock::time_point now)
{
    while (!m_waiting.empty()) {
        const ChangeJournal::Events news = m_journal.since(m_position);
        std::set<quint64> tokens;
        if (news.missed) {
            for (const auto &[token, waiting] : m_waiting)
                tokens.insert(token);
            m_position = m_journal.last();
        } else if (!news.events.empty()) {
            m_position = news.events.back().number;
            for (const LiveEvent &event : news.events)
                concerns(event, tokens);
        } else {
            break;
        }
        for (const quint64 token : tokens)
            lookAgain(token, now);
        m_lastLook.reset();
    }
}

void WaitingReads::tell(const HookSelection &hooks, const ShownHookStates &states, Clock::time_point now)
{
    m_asked.erase(hooks);
    m_nextAsking += statePause * states.size();
    std::set<quint64> tokens;
    forEachAt(m_onHooks, hooks, [&](quint64 token) { tokens.insert(token); });
    for (const quint64 token : tokens) {
        const auto place = m_waiting.find(token);
        if (place == m_waiting.end())
            continue;
        const Read &read = place->second.read;
        if (!m_lastLook || m_lastLook->read != read)
            m_lastLook = {read, m_doors.lookWith(read, states)};
        settle(place, Response(m_lastLook->response), now);
    }
    m_lastLook.reset();
}

std::optional<WaitingReads::Clock::time_point> WaitingReads::nextTime() const
{
    std::optional<Clock::time_point> next;
    if (!m_deadlines.empty())
        next = m_deadlines.begin()->first;
    if (!m_onHooks.empty() && (!next || m_nextAsking < *next))
        next = m_nextAsking;
    return next;
}

void WaitingReads::timePassed(Clock::time_point now)
{
    while (!m_deadlines.empty() && m_deadlines.begin()->first <= now)
        timeIsUp(m_deadlines.begin()->second, now);
    if (!m_onHooks.empty() && m_nextAsking <= now)
        askAboutAll(now);
}

void WaitingReads::hurry(quint64 token, Clock::time_point now)
{
    const auto place = m_waiting.find(token);
    if (place == m_waiting.end())
        return;
    m_deadlines.erase({place->second.deadline, token});
    place->second.deadline = now;
    m_deadlines.emplace(now, token);
    timeIsUp(token, now);
}

void WaitingReads::drain()
{
    m_isDraining = true;
    timePassed(m_deadlines.empty() ? Clock::time_point::min() : m_deadlines.rbegin()->first);
}

const WaitingReads::Waiting &WaitingReads::add(quint64 token, Waiting &&waiting)
{
    const ResourcePath &path = waiting.read.path;
    m_byPath.emplace(path.text(), token);
    m_deadlines.emplace(waiting.deadline, token);
    if (path.isOfHooks()) {
        if (m_onHooks.empty())
            m_nextAsking = Clock::now() + askInterval;
        m_onHooks.emplace(hooksOf(waiting.read), token);
    }
    const auto place = m_waiting.emplace(token, std::move(waiting)).first;
    m_state.waitingReads = std::ssize(m_waiting);
    return place->second;
}

void WaitingReads::remove(All::iterator place)
{
    const auto &[token, waiting] = *place;
    m_byPath.erase({waiting.read.path.text(), token});
    m_onHooks.erase({hooksOf(waiting.read), token});
    m_deadlines.erase({waiting.deadline, token});
    m_waiting.erase(place);
    m_state.waitingReads = std::ssize(m_waiting);
    m_state.hasReads = !m_waiting.empty();
}

/// Finds those that look at what changed: itself, and the collections that show it.
void WaitingReads::concerns(const LiveEvent &event, std::set<quint64> &tokens) const
{
    for (const ResourcePath &place : event.record->path.shownAt()) {
        if (event.isRefresh && place.kind() == Kind::Services) // Only the names of hosts are shown there.
            continue;
        forEachAt(m_byPath, place.text(), [&](quint64 token) { tokens.insert(token); });
    }
}

void WaitingReads::lookAgain(quint64 token, Clock::time_point now)
{
    const auto place = m_waiting.find(token);
    if (place == m_waiting.end())
        return;
    const Read &read = place->second.read;
    if (!m_lastLook || m_lastLook->read != read) {
        auto response = m_doors.look(read);
        if (!response) {
            ask(hooksOf(read));
            return;
        }
        m_lastLook = {read, *std::move(response)};
    }
    settle(place, Response(m_lastLook->response), now);
}

/// Answers, unless this is no news and there is time left.
void WaitingReads::settle(All::iterator place, Response &&response, Clock::time_point now)
{
    const quint64 token = place->first;
    Waiting &waiting = place->second;
    if (waiting.read.isNoNews(response) && now < waiting.deadline && !m_isDraining) {
        if (waiting.read.path.isOfHooks())
            waiting.noNews = std::make_unique<Response>(std::move(response));
        return;
    }
    Response answer = granted(waiting.read, std::move(response));
    answer.fields += waiting.read.crossOrigin;
    remove(place);
    m_doors.answer(token, std::move(answer));
}

void WaitingReads::timeIsUp(quint64 token, Clock::time_point now)
{
    const auto place = m_waiting.find(token);
    Waiting &waiting = place->second;
    if (waiting.noNews) {
        settle(place, std::move(*waiting.noNews), now);
    } else if (auto response = m_doors.look(waiting.read)) {
        settle(place, *std::move(response), now);
    } else { // Its first question is under way, and will be answered soon.
        m_deadlines.erase({waiting.deadline, token});
    }
}

void WaitingReads::askAboutAll(Clock::time_point now)
{
    std::set<HookSelection> all;
    for (const auto &[hooks, token] : m_onHooks)
        all.insert(hooks);
    m_nextAsking = now + askInterval + askPause * all.size();
    for (const HookSelection &hooks : all)
        ask(hooks);
}

void WaitingReads::ask(const HookSelection &hooks)
{
    if (m_asked.insert(hooks).second)
        m_doors.ask(hooks);
}

} // namespace nesoi

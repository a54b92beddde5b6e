// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/notificationqueue.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>
#include <utility>

namespace nesoi
{

namespace
{

struct Receiver;

/// Where a hook stands; each but Idle has news.
enum class Phase : quint8 { Idle, Ready, UnderWay, Waiting, Failing };

struct Hook {
    const ResourcePath *path = nullptr; ///< The key that it is kept under.
    Receiver *receiver = nullptr; ///< Null where nothing but a test was sent yet.
    std::unique_ptr<News> news{}; ///< What it was not told, without what is under way.
    std::unique_ptr<News> taken{}; ///< What is under way.
    MonotonicMs since = 0; ///< When the first came of all that it was not told; means nothing while it is idle.
    MonotonicMs newsSince = 0; ///< The same of what came while a delivery is under way.
    MonotonicMs nextTry = 0; ///< While it is ready or waiting.
    quint64 turn = 0; ///< Its place among those that are ready.
    quint64 attempt = 0; ///< While it is under way.
    std::optional<qint64> lastDeliveryMs{};
    QByteArray lastStatus{};
    int failures = 0;
    Phase phase = Phase::Idle;
};

struct EarlierTurn {
    template <typename T>
    bool operator()(const T *one, const T *other) const
    {
        return one->turn < other->turn;
    }
};

struct EarlierTry {
    bool operator()(const Hook *one, const Hook *other) const
    {
        return std::tie(one->nextTry, *one->path) < std::tie(other->nextTry, *other->path);
    }
};

/// Those that were given up come last.
struct OwedLonger {
    bool operator()(const Hook *one, const Hook *other) const
    {
        return std::tuple(one->phase == Phase::Failing, one->since, one)
            < std::tuple(other->phase == Phase::Failing, other->since, other);
    }
};

/// Hooks of one receiver that are ready and are of a kind: those that failed last time, or the others.
struct Lane {
    std::set<Hook *, EarlierTurn> ready{};
    bool isInRound = false; ///< One is ready, and the receiver has room for it.
};

struct Receiver {
    QByteArray name;
    qsizetype users = 0; ///< Hooks and deliveries under way.
    int underWay = 0;
    int retriesUnderWay = 0; ///< Of those.
    quint64 turn = 0; ///< Its place in the rounds, one for both.
    Lane fresh{};
    Lane retries{};
};

using Round = std::set<Receiver *, EarlierTurn>; ///< Receivers of which a hook may be served, as to its receiver.

struct Attempt {
    Hook *hook = nullptr; ///< Null where the hook is gone.
    Receiver *receiver = nullptr; ///< The hook may have another by now.
    bool isRetry = false;
};

int halfOf(int share)
{
    return std::max(1, share / 2);
}

} // namespace

void News::fold(const News &other)
{
    const bool isNothing = changes.empty() && !more;
    kind = isNothing || kind == other.kind ? other.kind : Kind::Change;
    const bool isOlder = other.time < time;
    for (const auto &[path, wasThere] : other.changes) {
        if (isOlder)
            changes.insert_or_assign(path, wasThere);
        else
            changes.try_emplace(path, wasThere);
    }
    more = more || other.more || changes.size() > maxChanges;
    while (changes.size() > maxChanges)
        changes.erase(std::prev(changes.end()));
    if (std::tie(other.time, other.origin) > std::tie(time, origin)) {
        time = other.time;
        origin = other.origin;
    }
}

/// Hooks, receivers and attempts are nodes of maps: their addresses last as long as they do.
///
/// Invariants:
///  1. A hook is in the index of its phase: `ready` of a lane of its receiver, `waiting`, `attempts`; and in `owing`
///     unless it is idle. enter() and leave() see to that; what an index is ordered by changes only between them.
///  2. A receiver is in a round where, and only where, its lane says so. arrange() sees to that, after each change of
///     what is ready or under way.
struct NotificationQueue::Private {
    Settings settings;
    RandomBits random;
    std::map<ResourcePath, Hook> hooks{};
    std::map<QByteArray, Receiver> receivers{};
    std::map<quint64, Attempt> attempts{};
    int retriesUnderWay = 0;
    Round fresh{};
    Round retries{};
    std::set<Hook *, EarlierTry> waiting{};
    std::set<Hook *, OwedLonger> owing{};
    qsizetype hooksUnderWay = 0;
    qsizetype hooksFailing = 0;
    quint64 lastTurn = 0;
    quint64 lastAttempt = 0;

    Hook &hookAt(const ResourcePath &path);
    Hook &hear(const ResourcePath &path, const QByteArray &receiver, const News &news, MonotonicMs since,
               MonotonicMs now);
    void moveTo(Hook &hook, const QByteArray &name, MonotonicMs now);
    void release(Receiver &receiver);

    void enter(Hook &hook, Phase phase);
    void leave(Hook &hook);
    void makeReady(Hook &hook, MonotonicMs now);
    void makeWait(Hook &hook, MonotonicMs now);
    void begin(Hook &hook);

    void arrange(Receiver &receiver);
    void arrange(Receiver &receiver, Lane &lane, Round &round, bool hasRoom) const;
    void sendToTheEnd(Receiver &receiver);
    [[nodiscard]] Hook *whoseTurn() const;

    void comeAgain(MonotonicMs now);
    void told(Hook &hook, MonotonicMs now);
    void failed(Hook &hook, bool isOfFormerReceiver, MonotonicMs now);
    [[nodiscard]] MonotonicMs backOff(int failures) const;
};

// ---- Hooks and receivers

Hook &NotificationQueue::Private::hookAt(const ResourcePath &path)
{
    const auto [found, isNew] = hooks.try_emplace(path);
    if (isNew)
        found->second.path = &found->first;
    return found->second;
}

/// Takes the news down; what that makes of the hook is the caller's.
Hook &NotificationQueue::Private::hear(const ResourcePath &path, const QByteArray &receiver, const News &news,
                                       MonotonicMs since, MonotonicMs now)
{
    Hook &hook = hookAt(path);
    moveTo(hook, receiver, now);
    hook.newsSince = hook.news ? std::min(hook.newsSince, since) : since;
    if (!hook.news)
        hook.news = std::make_unique<News>();
    hook.news->fold(news);
    return hook;
}

void NotificationQueue::Private::moveTo(Hook &hook, const QByteArray &name, MonotonicMs now)
{
    Receiver *former = hook.receiver;
    if (former && former->name == name)
        return;
    Receiver &receiver = receivers.try_emplace(name, Receiver{name}).first->second;
    const Phase phase = hook.phase;
    leave(hook);
    hook.receiver = &receiver;
    ++receiver.users;
    hook.failures = 0;
    hook.nextTry = std::min(hook.nextTry, now);
    enter(hook, phase == Phase::Waiting ? Phase::Ready : phase);
    if (former)
        release(*former);
}

void NotificationQueue::Private::release(Receiver &receiver)
{
    if (--receiver.users == 0)
        receivers.erase(receivers.find(receiver.name));
}

// ---- A hook's phases

void NotificationQueue::Private::enter(Hook &hook, Phase phase)
{
    hook.phase = phase;
    if (phase != Phase::Idle)
        owing.insert(&hook);
    switch (phase) {
    case Phase::Idle:
        break;
    case Phase::Ready:
        hook.turn = ++lastTurn;
        (hook.failures > 0 ? hook.receiver->retries : hook.receiver->fresh).ready.insert(&hook);
        arrange(*hook.receiver);
        break;
    case Phase::UnderWay:
        ++hooksUnderWay;
        break;
    case Phase::Waiting:
        waiting.insert(&hook);
        break;
    case Phase::Failing:
        ++hooksFailing;
        break;
    }
}

void NotificationQueue::Private::leave(Hook &hook)
{
    if (hook.phase != Phase::Idle)
        owing.erase(&hook);
    switch (hook.phase) {
    case Phase::Idle:
        break;
    case Phase::Ready:
        (hook.failures > 0 ? hook.receiver->retries : hook.receiver->fresh).ready.erase(&hook);
        arrange(*hook.receiver);
        break;
    case Phase::UnderWay:
        --hooksUnderWay;
        break;
    case Phase::Waiting:
        waiting.erase(&hook);
        break;
    case Phase::Failing:
        --hooksFailing;
        break;
    }
}

void NotificationQueue::Private::makeReady(Hook &hook, MonotonicMs now)
{
    hook.nextTry = now;
    enter(hook, Phase::Ready);
}

void NotificationQueue::Private::makeWait(Hook &hook, MonotonicMs now)
{
    hook.nextTry = now + backOff(hook.failures);
    enter(hook, Phase::Waiting);
}

/// Takes the news of a hook that is ready.
void NotificationQueue::Private::begin(Hook &hook)
{
    Receiver &receiver = *hook.receiver;
    const bool isRetry = hook.failures > 0;
    sendToTheEnd(receiver);
    leave(hook);
    hook.taken = std::move(hook.news);
    hook.attempt = ++lastAttempt;
    enter(hook, Phase::UnderWay);
    attempts.emplace(hook.attempt, Attempt{&hook, &receiver, isRetry});
    ++receiver.users;
    ++receiver.underWay;
    if (isRetry) {
        ++receiver.retriesUnderWay;
        ++retriesUnderWay;
    }
    arrange(receiver);
}

// ---- Whose turn it is

void NotificationQueue::Private::arrange(Receiver &receiver)
{
    const bool hasRoom = receiver.underWay < settings.maxPerReceiver;
    const bool hasRoomToRetry = hasRoom && receiver.retriesUnderWay < halfOf(settings.maxPerReceiver);
    const bool wasInRound = receiver.fresh.isInRound || receiver.retries.isInRound;
    if (!wasInRound)
        receiver.turn = ++lastTurn;
    arrange(receiver, receiver.fresh, fresh, hasRoom);
    arrange(receiver, receiver.retries, retries, hasRoomToRetry);
}

void NotificationQueue::Private::arrange(Receiver &receiver, Lane &lane, Round &round, bool hasRoom) const
{
    const bool belongs = hasRoom && !lane.ready.empty();
    if (belongs == lane.isInRound)
        return;
    if (belongs)
        round.insert(&receiver);
    else
        round.erase(&receiver);
    lane.isInRound = belongs;
}

void NotificationQueue::Private::sendToTheEnd(Receiver &receiver)
{
    const size_t wasFresh = fresh.erase(&receiver);
    const size_t wasRetry = retries.erase(&receiver);
    receiver.turn = ++lastTurn;
    if (wasFresh > 0)
        fresh.insert(&receiver);
    if (wasRetry > 0)
        retries.insert(&receiver);
}

/// Null where nobody may be served.
Hook *NotificationQueue::Private::whoseTurn() const
{
    if (std::ssize(attempts) >= settings.maxUnderWay)
        return nullptr;
    const bool mayRetry = retriesUnderWay < halfOf(settings.maxUnderWay);
    const Receiver *first = fresh.empty() ? nullptr : *fresh.begin();
    const Receiver *firstToRetry = retries.empty() || !mayRetry ? nullptr : *retries.begin();
    if (!first && !firstToRetry)
        return nullptr;
    if (!firstToRetry || (first && first->turn < firstToRetry->turn))
        return *first->fresh.ready.begin();
    if (!first || firstToRetry->turn < first->turn)
        return *firstToRetry->retries.ready.begin();
    return std::min(*first->fresh.ready.begin(), *first->retries.ready.begin(), EarlierTurn{});
}

// ---- Trying again

/// Those whose time has come are ready, also where there is no room: nextTime() shall not name what has passed.
void NotificationQueue::Private::comeAgain(MonotonicMs now)
{
    while (!waiting.empty() && (*waiting.begin())->nextTry <= now) {
        Hook &hook = **waiting.begin();
        leave(hook);
        enter(hook, Phase::Ready);
    }
}

void NotificationQueue::Private::told(Hook &hook, MonotonicMs now)
{
    leave(hook);
    hook.taken.reset();
    hook.failures = 0;
    hook.since = hook.newsSince;
    if (hook.news)
        makeReady(hook, now);
    else
        enter(hook, Phase::Idle);
}

void NotificationQueue::Private::failed(Hook &hook, bool isOfFormerReceiver, MonotonicMs now)
{
    leave(hook);
    const bool hasChanged = hook.news != nullptr; // Meanwhile.
    if (hasChanged)
        hook.taken->fold(*hook.news);
    hook.news = std::move(hook.taken);
    if (isOfFormerReceiver) {
        makeReady(hook, now);
        return;
    }
    ++hook.failures;
    const bool isGivenUp = now - hook.since >= settings.giveUpAfter;
    if (isGivenUp && !hasChanged) {
        enter(hook, Phase::Failing);
        return;
    }
    if (isGivenUp)
        hook.since = hook.newsSince;
    makeWait(hook, now);
}

MonotonicMs NotificationQueue::Private::backOff(int failures) const
{
    MonotonicMs delay = settings.firstRetry;
    for (int i = 1; i < failures && delay < settings.longestRetry; ++i)
        delay *= 2;
    delay = std::min(delay, settings.longestRetry);
    const auto spread = static_cast<quint64>(delay * 2 / 5);
    return delay - delay / 5 + static_cast<MonotonicMs>(random() % (spread + 1));
}

// ---- NotificationQueue

NotificationQueue::NotificationQueue(Settings settings, RandomBits random)
    : d(std::make_unique<Private>(Private{settings, std::move(random)}))
{
}

NotificationQueue::~NotificationQueue() = default;

void NotificationQueue::changed(const ResourcePath &hook, const QByteArray &receiver, const News &news, MonotonicMs now)
{
    Hook &heard = d->hear(hook, receiver, news, now, now);
    if (heard.phase != Phase::Idle && heard.phase != Phase::Failing)
        return;
    d->leave(heard);
    heard.since = now;
    d->makeReady(heard, now);
}

void NotificationQueue::owe(const OwedHook &owed, const QByteArray &receiver, const News &news, MonotonicMs now)
{
    const MonotonicMs since = now - std::max<MonotonicMs>(owed.age, 0);
    Hook &hook = d->hear(owed.hook, receiver, news, owed.isFailing ? now : since, now);
    if (hook.phase == Phase::Idle || hook.phase == Phase::Failing) {
        const bool stays = hook.phase == Phase::Failing && owed.isFailing;
        d->leave(hook);
        hook.since = stays ? std::min(hook.since, since) : since;
        if (owed.isFailing)
            d->enter(hook, Phase::Failing);
        else
            d->makeReady(hook, now);
    } else if (!owed.isFailing && since < hook.since) { // Else it is being tried anew, for what is news here.
        d->owing.erase(&hook);
        hook.since = since;
        d->owing.insert(&hook);
    }
}

void NotificationQueue::remove(const ResourcePath &hook)
{
    const auto found = d->hooks.find(hook);
    if (found == d->hooks.end())
        return;
    Hook &gone = found->second;
    if (gone.phase == Phase::UnderWay)
        d->attempts.at(gone.attempt).hook = nullptr;
    d->leave(gone);
    if (gone.receiver)
        d->release(*gone.receiver);
    d->hooks.erase(found);
}

void NotificationQueue::clear()
{
    d->fresh.clear();
    d->retries.clear();
    d->waiting.clear();
    d->owing.clear();
    d->hooks.clear();
    d->hooksUnderWay = 0;
    d->hooksFailing = 0;
    for (auto &[number, attempt] : d->attempts)
        attempt.hook = nullptr;
    std::erase_if(d->receivers, [](const auto &entry) { return entry.second.underWay == 0; });
    for (auto &[name, receiver] : d->receivers) {
        receiver.users = receiver.underWay;
        receiver.fresh = {};
        receiver.retries = {};
    }
}

std::optional<DueDelivery> NotificationQueue::next(MonotonicMs now)
{
    d->comeAgain(now);
    Hook *hook = d->whoseTurn();
    if (!hook)
        return std::nullopt;
    d->begin(*hook);
    return DueDelivery{*hook->path, *hook->taken, hook->failures, hook->attempt};
}

void NotificationQueue::ended(quint64 attempt, const DeliveryOutcome &outcome, MonotonicMs now)
{
    const auto found = d->attempts.find(attempt);
    if (found == d->attempts.end())
        return;
    const auto [hook, receiver, isRetry] = found->second;
    d->attempts.erase(found);
    --receiver->underWay;
    if (isRetry) {
        --receiver->retriesUnderWay;
        --d->retriesUnderWay;
    }
    d->arrange(*receiver);
    if (hook) {
        hook->lastDeliveryMs = outcome.endedAtMs;
        hook->lastStatus = outcome.status;
        if (outcome.received)
            d->told(*hook, now);
        else
            d->failed(*hook, hook->receiver != receiver, now);
    }
    d->release(*receiver);
}

void NotificationQueue::noted(const ResourcePath &hook, const DeliveryOutcome &outcome)
{
    Hook &tested = d->hookAt(hook);
    tested.lastDeliveryMs = outcome.endedAtMs;
    tested.lastStatus = outcome.status;
}

std::optional<MonotonicMs> NotificationQueue::nextTime() const
{
    return d->waiting.empty() ? std::nullopt : std::optional((*d->waiting.begin())->nextTry);
}

std::optional<HookState> NotificationQueue::state(const ResourcePath &hook) const
{
    const auto found = d->hooks.find(hook);
    if (found == d->hooks.end())
        return std::nullopt;
    const Hook &known = found->second;
    HookState state{.lastDeliveryMs = known.lastDeliveryMs, .lastStatus = known.lastStatus, .failures = known.failures};
    if (known.phase == Phase::Ready || known.phase == Phase::Waiting)
        state.nextTry = known.nextTry;
    state.isUnderWay = known.phase == Phase::UnderWay;
    state.isFailing = known.phase == Phase::Failing;
    return state;
}

std::vector<OwedHook> NotificationQueue::owed(MonotonicMs now) const
{
    std::vector<OwedHook> owed;
    owed.reserve(d->owing.size());
    for (const Hook *hook : d->owing)
        owed.push_back({*hook->path, now - hook->since, hook->phase == Phase::Failing});
    std::ranges::sort(owed, {}, &OwedHook::hook);
    return owed;
}

qsizetype NotificationQueue::owedCount() const
{
    return std::ssize(d->owing);
}

NotificationQueue::Depth NotificationQueue::depth(MonotonicMs now) const
{
    Depth depth{.underWay = d->hooksUnderWay, .failing = d->hooksFailing};
    depth.waiting = owedCount() - depth.underWay - depth.failing;
    if (depth.waiting + depth.underWay > 0) // Those come before the failing ones.
        depth.oldest = now - (*d->owing.begin())->since;
    return depth;
}

} // namespace nesoi

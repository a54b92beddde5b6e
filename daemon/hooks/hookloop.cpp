// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/hookloop.h"

#include "clocks.h"
#include "gossip/gossipservice.h"
#include "hooks/hooktext.h"
#include "hooks/notification.h"
#include "resource/hookregistration.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace nesoi
{

namespace
{

using Kind = ResourcePath::Kind;

constexpr int statesTimeoutMs = 1000;
constexpr qsizetype statesAtOnce = 4096; ///< Hooks. Of so many, an answer is small beside HookPeers' limit.
constexpr int attemptsTimeoutMs = 2000;
constexpr int forwardTimeoutMs = 2000; ///< Besides the time that a delivery may take.
constexpr qint64 clockJumpMs = 100;
constexpr size_t mostWaitingCommits = 64; ///< They keep the records that they replaced.
constexpr int lastDeliveriesMs = 1000; ///< So long those under way may take when the node stops.

qint64 wallMilliseconds()
{
    return wallMicroseconds() / 1000;
}

quint64 randomBits()
{
    return QRandomGenerator::global()->generate64();
}

NotificationQueue::Settings queueSettings()
{
    return {.maxPerReceiver = HookSender::connectionsPerReceiver()};
}

QByteArray timeText(qint64 wallMs)
{
    return HybridTime::fromMicroseconds(wallMs * 1000).toUpdatedAt();
}

DeliveryOutcome outcomeOf(const HookResponse &response)
{
    return {.received = response.kind == HookResponse::Kind::Received,
            .status = response.status != 0 ? QByteArray::number(response.status) : toText(response.kind).toByteArray(),
            .endedAtMs = response.startedAtMs + response.durationUs / 1000};
}

HookRequest requestOf(const HookRegistration &hook, const Notification &notification)
{
    return {.endpoint = hook.endpoint, .id = notification.id, .body = notification.body, .secret = hook.secret};
}

bool isHook(const Change &change)
{
    return change.after->path.kind() == Kind::Hook;
}

Problem noSuchHook(const ResourcePath &hook)
{
    return {404, "not-found", "There is no web-hook " + hook.text() + ": register it first."};
}

QJsonObject toJson(const Problem &problem)
{
    return {{u"status"_s, problem.status},
            {u"type"_s, QString::fromUtf8(problem.type)},
            {u"detail"_s, QString::fromUtf8(problem.detail)}};
}

QJsonObject hookQuestion(const QString &what, const ResourcePath &hook)
{
    return {{u"ask"_s, what}, {u"hook"_s, QString::fromLatin1(hook.text())}};
}

QJsonObject statesQuestion(const HookSelection &hooks)
{
    const auto &[prefix, after, limit] = hooks.selection;
    QJsonObject question = hookQuestion(u"states"_s, hooks.path);
    question.insert(u"prefix"_s, QString::fromUtf8(prefix));
    question.insert(u"after"_s, QString::fromUtf8(after));
    question.insert(u"limit"_s, limit);
    return question;
}

Selection readSelection(const QJsonObject &question)
{
    const qint64 limit = question["limit"_L1].toInteger(-1);
    return {.prefix = question["prefix"_L1].toString().toUtf8(),
            .after = question["after"_L1].toString().toUtf8(),
            .limit = limit > 0 ? limit : -1};
}

/// What a member said of a test; nothing where that cannot be understood.
std::optional<Result<HookAttempt, Problem>> readTest(const QJsonObject &answer)
{
    if (const auto attempt = readAttempt(answer["attempt"_L1].toObject()))
        return *attempt;
    const QJsonObject problem = answer["problem"_L1].toObject();
    const int status = problem["status"_L1].toInt();
    if (status < 400 || status > 599)
        return std::nullopt;
    return Problem{status, problem["type"_L1].toString().toUtf8(), problem["detail"_L1].toString().toUtf8()};
}

} // namespace

HookLoop::HookLoop(HookSetup setup, const Store &store, Writer &writer, const GossipService &gossip,
                   const Liveness &liveness)
    : m_setup(std::move(setup))
    , m_store(store)
    , m_writer(writer)
    , m_gossip(gossip)
    , m_liveness(liveness)
    , m_notifier(writer.nodeId(), store, queueSettings(), randomBits)
    , m_peers(new HookPeers(gossip.view()->cluster, this))
    , m_exchange(m_notifier, *m_peers, writer)
    , m_tick(new QTimer(this))
    , m_next(new QTimer(this))
{
    m_next->setSingleShot(true);
    m_next->setTimerType(Qt::PreciseTimer);
    connect(m_next, &QTimer::timeout, this, &HookLoop::sendWhatIsDue);
    connect(m_tick, &QTimer::timeout, this, &HookLoop::tick);
}

HookLoop::~HookLoop() = default;

void HookLoop::start()
{
    m_sender = std::make_unique<HookSender>(m_setup.sender); // Its parts belong to the thread that makes them.
    m_tick->start(RegisterExchange::intervalMs);
}

// ---- Leading and following

void HookLoop::tick()
{
    const qint64 wallAhead = wallMilliseconds() - monotonicMilliseconds();
    if (std::abs(wallAhead - m_wallAhead) > clockJumpMs) // Else `next_try`, and with it the entity tag, would flicker.
        m_wallAhead = wallAhead;
    const std::shared_ptr<const ClusterView> view = m_gossip.view();
    followTheElection(*view);
    takeCommits();
    m_exchange.tick(*view, m_store.size().hooks == 0, monotonicMilliseconds(), clusterMilliseconds());
    sendWhatIsDue(); // What a newcomer's registers said is owed.
    updateDepth();
}

/// While no leader is agreed on, everything stays as it is: whoever led goes on.
void HookLoop::followTheElection(const ClusterView &view)
{
    const bool shallLead = view.leader == view.self;
    if (shallLead && !m_notifier.isLeading() && !m_isTakingTheLead) {
        m_isTakingTheLead = true;
        m_exchange.collect(view, [this] { takeTheLead(); });
    } else if (!shallLead && view.leader.value != 0 && m_notifier.isLeading()) {
        m_wantsCommits.store(false, std::memory_order_release);
        m_notifier.follow(monotonicMilliseconds(), clusterMilliseconds());
    }
}

/// The Writer first applies a commit and then tells of it, so every commit is in the Store by now, or is heard of. So
/// is every death: among those of now, or later.
void HookLoop::takeTheLead()
{
    m_isTakingTheLead = false;
    if (m_isStopping)
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_commits.clear();
    }
    m_wantsCommits.store(true, std::memory_order_release);
    m_notifier.lead(monotonicMilliseconds(), clusterMilliseconds(), m_liveness.deaths());
    takeCommits();
}

qint64 HookLoop::clusterMilliseconds() const
{
    return m_liveness.now() / 1000;
}

void HookLoop::rename(NodeId id)
{
    m_notifier.rename(id);
}

/// Where there is nobody to tell, the next tick is soon enough, and the writing thread need not wake this one. A hook
/// that comes meanwhile knows its place among the changes, but not among deaths.
void HookLoop::hear(const Commit &commit)
{
    const bool isUrgent
        = m_store.size().hooks > 0 || !commit.expired.empty() || std::ranges::any_of(commit.changes, isHook);
    bool calls = false;
    {
        const std::lock_guard lock(m_mutex);
        m_commits.push_back(commit);
        if (isUrgent || m_commits.size() >= mostWaitingCommits)
            calls = !std::exchange(m_isCalled, true);
    }
    if (calls)
        QMetaObject::invokeMethod(this, &HookLoop::takeCommits, Qt::QueuedConnection);
}

void HookLoop::takeCommits()
{
    if (!m_notifier.isLeading())
        return;
    std::vector<Commit> commits;
    {
        const std::lock_guard lock(m_mutex);
        commits.swap(m_commits);
        m_isCalled = false;
    }
    const MonotonicMs now = monotonicMilliseconds();
    for (const Commit &commit : commits)
        m_notifier.committed(commit, now);
    sendWhatIsDue();
}

// ---- Sending

void HookLoop::sendWhatIsDue()
{
    if (!m_notifier.isLeading() || m_isStopping)
        return;
    while (const auto due = m_notifier.next(monotonicMilliseconds()))
        send(*due);
    waitForNext();
}

void HookLoop::send(const DueDelivery &due)
{
    const RecordPointer record = m_store.find(due.hook);
    if (!record) {
        m_notifier.dropped(due, monotonicMilliseconds());
        return;
    }
    const HookRegistration hook = readHook(record->body);
    const Notification notification = notificationOf(due.hook, due.news, m_store, m_setup.publicUrl);
    ++m_underWay;
    m_sender->send(requestOf(hook, notification),
                   [this, due, id = notification.id, endpoint = hook.endpoint](HookResponse &&response) {
                       --m_underWay;
                       const MonotonicMs now = monotonicMilliseconds();
                       const auto before = m_notifier.queue().state(due.hook);
                       m_notifier.ended(due.attempt, outcomeOf(response), now);
                       m_journal.note(due.hook, endpoint, before, m_notifier.queue().state(due.hook), response, now);
                       note(due.hook, {.id = id, .node = m_writer.nodeId(), .response = std::move(response)});
                       if (m_isStopping)
                           finishWhenIdle();
                       else
                           sendWhatIsDue();
                   });
}

void HookLoop::note(const ResourcePath &hook, HookAttempt attempt)
{
    const double seconds = static_cast<double>(attempt.response.durationUs) / 1e6;
    const auto bucket = std::ranges::lower_bound(HookService::latencyBounds, seconds);
    {
        const std::lock_guard lock(m_mutex);
        ++m_statistics.attempts[static_cast<size_t>(attempt.response.kind)];
        ++m_statistics.latency[static_cast<size_t>(bucket - HookService::latencyBounds.begin())];
        m_statistics.latencySum += seconds;
    }
    if (m_store.find(hook))
        m_attempts.add(hook, std::move(attempt));
    else
        m_attempts.forget(hook);
}

void HookLoop::waitForNext()
{
    const auto time = m_notifier.queue().nextTime();
    if (!time) {
        m_next->stop();
        return;
    }
    const MonotonicMs wait = std::max<MonotonicMs>(0, *time - monotonicMilliseconds());
    if (!m_next->isActive() || m_next->remainingTime() > wait)
        m_next->start(static_cast<int>(std::min<MonotonicMs>(wait, 60'000)));
}

void HookLoop::updateDepth()
{
    const NotificationQueue::Depth depth = m_notifier.queue().depth(monotonicMilliseconds());
    const std::lock_guard lock(m_mutex);
    m_statistics.isLeading = m_notifier.isLeading();
    m_statistics.depth = depth;
}

HookService::Statistics HookLoop::statistics() const
{
    const std::lock_guard lock(m_mutex);
    return m_statistics;
}

// ---- Stopping

void HookLoop::stop()
{
    if (std::exchange(m_isStopping, true))
        return;
    m_wantsCommits.store(false, std::memory_order_release);
    m_tick->stop();
    m_next->stop();
    QTimer::singleShot(lastDeliveriesMs, this, [this] {
        m_underWay = 0;
        finishWhenIdle();
    });
    finishWhenIdle();
}

void HookLoop::finishWhenIdle()
{
    if (m_underWay > 0 || !m_sender)
        return;
    m_sender.release()->deleteLater(); // It may be the caller.
    m_notifier.follow(monotonicMilliseconds(), clusterMilliseconds());
    m_exchange.finish(*m_gossip.view(), [this] { Q_EMIT stopped(); });
}

// ---- Questions

const Member *HookLoop::leader(const ClusterView &view) const
{
    if (m_notifier.isLeading() || view.leader == view.self)
        return nullptr;
    const auto found = std::ranges::find(view.members, view.leader, &Member::id);
    return found == view.members.end() ? nullptr : &*found;
}

void HookLoop::states(const HookSelection &hooks, std::function<void(ShownHookStates &&)> answer)
{
    const std::shared_ptr<const ClusterView> view = m_gossip.view();
    if (const Member *other = leader(*view))
        askForStates(other->address, hooks, {}, std::move(answer));
    else
        answer(ownStates(find(hooks)));
}

/// Of many hooks a part at a time. known: what was said of those before.
void HookLoop::askForStates(const NetworkAddress &leader, HookSelection hooks, ShownHookStates &&known,
                            std::function<void(ShownHookStates &&)> answer)
{
    HookSelection part = hooks;
    qsizetype &left = hooks.selection.limit;
    part.selection.limit = left < 0 ? statesAtOnce : std::min(left, statesAtOnce);
    left = left < 0 ? left : left - part.selection.limit;
    m_peers->ask(leader, statesQuestion(part), statesTimeoutMs,
                 [this, leader, hooks = std::move(hooks), known = std::move(known),
                  answer = std::move(answer)](const std::optional<QJsonObject> &json) mutable {
                     if (json)
                         known.merge(readStates(json->value("states"_L1).toObject()));
                     const QByteArray next = json ? json->value("next"_L1).toString().toUtf8() : QByteArray();
                     if (next <= hooks.selection.after || hooks.selection.limit == 0) {
                         answer(std::move(known));
                         return;
                     }
                     hooks.selection.after = next;
                     askForStates(leader, std::move(hooks), std::move(known), std::move(answer));
                 });
}

Members HookLoop::find(const HookSelection &hooks) const
{
    if (hooks.path.kind() != Kind::Hook)
        return m_store.members(hooks.path, hooks.selection);
    Members one;
    if (RecordPointer hook = m_store.find(hooks.path))
        one.records.push_back(std::move(hook));
    return one;
}

ShownHookStates HookLoop::ownStates(const Members &hooks) const
{
    ShownHookStates states;
    for (const RecordPointer &hook : hooks.records) {
        if (const auto state = m_notifier.queue().state(hook->path))
            states[hook->path] = shown(*state);
    }
    return states;
}

/// What a member is answered that asks for them. "next": after which there are more than it asked for.
QJsonObject HookLoop::tellStates(const HookSelection &hooks) const
{
    const Members found = find(hooks);
    QJsonObject reply{{u"states"_s, nesoi::toJson(ownStates(found))}};
    if (found.more)
        reply.insert(u"next"_s, QString::fromLatin1(hooks.path.keyOf(found.records.back()->path)));
    return reply;
}

ShownHookState HookLoop::shown(const HookState &state) const
{
    ShownHookState shown{.lastStatus = state.lastStatus, .failures = state.failures, .isFailing = state.isFailing};
    if (state.lastDeliveryMs)
        shown.lastDelivery = timeText(*state.lastDeliveryMs);
    if (state.nextTry)
        shown.nextTry = timeText(m_wallAhead + *state.nextTry);
    return shown;
}

/// Whoever led before may know of some.
void HookLoop::attempts(const ResourcePath &hook, std::function<void(std::vector<HookAttempt> &&)> answer)
{
    struct Collected {
        std::vector<HookAttempt> attempts;
        size_t outstanding = 1;
        std::function<void(std::vector<HookAttempt> &&)> answer;
    };
    const auto collected = std::make_shared<Collected>();
    collected->attempts = m_attempts.of(hook);
    collected->answer = std::move(answer);
    const auto one = [collected] {
        if (--collected->outstanding > 0)
            return;
        std::vector<HookAttempt> &all = collected->attempts;
        std::ranges::stable_sort(all, std::ranges::greater(),
                                 [](const HookAttempt &attempt) { return attempt.response.startedAtMs; });
        if (all.size() > HookService::maxAttempts)
            all.erase(all.begin() + HookService::maxAttempts, all.end());
        collected->answer(std::move(all));
    };
    const std::shared_ptr<const ClusterView> view = m_gossip.view();
    for (const Member &member : view->members) {
        if (member.id == view->self || member.state != MemberState::Alive || member.address.port == 0)
            continue;
        ++collected->outstanding;
        m_peers->ask(member.address, hookQuestion(u"attempts"_s, hook), attemptsTimeoutMs,
                     [collected, one](const std::optional<QJsonObject> &json) {
                         const QJsonArray others = json ? json->value("attempts"_L1).toArray() : QJsonArray();
                         for (const auto &value : others) {
                             if (const auto attempt = readAttempt(value.toObject()))
                                 collected->attempts.push_back(*attempt);
                         }
                         one();
                     });
    }
    one();
}

void HookLoop::test(const ResourcePath &hook, std::function<void(Result<HookAttempt, Problem> &&)> answer)
{
    const std::shared_ptr<const ClusterView> view = m_gossip.view();
    const Member *other = leader(*view);
    if (!other || !m_store.find(hook)) {
        testHere(hook, std::move(answer));
        return;
    }
    const int timeout = m_setup.sender.connectTimeoutMs + m_setup.sender.timeoutMs + forwardTimeoutMs;
    m_peers->ask(other->address, hookQuestion(u"test"_s, hook), timeout,
                 [this, hook, answer = std::move(answer)](const std::optional<QJsonObject> &json) mutable {
                     auto result = json ? readTest(*json) : std::nullopt;
                     const bool isUnknownThere = result && !*result && result->error().status == 404;
                     if (result && !isUnknownThere)
                         answer(*std::move(result));
                     else
                         testHere(hook, std::move(answer)); // It is gone, or has not heard of the hook yet.
                 });
}

void HookLoop::testHere(const ResourcePath &hook, std::function<void(Result<HookAttempt, Problem> &&)> answer)
{
    const RecordPointer record = m_store.find(hook);
    if (!record || !m_sender) {
        answer(noSuchHook(hook));
        return;
    }
    const auto state = m_notifier.queue().state(hook);
    if (m_tests.contains(hook) || (state && state->isUnderWay)) {
        answer(Problem{409, "delivery-under-way",
                       "A notification of " + hook.text() + " is under way: see in its deliveries how it went."});
        return;
    }
    const Notification notification = testNotification(hook, m_setup.publicUrl, randomBits());
    m_tests.insert(hook);
    m_sender->send(requestOf(readHook(record->body), notification),
                   [this, hook, id = notification.id, answer = std::move(answer)](HookResponse &&response) {
                       m_tests.remove(hook);
                       m_notifier.queue().noted(hook, outcomeOf(response));
                       HookAttempt attempt{
                           .id = id, .node = m_writer.nodeId(), .isTest = true, .response = std::move(response)};
                       note(hook, attempt);
                       answer(std::move(attempt));
                   });
}

void HookLoop::answerPeer(const QByteArray &question, std::function<void(std::optional<QByteArray> &&)> answer)
{
    const auto json = m_peers->read(question);
    if (!json) {
        answer(std::nullopt);
        return;
    }
    const QString ask = json->value("ask"_L1).toString();
    const auto path = ResourcePath::parse(json->value("hook"_L1).toString().toUtf8());
    if (json->contains("tell"_L1)) {
        m_exchange.learn(json->value("tell"_L1).toArray(), monotonicMilliseconds());
        answer(HookPeers::toText({}));
        sendWhatIsDue();
    } else if (ask == "registers"_L1) {
        answer(HookPeers::toText({{u"registers"_s, m_exchange.toJson()}}));
    } else if (ask == "states"_L1 && path && path->isOfHooks()) {
        answer(HookPeers::toText(tellStates({*path, readSelection(*json)})));
    } else if (ask == "attempts"_L1 && path && path->kind() == Kind::Hook) {
        QJsonArray attempts;
        for (const HookAttempt &attempt : m_attempts.of(*path))
            attempts.append(nesoi::toJson(attempt));
        answer(HookPeers::toText({{u"attempts"_s, attempts}}));
    } else if (ask == "test"_L1 && path && path->kind() == Kind::Hook) {
        testHere(*path, [answer = std::move(answer)](Result<HookAttempt, Problem> &&result) {
            answer(HookPeers::toText(result ? QJsonObject{{u"attempt"_s, nesoi::toJson(*result)}}
                                            : QJsonObject{{u"problem"_s, toJson(result.error())}}));
        });
    } else {
        answer(std::nullopt);
    }
}

} // namespace nesoi

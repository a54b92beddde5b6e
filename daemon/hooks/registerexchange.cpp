// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/registerexchange.h"

#include "clocks.h"
#include "hooks/hooktext.h"

#include <QJsonDocument>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace nesoi
{

namespace
{

constexpr int farewellTimeoutMs = 1000;

/// Calls done when it was called so many times itself.
std::function<void()> afterAll(size_t times, std::function<void()> done)
{
    return [left = std::make_shared<size_t>(times), done = std::move(done)] {
        if (--*left == 0)
            done();
    };
}

std::vector<Member> liveOthers(const ClusterView &view)
{
    return RegisterPlan::liveOthers(view.members, view.self);
}

} // namespace

RegisterExchange::RegisterExchange(Notifier &notifier, HookPeers &peers, Writer &writer)
    : m_notifier(notifier)
    , m_peers(peers)
    , m_writer(writer)
    , m_plan(notifier)
{
    for (const QByteArray &text : writer.hookRegisters()) {
        if (const auto one = readRegister(text))
            m_notifier.learn(*one, monotonicMilliseconds());
    }
    m_plan.takeForKept();
}

void RegisterExchange::collect(const ClusterView &view, std::function<void()> done)
{
    const std::vector<Member> others = liveOthers(view);
    m_plan.askedAll(others);
    if (others.empty()) {
        done();
        return;
    }
    const auto one = afterAll(others.size(), std::move(done));
    for (const Member &member : others)
        ask(member, one);
}

void RegisterExchange::ask(const Member &member, const std::function<void()> &done)
{
    m_peers.ask(member.address, {{u"ask"_s, u"registers"_s}}, RegisterPlan::answerTimeout,
                [this, done](const std::optional<QJsonObject> &answer) {
                    if (answer)
                        learn(answer->value("registers"_L1).toArray(), monotonicMilliseconds());
                    if (done)
                        done();
                });
}

void RegisterExchange::learn(const QJsonArray &registers, MonotonicMs now)
{
    for (const auto &value : registers) {
        if (const auto one = readRegister(value.toObject()))
            m_notifier.learn(*one, now);
    }
}

QJsonArray RegisterExchange::toJson() const
{
    QJsonArray registers;
    for (const HookRegister &one : m_notifier.registers())
        registers.append(nesoi::toJson(one));
    return registers;
}

void RegisterExchange::tick(const ClusterView &view, bool isQuiet, MonotonicMs now, qint64 wallMs)
{
    const std::vector<Member> others = liveOthers(view);
    if (m_notifier.isLeading()) {
        for (const Member &member : m_plan.newcomers(others))
            ask(member);
        if (m_plan.isPublicationDue(isQuiet, now)) {
            m_notifier.publish(now, wallMs);
            m_plan.published(now);
        }
    }
    for (size_t rank = 0; rank < others.size(); ++rank) {
        if (m_plan.isToBeTold(others[rank], rank, view.leader, now))
            tell(others[rank], now);
    }
    if (m_plan.isTimeToKeep(now))
        keep();
}

void RegisterExchange::tell(const Member &member, MonotonicMs now, const std::function<void()> &done)
{
    const QJsonObject message{{u"tell"_s, toJson()}};
    m_plan.tells(member.id, HookPeers::toText(message).size(), now);
    m_peers.ask(member.address, message, done ? farewellTimeoutMs : RegisterPlan::answerTimeout,
                [this, id = member.id, done](const std::optional<QJsonObject> &answer) {
                    m_plan.told(id, answer.has_value());
                    if (done)
                        done();
                });
}

void RegisterExchange::finish(const ClusterView &view, std::function<void()> done)
{
    keep();
    const std::vector<Member> others = liveOthers(view);
    if (others.empty()) {
        done();
        return;
    }
    const auto one = afterAll(others.size(), std::move(done));
    for (const Member &member : others)
        tell(member, monotonicMilliseconds(), one);
}

void RegisterExchange::keep()
{
    if (!m_plan.takeForKept())
        return;
    std::vector<QByteArray> texts;
    for (const HookRegister &one : m_notifier.registers())
        texts.push_back(toText(one));
    m_writer.keepHookRegisters(std::move(texts));
}

} // namespace nesoi

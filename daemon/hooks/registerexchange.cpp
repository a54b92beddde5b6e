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

constexpr int answerTimeoutMs = 2000;
constexpr int farewellTimeoutMs = 1000;
constexpr size_t successors = 2; ///< That are told at once.
constexpr MonotonicMs othersInterval = 2000;
constexpr MonotonicMs debtsInterval = 1000; ///< To tell a leader what it has not adopted.
constexpr MonotonicMs keepInterval = 1000;
constexpr MonotonicMs quietInterval = 5000;
constexpr qsizetype bytesAMs = 1000;

/// Calls done when it was called so many times itself.
std::function<void()> afterAll(size_t times, std::function<void()> done)
{
    return [left = std::make_shared<size_t>(times), done = std::move(done)] {
        if (--*left == 0)
            done();
    };
}

/// The live members but this node, whoever would lead next first.
std::vector<Member> liveOthers(const ClusterView &view)
{
    std::vector<Member> members = view.members;
    std::erase_if(members, [&view](const Member &member) {
        return member.id == view.self || member.state != MemberState::Alive || member.address.port == 0;
    });
    std::ranges::stable_sort(members, std::ranges::greater(), &Member::priority);
    return members;
}

} // namespace

RegisterExchange::RegisterExchange(Notifier &notifier, HookPeers &peers, Writer &writer)
    : m_notifier(notifier)
    , m_peers(peers)
    , m_writer(writer)
{
    for (const QByteArray &text : writer.hookRegisters()) {
        if (const auto one = readRegister(text))
            m_notifier.learn(*one, monotonicMilliseconds());
    }
    m_kept = edition();
}

void RegisterExchange::collect(const ClusterView &view, std::function<void()> done)
{
    const std::vector<Member> others = liveOthers(view);
    m_known.clear();
    if (others.empty()) {
        done();
        return;
    }
    const auto one = afterAll(others.size(), std::move(done));
    for (const Member &member : others) {
        m_known.insert(member.id);
        m_peers.ask(member.address, {{u"ask"_s, u"registers"_s}}, answerTimeoutMs,
                    [this, one](const std::optional<QJsonObject> &answer) {
                        if (answer)
                            learn(answer->value("registers"_L1).toArray(), monotonicMilliseconds());
                        one();
                    });
    }
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
    if (m_notifier.isLeading()) {
        greetNewcomers(view);
        publish(isQuiet, now, wallMs);
    }
    tellMembers(view, now);
    if (now - m_keptAt >= sparing(keepInterval)) {
        keep();
        m_keptAt = now;
    }
}

/// Whoever comes back from the other side of a partition knows how far its leader had come.
void RegisterExchange::greetNewcomers(const ClusterView &view)
{
    std::set<NodeId> live;
    for (const Member &member : liveOthers(view)) {
        live.insert(member.id);
        if (m_known.contains(member.id))
            continue;
        m_peers.ask(member.address, {{u"ask"_s, u"registers"_s}}, answerTimeoutMs,
                    [this](const std::optional<QJsonObject> &answer) {
                        if (answer)
                            learn(answer->value("registers"_L1).toArray(), monotonicMilliseconds());
                    });
    }
    m_known = std::move(live);
}

void RegisterExchange::publish(bool isQuiet, MonotonicMs now, qint64 wallMs)
{
    if (!m_notifier.isPublicationDue() || (isQuiet && now - m_publishedAt < quietInterval)
        || now - m_publishedAt < sparing(0))
        return;
    m_notifier.publish(now, wallMs);
    m_publishedAt = now;
}

/// A leader tells all; others tell the leader what it has not adopted yet.
void RegisterExchange::tellMembers(const ClusterView &view, MonotonicMs now)
{
    const bool isLeading = m_notifier.isLeading();
    const bool hasDebts = std::ranges::any_of(m_notifier.registers(),
                                              [&view](const HookRegister &one) { return one.leader != view.leader; });
    const Edition current = edition();
    size_t rank = 0;
    for (const Member &member : liveOthers(view)) {
        const bool isNext = rank++ < successors;
        const Told &told = m_told[member.id];
        MonotonicMs interval = isNext ? 0 : othersInterval;
        if (!isLeading) {
            if (member.id != view.leader || !hasDebts)
                continue;
            interval = debtsInterval;
        }
        const bool isTold = isLeading && told.edition == current;
        if (!told.isUnderWay && !isTold && now - told.at >= sparing(interval))
            tell(member, now);
    }
}

void RegisterExchange::tell(const Member &member, MonotonicMs now, const std::function<void()> &done)
{
    const QJsonObject message{{u"tell"_s, toJson()}};
    m_bytes = HookPeers::toText(message).size();
    m_told[member.id] = {.edition = edition(), .at = now, .isUnderWay = true};
    m_peers.ask(member.address, message, done ? farewellTimeoutMs : answerTimeoutMs,
                [this, id = member.id, done](const std::optional<QJsonObject> &answer) {
                    Told &told = m_told[id];
                    told.isUnderWay = false;
                    if (!answer)
                        told.edition.clear();
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
    Edition current = edition();
    if (current == m_kept)
        return;
    std::vector<QByteArray> texts;
    for (const HookRegister &one : m_notifier.registers())
        texts.push_back(toText(one));
    m_writer.keepHookRegisters(std::move(texts));
    m_kept = std::move(current);
}

MonotonicMs RegisterExchange::sparing(MonotonicMs interval) const
{
    return std::max<MonotonicMs>(interval, m_bytes / bytesAMs);
}

RegisterExchange::Edition RegisterExchange::edition() const
{
    Edition edition;
    for (const HookRegister &one : m_notifier.registers())
        edition.emplace_back(one.leader, one.sequence);
    return edition;
}

} // namespace nesoi

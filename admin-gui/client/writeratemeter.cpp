// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/writeratemeter.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace nesoi
{

namespace
{

/// Between two answers that make a rate: one that was long on its way, before one that wasn't, would make a high one.
constexpr auto shortest = WriteRateMeter::interval / 2;
constexpr auto patience = 1'500ms;
constexpr qsizetype mostBytes = 4 << 20;

/// The value of a sample without labels.
std::optional<double> sample(QByteArrayView page, QByteArrayView name)
{
    const QByteArray mark = '\n' + name.toByteArray() + ' ';
    const qsizetype at = page.indexOf(mark);
    if (at < 0)
        return std::nullopt;
    const QByteArrayView rest = page.sliced(at + mark.size());
    const qsizetype end = rest.indexOf('\n');
    bool isNumber = false;
    const double value = (end < 0 ? rest : rest.first(end)).toByteArray().toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<NodeMetrics> readNodeMetrics(QByteArrayView page)
{
    const auto writes = sample(page, "nesoi_writes_total");
    if (!writes)
        return std::nullopt;
    return NodeMetrics{*writes, sample(page, "nesoi_storage_ready").value_or(1) > 0};
}

WriteRateMeter::WriteRateMeter(ClusterClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    connect(&m_timer, &QTimer::timeout, this, &WriteRateMeter::ask);
    connect(&client, &ClusterClient::stateChanged, this, [this](const ConnectionState &state) {
        if (state.phase == ConnectionState::Phase::Online) {
            m_timer.start(interval);
            QTimer::singleShot(0, this, &WriteRateMeter::ask); // When the members are known.
            return;
        }
        m_timer.stop();
        m_members.clear();
        m_underWay = 0;
    });
}

std::optional<double> WriteRateMeter::writesPerSecond() const
{
    std::optional<double> sum;
    for (const auto &[id, member] : m_members) {
        if (member.rate)
            sum = sum.value_or(0) + *member.rate;
    }
    return sum;
}

std::optional<double> WriteRateMeter::writesPerSecond(const QByteArray &memberId) const
{
    const auto member = m_members.find(memberId);
    return member == m_members.end() ? std::nullopt : member->second.rate;
}

QList<QByteArray> WriteRateMeter::withoutStorage() const
{
    QList<QByteArray> ids;
    for (const auto &[id, member] : m_members) {
        if (!member.metrics.isStorageReady)
            ids.append(id);
    }
    std::ranges::sort(ids);
    return ids;
}

void WriteRateMeter::ask()
{
    if (!m_client.isOnline() || m_underWay > 0)
        return;
    ApiRequest request;
    request.path = "/metrics";
    for (const MemberStatus &member : m_client.status().members) {
        const auto node = m_client.addressOf(member);
        if (member.state != MemberStatus::State::Alive || !node) {
            m_members.erase(member.id);
        } else if (m_underWay < mostMembers) {
            ++m_underWay;
            m_members[member.id].request = m_client.sendTo(
                *node, request, this, [this, id = member.id](const ApiAnswer &answer) { answered(id, answer); },
                {.time = patience, .answerBytes = mostBytes});
        }
    }
}

void WriteRateMeter::answered(const QByteArray &memberId, const ApiAnswer &answer)
{
    Measured &member = m_members[memberId];
    const auto metrics = answer.ok() ? readNodeMetrics(answer.body) : std::nullopt;
    const qint64 elapsedMs = member.since.isValid() ? member.since.elapsed() : 0;
    if (!metrics) {
        m_members.erase(memberId);
    } else if (member.since.isValid() && elapsedMs < shortest.count()) {
        member.metrics.isStorageReady = metrics->isStorageReady;
    } else {
        member.rate.reset();
        if (elapsedMs > 0 && metrics->writes >= member.metrics.writes) // Else it has been started anew.
            member.rate = (metrics->writes - member.metrics.writes) * 1'000 / static_cast<double>(elapsedMs);
        member.since.start();
        member.metrics = *metrics;
    }
    if (--m_underWay == 0)
        Q_EMIT measured();
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "simulatednetwork.h"

namespace nesoi::simulation
{

namespace
{

constexpr VirtualTime leastDelay = 100; // Microseconds, as in one data centre.
constexpr double meanExtraDelay = 150;
constexpr qint64 bytesPerMicrosecond = 50; // TCP: 50 MB/s.

} // namespace

SimulatedNetwork::SimulatedNetwork(Timeline &timeline, Random random)
    : m_timeline(timeline)
    , m_random(random)
{
}

NetworkAddress SimulatedNetwork::addressOf(int node)
{
    NetworkAddress address{.port = 6553};
    address.ip = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 10, 0, quint8(node >> 8), quint8(node & 0xff)};
    return address;
}

int SimulatedNetwork::nodeAt(const NetworkAddress &address)
{
    const int node = address.ip[14] << 8 | address.ip[15];
    return address == addressOf(node) ? node : -1;
}

void SimulatedNetwork::listen(int node, Receiver receiver)
{
    m_receivers[node] = std::move(receiver);
}

void SimulatedNetwork::stopListening(int node)
{
    m_receivers.erase(node);
}

bool SimulatedNetwork::reaches(int from, int to) const
{
    const auto groupOf = [this](int node) {
        const auto found = m_groups.find(node);
        return found == m_groups.end() ? 0 : found->second;
    };
    return groupOf(from) == groupOf(to) && !m_isolated.contains(from) && !m_isolated.contains(to)
        && !m_cut.contains({from, to});
}

VirtualTime SimulatedNetwork::delay()
{
    return leastDelay + static_cast<VirtualTime>(m_random.exponential(meanExtraDelay)) + m_weather.extraDelay;
}

void SimulatedNetwork::send(int from, int to, const QByteArray &datagram)
{
    const int copies = m_random.chance(m_weather.duplication) ? 2 : 1;
    for (int copy = 0; copy < copies; ++copy) {
        if (!reaches(from, to) || m_random.chance(m_weather.loss))
            continue;
        VirtualTime later = delay();
        if (m_random.chance(m_weather.reordering))
            later += m_random.between(0, 300 * millisecond);
        m_timeline.after(later, [this, from, to, datagram] { deliver(from, to, datagram); });
    }
}

void SimulatedNetwork::deliver(int from, int to, const QByteArray &datagram)
{
    const auto receiver = m_receivers.find(to);
    if (receiver != m_receivers.end())
        receiver->second(from, datagram);
}

void SimulatedNetwork::transfer(int from, int to, qint64 bytes, std::function<void()> arrived,
                                std::function<void()> broken)
{
    const VirtualTime later = delay() + bytes / bytesPerMicrosecond;
    const bool breaks = m_random.chance(m_weather.breaking);
    m_timeline.after(later, [=, this] {
        const bool whole = !breaks && reaches(from, to) && reaches(to, from) && m_receivers.contains(from)
            && m_receivers.contains(to);
        (whole ? arrived : broken)();
    });
}

} // namespace nesoi::simulation

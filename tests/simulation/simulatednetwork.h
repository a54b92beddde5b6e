// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/networkaddress.h"
#include "random.h"
#include "timeline.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace nesoi::simulation
{

/// What the network does to what is sent.
struct Weather {
    double loss = 0; ///< 0 … 1, of each datagram.
    double duplication = 0;
    double reordering = 0; ///< How many datagrams are held back, for up to 300 ms.
    double breaking = 0; ///< How many answers over TCP end in a broken connection.
    VirtualTime extraDelay = 0; ///< On top of every delay.
};

/// Datagrams and connections between numbered nodes.
class SimulatedNetwork
{
public:
    using Receiver = std::function<void(int from, const QByteArray &datagram)>;

    SimulatedNetwork(Timeline &timeline, Random random);

    [[nodiscard]] static NetworkAddress addressOf(int node);
    [[nodiscard]] static int nodeAt(const NetworkAddress &address); ///< −1 where it is nobody's.

    void listen(int node, Receiver receiver);
    void stopListening(int node);
    void send(int from, int to, const QByteArray &datagram);

    /// Something of a size travels over TCP: late rather than lost. broken is called instead of arrived where the
    /// connection breaks or the way is cut.
    void transfer(int from, int to, qint64 bytes, std::function<void()> arrived, std::function<void()> broken);

    void setWeather(const Weather &weather) { m_weather = weather; }
    [[nodiscard]] const Weather &weather() const { return m_weather; }
    /// Nodes of different groups do not reach one another; without an entry a node is of group 0.
    void setGroup(int node, int group) { m_groups[node] = group; }
    void joinGroups() { m_groups.clear(); }
    void isolate(int node) { m_isolated.insert(node); } ///< From everyone, until it rejoins.
    void rejoin(int node) { m_isolated.erase(node); }
    void cut(int from, int to) { m_cut.insert({from, to}); } ///< One way.
    void mend() { m_cut.clear(); }
    [[nodiscard]] bool reaches(int from, int to) const;

private:
    [[nodiscard]] VirtualTime delay();
    void deliver(int from, int to, const QByteArray &datagram);

    Timeline &m_timeline;
    Random m_random;
    Weather m_weather;
    std::map<int, Receiver> m_receivers;
    std::map<int, int> m_groups;
    std::set<int> m_isolated;
    std::set<std::pair<int, int>> m_cut;
};

} // namespace nesoi::simulation

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster.h"
#include "rest/eventfilter.h"

namespace nesoi::simulation
{

/// A client of GET /events, which knows what it has to be sent. Now and then it is slow, or goes, and comes back with
/// the last id that it has, to the same node or another.
class EventReader
{
public:
    /// target: as in a request.
    EventReader(Cluster &cluster, const QByteArray &target);

    void start();
    void check();

private:
    void connectLater(VirtualTime most);
    void connect();
    bool take(const QByteArray &bytes);
    void takeBlocks(const QByteArray &bytes);
    void takeBlock(const QByteArray &block);
    void takeReset(quint64 number);
    void takeEvent(quint64 number, const QByteArray &kind, const QByteArray &data);
    /// Up to here it was sent all; what it wants of that, too.
    void moveTo(quint64 number);
    void breakOff();
    void disconnect(quint64 connection);
    void ended();
    void readOn();
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] bool wants(const SimulatedLive::Visible &visible) const;
    [[nodiscard]] const std::vector<SimulatedLive::Visible> &visible() const { return m_node->live().visible(); }
    void object(const QByteArray &what);

    Cluster &m_cluster;
    Random m_random;
    const QByteArray m_target;
    EventFilter m_filter;
    QByteArray m_lastId;
    SimulatedNode *m_node = nullptr; ///< That it is, or was last, connected to.
    quint64 m_life = 0; ///< Of that node.
    quint64 m_token = 0; ///< While it is connected.
    quint64 m_connection = 0; ///< Counts them.
    quint64 m_position = 0; ///< In what became visible there: it knows of all before.
    bool m_isSlow = false;
    bool m_isBroken = false; ///< The connection; its node does not know yet.
    VirtualTime m_readsSince = 0; ///< It is connected, and not slow.
};

} // namespace nesoi::simulation

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/gossipnode.h"
#include "storage/writer.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>

#include <map>

class QNetworkReply;

namespace nesoi
{

/// Fetches over TCP what GossipNode says that this node lacks: asks the peer's POST /cluster/catch-up for one part
/// after the other, each when the one before is on disk. A connection that breaks costs one part at most.
///
/// Threads: one. The Writer must have stopped before this is destroyed.
class CatchUpClient : public QObject
{
    Q_OBJECT

public:
    CatchUpClient(quint64 cluster, Writer &writer, QObject *parent);
    ~CatchUpClient() override;

    /// Does nothing where this peer is being asked already.
    void fetch(const CatchUpRequest &request);
    void stop(); ///< Breaks off what is under way.

Q_SIGNALS:
    void ended(nesoi::NodeId from, bool well);

private:
    struct Fetch {
        NetworkAddress address;
        QNetworkReply *reply = nullptr; ///< Null while the Writer has the answer.
    };

    void ask(NodeId from);
    void answered(NodeId from);
    void take(NodeId from, CatchUpAnswer &&answer);
    void end(NodeId from, bool well);

    const quint64 m_cluster;
    Writer &m_writer;
    QNetworkAccessManager m_network;
    std::map<NodeId, Fetch> m_fetches; ///< By peer; those that are under way.
};

} // namespace nesoi

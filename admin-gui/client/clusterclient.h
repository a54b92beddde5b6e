// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/changeevent.h"
#include "client/clusterstatus.h"
#include "client/collectionwatch.h"
#include "client/eventfeed.h"
#include "client/httpclient.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

namespace nesoi
{

/// How the console stands with the cluster.
struct ConnectionState {
    enum class Phase : quint8 {
        Idle, ///< Nobody asked for a cluster yet.
        Connecting, ///< It looks for a node: at first, or because the one that it had is gone.
        Online,
        Offline, ///< No node answers; it goes on trying.
    };

    Phase phase = Phase::Idle;
    NodeAddress node{}; ///< Online: the one that it talks to. Else the last one; its host is empty before the first.
    QDateTime since{}; ///< Offline and Connecting: when the last node was lost, or the search began.
    QString reason{}; ///< Offline and Connecting: why, a sentence for people; empty while a first search goes on.

    bool operator==(const ConnectionState &) const = default;
};

/// The console's connection to a cluster, through any one of its nodes at a time (the entry).
///
/// It begins with the addresses that it is given and learns the others from GET /cluster, which it asks for every
/// second. When the entry dies or falls silent, the others are tried, a fifth of a second apart, and the first that
/// answers is the new entry; where none does, all are tried again and again. A node of another cluster is none of them.
/// The entry's events are followed; where it has none, waiting reads take their place.
///
/// Threads: one, with Qt's event loop, which it never blocks.
class ClusterClient : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds pollInterval{1'000};
    static constexpr std::chrono::milliseconds pollPatience{1'500}; ///< An entry that is silent for longer is left.
    static constexpr std::chrono::milliseconds stagger{200}; ///< Between the tries of two nodes in a search.
    static constexpr std::chrono::milliseconds searchPatience{3'000}; ///< For each of them.
    static constexpr std::chrono::milliseconds mostBackoff{4'000}; ///< Between two searches; begins at a quarter s.

    explicit ClusterClient(QObject *parent = nullptr);
    ~ClusterClient() override;

    /// Leaves the cluster that it knew, and looks for one at these addresses.
    void connectTo(const QList<NodeAddress> &addresses);
    void disconnectFromCluster();
    /// Talks to this node of the same cluster from now on; where it does not answer, to another one.
    void moveTo(const NodeAddress &node);
    void retryNow(); ///< Offline: does not wait for the next time.

    [[nodiscard]] const ConnectionState &state() const { return m_state; }
    [[nodiscard]] bool isOnline() const { return m_state.phase == ConnectionState::Phase::Online; }
    [[nodiscard]] const ClusterStatus &status() const { return m_status; } ///< The last that was heard.
    [[nodiscard]] QDateTime lastContact() const { return m_lastContact; } ///< When that was.
    [[nodiscard]] bool followsEvents() const { return m_feed.isOpen(); } ///< Else it waits, or is not online.
    /// Addresses that it was given and those of members, in the order in which they would be tried.
    [[nodiscard]] QList<NodeAddress> knownNodes() const;
    /// Where a member is reached: of the entry itself, as the console knows it.
    [[nodiscard]] std::optional<NodeAddress> addressOf(const MemberStatus &member) const;

    /// Asks the entry. Where there is none, the callback has a fault. What is under way when the entry is lost has one.
    RequestHandle send(const ApiRequest &request, const QObject *context, HttpClient::Callback callback,
                       const RequestBounds &bounds = {});
    /// Asks a certain node.
    RequestHandle sendTo(const NodeAddress &node, const ApiRequest &request, const QObject *context,
                         HttpClient::Callback callback, const RequestBounds &bounds = {});

Q_SIGNALS:
    void stateChanged(const nesoi::ConnectionState &state);
    void statusRead(const nesoi::ClusterStatus &status); ///< Once a second while it is online.
    void begun(); ///< Every change from now on is told; what was before is to be read (again).
    void changed(const nesoi::ChangeEvent &event);
    void collectionChanged(const QByteArray &path); ///< Where events are refused: something in "/app" changed.

private:
    struct Probe {
        NodeAddress node;
        RequestHandle request;
    };

    void setState(ConnectionState state);
    void search();
    void searchAmong(const QList<NodeAddress> &nodes); ///< In that order.
    void probeNext();
    void probed(const NodeAddress &node, const ApiAnswer &answer);
    void noneFound();
    void adopt(const NodeAddress &node, ClusterStatus status);
    void poll();
    void polled(const ApiAnswer &answer);
    void takeStatus(ClusterStatus status);
    void lose(const QString &reason);
    void leave();
    void followEvents();
    void feedLost();
    void feedRefused();
    [[nodiscard]] QString refusal(const NodeAddress &node, const ApiAnswer &answer,
                                  const std::optional<ClusterStatus> &status) const;

    HttpClient m_control; ///< Searches and polls, which shall not wait behind requests.
    HttpClient m_http;
    EventFeed m_feed;
    CollectionWatch m_watch;

    QList<NodeAddress> m_given;
    ConnectionState m_state;
    ClusterStatus m_status;
    QDateTime m_lastContact;
    QString m_searchReason; ///< Why the first node that was tried is none.

    std::deque<NodeAddress> m_candidates; ///< Not tried yet in this search.
    std::vector<Probe> m_probes;
    QTimer m_nextProbe;
    QTimer m_nextSearch;
    std::chrono::milliseconds m_backoff{};
    QTimer m_nextPoll;
    RequestHandle m_poll;

    NodeAddress m_feedNode; ///< Whose event the last one was.
    QByteArray m_lastEventId;
    bool m_isResuming = false;
    QTimer m_reopen;
};

} // namespace nesoi

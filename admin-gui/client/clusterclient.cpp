// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/clusterclient.h"

#include "client/clusterreader.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace nesoi
{

namespace
{

constexpr auto firstBackoff = 250ms;
constexpr auto reopenDelay = 100ms; ///< A stream that ended while its node lives.
constexpr size_t mostProbes = 8; ///< At a time.
constexpr qsizetype mostStatusBytes = 8 << 20;

ApiRequest statusRequest()
{
    ApiRequest request;
    request.path = "/cluster";
    return request;
}

void addOnce(QList<NodeAddress> &list, const NodeAddress &node)
{
    if (!list.contains(node))
        list.append(node);
}

} // namespace

ClusterClient::ClusterClient(QObject *parent)
    : QObject(parent)
{
    for (QTimer *timer : {&m_nextProbe, &m_nextSearch, &m_nextPoll, &m_reopen})
        timer->setSingleShot(true);
    connect(&m_nextProbe, &QTimer::timeout, this, &ClusterClient::probeNext);
    connect(&m_nextSearch, &QTimer::timeout, this, &ClusterClient::search);
    connect(&m_nextPoll, &QTimer::timeout, this, &ClusterClient::poll);
    connect(&m_reopen, &QTimer::timeout, this, &ClusterClient::followEvents);
    connect(&m_feed, &EventFeed::opened, this, [this] {
        if (!std::exchange(m_isResuming, false))
            Q_EMIT begun();
    });
    connect(&m_feed, &EventFeed::missed, this, &ClusterClient::begun);
    connect(&m_feed, &EventFeed::changed, this, &ClusterClient::changed);
    connect(&m_feed, &EventFeed::lost, this, &ClusterClient::feedLost);
    connect(&m_feed, &EventFeed::refused, this, &ClusterClient::feedRefused);
    connect(&m_watch, &CollectionWatch::started, this, &ClusterClient::begun);
    connect(&m_watch, &CollectionWatch::changed, this, &ClusterClient::collectionChanged);
}

ClusterClient::~ClusterClient() = default;

void ClusterClient::connectTo(const QList<NodeAddress> &addresses)
{
    leave();
    m_given = addresses;
    m_status = {};
    m_lastContact = {};
    m_lastEventId.clear();
    m_backoff = firstBackoff;
    setState({.phase = ConnectionState::Phase::Connecting, .since = QDateTime::currentDateTimeUtc()});
    search();
}

void ClusterClient::disconnectFromCluster()
{
    leave();
    m_given.clear();
    m_status = {};
    setState({});
}

void ClusterClient::moveTo(const NodeAddress &node)
{
    QList<NodeAddress> nodes = knownNodes();
    nodes.removeOne(node);
    nodes.prepend(node);
    leave();
    setState(
        {.phase = ConnectionState::Phase::Connecting, .node = m_state.node, .since = QDateTime::currentDateTimeUtc()});
    searchAmong(nodes);
    if (!m_candidates.empty())
        m_nextProbe.start(pollPatience); // The others are not wanted while it may answer.
}

void ClusterClient::retryNow()
{
    if (m_state.phase == ConnectionState::Phase::Offline) {
        m_backoff = firstBackoff;
        search();
    }
}

QList<NodeAddress> ClusterClient::knownNodes() const
{
    QList<NodeAddress> nodes;
    const auto addMembers = [&](bool alive) {
        for (const MemberStatus &member : m_status.members) {
            const auto address = addressOf(member);
            if (address && (member.state == MemberStatus::State::Alive) == alive)
                addOnce(nodes, *address);
        }
    };
    addMembers(true);
    for (const NodeAddress &node : m_given)
        addOnce(nodes, node);
    addMembers(false);
    // Last comes who was lost last.
    if (nodes.removeOne(m_state.node) && !isOnline())
        nodes.append(m_state.node);
    else if (isOnline())
        nodes.prepend(m_state.node);
    return nodes;
}

std::optional<NodeAddress> ClusterClient::addressOf(const MemberStatus &member) const
{
    if (member.id == m_status.self && !m_state.node.host.isEmpty())
        return m_state.node;
    return NodeAddress::fromText(member.address);
}

RequestHandle ClusterClient::send(const ApiRequest &request, const QObject *context, HttpClient::Callback callback,
                                  const RequestBounds &bounds)
{
    if (isOnline())
        return m_http.send(m_state.node, request, context, std::move(callback), bounds);
    return m_control.fail({NetworkFault::Kind::NotConnected, tr("No node of the cluster can be reached.")}, context,
                          std::move(callback));
}

RequestHandle ClusterClient::sendTo(const NodeAddress &node, const ApiRequest &request, const QObject *context,
                                    HttpClient::Callback callback, const RequestBounds &bounds)
{
    return m_http.send(node, request, context, std::move(callback), bounds);
}

void ClusterClient::setState(ConnectionState state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    Q_EMIT stateChanged(m_state);
}

void ClusterClient::search()
{
    searchAmong(knownNodes());
}

void ClusterClient::searchAmong(const QList<NodeAddress> &nodes)
{
    m_nextSearch.stop();
    m_probes.clear();
    m_searchReason.clear();
    m_candidates.assign(nodes.begin(), nodes.end());
    probeNext();
}

void ClusterClient::probeNext()
{
    if (m_candidates.empty()) {
        if (m_probes.empty())
            noneFound();
        return;
    }
    if (m_probes.size() >= mostProbes)
        return; // One that ends calls again.
    const NodeAddress node = m_candidates.front();
    m_candidates.pop_front();
    m_probes.push_back(
        {node,
         m_control.send(node, statusRequest(), this, [this, node](const ApiAnswer &answer) { probed(node, answer); },
                        {.time = searchPatience, .answerBytes = mostStatusBytes})});
    m_nextProbe.start(stagger);
}

void ClusterClient::probed(const NodeAddress &node, const ApiAnswer &answer)
{
    std::erase_if(m_probes, [&](const Probe &probe) { return probe.node == node; });
    auto status = answer.ok() ? readClusterStatus(answer.body) : std::nullopt;
    const QString reason = refusal(node, answer, status);
    if (reason.isEmpty()) {
        adopt(node, *std::move(status));
        return;
    }
    if (m_searchReason.isEmpty())
        m_searchReason = reason;
    probeNext();
}

/// Why a node is not the entry; empty where it may be.
QString ClusterClient::refusal(const NodeAddress &node, const ApiAnswer &answer,
                               const std::optional<ClusterStatus> &status) const
{
    if (answer.fault)
        return answer.fault->reason;
    if (answer.problem)
        return answer.reason();
    if (!status)
        return tr("What answers at %1 is no node of Nesoi.").arg(node.toText());
    if (!m_status.self.isEmpty() && status->cluster != m_status.cluster)
        return tr("The node at %1 is one of another cluster, “%2”.").arg(node.toText(), status->cluster);
    return {};
}

void ClusterClient::noneFound()
{
    const QString reason = m_searchReason.isEmpty() ? tr("No address of a node is known.") : m_searchReason;
    m_nextSearch.start(m_backoff);
    m_backoff = std::min(m_backoff * 2, mostBackoff);
    setState({ConnectionState::Phase::Offline, m_state.node, m_state.since, reason});
}

void ClusterClient::adopt(const NodeAddress &node, ClusterStatus status)
{
    m_probes.clear();
    m_candidates.clear();
    m_nextProbe.stop();
    m_backoff = firstBackoff;
    m_status.self = status.self; // Before others ask for addresses.
    setState({.phase = ConnectionState::Phase::Online, .node = node});
    takeStatus(std::move(status));
    m_nextPoll.start(pollInterval);
    followEvents();
}

void ClusterClient::poll()
{
    m_nextPoll.stop();
    m_poll = m_control.send(m_state.node, statusRequest(), this, [this](const ApiAnswer &answer) { polled(answer); },
                            {.time = pollPatience, .answerBytes = mostStatusBytes});
}

void ClusterClient::polled(const ApiAnswer &answer)
{
    auto status = answer.ok() ? readClusterStatus(answer.body) : std::nullopt;
    if (const QString reason = refusal(m_state.node, answer, status); !reason.isEmpty()) {
        lose(reason);
        return;
    }
    m_nextPoll.start(pollInterval);
    takeStatus(*std::move(status));
}

void ClusterClient::takeStatus(ClusterStatus status)
{
    m_status = std::move(status);
    m_lastContact = QDateTime::currentDateTimeUtc();
    Q_EMIT statusRead(m_status);
}

void ClusterClient::lose(const QString &reason)
{
    const NodeAddress node = m_state.node;
    leave();
    setState({ConnectionState::Phase::Connecting, node, QDateTime::currentDateTimeUtc(), reason});
    search();
}

/// Lets go of the entry, and of any search.
void ClusterClient::leave()
{
    if (m_feed.isOpen())
        m_lastEventId = m_feed.lastEventId();
    m_feed.close();
    m_watch.stop();
    m_reopen.stop();
    m_nextPoll.stop();
    m_nextProbe.stop();
    m_nextSearch.stop();
    m_poll.cancel();
    m_probes.clear();
    m_candidates.clear();
    m_http.abandon(tr("The connection to the node was lost before it answered."));
}

void ClusterClient::followEvents()
{
    if (m_feedNode != m_state.node)
        m_lastEventId.clear();
    m_feedNode = m_state.node;
    m_isResuming = !m_lastEventId.isEmpty();
    m_feed.open(m_feedNode, m_lastEventId);
}

void ClusterClient::feedLost()
{
    if (!m_feed.lastEventId().isEmpty())
        m_lastEventId = m_feed.lastEventId();
    if (!isOnline())
        return;
    m_reopen.start(reopenDelay);
    poll(); // Has the node gone, too? Then this says so at once, and nothing is reopened.
}

void ClusterClient::feedRefused()
{
    m_lastEventId.clear();
    if (isOnline())
        m_watch.start(m_state.node);
}

} // namespace nesoi

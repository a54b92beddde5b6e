// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "eventreader.h"

#include "resource/canonicaljson.h"
#include "rest/target.h"
#include "store/entitytag.h"

namespace nesoi::simulation
{

namespace
{

constexpr VirtualTime slack = 400 * millisecond; // So long a worker may be busy with something else.

/// What stands in a block after this.
QByteArray field(const QByteArray &block, const QByteArray &name)
{
    for (const QByteArray &line : block.split('\n')) {
        if (line.startsWith(name + ": "))
            return line.sliced(name.size() + 2);
    }
    return {};
}

QByteArray dataOf(const Record &record)
{
    return "{\"etag\": " + (record.isTombstone() ? "null" : jsonString(entityTag(record))) + ", \"updated_at\": "
        + jsonString(record.time.toUpdatedAt()) + ", \"uri\": " + jsonString("http://node" + record.path.text()) + '}';
}

} // namespace

EventReader::EventReader(Cluster &cluster, const QByteArray &target)
    : m_cluster(cluster)
    , m_random(cluster.random().split())
    , m_target(target)
    , m_filter(*EventFilter::of(*Target::parse(target)))
{
}

void EventReader::start()
{
    connectLater(second);
}

void EventReader::connectLater(VirtualTime most)
{
    m_token = 0;
    ++m_connection;
    m_cluster.timeline().after(m_random.between(0, most), [this] { connect(); });
}

void EventReader::connect()
{
    SimulatedNode *former = m_node;
    if (!m_node || !m_node->isUp() || m_random.chance(0.3))
        m_node = m_cluster.anyLive();
    if (!m_node) {
        connectLater(second);
        return;
    }
    const bool isResumed = m_node == former && m_node->life() == m_life && !m_lastId.isEmpty();
    m_life = m_node->life();
    m_isSlow = false;
    m_isBroken = false;
    m_readsSince = m_cluster.timeline().now();
    if (!isResumed)
        m_position = visible().size(); // It begins by reading what there is, or is told to.
    SimulatedLive::Opened opened = m_node->live().open(
        {.filter = m_filter, .host = "node", .lastEventId = m_lastId},
        {.sent = [this](const QByteArray &bytes) { return take(bytes); }, .ended = [this] { ended(); }});
    if (!m_lastId.isEmpty() && !isResumed && !opened.response.body.contains("event: reset"))
        object("was not told that it cannot resume");
    takeBlocks(opened.response.body);
    m_token = opened.token;
    if (!opened.response.isStream)
        ended();
    else if (m_random.chance(0.7))
        m_cluster.timeline().after(m_random.between(0, 20 * second),
                                   [this, connection = m_connection] { disconnect(connection); });
}

bool EventReader::isConnected() const
{
    return m_token != 0 && m_node->isUp() && m_node->life() == m_life;
}

/// Takes what it is sent; that it does so late, is another matter.
bool EventReader::take(const QByteArray &bytes)
{
    if (m_isSlow)
        object("was sent something although it had not taken what came before");
    takeBlocks(bytes);
    if (!m_random.chance(0.02))
        return true;
    m_isSlow = true;
    m_cluster.timeline().after(m_random.between(millisecond, 8 * second), [this, connection = m_connection] {
        if (connection == m_connection && isConnected())
            readOn();
    });
    return false;
}

void EventReader::takeBlocks(const QByteArray &bytes)
{
    qsizetype begin = 0;
    for (qsizetype end = bytes.indexOf("\n\n"); end >= 0 && !m_isBroken; end = bytes.indexOf("\n\n", begin)) {
        takeBlock(bytes.sliced(begin, end - begin));
        begin = end + 2;
        if (m_random.chance(0.005))
            breakOff();
    }
}

/// The connection breaks; what comes after is lost.
void EventReader::breakOff()
{
    m_isBroken = true;
    m_cluster.timeline().after(0, [this, connection = m_connection] { disconnect(connection); });
}

void EventReader::disconnect(quint64 connection)
{
    if (connection != m_connection || !isConnected())
        return;
    m_node->live().gone(m_token);
    connectLater(3 * second);
}

void EventReader::readOn()
{
    m_isSlow = false;
    m_readsSince = m_cluster.timeline().now();
    m_node->live().writable(m_token);
}

void EventReader::takeBlock(const QByteArray &block)
{
    m_lastId = field(block, "id");
    const qsizetype dash = m_lastId.indexOf('-');
    if (dash < 0 || m_lastId.first(dash) != m_node->live().run()) {
        object("was sent the id " + m_lastId + ", which is of another run");
        return;
    }
    const quint64 number = m_lastId.sliced(dash + 1).toULongLong();
    const QByteArray kind = field(block, "event");
    if (kind == "reset")
        takeReset(number);
    else if (kind.isEmpty())
        moveTo(number);
    else
        takeEvent(number, kind, field(block, "data"));
}

/// It reads anew what there is: all that is visible by now.
void EventReader::takeReset(quint64 number)
{
    if (number - m_position <= static_cast<quint64>(m_cluster.world().journalEvents) && number > m_position)
        object("was reset although nothing was forgotten");
    m_position = number;
}

void EventReader::takeEvent(quint64 number, const QByteArray &kind, const QByteArray &data)
{
    if (number == 0 || number > visible().size()) {
        object("was sent an event that there was not");
        return;
    }
    moveTo(number - 1);
    const SimulatedLive::Visible &happened = visible()[number - 1];
    if (kind != toText(happened.kind) || data != dataOf(*happened.record) || !wants(happened))
        object("was sent '" + kind + ' ' + data + "' where " + Witness::toText(*happened.record) + " was "
               + toText(happened.kind).toByteArray());
    m_position = number;
}

void EventReader::moveTo(quint64 number)
{
    if (number < m_position || number > visible().size()) {
        object("was sent number " + QByteArray::number(number) + " after " + QByteArray::number(m_position));
        return;
    }
    for (; m_position < number; ++m_position) {
        if (wants(visible()[m_position]))
            object("was not told of " + Witness::toText(*visible()[m_position].record));
    }
}

bool EventReader::wants(const SimulatedLive::Visible &visible) const
{
    return m_filter.wants({.kind = visible.kind, .isRefresh = visible.isRefresh, .record = visible.record});
}

void EventReader::ended()
{
    connectLater(3 * second);
}

void EventReader::check()
{
    if (m_token == 0)
        return;
    if (!isConnected()) {
        connectLater(3 * second);
        return;
    }
    const VirtualTime now = m_cluster.timeline().now();
    if (m_isSlow || m_isBroken || now - m_readsSince <= slack)
        return;
    for (quint64 number = m_position; number < visible().size() && now - visible()[number].at > slack; ++number) {
        if (wants(visible()[number]))
            object("has yet to be told of " + Witness::toText(*visible()[number].record) + ", which is long visible");
    }
}

void EventReader::object(const QByteArray &what)
{
    m_cluster.witness().violated("a stream of " + m_target + " at n" + QByteArray::number(m_node->number()) + ' '
                                 + what);
}

} // namespace nesoi::simulation

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/eventstreams.h"

#include <QTest>

#include <map>
#include <memory>

using namespace nesoi;
using namespace std::chrono_literals;

namespace
{

using Time = EventStreams::Clock::time_point;

constexpr size_t journalSize = 300;

/// A transport that keeps what was sent, with clients that can be told not to read.
class Transport
{
public:
    [[nodiscard]] EventStreams::Doors doors()
    {
        return {.stream =
                    [this](quint64 token, const QByteArray &bytes) {
                        if (m_unread.contains(token))
                            ++overruns;
                        sent[token].append(bytes);
                        if (slow.contains(token))
                            m_unread.insert(token);
                        return !slow.contains(token);
                    },
                .endStream = [this](quint64 token) { ended.insert(token); }};
    }

    /// The client reads what there is.
    void read(quint64 token) { m_unread.erase(token); }

    [[nodiscard]] QByteArray all(quint64 token) const
    {
        const auto found = sent.find(token);
        return found == sent.end() ? QByteArray() : found->second.join();
    }

    std::map<quint64, QByteArrayList> sent;
    std::set<quint64> slow;
    std::set<quint64> ended;
    int overruns = 0; ///< Sent to whom nothing may be sent.

private:
    std::set<quint64> m_unread;
};

} // namespace

/// The streams of a worker, by virtual time.
class EventStreamsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aStreamBeginsWithWhereItIs();
    void everyStreamIsSentWhatItWants();
    void streamsThatWantTheSameShareTheirBytes();
    void whatComesBeforeAStreamsFirstTurnIsNotLost();
    void aStreamGoesOnAfterItsId();
    void anIdOfAnotherWorkerMayBeFurtherThanThisOne();
    void anIdThatCannotBeResumedFromIsReset_data();
    void anIdThatCannotBeResumedFromIsReset();
    void whoDoesNotReadIsSentNothingMore();
    void whoReadsAgainGoesOnWhereItWas();
    void whoReadsAgainTooLateIsReset();
    void aWorkerThatWasBusyForTooLongResetsItsStreams();
    void aSilentStreamIsKeptAlive();
    void anEventPutsTheKeepAliveOff();
    void whoIsBlockedIsNotKeptAlive();
    void itIsWokenOnlyWhileThereAreStreams();
    void allEndWhenTheNodeStops();

private:
    void change(int count = 1, QByteArrayView path = "/app/a");
    Response begin(quint64 token, const QByteArray &query = {}, const QByteArray &lastEventId = {});
    void pass(); ///< Whatever is to be done at once.
    [[nodiscard]] QByteArray id(quint64 number) const { return "run-" + QByteArray::number(number); }

    std::unique_ptr<ChangeJournal> m_journal;
    std::unique_ptr<LiveState> m_state;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<EventStreams> m_streams;
    Time m_now{1000h};
};

void EventStreamsTest::init()
{
    m_journal = std::make_unique<ChangeJournal>("run", journalSize);
    m_state = std::make_unique<LiveState>();
    m_transport = std::make_unique<Transport>();
    m_streams = std::make_unique<EventStreams>(*m_journal, *m_state, m_transport->doors());
}

void EventStreamsTest::change(int count, QByteArrayView path)
{
    const auto parsed = ResourcePath::parse(path);
    for (int i = 0; i < count; ++i) {
        const RecordPointer record(new Record(*parsed, {}, {}, 1, Record::Kind::Value, "{}\n"));
        m_journal->committed({.changes = {{Change::Kind::Created, {}, record}}});
        m_streams->news(m_now);
    }
}

Response EventStreamsTest::begin(quint64 token, const QByteArray &query, const QByteArray &lastEventId)
{
    Response response
        = m_streams->begin(token, {*EventFilter::of(*Target::parse("/events" + query)), "node", lastEventId}, m_now);
    pass();
    return response;
}

void EventStreamsTest::pass()
{
    while (m_streams->nextTime() && *m_streams->nextTime() <= m_now)
        m_streams->timePassed(m_now);
}

void EventStreamsTest::aStreamBeginsWithWhereItIs()
{
    change(3);
    const Response response = begin(1);
    QVERIFY(response.isStream);
    QCOMPARE(response.contentType, QByteArray("text/event-stream"));
    QVERIFY(response.body.contains("\nid: run-3\n\n"));
    QVERIFY(!response.body.contains("event:"));
    QVERIFY(m_transport->all(1).isEmpty());
}

void EventStreamsTest::everyStreamIsSentWhatItWants()
{
    begin(1);
    begin(2, "?path=/app/a");
    begin(3, "?path=/app/b&path=/app");
    change(1, "/app/a");
    change(1, "/app/b");
    QCOMPARE(m_transport->all(1).count("event: created"), 2);
    QCOMPARE(m_transport->all(2).count("event: created"), 1);
    QCOMPARE(m_transport->all(3).count("event: created"), 2); // Once each, though one is asked for twice.
    QCOMPARE(m_state->eventsSent.value(), 5u);
}

void EventStreamsTest::streamsThatWantTheSameShareTheirBytes()
{
    begin(1, "?path=/app/");
    begin(2, "?path=/app/");
    change();
    QCOMPARE(m_transport->sent[1].size(), 1);
    QCOMPARE(m_transport->sent[1].first().constData(), m_transport->sent[2].first().constData());
}

void EventStreamsTest::whatComesBeforeAStreamsFirstTurnIsNotLost()
{
    begin(1);
    const Response response = m_streams->begin(2, {*EventFilter::of(*Target::parse("/events")), "node"}, m_now);
    change();
    QVERIFY(m_transport->all(2).isEmpty());
    pass();
    QVERIFY(m_transport->all(2).contains("id: run-1\nevent: created\n"));
    change();
    QCOMPARE(m_transport->all(2).count("event: "), 2);
}

void EventStreamsTest::aStreamGoesOnAfterItsId()
{
    begin(1);
    change(290); // More than a chunk.
    const Response response = begin(2, {}, id(5));
    QVERIFY(response.body.contains("\nid: run-5\n\n"));
    QCOMPARE(m_transport->all(2).count("event: created"), 285);
    QVERIFY(m_transport->all(2).startsWith("id: run-6\n"));
    QVERIFY(m_transport->sent[2].size() > 1);
    change();
    QCOMPARE(m_transport->all(2).count("event: created"), 286);
    QVERIFY(m_transport->sent[2].last().startsWith("id: run-291\n"));
}

void EventStreamsTest::anIdOfAnotherWorkerMayBeFurtherThanThisOne()
{
    begin(1);
    const RecordPointer record(new Record(*ResourcePath::parse("/app/a"), {}, {}, 1, Record::Kind::Value, "{}\n"));
    m_journal->committed({.changes = {{Change::Kind::Created, {}, record}}}); // And this one has yet to look.
    QVERIFY(!begin(2, {}, id(1)).body.contains("reset"));
    QVERIFY(!m_transport->all(2).contains("event:"));
    QVERIFY(m_transport->all(1).contains("id: run-1\nevent: created\n"));
}

void EventStreamsTest::anIdThatCannotBeResumedFromIsReset_data()
{
    QTest::addColumn<QByteArray>("lastEventId");
    for (const char *lastEventId :
         {"run-99", "run-401", "run-18446744073709551616", "run-0400", "run-+400", "run- 400", "run-400 ", "run-400x",
          "run-", "run", "-", "400", "other-400", "runner-400", "run--400", "*", "run-400, run-400", "\"run-400\""})
        QTest::addRow("%s", lastEventId) << QByteArray(lastEventId);
    QTest::newRow("long") << QByteArray(10'000, '1');
    QTest::newRow("long number") << "run-" + QByteArray(10'000, '1');
}

void EventStreamsTest::anIdThatCannotBeResumedFromIsReset()
{
    QFETCH(QByteArray, lastEventId);
    change(400);
    const Response response = begin(1, {}, lastEventId);
    QVERIFY(response.isStream);
    // Before any other id: who hears no more than that must not take itself for up to date.
    QVERIFY(response.body.startsWith("id: run-400\nevent: reset\ndata: {}\n\n"));
    QCOMPARE(m_state->resets.value(), 1u);
    change();
    QVERIFY(m_transport->all(1).startsWith("id: run-401\nevent: created\n"));
}

void EventStreamsTest::whoDoesNotReadIsSentNothingMore()
{
    begin(1);
    begin(2);
    m_transport->slow = {1};
    change(100);
    QCOMPARE(m_transport->all(1).count("event: created"), 1);
    QCOMPARE(m_transport->all(2).count("event: created"), 100);
    QCOMPARE(m_transport->overruns, 0);
}

void EventStreamsTest::whoReadsAgainGoesOnWhereItWas()
{
    begin(1);
    m_transport->slow = {1};
    change(200);
    for (int turn = 0; turn < 2; ++turn) { // Slowly at first, a chunk at a time.
        m_transport->read(1);
        m_streams->writable(1, m_now);
        pass();
    }
    m_transport->slow.clear();
    m_transport->read(1);
    m_streams->writable(1, m_now);
    pass();
    change();
    const QByteArray all = m_transport->all(1);
    for (quint64 number = 1; number <= 201; ++number)
        QCOMPARE(all.count("id: " + id(number) + "\nevent: created\n"), 1);
    QCOMPARE(all.count("reset"), 0);
    QCOMPARE(m_transport->overruns, 0);
}

void EventStreamsTest::whoReadsAgainTooLateIsReset()
{
    begin(1);
    m_transport->slow = {1};
    change(2 + int(journalSize));
    m_transport->slow.clear();
    m_transport->read(1);
    m_streams->writable(1, m_now);
    pass();
    QVERIFY(m_transport->sent[1].last().startsWith("id: run-302\nevent: reset\n"));
    QCOMPARE(m_transport->sent[1].size(), 2);
    change();
    QVERIFY(m_transport->sent[1].last().startsWith("id: run-303\nevent: created\n"));
}

void EventStreamsTest::aWorkerThatWasBusyForTooLongResetsItsStreams()
{
    begin(1);
    const RecordPointer record(new Record(*ResourcePath::parse("/app/a"), {}, {}, 1, Record::Kind::Value, "{}\n"));
    for (size_t i = 0; i <= journalSize; ++i)
        m_journal->committed({.changes = {{Change::Kind::Created, {}, record}}});
    m_streams->news(m_now);
    QCOMPARE(m_transport->all(1), QByteArray("id: run-301\nevent: reset\ndata: {}\n\n"));
}

void EventStreamsTest::aSilentStreamIsKeptAlive()
{
    change(7);
    begin(1, "?path=/srv/");
    change();
    const Time begun = m_now;
    for (int times = 1; times <= 3; ++times) {
        m_now = begun + 15s * times - 1ms;
        pass();
        QCOMPARE(m_transport->all(1).count(": keep-alive\n"), times - 1);
        m_now = begun + 15s * times;
        pass();
        QCOMPARE(m_transport->all(1).count(": keep-alive\n"), times);
    }
    QVERIFY(m_transport->all(1).endsWith("\nid: run-8\n\n")); // It has seen all up to here, though nothing of it.
}

void EventStreamsTest::anEventPutsTheKeepAliveOff()
{
    begin(1);
    m_now += 14s;
    change();
    m_now += 14s;
    pass();
    QVERIFY(!m_transport->all(1).contains("keep-alive"));
    m_now += 1s;
    pass();
    QVERIFY(m_transport->all(1).contains("keep-alive"));
}

void EventStreamsTest::whoIsBlockedIsNotKeptAlive()
{
    begin(1);
    m_transport->slow = {1};
    change();
    m_now += 1min;
    pass();
    QVERIFY(!m_transport->all(1).contains("keep-alive"));
    QCOMPARE(m_transport->overruns, 0);
}

void EventStreamsTest::itIsWokenOnlyWhileThereAreStreams()
{
    QVERIFY(!m_state->hasStreams);
    begin(1);
    begin(2, "?path=/srv/");
    QVERIFY(m_state->hasStreams);
    QCOMPARE(m_state->streams, 2);
    m_streams->gone(1);
    m_streams->gone(1);
    m_streams->gone(7);
    QVERIFY(m_state->hasStreams);
    QCOMPARE(m_state->streams, 1);
    m_streams->gone(2);
    QVERIFY(!m_state->hasStreams);
    QVERIFY(!m_streams->nextTime());
    change(int(journalSize) * 2); // Which nobody looked at.
    QVERIFY(begin(3).body.contains("\nid: run-600\n\n"));
    QVERIFY(m_transport->all(3).isEmpty());
}

void EventStreamsTest::allEndWhenTheNodeStops()
{
    begin(1);
    begin(2);
    m_streams->drain();
    QCOMPARE(m_transport->ended, (std::set<quint64>{1, 2}));
    const Response late = begin(3);
    QCOMPARE(late.status, 200); // Any other status would keep an EventSource from coming back.
    QVERIFY(!late.isStream);
    QVERIFY(!m_streams->nextTime());
    QVERIFY(!m_state->hasStreams);
}

QTEST_GUILESS_MAIN(EventStreamsTest)
#include "tst_eventstreams.moc"

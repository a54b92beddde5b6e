// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/httplimits.h"
#include "http/httpmetrics.h"
#include "http/outgoing.h"
#include "http/requesthead.h"
#include "http/response.h"

#include <QByteArray>

#include <atomic>
#include <chrono>

namespace nesoi
{

class HttpWorker;

/// One client's connection: owns its descriptor, enforces the limits, and lets through to QHttpServer only whole
/// requests of a form that no two readers understand differently; sends the answers.
///
/// Threads: its worker's.
///
/// Invariants:
///  1. One request at a time: the next one is not even parsed before the answer to the last is on its way (RFC 9112,
///     9.3.2: what changes state must not be reordered). Whoever pipelines is answered in order; what he sends
///     meanwhile waits in the kernel, so that TCP slows him down.
///  2. Never more than one unfinished request (bounded by maxHead + maxBody) and one answer are held; of a stream, the
///     rest of one part.
///  3. A client that goes away is forgotten at once; an answer that comes later finds nobody by its token. The
///     RequestHandler is told so where it has yet to answer, or to end a stream.
///  4. While the RequestHandler takes its time over an answer or a stream, a connection holds no buffers but what was
///     pipelined.
class ConnectionGuard
{
public:
    using Clock = std::chrono::steady_clock;

    /// Takes the descriptor (non-blocking). id is never used twice in a worker. counter: where the connection was
    /// counted; one less when it is closed.
    ConnectionGuard(HttpWorker &worker, int descriptor, quint64 id, std::atomic<int> &counter);
    ~ConnectionGuard();
    Q_DISABLE_COPY_MOVE(ConnectionGuard)

    [[nodiscard]] quint64 id() const { return m_id; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }

    /// What epoll reports: EPOLLIN, EPOLLOUT, EPOLLRDHUP, EPOLLHUP, EPOLLERR.
    void onEvents(quint32 events);

    /// Answers the request that is being handled. What was pipelined behind it has its turn in the next round.
    void answerLater(Response &&response);
    bool stream(const QByteArray &bytes); ///< HttpWorker::stream()
    void endStream(); ///< HttpWorker::endStream()

    /// Turns the client away with this answer and reads no more requests. request: how the one that is refused begins,
    /// as far as it has come; to a HEAD the answer has no body.
    void refuse(const Problem &problem, Refusal reason, QByteArrayView request = {});

    void checkDeadline(Clock::time_point now);

    /// The node is stopping: close as soon as no request is under way.
    void drain();

    void close();
    [[nodiscard]] bool isClosed() const { return m_descriptor < 0; }

private:
    enum class State : quint8 {
        Reading, ///< Waiting for a request, or for the rest of one.
        Handling, ///< The API has the request.
        Sending, ///< The client has yet to read the rest of the answer.
        Streaming, ///< The API sends more of the answer as it comes. There may be a rest that the client has yet to
                   ///< read.
        Lingering, ///< Nothing more is said; what the client still sends is thrown away, so that our last words reach
                   ///< it.
    };

    void readInput();
    [[nodiscard]] qsizetype consume(QByteArrayView input);
    void forgetInput(qsizetype used);
    [[nodiscard]] bool advance(QByteArrayView input, qsizetype &position);
    void settle(bool progress);
    [[nodiscard]] bool handleRequest(const RequestHead &head, QByteArrayView body);
    void send(Response &&response);
    void boundSilence() const;
    [[nodiscard]] bool isBeyondBudget(const Response &response) const;
    void startSending(QByteArray head, QByteArray body);
    void sendPart(QByteArray head, QByteArray bytes);
    void transmit();
    [[nodiscard]] bool saysNoMore() const;
    void onRoom();
    void finishAnswer();
    void resume();
    void resumeSoon();
    void linger();
    void watch(quint32 events);
    void chargeInput();
    void chargeOutput();
    void setDeadline(int milliseconds);

    HttpWorker &m_worker;
    const quint64 m_id;
    std::atomic<int> &m_counter;
    int m_descriptor;
    quint32 m_watched = 0;
    State m_state = State::Reading;

    // The request
    QByteArray m_input; ///< Of an unfinished request, or pipelined behind the one being handled.
    qint64 m_charged = 0; ///< What m_input takes of the worker's shared budget.
    qsizetype m_needed = 0; ///< Parsing is worth another try when there are so many bytes.
    Clock::time_point m_startedAt{}; ///< When the request being handled was complete.
    Route m_route = Route::Other;
    quint8 m_method = 0; ///< Index into HttpMetrics::methods.
    bool m_headOnly = false;
    bool m_http10 = false;
    bool m_closeAfter = false;
    bool m_owesWritable = false; ///< RequestHandler::writable() is called when a stream's rest is taken.
    bool m_continueSent = false;
    bool m_hasYielded = false; ///< Others have their turn before what m_input holds.
    bool m_unfinished = false; ///< m_input holds the beginning of a request, which has a deadline.

    // The answer
    Outgoing m_outgoing;
    qint64 m_outputCharged = 0;
    qsizetype m_lingered = 0; ///< Bytes thrown away.

    Clock::time_point m_deadline;
};

} // namespace nesoi

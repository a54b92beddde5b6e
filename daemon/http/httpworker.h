// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/connectionguard.h"
#include "http/eagerwait.h"
#include "http/httplimits.h"
#include "http/httpmetrics.h"
#include "http/requesthandler.h"

#include <QByteArray>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <vector>

namespace nesoi
{

/// What all workers of a node share: limits, and how much of them is used.
struct HttpBudget {
    HttpLimits limits;
    std::atomic<int> workers{0};
    std::atomic<int> connections{0}; ///< That are served, or shall be.
    std::atomic<int> turnedAway{0}; ///< Beyond the most connections: open until their clients have read why.
    std::atomic<qint64> inputBuffered{0};
    std::atomic<qint64> outputBuffered{0};

    /// Where a connection is counted.
    [[nodiscard]] std::atomic<int> &counter(bool isTurnedAway) { return isTurnedAway ? turnedAway : connections; }
};

/// A thread that serves connections: waits for them with epoll (Qt's event loop polls every descriptor at every turn,
/// which 10,000 connections would make slow), has QHttpServer parse what ConnectionGuard lets through, and the
/// RequestHandler answer.
///
/// A worker with a single client lends its thread to that client's writes (Request::isAlone), for it saves waking two
/// others. Should the disk hang then, nobody else waits: new clients are dealt to another worker.
///
/// Threads: adopt(), noteTurnedAway(), hangs(), wake(), drain() and metrics() from any thread; the rest on the worker's
/// own.
class HttpWorker
{
public:
    using HandlerFactory = std::function<std::unique_ptr<RequestHandler>(HttpWorker &)>;

    HttpWorker(HttpBudget &budget, HandlerFactory makeHandler);
    ~HttpWorker(); ///< Closes all connections and ends the thread.
    Q_DISABLE_COPY_MOVE(HttpWorker)

    void start(int number); ///< number: for the thread's name.

    /// Takes over a connected, non-blocking descriptor that was counted in the budget, as a connection or as one that
    /// is turned away: it is answered 503 and closed.
    void adopt(int descriptor, bool turnAway);
    /// A client was turned away without a word: for the metrics.
    void noteTurnedAway();
    /// A client's write keeps the thread for so long that nobody else should be dealt to it.
    [[nodiscard]] bool hangs() const;
    /// Has the handler's woken() called soon.
    void wake();
    /// Finishes the requests that are under way and closes. isIdle() says when that is done.
    void drain();
    [[nodiscard]] bool isIdle() const { return m_open.load(std::memory_order_relaxed) == 0; }
    [[nodiscard]] const HttpMetrics &metrics() const { return m_metrics; }

    /// Answers an exchange that handle() left open; does nothing where its client has gone. The answer may begin a
    /// stream.
    void answer(quint64 token, Response &&response);
    /// Sends more of a stream (Response::isStream), as one chunk. Says whether the kernel took all of it. If not, the
    /// rest is kept, and nothing more must be sent before RequestHandler::writable(). Where the client has gone, it
    /// says yes. A client that takes nothing for HttpLimits::requestTimeoutMs while there is a rest is closed, as is
    /// one whose rest would be beyond HttpLimits::maxOutputBuffered; RequestHandler::gone() tells.
    bool stream(quint64 token, const QByteArray &bytes);
    /// Ends a stream behind all that it was sent, a rest included. Its connection then serves the next request.
    void endStream(quint64 token);

private:
    friend class ConnectionGuard;
    class Server;
    static constexpr size_t readBufferSize = 64 * 1024;

    void run();
    [[nodiscard]] int timeoutMs() const; ///< For how long nothing is to be done unless something happens; −1: forever.
    void passTime();
    void takeMessages();
    struct Adopted {
        int descriptor;
        bool turnAway;
    };
    void takeOver(const Adopted &connection);
    void checkDeadlines(ConnectionGuard::Clock::time_point now);
    void tellGone();
    [[nodiscard]] std::vector<ConnectionGuard *> guards() const; ///< A copy, for whoever may close some of them.

    // For ConnectionGuard
    struct Exchange {
        quint64 token = 0;
        RequestHead head;
        bool isAlone = false; ///< Request::isAlone.
        bool handled = false; ///< The handler has seen it.
        int connection = -1; ///< Request::connection.
        Route route = Route::Other;
        quint8 method = 0; ///< Index into HttpMetrics::methods.
        std::optional<Response> answer{}; ///< None: it comes later.
    };
    [[nodiscard]] bool deliver(Exchange &exchange, QByteArrayView body);
    [[nodiscard]] bool servesOnlyOne() const;
    void watch(ConnectionGuard &guard, quint32 events, bool first) const;
    void forget(ConnectionGuard &guard);
    [[nodiscard]] QByteArrayView date();

    HttpBudget &m_budget;
    HandlerFactory m_makeHandler;
    HttpMetrics m_metrics;
    std::atomic<int> m_open{0};
    std::atomic<ConnectionGuard::Clock::time_point> m_lentSince{}; ///< The epoch while it is not lent.

    int m_epoll = -1;
    EagerWait m_wait;
    int m_wakeUp = -1; ///< An eventfd.
    std::thread m_thread;

    std::mutex m_mutex; ///< Guards the messages from other threads.
    std::vector<Adopted> m_adopted;
    quint64 m_turnedAway = 0; ///< noteTurnedAway()
    bool m_drainAsked = false;
    bool m_stopAsked = false;
    std::atomic<bool> m_wakePending{false};

    // On the worker's thread only
    std::unique_ptr<Server> m_server;
    std::unique_ptr<RequestHandler> m_handler;
    std::unordered_map<quint64, std::unique_ptr<ConnectionGuard>> m_guards;
    std::vector<std::unique_ptr<ConnectionGuard>> m_graveyard; ///< Closed; freed when nothing on the stack uses them.
    std::vector<quint64> m_gone; ///< Whom RequestHandler::gone() has yet to be told of.
    quint64 m_lastId = 0;
    bool m_draining = false;
    bool m_stopping = false;
    std::unique_ptr<char[]> m_readBuffer;
    ConnectionGuard::Clock::time_point m_nextCheck{};
    qint64 m_dateSecond = 0;
    QByteArray m_date;
};

} // namespace nesoi

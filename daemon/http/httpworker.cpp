// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "http/httpworker.h"

#include "http/requestchannel.h"

#include <QAbstractHttpServer>
#include <QDateTime>
#include <QHttpServerRequest>
#include <QLocale>
#include <QTcpServer>

#include <pthread.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <utility>

namespace nesoi
{

namespace
{

constexpr auto checkInterval = std::chrono::milliseconds(500);
constexpr auto longestWait = std::chrono::milliseconds(3'600'000); ///< Fits an int; then the handler is asked again.
constexpr auto longLent = std::chrono::milliseconds(5); ///< No disk that is well keeps a thread so long.

quint8 methodIndex(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return 0;
    case QHttpServerRequest::Method::Put:
        return 1;
    case QHttpServerRequest::Method::Delete:
        return 2;
    case QHttpServerRequest::Method::Post:
        return 3;
    case QHttpServerRequest::Method::Head:
        return 4;
    case QHttpServerRequest::Method::Options:
        return 5;
    case QHttpServerRequest::Method::Patch:
        return 6;
    default:
        return 7;
    }
}

/// What QHttpServer asks for connections; gives it the one RequestChannel and listens on nothing.
class ChannelSource : public QTcpServer
{
public:
    void offer(QTcpSocket *channel)
    {
        m_next = channel;
        QMetaObject::invokeMethod(this, "pendingConnectionAvailable", Qt::DirectConnection); // A private signal.
    }
    [[nodiscard]] bool hasPendingConnections() const override { return m_next != nullptr; }
    QTcpSocket *nextPendingConnection() override { return std::exchange(m_next, nullptr); }

private:
    QTcpSocket *m_next = nullptr;
};

} // namespace

/// QHttpServer's part: parses what comes through the channel and calls handleRequest().
class HttpWorker::Server : public QAbstractHttpServer
{
public:
    explicit Server(RequestHandler &handler)
        : m_handler(handler)
    {
        bind(&m_source);
        renewChannel();
    }
    ~Server() override
    {
        m_channel.reset();
        m_source.setParent(nullptr); // bind() made it a child.
    }

    [[nodiscard]] bool deliver(Exchange &exchange, QByteArrayView body)
    {
        m_exchange = &exchange;
        m_handled = false;
        const bool understood = m_channel->deliver(exchange.head.essence, body) && m_handled;
        m_exchange = nullptr;
        if (!understood)
            renewChannel();
        return understood;
    }

protected:
    bool handleRequest(const QHttpServerRequest &message, QTcpSocket *) override
    {
        if (!m_exchange || m_handled || message.body().size() != m_exchange->head.contentLength)
            return true; // QHttpServer understood something else than ConnectionGuard: deliver() says no.
        m_handled = true;
        m_exchange->handled = true;
        m_exchange->method = methodIndex(message.method());
        const Request request{message,           m_exchange->head.target, m_exchange->head.host,
                              m_exchange->token, m_exchange->isAlone,     m_exchange->connection};
        m_exchange->answer = m_handler.handle(request, m_exchange->route);
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override { }

private:
    void renewChannel()
    {
        m_channel = std::make_unique<RequestChannel>(); // QHttpServer's parser state dies with the old one.
        m_source.offer(m_channel.get());
    }

    RequestHandler &m_handler;
    ChannelSource m_source;
    std::unique_ptr<RequestChannel> m_channel;
    Exchange *m_exchange = nullptr;
    bool m_handled = false;
};

HttpWorker::HttpWorker(HttpBudget &budget, HandlerFactory makeHandler)
    : m_budget(budget)
    , m_makeHandler(std::move(makeHandler))
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
    , m_wakeUp(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_readBuffer(std::make_unique<char[]>(readBufferSize))
{
    epoll_event event{.events = EPOLLIN, .data = {.ptr = nullptr}};
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wakeUp, &event);
    m_budget.workers.fetch_add(1, std::memory_order_relaxed);
}

HttpWorker::~HttpWorker()
{
    if (m_thread.joinable()) {
        {
            const std::lock_guard lock(m_mutex);
            m_stopAsked = true;
        }
        wake();
        m_thread.join();
    }
    for (const Adopted &left : m_adopted) {
        ::close(left.descriptor);
        m_budget.counter(left.turnAway).fetch_sub(1, std::memory_order_relaxed);
    }
    ::close(m_wakeUp);
    ::close(m_epoll);
    m_budget.workers.fetch_sub(1, std::memory_order_relaxed);
}

void HttpWorker::start(int number)
{
    m_thread = std::thread([this] { run(); });
    pthread_setname_np(m_thread.native_handle(), ("http-" + std::to_string(number)).c_str());
}

void HttpWorker::adopt(int descriptor, bool turnAway)
{
    m_open.fetch_add(1, std::memory_order_relaxed);
    {
        const std::lock_guard lock(m_mutex);
        m_adopted.push_back({descriptor, turnAway});
    }
    wake();
}

void HttpWorker::noteTurnedAway()
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_turnedAway;
    }
    wake();
}

bool HttpWorker::hangs() const
{
    const auto since = m_lentSince.load(std::memory_order_relaxed);
    return since != ConnectionGuard::Clock::time_point{} && ConnectionGuard::Clock::now() - since > longLent;
}

void HttpWorker::wake()
{
    if (m_wakePending.exchange(true))
        return;
    const quint64 one = 1;
    if (write(m_wakeUp, &one, sizeof one) < 0) { } // Cannot fail: the counter never gets near its end.
}

void HttpWorker::drain()
{
    {
        const std::lock_guard lock(m_mutex);
        m_drainAsked = true;
    }
    wake();
}

void HttpWorker::answer(quint64 token, Response &&response)
{
    if (const auto guard = m_guards.find(token); guard != m_guards.end())
        guard->second->answerLater(std::move(response));
}

bool HttpWorker::stream(quint64 token, const QByteArray &bytes)
{
    const auto guard = m_guards.find(token);
    return guard == m_guards.end() || guard->second->stream(bytes);
}

void HttpWorker::endStream(quint64 token)
{
    if (const auto guard = m_guards.find(token); guard != m_guards.end())
        guard->second->endStream();
}

void HttpWorker::run()
{
    m_handler = m_makeHandler(*this);
    m_server = std::make_unique<Server>(*m_handler);
    std::array<epoll_event, 128> events{};
    while (!m_stopping) {
        const int count = m_wait.wait(m_epoll, events, timeoutMs());
        bool woken = false;
        for (int i = 0; i < count; ++i) {
            const epoll_event &event = events[static_cast<size_t>(i)];
            auto *guard = static_cast<ConnectionGuard *>(event.data.ptr);
            if (!guard)
                woken = true;
            else if (!guard->isClosed())
                guard->onEvents(event.events);
        }
        if (woken)
            takeMessages();
        passTime();
        tellGone();
        m_graveyard.clear();
    }
    for (ConnectionGuard *guard : guards())
        guard->close();
    tellGone();
    m_graveyard.clear();
    m_server.reset();
    m_handler.reset();
}

int HttpWorker::timeoutMs() const
{
    auto next = m_handler->nextTime();
    if (!m_guards.empty())
        next = next ? std::min(*next, m_nextCheck) : m_nextCheck;
    if (!next)
        return -1;
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*next - ConnectionGuard::Clock::now()).count();
    return static_cast<int>(std::clamp<qint64>(wait, 0, longestWait.count()));
}

void HttpWorker::passTime()
{
    const auto now = ConnectionGuard::Clock::now();
    if (now >= m_nextCheck)
        checkDeadlines(now);
    if (const auto next = m_handler->nextTime(); next && now >= *next)
        m_handler->timePassed(now);
}

/// Only here, where the handler is not in the midst of something.
void HttpWorker::tellGone()
{
    while (
        !m_gone.empty()) { // It may send something to others when it hears of one, which finds that they are gone, too.
        for (const quint64 token : std::exchange(m_gone, {}))
            m_handler->gone(token);
    }
}

void HttpWorker::takeMessages()
{
    quint64 count = 0;
    if (read(m_wakeUp, &count, sizeof count) < 0) { } // Spurious.
    m_wakePending.store(false);
    std::vector<Adopted> adopted;
    quint64 turnedAway = 0;
    const bool wasDraining = m_draining;
    {
        const std::lock_guard lock(m_mutex);
        adopted.swap(m_adopted);
        turnedAway = std::exchange(m_turnedAway, 0);
        m_stopping = m_stopAsked;
        m_draining = m_drainAsked;
    }
    m_metrics.accepted.add(adopted.size() + turnedAway);
    m_metrics.count(Refusal::TooManyConnections, turnedAway);
    for (const Adopted &connection : adopted)
        takeOver(connection);
    if (m_draining && !wasDraining)
        m_handler->drain(); // Before what has arrived is read: whoever still asks for a stream shall find it ended.
    if (m_draining) {
        for (ConnectionGuard *guard : guards())
            guard->drain();
    }
    m_handler->woken();
}

void HttpWorker::takeOver(const Adopted &connection)
{
    const quint64 id = ++m_lastId;
    auto &guard = m_guards[id];
    guard = std::make_unique<ConnectionGuard>(*this, connection.descriptor, id, m_budget.counter(connection.turnAway));
    if (connection.turnAway)
        guard->refuse({503, "overloaded",
                       "This node has as many connections as it may have: try another node, or again in a second."},
                      Refusal::TooManyConnections);
}

void HttpWorker::checkDeadlines(ConnectionGuard::Clock::time_point now)
{
    m_nextCheck = now + checkInterval;
    for (ConnectionGuard *guard : guards())
        guard->checkDeadline(now);
}

std::vector<ConnectionGuard *> HttpWorker::guards() const
{
    std::vector<ConnectionGuard *> guards;
    guards.reserve(m_guards.size());
    for (const auto &[id, guard] : m_guards)
        guards.push_back(guard.get());
    return guards;
}

bool HttpWorker::deliver(Exchange &exchange, QByteArrayView body)
{
    if (exchange.isAlone)
        m_lentSince.store(ConnectionGuard::Clock::now(), std::memory_order_relaxed);
    const bool understood = m_server->deliver(exchange, body);
    if (exchange.isAlone)
        m_lentSince.store({}, std::memory_order_relaxed);
    return understood;
}

/// And whoever comes now is another worker's.
bool HttpWorker::servesOnlyOne() const
{
    return m_open.load(std::memory_order_relaxed) == 1 && m_budget.workers.load(std::memory_order_relaxed) > 1;
}

void HttpWorker::watch(ConnectionGuard &guard, quint32 events, bool first) const
{
    epoll_event event{.events = events, .data = {.ptr = &guard}};
    epoll_ctl(m_epoll, first ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, guard.descriptor(), &event);
}

void HttpWorker::forget(ConnectionGuard &guard)
{
    m_open.fetch_sub(1, std::memory_order_relaxed);
    const auto found = m_guards.find(guard.id());
    m_graveyard.push_back(std::move(found->second));
    m_guards.erase(found);
}

QByteArrayView HttpWorker::date()
{
    const qint64 now = std::time(nullptr);
    if (now != m_dateSecond) {
        m_dateSecond = now;
        m_date = QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
    }
    return m_date;
}

} // namespace nesoi

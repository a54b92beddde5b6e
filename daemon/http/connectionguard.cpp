// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "http/connectionguard.h"

#include "http/httpworker.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace nesoi
{

namespace
{

constexpr qsizetype inputFree = 4096; ///< So much of a request is not charged to the shared budget.
constexpr qsizetype outputFree = 4096; ///< So short an answer is sent whatever else waits for slow readers.
constexpr auto longestTurn = std::chrono::milliseconds(5); ///< Of one client's pipelined requests, before others' come.
constexpr int lingerMs = 2000;
constexpr qsizetype lingerBytes = 4 * 1024 * 1024;

Refusal refusalOf(const Problem &problem)
{
    switch (problem.status) {
    case 411:
        return Refusal::LengthRequired;
    case 417:
        return Refusal::Expectation;
    case 431:
        return Refusal::HeadTooLarge;
    case 505:
        return Refusal::Version;
    default:
        return Refusal::BadRequest;
    }
}

Problem overloaded(QByteArray detail)
{
    return {503, "overloaded", std::move(detail)};
}

} // namespace

ConnectionGuard::ConnectionGuard(HttpWorker &worker, int descriptor, quint64 id, std::atomic<int> &counter)
    : m_worker(worker)
    , m_id(id)
    , m_counter(counter)
    , m_descriptor(descriptor)
    , m_watched(EPOLLIN)
{
    setDeadline(m_worker.m_budget.limits.idleTimeoutMs);
    m_worker.watch(*this, m_watched, true);
}

ConnectionGuard::~ConnectionGuard()
{
    close();
}

void ConnectionGuard::onEvents(quint32 events)
{
    // Reset, or closed both ways: there is nobody to answer. Whoever says no more while it is streamed to has closed,
    // as far as can be known.
    const bool isReset = (events & (EPOLLHUP | EPOLLERR)) != 0 && m_state != State::Reading;
    const bool hasLeft = (events & EPOLLRDHUP) != 0 && m_state == State::Streaming;
    if (isReset || hasLeft) {
        close();
        return;
    }
    if ((events & EPOLLOUT) != 0) {
        onRoom();
        return;
    }
    if ((events & (EPOLLIN | EPOLLHUP | EPOLLERR)) == 0)
        return;
    if (m_state == State::Handling || m_state == State::Sending || m_state == State::Streaming) {
        watch(m_watched & ~static_cast<quint32>(EPOLLIN)); // Pipelined: it waits in the kernel for its turn.
        if (m_state == State::Handling && saysNoMore())
            m_worker.m_handler->saidAll(m_id);
    } else {
        readInput();
    }
}

/// Nothing is pipelined, and nothing will come.
bool ConnectionGuard::saysNoMore() const
{
    char byte = 0;
    return recv(m_descriptor, &byte, 1, MSG_PEEK) == 0;
}

void ConnectionGuard::readInput()
{
    char *buffer = m_worker.m_readBuffer.get();
    const ssize_t received = recv(m_descriptor, buffer, HttpWorker::readBufferSize, 0);
    if (received < 0) {
        if (errno != EAGAIN && errno != EINTR)
            close();
        return;
    }
    if (received == 0) { // Whole requests before the end were answered already; half a one gets no answer.
        close();
        return;
    }
    m_worker.m_metrics.bytesReceived.add(static_cast<quint64>(received));
    if (m_state == State::Lingering) {
        m_lingered += received;
        if (m_lingered > lingerBytes)
            close();
        return;
    }

    const QByteArrayView fresh(buffer, received);
    qsizetype used = 0;
    if (m_input.isEmpty()) {
        used = consume(fresh);
        m_input.append(fresh.sliced(used));
    } else {
        m_input.append(fresh);
        used = consume(m_input);
        forgetInput(used);
    }
    settle(used > 0);
}

/// Forgets the first bytes of the input, and their memory soon: a connection that has once sent a large request must
/// not cost more than another.
void ConnectionGuard::forgetInput(qsizetype used)
{
    const qsizetype left = m_input.size() - used;
    if (left == 0)
        m_input = {};
    else if (left < m_input.capacity() / 4)
        m_input = m_input.sliced(used);
    else
        m_input.remove(0, used);
}

/// Handles what complete requests the input begins with; the number of bytes that they took. When they take long,
/// others have their turn before the rest.
qsizetype ConnectionGuard::consume(QByteArrayView input)
{
    const auto end = Clock::now() + longestTurn;
    qsizetype position = 0;
    m_hasYielded = false;
    while (!m_hasYielded && m_state == State::Reading && advance(input, position))
        m_hasYielded = Clock::now() > end;
    if (m_hasYielded)
        watch(EPOLLOUT); // Is reported in the next round, even without more input, where there is room for answers.
    return position;
}

/// Handles the request at the position; says whether it was complete and another one may follow.
bool ConnectionGuard::advance(QByteArrayView input, qsizetype &position)
{
    while (input.sliced(position).startsWith("\r\n")) // RFC 9112, 2.2: empty lines before a request are skipped.
        position += 2;
    const QByteArrayView rest = input.sliced(position);
    if (rest.isEmpty() || rest == "\r" || rest.size() < m_needed)
        return false;

    const HttpLimits &limits = m_worker.m_budget.limits;
    const ParsedHead parsed = parseRequestHead(rest, limits.maxHead);
    if (const auto *problem = std::get_if<Problem>(&parsed)) {
        refuse(*problem, refusalOf(*problem), rest);
        return false;
    }
    const auto *head = std::get_if<RequestHead>(&parsed);
    if (!head)
        return false;
    if (head->contentLength > limits.maxBody) {
        refuse({413, "body-too-large",
                "A request's body may hold at most " + QByteArray::number(limits.maxBody) + " bytes: send less."},
               Refusal::BodyTooLarge, rest);
        return false;
    }
    m_needed = head->size + head->contentLength;
    if (rest.size() < m_needed) {
        if (head->expectsContinue && !m_continueSent && rest.size() == head->size) {
            static constexpr QByteArrayView goOn = "HTTP/1.1 100 Continue\r\n\r\n"; // Nothing else is being sent.
            m_continueSent = ::send(m_descriptor, goOn.data(), size_t(goOn.size()), MSG_NOSIGNAL) == goOn.size();
        }
        return false;
    }
    position += m_needed;
    m_needed = 0;
    m_continueSent = false;
    return handleRequest(*head, rest.sliced(head->size, head->contentLength));
}

bool ConnectionGuard::handleRequest(const RequestHead &head, QByteArrayView body)
{
    m_startedAt = Clock::now();
    m_http10 = head.http10;
    m_closeAfter = !head.keepAlive;
    m_headOnly = head.method == "HEAD";
    m_state = State::Handling;
    HttpWorker::Exchange exchange{
        .token = m_id, .head = head, .isAlone = m_worker.servesOnlyOne(), .connection = m_descriptor};
    if (!m_worker.deliver(exchange, body)) {
        if (exchange.handled && (!exchange.answer || exchange.answer->isStream))
            m_worker.m_gone.push_back(m_id);
        refuse({400, "bad-request", "Nesoi does not understand this request: check its target and fields."},
               Refusal::Parser, head.essence);
        return false;
    }
    m_route = exchange.route;
    m_method = exchange.method;
    if (!exchange.answer)
        return false;
    send(std::move(*exchange.answer));
    return m_state == State::Reading;
}

/// After input was consumed: charges what is left of it, sets the deadline that goes with it.
void ConnectionGuard::settle(bool progress)
{
    chargeInput();
    if (m_state == State::Lingering) {
        m_input = {};
        chargeInput();
    }
    if (m_state != State::Reading)
        return;
    const HttpLimits &limits = m_worker.m_budget.limits;
    if (m_input.isEmpty()) {
        m_unfinished = false;
        setDeadline(limits.idleTimeoutMs);
        if (m_worker.m_draining)
            linger();
    } else if (!m_unfinished || progress) {
        m_unfinished = true;
        setDeadline(limits.requestTimeoutMs);
    }
}

void ConnectionGuard::chargeInput()
{
    const qint64 charge = qMax<qint64>(0, m_input.size() - inputFree);
    const qint64 more = charge - m_charged;
    m_charged = charge;
    if (more == 0)
        return;
    const qint64 total = m_worker.m_budget.inputBuffered.fetch_add(more, std::memory_order_relaxed) + more;
    if (more > 0 && total > m_worker.m_budget.limits.maxInputBuffered && m_state == State::Reading)
        refuse(overloaded("Too many large requests are being received at once: try again in a second."),
               Refusal::InputBudget, m_input);
}

void ConnectionGuard::answerLater(Response &&response)
{
    if (m_state != State::Handling)
        return;
    send(std::move(response));
    if (m_state == State::Reading)
        resumeSoon();
}

/// Goes on with what was pipelined behind the request that is now answered.
void ConnectionGuard::resume()
{
    forgetInput(consume(m_input));
    settle(true);
    if (m_state == State::Reading && !m_hasYielded && !isClosed())
        watch(EPOLLIN);
}

/// The same, but handles no request before the next round: called by the RequestHandler, which expects none.
void ConnectionGuard::resumeSoon()
{
    if (m_input.isEmpty()) {
        resume();
        return;
    }
    m_hasYielded = true;
    settle(true);
    watch(EPOLLOUT);
}

void ConnectionGuard::send(Response &&response)
{
    if (isBeyondBudget(response)) {
        m_worker.m_metrics.count(Refusal::OutputBudget);
        if (response.isStream) { // Closed, so that nothing else goes by its token when the handler is told.
            m_worker.m_gone.push_back(m_id);
            m_closeAfter = true;
        }
        response = Response::refusal(overloaded("Too many answers wait for clients that do not read them: "
                                                "try again in a second, or ask for less with ?limit=."));
    }
    m_closeAfter = m_closeAfter || m_worker.m_draining || (m_http10 && response.isStream);
    m_worker.m_metrics.count(m_route, m_method, response.status,
                             std::chrono::duration<double>(Clock::now() - m_startedAt).count());
    QByteArray head = printHead(response, m_worker.date(), m_closeAfter, m_http10);
    if (m_headOnly || !response.hasBody()) {
        startSending(std::move(head), {});
    } else if (response.isStream) {
        m_worker.m_metrics.streamsBegun.add();
        m_state = State::Streaming;
        boundSilence();
        sendPart(std::move(head), std::move(response.body));
    } else {
        startSending(std::move(head), std::move(response.body));
    }
}

/// A client whose machine or network has gone takes no more, but does not say so: the kernel holds what is sent, and
/// goes on trying for a quarter of an hour by default. Who is there and does not read meets our own deadline, which is
/// sooner.
void ConnectionGuard::boundSilence() const
{
    const int limitMs = 2 * m_worker.m_budget.limits.requestTimeoutMs;
    setsockopt(m_descriptor, IPPROTO_TCP, TCP_USER_TIMEOUT, &limitMs, sizeof limitMs); // RFC 5482
}

bool ConnectionGuard::isBeyondBudget(const Response &response) const
{
    const HttpBudget &budget = m_worker.m_budget;
    return response.body.size() > outputFree && !m_headOnly
        && budget.outputBuffered.load(std::memory_order_relaxed) + response.body.size()
        > budget.limits.maxOutputBuffered;
}

void ConnectionGuard::startSending(QByteArray head, QByteArray body)
{
    m_outgoing.add(std::move(head), std::move(body));
    m_state = State::Sending;
    setDeadline(m_worker.m_budget.limits.requestTimeoutMs);
    transmit();
}

/// Sends as much as the kernel takes.
void ConnectionGuard::transmit()
{
    const qsizetype before = m_outgoing.left();
    const Outgoing::Outcome outcome = m_outgoing.transmit(m_descriptor);
    const qsizetype sent = before - m_outgoing.left();
    if (sent > 0) {
        m_worker.m_metrics.bytesSent.add(static_cast<quint64>(sent));
        setDeadline(m_worker.m_budget.limits.requestTimeoutMs);
    }
    if (outcome == Outgoing::Outcome::Failed) {
        close();
        return;
    }
    chargeOutput();
    const quint32 orLeaves = m_state == State::Streaming ? EPOLLRDHUP : 0U;
    if (outcome == Outgoing::Outcome::Some)
        watch(EPOLLOUT | orLeaves);
    else if (m_state == State::Streaming)
        watch(orLeaves); // What it sends meanwhile waits in the kernel.
    else
        finishAnswer();
}

void ConnectionGuard::chargeOutput()
{
    const qint64 more = m_outgoing.left() - m_outputCharged;
    if (more == 0)
        return;
    m_outputCharged += more;
    const qint64 total = m_worker.m_budget.outputBuffered.fetch_add(more, std::memory_order_relaxed) + more;
    if (m_state != State::Streaming || more < 0 || m_outputCharged <= outputFree
        || total <= m_worker.m_budget.limits.maxOutputBuffered)
        return;
    m_worker.m_metrics.count(Refusal::OutputBudget);
    close(); // In the midst of an answer there is no other way to refuse.
}

/// The client has made room for more.
void ConnectionGuard::onRoom()
{
    if (m_state == State::Sending || m_state == State::Streaming)
        transmit();
    else
        watch(m_watched & ~static_cast<quint32>(EPOLLOUT)); // Or it would be reported over and over.
    if (m_state == State::Reading)
        resume();
    else if (m_state == State::Streaming && m_outgoing.isEmpty() && std::exchange(m_owesWritable, false))
        m_worker.m_handler->writable(m_id);
}

bool ConnectionGuard::stream(const QByteArray &bytes)
{
    if (m_state != State::Streaming || bytes.isEmpty())
        return !m_owesWritable;
    Q_ASSERT(!m_owesWritable);
    sendPart({}, bytes); // Behind a rest of the answer's beginning, of which nobody was told.
    m_owesWritable = m_state == State::Streaming && !m_outgoing.isEmpty();
    return !m_owesWritable;
}

/// Sends a part of a stream, framed as the client's version of HTTP wants it.
void ConnectionGuard::sendPart(QByteArray head, QByteArray bytes)
{
    const bool isChunk = !m_http10 && !bytes.isEmpty(); // An empty one would be the last.
    if (isChunk)
        head.append(QByteArray::number(bytes.size(), 16)).append("\r\n");
    m_outgoing.add(std::move(head), std::move(bytes), isChunk ? QByteArrayView("\r\n") : QByteArrayView());
    setDeadline(m_worker.m_budget.limits.requestTimeoutMs);
    transmit();
}

void ConnectionGuard::endStream()
{
    if (m_state != State::Streaming)
        return;
    m_worker.m_metrics.streamsEnded.add();
    m_owesWritable = false;
    m_closeAfter = m_closeAfter || m_worker.m_draining;
    m_state = State::Sending;
    if (!m_http10)
        m_outgoing.add({}, {}, "0\r\n\r\n");
    setDeadline(m_worker.m_budget.limits.requestTimeoutMs);
    transmit();
    if (m_state == State::Reading)
        resumeSoon();
}

void ConnectionGuard::finishAnswer()
{
    if (m_closeAfter) {
        linger();
        return;
    }
    m_state = State::Reading; // settle(), which always follows, sets its deadline.
}

void ConnectionGuard::refuse(const Problem &problem, Refusal reason, QByteArrayView request)
{
    m_worker.m_metrics.count(reason);
    Response response = Response::refusal(problem);
    m_closeAfter = true;
    QByteArray head = printHead(response, m_worker.date(), true, false);
    startSending(std::move(head), request.startsWith("HEAD ") ? QByteArray() : std::move(response.body));
}

/// Closing at once while the client still sends would reset the connection and lose our answer (RFC 9112, 9.6).
void ConnectionGuard::linger()
{
    shutdown(m_descriptor, SHUT_WR);
    m_state = State::Lingering;
    setDeadline(lingerMs);
    watch(EPOLLIN);
}

void ConnectionGuard::checkDeadline(Clock::time_point now)
{
    const bool waitsForApi = m_state == State::Handling || (m_state == State::Streaming && m_outgoing.isEmpty());
    if (waitsForApi || now < m_deadline)
        return;
    // Who has yielded goes on when the client has made room for answers, which one that reads nothing never does.
    const bool waitsForReader
        = m_state == State::Sending || m_state == State::Streaming || (m_state == State::Reading && m_hasYielded);
    if (m_state == State::Reading && m_unfinished && !waitsForReader) {
        refuse({408, "request-timeout", "The request did not arrive in time: send it in one go."}, Refusal::Timeout,
               m_input);
        settle(false);
        return;
    }
    if (waitsForReader)
        m_worker.m_metrics.count(Refusal::SlowReader);
    close();
}

void ConnectionGuard::drain()
{
    if (m_state == State::Reading && !m_unfinished)
        readInput(); // What has arrived is still answered. Closing with input unread would reset the connection
                     // besides.
    if (m_state == State::Reading && !m_unfinished)
        close();
}

void ConnectionGuard::close()
{
    if (isClosed())
        return;
    ::close(m_descriptor); // Leaves epoll's set by itself.
    m_descriptor = -1;
    if (m_state == State::Streaming)
        m_worker.m_metrics.streamsEnded.add();
    if (m_state == State::Handling || m_state == State::Streaming)
        m_worker.m_gone.push_back(m_id);
    m_state = State::Lingering;
    m_worker.m_budget.inputBuffered.fetch_sub(m_charged, std::memory_order_relaxed);
    m_worker.m_budget.outputBuffered.fetch_sub(m_outputCharged, std::memory_order_relaxed);
    m_charged = 0;
    m_outputCharged = 0;
    m_counter.fetch_sub(1, std::memory_order_relaxed);
    m_worker.forget(*this);
}

void ConnectionGuard::watch(quint32 events)
{
    if (events == m_watched || isClosed())
        return;
    m_watched = events;
    m_worker.watch(*this, events, false);
}

void ConnectionGuard::setDeadline(int milliseconds)
{
    m_deadline = Clock::now() + std::chrono::milliseconds(milliseconds);
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rawclient.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>

namespace nesoi
{

QByteArray RawResponse::field(QByteArrayView name) const
{
    for (const auto &[key, value] : fields) {
        if (key.size() == name.size() && qstrnicmp(key.constData(), key.size(), name.data(), name.size()) == 0)
            return value;
    }
    return {};
}

RawClient::RawClient(quint16 port, int timeoutMs, int receiveBuffer)
    : m_descriptor(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    , m_timeoutMs(timeoutMs)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (receiveBuffer > 0)
        setsockopt(m_descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    const int result = connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    if (result == 0)
        return;
    int error = errno;
    if (error == EINPROGRESS && waitFor(POLLOUT, m_timeoutMs)) {
        socklen_t size = sizeof error;
        getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &error, &size);
    }
    if (error != 0)
        close();
}

RawClient::~RawClient()
{
    close();
}

RawClient::RawClient(RawClient &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_timeoutMs(other.m_timeoutMs)
    , m_end(other.m_end)
    , m_input(std::move(other.m_input))
{
}

RawClient &RawClient::operator=(RawClient &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_timeoutMs, other.m_timeoutMs);
    std::swap(m_end, other.m_end);
    m_input.swap(other.m_input);
    return *this;
}

bool RawClient::send(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent = ::send(m_descriptor, bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
        if (sent >= 0)
            bytes = bytes.sliced(sent);
        else if (errno != EAGAIN || !waitFor(POLLOUT, m_timeoutMs))
            return false;
    }
    return true;
}

void RawClient::finishSending()
{
    shutdown(m_descriptor, SHUT_WR);
}

void RawClient::reset()
{
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    close();
}

std::optional<RawResponse> RawClient::readResponse(bool toHead)
{
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(m_timeoutMs);
    const auto receiveMore = [&] {
        const auto left = until - std::chrono::steady_clock::now();
        return receive(static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(left).count()));
    };
    auto response = takeHead();
    while (!response) {
        if (!receiveMore())
            return std::nullopt;
        response = takeHead();
    }
    const qsizetype length = toHead ? 0 : response->field("Content-Length").toLongLong();
    while (m_input.size() < length) {
        if (!receiveMore())
            return std::nullopt;
    }
    response->body = m_input.first(length);
    m_input.remove(0, length);
    return response;
}

std::optional<QByteArray> RawClient::readLine()
{
    qsizetype end = m_input.indexOf("\r\n");
    for (; end < 0; end = m_input.indexOf("\r\n")) {
        if (!receive(m_timeoutMs))
            return std::nullopt;
    }
    QByteArray line = m_input.first(end);
    m_input.remove(0, end + 2);
    return line;
}

std::optional<QByteArray> RawClient::readBytes(qsizetype count)
{
    while (m_input.size() < count) {
        if (!receive(m_timeoutMs))
            return std::nullopt;
    }
    QByteArray bytes = m_input.first(count);
    m_input.remove(0, count);
    return bytes;
}

RawClient::End RawClient::waitForEnd()
{
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(m_timeoutMs);
    for (;;) {
        m_input.clear();
        const auto left = until - std::chrono::steady_clock::now();
        if (!receive(static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(left).count())))
            return m_end;
    }
}

bool RawClient::hasInput()
{
    return !m_input.isEmpty() || receive(0);
}

std::optional<RawResponse> RawClient::request(QByteArrayView method, QByteArrayView target, QByteArrayView body,
                                              QByteArrayView fields)
{
    if (!send(requestBytes(method, target, body, fields)))
        return std::nullopt;
    return readResponse(method == "HEAD");
}

QByteArray RawClient::requestBytes(QByteArrayView method, QByteArrayView target, QByteArrayView body,
                                   QByteArrayView fields)
{
    QByteArray bytes;
    bytes.append(method).append(' ').append(target).append(" HTTP/1.1\r\nHost: node\r\n").append(fields);
    if (!body.isEmpty())
        bytes.append("Content-Length: ").append(QByteArray::number(body.size())).append("\r\n");
    return bytes.append("\r\n").append(body);
}

bool RawClient::waitFor(short events, int timeoutMs) const
{
    pollfd waiting{.fd = m_descriptor, .events = events, .revents = 0};
    return poll(&waiting, 1, qMax(0, timeoutMs)) > 0;
}

bool RawClient::receive(int timeoutMs)
{
    if (!isOpen() || !waitFor(POLLIN, timeoutMs))
        return false;
    std::array<char, 64 * 1024> buffer;
    const ssize_t received = recv(m_descriptor, buffer.data(), buffer.size(), 0);
    if (received > 0) {
        m_input.append(buffer.data(), received);
        return true;
    }
    if (received < 0 && errno == EAGAIN)
        return false;
    m_end = received == 0 ? End::Closed : End::Reset;
    close();
    return false;
}

/// Takes a complete status line and header fields out of what was received.
std::optional<RawResponse> RawClient::takeHead()
{
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    QByteArrayView lines = QByteArrayView(m_input).first(end + 2);
    RawResponse response;
    for (bool first = true; !lines.isEmpty(); first = false) {
        const qsizetype lineEnd = lines.indexOf("\r\n");
        const QByteArrayView line = lines.first(lineEnd);
        const qsizetype colon = line.indexOf(':');
        if (first)
            response.status = line.startsWith("HTTP/1.1 ") ? line.sliced(9).first(3).toInt() : 0;
        else if (colon > 0)
            response.fields.emplace_back(line.first(colon).toByteArray(),
                                         line.sliced(colon + 1).trimmed().toByteArray());
        lines = lines.sliced(lineEnd + 2);
    }
    m_input.remove(0, end + 4);
    return response;
}

void RawClient::close()
{
    if (isOpen())
        ::close(std::exchange(m_descriptor, -1));
}

} // namespace nesoi

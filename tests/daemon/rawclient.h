// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <utility>
#include <vector>

namespace nesoi
{

/// An answer as it came over the wire.
struct RawResponse {
    int status = 0;
    std::vector<std::pair<QByteArray, QByteArray>> fields; ///< In the order in which they came.
    QByteArray body;

    /// The value of a header field, its name in any case; null where there is none.
    [[nodiscard]] QByteArray field(QByteArrayView name) const;
};

/// A client that says exactly what a test wants said, byte by byte, well-formed or not: one blocking connection to a
/// node on 127.0.0.1.
///
/// Threads: one at a time, any; needs no event loop.
class RawClient
{
public:
    /// Connects; isOpen() says whether that worked. timeoutMs: of each later call. receiveBuffer: bytes that the kernel
    /// shall keep of what is not read yet, roughly; 0: as many as it likes.
    explicit RawClient(quint16 port, int timeoutMs = 10'000, int receiveBuffer = 0);
    ~RawClient();
    RawClient(RawClient &&other) noexcept;
    RawClient &operator=(RawClient &&other) noexcept;

    /// False once the node has closed the connection (and somebody read so), or after reset().
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }

    /// Says whether the kernel took all of it; false where the node has closed, or reads no more.
    bool send(QByteArrayView bytes);
    void finishSending(); ///< "I shall say no more", and goes on reading (SHUT_WR).
    void reset(); ///< Vanishes with an RST, whatever is under way.

    /// Reads exactly one answer, interim ones (100) included. Nothing where the connection ended or the time was up
    /// before it was complete. toHead: it answers a HEAD, so that no body follows whatever Content-Length says.
    [[nodiscard]] std::optional<RawResponse> readResponse(bool toHead = false);

    /// Reads up to the next CRLF, which is left out; nothing where it does not come.
    [[nodiscard]] std::optional<QByteArray> readLine();
    /// Reads so many bytes; nothing where they do not come.
    [[nodiscard]] std::optional<QByteArray> readBytes(qsizetype count);

    enum class End : quint8 { Closed, Reset, StillOpen };
    /// Waits for the connection's end; what comes before that is thrown away.
    [[nodiscard]] End waitForEnd();
    /// Whether the node sent anything that was not read yet; does not wait.
    [[nodiscard]] bool hasInput();

    /// Sends a well-formed request and reads its answer. fields: further header fields, each "Name: value\r\n".
    [[nodiscard]] std::optional<RawResponse> request(QByteArrayView method, QByteArrayView target,
                                                     QByteArrayView body = {}, QByteArrayView fields = {});
    /// The bytes of a well-formed request.
    [[nodiscard]] static QByteArray requestBytes(QByteArrayView method, QByteArrayView target, QByteArrayView body = {},
                                                 QByteArrayView fields = {});

private:
    [[nodiscard]] bool waitFor(short events, int timeoutMs) const;
    [[nodiscard]] bool receive(int timeoutMs); ///< Appends to m_input; false at the end, see m_end.
    [[nodiscard]] std::optional<RawResponse> takeHead();
    void close();

    int m_descriptor = -1;
    int m_timeoutMs;
    End m_end = End::StillOpen;
    QByteArray m_input; ///< Received, not asked for yet.
};

} // namespace nesoi

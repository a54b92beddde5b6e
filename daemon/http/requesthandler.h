// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/httpmetrics.h"
#include "http/response.h"

#include <QByteArrayView>
#include <QHostAddress>

#include <chrono>
#include <optional>

class QHttpServerRequest;

namespace nesoi
{

/// A request as the API is given it. Valid during handle() only: copy what is needed later.
struct Request {
    const QHttpServerRequest &message; ///< Method, fields (RequestHead::essence) and body. Its url() is not to be
                                       ///< used: see target.
    QByteArrayView target; ///< To the letter, percent-encoded.
    QByteArrayView host; ///< What the client calls this node, for links: the Host field, else the address it came to.
    quint64 token = 0; ///< Names the exchange for HttpWorker::answer().
    bool isAlone = false; ///< This worker serves nobody else: handle() may wait for the disk.
    int connection = -1; ///< Its socket.

    /// Where the request comes from, as the kernel knows; null where the client has gone.
    [[nodiscard]] QHostAddress client() const;
};

/// What stands behind the HTTP transport. One per worker, on its thread.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;

    /// Answers now, or returns nothing and answers later by HttpWorker::answer(), once. route: set it for the metrics.
    virtual std::optional<Response> handle(const Request &request, Route &route) = 0;

    /// Called on the worker's thread after somebody called HttpWorker::wake().
    virtual void woken() = 0;

    // ---- Exchanges that take longer
    //
    // HttpWorker calls none of these functions, nor handle(), from within its own answer(), stream() and endStream():
    // whoever calls those may be in the midst of a list of exchanges. Before the handler is destroyed, every exchange
    // that it left open is answered, or gone.

    using Clock = std::chrono::steady_clock;

    /// The client of an exchange that handle() left open, or of a stream, has gone. Never called for others; once for
    /// each, by the end of the turn in which it was noticed.
    /// A stream's client has gone when it says that it will send nothing more (SHUT_WR), for a client that closes says
    /// no more than that. One that waits for an answer may do so (as nc does): it has gone when the connection is
    /// reset.
    virtual void gone(quint64 token) { Q_UNUSED(token) }
    /// The client of an exchange that handle() left open will send nothing more (SHUT_WR): most likely it has closed,
    /// which an answer would tell. So what may be answered now should be.
    virtual void saidAll(quint64 token) { Q_UNUSED(token) }
    /// The client of a stream has taken all that it was sent, after HttpWorker::stream() had said that it had not.
    virtual void writable(quint64 token) { Q_UNUSED(token) }
    /// When timePassed() is to be called, to the millisecond; nothing: never. Asked in every turn of the worker's loop,
    /// so that any of these functions may change it.
    [[nodiscard]] virtual std::optional<Clock::time_point> nextTime() const { return std::nullopt; }
    virtual void timePassed(Clock::time_point now) { Q_UNUSED(now) }
    /// The node is stopping: answer all that waits, end all streams. New ones end at once, too.
    virtual void drain() { }
};

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/apirequest.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>

namespace nesoi
{

class Exchange;

/// A request under way. It is cancelled when this goes, and its callback then is not called.
class [[nodiscard]] RequestHandle
{
public:
    RequestHandle() = default;
    explicit RequestHandle(Exchange *exchange);
    ~RequestHandle();
    RequestHandle(RequestHandle &&other) noexcept;
    RequestHandle &operator=(RequestHandle &&other) noexcept;
    Q_DISABLE_COPY(RequestHandle)

    void cancel();
    /// Lets it go its way: only its context's end cancels it then.
    void detach() { m_exchange.clear(); }
    [[nodiscard]] bool isActive() const; ///< False from the callback on.

private:
    QPointer<Exchange> m_exchange;
};

/// How long a request may take, and how much its answer may be.
struct RequestBounds {
    std::chrono::milliseconds time{15'000}; ///< Until the whole answer is there.
    qsizetype answerBytes = 64 << 20;
    std::chrono::seconds wait{0}; ///< `Prefer: wait`, which comes on top of time; 0: no waiting read.
};

/// Asks nodes over HTTP/1.1: no proxy, no redirects, no cookies, nothing cached, bounded answers, a deadline each.
///
/// context: never null. Callbacks come from the event loop, never from within send(); just once, unless the request was
/// cancelled or its context has gone.
///
/// Threads: one, with Qt's event loop. (Qt reads and writes on a thread of its own.)
class HttpClient : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(const ApiAnswer &answer)>;

    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override; ///< Cancels all that is under way.

    RequestHandle send(const NodeAddress &node, const ApiRequest &request, const QObject *context, Callback callback,
                       const RequestBounds &bounds = {});
    /// A callback with a fault, soon.
    RequestHandle fail(NetworkFault fault, const QObject *context, Callback callback);
    /// Ends all that is under way with a fault that says so.
    void abandon(const QString &reason);

private:
    QNetworkAccessManager m_network;
};

/// What every request of the console has in common; also for the stream of events, which is no exchange.
[[nodiscard]] QNetworkRequest networkRequest(const QUrl &url);
/// Why a reply that has no answer failed.
[[nodiscard]] NetworkFault faultOf(const QNetworkReply &reply, const NodeAddress &node);

/// One request and its answer; made by HttpClient, goes by itself.
class Exchange : public QObject
{
    Q_OBJECT

public:
    Exchange(NodeAddress node, const QObject *context, HttpClient::Callback callback, QObject *parent);
    ~Exchange() override;

    void follow(QNetworkReply *reply, const RequestBounds &bounds);
    void endWith(ApiAnswer answer); ///< Calls back, and goes.
    void cancel(); ///< Goes.
    [[nodiscard]] bool isPending() const { return bool(m_callback); }

private:
    void takeInput();
    void finished();
    void drop();

    const NodeAddress m_node;
    const QPointer<const QObject> m_context;
    HttpClient::Callback m_callback;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    qsizetype m_mostBytes = 0;
};

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hooks/endpointpolicy.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace nesoi
{

/// A notification as it goes out.
struct HookRequest {
    QByteArray endpoint; ///< The hook's: an absolute http or https URI.
    QByteArray id; ///< webhook-id: the same for the same news, however often it is sent.
    QByteArray body;
    QByteArray secret{}; ///< The hook's, as it was registered; empty: not signed.
};

/// What became of one attempt to send a notification.
struct HookResponse {
    enum class Kind : quint8 {
        Received, ///< A 2xx status came, whatever followed.
        Refused, ///< Another status came (redirects are not followed).
        TimedOut, ///< The whole exchange took too long, or to connect did; waiting for others included.
        Unreachable, ///< No name, no route, nobody listens, the connection broke before a status came.
        TlsFailed, ///< The receiver's certificate is not to be trusted, or no TLS came about.
        Forbidden, ///< Nothing was sent: the policy allows none of the endpoint's addresses, or the hook is ill-formed.
    };
    Kind kind = Kind::Unreachable;
    int status = 0; ///< HTTP; 0 where none came.
    QByteArray excerpt{}; ///< The first 512 bytes of the answer's body, as they came.
    QString reason{}; ///< Why it was not received, as a sentence for people; empty where it was.
    qint64 startedAtMs = 0; ///< Wall clock, since 1970.
    qint64 durationUs = 0; ///< Including the time to look up the host's name.

    static constexpr qsizetype maxExcerpt = 512;
};

/// "received", "refused", "timeout", "unreachable", "tls", "forbidden": the outcome's name in metrics and states.
[[nodiscard]] QByteArrayView toText(HookResponse::Kind kind);

/// Sends notifications over HTTP: POST, with time limits, over connections that are kept for the next one, to addresses
/// that the policy allows (HookNetwork, a QNetworkAccessManager). It looks up names itself and connects to the very
/// address that was checked, so that a name that changes its address in between (DNS rebinding) reaches nothing. No
/// redirect is followed, no proxy used, no cookie kept; of an answer at most some kilobytes are read. What a receiver
/// broke off on a kept connection before it answered anything is sent once more, under the same id.
///
/// Signed by Standard Webhooks (https://www.standardwebhooks.com): webhook-id, webhook-timestamp, and with a secret
/// webhook-signature (HMAC-SHA256).
///
/// Threads: one, with Qt's event loop.
class HookSender : public QObject
{
    Q_OBJECT

public:
    struct Settings {
        int connectTimeoutMs = 3000; ///< To look up the name and to connect, once it is the request's turn.
        int timeoutMs = 3000; ///< For all of it.
        EndpointPolicy policy{};
    };
    /// Called once for each send(), on this thread, never from within send(); not after the sender is destroyed.
    using Answered = std::function<void(HookResponse &&response)>;

    explicit HookSender(Settings settings, QObject *parent = nullptr);
    ~HookSender() override; ///< Breaks off what is under way.

    void send(const HookRequest &request, Answered answered);

    /// How many requests to one receiver (scheme, host and port) go out at a time; more wait inside, their time runs.
    [[nodiscard]] static int connectionsPerReceiver();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/hooksender.h"

#include "clocks.h"
#include "hooks/hooknetwork.h"
#include "hooks/signature.h"
#include "resource/hookregistration.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>

#include <array>
#include <optional>
#include <utility>

namespace nesoi
{

namespace
{

using namespace Qt::StringLiterals;

/// key: nothing: not signed.
QNetworkRequest networkRequest(const HookRequest &request, const std::optional<QByteArray> &key)
{
    const QByteArray timestamp = QByteArray::number(wallMicroseconds() / 1'000'000);
    QNetworkRequest network(QUrl::fromEncoded(request.endpoint, QUrl::StrictMode));
    network.setRawHeader("User-Agent", "nesoi/" NESOI_VERSION);
    network.setRawHeader("Content-Type", "application/json");
    network.setRawHeader("Accept-Encoding", "identity"); // The excerpt is for people to read.
    network.setRawHeader("webhook-id", request.id);
    network.setRawHeader("webhook-timestamp", timestamp);
    if (key)
        network.setRawHeader("webhook-signature", webhookSignature(*key, request.id, timestamp, request.body));
    return network;
}

HookResponse::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
        return HookResponse::Kind::Received;
    case QNetworkReply::UnknownContentError:
        return HookResponse::Kind::Refused;
    case QNetworkReply::TimeoutError:
        return HookResponse::Kind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return HookResponse::Kind::TlsFailed;
    case QNetworkReply::ContentAccessDenied:
        return HookResponse::Kind::Forbidden;
    default:
        return HookResponse::Kind::Unreachable;
    }
}

HookResponse responseOf(QNetworkReply &reply)
{
    HookResponse response{.kind = kindOf(reply.error()),
                          .status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                          .excerpt = reply.read(HookResponse::maxExcerpt)};
    if (response.kind != HookResponse::Kind::Received)
        response.reason = reply.errorString();
    return response;
}

} // namespace

QByteArrayView toText(HookResponse::Kind kind)
{
    static constexpr std::array<QByteArrayView, 6> names{"received",    "refused", "timeout",
                                                         "unreachable", "tls",     "forbidden"};
    return names[static_cast<size_t>(kind)];
}

struct HookSender::Private {
    Private(Settings &&chosen, HookSender *sender)
        : settings(std::move(chosen))
        , network(settings, sender)
    {
    }

    const Settings settings;
    HookNetwork network; ///< Also the sender's child, so that it can be moved to a thread along with it.
};

HookSender::HookSender(Settings settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(settings), this))
{
}

HookSender::~HookSender() = default;

void HookSender::send(const HookRequest &request, Answered answered)
{
    const auto key = signingKey(request.secret);
    if (!request.secret.isEmpty() && !key) {
        HookResponse response{.kind = HookResponse::Kind::Forbidden,
                              .reason = u"The hook's secret is none to sign with; nothing was sent."_s,
                              .startedAtMs = wallMicroseconds() / 1000};
        QMetaObject::invokeMethod(
            this, [answered = std::move(answered), response]() mutable { answered(std::move(response)); },
            Qt::QueuedConnection);
        return;
    }
    const qint64 startedAtMs = wallMicroseconds() / 1000;
    QElapsedTimer elapsed;
    elapsed.start();
    QNetworkReply *reply = d->network.post(networkRequest(request, key), request.body);
    connect(reply, &QNetworkReply::finished, this, [reply, elapsed, startedAtMs, answered = std::move(answered)] {
        reply->deleteLater();
        HookResponse response = responseOf(*reply);
        response.startedAtMs = startedAtMs;
        response.durationUs = elapsed.nsecsElapsed() / 1000;
        answered(std::move(response));
    });
}

int HookSender::connectionsPerReceiver()
{
    return HookNetwork::connectionsPerReceiver;
}

} // namespace nesoi

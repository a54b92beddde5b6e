// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/hooksender.h"

#include "hooks/addresslookup.h"
#include "hooks/connectionpool.h"
#include "hooks/hookexchange.h"
#include "resource/hookregistration.h"

#include <QHash>

#include <array>
#include <deque>
#include <utility>

namespace nesoi
{

namespace
{

/// The exchanges of one receiver.
struct Receiver {
    int underWay = 0;
    std::deque<HookExchange *> waiting;
};

} // namespace

QByteArrayView toText(HookResponse::Kind kind)
{
    static constexpr std::array<QByteArrayView, 6> names{"received",    "refused", "timeout",
                                                         "unreachable", "tls",     "forbidden"};
    return names[static_cast<size_t>(kind)];
}

/// Members go in reverse order: exchanges before what they use. All have the sender as their parent, so that it can be
/// moved to a thread.
struct HookSender::Private {
    Private(Settings &&chosen, HookSender *sender)
        : settings(std::move(chosen))
        , lookup(sender)
        , connections(sender)
        , exchanges(sender)
    {
    }

    Settings settings;
    AddressLookup lookup;
    ConnectionPool connections;
    QHash<QByteArray, Receiver> receivers;
    QObject exchanges; ///< The parent of them all.

    void ended(HookExchange &exchange, const QByteArray &name); ///< name: the receiver's.
};

HookSender::HookSender(Settings settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(settings), this))
{
}

HookSender::~HookSender() = default;

void HookSender::send(const HookRequest &request, Answered answered)
{
    const QByteArray name = receiverOf(request.endpoint);
    // The answer is given from the event loop: whoever gets it may send again, or destroy this.
    auto ended = [this, name, answered = std::move(answered)](HookExchange &exchange, HookResponse &&response) {
        QMetaObject::invokeMethod(
            this, [answered, response = std::move(response)]() mutable { answered(std::move(response)); },
            Qt::QueuedConnection);
        d->ended(exchange, name);
    };
    const HookExchange::Shared shared{d->settings, d->lookup, d->connections};
    auto *exchange = new HookExchange(shared, request, std::move(ended), &d->exchanges);
    exchange->start();
    Receiver &receiver = d->receivers[name];
    if (receiver.underWay >= connectionsPerReceiver()) {
        receiver.waiting.push_back(exchange);
        return;
    }
    ++receiver.underWay;
    exchange->proceed();
}

void HookSender::Private::ended(HookExchange &exchange, const QByteArray &name)
{
    exchange.deleteLater();
    Receiver &receiver = receivers[name];
    if (std::erase(receiver.waiting, &exchange) != 0)
        return;
    if (receiver.waiting.empty()) {
        if (--receiver.underWay == 0)
            receivers.remove(name);
        return;
    }
    HookExchange *next = receiver.waiting.front();
    receiver.waiting.pop_front();
    next->proceed();
}

int HookSender::connectionsPerReceiver()
{
    return 12;
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hooks/addresslookup.h"
#include "hooks/connectionpool.h"
#include "hooks/hooksender.h"

#include <QHash>
#include <QNetworkAccessManager>

#include <deque>

namespace nesoi
{

class HookReply;

/// A QNetworkAccessManager for POSTs to strangers, which makes replies of its own (HookReply).
///
/// Qt's read an answer's head byte by byte, one system call each (Qt 6.4: 270 µs of processor time a request, these
/// 40), and without bound: while a receiver sends head, the manager's thread does nothing else, and abort() does not
/// reach it. They take all of a body that comes with a 401 or 407, gigabytes within the time limit. Nor do they tell
/// which address they connect to. These bound whatever is read, connect to an address that the policy allows, and need
/// no thread.
///
/// No redirect is followed, no proxy used, no cookie sent or kept, nothing cached.
///
/// Threads: one, with Qt's event loop.
class HookNetwork : public QNetworkAccessManager
{
    Q_OBJECT

public:
    explicit HookNetwork(const HookSender::Settings &settings, QObject *parent = nullptr); ///< settings: outlives it.

    /// Requests to one receiver that are under way at a time; more wait, while their time runs.
    static constexpr int connectionsPerReceiver = 12;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    /// The replies of one receiver.
    struct Receiver {
        int underWay = 0;
        std::deque<HookReply *> waiting;
    };
    void ended(HookReply *reply, const QByteArray &name);

    const HookSender::Settings &m_settings;
    AddressLookup m_lookup;
    ConnectionPool m_connections;
    QHash<QByteArray, Receiver> m_receivers;
    QObject m_replies; ///< The parent of them all: they go first.
};

} // namespace nesoi

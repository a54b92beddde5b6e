// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hooks/answerreader.h"
#include "hooks/connectionpool.h"
#include "hooks/hooksender.h"
#include "hooks/hooktarget.h"

#include <QAbstractSocket>
#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace nesoi
{

class AddressLookup;

/// One attempt to send a notification: looks the name up, connects to an allowed address, sends, reads the answer.
///
/// Threads: one, with Qt's event loop. Parts that all exchanges share must outlive it.
class HookExchange : public QObject
{
    Q_OBJECT

public:
    struct Shared {
        const HookSender::Settings &settings;
        AddressLookup &lookup;
        ConnectionPool &connections;
    };
    /// Called once, unless the exchange is destroyed before; maybe from within start() or proceed().
    using Ended = std::function<void(HookExchange &exchange, HookResponse &&response)>;

    HookExchange(Shared shared, HookRequest request, Ended ended, QObject *parent);

    void start(); ///< Its time runs from here on.
    void proceed(); ///< It is its turn.
    [[nodiscard]] bool isWaiting() const { return m_phase == Phase::Waiting; }

private:
    enum class Phase : quint8 { Waiting, LookingUp, Connecting, AwaitingHead, ReadingBody, Ended };

    void found(const QList<QHostAddress> &addresses);
    [[nodiscard]] Destination destinationAt(const QHostAddress &address) const;
    void useKeptOrConnect();
    void connectNext();
    void use(QTcpSocket *socket);
    void sendRequest();
    [[nodiscard]] QByteArray requestBytes(const QByteArray &key) const;
    void read();
    void broke(QAbstractSocket::SocketError error);
    void couldNotConnect(QAbstractSocket::SocketError error);
    void timeIsUp();

    void enter(Phase phase, qint64 limitMs);
    void release(bool isKept);
    void end(HookResponse::Kind kind, const QString &reason);
    void endByStatus();

    Shared m_shared;
    HookRequest m_request;
    Ended m_ended;
    HookTarget m_target;
    Phase m_phase = Phase::Waiting;
    qint64 m_startedAtMs = 0;
    QElapsedTimer m_elapsed;
    QTimer m_timer; ///< Ends the phase, or all of it.
    QList<QHostAddress> m_addresses; ///< Allowed ones that weren't tried yet.
    qint64 m_connectUntilMs = 0;
    Destination m_destination;
    QTcpSocket *m_socket = nullptr; ///< Lent by the pool.
    bool m_isReused = false;
    bool m_hasInput = false; ///< Something of an answer came.
    QString m_tlsProblem;
    AnswerReader m_reader{HookResponse::maxExcerpt};
};

} // namespace nesoi

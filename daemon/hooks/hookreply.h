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
#include <QNetworkReply>
#include <QTimer>

namespace nesoi
{

class AddressLookup;

/// HookNetwork's reply to a POST: looks the name up, connects to an allowed address, sends, reads the answer's
/// beginning.
///
/// Its status is in HttpStatusCodeAttribute, the first bytes of its body are to be read. An error says why it was not
/// received: TimeoutError, SslHandshakeFailedError, ContentAccessDenied (the policy), UnknownContentError (the status
/// is not 2xx), any other: no answer came; errorString() is a sentence.
///
/// Threads: one, with Qt's event loop. Parts that all replies share must outlive it.
class HookReply : public QNetworkReply
{
    Q_OBJECT

public:
    struct Shared {
        const HookSender::Settings &settings;
        AddressLookup &lookup;
        ConnectionPool &connections;
    };
    /// Its time runs from here on.
    HookReply(Shared shared, const QNetworkRequest &request, QByteArray body, QObject *parent);

    void proceed(); ///< It is its turn.

    void abort() override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool isSequential() const override { return true; }

Q_SIGNALS:
    void ended(); ///< Nothing is under way any more; finished() follows from the event loop.

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    enum class Phase : quint8 { Waiting, LookingUp, Connecting, AwaitingHead, ReadingBody, Ended };

    void found(const QList<QHostAddress> &addresses);
    [[nodiscard]] Destination destinationAt(const QHostAddress &address) const;
    void useKeptOrConnect();
    void connectNext();
    void use(QTcpSocket *socket);
    void sendRequest();
    [[nodiscard]] QByteArray requestBytes() const;
    void read();
    void broke(QAbstractSocket::SocketError error);
    void couldNotConnect(QAbstractSocket::SocketError error);
    void timeIsUp();

    void enter(Phase phase, qint64 limitMs);
    void release(bool isKept);
    void end(NetworkError error, const QString &reason);
    void endByStatus();

    Shared m_shared;
    QByteArray m_body;
    HookTarget m_target;
    Phase m_phase = Phase::Waiting;
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
    qint64 m_excerptRead = 0; ///< Of the excerpt, by readData().
};

} // namespace nesoi

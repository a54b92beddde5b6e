// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QTcpSocket>

namespace nesoi
{

/// What QHttpServer takes for a client: a socket that is connected to nothing, through which ConnectionGuard hands it
/// one whole, validated request after the other, of whichever connection. So QHttpServer 6.4.2 never meets half a
/// request, a hostile one, two at a time, or a client that goes away; and a connection costs no QObject.
///
/// Threads: the worker's that made it.
class RequestChannel : public QTcpSocket
{
public:
    RequestChannel();
    ~RequestChannel() override;

    /// Has QHttpServer parse and handle one request, before this returns. Says whether it took exactly these bytes for
    /// one request; otherwise its parser's state is unknown and the channel must be replaced.
    [[nodiscard]] bool deliver(QByteArrayView head, QByteArrayView body);

    [[nodiscard]] qint64 bytesAvailable() const override;
    void disconnectFromHost() override { m_refused = true; } ///< QHttpServer's way to say that it cannot parse.

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArrayView m_head;
    QByteArrayView m_body;
    bool m_refused = false;
};

} // namespace nesoi

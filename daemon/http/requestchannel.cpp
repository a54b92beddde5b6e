// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "http/requestchannel.h"

#include <cstring>

namespace nesoi
{

namespace
{

qint64 take(QByteArrayView &source, char *data, qint64 maxSize)
{
    const qsizetype size = qMin<qsizetype>(source.size(), maxSize);
    if (size > 0)
        std::memcpy(data, source.data(), static_cast<size_t>(size));
    source = source.sliced(size);
    return size;
}

} // namespace

RequestChannel::RequestChannel()
{
    setSocketState(ConnectedState);
    setOpenMode(ReadWrite);
}

RequestChannel::~RequestChannel()
{
    setSocketState(UnconnectedState); // Or QAbstractSocket's destructor would say that the client went away.
}

bool RequestChannel::deliver(QByteArrayView head, QByteArrayView body)
{
    m_head = head;
    m_body = body;
    Q_EMIT readyRead();
    return !m_refused && bytesAvailable() == 0;
}

qint64 RequestChannel::bytesAvailable() const
{
    return QTcpSocket::bytesAvailable() + m_head.size() + m_body.size();
}

qint64 RequestChannel::readData(char *data, qint64 maxSize)
{
    const qint64 fromHead = take(m_head, data, maxSize);
    return fromHead + take(m_body, data + fromHead, maxSize - fromHead);
}

qint64 RequestChannel::writeData(const char *, qint64)
{
    return -1; // Answers go out through ConnectionGuard.
}

} // namespace nesoi

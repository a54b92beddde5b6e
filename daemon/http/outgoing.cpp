// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "http/outgoing.h"

#include <sys/socket.h>
#include <sys/uio.h>

#include <array>
#include <cerrno>
#include <utility>

namespace nesoi
{

void Outgoing::add(QByteArray head, QByteArray body, QByteArrayView tail)
{
    if (isEmpty()) {
        m_head = std::move(head);
        m_body = std::move(body);
    } else {
        m_body.append(m_tail).append(head).append(body);
    }
    m_tail = tail;
}

Outgoing::Outcome Outgoing::transmit(int descriptor)
{
    while (!isEmpty()) {
        const qsizetype sent = sendOnce(descriptor);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0 && errno != EAGAIN)
            return Outcome::Failed;
        if (sent < 0) {
            keepOnlyUnsent();
            return Outcome::Some;
        }
        m_sent += sent;
    }
    m_head = QByteArray(); // Not "= {}": that is the assignment of a const char *, out of line in Qt, where
    m_body = QByteArray(); // ThreadSanitizer does not see that the bytes, shared with the store, are let go of.
    m_tail = {};
    m_sent = 0;
    return Outcome::All;
}

qsizetype Outgoing::sendOnce(int descriptor) const
{
    std::array<iovec, 3> parts{};
    size_t count = 0;
    qsizetype skip = m_sent;
    for (const QByteArrayView part : {QByteArrayView(m_head), QByteArrayView(m_body), m_tail}) {
        const qsizetype skipped = qMin(skip, part.size());
        skip -= skipped;
        if (skipped < part.size()) // sendmsg only reads: the body stays shared with the store.
            parts[count++] = {const_cast<char *>(part.data()) + skipped, static_cast<size_t>(part.size() - skipped)};
    }
    msghdr message{};
    message.msg_iov = parts.data();
    message.msg_iovlen = count;
    return sendmsg(descriptor, &message, MSG_NOSIGNAL);
}

/// Lets go of what the kernel has taken of the body, so that no more than twice what is left is held.
void Outgoing::keepOnlyUnsent()
{
    const qsizetype bodySent = qMin(m_sent - m_head.size(), m_body.size());
    if (bodySent <= m_body.size() / 2)
        return;
    m_body = m_body.sliced(bodySent);
    m_sent -= bodySent;
}

} // namespace nesoi

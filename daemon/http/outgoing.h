// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace nesoi
{

/// Bytes on their way to one client, an answer or a part of a stream: kept until the kernel has taken them.
///
/// Invariant: holds no memory once all are sent, and before that at most some twice what is left.
class Outgoing
{
public:
    /// Puts these behind what is left. The body stays shared with whoever else holds it, where nothing is left. tail:
    /// must live forever.
    void add(QByteArray head, QByteArray body, QByteArrayView tail = {});

    enum class Outcome : quint8 {
        All, ///< Nothing is left.
        Some, ///< The kernel has no room for more.
        Failed, ///< The connection is gone.
    };
    /// Sends as much as the kernel takes, in one go where it takes all.
    [[nodiscard]] Outcome transmit(int descriptor);

    [[nodiscard]] qsizetype left() const { return m_head.size() + m_body.size() + m_tail.size() - m_sent; }
    [[nodiscard]] bool isEmpty() const { return left() == 0; }

private:
    [[nodiscard]] qsizetype sendOnce(int descriptor) const;
    void keepOnlyUnsent();

    QByteArray m_head;
    QByteArray m_body;
    QByteArrayView m_tail;
    qsizetype m_sent = 0; ///< Bytes of head, body and tail together.
};

} // namespace nesoi

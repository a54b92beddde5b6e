// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace nesoi
{

/// Takes text/event-stream apart as it comes (WHATWG HTML, 9.2.6), in pieces of any size.
class EventReader
{
public:
    static constexpr qsizetype maxBlock = 1 << 20; ///< Bytes of a block; beyond, the stream is none that is followed.

    struct Block {
        QByteArray event; ///< Empty: the block only brought an id.
        QByteArray data;

        bool operator==(const Block &) const = default;
    };

    /// Blocks that are whole now. Those without an event are left out: lastId() has what they brought.
    [[nodiscard]] QList<Block> take(QByteArrayView bytes);
    [[nodiscard]] const QByteArray &lastId() const { return m_lastId; } ///< What Last-Event-ID will be.
    [[nodiscard]] bool hasBegun() const { return m_hasBegun; } ///< Some block was whole.
    [[nodiscard]] bool isBroken() const { return m_isBroken; } ///< A block was too long.

private:
    void takeLine(QByteArrayView line, QList<Block> &whole);

    QByteArray m_line; ///< The beginning of one.
    Block m_block;
    QByteArray m_id;
    QByteArray m_lastId;
    bool m_hasBegun = false;
    bool m_isBroken = false;
    bool m_endedInReturn = false; ///< The last line ended in CR: an LF that follows belongs to it.
};

} // namespace nesoi

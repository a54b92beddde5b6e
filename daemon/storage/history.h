// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace nesoi
{

/// The rows of the log that are superseded and not yet deleted: which is the oldest, and how much they are.
class History
{
public:
    struct Row {
        qint64 sequence;
        qint64 bytes;
    };

    void add(const Row &row);
    [[nodiscard]] std::optional<Row> takeOldest();
    /// Takes those out that are among the given sequences, and says how many that were.
    qsizetype takeOut(std::vector<qint64> sequences);

    [[nodiscard]] qsizetype rows() const { return qsizetype(m_heap.size()); }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    std::vector<Row> m_heap; ///< The oldest at the front.
    qint64 m_bytes = 0;
};

} // namespace nesoi

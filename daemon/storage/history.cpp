// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/history.h"

#include <algorithm>

namespace nesoi
{

namespace
{

bool isYounger(const History::Row &a, const History::Row &b)
{
    return a.sequence > b.sequence;
}

} // namespace

void History::add(const Row &row)
{
    m_heap.push_back(row);
    std::push_heap(m_heap.begin(), m_heap.end(), isYounger);
    m_bytes += row.bytes;
}

std::optional<History::Row> History::takeOldest()
{
    if (m_heap.empty())
        return std::nullopt;
    std::pop_heap(m_heap.begin(), m_heap.end(), isYounger);
    const Row oldest = m_heap.back();
    m_heap.pop_back();
    m_bytes -= oldest.bytes;
    return oldest;
}

qsizetype History::takeOut(std::vector<qint64> sequences)
{
    std::sort(sequences.begin(), sequences.end());
    const auto taken = std::erase_if(m_heap, [&](const Row &row) {
        const bool found = std::binary_search(sequences.begin(), sequences.end(), row.sequence);
        m_bytes -= found ? row.bytes : 0;
        return found;
    });
    std::make_heap(m_heap.begin(), m_heap.end(), isYounger);
    return qsizetype(taken);
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/record.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace nesoi
{

/// A sorted set of records that costs some ten bytes a record, where a std::set costs 48: vectors of at most chunkSize
/// pointers, in order. KeyOf: from a Record to what it is sorted by (a byte view). Look-ups are O(log n), insertions
/// move at most a chunk.
///
/// Invariant: no chunk is empty; keys rise within a chunk and from chunk to chunk.
template <auto KeyOf>
class SortedRecords
{
    static constexpr size_t chunkSize = 256;
    using Chunk = std::vector<RecordPointer>;

public:
    /// A place in the order; moved on by ++, invalid after insert() and erase().
    class Iterator
    {
    public:
        // NOLINTBEGIN(readability-identifier-naming): what std::iterator_traits asks for.
        using iterator_category = std::forward_iterator_tag;
        using value_type = RecordPointer;
        using difference_type = ptrdiff_t;
        using pointer = const RecordPointer *;
        using reference = const RecordPointer &;
        // NOLINTEND(readability-identifier-naming)

        Iterator() = default;
        Iterator(const std::vector<Chunk> &chunks, size_t chunk, size_t at)
            : m_chunks(&chunks)
            , m_chunk(chunk)
            , m_at(at)
        {
            skipEnd();
        }

        const RecordPointer &operator*() const { return (*m_chunks)[m_chunk][m_at]; }
        const RecordPointer *operator->() const { return &**this; }
        Iterator &operator++()
        {
            ++m_at;
            skipEnd();
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator &) const = default;

    private:
        friend SortedRecords;

        void skipEnd()
        {
            if (m_chunk < m_chunks->size() && m_at == (*m_chunks)[m_chunk].size()) {
                ++m_chunk;
                m_at = 0;
            }
        }

        const std::vector<Chunk> *m_chunks = nullptr;
        size_t m_chunk = 0;
        size_t m_at = 0;
    };

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] Iterator begin() const { return {m_chunks, 0, 0}; }
    [[nodiscard]] Iterator end() const { return {m_chunks, m_chunks.size(), 0}; }

    /// The first record whose key is at least this one.
    [[nodiscard]] Iterator lowerBound(QByteArrayView key) const
    {
        const auto chunk = std::partition_point(
            m_chunks.begin(), m_chunks.end(), [key](const Chunk &candidate) { return KeyOf(*candidate.back()) < key; });
        if (chunk == m_chunks.end())
            return end();
        const auto at = std::partition_point(chunk->begin(), chunk->end(),
                                             [key](const RecordPointer &candidate) { return KeyOf(*candidate) < key; });
        return {m_chunks, static_cast<size_t>(chunk - m_chunks.begin()), static_cast<size_t>(at - chunk->begin())};
    }

    /// Null where no record has this key.
    [[nodiscard]] RecordPointer find(QByteArrayView key) const
    {
        const Iterator found = lowerBound(key);
        return found != end() && KeyOf(**found) == key ? *found : RecordPointer();
    }

    /// Puts a record in, in the place of one with the same key.
    void insert(const RecordPointer &record)
    {
        const Iterator place = lowerBound(KeyOf(*record));
        if (place == end()) {
            append(record);
        } else if (KeyOf(**place) == KeyOf(*record)) {
            m_chunks[place.m_chunk][place.m_at] = record;
        } else {
            insertBefore(place, record);
        }
    }

    void erase(QByteArrayView key)
    {
        const Iterator place = lowerBound(key);
        if (place == end() || KeyOf(**place) != key)
            return;
        Chunk &chunk = m_chunks[place.m_chunk];
        chunk.erase(std::next(chunk.begin(), static_cast<ptrdiff_t>(place.m_at)));
        if (chunk.empty())
            m_chunks.erase(std::next(m_chunks.begin(), static_cast<ptrdiff_t>(place.m_chunk)));
        --m_size;
    }

private:
    void append(const RecordPointer &record)
    {
        if (m_chunks.empty() || m_chunks.back().size() == chunkSize)
            m_chunks.emplace_back();
        m_chunks.back().push_back(record);
        ++m_size;
    }

    void insertBefore(Iterator place, const RecordPointer &record)
    {
        Chunk *chunk = &m_chunks[place.m_chunk];
        if (chunk->size() == chunkSize) {
            const auto middle = std::next(chunk->begin(), chunkSize / 2);
            Chunk upper(std::make_move_iterator(middle), std::make_move_iterator(chunk->end()));
            chunk->erase(middle, chunk->end());
            m_chunks.insert(std::next(m_chunks.begin(), static_cast<ptrdiff_t>(place.m_chunk) + 1), std::move(upper));
            if (place.m_at > chunkSize / 2) {
                ++place.m_chunk;
                place.m_at -= chunkSize / 2;
            }
            chunk = &m_chunks[place.m_chunk];
        }
        chunk->insert(std::next(chunk->begin(), static_cast<ptrdiff_t>(place.m_at)), record);
        ++m_size;
    }

    std::vector<Chunk> m_chunks;
    qsizetype m_size = 0;
};

} // namespace nesoi

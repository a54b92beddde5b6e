// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QObject>

#include <algorithm>
#include <utility>

namespace nesoi
{

/// What models want to hear of a table, before and after it happens. first and last: rows, both included.
class TableSignals : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void aboutToInsert(qsizetype first, qsizetype last);
    void inserted(qsizetype first, qsizetype last);
    void aboutToRemove(qsizetype first, qsizetype last);
    void removed(qsizetype first, qsizetype last);
    void changed(qsizetype first, qsizetype last);
};

/// Rows in the order of their keys, each key once, whose every change is told row by row, so that who shows them keeps
/// selection and scroll position.
///
/// Row: a relocatable value with operator== and key(), whose type has operator<.
template <typename Row>
class SortedTable : public TableSignals
{
public:
    using Key = decltype(std::declval<const Row &>().key());

    using TableSignals::TableSignals;

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] qsizetype size() const { return m_rows.size(); }
    [[nodiscard]] const Row &at(qsizetype row) const { return m_rows.at(row); }

    /// The first row whose key is not less.
    [[nodiscard]] qsizetype lowerBound(const Key &key) const
    {
        return std::ranges::lower_bound(m_rows, key, std::less<>(), [](const Row &row) { return row.key(); })
            - m_rows.begin();
    }
    /// −1 where it is not there.
    [[nodiscard]] qsizetype find(const Key &key) const
    {
        const qsizetype row = lowerBound(key);
        return row < size() && m_rows.at(row).key() == key ? row : -1;
    }

    /// Adds or replaces the row of that key.
    void put(Row row)
    {
        const qsizetype at = lowerBound(row.key());
        if (at == size() || m_rows.at(at).key() != row.key()) {
            QList<Row> one{std::move(row)};
            insert(at, one.begin(), one.end());
        } else {
            set(at, std::move(row));
        }
    }

    /// Replaces a row by one of the same key.
    void set(qsizetype at, Row row)
    {
        if (m_rows.at(at) == row)
            return;
        m_rows[at] = std::move(row);
        Q_EMIT changed(at, at);
    }

    void remove(qsizetype first, qsizetype last)
    {
        if (first > last)
            return;
        Q_EMIT aboutToRemove(first, last);
        m_rows.remove(first, last - first + 1);
        Q_EMIT removed(first, last);
    }

    /// Makes the rows from first up to end (not included) what fresh has: sorted, all with keys between those before
    /// and behind. What stays is not touched, neighbours that come or go are told at once.
    void replace(qsizetype first, qsizetype end, QList<Row> fresh)
    {
        removeMissing(first, end, fresh);
        auto next = fresh.begin();
        qsizetype at = first;
        while (next != fresh.end()) {
            if (at < size() && m_rows.at(at).key() == next->key()) {
                set(at, std::move(*next));
                ++next;
            } else {
                auto group = next;
                while (next != fresh.end() && (at == size() || next->key() < m_rows.at(at).key()))
                    ++next;
                if (next == group) // Not sorted: would never end.
                    return;
                insert(at, group, next);
                at += next - group - 1;
            }
            ++at;
        }
    }

    void clear() { remove(0, size() - 1); }

private:
    using Iterator = typename QList<Row>::iterator;

    void removeMissing(qsizetype first, qsizetype end, const QList<Row> &fresh)
    {
        auto keep = fresh.end();
        qsizetype last = -1; // Of a group that goes.
        for (qsizetype at = end - 1; at >= first; --at) {
            while (keep != fresh.begin() && !(std::prev(keep)->key() < m_rows.at(at).key())
                   && std::prev(keep)->key() != m_rows.at(at).key())
                --keep;
            const bool stays = keep != fresh.begin() && std::prev(keep)->key() == m_rows.at(at).key();
            if (stays && last >= 0)
                remove(at + 1, last);
            if (stays)
                last = -1;
            else if (last < 0)
                last = at;
        }
        if (last >= 0)
            remove(first, last);
    }

    void insert(qsizetype at, Iterator begin, Iterator end)
    {
        const qsizetype count = end - begin;
        Q_EMIT aboutToInsert(at, at + count - 1);
        m_rows.insert(at, count, Row());
        std::move(begin, end, m_rows.begin() + at);
        Q_EMIT inserted(at, at + count - 1);
    }

    QList<Row> m_rows;
};

} // namespace nesoi

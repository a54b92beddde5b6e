// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QSet>

namespace nesoi
{

/// The names that events told of while a collection was being read. What a page says of them may be older than what the
/// events said, so the page does not count for them: the events do, of which none is missed.
class Touched
{
public:
    void clear() { m_names.clear(); }
    void add(const QByteArray &name) { m_names.insert(name); }
    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }
    [[nodiscard]] bool contains(QByteArrayView name) const
    {
        return !m_names.isEmpty() && m_names.contains(QByteArray::fromRawData(name.data(), name.size()));
    }

private:
    QSet<QByteArray> m_names;
};

} // namespace nesoi

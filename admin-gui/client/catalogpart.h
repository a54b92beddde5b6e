// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/changeevent.h"
#include "client/collectionreader.h"
#include "client/sortedtable.h"
#include "client/touched.h"

#include <QObject>

namespace nesoi
{

/// What the catalog knows of one kind of resource.
class CatalogPart : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Reads everything (again). What is known stays until a page says otherwise, and rows that did not change stay.
    virtual void begin() = 0;
    /// An event of a resource of this kind.
    virtual void take(const ChangeEvent &event) = 0;
    virtual void forget() = 0; ///< Another cluster.
    [[nodiscard]] virtual bool isComplete() const = 0; ///< Everything was read, since it last began.

Q_SIGNALS:
    void completed();
};

/// Puts a page's rows in the place of those that the table has between its ends, but for those that were touched.
/// first, end: those rows, end not included. nameOf: what Touched has of a row.
template <typename Row, typename NameOf>
void mergeRows(SortedTable<Row> &table, qsizetype first, qsizetype end, QList<Row> fresh, const Touched &touched,
               NameOf nameOf)
{
    if (!touched.isEmpty()) {
        fresh.removeIf([&](const Row &row) { return touched.contains(nameOf(row)); });
        const qsizetype untouched = fresh.size();
        for (qsizetype at = first; at < end; ++at) {
            if (touched.contains(nameOf(table.at(at))))
                fresh.append(table.at(at));
        }
        std::inplace_merge(fresh.begin(), fresh.begin() + untouched, fresh.end(),
                           [](const Row &a, const Row &b) { return a.key() < b.key(); });
    }
    table.replace(first, end, std::move(fresh));
}

/// The first row behind the key.
template <typename Row>
[[nodiscard]] qsizetype behind(const SortedTable<Row> &table, const typename SortedTable<Row>::Key &key)
{
    const qsizetype at = table.lowerBound(key);
    return at < table.size() && table.at(at).key() == key ? at + 1 : at;
}

} // namespace nesoi

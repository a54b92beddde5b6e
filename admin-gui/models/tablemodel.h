// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/sortedtable.h"

#include <QAbstractTableModel>
#include <QByteArrayView>
#include <QTimer>

#include <chrono>

namespace nesoi
{

/// What the console's models have in common: their rows are in the order of their first column; a filter and a search
/// ask them whether a row matches.
///
/// Texts are made when they are asked for, in the language that holds then.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role : quint16 {
        SortRole = Qt::UserRole, ///< A number or a QString, by which a column is sorted.
        PathRole, ///< QByteArray: the resource's path, "/app/dm"; of members and changes see there.
        StateRole, ///< int: what the row's colour or icon stands for; each model has its enum State.
    };
    static constexpr std::chrono::seconds ageInterval{5}; ///< Texts such as "3 min ago" change by themselves.

    explicit TableModel(QObject *parent = nullptr);

    /// Whether a row holds the text, in any case. folded: lower case, UTF-8; not empty.
    [[nodiscard]] virtual bool matches(int row, QByteArrayView folded) const = 0;

    void retranslate(); ///< The language has changed.

protected:
    /// Has the same rows as the table, from now on. table: outlives it.
    void follow(const TableSignals &table);
    void setAgeColumns(QList<int> columns) { m_ageColumns = std::move(columns); }

private:
    void agesChanged();

    QTimer m_ages;
    QList<int> m_ageColumns;
};

/// Whether text holds what folded (lower case) says; letters of ASCII in any case.
[[nodiscard]] bool containsFolded(QByteArrayView text, QByteArrayView folded);

} // namespace nesoi

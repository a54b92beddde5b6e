// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "models/tablemodel.h"

#include <algorithm>

namespace nesoi
{

TableModel::TableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(&m_ages, &QTimer::timeout, this, &TableModel::agesChanged);
    m_ages.start(ageInterval);
}

void TableModel::follow(const TableSignals &table)
{
    connect(&table, &TableSignals::aboutToInsert, this, [this](qsizetype first, qsizetype last) {
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(last));
    });
    connect(&table, &TableSignals::inserted, this, [this] { endInsertRows(); });
    connect(&table, &TableSignals::aboutToRemove, this, [this](qsizetype first, qsizetype last) {
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
    });
    connect(&table, &TableSignals::removed, this, [this] { endRemoveRows(); });
    connect(&table, &TableSignals::changed, this, [this](qsizetype first, qsizetype last) {
        Q_EMIT dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(last), columnCount() - 1));
    });
}

void TableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
}

void TableModel::agesChanged()
{
    if (rowCount() == 0)
        return;
    for (const int column : m_ageColumns)
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column), {Qt::DisplayRole});
}

bool containsFolded(QByteArrayView text, QByteArrayView folded)
{
    const auto equal = [](char c, char lower) { return (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c) == lower; };
    return std::search(text.begin(), text.end(), folded.begin(), folded.end(), equal) != text.end();
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "models/applicationmodel.h"

#include "models/agetext.h"

namespace nesoi
{

ApplicationModel::ApplicationModel(const SortedTable<ApplicationRow> &table, QObject *parent)
    : TableModel(parent)
    , m_table(table)
{
    follow(table);
    setAgeColumns({Updated});
}

int ApplicationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.size());
}

int ApplicationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ApplicationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ApplicationRow &row = m_table.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? QString::fromLatin1(row.name) : ageText(row.updatedAt, nowMicroseconds());
    case Qt::ToolTipRole:
        return index.column() == Name ? QString::fromLatin1(row.name) : timeText(row.updatedAt);
    case SortRole:
        return index.column() == Name ? QVariant(QString::fromLatin1(row.name)) : QVariant(row.updatedAt);
    case PathRole:
        return row.path().text();
    default:
        return {};
    }
}

QVariant ApplicationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: Title of a column: the name of an application.
    return section == Name ? tr("Name")
                           //: Title of a column: when it was last changed.
                           : tr("Updated");
}

bool ApplicationModel::matches(int row, QByteArrayView folded) const
{
    return containsFolded(m_table.at(row).name, folded);
}

} // namespace nesoi

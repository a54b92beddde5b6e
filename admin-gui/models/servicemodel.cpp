// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "models/servicemodel.h"

#include "models/agetext.h"

#include <QLocale>

namespace nesoi
{

ServiceModel::ServiceModel(const SortedTable<ServiceRow> &table, QObject *parent)
    : TableModel(parent)
    , m_table(table)
{
    follow(table);
    setAgeColumns({Updated});
}

int ServiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.size());
}

int ServiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ServiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ServiceRow &row = m_table.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return toolTipOf(row, column);
    case Qt::AccessibleDescriptionRole:
        return column == Name ? stateText(row) : QString();
    case Qt::TextAlignmentRole:
        return column == Hosts || column == Alive ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return sortKeyOf(row, column);
    case PathRole:
        return row.path().text();
    case StateRole:
        return static_cast<int>(stateOf(row));
    default:
        return {};
    }
}

QString ServiceModel::textOf(const ServiceRow &row, int column)
{
    switch (column) {
    case Name:
        return QString::fromLatin1(row.name);
    case Hosts:
        return QLocale().toString(row.hosts);
    case Alive:
        return row.isRead ? QLocale().toString(row.hosts - row.expired) : QString();
    case Master:
        return QString::fromLatin1(row.master);
    case Updated:
        return ageText(row.updatedAt, nowMicroseconds());
    default:
        return {};
    }
}

QString ServiceModel::toolTipOf(const ServiceRow &row, int column)
{
    if (column == Updated)
        return timeText(row.updatedAt);
    const QString state = stateText(row);
    return column == Name && !state.isEmpty() ? textOf(row, column) + u'\n' + state : textOf(row, column);
}

QString ServiceModel::stateText(const ServiceRow &row)
{
    switch (stateOf(row)) {
    case State::Unknown:
        break;
    case State::Healthy:
        return tr("All hosts are alive");
    case State::SomeExpired:
        //: %1: how many hosts of a service were not refreshed within their lifetime (TTL); %n: how many it has.
        return tr("%1 of %Ln host(s) expired", nullptr, static_cast<int>(row.hosts))
            .arg(QLocale().toString(row.expired));
    case State::AllExpired:
        return tr("All hosts are expired");
    }
    return {};
}

QVariant ServiceModel::sortKeyOf(const ServiceRow &row, int column)
{
    switch (column) {
    case Hosts:
        return row.hosts;
    case Alive:
        return row.hosts - row.expired;
    case Updated:
        return row.updatedAt;
    default:
        return textOf(row, column);
    }
}

ServiceModel::State ServiceModel::stateOf(const ServiceRow &row)
{
    if (!row.isRead)
        return State::Unknown;
    if (row.expired == 0)
        return State::Healthy;
    return row.expired < row.hosts ? State::SomeExpired : State::AllExpired;
}

QVariant ServiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && (section == Hosts || section == Alive))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter); // As what stands below it.
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        //: Title of a column: the name of a service.
        return tr("Service");
    case Hosts:
        //: Title of a column: how many hosts a service has.
        return tr("Hosts");
    case Alive:
        //: Title of a column: how many of a service's hosts are alive.
        return tr("Alive");
    case Master:
        //: Title of a column: the host that clients trust as a service's master.
        return tr("Master");
    default:
        //: Title of a column: when a host of the service was last changed.
        return tr("Updated");
    }
}

bool ServiceModel::matches(int row, QByteArrayView folded) const
{
    return containsFolded(m_table.at(row).name, folded);
}

} // namespace nesoi

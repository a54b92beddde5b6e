// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "models/changemodel.h"

#include "models/agetext.h"

#include <QCoreApplication>

namespace nesoi
{

ChangeModel::ChangeModel(QObject *parent)
    : TableModel(parent)
{
    setAgeColumns({Time});
}

void ChangeModel::add(const ChangeEvent &event)
{
    if (std::ssize(m_changes) == mostRows) {
        beginRemoveRows({}, mostRows - 1, mostRows - 1);
        m_changes.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_changes.push_front(event);
    endInsertRows();
}

void ChangeModel::clear()
{
    beginResetModel();
    m_changes.clear();
    endResetModel();
}

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ChangeEvent &event = change(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (column == Time)
            return ageText(event.updatedAt, nowMicroseconds());
        return column == What ? changeKindText(event.kind) : QString::fromLatin1(event.path.text());
    case Qt::ToolTipRole:
        return timeText(event.updatedAt);
    case SortRole:
        if (column == Time)
            return -index.row();
        return column == What ? QVariant(static_cast<int>(event.kind))
                              : QVariant(QString::fromLatin1(event.path.text()));
    case PathRole:
        return event.path.text();
    case StateRole:
        return static_cast<int>(event.kind);
    default:
        return {};
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        //: Title of a column: when something changed.
        return tr("When");
    case What:
        //: Title of a column: what happened to a resource ("created").
        return tr("What");
    default:
        //: Title of a column: the path of the resource that changed ("/app/shop").
        return tr("Resource");
    }
}

bool ChangeModel::matches(int row, QByteArrayView folded) const
{
    return containsFolded(change(row).path.text(), folded);
}

QString changeKindText(ChangeEvent::Kind kind)
{
    switch (kind) {
    case ChangeEvent::Kind::Created:
        //: What happened to a resource.
        return QCoreApplication::translate("nesoi::ChangeModel", "created");
    case ChangeEvent::Kind::Replaced:
        //: What happened to a resource: its content was changed.
        return QCoreApplication::translate("nesoi::ChangeModel", "changed");
    case ChangeEvent::Kind::Deleted:
        //: What happened to a resource.
        return QCoreApplication::translate("nesoi::ChangeModel", "deleted");
    case ChangeEvent::Kind::Expired:
        //: What happened to a host: it was not refreshed in time.
        return QCoreApplication::translate("nesoi::ChangeModel", "expired");
    case ChangeEvent::Kind::Revived:
        //: What happened to a host: it had expired and was refreshed.
        return QCoreApplication::translate("nesoi::ChangeModel", "came back");
    }
    return {};
}

} // namespace nesoi

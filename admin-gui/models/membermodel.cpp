// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "models/membermodel.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace nesoi
{

namespace
{

bool isNumber(int column)
{
    return column == MemberModel::Phi || column == MemberModel::Behind || column == MemberModel::ClockOffset;
}

} // namespace

MemberModel::MemberModel(QObject *parent)
    : TableModel(parent)
{
    follow(m_rows);
}

void MemberModel::setStatus(const ClusterStatus &status)
{
    QList<Row> fresh;
    for (const MemberStatus &member : status.members)
        fresh.append({member, member.id == status.leader, member.id == status.self});
    m_rows.replace(0, m_rows.size(), std::move(fresh));
}

int MemberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MemberModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MemberModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(row, column);
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return sortKeyOf(row, column);
    case PathRole:
        return row.member.id;
    case StateRole:
        return static_cast<int>(row.member.state);
    default:
        return {};
    }
}

QString MemberModel::textOf(const Row &row, int column)
{
    const MemberStatus &member = row.member;
    switch (column) {
    case Address:
        return member.address;
    case Role:
        //: Of a member: the cluster's leader, and at the same time the node that the console talks to.
        if (row.isLeader && row.isEntry)
            return tr("leader, connected");
        if (row.isLeader)
            //: Of a member: it leads the cluster.
            return tr("leader");
        //: Of a member: it is the node that the console talks to.
        return row.isEntry ? tr("connected") : QString();
    case Status:
        return memberStateText(member.state);
    case Phi:
        return QLocale().toString(member.phi, 'f', 1);
    case Behind:
        return QLocale().toString(member.behind);
    case ClockOffset:
        if (!member.clockOffsetMs)
            return {};
        //: A number of milliseconds.
        return tr("%1 ms").arg(
            QLocale().toString(std::round(*member.clockOffsetMs * 10) / 10 + 0.0, 'f', 1)); // No −0.0.
    case Version:
        return member.version;
    default:
        return QString::fromLatin1(member.id);
    }
}

QVariant MemberModel::sortKeyOf(const Row &row, int column)
{
    switch (column) {
    case Role:
        return row.isLeader ? 0 : (row.isEntry ? 1 : 2);
    case Status:
        return static_cast<int>(row.member.state);
    case Phi:
        return row.member.phi;
    case Behind:
        return row.member.behind;
    case ClockOffset:
        return row.member.clockOffsetMs.value_or(0);
    default:
        return textOf(row, column);
    }
}

QVariant MemberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Phi)
        return tr("How suspicious its silence is: 8 is as good as certainly dead.");
    if (role == Qt::ToolTipRole && section == Behind)
        return tr("How many writes it is not known to have yet.");
    if (role == Qt::ToolTipRole && section == ClockOffset)
        return tr("How far its clock is ahead of that of the node that the console talks to.");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Address:
        //: Title of a column: where a member of the cluster is reached.
        return tr("Address");
    case Role:
        //: Title of a column: whether a member leads the cluster, and whether the console talks to it.
        return tr("Role");
    case Status:
        //: Title of a column: whether a member is alive.
        return tr("State");
    case Phi:
        //: Title of a column: a measure of suspicion; the Greek letter φ.
        return tr("Phi");
    case Behind:
        //: Title of a column: how many writes a member lacks.
        return tr("Behind");
    case ClockOffset:
        //: Title of a column: how far a member's clock is ahead.
        return tr("Clock");
    case Version:
        //: Title of a column: the version of a member's software.
        return tr("Version");
    default:
        //: Title of a column: a member's identity, 16 hexadecimal digits.
        return tr("Id");
    }
}

bool MemberModel::matches(int row, QByteArrayView folded) const
{
    const MemberStatus &member = m_rows.at(row).member;
    return containsFolded(member.address.toUtf8(), folded) || containsFolded(member.id, folded);
}

QString memberStateText(MemberStatus::State state)
{
    switch (state) {
    case MemberStatus::State::Alive:
        //: State of a member of the cluster.
        return QCoreApplication::translate("nesoi::MemberModel", "alive");
    case MemberStatus::State::Suspect:
        //: State of a member of the cluster: silent for longer than usual.
        return QCoreApplication::translate("nesoi::MemberModel", "suspect");
    case MemberStatus::State::Dead:
        //: State of a member of the cluster.
        return QCoreApplication::translate("nesoi::MemberModel", "dead");
    case MemberStatus::State::Left:
        //: State of a member of the cluster: it said good-bye.
        return QCoreApplication::translate("nesoi::MemberModel", "left");
    }
    return {};
}

} // namespace nesoi

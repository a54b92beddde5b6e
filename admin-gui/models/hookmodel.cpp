// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "models/hookmodel.h"

#include "models/agetext.h"

#include <QLocale>

namespace nesoi
{

namespace
{

constexpr QByteArrayView middle("/web-hooks/");

QByteArray subject(const HookRow &row)
{
    return row.path.first(row.path.lastIndexOf(middle));
}

QByteArray name(const HookRow &row)
{
    return row.path.sliced(row.path.lastIndexOf('/') + 1);
}

} // namespace

HookModel::HookModel(const SortedTable<HookRow> &table, QObject *parent)
    : TableModel(parent)
    , m_table(table)
{
    follow(table);
    setAgeColumns({LastDelivery});
}

QByteArray HookModel::subjectOf(int row) const
{
    return subject(m_table.at(row));
}

HookModel::State HookModel::stateOf(const HookRow &row)
{
    if (!row.isRead)
        return State::Unknown;
    if (row.isFailing)
        return State::Failing;
    if (row.failures > 0)
        return State::Retrying;
    if (row.lastStatus.isEmpty())
        return State::Idle;
    return row.lastStatus.startsWith('2') ? State::Healthy : State::LastFailed;
}

int HookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.size());
}

int HookModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HookModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HookRow &row = m_table.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return toolTipOf(row, column);
    case Qt::TextAlignmentRole:
        return column == Failures ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return sortKeyOf(row, column);
    case PathRole:
        return row.path;
    case StateRole:
        return static_cast<int>(stateOf(row));
    default:
        return {};
    }
}

QString HookModel::textOf(const HookRow &row, int column)
{
    switch (column) {
    case Subject:
        return QString::fromLatin1(subject(row));
    case Name:
        return QString::fromLatin1(name(row));
    case Endpoint:
        return QString::fromUtf8(row.endpoint);
    case Status:
        return statusText(row);
    case Failures:
        return row.failures > 0 ? QLocale().toString(row.failures) : QString();
    default:
        return ageText(row.lastDelivery, nowMicroseconds());
    }
}

QString HookModel::statusText(const HookRow &row)
{
    switch (stateOf(row)) {
    case State::Unknown:
        return {};
    case State::Idle:
        //: State of a web-hook: nothing was delivered to it yet.
        return tr("idle");
    case State::Healthy:
        //: State of a web-hook: what was delivered last was received.
        return tr("healthy");
    case State::LastFailed:
        //: State of a web-hook: the last attempt, a test, was not received; nothing else waits to be sent.
        return tr("last failed");
    case State::Retrying:
        //: State of a web-hook: the last delivery failed, another one will be tried.
        return tr("retrying");
    case State::Failing:
        //: State of a web-hook: deliveries failed so often that it was given up until there is a new change.
        return tr("failing");
    }
    return {};
}

QString HookModel::toolTipOf(const HookRow &row, int column)
{
    if (column == LastDelivery)
        return timeText(row.lastDelivery);
    if (column != Status || row.lastStatus.isEmpty())
        return textOf(row, column);
    //: How the last delivery to a web-hook ended: %1 is a status of HTTP, such as 503, or a word such as "timeout".
    const QString last = tr("Last answer: %1.").arg(QString::fromLatin1(row.lastStatus));
    //: When a delivery to a web-hook is tried again: %1 is a date and time.
    return row.nextTry > 0 ? last + u'\n' + tr("Next try: %1.").arg(timeText(row.nextTry)) : last;
}

QVariant HookModel::sortKeyOf(const HookRow &row, int column)
{
    switch (column) {
    case Status:
        return -static_cast<int>(stateOf(row)); // What needs attention comes first.
    case Failures:
        return row.failures;
    case LastDelivery:
        return row.lastDelivery;
    default:
        return textOf(row, column);
    }
}

QVariant HookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Subject:
        //: Title of a column: the resource that a web-hook watches, "/app/shop".
        return tr("Watches");
    case Name:
        //: Title of a column: the name of a web-hook.
        return tr("Web-hook");
    case Endpoint:
        //: Title of a column: the address that a web-hook's notifications go to.
        return tr("Endpoint");
    case Status:
        //: Title of a column: how a web-hook is doing.
        return tr("State");
    case Failures:
        //: Title of a column: how many deliveries in a row have failed.
        return tr("Failures");
    default:
        //: Title of a column: when a web-hook was last told something.
        return tr("Last delivery");
    }
}

bool HookModel::matches(int row, QByteArrayView folded) const
{
    return containsFolded(m_table.at(row).path, folded) || containsFolded(m_table.at(row).endpoint, folded);
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "models/hostmodel.h"

#include "models/agetext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace nesoi
{

HostModel::HostModel(const SortedTable<HostRow> &table, QObject *parent)
    : TableModel(parent)
    , m_table(table)
{
    follow(m_rows);
    setAgeColumns({Updated});
    // A change elsewhere moves the range, and leaves what is in it as it is: update() then finds nothing to do.
    for (const auto signal : {&TableSignals::inserted, &TableSignals::removed, &TableSignals::changed})
        connect(&table, signal, this, &HostModel::update);
}

void HostModel::setService(const QByteArray &service)
{
    if (service == m_service)
        return;
    m_rows.clear();
    m_service = service;
    update();
}

int HostModel::rowOf(const QByteArray &name) const
{
    return static_cast<int>(m_rows.find({m_service, name}));
}

void HostModel::update()
{
    if (m_service.isEmpty())
        return;
    const auto [first, end] = range();
    const bool isSame = end - first == m_rows.size()
        && std::equal(m_rows.rows().begin(), m_rows.rows().end(), m_table.rows().begin() + first);
    if (!isSame)
        m_rows.replace(0, m_rows.size(), m_table.rows().mid(first, end - first));
}

std::pair<qsizetype, qsizetype> HostModel::range() const
{
    const qsizetype first = m_table.lowerBound({m_service, {}});
    const auto end = std::upper_bound(m_table.rows().begin() + first, m_table.rows().end(), m_service,
                                      [](const QByteArray &name, const HostRow &row) { return name < row.service; });
    return {first, end - m_table.rows().begin()};
}

int HostModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HostModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HostModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HostRow &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return toolTipOf(row, column);
    case Qt::TextAlignmentRole:
        return column == Ttl ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
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

HostModel::State HostModel::stateOf(const HostRow &row)
{
    if (!row.isRead)
        return State::Unknown;
    return row.isAlive ? State::Alive : State::Expired;
}

QString HostModel::textOf(const HostRow &row, int column)
{
    switch (column) {
    case Name:
        return QString::fromLatin1(row.name);
    case Status:
        if (!row.isRead)
            return {};
        //: State of a host: it was refreshed within its lifetime (TTL), or has none.
        return row.isAlive ? tr("alive")
                           //: State of a host: it was not refreshed within its lifetime (TTL).
                           : tr("expired");
    case Endpoints:
        return endpointTexts(row.endpoints).join(u", "_s);
    case Master:
        if (row.isTrustedMaster)
            //: Of a host: clients trust it as the service's master.
            return tr("master");
        //: Of a host: it says that it is the master, but another one is trusted.
        return row.isMaster ? tr("outdated") : QString();
    case Ttl:
        return row.ttl > 0 ? durationText(row.ttl) : QString();
    default:
        return ageText(row.updatedAt, nowMicroseconds());
    }
}

QString HostModel::toolTipOf(const HostRow &row, int column)
{
    if (column == Updated)
        return timeText(row.updatedAt);
    if (column == Endpoints)
        return endpointTexts(row.endpoints).join(u'\n');
    if (column == Master && row.isMaster && !row.isTrustedMaster)
        return tr("It says that it is the master, but another host said so later: clients trust that one.");
    return textOf(row, column);
}

QVariant HostModel::sortKeyOf(const HostRow &row, int column)
{
    switch (column) {
    case Status:
        return static_cast<int>(stateOf(row));
    case Master:
        return row.isTrustedMaster ? 0 : (row.isMaster ? 1 : 2);
    case Ttl:
        return row.ttl;
    case Updated:
        return row.updatedAt;
    default:
        return textOf(row, column);
    }
}

QVariant HostModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Ttl)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter); // As what stands below it.
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        //: Title of a column: the name of a host of a service.
        return tr("Host");
    case Status:
        //: Title of a column: whether a host is alive or expired.
        return tr("State");
    case Endpoints:
        //: Title of a column: the addresses at which a host serves.
        return tr("Endpoints");
    case Master:
        //: Title of a column: whether the host is the master.
        return tr("Master");
    case Ttl:
        //: Title of a column: for how long a host is alive unless it is refreshed (time to live).
        return tr("Lifetime");
    default:
        //: Title of a column: when the host was last changed or refreshed.
        return tr("Updated");
    }
}

bool HostModel::matches(int row, QByteArrayView folded) const
{
    return containsFolded(m_rows.at(row).name, folded) || containsFolded(m_rows.at(row).endpoints, folded);
}

QStringList endpointTexts(const QByteArray &endpoints)
{
    const QJsonObject object = QJsonDocument::fromJson(endpoints).object();
    QStringList texts;
    for (auto endpoint = object.begin(); endpoint != object.end(); ++endpoint)
        texts.append(endpoint.key() + ": "_L1 + endpoint.value().toString());
    return texts;
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/servicecatalog.h"
#include "models/tablemodel.h"

namespace nesoi
{

/// The hosts of one service.
///
/// It keeps its rows itself, and compares them with the table's when that says that something has changed among them.
class HostModel : public TableModel
{
    Q_OBJECT

public:
    enum Column : quint8 { Name, Status, Endpoints, Master, Ttl, Updated, ColumnCount };
    enum class State : quint8 { Unknown, Alive, Expired };

    explicit HostModel(const SortedTable<HostRow> &table, QObject *parent = nullptr);

    void setService(const QByteArray &service); ///< Empty: none.
    [[nodiscard]] const QByteArray &service() const { return m_service; }
    [[nodiscard]] const HostRow &host(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const QByteArray &name) const; ///< Or −1.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool matches(int row, QByteArrayView folded) const override;

private:
    void update();
    [[nodiscard]] std::pair<qsizetype, qsizetype> range() const; ///< In the table: first, and behind last.
    [[nodiscard]] static State stateOf(const HostRow &row);
    [[nodiscard]] static QString textOf(const HostRow &row, int column);
    [[nodiscard]] static QVariant sortKeyOf(const HostRow &row, int column);
    [[nodiscard]] static QString toolTipOf(const HostRow &row, int column);

    const SortedTable<HostRow> &m_table;
    QByteArray m_service;
    SortedTable<HostRow> m_rows;
};

/// {"http": "http://h:1/"} as "http: http://h:1/", one a line.
[[nodiscard]] QStringList endpointTexts(const QByteArray &endpoints);

} // namespace nesoi

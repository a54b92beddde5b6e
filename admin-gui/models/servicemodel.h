// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/servicecatalog.h"
#include "models/tablemodel.h"

namespace nesoi
{

/// All services.
class ServiceModel : public TableModel
{
    Q_OBJECT

public:
    enum Column : quint8 { Name, Hosts, Alive, Master, Updated, ColumnCount };
    enum class State : quint8 { Unknown, Healthy, SomeExpired, AllExpired };

    explicit ServiceModel(const SortedTable<ServiceRow> &table, QObject *parent = nullptr);

    [[nodiscard]] int rowOf(const QByteArray &name) const { return static_cast<int>(m_table.find(name)); } ///< Or −1.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool matches(int row, QByteArrayView folded) const override;

private:
    [[nodiscard]] static State stateOf(const ServiceRow &row);
    [[nodiscard]] static QString stateText(const ServiceRow &row); ///< Empty while its state is not known.
    [[nodiscard]] static QString textOf(const ServiceRow &row, int column);
    [[nodiscard]] static QString toolTipOf(const ServiceRow &row, int column);
    [[nodiscard]] static QVariant sortKeyOf(const ServiceRow &row, int column);

    const SortedTable<ServiceRow> &m_table;
};

} // namespace nesoi

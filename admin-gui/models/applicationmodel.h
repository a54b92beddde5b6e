// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/applicationcatalog.h"
#include "models/tablemodel.h"

namespace nesoi
{

/// All applications.
class ApplicationModel : public TableModel
{
    Q_OBJECT

public:
    enum Column : quint8 { Name, Updated, ColumnCount };

    explicit ApplicationModel(const SortedTable<ApplicationRow> &table, QObject *parent = nullptr);

    [[nodiscard]] int rowOf(const QByteArray &name) const { return static_cast<int>(m_table.find(name)); } ///< Or −1.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool matches(int row, QByteArrayView folded) const override;

private:
    const SortedTable<ApplicationRow> &m_table;
};

} // namespace nesoi

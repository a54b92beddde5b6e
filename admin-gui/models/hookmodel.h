// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/hookcatalog.h"
#include "models/tablemodel.h"

namespace nesoi
{

/// The web-hooks of all resources. Of one resource: a FilterModel over it with a condition on subjectOf().
class HookModel : public TableModel
{
    Q_OBJECT

public:
    enum Column : quint8 { Subject, Name, Endpoint, Status, Failures, LastDelivery, ColumnCount };
    enum class State : quint8 {
        Unknown,
        Idle, ///< It was told nothing yet.
        Healthy,
        LastFailed, ///< The last attempt failed, and nothing waits to be sent: it was a test.
        Retrying, ///< The last attempt failed; it is tried again.
        Failing, ///< It was given up until its subject changes.
    };

    explicit HookModel(const SortedTable<HookRow> &table, QObject *parent = nullptr);

    [[nodiscard]] int rowOf(const QByteArray &path) const { return static_cast<int>(m_table.find(path)); } ///< Or −1.
    [[nodiscard]] QByteArray subjectOf(int row) const; ///< "/app/dm"
    [[nodiscard]] static State stateOf(const HookRow &row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool matches(int row, QByteArrayView folded) const override;

private:
    [[nodiscard]] static QString textOf(const HookRow &row, int column);
    [[nodiscard]] static QVariant sortKeyOf(const HookRow &row, int column);
    [[nodiscard]] static QString statusText(const HookRow &row);
    [[nodiscard]] static QString toolTipOf(const HookRow &row, int column);

    const SortedTable<HookRow> &m_table;
};

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/clusterstatus.h"
#include "client/sortedtable.h"
#include "models/tablemodel.h"

namespace nesoi
{

/// The members of the cluster, by id. PathRole is the member's id.
class MemberModel : public TableModel
{
    Q_OBJECT

public:
    enum Column : quint8 { Address, Role, Status, Phi, Behind, ClockOffset, Version, Id, ColumnCount };
    using State = MemberStatus::State;

    explicit MemberModel(QObject *parent = nullptr);

    void setStatus(const ClusterStatus &status); ///< Once a second: what stays, stays.
    [[nodiscard]] const MemberStatus &member(int row) const { return m_rows.at(row).member; }
    [[nodiscard]] int rowOf(const QByteArray &id) const { return static_cast<int>(m_rows.find(id)); } ///< Or −1.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool matches(int row, QByteArrayView folded) const override;

private:
    struct Row {
        MemberStatus member{};
        bool isLeader = false;
        bool isEntry = false; ///< The console talks to it.

        [[nodiscard]] QByteArrayView key() const { return member.id; }
        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] static QString textOf(const Row &row, int column);
    [[nodiscard]] static QVariant sortKeyOf(const Row &row, int column);

    SortedTable<Row> m_rows;
};

/// "alive", "suspect", …, in the user's language.
[[nodiscard]] QString memberStateText(MemberStatus::State state);

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/clusterstatus.h"
#include "client/jobs/deliveries.h"
#include "models/tablemodel.h"

#include <utility>

namespace nesoi
{

/// The last attempts to tell a web-hook something, newest first. PathRole is the notification's id.
class DeliveryModel : public TableModel
{
    Q_OBJECT

public:
    enum Column : quint8 { Time, Outcome, Status, Duration, Cause, Node, ColumnCount };
    enum class State : quint8 { Received, NotReceived };

    explicit DeliveryModel(QObject *parent = nullptr);

    /// cluster: to say by their addresses who sent them.
    void setAttempts(const QList<DeliveryAttempt> &attempts, const ClusterStatus &cluster);
    [[nodiscard]] const DeliveryAttempt &attempt(int row) const { return m_rows.at(row).attempt; }
    [[nodiscard]] int rowOf(const DeliveryAttempt &attempt) const; ///< Or −1.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool matches(int row, QByteArrayView folded) const override;

    /// "received", "refused", …, in the user's language.
    [[nodiscard]] static QString outcomeText(const QByteArray &outcome);
    [[nodiscard]] static QString durationText(double milliseconds); ///< "1.9 ms", "3.0 s"

private:
    struct Row {
        DeliveryAttempt attempt;
        QString node;

        [[nodiscard]] std::pair<qint64, QByteArrayView> key() const { return {-attempt.at, attempt.id}; }
        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] static QString textOf(const Row &row, int column);
    [[nodiscard]] static QString toolTipOf(const Row &row, int column);
    [[nodiscard]] static QVariant sortKeyOf(const Row &row, int column);

    SortedTable<Row> m_rows;
};

} // namespace nesoi

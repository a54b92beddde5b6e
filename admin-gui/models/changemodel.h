// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/changeevent.h"
#include "models/tablemodel.h"

#include <deque>

namespace nesoi
{

/// The last changes in the cluster, newest first. StateRole is ChangeEvent::Kind.
class ChangeModel : public TableModel
{
    Q_OBJECT

public:
    static constexpr int mostRows = 200;

    enum Column : quint8 { Time, What, Path, ColumnCount };

    explicit ChangeModel(QObject *parent = nullptr);

    void add(const ChangeEvent &event);
    void clear();
    [[nodiscard]] const ChangeEvent &change(int row) const { return m_changes[static_cast<size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool matches(int row, QByteArrayView folded) const override;

private:
    std::deque<ChangeEvent> m_changes;
};

/// "created", "replaced", …, in the user's language.
[[nodiscard]] QString changeKindText(ChangeEvent::Kind kind);

} // namespace nesoi

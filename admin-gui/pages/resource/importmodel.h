// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/jobs/importjob.h"

#include <QAbstractTableModel>

namespace nesoi
{

/// What an import would do to each resource, and what came of it.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : quint8 { Path, What, Outcome, ColumnCount };

    explicit ImportModel(const ImportJob &job, QObject *parent = nullptr); ///< job: outlives it.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void retranslate();

private:
    void planned();
    [[nodiscard]] static QString whatOf(const ImportJob::Item &item);
    [[nodiscard]] static QString outcomeOf(const ImportJob::Item &item);

    const ImportJob &m_job;
    int m_rows = 0; ///< As views know it.
};

} // namespace nesoi

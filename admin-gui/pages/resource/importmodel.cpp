// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/resource/importmodel.h"

#include "shell/look/theme.h"

#include <QColor>

namespace nesoi
{

using Action = ImportJob::Action;

ImportModel::ImportModel(const ImportJob &job, QObject *parent)
    : QAbstractTableModel(parent)
    , m_job(job)
{
    connect(&job, &ImportJob::planned, this, &ImportModel::planned);
    connect(&job, &ImportJob::itemChanged, this, [this](qsizetype row) {
        const int at = static_cast<int>(row);
        Q_EMIT dataChanged(index(at, What), index(at, Outcome));
    });
}

void ImportModel::planned()
{
    beginResetModel();
    m_rows = static_cast<int>(m_job.items().size());
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportModel::whatOf(const ImportJob::Item &item)
{
    switch (item.action) {
    case Action::Create:
        //: What an import does to a resource: it is new.
        return tr("Create");
    case Action::Replace:
        //: What an import does to a resource: it is there, and will be another.
        return tr("Replace");
    case Action::Unchanged:
        //: What an import does to a resource: nothing, it is there just so.
        return tr("Unchanged");
    case Action::Refuse:
        break;
    }
    //: What an import does to a resource: nothing, as nodes would not take it.
    return tr("Refused");
}

QString ImportModel::outcomeOf(const ImportJob::Item &item)
{
    if (!item.reason.isEmpty())
        return item.reason;
    //: What came of a resource in an import: it was written.
    return item.result == ImportJob::Result::Done ? tr("Done") : QString();
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportJob::Item &item = m_job.items().at(index.row());
    if (role == Qt::ForegroundRole) {
        const Theme theme = Theme::current();
        if (item.action == Action::Refuse || item.result == ImportJob::Result::Failed)
            return index.column() == Path ? QVariant() : theme.bad;
        if (item.result == ImportJob::Result::Done)
            return index.column() == Path ? QVariant() : theme.good;
        return item.action == Action::Unchanged ? QVariant(theme.mutedText) : QVariant();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Path:
        return QString::fromUtf8(item.path);
    case What:
        return whatOf(item);
    default:
        return outcomeOf(item);
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Path:
        //: Title of a column: the path of an application, a host or a web-hook.
        return tr("Resource");
    case What:
        //: Title of a column: what an import does to a resource.
        return tr("Action");
    default:
        //: Title of a column: what came of it, or why not.
        return tr("Outcome");
    }
}

void ImportModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, What), index(m_rows - 1, Outcome));
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/command/commandmodel.h"

#include "shell/command/fuzzyquery.h"

namespace nesoi
{

void CommandModel::setIndex(CommandIndex index)
{
    beginResetModel();
    m_hits.clear();
    m_index = std::move(index);
    endResetModel();
}

void CommandModel::find(const QString &query, const QStringList &recent)
{
    beginResetModel();
    m_query = query;
    m_hits = m_index.find(query, recent, most);
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype entry = m_hits[index.row()].entry;
    const Command &command = m_index.command(entry);
    switch (role) {
    case Qt::DisplayRole:
        return command.title;
    case Qt::DecorationRole:
        return command.icon;
    case Qt::AccessibleTextRole:
        return command.subtitle.isEmpty() ? command.title : command.title + QStringLiteral(", ") + command.subtitle;
    case SubtitleRole:
        return command.subtitle;
    case ShortcutRole:
        return command.shortcut;
    case PlacesRole:
        return QVariant::fromValue(FuzzyQuery(m_query).places(m_index.foldedTitle(entry)));
    default:
        return {};
    }
}

} // namespace nesoi

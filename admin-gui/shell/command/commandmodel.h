// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shell/command/commandindex.h"

#include <QAbstractListModel>

namespace nesoi
{

/// What the palette lists for what is typed.
class CommandModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : quint16 {
        SubtitleRole = Qt::UserRole,
        ShortcutRole,
        PlacesRole ///< QList<qsizetype>: what of the title was found.
    };

    static constexpr qsizetype most = 200; ///< Rows. Who needs more types more.

    using QAbstractListModel::QAbstractListModel;

    void setIndex(CommandIndex index);
    void find(const QString &query, const QStringList &recent);
    [[nodiscard]] QString id(int row) const { return m_index.command(m_hits[row].entry).id; }
    void run(int row) const { m_index.run(m_hits[row].entry); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    CommandIndex m_index{};
    QList<CommandIndex::Hit> m_hits{};
    QString m_query{};
};

} // namespace nesoi

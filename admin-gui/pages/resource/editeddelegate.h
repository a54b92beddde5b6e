// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace nesoi
{

class Drafts;

/// Marks resources in lists that were edited and not saved yet: a dot, and letters that slope. Models: TableModels, or
/// filters of them; the mark is in the first column.
class EditedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// drafts: outlives it.
    EditedDelegate(const Drafts &drafts, QAbstractItemView &view);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Drafts &m_drafts;
};

} // namespace nesoi

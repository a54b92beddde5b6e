// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/resource/editeddelegate.h"

#include "models/tablemodel.h"
#include "pages/resource/drafts.h"

#include <QAbstractItemView>

namespace nesoi
{

EditedDelegate::EditedDelegate(const Drafts &drafts, QAbstractItemView &view)
    : QStyledItemDelegate(&view)
    , m_drafts(drafts)
{
    connect(&drafts, &Drafts::changed, view.viewport(), qOverload<>(&QWidget::update));
}

void EditedDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != 0 || m_drafts.isEmpty())
        return;
    const auto path = ResourcePath::fromRecordText(index.data(TableModel::PathRole).toByteArray());
    if (!path || !m_drafts.contains(*path))
        return;
    //: In lists: a resource with changes that were not saved. %1: its name.
    option->text = tr("%1 •").arg(option->text);
    option->font.setItalic(true);
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/services/statedelegate.h"

#include "charts/memberwords.h"
#include "models/tablemodel.h"
#include "shell/look/symbol.h"

#include <QAbstractItemView>

namespace nesoi
{

StateDelegate::StateDelegate(const Drafts &drafts, QAbstractItemView &view, int column, LookOf lookOf)
    : EditedDelegate(drafts, view)
    , m_column(column)
    , m_lookOf(std::move(lookOf))
{
}

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    EditedDelegate::initStyleOption(option, index);
    const Look look = m_lookOf(index.data(TableModel::StateRole).toInt());
    const Theme theme = Theme::current();
    if (option->direction == Qt::RightToLeft) // Endpoints and durations read from left to right there, too.
        option->text = MemberWords::isolated(option->text);
    if (look.isFaint)
        option->palette.setColor(QPalette::Text, theme.mutedText);
    if (index.column() != m_column || look.mark.isEmpty())
        return;
    constexpr int size = 16;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = symbol(look.mark, theme.*look.colour);
    option->decorationSize = QSize(size, size);
}

} // namespace nesoi

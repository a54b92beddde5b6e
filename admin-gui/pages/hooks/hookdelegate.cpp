// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/hooks/hookdelegate.h"

#include "charts/memberwords.h"
#include "pages/hooks/hookwords.h"

namespace nesoi
{

void HookDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    EditedDelegate::initStyleOption(option, index);
    const int column = index.column();
    if (column == HookModel::Subject || column == HookModel::Endpoint)
        option->text = MemberWords::isolated(option->text); // They begin at the left everywhere.
    if (column != HookModel::Status)
        return;
    const auto state = static_cast<HookModel::State>(index.data(TableModel::StateRole).toInt());
    if (state == HookModel::State::Unknown)
        return;
    option->icon = HookWords::icon(state);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(16, 16);
    if (state == HookModel::State::Failing) {
        option->font.setBold(true);
        option->palette.setColor(QPalette::Text, HookWords::colour(state));
    }
}

} // namespace nesoi

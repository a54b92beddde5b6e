// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/resource/editeddelegate.h"
#include "shell/look/theme.h"

#include <functional>

namespace nesoi
{

/// Also shows the state of each row (TableModel::StateRole): a mark in one column, whose shape says the same as its
/// colour, and fainter letters for what is no longer in use.
class StateDelegate : public EditedDelegate
{
    Q_OBJECT

public:
    struct Look {
        QString mark{}; ///< A symbol's name; empty: none.
        QColor Theme::*colour = &Theme::text; ///< Of the mark.
        bool isFaint = false;
    };
    using LookOf = std::function<Look(int state)>;

    /// drafts: outlives it. column: where the mark is.
    StateDelegate(const Drafts &drafts, QAbstractItemView &view, int column, LookOf lookOf);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const int m_column;
    const LookOf m_lookOf;
};

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/resource/editeddelegate.h"

namespace nesoi
{

/// Marks the states of web-hooks by symbols and colours; those that fail stand out.
class HookDelegate : public EditedDelegate
{
    Q_OBJECT

public:
    using EditedDelegate::EditedDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace nesoi

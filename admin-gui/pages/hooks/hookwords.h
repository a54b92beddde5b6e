// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/hookmodel.h"

#include <QColor>
#include <QCoreApplication>
#include <QIcon>
#include <QString>

namespace nesoi
{

/// How web-hooks and their deliveries are said and marked: in words and symbols first, in colours besides.
class HookWords
{
    Q_DECLARE_TR_FUNCTIONS(HookWords)

public:
    [[nodiscard]] static QIcon icon(HookModel::State state);
    [[nodiscard]] static QColor colour(HookModel::State state); ///< Of the theme that holds now.
    [[nodiscard]] static QIcon outcomeIcon(bool isReceived);

    [[nodiscard]] static QString title(HookModel::State state); ///< "Retrying"
    /// "3 attempts in a row have failed. The last answer had status 503. Next try in 8 s." now: microseconds since
    /// 1970.
    [[nodiscard]] static QString sentences(const HookRow &row, qint64 now);
};

} // namespace nesoi

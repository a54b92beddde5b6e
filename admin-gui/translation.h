// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocale>
#include <QTranslator>

namespace nesoi
{

/// Loads the console's own texts in the language of the locale, or in the next one that the user listed; English where
/// there is none. False where there is not even that: the texts are then those of the source. To be installed after.
[[nodiscard]] bool loadTranslation(QTranslator &translator, const QLocale &locale);

} // namespace nesoi

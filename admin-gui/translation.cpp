// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "translation.h"

namespace nesoi
{

using namespace Qt::StringLiterals;

bool loadTranslation(QTranslator &translator, const QLocale &locale)
{
    const auto load
        = [&](const QLocale &wanted) { return translator.load(wanted, u"nesoi-admin"_s, u"_"_s, u":/i18n"_s); };
    return load(locale) || load(QLocale(QLocale::English));
}

} // namespace nesoi

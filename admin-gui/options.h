// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result.h"

#include <QCommandLineParser>
#include <QStringList>

namespace nesoi
{

/// What the command line of nesoi-admin says.
struct Options {
    QStringList addresses; ///< --connect; empty: as the time before.
    bool rightToLeft = false; ///< --rtl: windows are mirrored, to see whether they hold.

    bool operator==(const Options &) const = default;

    static void describe(QCommandLineParser &parser);
    /// Of a parser that has gone through the command line; otherwise what is wrong, in the user's language.
    [[nodiscard]] static Result<Options, QString> read(const QCommandLineParser &parser);
};

} // namespace nesoi

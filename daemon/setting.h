// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "options.h"

#include <QLatin1StringView>
#include <QString>

#include <functional>
#include <vector>

namespace nesoi
{

/// One thing that can be set: an option, an environment variable and a key of the settings file at once.
struct Setting {
    enum class Occurrence : quint8 {
        Optional,
        Required,
        Repeatable, ///< A list: the option may be given several times, variable and key are comma separated.
    };

    /// Where it may be set.
    enum class Scope : quint8 {
        Anywhere,
        NotInFile,
        CommandLine, ///< A switch: it has no value.
    };

    /// How the text of a setting becomes a part of Options, and back.
    struct Value {
        QString allowed; ///< Ends the sentence "--port must be …".
        std::function<bool(Options &, const QString &text)> read; ///< False where the text is not allowed.
        std::function<QString(const Options &)> print = {}; ///< For --help; absent where there is no default.
    };

    QLatin1StringView group; ///< Heading in --help.
    QLatin1StringView name; ///< "data-file"
    QLatin1StringView valueName; ///< What --help calls the value.
    QString help;
    Value value;
    Occurrence occurrence = Occurrence::Optional;
    Scope scope = Scope::Anywhere;

    [[nodiscard]] QString optionName() const; ///< "--data-file"
    [[nodiscard]] QString variableName() const; ///< "NESOI_DATA_FILE"
};

/// The one description of all that can be set, in the order of --help. Command line, environment, settings file and
/// --help derive from it.
[[nodiscard]] const std::vector<Setting> &settings();

} // namespace nesoi

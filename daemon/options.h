// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/httplimits.h"
#include "result.h"

#include <QHostAddress>
#include <QList>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace nesoi
{

enum class LogFormat : quint8 { Text, Json };
enum class LogLevel : quint8 { Debug, Info, Warning, Error };

/// Another node's address, as `--seed` gives it.
struct Endpoint {
    QHostAddress address;
    quint16 port = 0;

    bool operator==(const Endpoint &) const = default;
    [[nodiscard]] QString toString() const; ///< "10.0.0.1:6553", "[::1]:6553".
};

/// What a node was told to do. Nothing below main() reads the command line, the environment or a settings file.
struct Options {
    enum class Action : quint8 { Run, Check, ShowHelp, ShowVersion };

    Action action = Action::Run;
    QHostAddress address;
    quint16 port = 0; ///< 0: any free port, which the log names.
    QString dataFile;
    QList<Endpoint> seeds;
    HttpLimits limits;
    int threads = 0; ///< HTTP workers; 0: one a core.
    qint64 historyBytes = 16 * 1024 * 1024;
    int tombstoneGraceHours = 24;
    LogFormat logFormat = LogFormat::Text;
    LogLevel logLevel = LogLevel::Info;

    /// Settings from the command line, else from NESOI_* variables, else from the INI file that --config (or
    /// NESOI_CONFIG) names, else the defaults. The error is one sentence that says what is wrong and what would be
    /// right.
    [[nodiscard]] static Result<Options, QString> parse(const QStringList &arguments,
                                                        const QProcessEnvironment &environment);
    [[nodiscard]] static QString helpText();
};

} // namespace nesoi

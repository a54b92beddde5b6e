// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "options.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QStringView>

namespace nesoi
{

/// Sends Qt's log messages to standard error from now on, each as one line by one write(2), and drops those below the
/// level. Call it once, before other threads start; messages may then come from any thread.
void installLogging(LogFormat format, LogLevel level);

/// A message as one line of valid UTF-8, its line break included:
///
///     2026-11-24T21:13:33.123Z info nesoi.rest: Listening on 127.0.0.1:6553
///     {"time":"2026-11-24T21:13:33.123Z","level":"info","category":"nesoi.rest","message":"Listening on …"}
///
/// What could break the line or deceive its reader's terminal (control characters, line separators, characters that
/// turn the direction of writing) is escaped as in JSON, so that nobody forges a line by what he sends.
[[nodiscard]] QByteArray printLogLine(LogFormat format, LogLevel level, QByteArrayView category, QStringView message,
                                      const QDateTime &time);

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/text/jsonwalker.h"
#include "resource/problem.h"

#include <QString>

namespace nesoi
{

/// What is wrong with a JSON text, in the user's language: one sentence that says what to do.
[[nodiscard]] QString faultText(const JsonFault &fault);

/// The same of what the server, or its rules in the console, refuse. Details that have no translation stay English.
[[nodiscard]] QString problemText(const Problem &problem);

} // namespace nesoi

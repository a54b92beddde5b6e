// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLoggingCategory>

namespace nesoi
{

Q_DECLARE_LOGGING_CATEGORY(lcGossip)

} // namespace nesoi

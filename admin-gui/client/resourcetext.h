// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/catalogrows.h"

#include <QByteArrayView>

#include <optional>

namespace nesoi
{

// Takes what rows show from a resource's JSON, as GET answers it. Nothing where that is no such resource.

/// isAlive and isTrustedMaster are not in it: they stay as they are by default.
[[nodiscard]] std::optional<HostRow> readHostRow(const QByteArray &service, QByteArrayView json);
[[nodiscard]] std::optional<HookRow> readHookRow(const QByteArray &path, QByteArrayView json);

} // namespace nesoi

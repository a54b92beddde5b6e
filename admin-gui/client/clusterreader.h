// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/clusterstatus.h"

#include <QByteArray>

#include <optional>

namespace nesoi
{

/// Reads what GET /cluster answers; nothing where that is no cluster's status. Members without an id are left out.
[[nodiscard]] std::optional<ClusterStatus> readClusterStatus(const QByteArray &json);

} // namespace nesoi

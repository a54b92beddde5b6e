// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/clusterview.h"

#include <QByteArray>

namespace nesoi
{

/// What GET /cluster answers. Numbers are finite and rounded to thousandths; phi ends at 300.
[[nodiscard]] QByteArray toText(const ClusterView &view);

} // namespace nesoi

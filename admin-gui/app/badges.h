// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/catalog.h"
#include "client/clusterstatus.h"
#include "shell/window/sidebarbutton.h"

namespace nesoi
{

/// The numbers beside the pages' names: how many there are of what a page shows, or, where some of them need attention,
/// how many those are.
struct Badges {
    Badge applications;
    Badge services; ///< Attention: hosts whose ttl has passed.
    Badge webHooks; ///< Attention: those that were given up.
    Badge members; ///< Attention: those that are suspect or dead.

    [[nodiscard]] static Badges of(const CatalogCounts &counts, const ClusterStatus &cluster);

    bool operator==(const Badges &) const = default;
};

} // namespace nesoi

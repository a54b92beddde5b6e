// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace nesoi
{

/// Has ClusterMaps describe themselves to screen readers: as a list of members, each with its name and a sentence about
/// its state, which can be selected and pressed. Calls after the first do nothing.
void installMapAccessibility();

} // namespace nesoi

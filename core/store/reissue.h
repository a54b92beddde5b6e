// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/record.h"

namespace nesoi
{

/// The same write by another writer. For a node that was restored from an old backup, whose versions may have been
/// given to other writes before, and which goes on under another id. One unit
/// later, so that it supersedes its former self wherever that has come to, and keeps its place among all other writes.
[[nodiscard]] RecordPointer reissued(const Record &record, NodeId writer, quint64 version);

} // namespace nesoi

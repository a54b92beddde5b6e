// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/record.h"

namespace nesoi
{

/// The same write under another version, for a node that was restored from an old backup: its versions may have been
/// given to other writes before. One unit later, so that it supersedes its former self wherever that has come to, and
/// keeps its place among all other writes.
[[nodiscard]] RecordPointer reissued(const Record &record, quint64 version);

/// The same write under another version and time, for a record that was stamped too far ahead to be taken by others.
[[nodiscard]] RecordPointer restamped(const Record &record, quint64 version, HybridTime time);

} // namespace nesoi

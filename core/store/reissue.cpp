// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "store/reissue.h"

namespace nesoi
{

RecordPointer reissued(const Record &record, NodeId writer, quint64 version)
{
    return RecordPointer(new Record(record.path, {record.time.ticks + 1}, writer, version, record.kind, record.body));
}

} // namespace nesoi

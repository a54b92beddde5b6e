// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "store/reissue.h"

namespace nesoi
{

RecordPointer reissued(const Record &record, quint64 version)
{
    return restamped(record, version, {record.time.ticks + 1});
}

RecordPointer restamped(const Record &record, quint64 version, HybridTime time)
{
    return RecordPointer(new Record(record.path, time, record.origin, version, record.kind, record.body));
}

} // namespace nesoi

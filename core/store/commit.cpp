// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "store/commit.h"

#include "resource/canonicaljson.h"

namespace nesoi
{

namespace
{

bool isLive(const RecordPointer &record)
{
    return record && !record->isTombstone();
}

} // namespace

Change disappearance(const RecordPointer &live)
{
    const RecordPointer tombstone(
        new Record(live->path, live->time, live->origin, live->version, Record::Kind::Tombstone, {}));
    return {Change::Kind::Deleted, live, tombstone};
}

bool areSameBut(QByteArrayView one, QByteArrayView other, qsizetype at, qsizetype size)
{
    return one.size() == other.size() && one.first(at) == other.first(at)
        && one.sliced(at + size) == other.sliced(at + size);
}

/// The time's text has the same length wherever it stands, as keys are sorted.
bool isRefresh(const Change &change)
{
    if (change.kind == Change::Kind::Stale || change.after->path.kind() != ResourcePath::Kind::Host
        || !isLive(change.before) || !isLive(change.after))
        return false;
    const QByteArray &before = change.before->body;
    const QByteArray &after = change.after->body;
    if (before.size() != after.size())
        return false;
    const QByteArrayView time = topLevelMember(after, "updated_at");
    return !time.isNull() && areSameBut(before, after, time.data() - after.constData(), time.size());
}

} // namespace nesoi

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

/// The time's text has the same length wherever it stands, as keys are sorted.
bool isRefresh(const Change &change)
{
    if (change.after->path.kind() != ResourcePath::Kind::Host || !isLive(change.before) || !isLive(change.after))
        return false;
    const QByteArray &before = change.before->body;
    const QByteArray &after = change.after->body;
    const QByteArrayView time = topLevelMember(after, "updated_at");
    const qsizetype at = time.data() - after.constData();
    const qsizetype end = at + time.size();
    return before.size() == after.size() && !time.isNull() && QByteArrayView(before).first(at) == after.first(at)
        && QByteArrayView(before).sliced(end) == QByteArrayView(after).sliced(end);
}

} // namespace nesoi

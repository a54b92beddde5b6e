// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "store/catchup.h"

namespace nesoi
{

namespace
{

qint64 sizeOf(const Delta &delta)
{
    qint64 bytes = 0;
    for (const RecordPointer &record : delta.records)
        bytes += record->body.size() + record->path.text().size();
    return bytes;
}

} // namespace

CatchUpAnswer answerCatchUp(const CatchUpQuestion &question, const CatchUpSource &source, qint64 maxBytes)
{
    CatchUpAnswer answer;
    if (needsFullTransfer(question.marks, source.marks)) {
        answer.part = nextPart(source.snapshot(), question.after, maxBytes);
        answer.more = !answer.part->upTo.isEmpty();
        return answer;
    }
    qint64 room = maxBytes;
    for (const OriginMark &mark : source.marks) {
        const quint64 seen = markOf(question.marks, mark.origin).seen;
        if (seen >= mark.seen)
            continue;
        if (room <= 0) {
            answer.more = true;
            break;
        }
        Delta delta = source.delta(mark.origin, seen, room);
        room -= sizeOf(delta);
        answer.more = answer.more || delta.upTo < mark.seen;
        answer.deltas.push_back(std::move(delta));
    }
    return answer;
}

} // namespace nesoi

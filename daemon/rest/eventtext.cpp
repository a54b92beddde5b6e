// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/eventtext.h"

#include "resource/canonicaljson.h"
#include "store/entitytag.h"

namespace nesoi
{

QByteArray eventId(const ChangeJournal &journal, quint64 number)
{
    return journal.run() + '-' + QByteArray::number(number);
}

std::optional<quint64> eventNumber(const ChangeJournal &journal, QByteArrayView id)
{
    const QByteArrayView run(journal.run());
    if (id.size() < run.size() + 2 || !id.startsWith(run) || id[run.size()] != '-')
        return std::nullopt;
    const QByteArray digits = id.sliced(run.size() + 1).toByteArray();
    bool fits = false;
    const quint64 number = digits.toULongLong(&fits);
    if (!fits || QByteArray::number(number) != digits) // No sign, no blank, no leading zero: to the letter as it was.
        return std::nullopt;
    return number;
}

QByteArray greeting(const QByteArray &id)
{
    return ": Nesoi's changes\nretry: 2000\nid: " + id + "\n\n";
}

QByteArray eventText(const QByteArray &id, const LiveEvent &event, const QByteArray &host)
{
    const Record &record = *event.record;
    QByteArray text;
    text.append("id: ").append(id).append("\nevent: ").append(toText(event.kind)).append("\ndata: {\"etag\": ");
    text.append(record.isTombstone() ? QByteArray("null") : jsonString(entityTag(record)));
    text.append(", \"updated_at\": ").append(jsonString(record.time.toUpdatedAt()));
    text.append(", \"uri\": ").append(jsonString("http://" + host + record.path.text()));
    return text.append("}\n\n");
}

QByteArray resetText(const QByteArray &id)
{
    return "id: " + id + "\nevent: reset\ndata: {}\n\n";
}

QByteArray keepAliveText(const QByteArray &id)
{
    return ": keep-alive\nid: " + id + "\n\n";
}

} // namespace nesoi

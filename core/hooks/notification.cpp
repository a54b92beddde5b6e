// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/notification.h"

#include "resource/canonicaljson.h"
#include "store/entitytag.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <span>

namespace nesoi
{

namespace
{

using Kind = ResourcePath::Kind;

constexpr qsizetype idBytes = 16;

QByteArray idOf(const ResourcePath &hook, std::span<const quint64> what)
{
    QByteArray text = hook.text();
    for (const quint64 number : what)
        text += ' ' + QByteArray::number(number, 16);
    return "msg_" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).first(idBytes).toHex();
}

QByteArrayView eventOf(bool wasThere, bool isThere)
{
    if (!isThere)
        return "deleted";
    return wasThere ? "replaced" : "created";
}

/// What befell the changed resources: the same for all of them, or else the subject was replaced.
QByteArrayView eventOf(const ResourcePath &subject, const News &news, const Store &store)
{
    if (news.kind != News::Kind::Change)
        return news.kind == News::Kind::Expired ? "expired" : "revived";
    if (news.changes.empty())
        return eventOf(true, store.holds(subject));
    QByteArrayView event;
    for (const auto &[path, wasThere] : news.changes) {
        const QByteArrayView one = eventOf(wasThere, store.holds(path));
        if (news.more || (!event.isEmpty() && event != one))
            return "replaced";
        event = one;
    }
    return event;
}

QByteArray begin(const ResourcePath &hook, const QByteArray &publicUrl)
{
    return "{\"name\": " + jsonString(hook.name()) + ", \"uri\": " + jsonString(publicUrl + hook.subject().text());
}

} // namespace

Notification notificationOf(const ResourcePath &hook, const News &news, const Store &store, const QByteArray &publicUrl)
{
    const ResourcePath subject = hook.subject();
    QByteArray body = begin(hook, publicUrl) + ", \"event\": " + jsonString(eventOf(subject, news, store))
        + ", \"updated_at\": " + jsonString(news.time.toUpdatedAt());
    if (subject.kind() == Kind::Service && !news.more) {
        QByteArrayView separator = ", \"changes\": [";
        for (const auto &[path, wasThere] : news.changes) {
            body.append(separator).append(jsonString(path.text()));
            separator = ", ";
        }
        body += ']';
    }
    return {.id = idOf(hook, std::array{news.time.ticks, news.origin.value}), .body = body + '}'};
}

Notification testNotification(const ResourcePath &hook, const QByteArray &publicUrl, quint64 random)
{
    return {.id = idOf(hook, std::array{random}), .body = begin(hook, publicUrl) + ", \"event\": \"test\"}"};
}

News unknownNews(const Store &store, const ResourcePath &subject)
{
    News news{.more = true};
    for (const RecordPointer &record : store.standingAt(subject))
        news.fold({.more = true, .time = record->time, .origin = record->origin});
    return news;
}

QByteArray subjectTag(const Store &store, const ResourcePath &subject)
{
    if (subject.kind() == Kind::Service)
        return store.membersTag(subject);
    const RecordPointer record = store.find(subject);
    return record ? entityTag(*record) : QByteArray();
}

} // namespace nesoi

// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/changeevent.h"

#include "client/timetext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace nesoi
{

namespace
{

std::optional<ChangeEvent::Kind> kindOf(QByteArrayView event)
{
    using Kind = ChangeEvent::Kind;
    static constexpr std::array<std::pair<QByteArrayView, Kind>, 5> kinds{{{"created", Kind::Created},
                                                                           {"replaced", Kind::Replaced},
                                                                           {"deleted", Kind::Deleted},
                                                                           {"expired", Kind::Expired},
                                                                           {"revived", Kind::Revived}}};
    for (const auto &[name, kind] : kinds) {
        if (name == event)
            return kind;
    }
    return std::nullopt;
}

} // namespace

std::optional<ChangeEvent> readChangeEvent(QByteArrayView event, const QByteArray &data)
{
    const auto kind = kindOf(event);
    if (!kind)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(data).object();
    auto path = ResourcePath::fromRecordText(QUrl(object.value("uri"_L1).toString()).path().toUtf8());
    const auto updatedAt = microsecondsOf(object.value("updated_at"_L1).toString().toLatin1());
    if (!path || !updatedAt)
        return std::nullopt;
    return ChangeEvent{*kind, *std::move(path), *updatedAt, object.value("etag"_L1).toString().toLatin1()};
}

} // namespace nesoi
